/** How a model's turn ends: what follows it, of all that its tools asked for, and whether its words let the call end. Pure. */
import type { Language } from '../../languages/language.ts'
import { readGoodbye } from '../../understanding/goodbye.ts'
import { clausesByMarks, sentences, tidy } from '../../understanding/words.ts'
import type { Reply } from '../brain.ts'

/** What the call does once everything was said. */
export type Following = Exclude<Reply['next'], { do: 'listen' }>

/** Somebody is rung rather than the call ended, and for an emergency before anything else. */
export function weightier(known: Following | undefined, next: Following | undefined): Following | undefined {
  if (known === undefined || next === undefined) return next ?? known
  return weight(next) >= weight(known) ? next : known
}

function weight(following: Following): number {
  if (following.do === 'hang-up') return 0
  return following.purpose === 'emergency' ? 2 : 1
}

/** Nobody is hung up on who was just asked something. */
export function endsWithQuestion(said: string): boolean {
  return sentences(tidy(said)).at(-1)?.includes('?') === true
}

/** "Goodbye, Margaret. Take care." */
export function saysGoodbye(said: string, language: Language): boolean {
  return sentences(tidy(said)).some((sentence) =>
    [sentence, ...clausesByMarks(sentence)].some(
      (part) => readGoodbye(part, language)?.isWithdrawn === false,
    ),
  )
}
