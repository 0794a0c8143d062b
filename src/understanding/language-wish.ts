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
  const words =
    folded(tidy(text))
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  const found = languages.map(({ code, words: { languageWishes } }) => {
    const telling = words.filter((word) => languageWishes.telling.has(word))
    return { code, count: telling.length, kinds: new Set(telling).size }
  })
  const [first, second] = found.sort((a, b) => b.count - a.count)
  if (!first || first.count < leastWords || first.kinds < 2) return null
  const isPlain = first.count >= 3 * (second?.count ?? 0) && first.count * 3 >= words.length
  return isPlain ? first.code : null
}
