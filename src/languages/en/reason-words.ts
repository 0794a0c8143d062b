/** English words by which a caller tells why they call. */
import type { ReasonWords } from '../reason-words.ts'

export const reason: ReasonWords = {
  leadIn:
    /^(?:(?:yes|yeah|hi|hello|hey|well|so|um|uh|okay|ok|and|there(?! (?:is|are|was|were|has|must)\b)|please|actually|good (?:morning|afternoon|evening))[ ,.!]+|(?:i'm|i am|i was|we're|we are) (?:just )?(?:calling|phoning|ringing)(?: you)?(?: (?:today|again))?(?: (?:because|about|regarding|to see if|in regards to|since|as))?\s+|the reason (?:i'm calling|i am calling|for my call|i call) is(?: that| because)?\s+|it'?s (?:about|regarding)\s+|it is about\s+)+/i,
  joiner: /^(?:and|that|because|but|about|regarding|concerning)\s+/i,
  numberCue:
    /[,;]?\s*(?:and )?\b(?:my|the best|best|the) (?:phone |cell |mobile |callback |contact |home |work )?(?:number|phone|cell)(?: to reach me)?(?:(?: at)? is|'s)?(?= )|[,;]?\s*(?:and )?\b(?:i'm |i am )?(?:calling|phoning)(?: you)? from(?: (?:my|the))?(?: (?:cell|phone|number))?(?= )/i,
  callCue:
    /[,;]?\s*(?:and )?\b(?:you can |please |can you |could you |could someone |can someone |have someone )?(?:call|reach|ring|phone|contact|text|e-?mail) (?:me|us)(?: back)?(?: (?:at|on))?\b/i,
  callEnd: /\b(?:about|regarding|concerning|because)\b/i,
  contact: /[,;]?\s*(?:and )?\bmy (?:e-?mail|address|name)(?: address)?(?: is|'s)\b[^,;]*/i,
  digitJoiners: ['area code', 'plus'],
  need: new RegExp(
    [
      /\b(?:i|we|i'm|we're|i've|we've|i am|we are|i have|we have)(?: (?:been|really|just|also|actually|only|currently|urgently|desperately|kind of|still|gonna|going to|here to|here for|here about))* (?:need(?:ed|ing)?|want(?:ed|ing)?|wanna|wish|would like|wonder(?:ed|ing)?|have|had|got|having|looking|searching|trying|hoping|planning|moving|interested|getting|missing|calling|waiting|expecting|keep|can't|cannot|could not|couldn't|can not|didn't|don't have|lost|broke|forgot|found|noticed|saw|see|locked|ordered|paid|bought|received|think|believe|report|file|ask|check)\b/,
      /\b(?:i|we) (?:just|was|were)\b/,
      /\b(?:i'd|we'd) (?:\w+ )?(?:like|love|need|want|prefer|appreciate)\b/,
      /\b(?:my|our|the|a|an|this|that) [\w' ]{2,40}?\b(?:is|are|isn't|won't|doesn't|has|keeps?|was|stopped|broke|broken|leaking|leaks|clogged|making|went|needs?|exploded|burst)\b/,
      /\bthere(?:'s| is| are| was| were)\b/,
      /(?<!\b(?:when|soon|time|what|how) )\b(?:can|could|would|will) (?:you|someone|somebody|anyone|i|we)\b/,
      /\b(?:calling|here|call|question|issue|problem|trouble|help|assistance|information) (?:about|regarding|because|to|with|for|on)\b/,
      /\b(?:quote|estimate|appointment|reservation|booking|leak|repair|install(?:ation)?|inspection|invoice|refund|claim|complaint|checkup|check-up|consultation)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  ),
  trouble: new RegExp(
    [
      /\b(?:my|our|the|his|her|their) (?!name\b|number\b)[\w' -]{2,40}? (?:(?!(?:recommended|referred|suggested|called|named|mentioned|asked|wanted|needed|lived|moved|worked|used)\b)\w{2,}ed|froze|frozen|burst|blew|broke|fell|came (?:off|loose|apart|down|out)|tore|shook|split|quit|died|got|drips?|leaks?|smells?|stinks?|makes?|hums?|rattles?|gurgles?|backs up|trips|runs|sounds?|does not|do not|will not|don't|cannot|can't)\b/,
      /\b(?:someone|somebody|they|you|he|she|it)(?:'s| has| have| had| just)* (?:took|taken|stole|stolen|transferred|withdrew|withdrawn|charged|used|hit|broke|broken|cut|damaged|left|sent|keeps?)\b/,
      /\b(?:missing|stolen|suspicious|fraud(?:ulent)?|damaged|clogged|blocked|broken|leaking|stuck|late|wrong)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'i',
  ),
  message:
    /^i(?:'d| would|'m| am)? ?(?:just |only |simply )*(?:want(?:ed)?|like|need|calling)? ?to leave (?:you )?(?:a|my) (?:\w+ )?message\b/i,
  empty: new Set(
    "hi hello hey yes yeah yep no nope okay ok thanks thank you please um uh so well good morning afternoon evening there bye is are this that's anyone anybody can could would will hear me help with something a an question questions i i'm we have need want like would you the it that some for and how are doing today fine sir maam ma'am what who huh my me of to your here calling speaking name last first assist great nice wonderful just am in on at".split(
      ' ',
    ),
  ),
}
