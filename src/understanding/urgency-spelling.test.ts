import { describe, expect, it } from 'vitest'
import { SpellingTable } from './urgency-spelling.ts'

const table = new SpellingTable(
  new Set(['help', 'hurry', 'emergency', 'urgent', 'soon', 'now', 'please', 'held', 'save']),
  ['emergency', 'urgent', 'help', 'save'],
  { pls: 'please', asap: 'as soon as possible' },
)

describe('SpellingTable', () => {
  it.each([
    ['emergancy', 'emergency', 'a wrong letter'],
    ['emergncy', 'emergency', 'one missing'],
    ['emergenccy', 'emergency', 'one too many'],
    ['emregency', 'emergency', 'two swapped'],
    ['argent', 'urgent', 'the first one wrong'],
    ['hlep', 'help', 'a short word, swapped'],
    ['hepl', 'help', 'a short word, swapped at its end'],
    ['halp', 'help', 'a short word, a vowel for a vowel'],
    ['helpp', 'help', 'a short word, doubled'],
    ['heeeelp', 'help', 'drawn out'],
    ['soooon', 'soon', 'drawn out where a letter is double'],
    ['n0w', 'now', 'a digit for a letter'],
    ['h3lp', 'help', 'a digit for a letter'],
    ['pls', 'please', 'texted'],
  ])('%s is %s: %s', (said, usual) => {
    expect(table.usual(said)).toBe(usual)
  })

  it.each([
    ['held', 'a word of its own'],
    ['yelp', 'another short word'],
    ['helm', 'another short word'],
    ['cave', 'another short word'],
    ['emerging', 'three letters away'],
    ['asap', 'stands for several words'],
    ['575', 'a number'],
    ['ab', 'too short'],
    ['x'.repeat(400), 'too long'],
  ])('%s stays: %s', (said) => {
    expect(table.usual(said)).toBe(said)
  })
})
