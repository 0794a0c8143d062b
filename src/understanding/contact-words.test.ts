import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { spanish } from '../languages/es/spanish.ts'
import { withoutContacts } from './contact-words.ts'
import { readReason } from './reason.ts'

describe('withoutContacts', () => {
  it.each([
    [
      "i'm no good with these machines my name is ethel brown and my toilet keeps running",
      "i'm no good with these machines. my toilet keeps running",
    ],
    ["we're at 90 main street 97201 and the furnace quit", 'and the furnace quit'],
    ['my email is jo at gmail dot com and my dishwasher leaks', 'and my dishwasher leaks'],
    ['this is maria lopez at 22 oak avenue i have two things', 'i have two things'],
  ])('ends the sentence where name, address or e-mail stood: %s', (text, rest) => {
    expect(withoutContacts(text, english)).toBe(rest)
  })
  it.each(['calling about the flat at 18 dock road', 'her name is margaret and she fell'])(
    'leaves what the call is about: %s',
    (text) => {
      expect(withoutContacts(text, english)).toBe(text)
    },
  )
  it('does so in Spanish', () => {
    expect(withoutContacts('yo no veo bien me llamo ana reyes y se me tapó el baño', spanish)).toBe(
      'yo no veo bien. se me tapó el baño',
    )
    expect(withoutContacts('vivo en la calle mayor número 5 y no tengo agua', spanish)).toBe(
      'y no tengo agua',
    )
  })
})

describe('the reason in unbroken words', () => {
  const read = (text: string) => readReason(text, english, { asked: true })?.reason ?? null
  it.each([
    ['hey can somebody call me back tomorrow morning about a bathroom remodel', 'a bathroom remodel'],
    ['please call me my toilet is overflowing', 'my toilet is overflowing'],
    ['just tell mike the parts came in no need to call me back', 'just tell mike the parts came in'],
    ['i need someone to call me about my bill', 'my bill'],
    ['ugh okay my shower has no hot water', 'my shower has no hot water'],
  ])('is what is left without the wish for a call: %s', (text, reason) => {
    expect(read(text)).toBe(reason)
  })
  it.each([
    'look i just want a call',
    "i'd like a call back please",
    'yeah hi listen i',
    'my last name is howe h o w e',
  ])('is none: %s', (text) => {
    expect(read(text)).toBeNull()
  })
  it('is left without the wish for a call in Spanish', () => {
    const heard = readReason('llámeme por favor se me inundó la cocina', spanish, { asked: true })
    expect(heard?.reason).toBe('se me inundó la cocina')
  })
})
