/** The first step of every meaning: the caller's words bounded, tidied and cut into sentences and clauses. */
import type { Language } from '../languages/language.ts'

/**
 * Longest text that is looked at, in characters: about two minutes of speech. What comes after is ignored,
 * so that the work for one utterance has a bound whatever a recogniser (or an attacker) sends.
 */
export const maxUtteranceLength = 2000

/** Straight quotes, single blanks, no noise marks like `[noise]`; case is kept. At most `maxUtteranceLength`. */
export function tidy(text: string): string {
  return text
    .slice(0, maxUtteranceLength)
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\[[a-z_ ]{1,20}\]|<unk>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Sentences of a text that was tidied; a point inside `3.30` or `ana.reyes@…` ends none. */
export function sentences(text: string): string[] {
  return parts(text, /(?<=[.!?;])\s|\n/)
}

/** Clauses: sentences cut again at commas and at joining words, so that a "not" reaches no further than it should. */
export function clauses(text: string, _language: Language): string[] {
  return parts(
    text,
    /[.!?;,:]+(?=\s|$)|\s[-–—]+\s|(?:^|\s)(?:but|because|cause|so|and|however|anyway)(?=\s)/i,
  )
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

/** "Hello", "hi there", "good morning, is anyone there?" and nothing else. */
export function isGreeting(text: string, _language: Language): boolean {
  return /^(?:(?:hi|hello|hey|howdy|good (?:morning|afternoon|evening)|there|is (?:anyone|anybody|someone) there)\b[\s,.!?]*)+$/i.test(
    tidy(text),
  )
}

const fillers =
  /^(?:(?:uh+|um+|er+|erm|hmm+|mm+|ah+|oh|well|so|okay|ok|alright|all right|like|sure|yeah|yes|yep|right|please|hi|hello|hey|good (?:morning|afternoon|evening))\b[\s,.!-]*)+/i

/** The text without hesitations, greetings and agreeing words at its start ("Uh, sure, …"). */
export function withoutFillers(text: string, _language: Language): string {
  return text.replace(fillers, '').trim()
}

/** Cut at a word's end to at most `length` characters. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;.]+$/, '')}…`
}
