/** How pressing the caller's words make the call. */

import type { Business } from '../core/business.ts'
import { higherUrgency, type Urgency } from '../core/urgency.ts'
import type { Language } from '../languages/language.ts'
import { type UrgencySign, urgencySigns } from './urgency-signs.ts'
import { clauses, sentences, shortened, tidy } from './words.ts'

/** A denial close before the words: "it's not an emergency", "there is no gas leak". */
const denial =
  /\b(?:not|no|never|none|isn't|isnt|aren't|wasn't|don't|doesn't|didn't|won't be|without|nothing|hardly)\b(?:\s+[\w']+){0,3}\s*$/i
/** A question about what the business does rather than a report of what has happened. */
const hypothetical =
  /\b(?:do|does|would|will|can) (?:you|your|y'all|they)(?: guys| people| company)? (?:do|does|handle|offer|have|take|provide|deal|respond|come|charge|cover|fix|repair|work|accept|help)\b|\bwhat if\b|\bin case\b|\bare you (?:available|open|able)\b|\bif (?:there|it|i|we)(?: \w+)? (?:ever|was|were|should)\b|\bhow much\b|\bprice\b|\bquote\b|\bthe difference\b/i
/** The caller or the caller's things appear: then it is no question in general. */
const personal = /\b(?:i|i'm|i've|my|our|we|we're|we've|there's|there is|it's|help)\b/i
const longPast =
  /\b(?:last (?:week|month|year|summer|winter|spring|fall|time)|(?:days?|weeks?|months?|years?) (?:ago|back)|already (?:been )?(?:fixed|repaired|sorted|handled|taken care of|stopped)|(?:got|was|been) (?:it |that )?(?:fixed|repaired)|used to|died|passed away|in the past|when i was)\b/i
const justPast = /\b(?:last night|yesterday|over the weekend|on (?:friday|saturday|sunday))\b/i
/** Damage that may be over, unlike danger to people. */
const damage =
  /\b(?:flood(?:ed|s)|burst(?:ed)?|bust(?:ed)?|broken?|ruptured|split|exploded|leaked|overflowed|backed up|under ?water)\b(?! into)/i
const wrongdoer =
  /\b(?:you|y'all|they|he|she|(?:your|the|that) (?:\w+ )?(?:guys?|men|man|people|company|plumbers?|technicians?|workers?|crew|team|idiots?|clowns?|repairman))\b(?: \w+){0,3}\s*$/i
const complaint =
  /\b(?:refund|money back|complain\w*|compensat\w+|reimburse\w*|sue you|suing|overcharged|unacceptable|bad review|pay for (?:this|that|it|the|my|our)|your (?:fault|insurance))\b/i
const underWay =
  /\b(?:now|still|currently|everywhere|hurry|won't stop|can't stop|keeps?|(?:is|are|it's) (?:\w+ )?\w+ing)\b/i
/** "Emergency" as part of a thing's name. */
const emergencyThing =
  /\b(?:emergency (?:number|contact|exit|fund|kit|phone|shut ?-?off|brake|light|fee|rates?|hours?|line|services?)|family emergency)\b/i

/**
 * Urgency of one utterance. `emergencyPhrases` are the owner's own words for emergencies. Evidence is what the
 * caller said, clause by clause; routine has none.
 */
export function detectUrgency(
  text: string,
  language: Language,
  options: { emergencyPhrases: string[] },
): Urgency {
  let found: Urgency = { level: 'routine', evidence: [] }
  const phrases = options.emergencyPhrases.map(phraseSign)
  const said = tidy(text)
  const isComplaint = complaint.test(said) && !underWay.test(said)
  for (const sentence of sentences(said)) {
    const inSentence = clauses(sentence, language)
    for (const sign of [...phrases, ...urgencySigns]) {
      for (const part of sign.isWhole ? [sentence] : inSentence) {
        found = higherUrgency(found, weigh(sign, part, sentence, isComplaint))
      }
    }
  }
  return found.level === 'routine' ? { level: 'routine', evidence: [] } : found
}

function weigh(sign: UrgencySign, clause: string, sentence: string, isComplaint: boolean): Urgency {
  const match = sign.pattern.exec(clause)
  const routine: Urgency = { level: 'routine', evidence: [] }
  if (!match) return routine
  if (emergencyThing.test(match[0]) || emergencyThing.test(clause.slice(match.index))) return routine
  const before = clause
    .slice(0, match.index)
    .replace(/^(?:oh no|oh|no|nope|not really)\s+(?=(?:it|i|there|we|the|my|this|that)\b)/i, '')
    .replace(/\b(?:don't|do not|didn't|doesn't) (?:know|think|want|care|mean)\b/gi, '')
  if (denial.test(before)) return routine
  const ask = hypothetical.exec(before)
  if (ask && !personal.test(before.slice(ask.index + ask[0].length))) return routine
  if (longPast.test(sentence)) return routine
  const evidence = [clause.length <= 100 ? clause : shortened(clause.slice(match.index), 100)]
  // Damage that somebody is blamed for, or is to be paid for, has been done.
  const isDone = damage.test(match[0]) && (isComplaint || (wrongdoer.test(before) && !underWay.test(clause)))
  const isOver = justPast.test(sentence) || (isDone && !sign.isLifeThreatening)
  if (sign.level === 'emergency' && isOver) return { level: 'urgent', evidence }
  return { level: sign.level, evidence, ...(sign.isLifeThreatening ? { isLifeThreatening: true } : {}) }
}

function phraseSign(phrase: Business['emergencyPhrases'][number]): UrgencySign {
  const words = tidy(phrase)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
  return { level: 'emergency', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu') }
}
