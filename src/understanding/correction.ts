/** Whether the caller takes back something that was understood or said before. */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

export interface Correction {
  /** What is corrected, when the caller says so. */
  field?: 'phone' | 'name' | 'email' | 'address'
  /** What was said after the correcting words: "no, it's Brown" leaves "Brown". */
  rest: string
}

const opening =
  /^(?:(?:uh|um|oh|well|yes|yeah|okay|hold on|wait|hang on|sorry|excuse me|i'm sorry)[ ,.]+){0,4}(?:no+|nope|nah|actually|sorry|wait|correction|i meant|i mean|i misspoke|that's (?:wrong|not right|incorrect|not correct|not it)|that is (?:wrong|not right|incorrect)|(?:it|that)'s not|it isn't|not quite|you got (?:it|that|my \w+) wrong|scratch that|let me correct (?:that|myself)|i made a mistake|i (?:gave|told) you the wrong \w+(?: \w+)?|(?:can|could) (?:you|i) (?:change|correct|fix)|(?:change|correct) (?:my|the))\b[ ,.:-]*/i
const leadIn =
  /^(?:(?:no|sorry|wait|actually|i mean|i meant|it's|it is|its|that's|that should be|it should be|should be|that would be|make that|make it|the (?:right |correct )?(?:one|number|name|email|address) is|my (?:real |right |correct )?(?:phone )?(?:number|name|email|e-mail|address) is|the last (?:part|digits?|four|name) (?:is|are))\b[ ,.:-]*)+/i
const fields: [NonNullable<Correction['field']>, RegExp][] = [
  ['email', /\be-?mail\b/i],
  ['phone', /\b(?:phone|number|digits?|cell|mobile)\b/i],
  ['name', /\b(?:first |last |sur)?names?\b|\bspell(?:ed|ing)?\b/i],
  ['address', /\b(?:address|street|house)\b/i],
]

/** Null when the words do not open as a correction. "No thanks" and a bare "no" are answers, not corrections. */
export function readCorrection(text: string, _language: Language): Correction | null {
  const said = tidy(text)
  const start = opening.exec(said)
  if (!start) return null
  const behind = said.slice(start[0].length)
  const rest = behind.replace(leadIn, '').trim()
  if (
    rest === '' ||
    /^(?:thanks?|thank you|that's (?:it|all|right|correct|fine)|i'm good|problem|worries|need)\b/i.test(
      behind,
    )
  )
    return null
  const field = fields.find(([, pattern]) => pattern.test(said))?.[0]
  return { ...(field ? { field } : {}), rest }
}
