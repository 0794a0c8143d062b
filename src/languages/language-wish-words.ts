/** The shape of a language's words for asking to be spoken to in another language, or in this one. */
import type { LanguageCode } from './language.ts'

/** All words and patterns are lower case and without accents: texts are folded before they meet them. */
export interface LanguageWishWords {
  /** What each language is called in this one: `es` → `spanish`. */
  readonly names: Readonly<Record<LanguageCode, readonly string[]>>
  /** Sources of regular expressions with `{}` for the name of a language: the caller asks for that language. */
  readonly asking: readonly string[]
  /** Likewise: the caller does not speak that language, so another is wanted. */
  readonly lacking: readonly string[]
  /** What makes an asking mean something else when it stands right before it: `my mother …`. Sources, too. */
  readonly excluding: readonly string[]
  /**
   * Common words that tell this language from every other we speak. Left out are words that names and streets are
   * made of (`de`, `la`), and those that other languages write as well (`me`, `no`, `a`).
   */
  readonly telling: ReadonlySet<string>
}
