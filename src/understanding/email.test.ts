import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { readEmail } from './email.ts'

describe('readEmail', () => {
  it.each([
    ["it's Ana.Reyes@Example.com.", 'ana.reyes@example.com'],
    ['ana dot reyes at g mail dot com', 'ana.reyes@gmail.com'],
    ['my email is a n a 2 at example dot org', 'ana2@example.org'],
    ['ana underscore reyes at my dash shop dot co dot uk', 'ana_reyes@my-shop.co.uk'],
    ['you can mail me at ana reyes at example dot com', 'anareyes@example.com'],
    ['bo seven seven at example dot net please', 'bo77@example.net'],
  ])('%s', (text, email) => {
    expect(readEmail(text, english)?.email).toBe(email)
  })
  it.each(['I am at home', 'call me at five dot', 'meet at the corner dot com', 'ana at example', ''])(
    'none: %s',
    (text) => {
      expect(readEmail(text, english)).toBeNull()
    },
  )
  it('is less sure of a spoken address', () => {
    expect(readEmail('ana at example dot com', english)?.confidence).toBeLessThan(
      readEmail('ana@example.com', english)?.confidence ?? 0,
    )
  })
})
