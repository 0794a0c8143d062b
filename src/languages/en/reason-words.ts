/** English words by which a caller tells why they call. */
import type { ReasonWords } from '../reason-words.ts'

export const reason: ReasonWords = {
  leadIn:
    /^(?:(?:yes|yeah|hi|hello|hey|well|so|um|uh|okay|ok|oh|ugh|gosh|geez|fine|listen|dear|hon|honey|sweetie|great|all right|alright|no(?=[ ,.!]+(?:it|it's|i|i'm|we|my|there|just|the|that|that's|he|she|they)\b)|(?:look|sorry|again)(?=[ ,.!]+(?:i|i'm|we|my|our|the|there)\b)|and|there(?! (?:is|are|was|were|has|must)\b)|please|actually|good (?:morning|afternoon|evening))[ ,.!]+|(?:calling|phoning) (?:about|regarding|because)\s+|(?:i'm|i am|i was|we're|we are) (?:just )?(?:calling|phoning|ringing)(?: you)?(?: (?:today|again))?(?: (?:because|about|regarding|to see if|in regards to|since|as))?\s+|the reason (?:i'm calling|i am calling|for my call|i call) is(?: that| because)?\s+|it'?s (?:about|regarding)\s+|it is about\s+)+/i,
  joiner: /^(?:and|that|because|but|about|regarding|concerning)\s+/i,
  numberCue:
    /[,;]?\s*(?:and )?\b(?:my|the best|best|the) (?:phone |cell |mobile |callback |contact |home |work )?(?:number|phone|cell)(?: to reach me)?(?:(?: at)? is|'s)?(?= )|[,;]?\s*(?:and )?\b(?:i'm |i am )?(?:calling|phoning)(?: you)? from(?: (?:my|the))?(?: (?:cell|phone|number))?(?= )/i,
  callCue:
    /[,;]?\s*(?:and |so |but )?\b(?:(?:just|please|maybe|you can|you could) )*(?:(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|he|she|they) (?:please |just )?|(?:have|get|ask|tell|(?:(?:i|we)(?:'d| would)? (?:just |really )?)?(?:want|need|like)) (?:the |your |mister |mr\.? )?\w+ (?:to )?(?:please |just )?|(?:there's |there is )?no need (?:for you )?to |(?:you )?(?:don't|do not) (?:have|need|bother) (?:to )?)?(?:call|reach|ring|phone|contact|text|e-?mail)(?:ing)? (?:me|us|(?:him|her|them)(?= back)|my (?:husband|wife|son|daughter|mother|mom|mum|father|dad|boss|brother|sister|partner|office))(?: back)?(?: (?:at|on))?\b|[,;]?\s*(?:and |so |but )?\b(?:i|we)(?:'d| would)? (?:just |really )?(?:like|want|need|appreciate|expect) (?:a |the )?(?:return |phone )?call(?: ?back)?\b/i,
  callEnd: /\b(?:about|regarding|concerning|because)\b/i,
  callTail:
    /^(?:[\s,.]*\b(?:this (?:number|line)|my (?:cell|mobile|phone|number|work|home)(?: phone| number)?|(?:any|some)time|as soon as (?:possible|you can|they can|he can|she can)|when(?:ever)? (?:you|they|he|she) (?:can|get a chance|gets? (?:in|back))|right away|asap|please|thanks?|thank you|bye|back|today|tonight|tomorrow|now|later|soon|again|then|early|late|earlier|first thing|this|next|any|every|day|days|week|weekdays?|weekend|mornings?|afternoons?|evenings?|night|noon|midday|lunch(?:time)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|at|on|in|the|after|before|between|until|till|around|about(?= (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon))|by|from|to(?= \d)|or|and(?= (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thanks|thank|please|then))|but not|but(?= (?:not|only|after|before))|not|only|except|work|school|dinner|within|an?|hours?|minutes?|half|quarter|past|o'?clock|a\.?m\.?|p\.?m\.?|\d{1,2}(?::\d\d)?(?:am|pm)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|forty five)(?![\w']))*[\s,.]*/i,
  contact:
    /\b(?:and )?my e-?mail(?: address)?(?: is|'s)\b[^,;]{0,70}?(?:\bdot ?(?:com|net|org|edu|gov|us|co|io|biz|info|me)\b|\.(?:com|net|org|edu|gov|us|co|io|biz|info|me)\b|(?=[,;]|$))/i,
  placeLead:
    /(?:(?:^|[.!?;,] )(?:and |so )?|\b(?:and )?(?:i'm|i am|we're|we are|i live|we live|(?:i'm |we're )?located|(?:my|the|our|service|home)(?: \w+)? address(?: is)?|that's) (?:(?:over|out|here|down|up) )?)(?:at |on |in )?$/i,
  digitJoiners: ['area code', 'plus'],
  need: new RegExp(
    [
      /\b(?:i|we|i'm|we're|i've|we've|i am|we are|i have|we have)(?: (?:been|do|did|will|would|may|might|really|just|also|actually|only|currently|urgently|desperately|kind of|still|gonna|going to|here to|here for|here about))* (?:need(?:ed|ing)?|want(?:ed|ing)?|wanna|wish|would like|wonder(?:ed|ing)?|have|had|got|having|looking|searching|trying|hoping|planning|moving|interested|getting|missing|calling|waiting|expecting|keep|can't|cannot|could not|couldn't|can not|didn't|don't have|lost|broke|forgot|found|noticed|saw|see|locked|ordered|paid|bought|received|think|believe|report|file|ask|check)\b/,
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
    "hi hello hey yes yeah yep no nope okay ok thanks thank you please um uh so well good morning afternoon evening there bye is are this that's anyone anybody can could would will hear me help with something its it's a an question questions call back somebody someone listen look sorry ugh gosh geez dear again wait use one not instead i i'm we have need want like would you the it that some for and how are doing today fine sir maam ma'am what who huh my me of to your here calling speaking name last first assist great nice wonderful just am in on at".split(
      ' ',
    ),
  ),
}
