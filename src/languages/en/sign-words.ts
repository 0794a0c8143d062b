/** English words for written signs. */
import type { SignWords } from '../sign-words.ts'

export const signs: SignWords = {
  and: 'and',
  plus: 'plus',
  shortened: new Set(
    'dr mr mrs ms prof rev st ave blvd rd ln ct apt ste fl hwy mt ft no nos ext tel dept inc ltd co corp vs approx est min max esq jr sr'.split(
      ' ',
    ),
  ),
}
