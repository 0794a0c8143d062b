/** Evaluation set `slots_evi_asr`: telephone answers as a recogniser heard them, asked for up to three times each. */
import { z } from 'zod'
import { languageOf } from '../../../languages/languages.ts'
import { readPostcode } from '../../../understanding/postcode.ts'
import { folded } from '../../../understanding/words.ts'
import { type EvalSet, languageField, type Metrics } from '../eval-set.ts'
import { ratio } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  call_id: z.string(),
  turn: z.number(),
  /** What was asked for: `postcode`, `postcode_repeat`, `postcode_spelled`, … */
  requested: z.string(),
  asr_1best: z.string(),
  asr_nbest: z.array(z.string()),
  gold: z.record(z.string(), z.string()),
})
type Row = z.infer<typeof rowSchema>

interface Asked {
  row: Row
  /** What was heard when the same caller was asked for the same before, one list of readings an answer. */
  earlier: readonly (readonly string[])[]
}
/** Answers to one kind of question; '' for none. */
type Reader = (asked: Asked) => string

/** By the name of the gold value. */
const readers: Record<string, Reader> = {
  postcode: ({ row, earlier }) =>
    readPostcode(row.asr_nbest, languageOf(row.language), { country: 'GB', earlier })?.postcode ?? '',
}

interface Answer {
  /** From the readings of this turn alone. */
  alone: string
  /** From those of the same call's earlier answers too, as a call hears them. */
  soFar: string
}
type Answered = { row: Row; answer: Answer }[]

/** Readings of the answers of each call and question, by turn; rows of a call stand in the order of their turns. */
const heard = new Map<string, Map<number, string[]>>()

export const eviSet: EvalSet<Row, Answer> = {
  name: 'slots_evi_asr',
  row: rowSchema,
  answer(row) {
    const kind = kindOf(row)
    const reader = kind === undefined ? undefined : readers[kind]
    if (!reader) return { alone: '', soFar: '' }
    const key = `${row.call_id} ${kind}`
    const turns = heard.get(key) ?? new Map<number, string[]>()
    heard.set(key, turns.set(row.turn, row.asr_nbest))
    const earlier = [...turns].filter(([turn]) => turn < row.turn).map(([, readings]) => readings)
    const alone = reader({ row, earlier: [] })
    return { alone, soFar: earlier.length === 0 ? alone : reader({ row, earlier }) }
  },
  /** The value stands in the first reading as it is. */
  baseline(row) {
    const value = goldOf(row)
    const isThere = bare(row.asr_1best).includes(bare(value))
    return { alone: isThere ? value : '', soFar: isThere ? value : '' }
  },
  score(answered) {
    return Object.assign({}, ...Object.keys(readers).map((kind) => scoresOf(kind, answered)))
  },
  misses: (answered) =>
    answered
      .filter(({ row, answer }) => readers[kindOf(row) ?? ''] && !isRight(row, answer.soFar))
      .map(({ row, answer }) => ({
        id: row.id,
        said: row.asr_nbest.join(' / '),
        wanted: `${row.requested}: ${goldOf(row)}`,
        got: answer.soFar,
      })),
}

function scoresOf(kind: string, answered: Answered): Metrics {
  const asked = answered.filter(({ row }) => kindOf(row) === kind)
  const last = new Map(asked.map((pair) => [pair.row.call_id, pair]))
  const share = (pairs: Answered, way: keyof Answer) =>
    ratio(pairs.filter(({ row, answer }) => isRight(row, answer[way])).length, pairs.length)
  return {
    [kind]: share(asked, 'soFar'),
    [`${kind}Alone`]: share(asked, 'alone'),
    [`${kind}Call`]: share([...last.values()], 'soFar'),
  }
}

/** `postcode_spelled` asks for a `postcode`; the longest name counts. */
function kindOf({ requested, gold }: Row): string | undefined {
  return Object.keys(gold)
    .filter((kind) => requested.startsWith(kind))
    .sort((a, b) => b.length - a.length)[0]
}

function goldOf(row: Row): string {
  return row.gold[kindOf(row) ?? ''] ?? ''
}

function isRight(row: Row, got: string): boolean {
  return bare(got) === bare(goldOf(row))
}

/** Case, accents, blanks and marks do not count. */
function bare(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
