/** Street addresses, asked for or given in passing. */
import type { Language } from '../languages/language.ts'
import { type AddressHead, findHead } from './address-head.ts'
import { type AddressWord, addressWords } from './address-words.ts'
import { usStates } from './us-states.ts'
import { folded, tidy } from './words.ts'

export interface SpokenAddress {
  /** In the caller's words, number words written as digits. */
  address: string
  /** 0 to 1: lower for an answer without a street or without a number. */
  confidence: number
  /** Where it stands in the tidied text; undefined for an answer without a street that we know as one. */
  place?: { start: number; end: number }
}

/** Confidences: number, street and place; number and street; in passing; an answer without one of them, or only a number. */
const whole = 0.85
const plain = 0.8
const passing = 0.75
const numbered = 0.6
const vague = 0.5
const onlyNumber = 0.4

const maxWords = 20

/** The address in `text`, or null. When it was asked for, an answer with a number or the name of a street will do. */
export function readAddress(
  text: string,
  language: Language,
  { asked }: { asked: boolean },
): SpokenAddress | null {
  const said = tidy(text)
  const corner = cornerIn(said, language)
  const words = addressWords(said.slice(0, corner?.at), language)
  let found: SpokenAddress | null = null
  for (let at = 0; ; ) {
    const head = findHead(words, at, language)
    if (!head) break
    const to = endOf(words, head, language, asked)
    if (asked || isPlain(words, head, to, language)) {
      const isPlaced = hasPlace(words.slice(head.to, to))
      found = {
        address: written(withoutJoining(words, head, to)),
        confidence: asked ? (isPlaced ? whole : plain) : passing,
        place: { start: words[head.from]?.start ?? 0, end: words[to - 1]?.end ?? said.length },
      }
    }
    at = Math.max(head.to, to)
  }
  if (found || corner) return found ?? { address: corner?.text ?? '', confidence: numbered }
  return asked ? bareAnswer(said, language) : null
}

/** Where the address ends: at words that begin something else, at a telephone number, at the end of the sentence. */
function endOf(words: AddressWord[], head: AddressHead, language: Language, asked: boolean): number {
  let at = head.to
  const limit = Math.min(words.length, head.from + maxWords)
  for (; at < limit; at++) {
    const before = words[at - 1]
    if (before?.mark === '.' && !(at === head.to && /^[A-Z]/.test(words[at]?.text ?? ''))) break
    if (isEnd(words, at, language)) break
    if (words[at]?.isNumber) {
      const zip = numbersFrom(words, at)
      at += zip.kept
      if (zip.isEnd) break
      at--
    }
  }
  return asked ? at : tailOf(words, head.to, at, language)
}

function isEnd(words: AddressWord[], at: number, { words: { addresses, phones } }: Language): boolean {
  const key = words[at]?.key ?? ''
  const next = words[at + 1]?.key ?? ''
  if (
    addresses.joins.has(key) &&
    (addresses.ends.has(next) || addresses.joinedEnds.has(next) || /^\d{7,}$/.test(next))
  )
    return true
  // "no 5" inside an address, "no" behind it.
  if (addresses.numberMarks.has(key) && words[at + 1]?.isNumber && next.length < 6) return false
  return addresses.ends.has(key) || phones.restarts.has(key)
}

/** Numbers in a row: a ZIP and what follows it. A telephone number is no part of the address. */
function numbersFrom(words: AddressWord[], at: number): { kept: number; isEnd: boolean } {
  const row: string[] = []
  for (let next = at; words[next]?.isNumber; next++) row.push(words[next]?.key ?? '')
  const digits = row.join('').length
  const [first = ''] = row
  if (digits < 7 || (row.length === 1 && first.length === 9)) return { kept: row.length, isEnd: false }
  const isZip = first.length === 5 || (first.length === 4 && digits - 4 >= 10)
  const isZipAndFour = isZip && row[1]?.length === 4 && digits === 9
  if (isZipAndFour) return { kept: 2, isEnd: false }
  return { kept: isZip || (first.length < 4 && digits > 11) ? 1 : 0, isEnd: true }
}

/** Said in passing, an address goes on only with what is plainly part of one: flats, directions, town with state or ZIP. */
function tailOf(
  words: AddressWord[],
  from: number,
  limit: number,
  { words: { addresses } }: Language,
): number {
  let end = from
  for (let at = from; at < limit; at++) {
    const { key = '', text = '' } = words[at] ?? {}
    const before = words[at - 1]
    if (addresses.directions.has(key) && key.length > 1) end = at + 1
    else if ((addresses.units.has(key) || key === '#') && at === end) end = Math.min(limit, at + 2)
    else if (/^#\d+[a-z]?$/.test(key) && at === end) end = at + 1
    else if (
      /^[a-z]$|^\d{1,3}[a-z]?$/.test(key) &&
      at === end &&
      addresses.units.has(words[at - 2]?.key ?? '')
    )
      end = at + 1
    else if (isPlace(words, at) && at - end < 5) end = at + 1
    else if (/^\p{Lu}/u.test(text) && at === end && before?.mark !== '.') end = at + 1
  }
  return end
}

function isPlace(words: AddressWord[], at: number): boolean {
  const key = words[at]?.key ?? ''
  const pair = `${words[at - 1]?.key} ${key}`
  return (
    /^\d{5}(?:-\d{4})?$/.test(key) ||
    usStates.has(pair) ||
    (usStates.has(key) &&
      (key.length > 2 || /^\d{4,5}$/.test(words[at + 1]?.key ?? '') || words[at + 1] === undefined))
  )
}

function hasPlace(words: AddressWord[]): boolean {
  return words.some((_, at) => isPlace(words, at))
}

/** In passing, "3 bedroom place" is no address: a street that is an everyday word needs more that tells. */
function isPlain(
  words: AddressWord[],
  { from, to, isEveryday }: AddressHead,
  end: number,
  language: Language,
): boolean {
  if (!isEveryday) return true
  const { cues } = language.words.addresses
  const isCued = cues.has(words[from - 1]?.key ?? '')
  const isNamed = to - from > 3
  return isCued || isNamed || hasPlace(words.slice(to, end)) || /^\p{Lu}/u.test(words[from + 1]?.text ?? '')
}

/** "the corner of fifth and main", in the caller's words. */
function cornerIn(said: string, language: Language): { at: number; text: string } | null {
  const { corner, ends, joins } = language.words.addresses
  const start = corner.exec(folded(said).toLowerCase())
  if (!start) return null
  const tokens = said.slice(start.index).split(' ')
  const lead = start[0].split(' ').length
  const isEnding = (token: string) => {
    const key = folded(token).toLowerCase()
    return ends.has(key) && !joins.has(key)
  }
  const stop = tokens.findIndex((token, at) => at > lead && isEnding(token))
  const clause = tokens.slice(0, stop < 0 ? lead + 8 : stop).join(' ')
  const text = (clause.split(/[.;!?](?:\s|$)/)[0] ?? '').replace(/[\s,]+$/, '')
  return text.split(' ').length > lead ? { at: start.index, text } : null
}

/** An answer to our question, without a street that we know as one. */
function bareAnswer(said: string, language: Language): SpokenAddress | null {
  const { addresses } = language.words
  const plainSaid = folded(said).toLowerCase()
  const lead = addresses.leadIn.exec(plainSaid)?.[0].length ?? 0
  const words = addressWords(said.slice(lead).trim(), language)
  const first = words.findIndex(({ key }) => !addresses.numberMarks.has(key) || key.length < 2)
  const answer = words.slice(Math.max(0, first))
  const end = answer.findIndex(
    (_, at) => at > 0 && (answer[at - 1]?.mark === '.' || isEnd(answer, at, language)),
  )
  const kept = end < 0 ? answer : answer.slice(0, end)
  const hasNumber = kept.some(({ isNumber }) => isNumber)
  const hasStreet = kept.some(
    ({ key }) => addresses.streetsBehind.has(key) || addresses.streetsBefore.has(key),
  )
  const isOnlyNumbers = kept.every(({ isNumber }) => isNumber)
  if (isOnlyNumbers && kept.map(({ key }) => key).join('').length >= 7) return null
  if (kept.length === 1 && hasNumber) return { address: written(kept), confidence: onlyNumber }
  if (kept.length < 2 || kept.length > maxWords || !(hasNumber || hasStreet)) return null
  return { address: written(kept), confidence: hasNumber ? numbered : vague }
}

/** "452 de la Oak Street" is written without "de la". */
function withoutJoining(words: AddressWord[], { from, joining }: AddressHead, to: number): AddressWord[] {
  const skipped = joining ?? { from, to: from }
  return [...words.slice(from, skipped.from), ...words.slice(skipped.to, to)]
}

function written(words: AddressWord[]): string {
  return words
    .map(({ text, mark }) => text + (mark === '.' ? (text.length < 4 ? '.' : ',') : mark))
    .join(' ')
    .replace(/[\s,.]+$/, '')
}
