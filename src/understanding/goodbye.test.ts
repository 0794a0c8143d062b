import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { hasNothingElse, readGoodbye } from './goodbye.ts'

describe('readGoodbye', () => {
  it.each([
    'bye',
    'okay thanks, goodbye!',
    'Thank you, have a nice day',
    'talk to you later',
    'bye bye',
    'I have to go now',
  ])('parting: %s', (text) => {
    expect(readGoodbye(text, english)).toEqual({ isWithdrawn: false })
  })
  it.each(['never mind', "forget it, I'll call back later", 'sorry, wrong number'])(
    'withdrawn: %s',
    (text) => {
      expect(readGoodbye(text, english)).toEqual({ isWithdrawn: true })
    },
  )
  it.each([
    'no',
    'I said goodbye to my old heater last year and need a new one',
    'my sink is clogged',
    'thanks',
  ])('none: %s', (text) => {
    expect(readGoodbye(text, english)).toBeNull()
  })
})

describe('hasNothingElse', () => {
  it.each([
    'no',
    'no thank you',
    "nope, that's all",
    "that's it",
    "I'm good",
    'no, thanks very much',
    'no I am good',
    'nothing else',
    'bye',
    'thank you',
  ])('yes: %s', (text) => {
    expect(hasNothingElse(text, english)).toBe(true)
  })
  it.each(['yes', 'no wait, one more thing', 'please bring a ladder', 'no heat either'])('no: %s', (text) => {
    expect(hasNothingElse(text, english)).toBe(false)
  })
})
