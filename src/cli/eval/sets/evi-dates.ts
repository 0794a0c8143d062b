/** Dates of birth of the set `slots_evi_asr`. */
import { languageOf } from '../../../languages/languages.ts'
import { readBirthDate } from '../../../understanding/birth-date.ts'
import { type EviPart, sharesOf } from './evi-rows.ts'

const kind = 'date_of_birth'
/** Nobody of the set was born later. */
const now = new Date('2021-06-01T12:00:00Z')

export const eviDates: EviPart = {
  kind,
  answer(row, earlier) {
    const read = (before: string[][]) =>
      readBirthDate(row.asr_nbest, languageOf(row.language), { order: 'dmy', now, earlier: before })?.date ??
      ''
    const alone = read([])
    return { alone, soFar: earlier.length === 0 ? alone : read(earlier.map((pair) => pair.row.asr_nbest)) }
  },
  score: (pairs) => sharesOf({ kind }, 'dateOfBirth', pairs),
}
