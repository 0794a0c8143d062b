import { describe, expect, it } from 'vitest'
import { isOwnersWords } from './owners-words.ts'

const business = {
  knowledge: [
    {
      question: 'What does a visit cost?',
      answer: 'A visit is 89 dollars, taken off the bill when we do the work.',
    },
    {
      question: 'How do I book?',
      answer:
        'You can call us, or write. Visits for which windows are free can be booked by telephone until noon, and on Friday until two.',
    },
    { question: 'Do you give a guarantee?', answer: 'We guarantee all our work for two years.' },
  ],
  translations: {
    'es-US': {
      knowledge: [
        { question: '¿Dan garantía?', answer: 'Garantizamos todos nuestros trabajos por dos años.' },
      ],
    },
  },
}

describe('isOwnersWords', () => {
  it.each([
    ['A visit is 89 dollars, taken off the bill when we do the work.', true],
    ['Yes, we guarantee all our work for two years.', true],
    ['Garantizamos todos nuestros trabajos por dos años', true],
    ['A visit is 49 dollars, taken off the bill when we do the work.', false],
    ['We guarantee that somebody is there by noon.', false],
    ['We guarantee it.', false],
    // Every word of it is somewhere in a long answer.
    ['You are booked for noon on Friday.', false],
    ['I have booked you for two.', false],
  ])('%s: %s', (sentence, expected) => {
    expect(isOwnersWords(sentence, business)).toBe(expected)
  })
})
