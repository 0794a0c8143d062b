/** Whether the caller asks for a person. */
import type { Language } from '../languages/language.ts'
import { clauses, sentences, tidy } from './words.ts'

const person =
  '(?:person|human(?: being)?|someone|somebody|anyone|anybody|representative|rep|agent|operator|manager|owner|supervisor|boss|receptionist|secretary|technician|plumber|staff|employee|individual|advisor|adviser|worker|real people|people|attendant|dispatcher|doctor|dentist|nurse|lawyer|attorney|team|reception|front desk)'
const quality =
  '(?:(?:an?|the|your|some|with|any|another|one of your|actual|real|live|human|bank|customer service|service|office) ){0,4}'

const wishes = [
  new RegExp(
    `\\b(?:speak|talk|chat|be talking|connected?)(?: directly)?(?: to| with)? ${quality}${person}\\b`,
    'i',
  ),
  /\b(?:speak|talk) (?:directly )?(?:to|with) (?:the|mr|mrs|ms|miss|dr|doctor|your)\b/i,
  /\b(?:transfer|forward|connect|switch|redirect) (?:me|us|my call|this call|the call)\b/i,
  /\b(?:put|pass|hand|send|patch) (?:me|us|my call) (?:through|over|on|along|in touch|to (?:a|an|the|your|some))\b/i,
  new RegExp(`\\b(?:get|give|find|bring|pass) me (?:to )?${quality}${person}\\b`, 'i'),
  new RegExp(`\\bget ${quality}${person} (?:else )?on the (?:line|phone)\\b`, 'i'),
  new RegExp(
    `\\b(?:need|want|prefer|like|have) (?:to have )?${quality}(?:real |live |actual )(?:person|human)\\b`,
    'i',
  ),
  /\b(?:need|want|prefer) (?:a|an) (?:human|person|operator|representative)\b/i,
  /\b(?:don't|do not|didn't|not) (?:want|wanna|like|going|comfortable|feel comfortable|wish)\b(?: \w+){0,6} (?:machine|robot|bot|computer|recording|automated|a\.?i)\b/i,
  /\bstop (?:talking to|wasting)\b(?: \w+){0,6} (?:machine|robot|bot|bots|computer)s?\b/i,
  /^(?:please )?(?:an? |the )?(?:real |live |actual )?(?:person|human(?: being)?|operator|representative|agent|receptionist)(?: please| now)?$/i,
  new RegExp(`\\bis (?:there )?${quality}${person}(?: \\w+)? (?:there|available|around|free|in)\\b`, 'i'),
]
const denial =
  /\b(?:don't|do not|didn't|no|not|never|without|instead of) (?:need(?:ing)?|want(?:ing)?|have|having|to|trying|wish|asked?|asking)?\s*(?:to\s*)?$/i
/** "I already talked to someone" tells of the past; "are you a real person?" is a question we answer. */
const told =
  /\b(?:when|after|before|if) (?:i|we)\b|\b(?:someone|somebody) (?:called|told|said)\b|\bare you an?\b/i

/** True for "let me talk to a person", "transfer me", "operator"; false for "I spoke to someone yesterday". */
export function wantsHuman(text: string, language: Language): boolean {
  return sentences(tidy(text)).some((sentence) =>
    [...clauses(sentence, language), sentence.replace(/[.!?]+$/, '')].some((clause) =>
      wishes.some((wish) => {
        const match = wish.exec(clause)
        if (!match) return false
        const before = clause.slice(0, match.index)
        return !denial.test(before) && !told.test(before.slice(-40)) && !/\bare you an?\b/i.test(clause)
      }),
    ),
  )
}
