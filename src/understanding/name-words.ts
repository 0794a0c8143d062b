/** Which words can be part of a name, and how a name is written. */
import type { Language } from '../languages/language.ts'

export const particles = new Set(
  'van von de der den del della di da dos du la le el al bin ibn ben st ter'.split(' '),
)
export const titles = /^(?:mr|mrs|ms|miss|mister|dr|doctor|prof|professor|sir|madam)\.?$/i

/** Everyday words that no caller's name is made of, however they are written. */
const everyday = new Set(
  `i i'm i'd i've i'll me my mine myself we we're our us you your yours he him his she her it its it's they them their
  a an the this that these those there here and or but so if then because as of to too in on at by for from with without
  about into over after before until while during up down out off is are was were be been being am do does did doing done
  have has had having can could will would shall should may might must need needs needed want wants wanted get gets got
  getting go goes going gone come comes coming came make makes making made take takes taking took give gives giving see
  looking trying calling call called calls speaking phone number email mail address name names first last reach
  yes yeah yep yup no nope not none never nothing nobody ok okay alright sure right wrong correct exactly maybe please
  thanks thank sorry pardon excuse hello hi hey good bye goodbye morning afternoon evening night day today tomorrow
  yesterday now later soon again still just only also very really quite actually basically probably well um uh er hmm
  what when where which who whom whose why how know knew think thought guess mean say said tell told ask asked
  something anything everything someone anyone everyone somebody anybody thing things one two three four five six seven
  eight nine ten zero oh more most much many some any all both each every other another same different new old
  interested available having fine great bad sick late early locked stuck happy sad afraid glad wondering
  house home office water heater sink toilet pipe leak leaking clogged broken emergency urgent problem issue question
  appointment service repair help quote estimate price cost time week month year hour minute like love hate work works
  working worked doesn't don't didn't can't won't isn't aren't wasn't couldn't wouldn't shouldn't haven't hasn't
  calling regarding concerning automated message recording customer client business company person human robot machine
  skip pass whatever rather spell spelled that's what's there's let let's hold wait hang stop listen look
  able unable sure unsure certain ready done back trouble new existing current previous in-law kinda gonna wanna gotta
  registered listed account adress policy moving selling buying renting living staying driving waiting hoping planning running using returning following
  your mother father wife husband friend neighbor landlord tenant owner manager`.split(/\s+/),
)

/** False for everyday words, numbers and the like. */
export function isNameWord(token: string, _language: Language): boolean {
  const word = token.replace(/[.,]+$/, '')
  if (!/^\p{L}[\p{L}'’-]{0,29}$/u.test(word)) return false
  if (word.length === 1) return /^\p{Lu}$/u.test(word) && word !== 'I'
  return !everyday.has(word.toLowerCase().replace(/’/g, "'"))
}

/** "o'brien" → "O'Brien", "MCDONALD" → "McDonald", "van der berg" → "van der Berg" behind a first name. */
export function writtenName(words: string[]): string {
  return words
    .map((word, at) => {
      const bare = word.replace(/[.,;:!?]+$/, '')
      const isShouted = bare.length > 2 && bare === bare.toUpperCase()
      if (/\p{Lu}/u.test(bare) && !isShouted) return bare
      const small = bare.toLowerCase()
      return particles.has(small) && at < words.length - 1 ? small : capital(small)
    })
    .join(' ')
}

function capital(word: string): string {
  return word
    .replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/['’]S$/, "'s")
}
