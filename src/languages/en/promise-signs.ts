/** English words by what they are, for weighing sentences that no pattern of promises is sure of. */
import type { PromiseSigns } from '../promise-signs.ts'
import { inHouse, person, strongPaper } from './promise-verbs.ts'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

export const signs: PromiseSigns = {
  endings: [
    [/'s$|'$/, ''],
    [/(?<=[a-z]{3})(?:ies|ied)$/, 'y'],
    [/(?<=[a-z]{3})(?:ing|ed|es|s)$/, ''],
    [/([bdgmnprt])\1$/, '$1'],
    [/(?<=[a-z]{3})e$/, ''],
  ],
  forms: {
    sent: 'send',
    took: 'take',
    taken: 'take',
    told: 'tell',
    got: 'get',
    gotten: 'get',
    made: 'make',
    gave: 'give',
    given: 'give',
    wrote: 'write',
    written: 'write',
    held: 'hold',
    kept: 'keep',
    brought: 'bring',
    shot: 'shoot',
    went: 'go',
    gone: 'go',
    came: 'come',
    rang: 'ring',
    rung: 'ring',
    spoke: 'speak',
    spoken: 'speak',
    paid: 'pay',
    said: 'say',
    thought: 'think',
    heard: 'hear',
    saw: 'see',
    seen: 'see',
    driven: 'drive',
    drove: 'drive',
    found: 'find',
  },
  classes: [
    [
      'day',
      whole(
        '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|today|tonight|january|february|march|april|june|july|august|september|october|november|december|weekend',
      ),
    ],
    [
      'number',
      whole(
        "\\d[\\d:]*(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|noon|midday|half|quarter|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|twentieth|twenty-\\w+|o'clock",
      ),
    ],
    [
      'span',
      whole(
        'minutes?|hours?|days?|weeks?|seconds?|moments?|months?|morning|afternoon|evening|lunch|momentarily|shortly|soon',
      ),
    ],
    [
      'title',
      whole(
        'dr|doctor|mr|mrs|ms|miss|officer|chef|nurse|pastor|sergeant|father|judge|professor|captain|reverend|attorney',
      ),
    ],
    [
      'paper',
      whole(
        `${strongPaper}|pack|packs|booklet|notice|estimates|quotes|invoices|itinerary|passes|receipts|contracts|letters|prescription`,
      ),
    ],
    [
      'visit',
      whole(
        'appointments?|bookings?|reservations?|tables?|slots?|visits?|consultations?|viewings?|tours?|sessions?|check-?ups?|cleaning|inspections?|haircuts?|lessons?|class|classes|rooms?|meetings?|exams?|surgery|massages?|pickup|pick-up|delivery|interview|rental|cabin|seats?|spot|places?|membership|order|orders|rehearsal|funeral|service|test|trial|booth|court|suite|stay|flight',
      ),
    ],
    ['call', whole('calls?|callbacks?|rings?|buzz|shout|phone')],
    ['vehicle', whole('trucks?|vans?|tow|cars?|cab|taxi|shuttle|ambulance|bus|limo|limousine|rig')],
    [
      'note',
      whole(
        'notes?|messages?|files?|chart|records?|log|tickets?|complaints?|reports?|requests?|list|system|account|profile|memo|feedback|card|board|reference|ledger|notebook|diary',
      ),
    ],
    [
      'money',
      whole(
        'charges?|charged|fees?|costs?|refund(?:ed)?|discount|deposit|penny|cent|cents|dime|dollars?|price|rate|bill|billed|money|percent|free|invoice|credit|quote',
      ),
    ],
    [
      'house',
      whole(
        `(?:${inHouse})|office|team|department|desk|staff|management|billing|claims|dispatch|dispatcher|reception|kitchen|director|colleague|secretary|clerk|receptionist|coordinator|principal|librarian|tutor|coach|priest|banker|adjuster|advisor`,
      ),
    ],
    ['person', whole(`(?:${person})`)],
  ],
  verbs: [
    [
      'BOOK',
      whole(
        'book|rebook|re-book|schedul|reschedul|reserv|pencil|slot|squeez|cancel|confirm|switch|swap|bump|regist|enrol|enroll|shift|arrang|secur|block|renew|cater|extend|postpon|fit|rent|freez',
      ),
    ],
    [
      'SEND',
      whole(
        'send|resend|re-send|email|text|mail|forward|fax|shoot|shot|fir|ship|post|courier|whatsapp|print|deliv|deliver|attach|dispatch',
      ),
    ],
    ['CALL', whole('call|ring|phon|contact|telephon|dial|buzz|reach|follow|touch|updat|posted')],
    ['LINK', whole('transfer|transf|connect|patch|hand|pass|rout|join|redirect|bridg|through|pick')],
    [
      'NOTE',
      whole(
        'not|note|record|writ|jot|log|flag|tell|inform|relay|mention|add|mark|typ|notify|alert|rais|escalat|know|aware|regist|scribbl|documen|document|highlight|pin|stick|stuck|report|lodg|fil|enter|attach|brief|remind|warn',
      ),
    ],
    [
      'COME',
      whole(
        'com|arriv|head|driv|roll|pull|stop|swing|visit|leav|left|dispatch|assign|drop|way|rout|en|out|door|outside|depart|race|rush|travel|follow|on-site|collect',
      ),
    ],
    [
      'ASSURE',
      whole(
        'guarante|promis|refund|waiv|cover|win|approv|fix|last|assur|certain|swear|pay|charg|bill|ow|cost|los|work|reimburs|credit|deduct|discoun|discount|honor|match|lock|heal|solv|repair|cur|qualify|accept|succeed|settl|pass|increas|rise',
      ),
    ],
    [
      'SAY',
      whole(
        'say|tell|mention|claim|ask|explain|think|believ|understand|hear|wonder|suppos|guess|assum|expect|want|wish|hop|thought|read',
      ),
    ],
    [
      'LOOK',
      whole('look|check|see|find|search|review|verify|confirm|pull|open|ask|help|read|spel|repeat|listen'),
    ],
  ],
  marks: [
    [
      'firm',
      /\b(?:promis\w+|guarante\w+|assured?|certain|certainly|for sure|rest easy|stake|swear|my word|no doubt|without doubt|no question|whatever happens|come what may|no matter|count on|no chance|not a chance|stop worrying|bet|full stop|period|mark my words|without fail|zero chance|no way|put your mind)\b/,
    ],
    [
      'told',
      /\b(?:you|he|she|they|your \w+|[a-z]+)(?: (?:had|were|was|have|just|also|already|then|[=@%]))* (?:said|told|mentioned|say|says|saying|telling|claims?|claimed|reads?|thinks?|thought|believes?|understood|heard|asked|wanted|were saying|explained|insisted)\b|\baccording to\b|\bmy understanding\b|\bi (?:understand|see|hear|gather|take it)\b|\bit (?:sounds|seems|looks)\b/,
    ],
    [
      'yours',
      /\byour (?:bank|insurer|insurance|landlord|husband|wife|son|daughter|mother|father|neighbor|neighbou?r|doctor|lawyer|employer|boss|letter|email|website|airline|card|sister|brother|friend|partner|colleague|carrier|school|other|previous|old|last|mom|dad|agent|own)\b/,
    ],
    [
      'doubt',
      /\b(?:may|might|maybe|perhaps|could|would|wish|hope|hopefully|depends|whether|possibly|should be able|up to (?:him|her|them|the)|if|unless|until|probably|possible|try)\b/,
    ],
    [
      'cannot',
      /\b(?:can not|unable|not able|do not|does not|did not|not yet|[%=+~@&#] not|not allowed|nobody|no one|nothing|never|none)\b/,
    ],
    [
      'unpaid',
      /\b(?:not|never|nobody|no one|nothing|none|no|zero|without|not a)\b.{0,30}\b(?:pay\w*|charg\w+|bill\w*|ow[ei]\w*|cost\w*|los[eti]\w*|deduct\w*|fees?|deposit|extras?|cent|penny|dime|surcharge|go(?:ing)? up|risk|lost|denied|rejected|problems?|trouble|happen\w*)\b/,
    ],
    [
      'usually',
      /\b(?:usual\w*|normal\w*|typical\w*|general\w*|rarely|often|always|sometimes|most|every|each|all our|in most|as a rule|tend|prefer|standard|policy|hours|open|closed?)\b/,
    ],
    [
      'plural',
      /^(?!(?:yes|this|as|perhaps|always|his|thanks|congratulations|hers|its|it's|that's|there's|news|whereas|unless|besides|\w+days) )\w+s (?![+%=~&] (?:on|in|now|book|all|head|com))/,
    ],
    [
      'order',
      /^(?:(?:okay|ok|so|now|and|then|just|please|well|sure) )*(?:please|spell|bring|tell|text|send|reach|press|dial|call|give|take|make sure|hold|stay|keep|leave|ask|try|wait|read|check|hang|go|be|have|say|write|email|let us|do not|look|expect|watch)\b/,
    ],
    [
      'now',
      /\b(?:now|just|already|done|as we speak|right away|a (?:second|minute|moment) ago|at once|this (?:minute|second|instant)|there we go|all set|that is|consider|here we go|immediately|straight away)\b/,
    ],
    ['past', /\b(?:was|were|had|did|used to|last (?:week|month|year|night|time)|ago|yesterday|before)\b/],
    ['need', /\b(?:need|have to|must|would need|should|want|required?|supposed|like to)\b/],
    [
      'onyou',
      /\b(?:if|once|when|unless|until|after|before|as soon as|should|in case) (?:you|i [=+]|i have|i get|he|she|they|it|the|there)\b/,
    ],
    ['sign', /[+=~%&#@]/],
  ],
  pronouns:
    /^(?:i|we|you|he|she|they|it|that|this|there|here|who|somebody|someone|nobody|everyone|everything|nothing|one|what|all|these|those|your|our|the|a|an|and)$/,
}
