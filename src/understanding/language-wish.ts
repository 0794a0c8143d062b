/** Which language a caller asks to be spoken to in, and which one the words as recognised are plainly spoken in. */
import type { Language, LanguageCode } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'
import { folded, tidy } from './words.ts'

interface Wish {
  language: LanguageCode
  pattern: RegExp
}

const asking: Wish[] = wishes((language) => language.words.languageWishes.asking)
const lacking: Wish[] = wishes((language) => language.words.languageWishes.lacking)
const excluding = languages.flatMap((language) =>
  language.words.languageWishes.excluding.map((source) => new RegExp(source)),
)

/** Every language's patterns with every language's name in them: callers ask for Spanish in English, and the other way. */
function wishes(sources: (language: Language) => readonly string[]): Wish[] {
  return languages.flatMap((spoken) =>
    languages.flatMap((wanted) => {
      const names = `(?:${spoken.words.languageWishes.names[wanted.code].join('|')})`
      return sources(spoken).map((source) => ({
        language: wanted.code,
        pattern: new RegExp(source.replaceAll('{}', names)),
      }))
    }),
  )
}

const named = new RegExp(
  `\\b(?:${languages.flatMap((one) => Object.values(one.words.languageWishes.names).flat()).join('|')})\\b`,
)

/**
 * The language that is asked for in so many words: "do you speak Spanish", "en español, por favor", "I don't speak
 * English" (which leaves the other one). Null for "my mother speaks Spanish", "Spanish Fork", and most else.
 * Whatever language the call is held in.
 */
export function readLanguageWish(text: string): LanguageCode | null {
  const said = folded(tidy(text)).toLowerCase()
  if (!named.test(said)) return null
  for (const part of said.split(/[.,!?;:¿¡]+/)) {
    const clause = part.trim()
    const lacked = lacking.find(({ pattern }) => pattern.test(clause))
    if (lacked) return languages.find(({ code }) => code !== lacked.language)?.code ?? null
    const asked = asking.find(({ pattern }) => isAsked(pattern, clause))
    if (asked) return asked.language
  }
  return null
}

function isAsked(pattern: RegExp, clause: string): boolean {
  const match = pattern.exec(clause)
  if (!match) return false
  const before = clause.slice(0, match.index).trimEnd()
  return !excluding.some((exclusion) => exclusion.test(before))
}

/** As many telling words it takes, at least, for a language to be recognised by them. */
const leastWords = 3

/**
 * The language that the words are plainly of, by their everyday words: three of them at least, two different, a third
 * of all words, and three times as many as any other language has. Null for names, numbers, streets and short
 * answers. A recogniser set to another language writes what it can, so this is evidence, not proof.
 */
export function soundsLike(text: string): LanguageCode | null {
  const words = plainWords(text)
  const [first, second] = tellingOf(words)
  if (!first || first.count < leastWords || first.kinds < 2) return null
  const isPlain = first.count >= 3 * (second?.count ?? 0) && first.count * 3 >= words.length
  return isPlain ? first.code : null
}

/** Most words of a short answer. */
const mostShort = 6
/** Words of every language. */
const neutral = /^(?:no|ok|okay|mm+|uh|eh+|oh|ah|com|gmail)$/

/**
 * The only language that has any telling word of a short answer, when that is two of them or leaves no word untold:
 * "no gracias", "yes please"; but not "Una Murphy", nor a word that is as short as a name may be.
 */
export function leansTo(text: string): LanguageCode | null {
  // Letters that are spelled are words in no language.
  const words = plainWords(text).filter((word) => word.length > 1)
  const [only = ''] = words
  if (words.length > mostShort || (words.length === 1 && only.length < 5)) return null
  const [first, second] = tellingOf(words)
  if (!first || first.count === 0 || second?.count) return null
  const untold = words.filter((word) => !neutral.test(word)).length - first.count
  return first.kinds > 1 || untold === 0 ? first.code : null
}

function plainWords(text: string): string[] {
  return (
    folded(tidy(text))
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  )
}

/** How many telling words each language has, the one with most first. */
function tellingOf(words: readonly string[]): { code: LanguageCode; count: number; kinds: number }[] {
  return languages
    .map(({ code, words: { languageWishes } }) => {
      const telling = words.filter((word) => languageWishes.telling.has(word))
      return { code, count: telling.length, kinds: new Set(telling).size }
    })
    .sort((a, b) => b.count - a.count)
}
