import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { wantsHuman } from './human-wish.ts'

describe('wantsHuman', () => {
  it.each([
    'Let me talk to a person',
    'can I speak with someone about my invoice',
    'operator',
    'representative please',
    'put me through to the owner',
    'transfer me please',
    'I want a real human being',
    "I don't want to talk to a machine",
    'get me somebody else on the line',
    'could you connect me with Dr Miller',
    'is there anybody available',
  ])('yes: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(true)
  })
  it.each([
    "I don't need to speak to anyone",
    'are you a real person?',
    'someone called me yesterday',
    'I want to transfer money',
    'my sink is clogged',
    'this person broke my fence',
    'when I spoke to someone last week they said Friday',
    'the agent number on the bill is five',
  ])('no: %s', (text) => {
    expect(wantsHuman(text, english)).toBe(false)
  })
})
