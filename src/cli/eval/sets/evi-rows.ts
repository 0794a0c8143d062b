/** Rows of the set `slots_evi_asr`, and what one kind of answer in them (a name, a postcode, a date) has to bring. */
import { z } from 'zod'
import type { SpokenName } from '../../../understanding/names.ts'
import { folded } from '../../../understanding/words.ts'
import { languageField, type Metrics } from '../eval-set.ts'
import { ratio } from '../scores.ts'

export const eviRowSchema = z.object({
  id: z.string(),
  language: languageField,
  call_id: z.string(),
  /** Rows of a call stand in the order of their turns. */
  turn: z.number(),
  /** What was asked for: `postcode`, `postcode_repeat`, `postcode_spelled`, … */
  requested: z.string(),
  asr_1best: z.string(),
  asr_nbest: z.array(z.string()),
  gold: z.record(z.string(), z.string()),
})
export type EviRow = z.infer<typeof eviRowSchema>

export interface EviAnswer {
  /** From the readings of this answer alone; '' for nothing understood. */
  alone: string
  /** With what the same caller had answered before to the same question, as a call hears it. */
  soFar: string
  /** What stands behind `soFar` when it is a name. */
  name?: SpokenName | undefined
}

export interface EviPair {
  row: EviRow
  answer: EviAnswer
}

/** One kind of answer. Add it to the list in `slots-evi-asr.ts`. */
export interface EviPart {
  /** Its name among the gold values; `requested` begins with it. */
  readonly kind: string
  /** `earlier`: the same call's answers to the same question before this one, oldest first. */
  answer(row: EviRow, earlier: readonly EviPair[]): EviAnswer
  score(pairs: EviPair[]): Metrics
}

/** Whether the value is the gold one. Case, accents, blanks and marks do not count. */
export function isGold({ kind }: Pick<EviPart, 'kind'>, row: EviRow, value: string): boolean {
  return bare(value) === bare(row.gold[kind] ?? '')
}

export function bare(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Shares of right answers: as the call knows them, from one answer alone, and at the end of each call. */
export function sharesOf(part: Pick<EviPart, 'kind'>, name: string, pairs: EviPair[]): Metrics {
  const last = new Map(pairs.map((pair) => [pair.row.call_id, pair]))
  const share = (of: EviPair[], way: 'alone' | 'soFar') =>
    ratio(of.filter(({ row, answer }) => isGold(part, row, answer[way])).length, of.length)
  return {
    [name]: share(pairs, 'soFar'),
    [`${name}Alone`]: share(pairs, 'alone'),
    [`${name}Call`]: share([...last.values()], 'soFar'),
  }
}
