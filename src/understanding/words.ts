/** The first step of every meaning: the caller's words bounded, tidied and cut into sentences and clauses. */
import type { Language } from '../languages/language.ts'
import { languages } from '../languages/languages.ts'

/**
 * Longest text that is looked at, in characters: about two minutes of speech. What comes after is ignored,
 * so that the work for one utterance has a bound whatever a recogniser (or an attacker) sends.
 */
export const maxUtteranceLength = 2000

/**
 * Straight quotes, single blanks, composed accents, no noise marks like `[noise]` and no inverted marks, which a
 * sentence's end repeats; case is kept. At most `maxUtteranceLength`.
 */
export function tidy(text: string): string {
  return text
    .slice(0, maxUtteranceLength)
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\[[a-z_ ]{1,20}\]|<unk>|[¿¡]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * A tidied text without accents ("sí" → "si", "mañana" → "manana"): recognisers write some and leave out others, and
 * `\b` of a regular expression takes an accented letter for the end of a word. Positions stay the same.
 */
export function folded(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
  return /[^\x00-\x7f]/.test(text) ? text.normalize('NFD').replace(/\p{Mn}/gu, '') : text
}

const abbreviations = [...new Set(languages.flatMap(({ words }) => words.speech.abbreviations))].join('|')
const sentenceEnd = new RegExp(`(?<=[.!?;])(?<!\\b(?:${abbreviations})\\.)\\s|\\n`, 'i')
const titlePoint = new RegExp(`\\b(${abbreviations}|no|ext|st|[ap]\\.? ?m)\\.`, 'gi')

/** Without the points of titles and the like, which end no sentence: "Dr. Lind" is "Dr Lind". */
export function withoutTitlePoints(text: string): string {
  return text.replace(titlePoint, '$1')
}

/** Sentences of a text that was tidied; a point inside `3.30` or `ana.reyes@…`, or behind a title, ends none. */
export function sentences(text: string): string[] {
  return parts(text, sentenceEnd)
}

/** Clauses as far as punctuation tells them. */
export function clausesByMarks(text: string): string[] {
  return parts(text, /[.!?;,:]+(?=\s|$)/)
}

/** Clauses: sentences cut again at commas and at joining words, so that a "not" reaches no further than it should. */
export function clauses(text: string, language: Language): string[] {
  return parts(text, language.words.speech.clauseEnd)
}

function parts(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Lower-case words without punctuation; apostrophes inside a word stay ("o'brien", "don't"). */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
}

/** "Hello", "hi there, how are you?", "good morning, is anyone there?" and nothing else. */
export function isGreeting(text: string, language: Language): boolean {
  const said = tidy(text)
  const rest = withoutPleasantries(said, language)
  return (rest === '' && said !== '') || language.words.speech.greeting.test(folded(rest))
}

/** The text without "how are you?" and the like, which want no answer. */
export function withoutPleasantries(text: string, language: Language): string {
  return text.replace(language.words.speech.pleasantries, '').trim()
}

/** The text without thanks at its start, which in the first words of a caller answer our greeting. */
export function withoutThanks(text: string, language: Language): string {
  return text.slice(language.words.speech.thanks.exec(folded(text))?.[0].length ?? 0)
}

/** The text without hesitations, greetings and agreeing words at its start ("Uh, sure, …"). */
export function withoutFillers(text: string, language: Language): string {
  return text.replace(language.words.speech.fillers, '').trim()
}

/** Cut at a word's end to at most `length` characters. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;.]+$/, '')}…`
}
