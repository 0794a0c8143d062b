/** Words that callers spell: "b r o w n", "B-R-O-W-N", "d as in dog", "double l", the radio alphabet. */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

const radio =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  )
const soundsLikeLetter: Record<string, string> = {
  bee: 'b',
  see: 'c',
  dee: 'd',
  gee: 'g',
  jay: 'j',
  kay: 'k',
  pee: 'p',
  queue: 'q',
  are: 'r',
  tee: 't',
  you: 'u',
  vee: 'v',
  ex: 'x',
  why: 'y',
  zee: 'z',
  zed: 'z',
}

export interface Spelled {
  /** One entry a spelled word, lower case. */
  words: string[]
  /** The text without the spelled letters. */
  rest: string
}

/** Groups of spelled letters. `asked`: letters were asked for, so two make a word and letter names count. */
export function readSpelling(text: string, _language: Language, options: { asked: boolean }): Spelled {
  const tokens = tidy(text)
    .replace(/(?<![\p{L}])(\p{L})(?:[-.]\s?(?=\p{L}(?![\p{L}])))/gu, '$1 ')
    .split(' ')
  const words: string[] = []
  const rest: string[] = []
  let letters = ''
  let taken: string[] = []
  const close = () => {
    if (letters.length >= (options.asked ? 2 : 3)) words.push(letters)
    else rest.push(...taken)
    letters = ''
    taken = []
  }
  for (let at = 0; at < tokens.length; at++) {
    const raw = tokens[at] ?? ''
    const token = raw.toLowerCase().replace(/[.,;:!?]+$/, '')
    const letter = letterOf(token, letters !== '' || options.asked, options.asked)
    if (letter !== undefined) {
      const isDoubled = /^double$/i.test(tokens[at - 1] ?? '') && taken.length > 0
      letters += isDoubled ? letter + letter : letter
      taken.push(raw)
      // "d as in dog", "d for dog"
      if (/^(?:as|for|like)$/i.test(tokens[at + 1] ?? ''))
        at += /^in$/i.test(tokens[at + 2] ?? '')
          ? 3
          : letters && /^(?:for|like)$/i.test(tokens[at + 1] ?? '')
            ? 2
            : 0
      if (/[,;]$/.test(raw) && endsWord(tokens, at)) close()
    } else if (token === 'double' && letters !== '') {
      taken.push(raw)
    } else if (letters !== '' && (token === 'apostrophe' || token === 'hyphen' || token === 'dash')) {
      letters += token === 'apostrophe' ? "'" : '-'
      taken.push(raw)
    } else {
      close()
      if (!(options.asked && (token === 'space' || token === 'then'))) rest.push(raw)
    }
  }
  close()
  return { words, rest: rest.join(' ').trim() }
}

function letterOf(token: string, isInside: boolean, isAsked: boolean): string | undefined {
  if (/^\p{L}$/u.test(token)) return token
  if (!isAsked) return undefined
  const sounding = isInside ? soundsLikeLetter[token] : undefined
  if (sounding !== undefined) return sounding
  const word = token === 'x-ray' ? 'xray' : token === 'whisky' ? 'whiskey' : token
  return radio.includes(word) &&
    word !== 'mike' &&
    word !== 'charlie' &&
    word !== 'victor' &&
    word !== 'oscar' &&
    word !== 'romeo'
    ? word[0]
    : undefined
}

/** A comma among letters ends a word unless the caller puts one behind every letter. */
function endsWord(tokens: string[], at: number): boolean {
  const isBare = (token: string | undefined) => token !== undefined && /^\p{L}$/u.test(token)
  return !/^\p{L}[,;]?$/u.test(tokens[at + 1] ?? '') || (isBare(tokens[at - 1]) && isBare(tokens[at + 1]))
}
