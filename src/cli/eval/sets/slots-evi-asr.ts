/** Evaluation set `slots_evi_asr`: telephone answers as a recogniser heard them, asked for up to three times each. */
import type { EvalSet } from '../eval-set.ts'
import { eviDates } from './evi-dates.ts'
import { eviNames } from './evi-names.ts'
import { eviPostcodes } from './evi-postcodes.ts'
import {
  bare,
  type EviAnswer,
  type EviPair,
  type EviPart,
  type EviRow,
  eviRowSchema,
  isGold,
} from './evi-rows.ts'

const parts: readonly EviPart[] = [eviNames, eviPostcodes, eviDates]

const nothing: EviAnswer = { alone: '', soFar: '' }

/** Answers of each call and kind so far, by turn. */
const heard = new Map<string, Map<number, EviPair>>()

export const eviSet: EvalSet<EviRow, EviAnswer> = {
  name: 'slots_evi_asr',
  row: eviRowSchema,
  answer(row) {
    const part = partOf(row)
    if (!part) return nothing
    const key = `${row.call_id} ${part.kind}`
    const turns = heard.get(key) ?? new Map<number, EviPair>()
    const earlier = [...turns.values()].filter((pair) => pair.row.turn < row.turn)
    const answer = part.answer(row, earlier)
    heard.set(key, turns.set(row.turn, { row, answer }))
    return answer
  },
  /** The value stands in the first reading as it is. */
  baseline(row) {
    const value = row.gold[partOf(row)?.kind ?? ''] ?? ''
    const isThere = value !== '' && bare(row.asr_1best).includes(bare(value))
    return isThere ? { alone: value, soFar: value } : nothing
  },
  score: (answered) =>
    Object.assign({}, ...parts.map((part) => part.score(answered.filter(({ row }) => partOf(row) === part)))),
  misses: (answered) =>
    answered.flatMap(({ row, answer }) => {
      const part = partOf(row)
      if (!part || isGold(part, row, answer.soFar)) return []
      return [
        {
          ...{ id: row.id, said: row.asr_nbest.join(' / '), got: answer.soFar },
          wanted: `${row.requested}: ${row.gold[part.kind]}`,
        },
      ]
    }),
}

/** `postcode_spelled` asks for a `postcode`. */
function partOf({ requested }: EviRow): EviPart | undefined {
  return parts.find(({ kind }) => requested.startsWith(kind))
}
