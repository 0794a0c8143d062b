/** Runs of spoken digits in an utterance: groups, what takes some of them back, an extension behind them. */
import type { Language } from '../languages/language.ts'
import { digitsAt, soundAlike } from './number-words.ts'
import { folded, tidy } from './words.ts'

export interface DigitRun {
  /** Digits in the groups in which they were said, before anything is taken back. */
  groups: string[]
  /** Digits after the last "no, …" inside the run; undefined without one. */
  correction?: string
  /** What the correction says was wrong: "six, not five". */
  wrong?: string
  extension?: string
  /** A plus sign stands before it. */
  isInternational: boolean
  /** Words such as "to" and "for" were taken for digits. */
  isGuessed: boolean
  /** Its first word, and the one behind its last digit. */
  from: number
  to: number
}

/** Ends every run: what stands here is a date, a time or a price. */
export const breakMark = '|'
/** The end of a sentence: recognisers put it between the groups of a number too. */
export const sentenceMark = '.'

/** Words without accents, digits, plus signs and marks. */
export function phoneTokens(text: string, language: Language): string[] {
  const said = folded(tidy(text))
    .toLowerCase()
    .replace(/\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?![\d/.-])|[$€£] ?\d[\d.,]*|\d{1,2}:\d{2}/g, (match, mark) =>
      mark === undefined || mark === '/' ? ` ${breakMark} ` : match,
    )
    .replace(language.words.phones.pauses, ' ')
    .replace(/[.!?;](?=\s|$)/g, ' . ')
  return said.match(/\d+|[+.|#]|\p{L}+(?:'\p{L}+)?/gu) ?? []
}

/** `isOtherWay`: hundreds are read in the way that is less usual in the language. */
export function digitRuns(words: string[], language: Language, isOtherWay = false): DigitRun[] {
  const runs: DigitRun[] = []
  const { phones, numbers } = language.words
  let run: DigitRun | undefined
  const close = () => {
    if (run) runs.push(run)
    run = undefined
  }
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const spoken = digitsAt(words, at, numbers, { isOtherWay })
    const guess = spoken ? undefined : guessBetween(words, at, run, language)
    const digits = spoken?.digits ?? guess
    if (digits !== undefined) {
      run ??= {
        groups: [],
        isInternational: phones.plus.has(words[at - 1] ?? '') || words[at - 1] === '+',
        isGuessed: false,
        from: at,
        to: at,
      }
      if (run.correction === undefined) run.groups.push(digits)
      else if (phones.insteadOf.has(words[at - 1] ?? '') && run.correction !== '')
        run.wrong = (run.wrong ?? '') + digits
      else if (run.wrong !== undefined) run.wrong += digits
      else run.correction += digits
      if (guess !== undefined) run.isGuessed = true
      at += spoken?.length ?? 1
      run.to = at
      continue
    }
    if (run) {
      const extension = phones.extensions.has(word) ? extensionAt(words, at + 1, language) : undefined
      const startsAgain = phones.restarts.has(word) || phones.insteadOf.has(word)
      if (extension) {
        run.extension = extension.digits
        at = extension.to
        run.to = at
        close()
        continue
      }
      if (phones.insteadOf.has(word) && run.correction) {
        if (!digitsAt(words, at + 1, numbers)) close()
      } else if (startsAgain && hasDigitsSoon(words, at + 1, language)) {
        run.groups = [corrected(run, 10)]
        run.correction = ''
        delete run.wrong
      } else if (!isBetween(word, run, language)) close()
    }
    at++
  }
  close()
  return runs
}

/** "to" and "for" are digits only between single digits: "twelve for three hundred" is a price. */
function guessBetween(
  words: string[],
  at: number,
  run: DigitRun | undefined,
  { words: { numbers } }: Language,
) {
  const before = run?.correction || run?.groups.at(-1)
  if (before === undefined || before.length > 2 || digitsAt(words, at + 1, numbers)?.digits.length !== 1)
    return undefined
  return soundAlike(words[at] ?? '', numbers)
}

/** The digits with the correction: a whole new number replaces the old, a part as many digits as make `length`. */
export function corrected({ groups, correction: fix = '', wrong }: DigitRun, length: number): string {
  const said = groups.join('')
  if (wrong !== undefined && said.includes(wrong)) {
    const at = said.lastIndexOf(wrong)
    return said.slice(0, at) + fix + said.slice(at + wrong.length)
  }
  if (fix === '' || fix.length >= length) return fix || said
  const kept = said.length + fix.length >= length ? length - fix.length : said.length - fix.length
  return said.slice(0, Math.max(0, kept)) + fix
}

function isBetween(word: string, run: DigitRun, { words: { phones } }: Language): boolean {
  if (word === sentenceMark || phones.joiners.has(word) || phones.plus.has(word)) return true
  // "Area code 210, number 555 0144".
  if (phones.numberNouns.has(word) && run.correction === undefined && run.groups.join('').length === 3)
    return true
  return run.correction === '' && phones.restartTails.has(word)
}

function extensionAt(words: string[], at: number, language: Language) {
  const { numbers, phones } = language.words
  let to = at
  let digits = ''
  while (
    to < at + 3 &&
    (words[to] === sentenceMark ||
      phones.numberNouns.has(words[to] ?? '') ||
      phones.restartTails.has(words[to] ?? ''))
  )
    to++
  for (let spoken = digitsAt(words, to, numbers); spoken; spoken = digitsAt(words, to, numbers)) {
    digits += spoken.digits
    to += spoken.length
  }
  return digits === '' || digits.length > 6 ? undefined : { digits, to }
}

function hasDigitsSoon(words: string[], at: number, { words: { numbers, phones } }: Language): boolean {
  for (let next = at; next < at + 6; next++) {
    if (digitsAt(words, next, numbers)) return true
    const word = words[next] ?? ''
    if (!phones.restarts.has(word) && !phones.restartTails.has(word)) return false
  }
  return false
}
