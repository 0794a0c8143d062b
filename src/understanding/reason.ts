/** Why the caller calls, short and in the caller's own words. */
import type { Language } from '../languages/language.ts'
import { withoutIntroduction } from './names.ts'
import { sentences, shortened, tidy, withoutFillers, wordsOf } from './words.ts'

export interface SpokenReason {
  reason: string
  confidence: number
}

/** Longest reason kept, in characters. */
const maxReasonLength = 160

const leadIns =
  /^(?:(?:yes|yeah|hi|hello|hey|well|so|um|uh|okay|ok|and|there|please|actually|good (?:morning|afternoon|evening))[ ,.!]+|(?:i'm|i am|i was|we're|we are) (?:just )?(?:calling|phoning|ringing)(?: you)?(?: (?:because|about|regarding|to see if|in regards to|since|as))?\s+|the reason (?:i'm calling|i am calling|for my call|i call) is(?: that| because)?\s+|it'?s (?:about|regarding)\s+|it is about\s+)+/i
const spokenDigit =
  '(?:\\+?\\d[\\d().-]*|zero|oh|o|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple|area code|plus)'
const digits = `(?:[ ,.-]*\\b${spokenDigit}(?=[ ,.;]|$))*`
const contacts = [
  new RegExp(
    `[,;]?\\s*(?:and )?\\b(?:my|the best|best|the) (?:phone |cell |mobile |callback |contact |home |work )?(?:number|phone|cell)(?: to reach me)?(?:(?: at)? is|'s)?(?= ${spokenDigit})${digits}`,
    'i',
  ),
  new RegExp(
    `[,;]?\\s*(?:and )?\\b(?:you can |please |can you |could you |could someone |can someone |have someone )?(?:call|reach|ring|phone|contact|text|e-?mail) (?:me|us)(?: back)?(?: (?:at|on))?\\b${digits}(?:(?!\\b(?:about|regarding|concerning|because)\\b)[^,.;])*`,
    'i',
  ),
  /[,;]?\s*(?:and )?\bmy (?:e-?mail|address|name)(?: address)?(?: is|'s)\b[^,;]*/i,
]
const need =
  /\b(?:i|we) (?:need|want|have|had|got|would like|wanted|am having|are having|was wondering|keep|can't|cannot|lost|broke|forgot|noticed|locked|just)\b|\b(?:i'd|we'd) (?:like|love|need)\b|\b(?:i'm|we're) (?:having|looking|calling|locked|trying|interested|getting|missing)\b|\b(?:my|our|the|a) [\w' ]{2,40}?\b(?:is|are|isn't|won't|doesn't|has|keeps?|was|stopped|broke|broken|leaking|leaks|clogged|making|went|needs?|exploded|burst)\b|\bthere(?:'s| is| are)\b|\b(?:can|could) (?:you|someone) (?:come|send|fix|repair|help|schedule|take|look|install|replace|give)\b|\bcalling (?:about|regarding|because|to)\b|\b(?:quote|estimate|appointment|leak|repair|install|inspection)\b/i
/** Something of the caller's, or of the caller's people, does or has done what it should not: no request is needed. */
const trouble =
  /\b(?:my|our|the|his|her|their) (?!name\b|number\b)[\w' -]{2,40}? (?:(?!(?:recommended|referred|suggested|called|named|mentioned|asked|wanted|needed|lived|moved|worked|used)\b)\w{2,}ed|froze|frozen|burst|blew|broke|fell|came (?:off|loose|apart|down|out)|tore|shook|split|quit|died|got|drips?|leaks?|smells?|stinks?|makes?|hums?|rattles?|gurgles?|backs up|trips|runs|sounds?|does not|do not|will not|don't|cannot|can't)\b/i
const message =
  /^i(?:'d| would|'m| am)? ?(?:just |only |simply )*(?:want(?:ed)?|like|need|calling)? ?to leave (?:you )?(?:a|my) (?:\w+ )?message\b/i
const empty = new Set(
  "hi hello hey yes yeah yep no nope okay ok thanks thank you please um uh so well good morning afternoon evening there bye is this anyone anybody can hear me help with something a question i have need you the it that some for and how are doing today fine sir maam ma'am what who huh".split(
    ' ',
  ),
)

/**
 * What is left of the words when greeting, name and number are taken away; null when nothing is. Unasked,
 * only words that tell of a need count.
 */
export function readReason(
  text: string,
  language: Language,
  options: { asked: boolean },
): SpokenReason | null {
  const kept = sentences(tidy(text))
    .map((sentence) => core(sentence, language))
    .filter((part) => wordsOf(part).some((word) => !empty.has(word) && !/^\d+$/.test(word)))
  const telling = kept.filter((part) => (need.test(part) || trouble.test(part)) && !message.test(part))
  const chosen = telling.length > 0 ? telling : options.asked ? kept : []
  if (chosen.length === 0) return null
  const reason = shortened(chosen.join(' '), maxReasonLength).replace(/[\s,.!?;]+$/, '')
  return { reason, confidence: telling.length > 0 ? 0.85 : 0.6 }
}

function core(sentence: string, language: Language): string {
  const own = contacts.reduce(
    (rest, contact) => rest.replace(contact, ''),
    withoutIntroduction(sentence, language),
  )
  return withoutIntroduction(
    withoutFillers(own.replace(/^[\s,;.]+/, ''), language).replace(leadIns, ''),
    language,
  )
    .replace(leadIns, '')
    .replace(/^(?:and|that|because|but|about|regarding|concerning)\s+/i, '')
    .trim()
}
