/** Postcodes of the set `slots_evi_asr`: said, repeated, spelled. */
import { languageOf } from '../../../languages/languages.ts'
import { readPostcode } from '../../../understanding/postcode.ts'
import { type EviPart, sharesOf } from './evi-rows.ts'

const kind = 'postcode'

export const eviPostcodes: EviPart = {
  kind,
  answer(row, earlier) {
    const read = (before: string[][]) =>
      readPostcode(row.asr_nbest, languageOf(row.language), { country: 'GB', earlier: before })?.postcode ??
      ''
    const alone = read([])
    return { alone, soFar: earlier.length === 0 ? alone : read(earlier.map((pair) => pair.row.asr_nbest)) }
  },
  score: (pairs) => sharesOf({ kind }, 'postcode', pairs),
}
