import { expect, it } from 'vitest'
import { eventWords } from './call-words.ts'

it('tells a refused caller ID from a question that was left open', () => {
  const at = '2026-11-24T10:00:00Z'
  expect(eventWords({ type: 'question-skipped', field: 'caller-id', at })).toMatchObject({
    text: 'Another number wanted',
  })
  expect(eventWords({ type: 'question-skipped', field: 'email', at })?.text).toMatch(/left open/)
})
