/** Spanish words for written signs. */
import type { SignWords } from '../sign-words.ts'

export const signs: SignWords = {
  and: 'y',
  plus: 'más',
  shortened: new Set(
    'dr dra sr sra srta sres prof lic ing av avda c ctra st núm num no tel ext depto dpto apdo cía cia ud uds vd vds aprox pág mín máx'.split(
      ' ',
    ),
  ),
}
