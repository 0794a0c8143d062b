import { describe, expect, it } from 'vitest'
import { heardWords } from './heard-words.ts'

const text = 'Sure, we can come on Tuesday. What is the best number to reach you?'

describe('heardWords', () => {
  it.each([
    [
      'the beginning',
      'Sure, we can',
      'Sure, we can',
      'come on Tuesday. What is the best number to reach you?',
    ],
    [
      'other signs',
      'sure we can come on tuesday',
      'Sure, we can come on Tuesday.',
      'What is the best number to reach you?',
    ],
    [
      'a word cut off',
      'Sure, we can come on Tue',
      'Sure, we can come on Tuesday.',
      'What is the best number to reach you?',
    ],
    ['nothing', '', '', text],
    ['all of it', text, text, ''],
    [
      'a later piece of the turn',
      'What is the best',
      'Sure, we can come on Tuesday. What is the best',
      'number to reach you?',
    ],
    ['words that are not ours', 'completely different', '', text],
  ])('places %s', (_what, utterance, heard, rest) => {
    expect(heardWords(text, utterance)).toEqual({ heard, rest })
  })

  it('finds the latest of places that are alike', () => {
    expect(
      heardWords('One moment. Let me see. One moment. It is open.', 'Let me see. One moment.').rest,
    ).toBe('It is open.')
  })
})
