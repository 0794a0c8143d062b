/** English words for what callers ask about the business itself. */
import type { BusinessWords } from '../business-words.ts'

export const business: BusinessWords = {
  hours: /\b(?:hours|open|opening|close[ds]?|closing)\b/i,
  us: /\b(?:robot|bot|machine|computer|a\.?i\.?|artificial|automated|recording|real (?:person|human)|actual person|human|who (?:is this|am i (?:speaking|talking))|your name)\b/i,
  now: /\b(?:now|currently|at the moment|still|today|tonight)\b/i,
  tomorrow: /\btomorrow\b/i,
  days: {
    mon: /\bmon(?:days?)?\b/i,
    tue: /\btue(?:s|sdays?)?\b/i,
    wed: /\bwed(?:nesdays?)?\b/i,
    thu: /\bthu(?:r|rs|rsdays?)?\b/i,
    fri: /\bfri(?:days?)?\b/i,
    sat: /\bsat(?:urdays?)?\b/i,
    sun: /\bsun(?:days?)?\b/i,
  },
  bothNames: /\b(?:last|full|sur) ?name|first and last\b/i,
}
