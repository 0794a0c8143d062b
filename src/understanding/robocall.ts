/** Recognises recorded sales and scam calls by several features together; a genuine caller must never be one. */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

interface Feature {
  /** What it adds to the score; three and more make a robocall. */
  weight: number
  pattern: RegExp
}

const key = '(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|pound|star|any key)'
const threshold = 3

const features: Feature[] = [
  { weight: 2, pattern: new RegExp(`\\bpress (?:the )?(?:number )?${key}\\b`, 'i') },
  { weight: 1, pattern: new RegExp(`\\bpress ${key}\\b.{1,120}\\bpress ${key}\\b`, 'i') },
  {
    weight: 2,
    pattern: /\b(?:automated|recorded|pre-?recorded) (?:message|call|announcement)\b|\balert system\b/i,
  },
  {
    weight: 2,
    pattern:
      /\b(?:this is|with) an? (?:important|urgent|final|courtesy|one final courtesy) (?:message|call|notice|reminder)\b|\bcourtesy call\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\b(?:this|the) (?:call|message) is (?:to|from|fully|provided|in regards?|regarding|intended)\b|\breason (?:you|for|that you|we)\b.{0,30}\b(?:this|phone) (?:phone )?call\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:we are|we're|we have been|we've been) (?:calling you|calling about your|calling from|trying to reach you|contacting you)\b|\btrying to reach you\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\b(?:car|cars|car's|vehicle|vehicle's|auto|automobile)(?: \w+'?s?){0,2} warranty\b|\bextended warranty\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:about to |before (?:it|your warranty|the file)? ?)(?:expire|expires|we close)\b|\bfinal (?:notice|attempt)\b|\bfor the last time\b/i,
  },
  {
    weight: 2,
    pattern:
      /\b(?:opt out|be removed from (?:our|the|this) (?:list|calls?)|removed from our list|unsubscribe|do not call list)\b/i,
  },
  { weight: 1.5, pattern: /\bsocial security (?:number|administration|office)\b/i },
  {
    weight: 1,
    pattern:
      /\b(?:legal (?:action|enforcement|consequences|department)|arrest warrant|enforcement action|fraudulent activit\w+)\b/i,
  },
  { weight: 1, pattern: /\bsuspicious activit\w+\b/i },
  {
    weight: 1,
    pattern:
      /\b(?:pre-?authorized|authorize|did not authorize)\b.{0,40}\b(?:order|purchase|transaction)\b|\border (?:number|has been placed)\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:amazon|apple|microsoft|windows|icloud)\b.{0,20}\b(?:account|support|customer (?:service|support)|executive)\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\b(?:zero|0|0\.0|lower|low) ?(?:%|percent)? interest rates?\b|\binterest rates? on (?:all )?your\b|\bcredit card debt\b/i,
  },
  {
    weight: 1,
    pattern:
      /\byou(?:'ve| have| now|'re| are)?(?: now| been)?(?: eligible| pre-?approved| qualif(?:y|ied))\b|\b(?:has|have) been (?:qualified|selected|pre-?approved)\b|\bis eligible for\b/i,
  },
  { weight: 1, pattern: /\b(?:student loan|debt (?:elimination|relief|forgiveness)|loan forgiveness)\b/i },
  {
    weight: 1,
    pattern:
      /\bcongratulations\b|\blimited time offer\b|\bnow is your chance\b|\bhave won\b|\bfree (?:cruise|vacation|gift)\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\bdisconnection (?:department|of (?:service|power))\b|\b(?:power|service) will (?:be|get) disconnected\b|\binterruption of service\b/i,
  },
  {
    weight: 1.5,
    pattern:
      /\bgoogle (?:business |my business |voice )?(?:listing|profile)\b|\bbusiness (?:loan|funding|line of credit)\b/i,
  },
  {
    weight: 1,
    pattern: /\boffering\b.{0,20}\b(?:discount|percent off)\b|\bup to \d+ ?(?:%|percent) (?:off|discount)/i,
  },
  {
    weight: 0.5,
    pattern:
      /\bto (?:speak|connect|talk)(?: with| to| our)?\b.{0,20}\b(?:representative|officer|advisor|specialist|legal department|executive)\b/i,
  },
  {
    weight: 0.5,
    pattern:
      /\bstay on the line\b|\btoll[- ]free\b|\bact now\b|\brespond immediately\b|\bthank you for choosing\b|\bdear customer\b/i,
  },
]

/** What only somebody with a need of their own says. */
const genuine: Feature[] = [
  {
    weight: 1.5,
    pattern:
      /\b(?:i|we) (?:need|want|would like|was wondering|were wondering|have a (?:question|problem|leak)|got a|received|keep getting|am having|am looking)\b|\bi'd (?:like|love)\b|\bi'm (?:looking|having|calling (?:about|because|to (?:schedule|make|book|ask|see)))\b/i,
  },
  {
    weight: 1,
    pattern:
      /\b(?:do|can|could|are|would) you (?:guys )?(?:do|fix|repair|come|have|help|take|install|open|send|tell)\b/i,
  },
  { weight: 1.5, pattern: /\bmy (?!name\b|records?\b)\w+/i },
  {
    weight: 1.5,
    pattern:
      /\b(?:told|asked|asks|tells|said|says|saying) (?:me )?(?:to|that)\b|\bi (?:had|have) to press\b/i,
  },
]

/** A recorded announcement shows itself in its first sentences; a caller who talked to us so long is a person. */
const screenedTurns = 3

/**
 * One feature alone never makes spam; `evidence` is what was said. `callerTurn` counts what the caller said on this
 * call, these words included: later ones are not screened.
 */
export function screenRobocall(
  text: string,
  _language: Language,
  callerTurn = 1,
): { isSpam: boolean; evidence: string[] } {
  if (callerTurn > screenedTurns) return { isSpam: false, evidence: [] }
  const said = tidy(text)
  let score = 0
  const evidence: string[] = []
  for (const { weight, pattern } of features) {
    const match = pattern.exec(said)
    if (!match) continue
    score += weight
    evidence.push(match[0])
  }
  for (const { weight, pattern } of genuine) if (pattern.test(said)) score -= weight
  const isSpam = evidence.length >= 2 && score >= threshold
  return { isSpam, evidence: isSpam ? evidence : [] }
}
