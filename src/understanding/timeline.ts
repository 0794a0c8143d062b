/** When the caller needs it, in the caller's words: "tomorrow after five", "asap", "next week". */
import type { Language } from '../languages/language.ts'
import { type ClockTables, clockTables } from './clock-tables.ts'
import { timesIn } from './clock-times.ts'
import { datesIn, placeOf } from './dates.ts'
import { localNow, type TimeContext } from './local-now.ts'
import { digitRuns } from './phone-runs.ts'
import { type PhraseTable, type PlacedWord, phraseSet, placedWords } from './placed-words.ts'

export interface Timeline {
  /** The caller's words: `tomorrow after five`. */
  timeline: string
  /** 0 to 1. */
  confidence: number
}

export interface TimelineOptions extends TimeContext {
  /** The receptionist had just asked for it. */
  asked: boolean
}

/** So many digits in a row are a number to call. */
const fewestDigits = 7

interface TimelineTables {
  clock: ClockTables
  vague: PhraseTable<true>
  needs: PhraseTable<true>
  joints: PhraseTable<true>
  since: PhraseTable<true>
}

const made = new Map<string, TimelineTables>()

function timelineTables(language: Language): TimelineTables {
  const known = made.get(language.code)
  if (known) return known
  const { vague, needs, joints, since } = language.words.timeline
  const tables: TimelineTables = {
    clock: clockTables(language),
    vague: phraseSet(vague),
    needs: phraseSet(needs),
    joints: phraseSet(joints),
    since: phraseSet(since),
  }
  made.set(language.code, tables)
  return tables
}

interface Piece {
  from: number
  to: number
}

/** The time of the need in `text`; null when it names none, or tells of another time. */
export function readTimeline(text: string, language: Language, options: TimelineOptions): Timeline | null {
  const words = placedWords(text)
  const tables = timelineTables(language)
  if (!options.asked && !isNeed(words, tables)) return null
  const pieces = piecesIn(words, language, tables, options)
  const [longest] = joined(pieces, words, tables).sort((one, two) => two.to - two.from - (one.to - one.from))
  if (!longest) return null
  const from = longest.from - (tables.clock.marks.before(words, longest.from)?.length ?? 0)
  const timeline = placeOf(text, words, from, longest.to).text
  return { timeline, confidence: options.asked ? 0.85 : 0.7 }
}

function isNeed(words: readonly PlacedWord[], { needs }: TimelineTables): boolean {
  return words.some((_, at) => needs.lengthAt(words, at) > 0)
}

/** Dates, times, parts of the day and vague words, in order; nothing that lies in the past or began in it. */
function piecesIn(
  words: PlacedWord[],
  language: Language,
  tables: TimelineTables,
  options: TimelineOptions,
): Piece[] {
  const { today } = localNow(options)
  const { clock, vague, since } = tables
  const pieces: Piece[] = []
  for (const { from, to, reading } of datesIn(words, language, {
    today,
    order: 'mdy',
    asked: options.asked,
  })) {
    if (reading.isPast) return []
    pieces.push({ from, to })
  }
  const numbers = numbersIn(words, language)
  for (const time of timesIn(words, language, options.asked)) {
    if (!numbers.some(({ from, to }) => time.from < to && from < time.to)) pieces.push(time)
  }
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(
      vague.lengthAt(words, at),
      clock.dayEnds.lengthAt(words, at),
      clock.parts.lengthAt(words, at),
      clock.within.lengthAt(words, at),
    )
    if (length > 0) pieces.push({ from: at, to: at + length })
  }
  return pieces
    .filter(({ from }) => !since.before(words, from) && !since.before(words, from - 1))
    .sort((one, two) => one.from - two.from || two.to - one.to)
}

/** Telephone numbers: "five oh three" of one is no time. */
function numbersIn(words: readonly PlacedWord[], language: Language): Piece[] {
  const spoken = words.map(({ text }, at) => ({ text, at })).filter(({ text }) => text !== ',')
  const runs = digitRuns(
    spoken.map(({ text }) => text),
    language,
  )
  return runs
    .filter(({ groups }) => groups.join('').length >= fewestDigits)
    .map(({ from, to }) => ({ from: spoken[from]?.at ?? 0, to: (spoken[to - 1]?.at ?? 0) + 1 }))
}

/** Pieces that touch, overlap or have only joining words between them are one time. */
function joined(pieces: Piece[], words: readonly PlacedWord[], { joints }: TimelineTables): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last && isJoint(words, last.to, piece.from, joints)) last.to = Math.max(last.to, piece.to)
    else found.push({ from: piece.from, to: piece.to })
  }
  return found
}

function isJoint(words: readonly PlacedWord[], from: number, to: number, joints: PhraseTable<true>): boolean {
  let at = from
  while (at < to) {
    const length = joints.lengthAt(words, at)
    if (length === 0) return false
    at += length
  }
  return true
}
