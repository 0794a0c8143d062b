/** Whether the caller takes back something that was understood or said before. */
import type { CorrectedField } from '../languages/correction-words.ts'
import type { Language } from '../languages/language.ts'
import { folded, tidy } from './words.ts'

/** An answer that corrects itself is not longer, characters. */
const longestCorrected = 80

export interface Correction {
  /** What is corrected, when the caller says so. */
  field?: CorrectedField
  /** What was said after the correcting words: "no, it's Brown" leaves "Brown". */
  rest: string
}

/** Null when the words do not open as a correction. "No thanks" and a bare "no" are answers, not corrections. */
export function readCorrection(text: string, language: Language): Correction | null {
  const words = language.words.correction
  const said = tidy(text)
  const plain = folded(said)
  const start = words.opening.exec(plain)
  if (!start) return null
  const behind = plain.slice(start[0].length)
  const leadIn = words.leadIn.exec(behind)?.[0] ?? ''
  const rest = said.slice(start[0].length + leadIn.length).trim()
  if (rest === '' || words.otherwise.test(behind)) return null
  const field = words.fields.find(([, pattern]) => pattern.test(plain))?.[0]
  return { ...(field ? { field } : {}), rest }
}

/** Whether the words name this field: "my name is", "me llamo". */
export function speaksOf(text: string, field: CorrectedField, language: Language): boolean {
  const said = folded(tidy(text))
  return language.words.correction.fields.some(([name, pattern]) => name === field && pattern.test(said))
}

/** Without words in front of a bare name: "it's", "my name is". */
export function withoutLeadIn(text: string, language: Language): string {
  const said = tidy(text)
  const { renaming, leadIn } = language.words.correction
  const plain = folded(said)
  return said.slice((renaming.exec(plain) ?? leadIn.exec(plain))?.[0].length ?? 0)
}

/** Whether words without a no may name the caller anew: "it's Dina", "this is Dina". */
export function mayRename(text: string, language: Language): boolean {
  return language.words.correction.renaming.test(folded(tidy(text)))
}

/** Whether the words put something in the place of what was told before: "make that Monday", "Friday instead". */
export function replacesSomething(text: string, language: Language): boolean {
  return language.words.correction.replacing.test(folded(tidy(text)))
}

/** What the last correction inside the words leaves: "97205, I mean 97206" leaves "97206". Null without one. */
export function correctedEnd(text: string, language: Language): string | null {
  const said = tidy(text)
  if (said.length > longestCorrected) return null
  let end: string | null = null
  for (const { index } of said.matchAll(/(?<=\s)\S/g)) {
    end = readCorrection(said.slice(index), language)?.rest ?? end
  }
  return end
}
