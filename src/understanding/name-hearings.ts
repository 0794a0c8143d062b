/** What the alternatives of one recognition hold of a name: its words, and how they sound. */
import type { Language } from '../languages/language.ts'
import { namePrior } from './name-prior.ts'
import { soundOf } from './name-sounds.ts'
import { wordKind } from './name-words.ts'
import { type NameOptions, readName } from './names.ts'
import { tidy, withoutFillers } from './words.ts'

export interface NameHearing {
  /** Given name and surname in small letters; either may be ''. */
  given: string
  surname: string
  sound: string
  /** Of the alternatives, best first: 1, then less and less. */
  weight: number
}

const mostAlternatives = 8
/** How much less each alternative counts than the one before it. */
const fading = 0.75
/** Longest answer that is all name, in words. */
const mostWords = 4

export function nameHearings(
  alternatives: readonly string[],
  language: Language,
  options: NameOptions,
): NameHearing[] {
  return alternatives.slice(0, mostAlternatives).flatMap((text, at) => {
    const weight = fading ** at
    const name = readName(text, language, options)
    const { firstName = '', lastName = '' } = name?.said ?? {}
    if (firstName !== '' || lastName !== '') {
      const [given, surname] = [wordOf(firstName, language), wordOf(lastName, language)]
      return [{ given, surname, sound: soundOf(firstName, language) + soundOf(lastName, language), weight }]
    }
    return name ? [] : garbled(text, weight, language)
  })
}

/** "Stop Williams", "yeah Smith": no name as it stands, and yet the sound of one. */
function garbled(text: string, weight: number, language: Language): NameHearing[] {
  const words = withoutFillers(tidy(text), language)
    .split(/[\s-]+/)
    .filter((word) => small(word) !== '')
  if (words.length === 0 || words.length > mostWords) return []
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  return [
    {
      given: words.length > 1 ? wordOf(first, language) : '',
      surname: wordOf(last, language),
      sound: words.map((word) => soundOf(word, language)).join(''),
      weight,
    },
  ]
}

/** Of a name that is written like one, however rare; of a surname only when no table has it. */
const leastGiven = -9
const openSurname = -8.2

/** Share that a heard word has as a name: a rare one may still be meant when it is written like a name. */
export function heardShare(
  word: string,
  kind: 'given' | 'surname',
  language: Language,
  country: string,
  isCapital: boolean,
): number {
  const prior = namePrior(language, country)
  const share = kind === 'given' ? prior.given(word) : prior.surname(word)
  if (!isCapital) return share
  const isOpen = wordKind(word, language) === 'open'
  if (kind === 'given') return isOpen || prior.isGiven(word) ? Math.max(share, leastGiven) : share
  return isOpen ? Math.max(share, openSurname) : share
}

/** In small letters; "Robert's" is Roberts, and "Bailey's" is Bailey. */
function wordOf(name: string, language: Language): string {
  const word = small(name)
  if (!/'s?$/.test(word)) return word
  const whole = word.replace("'", '')
  return namePrior(language).isSurname(whole) ? whole : word.replace(/'s?$/, '')
}

function small(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}' -]/gu, '')
}
