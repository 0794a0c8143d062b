/** English words that commit a business: how the verb group of a clause is read, and what makes a clause no promise. */
import type { PromiseWords } from '../promise-words.ts'
import { claims } from './promise-claims.ts'
import { kinds } from './promise-kinds.ts'
import { likely } from './promise-likely.ts'
import { signs } from './promise-signs.ts'
import { when } from './promise-times.ts'

const adverb =
  '(?: (?:now|just|also|then|definitely|certainly|gladly|personally|already|still|since|actually|directly|immediately|absolutely|simply|quickly|go ahead and|gone ahead and|going ahead and|went ahead and|be sure to|make sure to|make sure and|make a point of|finally|officially|safely|currently|promptly|shortly|soon|formally|right|instead|even|likely|probably|too|only|again|so|not forget to|hereby|all|both|as we speak|in the process of|first|happily|quietly|quick|each|again|most|at once|today|tomorrow)){0,4}'
const future =
  '(?:will|shall|should|(?:am|are|is) (?:going|about|due|set|off) to|(?:am|are|is) (?:just )?gonna|(?:plan|intend) to)'
const others =
  'who|what|which|nobody|no one|none|nothing|neither|everyone calling|callers|patients|customers|clients|guests|tenants|people|visitors|to|can|could|would|may|might|must|not|never|did|do|does|cannot|if'
const you = '(?<!\\byou(?: (?:all|guys|folks|both|also|then|just|each|now|two))? )'
/** One of ours, or the business: not the caller, not callers in general, and nothing that was asked, denied or wished. */
const ours = `${you}(?<!\\b(?:${others}) )\\b`
const doing =
  '(?=(?!(?:nothing|something|anything|everything|morning|evening|during|king|thing|ceiling|building|wedding|being|missing|interesting|parking|nursing|existing|bring|ring|spring|swing|string|sing|bling|sibling)\\b)\\w{2,}ing\\b)'
const did =
  '(?=(?!(?:need|feed|speed|indeed|red|bed|called|wanted|asked if)\\b)\\w{2,}ed\\b|(?:sent|put|took|got|made|gave|left|told|wrote|let|set|held|kept|brought|shot|spoke|found|slid|ran|went|came|bought|paid|drew|swung|stuck|caught|threw|cut|reset)\\b)'
const opener =
  '(?:(?:okay|ok|sure|great|alright|perfect|done|all right|now|just|already|and|then|there|yes|right|so|well|wonderful|excellent|got it|of course|absolutely|certainly|no problem|you got it|sounds good|good news)[,!]? )*'
const g = (pattern: string) => new RegExp(pattern, 'g')

export const promises: PromiseWords = {
  rewrites: [
    [/%/g, ' percent'],
    [/\^/g, ''],
    [/&/g, ' and '],
    [/[+=~@#]/g, ' '],
    [
      /\b(?:don't|do not) (?:you )?(?:worry|hesitate|fret|panic)\b(?: about (?:a thing|it|that|anything|holding))?|\bnot to worry\b|\b(?:no|not a) (?:problem|worries|trouble|bother|need)(?: at all| to (?:worry|hold|wait|call back|do anything))?\b/g,
      ', ',
    ],
    [/(?:\d[ ().-]*(?:, )?){7,}/g, 'that number '],
    [/(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b[ ,-]*){6,}/g, 'that number '],
    [/\bwon't\b/g, 'will not'],
    [/\b(?:can't|cannot)\b/g, 'can not'],
    [/n't\b/g, ' not'],
    [/'ll\b/g, ' will'],
    [/'ve\b/g, ' have'],
    [/'re\b/g, ' are'],
    [/\bi'm\b/g, 'i am'],
    [/\b(i|we|you|he|she|they|that|it)'d\b/g, '$1 would'],
    [/\blet's\b/g, 'let us'],
    [/'s (?=(?:been|got)\b)/g, ' has '],
    [
      /\b(that|it|he|she|someone|somebody|everyone|everything|help|who|there|here|what|whoever|all)'s\b/g,
      '$1 is',
    ],
    [
      /'s (?=(?:(?:now|already|just|also|all|on|in|down|going|being|set|yours|about|due) |\w+ing\b|(?:booked|confirmed|scheduled|reserved|cancell?ed|sent|noted|moved)\b))/g,
      ' is ',
    ],
    [/\bgonna\b/g, 'going to'],
    [/\b(have|has) (?:got|gotten)\b(?! back| to)/g, '$1'],
    [/\b(i|we) got (?=you\b|it\b|that\b|your\b)/g, '$1 have '],
    [/\be-mail/g, 'email'],
    [/\bcall-?backs?\b|(?<=\b(?:a|the|your|that) )call backs?\b/g, 'callback'],
    // What happens to the caller.
    [
      g(
        `\\byou(?: all| both| two)?${adverb} (?:are${adverb} (?=(?:getting|receiving|hearing)\\b)|(?:are|will|should)${adverb} be${adverb} (?=\\w+ing\\b))`,
      ),
      'you # ',
    ],
    [
      g(
        `\\byou(?: all| both| two| and your \\w+)?${adverb} (?:are(?! (?:${adverb} )?(?:going|about) to)|(?:have|will have) been|(?:will|should|(?:are )?(?:going|about) to)${adverb} be)(?: being)?${adverb} (?!not\\b)`,
      ),
      'you @ ',
    ],
    [
      g(
        `\\byou(?: all| both| two)?${adverb} (?:will|should|(?:are )?(?:going|about) to|can expect to|may expect to|are due to|can look forward to)${adverb} (?!be\\b|not\\b|need\\b|have to\\b|want\\b)`,
      ),
      'you # ',
    ],
    // What ours do.
    [g(`${ours}${future}${adverb} be${adverb} ${doing}`), '~ '],
    [g(`${ours}${future}${adverb} be${adverb} `), '& '],
    [g(`${ours}${future}${adverb} (?!be\\b)`), '+ '],
    [g(`${ours}(?:have|has)${adverb} been${adverb} ${doing}`), '~ '],
    [g(`${ours}(?:have|has)${adverb} been${adverb} `), '% '],
    [g(`(?<!\\+ )${ours}(?:(?<=[\\w'] )(?<!\\b(?:and|or|then|but|please|also) )have|has)${adverb} `), '= '],
    [g(`${ours}(?:am|are|is)${adverb} ${doing}`), '~ '],
    [g(`${ours}(?:am|are|is)(?: being)?${adverb} `), '% '],
    [g(`\\b(?:let me|allow me to)${adverb} (?!know\\b)`), '+ '],
    [
      g(
        `(?<=\\b(?:i|we|he|she|they|team|office|crew|truck|van|driver|technician|plumber|guys?|tow)${adverb} )${did}`,
      ),
      '= ',
    ],
    [g(`(?<=^${opener})(?!put|let|set|cut|made|left|kept|held)${did}`), '= '],
    [
      g(
        `(?<=^${opener})${doing}(?=\\w+ing(?: (?:you|your|that|it|this|the|him|her|them|an?|now|over|out|both|all|right)\\b|[.!,]|$))`,
      ),
      '~ ',
    ],
    [
      /(?<=[,.;-] )(?=(?:transferring|connecting|putting|passing|sending|patching|forwarding|booking|texting)\b)/g,
      '~ ',
    ],
    [g(`(?<=^${opener})(?:going|about) to `), '+ '],
  ],
  joints:
    / (?:and|but|so|because|then|plus|as well as|or|since|rather than|instead of)(?= )(?! (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|noon|\d))/g,
  asks: /^(?:(?:and|so|or|now|okay|ok|sure|great|perfect|alright|well|also|oh|then|but) )*(?:(?:%|~|=|&|\+|is|are|was|were|do|does|did|would|could|can|shall|should|may|might|will|have|has|had|am)(?: not)? (?:i|you|we|he|she|they|it|that|this|there|someone|somebody|anyone|anybody|anything|your|the|our|a|any|my|those|these|\w+day)\b|(?:what(?! (?:i|we) [+~=&])|when|which|how|who|where|why|whose)\b|anything|any\b)/,
  condition:
    /^(?:(?:and|so|or|now|but|then|just|only|even|okay|ok|sure|well|also|yes|great) )*(?:if|in case|should (?:you|anything|that|it|there)|unless|provided|assuming|as long as|suppose|until|whenever|were you to|in the event|(?:once|when|after|as soon as|every time|the moment) (?:you|that % done|(?:i|we) (?:=|have|get|receive|know|take|see) (?:you|the (?:name|number|address|details)|that|an? (?:name|number|good)|all|what|which|those|some)))\b/,
  conditionBehind:
    / (?:if|unless|in case|provided|assuming|as long as|only when|(?:once|after|when|as soon as|the moment|before) (?:you|(?:i|we) (?:=|have|get|receive|know) (?:you|the (?:name|number|address)|that|an? (?:name|number))))\b/,
  advice:
    /\b(?:just|please|let us|call us|give us|feel free|you can|give me|text us|call \d|reply|tell us|dial|press|we can|\+)(?: |$)/,
  veto: /\b(?:not|never|no one|nobody|nothing|none|neither|nor|without|unable|if|whether|unless|until|hope|hoping|hopefully|wish|doubt|may|might|would|could|supposed to|before (?:i|we|you|they|he|she)|(?:you|he|she|they|landlord|insurer|company|caller|patient|dentist|doctor|tenant|neighbor|husband|wife|boss|website|voicemail|letter|text|email|it)(?: (?:[=@#%~]|had|were|was|just|also|already))* (?:said|told|mentioned|asked|wanted|say|saying|telling|heard|promised|requested|think|thought|understand|read|says|asking|hear|claims?|claimed|remember|believe|expected|understood|wondering|want|need|like|prefer)|what happens|how|why|(?:happy|glad|able|possible|best|easier|better|need|want|have|trying|like|love) to|do|did|does|which|used to|wait for|\w+ said|previous|last (?:week|month|year|time))\b|\b(?:no|any|not) $|\b(?:when|once|until|while|before|after) (?:he|she|they|it|we|i|(?:the|our|your|my) \w+|someone)(?: [%=~&+])?(?: \w+)? ?$|\b(?:sounds like|(?:insurance|phone|other) company)\b/,
  denied: /\b(?:not|never|nobody|nothing|none|no|can|could|would|may|might)\b/,
  usual:
    /\b(?:usually|normally|typically|generally|ordinarily|as a rule|in general|most (?:of|people|patients|callers|cases|clients|customers)|sometimes|often|(?:each|every) (?:call|patient|customer|client|visit|tenant|guest|caller|morning|day|week|month|year|new|appointment)|some (?:patients|people|callers)|by default|on (?:an? )?(?:\w+ )?hold|our policy|new patients|tend to)\b|^(?!(?:your|the|our|his|her|their|both|all|those|these|my|two|three) )(?:[\w-]+ ){0,2}?[\w-]+s % (?:sent|made|booked|scheduled|mailed|emailed|charged|held|delivered|confirmed|cancelled|returned|answered|handled|done|taken|reserved)\b/,
  facts: {
    told: /^(?:(?:and|so|well|yes|sure|okay|right)[, ]+)*(?:the|an?|our|each|every|all|it|that|there)\b.*\b(?:is|are|'s|costs?|runs?|comes? to|would be|starts? at|takes?|lasts?)\b.*\b(?:dollars?|cents?|percent|minutes?|hours?)\b/,
    unless:
      /\b(?:i|we|you|your|they|he|she|someone|somebody|guaranteed?|promised?|booked|scheduled|confirmed|sent|on (?:the|its|his|her|their) way|coming|headed|arriv\w+|there in|with you)\b/,
  },
  others:
    /^(?:(?:and|so|but|well|okay|now) )*(?:your|the other|the previous) (?:(?:old|last|previous|own|other) )?(?:bank|landlord|landlady|husband|wife|son|daughter|mother|father|mom|dad|sister|brother|friend|partner|neighbor|neighbour|employer|boss|airline|school|driver|tenant|card company|insurer|insurance company|insurance|website|app)(?: (?:=|~|also|already|just|then|apparently))* (?:(?<=[=~] )\w|thinks|believes|says|said|told|wants|wanted|\w+ed\b|sent|put|took|got|left|made)/,
  frame:
    /\b[\w'-]+ (?:[+=~%&]|(?:can|could|would|may|might|did|do|does|need to|want to|was))(?: not)?(?= |$)|(?:^| )\+(?= )/g,
  ownSubject:
    /^(?:(?:then|also|so|now|just|please|again|next) )*(?:i|we|you|he|she|they|it|that|this|there|someone|somebody|the|our|your|his|her|an|a|everything|everyone|nothing|nobody|none|if|once|when|no|what|please|would|can|could|call|dial|press|hang|one|two|\d|[\w'-]+ [+=~%&])(?= |$)/,
  kinds: { ...kinds, ...claims },
  likely,
  signs,
  when,
}
