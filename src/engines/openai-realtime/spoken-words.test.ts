import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SpokenWords } from './spoken-words.ts'

const text = 'We are open from eight to five, Monday to Friday. Shall we call you back?'

function spoken(pieces: [words: string, soundMs: number][]): SpokenWords {
  const words = new SpokenWords()
  for (const [told, ms] of pieces) {
    words.addWords(told)
    words.addSound(ms)
  }
  return words
}

describe('what was heard of an utterance', () => {
  it('is all of it when the sound was heard to its end', () => {
    const words = spoken([[text, 4000]])
    words.finish(text)
    expect(words.heard(4000)).toBe(text)
  })

  it('is nothing before the first word was over', () => {
    const words = spoken([[text, 4000]])
    words.finish(text)
    expect(words.heard(0)).toBe('')
    expect(words.heard(40)).toBe('')
  })

  it('goes by the words that come with the sound, where they come in pieces', () => {
    // Short words that take their time.
    const words = spoken(['I ', 'am ', 'at ', 'a ', 'very-long-named-restaurant'].map((word) => [word, 400]))
    words.finish('I am at a very-long-named-restaurant')
    expect(words.heard(790)).toBe('I')
    expect(words.heard(1550)).toBe('I am at')
  })

  it('goes by when words were told that come several at a time', () => {
    const words = spoken([
      ['one two ', 800],
      ['three four ', 800],
      ['a-very-long-fifth ', 800],
    ])
    words.finish('one two three four a-very-long-fifth')
    expect(words.heard(1000)).toBe('one')
    expect(words.heard(1150)).toBe('one two')
    expect(words.heard(1600)).toBe('one two three')
  })

  it('goes by the length of the text, where all of it came before the sound', () => {
    const words = spoken([[text, 0]])
    words.addSound(4800)
    words.finish(text)
    const heard = words.heard(2400)
    expect(heard).toMatch(/^We are open from eight to five/)
    expect(heard).not.toMatch(/Friday/)
  })

  it('is whole words from the beginning, more with more sound, and never more than there is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,12}[,.]? $/), fc.integer({ min: 0, max: 900 })), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 8 }),
        fc.boolean(),
        (pieces, cuts, isWhole) => {
          const words = spoken(pieces)
          if (isWhole) words.finish(words.text)
          let before = ''
          for (const cut of cuts.toSorted((a, b) => a - b)) {
            const heard = words.heard(cut)
            expect(`${words.text.trim()} `.startsWith(heard === '' ? '' : `${heard} `)).toBe(true)
            expect(heard.length).toBeGreaterThanOrEqual(before.length)
            before = heard
          }
        },
      ),
    )
  })
})
