/**
 * English words that commit a business: who does it (`does`), to whom, and what makes it no promise. Each kind is told by
 * verb and object together: "send you the link" is sent, "send you a plumber" a dispatch, "send it to the team" noted.
 */
import type { PromiseWords } from '../promise-words.ts'

const word = "[\\w'-]+"
const adverb =
  '(?: (?:now|just|also|then|definitely|certainly|gladly|personally|already|all|both|still|since|actually|directly|immediately|absolutely|simply|quickly|go ahead and|gone ahead and|going ahead and|went ahead and|going to|be sure to|make sure to|make sure and|make a point of|be|been|being|finally|officially|safely|currently|get|straight|promptly|shortly|soon|formally|right|instead|even|likely|probably|too|only|again|so|not forget to|hereby|most)){0,4}'
const will =
  '(?:will|am going to|are going to|is going to|am about to|are about to|is about to|am off to|shall|should)'
/** Never the caller's own doing: "you will call the insurer". */
const notYou =
  '(?<!\\b(?:you|who|nobody|no one|callers|patients|customers|clients|guests|tenants|people|visitors|insurer|insurance|landlord)(?: (?:also|then|just|all))? )'

/** "I'll do", "I'm doing", "we've done", "I just did", "let me do", and "Done" or "Doing …" where a sentence leaves out who. */
function does(base: string, done: string, doing: string): string {
  const opener =
    '^(?:(?:and|so|then|okay|ok|sure|just|already|there|alright|great|perfect|now|all|right|yes|i|we) )*'
  return [
    `${notYou}\\b${will}${adverb} (?:${base})`,
    `${notYou}\\b(?:am|are|is|be)${adverb} (?:${doing})`,
    `${notYou}\\b(?:have|has)${adverb} (?:${done})`,
    `\\b(?:i|we|he|she|they|team|who)${adverb} (?:${done})`,
    `${opener}(?:${done}|${doing})`,
    `\\blet (?:me|us)${adverb} (?:${base})`,
  ].join('|')
}
const says = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern))
const act = (base: string, done: string, doing: string, object: string) =>
  `(?:${does(base, done, doing)})${object}`

const person =
  '(?:technician|tech|plumber|electrician|engineer|crew|team|driver|truck|tow|van|locksmith|guy|someone|somebody|some one|help|repairman|specialist|inspector|nurse|doctor|vet|installer|handyman|roofer|exterminator|cleaner|contractor|mechanic|unit|colleague|courier|taxi|cab|patrol|guard|officer|caregiver|aide|person|people|man|woman|worker|estimator|adjuster|appraiser|surveyor|supervisor|foreman|anyone|carpenter|painter|gardener|landscaper|mover|movers|wrecker|service|gas fitter|super|superintendent)s?'
const inHouse =
  "(?:(?:the|our|his|her|their|my) (?:[\\w'-]+ ){0,3}?(?:team|office|desk|department|staff|crew|owner|boss|doctor|dr|dentist|vet|nurse|manager|attorney|lawyer|technician|tech|plumber|electrician|landlord|front desk|stylist|colleagues?|people|supervisor|partner|side|system|accountant|mechanic|chef|kitchen|groomer|hygienist|paralegal|broker|agent|coordinator|scheduler|dispatcher|file|chart|account|record|notes|therapist|trainer|teacher|driver|crew)|him|her|them|everyone|everybody|dr|doctor|mr|mrs|ms)"
const paper =
  '(?:text|texts|sms|message|e-?mail|e-?mails|links?|confirmations?|forms?|invoice|quote|estimate|brochure|details|directions|address|info|information|instructions|code|receipt|copy|paperwork|documents?|pdf|file|list|photo|picture|pictures|photos|map|reminder|application|packet|letter|contract|lease|menu|whatsapp|proposal|agreement|statement|bill|voucher|card|calendar invite|invite|invitation|login|password|portal link|intake|questionnaire|report|results?|schedule|note|prescription|referral|x-rays?|records)'
const visit =
  '(?:appointment|appointments|booking|reservation|table|slot|spot|place|visit|consultation|consult|viewing|showing|tour|session|check-?up|cleaning|inspection|walkthrough|cut|haircut|color|lesson|class|room|meeting|time|filling|crown|exam|surgery|estimate|pickup|pick-up|delivery|drop-off|treatment|massage|repair|tune-?up|service|root canal|shots|grooming|installation|screening|party|stay|trial|intake|move-?in|move|test drive|oil change|order|service call|interview|physical|facial|fitting|court date|lab work|scan|x-ray|procedure|tasting|rental|car|visits|sessions|waxing|manicure|pedicure|it|that|this|everything|you)'
const bookBase =
  'book|schedule|reserve|pencil|reschedule|re-?book|cancel|move|push|switch|change|slot|squeeze|fit|hold|block|sign|confirm|put|set|get|add|bump|shift|swap|take|arrange|lock|make|enter|register|enroll|save|secure'
const bookDone =
  'booked|scheduled|reserved|penciled|pencilled|rescheduled|re-?booked|cancell?ed|moved|pushed|switched|changed|slotted|squeezed|fit|fitted|held|blocked|signed|confirmed|put|set|got|gotten|added|bumped|shifted|swapped|taken|took|arranged|locked|made|entered|registered|enrolled|saved|secured'
const bookDoing =
  'booking|scheduling|reserving|penciling|pencilling|rescheduling|re-?booking|cancell?ing|moving|pushing|switching|changing|slotting|squeezing|fitting|holding|blocking|signing|confirming|putting|setting|getting|adding|bumping|shifting|swapping|taking|arranging|locking|making|entering|registering|enrolling|saving|securing'
const clearBase = 'book|schedule|reserve|pencil|reschedule|re-?book|slot|squeeze'
const clearDone = 'booked|scheduled|reserved|penciled|pencilled|rescheduled|re-?booked|slotted|squeezed'
const clearDoing =
  'booking|scheduling|reserving|penciling|pencilling|rescheduling|re-?booking|slotting|squeezing'
const booked =
  '(?:booked|scheduled|reserved|penciled|pencilled|rescheduled|re-?booked|cancell?ed|moved|pushed|switched|changed|slotted|squeezed|confirmed|set|made|arranged|locked|saved|secured|held|blocked|down|all set|good to go|on the (?:books?|calendar|schedule|list|roster)|in the (?:books?|calendar|schedule|diary)|in (?:for|at|on)|registered|enrolled|signed|fixed|taken off|yours|put)'
const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|the \\w+(?:th|st|nd|rd|first|second|third)|next \\w+|this \\w+|january|february|march|april|june|july|august|september|october|november|december'
const clock =
  '(?:\\d|one\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|nine\\b|ten\\b|eleven\\b|twelve\\b|noon|half|quarter)'
const dayOrHour = `(?:${weekday}|${clock})`

const callWord =
  "(?:a |an |another |our |your |the |his |her |that |their )?(?:[\\w'-]+ ){0,2}?(?:call|callback|call-back|call back|phone call|ring|buzz|shout|ping|bell|return call)"
const callYou = `(?:(?:call|ring|phone|contact|telephone|reach|buzz|dial|try) (?:you|your (?:cell|phone|mobile|number|wife|husband|office|home|daughter|son|mother|father))|reach (?:back )?out|get back (?:to|with|in touch)|follow up|get in (?:touch|contact)|be (?:back )?in (?:touch|contact)|be back (?:to|with) you|touch base|circle back|check back|check in with you|let you know|give you ${callWord}|return (?:your|the) (?:phone )?call|call back|ring back|speak (?:to|with) you|talk (?:to|with) you|come back to you|keep you (?:posted|updated|informed)|update you|hit you back|have an answer for you)`
const callsYou =
  '(?:(?:calls|rings|phones|contacts|reaches|telephones) you|reaches (?:back )?out|gets back (?:to|with|in touch)|follows up|gets in (?:touch|contact)|is in touch|touches base|circles back|lets you know|gives you a (?:call|ring)|returns your call|calls back)'
const callingYou =
  '(?:(?:calling|ringing|phoning|contacting|telephoning) you|reaching (?:back )?out|getting back (?:to|with|in touch)|following up|getting in (?:touch|contact)|touching base|circling back|letting you know|giving you (?:a|another) (?:call|ring|buzz)|returning your call|calling back)'
const somebodyElse = `(?!you\\b)${word}`

export const promises: PromiseWords = {
  rewrites: [
    [
      /\b(?:don't|do not) (?:you )?(?:worry|hesitate|fret|panic)\b(?: about (?:a thing|it|that|anything))?|\bnot to worry\b|\b(?:no|not a) (?:problem|worries|trouble|bother)(?: at all)?\b|\bwhy not\b|\bno need to (?:worry|hold|wait|call back|do anything)\b|\bfor you\b(?=[,.!])/g,
      ', ',
    ],
    [/(?:\+?\d[ ().-]*(?:, )?){7,}/g, 'that number '],
    [/(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b[ ,-]*){6,}/g, 'that number '],
    [/\bwon't\b/g, 'will not'],
    [/\b(?:can't|cannot)\b/g, 'can not'],
    [/n't\b/g, ' not'],
    [/'ll\b/g, ' will'],
    [/'ve\b/g, ' have'],
    [/'re\b/g, ' are'],
    [/\bi'm\b/g, 'i am'],
    [/\bwe'd\b|\bi'd\b|\byou'd\b/g, 'would'],
    [/\blet's\b/g, 'let us'],
    [/'s (?=(?:been|got)\b)/g, ' has '],
    [
      /\b(that|it|he|she|someone|somebody|everyone|everything|help|who|there|here|what|whoever|all)'s\b/g,
      '$1 is',
    ],
    [
      /'s (?=(?:(?:now|already|just|also|all|on|in|down|going|being|set|yours) |\w+ing\b|(?:booked|confirmed|scheduled|reserved|cancell?ed|sent|noted|moved)\b))/g,
      ' is ',
    ],
    [/\bgonna\b/g, 'going to'],
    [/\b(have|has) (?:got|gotten)\b(?! back| to)/g, '$1'],
    [/\b(i|we) got (?=you\b|it\b|that\b|your\b)/g, '$1 have '],
    [/\be-mail/g, 'email'],
    [/\bcall-?backs?\b/g, 'callback'],
    [/\ba call back\b/g, 'a callback'],
  ],
  joints:
    / (?:and|but|so|because|then|plus|while we speak|as well as|or|since)(?= )(?! (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|noon|\d))/g,
  asks: /^(?:(?:and|so|or|now|okay|ok|sure|great|perfect|alright|well|also|oh|then|but) )*(?:(?:is|are|was|were|do|does|did|would|could|can|shall|should|may|might|will|have|has|had|am)(?: not)? (?:i|you|we|he|she|they|it|that|this|there|someone|somebody|anyone|anybody|anything|your|the|our|a|any|my|those|these|\w+day)|(?:what|when|which|how|who|where|why|whose|what is|who is)|anything|any)\b/,
  condition:
    /^(?:(?:and|so|or|now|but|then|just|only|even|okay|ok|sure|well|also|yes) )*(?:if|in case|should (?:you|anything|that|it|there)|unless|provided|assuming|as long as|suppose|until|whenever|were you to|in the event|(?:once|when|after|as soon as|every time|the moment) (?:you|that is done|(?:i|we) (?:have|get|receive|know|take|see) (?:you|the (?:name|number|address|details)|that|a (?:name|number|good)|all|what|which|those|some)))\b/,
  conditionBehind:
    / (?:if|unless|in case|provided|assuming|as long as|only when|(?:once|after|when|as soon as|the moment|before) (?:you|(?:i|we) (?:have|get|receive|know) (?:you|the (?:name|number|address)|that|a (?:name|number))))\b/,
  advice:
    /\b(?:(?:just|please|let us|call us|give us|feel free|you can|give me|text us|call \d|reply|tell us|dial|press)\b)/,
  veto: /\b(?:not|never|no one|nobody|none|neither|nor|without|unable|if|whether|unless|until|hope|hoping|hopefully|wish|doubt|may|might|would|could|supposed to|before (?:i|we|you|they|he|she)|no (?:appointment|booking|message|technician|call|text|email|callback|one|reservation|visit|confirmation|record|way to)|(?:you|he|she|they|landlord|insurer|company|caller|patient|dentist|doctor|tenant|neighbor|husband|wife|boss|website|voicemail|letter|text|email|it)(?: (?:have|has|had|are|were|was|just|also|already))? (?:said|told|mentioned|asked|wanted|say|saying|telling|heard|promised|requested|think|thought|read|says|asking|hear|claims?|claimed|remember|believe|expected|understood|wondering|want|need|like|prefer)|what happens|how|why|(?:happy|glad|able|possible|best|easier|better|need|want|have|trying|like|love) to|do|did|does|who|which|used to|wait for)\b|\b(?:no|any) $/,
  usual:
    /\b(?:usually|normally|typically|generally|ordinarily|as a rule|in general|most (?:people|patients|callers|of the time|cases|clients|customers)|sometimes|often|(?:each|every) (?:call|patient|customer|client|visit|tenant|guest|caller|morning|day|week|month|year|new)|some(?:times)? (?:patients|people|callers)|by default|it is our policy|our policy)\b/,
  frame:
    /\b(?:i|we|he|she|they|someone|somebody|you|who|team|office|doctor|let me) (?:(?:will|am going to|are going to|is going to|am|are|is|have|has|can not|can|could|would|may|might|should|did not|did|do not|need to|want to|was)\b(?: (?:not|just|now|also))?)?/g,
  ownSubject:
    /^(?:(?:then|also|so|now|just|please|again|next) )*(?:i|we|you|he|she|they|it|that|this|there|someone|somebody|the|our|your|his|her|an|a|everything|everyone|if|once|when|no|what|please|is|are|do|would|can|could|let|call|dial|press|hang|one|two|\d|\w+ (?:will|is|has|are|have))\b/,
  kinds: {
    booked: {
      says: says(
        act(clearBase, clearDone, clearDoing, `(?: ${word}){0,8}`),
        act(
          bookBase,
          bookDone,
          bookDoing,
          ` (?:(?:you|both|all|everyone|them|him|her|it|that|this|your|the|an|a|[\\w'-]+)(?: ${word}){0,5}? )??(?:down for|in for|in at|in on|in with|in (?:tomorrow|today|tonight|\\w+day)|onto the|on the (?:books?|calendar|schedule)|in the (?:books?|calendar|schedule|diary)|off the (?:books?|calendar|schedule)|up (?:for|with|at|on)|to (?:${dayOrHour})|for (?:${dayOrHour})|on (?:${weekday})|from (?:${dayOrHour}))`,
        ),
        act(
          'cancel|move|change|push|confirm|hold|save|make|arrange|set up|put in|switch|swap|block|take|shift|add|secure|keep',
          'cancell?ed|moved|changed|pushed|confirmed|held|saved|made|arranged|set up|put in|switched|swapped|blocked|taken|shifted|added|secured|kept',
          'cancell?ing|moving|changing|pushing|confirming|holding|saving|making|arranging|setting up|putting in|switching|swapping|blocking|taking|shifting|adding|securing|keeping',
          ` (?:your|the|that|this|an|a|both|her|his|their|those|all|[\\w'-]+'s)(?: (?!in |for |to |note |about )${word}){0,4}? (?!it\\b|that\\b|this\\b|everything\\b|you\\b)(?:${visit})\\b(?! (?:number|address|card))`,
        ),
        act(
          'cancel',
          'cancell?ed',
          'cancell?ing',
          '(?: (?:it|that|this|everything|all|both|them|you|out))?\\b',
        ),
        `\\b(?:have|has) (?:you|him|her|them|both|it|that|this|[\\w'-]+)(?: ${word}){0,3}? (?:down for|in for|in at|in on|in with|down (?:on|at|with|tomorrow|today)|booked|scheduled|on (?:${weekday})|at (?:${clock})|for (?:${dayOrHour})|all set|set up|confirmed|reserved|on the (?:books?|calendar|schedule)|in the (?:books?|calendar|schedule|diary))`,
        `\\byou(?: ${word}){0,2}? (?:are|have been|will be)${adverb} (?:booked|scheduled|confirmed|registered|rescheduled|moved|down|penciled|slotted|on the (?:books?|calendar|schedule)|in the (?:books?|calendar|schedule|diary)|in (?:for|at|on|with)|(?:set|good|good to go|ready|locked in|signed up|fixed up) (?:for|at|on|with|up for|in for)|cancell?ed)\\b`,
        `\\b(?:${visit})(?: (?:for|on|at|with|of|to) ${word}(?: ${word}){0,4}?)? (?:is|are|has been|have been|will be|is being|was|were)${adverb} ${booked}\\b`,
        `\\b(?:your|the|that|our|her|his|[\\w'-]+'s)(?: ${word}){0,4}? (?:is|are|has been|have been|will be|is being)${adverb} (?:booked|scheduled|rescheduled|reserved|re-?booked|cancell?ed|confirmed|penciled in|on the (?:books?|calendar|schedule)|(?:down )?in (?:our|the) (?:books?|calendar|schedule|diary)|yours)\\b`,
        `\\b(?:your|the|that) (?:[\\w'-]+ ){0,2}?(?:${visit}) (?:with [\\w' ]{1,24} )?is${adverb} (?:(?:for|on|at) )?(?:${dayOrHour})`,
        `\\b(?:will|are going to|look forward to|looking forward to|can not wait to|excited to) (?:see|seeing|be seeing|expect|be expecting|have) you(?: ${word}){0,3}? (?:then|there|${dayOrHour})`,
        `\\b(?:are )?(?:expecting you|see you) (?:(?:on|at|next|this|then|bright|in) )*(?:${dayOrHour}|then|there)`,
        `\\b(?:will|can|is going to) see you(?: ${word}){0,2}? (?:on|at|in|for|tomorrow|today|this|next)\\b`,
        `\\b(?:have|has) (?:an |a |your |their )?(?:[\\w'-]+ ){0,2}?(?:appointments?|bookings?|reservations?)(?: now|\\b(?: ${word}){0,3}? (?:on|at|for|tomorrow|today))`,
        `\\b(?:spot|slot|place|seat|table|room|time|appointment|${clock}(?: o'clock)?|that|it) is (?:all |now )?yours\\b`,
        `\\bconsider (?:it|that|yourself|this) (?:booked|cancell?ed|scheduled|done|moved|confirmed|changed|taken care of)\\b`,
        `^(?:(?:all|and|you are|there|okay|ok|great|perfect|alright|we are|now) )*(?:booked|rescheduled|cancell?ed|confirmed)\\b(?! (?:by|patients|online))`,
        `\\b(?:that|it|this)(?: one)? is${adverb} (?:booked|scheduled|confirmed|cancell?ed|rescheduled|moved|all set|set|locked in|reserved|on the (?:books?|calendar|schedule))\\b`,
        `\\b${visit} is now\\b(?: ${word}){0,3} (?:${dayOrHour})|\\bis now (?:on |at |for |set for )?(?:next )?(?:${weekday})\\b`,
        `\\b(?:all set|good to go|squared away|fixed up|set up) (?:for|at|on|with)(?: ${word}){0,4}? ?(?:${dayOrHour}|appointment|visit)`,
        `\\b(?:got|have) (?:you|him|her|them) (?:booked|scheduled|squeezed|slotted|fitted|fit)\\b`,
        `\\b(?:all taken care of|taken off the (?:schedule|calendar|books))\\b`,
      ),
      unless:
        /\b(?:callback|return call|phone call|fully booked|all booked(?: up)?|booked (?:up|out|solid)|waiting list|wait ?list|transfer|reminder|note|call (?:back|with|from)|in case|(?:table|everything) is (?:full|taken)|online)\b|\b(?:down|list) as\b/,
    },
    sent: {
      says: says(
        act(
          'text|email|sms|whatsapp|fax|mail|message',
          'texted|emailed|faxed|mailed|messaged',
          'texting|emailing|faxing|mailing|messaging',
          ` (?:you|it|that|this|those|them|over|everything|out|another|(?:the|a|an|your|our|those|these|some|both)(?: ${word}){0,4}? (?:${paper})|(?:the|a|an|your|our|that|those)(?: ${word}){1,5}? to (?:you|your|this|the (?:address|number|email)))\\b`,
        ),
        act(
          'send|forward|resend|re-send|shoot|drop|fire|get|pop|ship|share|whiz|ping',
          'sent|forwarded|resent|re-sent|shot|dropped|fired|popped|shipped|shared|pinged',
          'sending|forwarding|resending|shooting|dropping|firing|popping|shipping|sharing|pinging',
          ` (?:you )?(?:over |out |across |along )?(?:(?:the|a|an|your|our|another|those|these|some|both|that|this|all|one|[\\w'-]+'s)(?: ${word}){0,4}? )?(?:${paper})\\b`,
        ),
        act(
          'send|forward|resend',
          'sent|forwarded|resent',
          'sending|forwarding|resending',
          ` (?:(?:it|that|this|those|them|everything|one|all)(?: all| both)?(?: (?:out|over|off|across|again|through))*(?: to (?:you|your|this|the (?:address|number|email|same)))?|you (?:it|that|this|everything|one|those|them|all|what|more))\\b(?! (?:to|over to|on to|along to) (?:the|our|her|his|him|them|dr))`,
        ),
        `\\byou${adverb} (?:will|should|are going to|are about to|can expect to)${adverb} (?:receive|get|have|find|see|receiving|getting)(?: back)? (?:(?:a|an|the|your|our|another|one|some|all|that|this|both)(?: ${word}){0,4}? )?(?:${paper})\\b`,
        `\\b(?:${paper})(?: (?:with|for|about|to|of|from|and|by) ${word}(?: ${word}){0,4}?)? (?:has|have|was|were|will|is|are|should)${adverb} (?:going out|go out|goes out|gone out|sent|resent|texted|emailed|mailed|delivered|forwarded|shipped|on (?:its|their|the) way|in your (?:inbox|email|mailbox|messages|phone)|headed your way|heading your way|heading to|in the mail|coming|come|waiting|arrive|arriving|with you|follow|land|hit|reach|there)\\b`,
        `\\b(?:${paper})(?: ${word}){0,3}? (?:just |already )?(?:went out|just left|sent)\\b`,
        `\\b(?:it|that|they|everything) (?:is|are|will be|has been|have been|should be|was)${adverb} (?:in your (?:inbox|email|mailbox|messages|phone)|sent|texted|emailed|mailed|in the mail|on (?:its|their) way to your (?:phone|inbox|email)|gone out|going out by|headed to your)\\b`,
        `\\b(?:expect|look out for|look for|watch for|keep an eye out for|watch out for|be on the lookout for) (?:a|an|the|our|your|another)(?: ${word}){0,3}? (?:${paper})\\b`,
        `^(?:(?:all|just|and|the|message|text|email|link|it is|okay) )*(?:sent|on its way to your (?:phone|inbox|email))(?: ${word}){0,3}$`,
        `\\bconsider (?:it|that) sent\\b`,
        act(
          'drop|put|pop',
          'dropped|put|popped',
          'dropping|putting|popping',
          `(?: ${word}){1,5}? (?:in the (?:mail|post)|in an email|in your inbox)`,
        ),
        `\\b(?:i|we) (?:just )?(?:sent|texted|emailed|mailed|messaged|forwarded) you\\b`,
        `\\b(?:${notYou}${will}${adverb} (?:have|get)|let me (?:have|get)) (?:[\\w'-]+ ){1,4}?(?:to )?(?:send|text|email|mail|forward) you\\b`,
      ),
      unless: new RegExp(
        `\\b(?:send|sending|sent|forward|forwarded|forwarding|get|getting|text|texted|texting|message|messaged|messaging|email|emailed|emailing|share|shared|sharing)(?: (?!out\\b)${word}){0,6}? (?:to|on to|over to|along to|with) ${inHouse}\\b(?!'s)|\\b(?:get|have|put|send|sent|sending)(?: ${word}){0,3}? (?:on the (?:phone|line))|\\b(?:insurance company|insurer|landlord) has\\b|\\bforward(?:ing)? (?:your|the|this) call\\b`,
      ),
    },
    callback: {
      says: says(
        `${notYou}\\b${will}${adverb}(?: try to| try and)? ${callYou}`,
        `${notYou}\\b(?:am|are|is|be)${adverb} ${callingYou}`,
        `\\byou (?:are )?(?:will|should|going to|can expect to)${adverb} (?:hear|hearing|have word)(?: ${word})?\\b(?! (?:the|a|an|that)\\b)`,
        `\\byou${adverb} (?:will|should|are going to|can expect to|are due to|are about to)${adverb} (?:get|receive|have|getting|receiving|expect) ${callWord}\\b`,
        `\\byou${adverb} (?:will|should|are going to|are about to)${adverb} (?:called|contacted|phoned|rung|telephoned|updated|notified|reached)\\b`,
        `\\b(?:expect|look out for|listen for|watch for|wait for|await|look forward to) (?:to hear|${callWord}|hearing)`,
        `\\byour (?:phone )?call(?:back)? (?:is going to|will|should)${adverb} returned\\b|\\breturn(?:ing)? your call\\b`,
        `\\b(?:callback|return call|call back|phone call|follow-up call|phone appointment|phone consultation)(?: ${word}){0,5}? (?:is|has been|will be|are|was)${adverb} (?:scheduled|arranged|set|booked|requested|logged|noted|down|in|confirmed|made|lined up|on)\\b`,
        act(
          'schedule|arrange|set up|book|request|put in|log|note|set|organi[sz]e|line up|mark|place|submit|enter|put you down for|put',
          'scheduled|arranged|set up|booked|requested|put in|logged|noted|set|organi[sz]ed|lined up|marked|placed|submitted|entered|put you down for|put',
          'scheduling|arranging|setting up|booking|requesting|putting in|logging|noting|setting|organi[sz]ing|lining up|marking|placing|submitting|entering|putting',
          `(?: (?!that |what |your |down |when |for )${word}){0,5}? (?:for |down for |up for |in for )?(?:(?:a|an|the|that|your|our) )?(?:[\\w'-]+ )?(?:callback|return call|phone call|call (?:with|from|for|at|between|on|back|tomorrow|today|${weekday})|follow-up call)`,
        ),
        `\\b(?:have|has) you(?: ${word}){0,3}? for (?:a|the) (?:[\\w'-]+ )?(?:callback|call|phone call|phone consult)`,
        `\\byou are(?: ${word}){0,4}? for (?:a|the|your) (?:[\\w'-]+ )?(?:callback|call|phone call)\\b`,
        `${notYou}(?:\\b${will}${adverb} (?:have|get|ask|tell|arrange for|remind|ensure|see(?: to it)?(?: that)?|make sure|make certain|instruct|request|task|let|page|beg|leave word for|leave a note for|leave a message for)|\\b(?:i|we|have|has|am|are)${adverb} (?:asked|asking|told|telling|having|getting|got|instructed|arranged for|arranging for|reminded|requested|making sure|made sure|paged|paging|assigned)|\\blet me${adverb} (?:have|get|ask|make sure|arrange for)|\\bensure|\\bmake sure)(?: that)? (?:${somebodyElse})(?: ${word}){0,8}? (?:${callYou}|${callsYou})`,
        `\\b(?:call|callback) (?:is|will be) (?:on|at|for|first thing) ${dayOrHour}`,
        `\\b(?:next person|first person|first thing)(?: ${word}){0,4}? (?:calls|call)\\b`,
        `\\bget you an answer\\b(?<=\\b(?:i|we) will get you an answer)`,
      ),
      unless: /\bcall you (?:a|an) (?:cab|taxi|ambulance|uber|car)\b|\bput you through\b|\bcall us\b/,
    },
    transfer: {
      says: says(
        act(
          'transfer|connect|redirect|patch|reroute|reconnect|route|switch|loop|bounce|pass|hand|forward|put|move',
          'transferred|connected|redirected|patched|rerouted|routed|switched|passed|handed|forwarded|put',
          'transferring|connecting|redirecting|patching|rerouting|reconnecting|routing|switching|passing|handing|forwarding|putting|moving|looping',
          ` (?:you|your call|this call|the call)(?: (?:straight|right|directly|back|now|on))* (?:through|over|off|along|across|up|to|with|into|on with|onto|on to|directly|now|in with|in touch|straight|right away|here)\\b`,
        ),
        act(
          'transfer|connect|redirect|patch|reconnect',
          'transferred|connected|redirected',
          'transferring|connecting|redirecting|patching|reconnecting',
          ' (?:you|your call|this call|the call)\\b',
        ),
        act(
          'get|bring|have|put|grab|pull',
          'got|brought|put',
          'getting|bringing|putting|grabbing|pulling',
          `(?: (?!you on hold)${word}){1,6}? (?:on|onto|to) the (?:phone|line|call)`,
        ),
        act(
          'get|send|bring|take|pass|hand',
          'got|sent',
          'getting|sending|bringing|taking|passing|handing',
          ' you (?:straight |right |directly |now )?(?:over to|through to|over|through|off to|on to|connected|transferred|across to|to (?:the|our|a|an|someone|somebody|him|her|them|dr|mr|ms|mrs|[\\w]+ (?:in|at|from)))\\b(?! (?:you|tomorrow|today))',
        ),
        act(
          'get|grab|fetch|find|reach|ring|dial|try|page|raise',
          'got',
          'getting|grabbing|fetching|finding|reaching|ringing|dialing|dialling|trying|paging|raising',
          ` (?:him|her|them|someone|somebody|(?:the|our|a|an) (?:[\\w'-]+ ){0,2}?(?:${person}|manager|owner|dentist|attorney|lawyer)|dr [\\w'-]+|mr [\\w'-]+|ms [\\w'-]+|mrs [\\w'-]+)(?: ${word}){0,3}? (?:for you|to talk|now|right now|on)\\b`,
        ),
        `\\b(?:hold|moment|second|sec|minute|line|hang on|bear with me|wait|patience|there|on|please|tight)(?: ${word}){0,3}? while (?:i|we)${adverb}(?: try(?: to)?| am| are| trying to)? (?:transfer|connect|reach|put|patch|ring|bring|dial|page|hand|pass|switch|send you|try (?:him|her|them|the)|get (?:you|him|her|them|someone|somebody|dr|mr|ms|mrs|[\\w'-]+ (?:for you|on the)|(?:the|our|a)(?: ${word}){1,4}? (?:for you|on))|find (?:you )?(?:someone|somebody)|transferring|connecting|putting)`,
        `\\bwhile (?:i|we)${adverb}(?: try to)? (?:transfer|connect|patch|put you) `,
        `\\b(?:you are|your call is|call is|you will|your call will|this call is|you have)${adverb} (?:transferred|connected|put (?:straight |right )?(?:through|on|over)|patched|redirected|routed|handed|passed|forwarded|speaking with|talking to|on with)\\b`,
        `\\bwill be${adverb} with you(?: (?:shortly|soon|in (?:a|just a|one|half a) (?:moment|second|minute|sec)|momentarily|right away|now|directly))?$`,
        `\\b(?:will|is going to|are going to|is about to)${adverb} (?:take|pick up|answer|join)(?: (?:your|the|this|you))?(?: call| line| up| us| phone)?(?: from here| now| right)?$`,
        `\\b(?:is|are|will be|coming|come)${adverb} (?:on the line|on the phone|ringing|joining us|coming on the line|on with you)\\b`,
        `\\b(?:stay|hold|hang|remain)(?: right)? (?:on|on the line|there|the line)(?: ${word}){0,3}? for (?:dr|mr|ms|mrs|the|our|him|her) ?`,
        `\\b(?:will|am going to|are going to)${adverb} (?:try|try and|try to|see about) (?:to )?(?:reach|get (?:you|hold of|him|her|them|someone|dr)|connect|put you|transfer|patch|ring|raise)`,
        `^(?:(?:okay|ok|sure|great|now|just|and|alright|please) )*(?:here (?:is|comes|you go to) (?:the|our|dr|mr|ms|mrs|your)\\b.{0,40}\\b(?:now|for you|on the line)|over to (?:the|our|dr|mr|ms|mrs|him|her)\\b)`,
      ),
      unless:
        /\bon hold\b|\bconnect you with (?:resources|coverage)\b|\b(?:funds|money|records|prescription|file)\b/,
    },
    noted: {
      says: says(
        act(
          'note|record|log|document|register|jot|relay|convey|flag|mark|highlight|memo|report|escalate|raise|star|underline|input|type|tag',
          'noted|recorded|logged|documented|registered|jotted|relayed|conveyed|flagged|marked|highlighted|reported|escalated|raised|starred|underlined|inputted|typed|tagged|memoed',
          'noting|recording|logging|documenting|registering|jotting|relaying|conveying|flagging|marking|highlighting|reporting|escalating|raising|typing|tagging',
          '\\b(?! (?:you|as cancell))',
        ),
        act(
          'write|take|get|put|copy|scribble',
          'written|wrote|taken|took|got|put|copied|scribbled',
          'writing|taking|getting|putting|copying|scribbling',
          `(?: (?!you |off |in |him |them )${word}){0,7}? down\\b(?! for)`,
        ),
        `\\b(?:have|has) (?:(?:all |all of )?(?:that|it|this|everything|your message|your request|your details|your information|your info|your concern|your question|your complaint))(?: ${word}){0,3}? (?:down|noted|recorded|written|on file|on record|logged|in (?:the|our|your) (?:system|file|notes|records?))\\b`,
        act(
          'make|leave|put|add|attach|drop|stick|pop|write|set|place|create|enter|type|include',
          'made|left|put|added|attached|dropped|stuck|popped|wrote|written|set|placed|created|entered|typed|included',
          'making|leaving|putting|adding|attaching|dropping|sticking|popping|writing|setting|placing|creating|entering|typing|including',
          `(?: (?!you )${word}){0,4}? (?:notes?|reminder|memo|flag|message)\\b(?! (?:you|to you))`,
        ),
        act(
          'add|put|attach|include|save|store|keep|enter|place|log',
          'added|put|attached|included|saved|stored|kept|entered|placed|logged',
          'adding|putting|attaching|including|saving|storing|keeping|entering|placing|logging',
          `(?: ${word}){1,8}? (?:to|on|onto|in|into|with|under) (?:(?:the|your|our|her|his|their|my|this|that|[\\w'-]+'s) )(?:[\\w'-]+ ){0,3}?(?:notes?|files?|message|list|waitlist|chart|account|ticket|records?|profile|request|system|case|log|order|card|board|whiteboard|queue|waiting list|database|folder|desk|inbox|report|book of)\\b`,
        ),
        act(
          'pass|relay|forward|convey|hand|send|get|share|bring|carry|give|deliver|direct|submit|take|text|message|email|turn|run|walk',
          'passed|relayed|forwarded|conveyed|handed|sent|got|gotten|shared|brought|carried|given|gave|delivered|directed|submitted|taken|took|texted|messaged|emailed|turned',
          'passing|relaying|forwarding|conveying|handing|sending|getting|sharing|bringing|carrying|giving|delivering|directing|submitting|taking|texting|messaging|emailing|running|walking',
          `(?: (?!you\\b)${word}){0,8}? (?:on to|along to|over to|up to|to|with|straight to|directly to|right to) (?:${inHouse}|[\\w'-]+ (?:as soon as|when|right away|today|tonight|now|so)|whoever)\\b`,
        ),
        act(
          'pass|send|hand',
          'passed|sent|handed',
          'passing|sending|handing',
          `(?: (?!you\\b)${word}){0,6}? (?:on|along)(?:$| (?:to|now|right|for|as|immediately|today|when|that))`,
        ),
        act(
          'give|hand|show|slip|leave',
          'given|gave|handed|shown|showed|slipped|left',
          'giving|handing|showing|leaving',
          ` (?!you\\b)(?:${inHouse}|[\\w'-]+)(?: ${word}){0,3}? (?:the|your|this|that|all|a|these|those) (?:${word} ){0,2}?(?:message|note|details|number|info|information|heads up|request|word|memo|heads-up|contact)`,
        ),
        act(
          'let|tell|inform|notify|alert|brief|warn|advise|update|text|message|email|page|remind',
          'told|informed|notified|alerted|briefed|warned|advised|updated|texted|messaged|emailed|paged|let|reminded',
          'letting|telling|informing|notifying|alerting|briefing|warning|advising|updating|texting|messaging|emailing|paging|reminding',
          ` (?!you\\b|me\\b|us\\b|your\\b(?! (?:${word} ){0,2}?(?:doctor|dentist|stylist|vet|attorney|lawyer|technician|therapist|groomer|landlord|nurse))|it\\b|that\\b|this\\b|those\\b|everything\\b|over\\b|a\\b|an\\b|the (?:\\w+ ){0,3}?(?:${paper})\\b)(?:${word})`,
        ),
        act(
          'ask|check with',
          'asked',
          'asking',
          ` (?!you\\b|me\\b|if\\b|for\\b|that\\b|about\\b)(?:${word})(?: ${word}){0,4}? (?:about|if|whether|to look|to check|to review|to see)`,
        ),
        act(
          'update|correct|change|save|enter|amend|take',
          'updated|corrected|changed|saved|entered|amended',
          'updating|correcting|changing|saving|entering|amending',
          ` (?:your|the|his|her|that|this|[\\w'-]+'s)(?: ${word}){0,3}? (?:file|records?|number|address|email|details|info|information|account|contact|name|insurance|profile|spelling|message|chart|phone|preferences?)\\b`,
        ),
        act(
          'open|create|file|submit|put in|enter|start|raise|place|put|lodge|make|log',
          'opened|created|filed|submitted|put in|entered|started|raised|placed|put|lodged|made|logged',
          'opening|creating|filing|submitting|putting in|entering|starting|raising|placing|putting|lodging|making',
          `(?: in)? (?:a|an|your|the|that|this)(?: ${word}){0,3}? (?:ticket|request|case|complaint|report|work order|claim|refill|inquiry|query)\\b`,
        ),
        `\\b(?:message|request|information|info|details|note|concern|complaint|feedback|number|question|report|ticket|case|preference|allergy|name|address|everything(?: ${word}){0,4}?|that|it|this|all of (?:that|it|this)|reason|word)(?: (?:about|for|regarding|on|to|you) ${word}(?: ${word}){0,4}?)? (?:is|has been|have been|are|will be|is being|will|has)${adverb} (?:noted|recorded|written|taken down|passed|relayed|logged|saved|on (?:file|record)|registered|submitted|forwarded|handed|going (?:straight |right |directly )?to|go (?:straight |right |directly )?to|in (?:the|our|your) (?:system|file|notes|records?|chart|queue)|with (?:the|our) (?:team|office)|on (?:his|her|their|dr [\\w'-]+) desk|marked|flagged|sent (?:on |over |straight |along )?to|delivered|down|reach (?:the|our|him|her|them|dr)|get to (?:the|our|him|her|them|dr)|waiting for (?:the|him|her|them|dr))\\b`,
        `^(?:(?:duly|all|got|it|message|that|okay|and|well|so|great) )*(?:noted|got it down|taken down|message taken)\\b(?! (?:down )?for)`,
        `\\b(?:make sure|make certain|see to it|ensure|see that|sees that|making sure|i promise|guarantee)(?: that)? (?:${somebodyElse})(?: ${word}){0,5}? (?:gets?|knows?|sees?|hears?|receives?|is aware|are aware|reads?|finds? out|is informed|has|have|understands?|is told|looks? at)\\b(?! (?:back|in touch|to you|you|the (?:text|email|link)))`,
        `(?<!\\byou )\\b(?:will|is going to|are going to)${adverb} (?:get|see|know|have|receive|read|find)(?: ${word}){0,2}? (?:your|this|the|that)(?: ${word}){0,2}? (?:message|note|request|details|info|information|voicemail|concerns?)\\b`,
        `(?<!\\byou )\\b(?:team|office|doctor|dr [\\w'-]+|owner|manager|he|she|they|[\\w]+) (?:will|is going to) (?:know|be told|be informed|be notified|be made aware|hear about (?:it|this))\\b`,
        act(
          'take',
          'taken|took',
          'taking',
          '(?: (?:down|a|your|that|the|this))+(?: (?:quick|short|brief|full))? (?:message|note|request)',
        ),
        act(
          'mention|bring',
          'mentioned|brought',
          'mentioning|bringing',
          ` (?!you\\b)(?:it|that|this|your ${word})(?: ${word}){0,3}? (?:to|up)\\b`,
        ),
        act(
          'keep|bear|have',
          'kept',
          'keeping',
          ' (?:it|that|this|your \\w+|everything) (?:on file|on record|in (?:your|the) (?:file|notes|record|chart))',
        ),
        act(
          'add|put|get',
          'added|put',
          'adding|putting',
          ' (?:you|him|her|them|your (?:name|number))(?: down)? (?:to|on|onto|for) (?:the|our|a) (?:[\\w-]+ ){0,2}?(?:waiting list|wait ?list|cancellation list|list|standby list)',
        ),
        act(
          'put',
          'put',
          'putting',
          ` (?:that|it|this|your (?:\\w+ )?(?:message|request|name|number|concern|complaint))(?: ${word}){0,3}? (?:in|on|through|into)\\b`,
        ),
      ),
      unless: new RegExp(
        `\\b(?:note|noted|logged|recorded|marked|put|left|leave|leaving|make|made|get|getting|got)(?: ${word}){0,3}? (?:callback|call back)\\b(?! number)|\\b(?:on the (?:phone|line)|put you|calls? being recorded|calls are recorded|pass you|hand you|forward(?:ing)? (?:your|this|the) call|send(?:ing)? you over|recorded line)\\b|\\b(?:ask|asked|asking|told|tell|telling|remind|message|left|leave)(?: ${word}){1,6}? to (?:call|ring|phone|contact|reach out|get back|give you|follow up|be in touch)`,
      ),
    },
    dispatch: {
      says: says(
        `\\b(?:is|are|am|be|already|been|has|have|with|get|gets|now|crew|technician|help|someone)(?: ${word}){0,4}? (?:on (?:the|his|her|their|our|its|my) way|en route|under way to you|headed (?:your way|over|out|to)|on the road)\\b(?! home)`,
        `^(?:(?:help|crew|and|the|technician|truck|someone|he|she|they) ){0,3}(?:on (?:the|his|her|their|our|its|my) way|en route)\\b`,
        act(
          'send|dispatch|deploy|get|route|assign',
          'sent|dispatched|deployed|got|assigned|routed',
          'sending|dispatching|deploying|getting|assigning|routing',
          `(?: (?:you|out|over))?(?: (?:a|an|the|our|one|another|some|two|his|right|over|out|of|on|call|emergency|nearest|next|closest|[\\w'-]+)){0,5}? (?:${person})(?: ${word}){0,4}?(?: out| over| there| to you| your way| to your| by| to the| right| now|$)`,
        ),
        act(
          'send|dispatch',
          'sent|dispatched',
          'sending|dispatching',
          `(?: (?:you|out|over))?(?: (?!you\\b)(?:a|an|the|our|one|another|[\\w'-]+)){0,4}? (?:${person})\\b`,
        ),
        act(
          'send|dispatch|get|have|roll',
          'sent|dispatched|got|had|rolled',
          'sending|dispatching|getting|having|rolling',
          ` (?!it\\b|that\\b|this\\b|you (?:the|a)\\b|over\\b|out\\b|the (?:\\w+ ){0,3}?(?:${paper})|a (?:\\w+ ){0,3}?(?:${paper})|your\\b|those\\b|them (?:to|over to)\\b|everything\\b|back\\b)${word}(?: (?!(?:${paper})\\b)${word}){0,5}? (?:out there|out to|out (?:today|tomorrow|tonight|now|right|this|within|in|by|first|on|${weekday})|right over|your way|to your (?:house|home|place|address|door|location|building|unit|apartment|office|property|shop|street)|over to your|over (?:today|tomorrow|tonight|now|right|this|within|in|by)|out$|over$|there (?:by|in|within|today|tomorrow|tonight|at|before|this|first|on|as soon|right)|at your (?:place|door|house|home)|with you (?:by|in|within))`,
        ),
        act('dispatch', 'dispatched', 'dispatching', '\\b'),
        `\\b(?:${person}|[\\w'-]+) (?:has been|have been|will be|is being|are being|is|was|were) (?:dispatched|sent out|deployed|sent to you|sent your way|assigned to you)\\b`,
        `${notYou}\\b${will}${adverb} (?:come|coming|arrive|arriving|there|stop|swing|drop|pop|head|heading|show up|stopping|swinging|pull up|out|over|here|at your|at the (?:house|building|property|door|unit|site)|visit|get (?:there|to you)|reach your|knock|on site|onsite|on your doorstep|around|make it (?:there|out)|meet you (?:at|there|on)|with you (?:in|by|within|before|at|around|today|tomorrow|no later))\\b(?! (?:to the phone|back to you|of (?:town|stock|office|the office)|from here))(?! up (?:on|in))`,
        `${notYou}\\b(?:is|are|am)${adverb} (?:coming|arriving|heading|headed|stopping by|swinging by|pulling up|driving|rolling|leaving|loading up|pulling out|out the door|minutes away|setting off|setting out|racing|rushing|getting (?:in|into) the (?:truck|van|car))\\b(?! (?:from|to (?:take|the) (?:phone|call)|on the line|up))`,
        `\\b(?:crew|technician|truck|driver|team|plumber|electrician|tech|van|tow|he|she|they|guy|locksmith|engineer|someone|somebody|unit)(?: ${word}){0,2}? (?:has|have|is|are)${adverb} (?:left|gone out|set off|set out|departed|rolling|dispatched|out the door|minutes away|nearly there|almost there|around the corner|pulling up|on site)\\b`,
        `\\b(?:crew|technician|truck|driver|team|plumber|electrician|tech|van|tow|he|she|they|guy|locksmith|engineer|someone|somebody) (?:arrives|gets there|comes out|is due|gets to you|leaves|heads over)\\b(?: ${word}){0,3}? (?:${dayOrHour}|in|within|by|soon|shortly)`,
        `\\b(?:expect|look for|watch for|look out for) (?:a|an|the|our|him|her|them|us|someone|somebody|your|[\\w]+)(?: ${word}){0,3}? ?(?:${person})?(?: ${word}){0,2}? (?:between|by|around|at|within|in|before|shortly|any minute|tomorrow|today|this|on)\\b(?<!\\b(?:call|email|text|message|confirmation).{0,40})`,
        `\\bhelp is (?:coming|near|close|on)\\b`,
        `\\b(?:i|we) (?:have |just |have just |have already |already )?(?:called|dialed|alerted) (?:you )?(?:911|nine one one|an ambulance|a tow|the fire|a cab|a taxi)|\\b(?:will|am|are) (?:call|calling|sending|send|get|getting) (?:you )?(?:911|an ambulance|a cab|a taxi)`,
      ),
      unless: new RegExp(
        `\\b(?:on the (?:line|phone))\\b|\\b(?:they|911|nine one one|dispatcher|operator|fire department|police|paramedics|ambulance|emergency services)(?: ${word}){0,2}? (?:will|is going to|are going to|should)\\b|\\b(?:go|goes|going|gone) out (?:by|to your (?:email|phone|inbox))|\\b(?:${paper}) (?:is|are|has|have|will)\\b|\\b(?:out of (?:town|office|the office|stock)|put you through|come in (?:and|to)|you (?:will|can|should) (?:come|arrive))\\b`,
      ),
    },
    guarantee: {
      says: says(
        `\\b(?:i|we)(?: (?:can|will|do|absolutely|personally|fully|even|definitely|hereby|always|have|would))*(?: guarantee| guaranteed| vouch)\\b`,
        `\\b(?:is|are|be|am)${adverb} guaranteed\\b(?! for (?:a|one|two|three|five|ten|six|\\d|life))`,
        `\\bguaranteed (?:to|that|no)\\b|^(?:that is |and )?guaranteed$|\\bmoney[- ]back\\b(?<=\\b(?:get|have|give you) (?:your |all your )?money[- ]back)`,
        `\\bi (?:can |will |do )?(?:promise|swear|give you my word)\\b|\\byou have my word\\b|\\bmy word on (?:it|that)\\b|\\bi (?:can )?assure you\\b`,
        `\\byou will(?: ${word})? not (?:be|pay|have to pay|owe|get)(?: (?:charged|billed|a|any|more|anything|extra|penny|out|over)){1,4}`,
        `\\b(?:will not|never)(?: ever)? (?:cost|charge|bill|owe|be charged|be billed|pay|run|exceed|go over|lose|be a (?:charge|cost|fee)|come to more|happen again)\\b`,
        `\\b(?:there is|there will be|at|with) (?:absolutely )?no (?:charge|cost|fee|extra)(?: ${word}){0,2}? (?:to you|for (?:this|that|you|the))|\\bno way (?:they|it|he|she|you|that|anyone|the)\\b`,
        act(
          'waive|refund|credit|discount|reimburse|comp|match|beat|honor|knock|throw in|pay for|pay|absorb|write off|forgive|cover',
          'waived|refunded|credited|discounted|reimbursed|comped|matched|honored|knocked|thrown in|written off|forgiven|covered',
          'waiving|refunding|crediting|discounting|reimbursing|comping|matching|honoring|knocking|throwing in|covering',
          `\\b(?! (?:up|on|a visit|attention))`,
        ),
        `\\byou (?:will|are going to)${adverb} (?:get|receive|have)(?: ${word}){0,5}? (?:refund|discount|credit|off|money back|deposit back|compensation|for free|percent off|full amount|free of charge|your money)\\b`,
        act(
          'give|take|get',
          'given|gave|taken|got',
          'giving|taking|getting',
          `(?: ${word}){1,6}? (?:off|discount|credit|refund|refunded|for free|free of charge|at no charge|on the house|your (?:money|deposit) back)\\b(?<!\\b(?:day|time|turned|turn|schedule|calendar|list) off)`,
        ),
        `\\b(?:insurance|insurer|plan|policy|warranty|medicare|medicaid|they|it|that|we|seller|landlord|city|bank|manufacturer|company|judge|court|lender|coverage|provider)(?: ${word}){0,2}? (?:will|is going to|are going to)${adverb} (?:cover|pay|approve|accept|reimburse|win|settle|dismiss|rule|drop|lose|pass)\\b`,
        `\\b(?:you|we) (?:will|are going to|are sure to|are certain to)${adverb} (?:win|walk free|get (?:approved|custody|the house|the loan|full|your deposit)|qualify|pass|be approved|feel no pain|feel (?:nothing|better)|be (?:fine|pain[- ]free|as good|covered|compensated|happy|approved|satisfied)|beat|love|make a full)\\b`,
        `\\b(?:will|is going to|are going to)${adverb} (?:fixed|repaired|working|done|ready|resolved|finished|back up|running|solved|sorted(?: out)?|approved|restored|completed?|taken care of|cured|gone|healed|good as new|like new|back on)\\b(?! (?:to help|to take|to see))`,
        `\\b(?:will|is going to|are going to) (?:definitely|certainly|absolutely|for sure|surely|without (?:a )?doubt|100 percent|be no more than|be at most|be exactly|come to exactly|cost (?:you )?(?:exactly|no more|at most|only|under|less|nothing)|not exceed|never|stay (?:the same|at|under)|be free|hold up|last (?:you )?(?:for|at least|\\w+ years)|be under)\\b(?! (?:call|be in touch|get back|contact|reach|let|pass|note|make a note|send|text|email|ring|follow|tell|put you|transfer|connect|give you|give him|give her|mention|book))`,
        `\\b(?:price|quote|rate|cost|total|fee|amount|it|that|estimate)(?: ${word}){0,3}? (?:is|will be|has been|stays)${adverb} (?:locked|fixed|final|guaranteed|waived|refunded|set in stone|free of charge|on us|on the house|included at no|credited|covered)\\b`,
        `\\b(?:on us|on the house|no questions? asked|no question|without fail|no matter what|100 percent|a hundred percent|one hundred percent|no ifs|come rain or shine|for certain|rest assured|count on (?:it|that|us))(?:$| (?:by|that|it|we|you|the|to))`,
        `\\b(?:lock|locked|locking)(?: you)? in (?:that|the|this|your|at) (?:${word} ){0,2}?(?:price|rate|quote)`,
        `\\b(?:does|do|will) not (?:cost|charge) you (?:a|any|extra|one|more)|\\bcosts you nothing\\b|\\byou (?:pay|owe) (?:nothing|no more than|not a)|\\bnot (?:going to )?(?:cost|charge|be charged|bill) (?:you )?(?:a|any|anything|extra|one|more|for)`,
        `\\b(?:full|complete|entire) (?:refund|satisfaction)(?: ${word}){0,3}? (?:is|will be)\\b|\\byour (?:${word} ){0,2}?(?:refund|deposit|money) (?:will be|is|has been) (?:processed|returned|refunded|issued|on its way|coming|credited)`,
      ),
      unless: new RegExp(
        `\\b(?:not|never|no|cannot|unable to)(?: ${word}){0,2}? (?:guarantee|promise|guarantees)\\b|\\b(?:comes? with|offer|have|under|year|month|satisfaction|day)(?: ${word}){0,2}? (?:guarantee|warranty)\\b|\\bcover(?:s|ed|ing)? (?:the \\w+ area|your area|that area|all of)\\b|\\bwhether\\b`,
      ),
    },
  },
  when: new RegExp(
    (() => {
      const number =
        '(?:\\d{1,2}(?::\\d\\d)?(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety)'
      const after =
        "(?:[ -](?:thirty|fifteen|forty-five|forty five|oh five|o'clock|sharp|or so|on the dot))*(?: ?[ap]\\.?m\\b\\.?)?"
      const ordinal =
        '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[- ]\\w+|thirty[- ]first|\\d{1,2}(?:st|nd|rd|th))'
      const month =
        '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
      const day =
        '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|the day (?:before|after)(?: tomorrow)?|the weekend)'
      const part =
        '(?:morning|afternoon|evening|night|noon|midnight|midday|lunch(?:time)?|end of (?:the )?(?:day|business|week)|close of business|weekend|week|month)'
      const span = `(?:the|an?|half an|${number}|a (?:couple|few)(?: of)?|couple of|about|around|forty|twenty four|twenty-four|forty-eight|next|few|the next)(?: (?:next|an?|few|${number}|or|to|couple|of))*[ -](?:minutes?|hours?|days?|weeks?|half hour|hour and a half|business days?|working days?|months?)`
      const lead =
        '(?:at|by|on|before|after|within|between|in|from|to|until|till|around|about|this|next|the|first thing|later|early|late|sometime|roughly|approximately|no later than|for|and|of|half past|quarter (?:past|to)|as early as|or|same|that|any time|bright and early|right|every|end of|just|shortly|less than|under|over)'
      const core = `(?:${day}(?: (?:morning|afternoon|evening|night))?|${month} (?:the )?(?:${ordinal}|\\d{1,2})|the ${ordinal}(?: of ${month})?|${span}|${ordinal} of ${month}|(?:this|next|the|tomorrow|in the|by|at|early|late|later this|end of) ?${part}|noon|midnight|(?:(?:at|by|before|after|between|from|to|around|about|until|till|past|and|for|or|sharp)) ${number}${after}|${number}(?: ?[ap]\\.?m\\b\\.?| o'clock|[ -]thirty|[ -]fifteen|[ -]forty-five| sharp)${after.slice(0, 0)})`
      return `\\b(?:${lead} ){0,4}${core}(?:,? (?:${lead} ){0,3}${core}){0,4}\\b|\\bwhen (?:he|she|they) (?:gets?|is|are|comes?)(?: ${word}){1,4}`
    })(),
    'g',
  ),
}
