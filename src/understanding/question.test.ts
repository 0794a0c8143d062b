import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/english.ts'
import { findQuestion } from './question.ts'

describe('findQuestion', () => {
  it.each([
    ['What are your hours?', 'What are your hours', ''],
    ['hi how much does a visit cost', 'how much does a visit cost', 'hi'],
    ['My sink is clogged. Do you work on Saturdays?', 'Do you work on Saturdays', 'My sink is clogged.'],
    ['my sink is clogged how much do you charge', 'how much do you charge', 'my sink is clogged'],
    ['I was wondering if the shop is open today', 'I was wondering if the shop is open today', ''],
    ['Which areas do you serve?', 'Which areas do you serve', ''],
    ['Are you a robot?', 'Are you a robot', ''],
  ])('%s', (text, question, rest) => {
    expect(findQuestion(text, english)).toEqual({ question, rest })
  })
  it.each([
    'Can you send someone today?',
    'could you help me',
    'can I make an appointment?',
    'my sink is clogged',
    'when can someone come?',
    'what?',
    '',
  ])('none: %s', (text) => {
    expect(findQuestion(text, english)).toBeNull()
  })
})
