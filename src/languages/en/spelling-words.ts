/** English words around spelled letters. */
import type { SpellingWords } from '../spelling-words.ts'

export const spelling: SpellingWords = {
  everyday: new Set(
    'be see sea are you why oh eye el es en em ex pea tea owe cue age ar an and am able dog easy fox how item love queen sugar uncle apple boy young baker king golf hotel echo delta india lima papa november tango uniform victor alpha'.split(
      ' ',
    ),
  ),
  marks: { apostrophe: "'", hyphen: '-', dash: '-' },
  breaks: new Set(['space', 'then', 'new']),
  silent: new Set(['capital', 'uppercase', 'lowercase', 'letter']),
  pair: new Set(['two']),
  hint: /[ ,]{1,4}(?:(?:spelled|spelt|but|just|only|and)[ ,]{1,4})*(?:with|(?<no>without))(?: (?:just |only )?(?:(?<count>one|1|a single|two|2|a double|double)|an?|the letter|the|any)| (?<none>no))? (?<letter>[a-z])(?:'?s)?[.!?\s]*$/i,
  counts: { one: 1, '1': 1, 'a single': 1, two: 2, '2': 2, 'a double': 2, double: 2 },
  alike: {
    k: ['c'],
    c: ['k', 's'],
    y: ['i', 'ie'],
    i: ['y'],
    s: ['z', 'c'],
    z: ['s'],
    f: ['ph'],
    j: ['g'],
    g: ['j'],
    w: [],
  },
  unheard: { e: 'end', h: 'end' },
}
