/**
 * English words for being called back. A call is wished for when somebody other than the caller is to do it ("can
 * you", "have Mike", plain orders), or the caller wants to get it; what follows "call me" tells a call from a name.
 */
import type { CallbackWords } from '../callback-words.ts'
import { shorthand, spellings } from './texting-spellings.ts'

const me = '(?:me|us)'
const kin =
  '(?:my|our) (?:(?:older |younger )?(?:wife|husband|mom|mum|mother|dad|father|son|daughter|partner|assistant|boss|brother|sister|tenants?|neighbou?r|roommate|manager|secretary|accountant|lawyer|office|girlfriend|boyfriend|parents|fiancee?|daughter in law|coworker|colleague|foreman))'
const them = `(?:${me}|him|her|them|${kin})`
const line =
  '(?:(?:my|our|his|her) (?:same )?(?:cell|mobile|phone|cell ?phone|landline|home|house|office|work|number|line|extension|other number|other phone)(?: (?:phone|number|line))?|(?:this|that|the) (?:same |other )?(?:number|line|cell|mobile|landline))'
const callVerb = '(?:call|ring|phone|telephone|dial|buzz|bell|ping)'
const reachVerb =
  '(?:contact|reach|reach out to|get (?:a )?hold of|get in (?:touch|contact) with|get (?:onto|a hold of)|touch base with|hit up|get)'
const quality =
  '(?:(?:quick|return|phone|missed|courtesy|follow[- ]?up|short|brief|proper|little|personal|voice|video|telephone|back|wake[- ]?up) )*'
const helping =
  '(?: (?:can|could|may|should|might|would|will|must|gotta|gonna|need to|needs to|have to|has to|ought to|better|had better|want to|please|just|also|always|kindly|then|try to|try and|go ahead and|at least|maybe|all|(?<!you )guys|now|only|still|either|perhaps|possibly|be able to|be kind enough to|be so kind as to|get someone to|simply|either|directly|personally|and|to|ever|actually|help and))*'
const someone =
  "(?:someone|somebody|some one|anyone|anybody|one of (?:you|your \\w+|them|the \\w+)|he|she|they|whoever(?: \\w+){0,4}|(?:the|your|a|an|dr|doctor|mr|mrs|ms|miss) [\\w'-]+(?: [\\w'-]+)?)"
const from =
  '(?: (?:else|there|available|here|(?:from|in|at|with|of|on) (?:the |your )?[\\w-]+(?: (?:department|team|office|desk|side))?))?'
const day =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|weekends?|weekdays?|mornings?|afternoons?|evenings?|nights?|noon|midday|lunch(?:time)?|today|tonight|tonite|tomorrow'
const hour = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon|\\d'

export const callbacks: CallbackWords = {
  spellings,
  shorthand,
  mention:
    /call|ring|phone|fone|contact|reach|touch|get back|hear|buzz|bell|dial|shout|holler|hold of|hit me|hit us|back to|c[ao]l\b|cll|kall|revert|follow up|line|(?:try|find|catch|get) (?:me|us|my)|ping/,
  candidates: [
    {
      kind: 'back',
      pattern: new RegExp(
        `\\b(?:${callVerb}|try|hit|text) (?:up )?(?:${them}|${line}) (?:up )?(?:right )?back\\b`,
        'g',
      ),
    },
    {
      kind: 'back',
      pattern: new RegExp(
        `\\b(?:get|come|circle|revert|report|check|reach|write) back (?:in touch )?(?:to|with|at|on) ${them}\\b|\\b(?:revert|respond|follow up|touch base|check in|be in touch|get back in touch) (?:back )?(?:to|with) ${them}\\b`,
        'g',
      ),
    },
    { kind: 'back', pattern: /\breturn (?:my|our|his|her|their|this|the|a) (?:phone |missed )?calls?\b/g },
    { kind: 'bare', pattern: /\b(?:call|ring|phone|dial) (?:right )?backs?\b/g },
    { kind: 'back', pattern: new RegExp(`\\b(?:try|call|ring|phone) ${them} again\\b`, 'g') },
    { kind: 'bare', pattern: /\b(?:call|ring|phone) again\b/g },
    {
      kind: 'give',
      pattern: new RegExp(
        `\\b(?:give|drop|shoot|make|place|get|do|throw) ${them} (?:back )?(?:(?:a|an|another|the|that|one) )?${quality}(?:call(?: ?back)?|ring|bell|buzz|shout|tinkle|holler|line|ping|dingle)\\b(?! (?:center|centre|log|list|number|sheet|about how))`,
        'g',
      ),
    },
    {
      kind: 'give',
      pattern: new RegExp(
        `\\b(?:give|place|make) (?:a|another) ${quality}(?:call|ring|buzz|bell)(?: back)?(?: to)? ${them}\\b|\\b(?:give|make|drop) (?:(?:a|one) )?${quality}(?:call|ring)(?: back)?(?= (?:please|to me|on|at|when|as soon|after|before|once|now|later|today|tomorrow)|$)`,
        'g',
      ),
    },
    { kind: 'give', pattern: /\bhit (?:me|us) up\b/g },
    {
      kind: 'call',
      pattern: new RegExp(
        `\\b(?:call(?: call)?|ring|phone|telephone|dial|buzz|bell)(?: up| to| at)? (?:${me}|him|her|them|${line})\\b(?: up)?(?! back\\b| again\\b)`,
        'g',
      ),
    },
    {
      kind: 'back',
      pattern: new RegExp(`\\b(?:${callVerb}|contact|reach|reach out to)(?: up)? ${kin}\\b`, 'g'),
    },
    {
      kind: 'call',
      pattern: new RegExp(
        `\\b${reachVerb} ${them}\\b(?! back\\b| up\\b| (?:a|an|the|some|to|my|someone|somebody|another|out|in|on the list|one|any|that|this|there|home)\\b)`,
        'g',
      ),
    },
    {
      kind: 'back',
      pattern:
        /(?<=\b(?:mind|try) (?:\w+ )?)(?:calling|ringing|phoning|contacting|giving) (?:me|us)(?: a (?:call|ring))?(?: back)?\b|\blet (?:me|us) know by (?:phone|telephone|call)\b/g,
    },
    {
      kind: 'back',
      pattern: new RegExp(
        `\\btry (?:${them}|${line})(?= (?:at|on|if|later|tomorrow|again|after|before|in the|around|first|when)\\b)`,
        'g',
      ),
    },
    {
      kind: 'at',
      pattern: new RegExp(
        `\\b(?:number|line|phone|cell|mobile|time|times|way|place)(?: (?:is|for you|you (?:guys )?(?:can|could|may|should)|that|which|where|to|best|i can be|on|at|someone can|they can|at which|on which))* (?:to )?(?:call|reach|contact|get|ring|phone|get (?:a )?hold of) (?:${me}|him|her)(?: (?:at|on|by|with))?\\b`,
        'g',
      ),
    },
    {
      kind: 'at',
      pattern:
        /\b(?:i can be|i'm best|best|i may be|i'll be|where i can be|i could be) (?:reached|contacted|called|available|reachable)\b|\bi'm (?:reachable|available) (?:at|on|by phone|under)\b|\b(?:you (?:can|could|may)|can) (?:also )?(?:find|catch|get) me (?:at|on) (?=\d|my|this|the|five|six|four|two|three|one|seven|eight|nine|area)/g,
    },
    {
      kind: 'bare',
      pattern: new RegExp(
        `\\b(?:call|ring|phone|buzz)(?= (?:,|or|now|then|up|only|me back|wen|anyway|here|just|before|after|once|when|whenever|later|as soon as|soon|tomorrow|today|tonight|any ?time|between|around|by|in (?:the|an hour|a (?:few|bit|while|couple|minute|moment|sec|second|little)|about|\\d|five|ten|fifteen|twenty|thirty|half|two|three|one)|ahead|if|this (?:morning|afternoon|evening)|next week|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|my|this number|\\d)|to my|(?:at|on) \\d{5,}|at (?:${hour})|urgent|urgently|immediately|please|thanks|thank|sir|(?:${day}))\\b|(?: ,)?$)`,
        'g',
      ),
    },
    // Without saying whom: "contact on this number", "ring my mobile".
    {
      kind: 'bare',
      pattern:
        /\b(?:call|ring|phone|contact|reach|dial|whatsapp call)(?= (?:back )?(?:(?:on|at|to|in|over) )?(?:(?:my|this|the|below|above|same|given|following|registered|mentioned|alternate|other) )+(?:mobile |phone |contact |cell |whatsapp |registered |alternate |home |office |same )*(?:number|mobile|phone|cell|line)\b|(?: on| at)? \d{7,}\b)/g,
    },
    // Hindi verbs around the English noun: "call karo", "phone kar dijiye".
    {
      kind: 'order',
      pattern:
        /\b(?:call|phone|ring|contact|callback|call back)s? (?:back )?(?:kar|kr|karo|kro|kijiye|kijiyega|kijie|kariye|karie|kare|karen|karein|karna|krna|karlo|krlo|kardo|krdo|kardena|krdena|karwao|karwa|karva|karvao|lagao|laga|maro|maar|chahiye|chaiye)\b(?: (?:do|dena|dijiye|dijiyega|dijie|lijiye|lijie|lijiyega|lein|lena|lo|de|dein|den|dein|sakte|sakta|sakti|ke|dijye)\b)?(?! (?:hai|tha|padega|hoga|hu|hun|hoon|raha|rahi|nahi|nhi|mat)\b)/g,
    },
    // Somebody should have called, and has not yet.
    {
      kind: 'lack',
      pattern:
        /\b(?:no ?one|nobody|none of (?:you|your \w+)) (?:called|rang|phoned|contacted|got back to|reached out to)(?: (?:me|us))?(?: back)?(?: (?:yet|till now|until now|so far|till date|until today|still))\b|\b(?:no ?one|nobody|none of (?:you|your \w+)|not a single person|you|they|he|she|anyone|anybody|(?:the|your) \w+)(?: (?:has|have|had|hasn't|haven't|has not|have not|did not|didn't|not|still|even|ever|yet))+ (?:called?|rung|rang|phoned?|contact(?:ed)?|got(?:ten)? back(?: to)?|get back(?: to)?|reached? out(?: to)?|returned? my calls?|responded? to)(?: (?:me|us))?(?: back)?(?: (?:yet|till now|until now|so far|till date|until today|still))\b|\bstill (?:no|not (?:got|received|had) (?:a|any|the|my)?|waiting (?:for|on) (?:a|the|my|your|that|some)|haven't (?:received|had|got|gotten|heard) (?:a|any|the|my|your)|have not (?:received|had|got|gotten) (?:a|any|the|my|your)|nobody|no one) (?:has |have )?(?:phone )?(?:call ?backs?|calls?(?: back)?|called|contacted|rung|phoned)\b|\b(?:not|haven't|havent|didn't|did not|have not|never)(?: (?:yet|even))? (?:received|receive|got|gotten|had|get)(?: (?:a|any|the|my|your|that|single))* (?:phone )?(?:call ?backs?|calls?)(?: (?:back|from \w+(?: \w+)?))*(?: (?:yet|till now|until now|so far|till date))\b/g,
    },
    // Talking over the telephone instead of here.
    {
      kind: 'get',
      pattern:
        /\b(?:connect|talk|speak|discuss(?: this| it)?|chat|hop|jump) (?:\w+ ){0,3}?(?:on|over|via|by|through) (?:a |the )?(?:phone )?(?:call|phone|telephone)\b/g,
    },
    {
      kind: 'get',
      pattern: new RegExp(
        `(?<!\\bthanks?(?: you)?(?: so much| very much| again)?) \\bfor (?:a|an|another) ${quality}(?:call ?back|return call|call)\\b(?! (?:center|centre|out|in|log))`,
        'g',
      ),
    },
    {
      kind: 'bare',
      pattern:
        /\b(?:reach out|follow up|get in touch|touch base)(?= (?:please|today|tomorrow|soon|asap|as soon|about|regarding|when|this)|$)/g,
    },
    {
      kind: 'get',
      pattern:
        /\b(?:be|get|being|getting) (?:called|contacted|rung|phoned|telephoned|reached)(?: back)?(?: by)?\b/g,
    },
    {
      kind: 'get',
      pattern:
        /\b(?:be|start|consider|about) (?:calling|ringing|phoning|contacting) (?:me|us)\b|(?<=\b(?:sure|that|see to it|until|hope|so) (?:\w+ ){1,3})(?:calls|rings|phones|contacts) (?:me|us)\b|(?<=\b(?:rather|if|wish|better|great|nice) (?:you|someone|somebody|he|she|they) )(?:called|rang|phoned|contacted) (?:me|us)\b|(?<=\b(?:can|could|may) (?:i|we) (?:please )?(?:have|get) )a (?:phone )?call(?= (?:from|with|by))|\bhear (?:back )?(?:something )?from (?:you|someone|somebody|anyone|anybody|your|the|a|him|her|them|one of)\b|\bhear back\b/g,
    },
    {
      kind: 'get',
      pattern: new RegExp(
        `\\b(?:want|need|like|love|get|(?:let me|let us|can i|could i|may i|to|i'll|we'll|shall i|can we) have|schedule|set up|book|arrange|request|requesting|appreciate|receive|expect|expecting|hoping for|waiting for|waiting on|wait for|await|awaiting|looking for|prefer|organi[sz]e|fix|plan|order|ask for|asking for|after|put me down for|sign me up for|place|leave|require|due) (?:(?:to (?:get|have|receive|request|schedule|book|arrange)|for) )?(?:(?:a|an|the|your|his|her|their|some|that|another|one|any) )?${quality}(?:call ?backs?|ring back|calls?)\\b(?! (?:center|centre|log|list|you|${me}|him|her|it|about how|number|sheet|forwarding|waiting|plan|plans|my|the|an?|in sick)\\b)`,
        'g',
      ),
    },
    {
      kind: 'get',
      pattern: new RegExp(
        `^(?:(?:hi|hello|yes|hey|ok|sir|madam|please) (?:, )?)*(?:an? |my |for an? |about a )?(?:${quality}call ?back|return call|phone call|call)(?: (?:request|please|requested|needed|required|as soon as possible|urgently|now|service|option))*$`,
        'g',
      ),
    },
    {
      kind: 'get',
      pattern:
        /\b(?:call ?back|return call|phone call) (?:would be|is) (?:\w+ )?(?:great|good|nice|appreciated|helpful|fine|needed|required|perfect|best)\b|\b(?:waiting|wait|looking forward|look forward) (?:for|to) (?:your|the|a|his|her|ur) (?:phone )?call\b/g,
    },
  ],
  before: {
    ready:
      /\b(?:when(?:ever)?|once|if|after|as soon as|soon as|in case|wherever)(?: (?:you|you're|ur|you are|your|u|he|she|they|he's|she's|they're))?(?: (?:are|is|get|gets|have|has|be|can|reach|reached|come|comes|wake|done with|finish|finished|a|the|some|any|your|with|at|to|in))*(?: (?:free|done|available|possible|home|back|awake|up|finished|ready|there|out|able|in|chance|time|minute|moment|sec|work|office|lunch|dinner|class|meeting|this|message|text|around|here|online|later|convenient|off|station|airport|house|place|know|\w+ed))(?: (?:,|then|please|just|can you|could you|and|sir|so|now|do|ok|from \w+|\w+ office))*$/,
    you: new RegExp(
      `\\b(?:you|your guys|y'all)${helping}$|\\b(?:can|could|would|will|won't|can't|couldn't|wouldn't|may) (?:you|y'all)(?: (?!me\\b|i\\b|not\\b)[\\w']+){0,4}$|\\b(?:would you mind|do you mind|are you (?:guys )?(?:able|going|willing|gonna) to|you (?:are|were|might be|would be) able to)(?: \\w+)?$|^(?:can|could|would|will) (?:please|kindly)?$`,
    ),
    someone: new RegExp(
      `\\b${someone}${from} (?:(?:can|could|should|to|please|needs to|needs|has to|must|better|want to|wants to|gets time to)(?: (?:please|just|kindly|also|then|be able to|maybe|at least|possibly|try to|try and))*)$|\\b(?:can|could|would|will|may|might|should) ${someone}${from}(?: (?:please|just|kindly|also|then|maybe|possibly|be able to|try to|try and))*$`,
    ),
    cause:
      /\b(?:have|get|let|ask|asking|asked|tell|telling|make|need|needs|want|wants|like|love|prefer|rather|appreciate it if|appreciate if|great if|nice if|good if|helpful if|best if|easier if|grateful if|for|remind|request|send word to|message for|notify|inform|see if|see that|arrange for|set it up for|wish|hope|hoping|sure|so that|possible that|chance|way) (?!i\b|we\b|to\b|me\b|us\b)(?:[\w'.-]+ ){0,6}?(?:[\w'.-]+)(?: (?:to|can|could|would|will))?(?: (?:please|just|kindly|maybe|then|only))*$/,
    please:
      /\bplease(?: (?:just|do|also|you|can you|then|only|at least|and|go ahead and|try to|feel free to|someone|somebody|sir))*$/,
    caller:
      /\b(?:i|we|i'll|we'll|i'd|we'd|i'm|we're|i've)(?: (?:will|can|could|would|should|may|might|shall|must|have to|had to|need to|want to|wanted to|am|going to|try to|tried to|trying to|was going to|was|just|then|also|always|never|only|to|tried|prefer to|like to|love to|rather|better|did|do|have|had|even|actually|not|don't|can't|couldn't|won't|didn't|already|still|keep|kept|really|ever|plan to|about to|supposed to|gotta|better|got to|ought to|wish to|hope to|able to|be able to|be|just try to|probably|maybe|definitely|be sure to|go and|go ahead and|now|later))*$|\b(?:can|may|could|should|shall|do|did|must|when|how|where|who|what number|which number|number|if) (?:do |should |can |could |would |will |did |may )?(?:i|we)(?: (?:just|please|maybe|also|need to|have to|get to|be able to|still|even|then|ever))*$|\blet (?:me|us)(?: (?:just|please|maybe|try to|try and|go and|go))*$|(?:^|, |\b(?:meeting|class|classes|busy|driving|movie|film|work|lecture|now|asleep|later|outside|bus|train|gym|church|office|done|lunch|dinner|shower|bed) )(?:(?:ok|sorry|thanks|dear|so|now|yes|no|yeah|then|and|maybe|prob|probably|busy|hi|hey|later) )*(?:will|shall|going to|gotta|might|trying to|tried to|need to|have to|had to|want to)(?: (?:just|then|also|try to|definitely))*$|\b(?:number|place|line|right (?:number|place|person)|who|where|how|what|when|time) to(?: just)?$|\b(?:want|need|like|ask|asked|told|tell|wants) me to$|\b(?:my|our) [\w']+(?: \w+)?(?: (?:will|can|could|would|is going to|may|might|wants to|has to|needs to|'ll))+$|(?<!\b(?:you|they|he|she|someone|somebody|team|guys) )\b(?:going|trying|had|have|need|supposed|told|able|want|wanted|like|rather) to$/,
    not: /\b(?:don't|do not|never|not|stop|quit|no need to|no need for|needn't|without|shouldn't|cannot|doesn't|didn't|nobody|no one|none of you|hasn't|haven't|refuse to|refused to|rather not|avoid|cease|instead of|no more|isn't|aren't|wasn't|weren't|won't|failed to|forgot to|forgets to|unable to|can't|wouldn't|couldn't)(?: (?:ever|even|want|need|have|has|you|anyone|anybody|someone|somebody|him|her|them|they|to|bother|try|let|ask|get|dare|like|wish|wanna|again|be|keep|text|message|email|write|or|and|going|able|back|expect|expecting|really|actually|always|once|a|single|one|your [\w']+|the [\w']+|people|call|ring|phone|all)){0,4}$/,
    nudge:
      /\b(?:why don't (?:you|someone|they|we have \w+)|why not(?: just)?|don't forget (?:to|and)|do not forget to|don't hesitate to|don't be afraid to|don't hesitate and|never hesitate to|if you don't mind|do not hesitate to|would you mind|won't you|can't you|couldn't you|wouldn't you|can't (?:someone|somebody|he|she|they)|won't (?:someone|somebody)|not sure(?: \w+){0,3}|if not(?: \w+){0,3}|if (?:that's|thats|it's|this is|that is|he's|she's|nobody's)(?: \w+)? (?:not|no)(?: \w+){1,3}|if (?:you|i|he|she|they|we) (?:can't|don't|won't|couldn't|cannot)(?: \w+){1,4}|or not|so not only|i can't(?: \w+){0,6} (?:so|please)|don't (?:know|understand|see|have)(?: \w+){0,7} (?:so|please|,|could you|can you|just))(?: (?:just|please|also|to))*$/,
    people:
      /\b(?:people|friends?|everyone|everybody|they|family|kids|folks|most|all|(?<!you )guys|others|what (?:you|they|to|people|everyone|everybody|my \w+|most \w+)(?: (?:can|may|should|could|all))?|as (?:you|they)(?: \w+)?|(?:people|friends|they|everyone|everybody|folks|you|some|most|kids)(?: (?:\w+ )?(?:like|love|used|tend|prefer)s? to| all| always| usually| just| sometimes| often| still| mostly)|grandkids|children|coworkers|students|customers|clients|mates|buddies|teammates)$/,
    told: /\b(?:said|says|told|promised|promises|supposed|meant|claimed|claims|thought|swore|heard|took|takes|take you|was|were|(?:waiting|waited|wait)(?: [\w']+){0,6} (?:for|on) (?:the|my|this|that) [\w']+)(?<!\b(?:was|were)(?= (?:hoping|wondering|wanting|looking|thinking)\b))(?: (?!please\b|if\b|so\b)[\w']+){0,6}? ?(?:to|would|will|'d|'ll|could|can|might|should|going to|have|be)(?: (?:have|be|try|just|then|also|always|at least|even))?$|\b(?:long (?:it |you |they )?(?:took|take)|kept|keeps|keep|tried|refused|stopped|started|thanks?(?: you)?(?: \w+){0,2} for)(?: to)?$|\b(?:did|does|why (?:did|didn't|do|are|aren't|is|would|must|does|doesn't|hasn't|haven't)|who|whoever|has|had|which)(?: (?:you|he|she|they|someone|somebody|anyone|anybody|your [\w']+|the [\w']+))?(?: (?:try to|just|ever|already|all|even|keep|always|will))*$|\bwhat (?:would|do|did|will|should|can) (?:you|they|people|i|we)$|\bdo (?:you|they)(?: (?:always|usually|ever|still|normally))*$|(?<!\b(?:if|that|hoping|hope|sure|can|could|would|will) )\b(?:he|she|they|it|the [\w']+|his [\w']+|her [\w']+)(?:'ll| (?:will|would|is going to|are going to|was going to|were going to|might|may))(?: (?:probably|just|also|then|always))*$/,
    aside:
      /\b(?:if|when|whenever|after|before|unless|until|till|every ?time|each time|in case|while|because|since|last time|next time|the day|once)(?: that)? (?:you|he|she|they|someone|somebody|anyone|anybody|the [\w']+|your [\w']+|my [\w']+|people|nobody|no one)(?: (?:ever|just|do|does|try to|happen to|finally|don't|doesn't))*$/,
    when: /\b(?:when|what time|what day|how soon|how long)\b(?: \w+){0,2} (?:will|can|are|is|would|should|do|could|am|may|until|till|before)\b(?: [\w']+){0,6}$/,
    wish: /\b(?:i|we|i'd|we'd|i'll|could|can|like|love|want|wants|need|needs|wish|hope|hoping|expect|looking|look forward|appreciate|great|nice|good|prefer|preferred|waiting|rather|get to|please|would)(?: (?!not\b|never\b)[\w']+){0,4}$/,
    noun: /\b(?:an?|the|number|bad|close|wrong|tough|long|short|strange|weird|rude|nice|your|my|his|her|their|our|this|that|last|first|next|phone|missed|conference|cold|robo|sales|prank|no|of|video|every|each|emergency|another|one|house|toll|wake up|from|incoming|outgoing|on|any|wedding|diamond|engagement|gold|key|nose|by|for|many|all|some|few|new|old|broken|smart|cell|mobile|home|work|pay|doorbell|tele|cordless|service)$/,
  },
  after: {
    number:
      /^(?:(?:back|please|,|directly|right|over|today|tomorrow|later|any ?time|anyway|up) )*(?:(?:at|on|under|in|by|through|via|to|with|from) )?(?:(?:my|this|that|the|same|following|our|his|her|its|it's|it is|is|number|cell|mobile|phone|home|house|work|office|landline|extension|no|ext|direct|line|other|alternate|above|below|these) )*(?:(?:number|cell|mobile|phone|landline|extension|line|cellphone|nums?|numbers)\b|\+?\(?\d[\d() .-]{5,}|(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\d{1,4}) ){4,})/,
    time: new RegExp(
      `^(?:(?:back|please|,|up|again|sometime|some ?time|only|early|late|earlier|first thing|any ?time|right|straight|real|really|just|but|ok|or text|or email|directly|over) )*(?:(?:at|on|in|after|before|by|around|about|between|till|until|from|past|next|this|not|within|during|early|late|approx) (?:about |around |the |my |an? |like |next |this |early |late |half |say |maybe )*(?:${hour}|${day}|hours?|minutes?|mins?|week|month|bit|while|few|couple|half|second|sec|moment|work|lunch|dinner|breakfast|school|that|then|day|days|dark|class|meeting|end|morning|next|some|time|future)\\b|(?:later|now|soon|today|tonight|tomorrow|asap|as soon|when|whenever|once|the (?:minute|moment|second|day|next|following|instant|earliest|first)|any ?time|some ?time|sometime|afterwards?|anyday|immediately|urgently|urgent|quick|quickly|right away|right now|straight away|next (?:week|month|time)|every|daily|early|earlier|late|at your (?:earliest )?convenience|at (?:the )?earliest|a (?:bit|little|few|couple)|an hour|in an?|one (?:day|hour)|half (?:an|past)|\\d{1,2}(?::\\d\\d)?(?: ?(?:am|pm|o'clock|ish|hours|min))?$|first thing|before you|after you|tonight|this|${day})\\b)`,
    ),
    polite:
      /^(?:(?:back|,|up|again|now) )*(?:please|sir|madam|ma'am|mam|thanks|thank|dear|man|bro|babe|baby|hun|hon|honey|mate|dude|buddy|ok|yes|yeah|yea|sis|brother|friend|guys|darling|love|doc|doctor|da|la|lor|lah|ya|yaar|leh|aight|alright|will (?:you|ya)|would you|can you|could you|won't you|god bless|bhai|bhaiya|yaar|ji|boss|friends?|cheers|bye|lol|haha|x+|xx)\b|^(?:,|[)(<>*_ -]+)*$/,
    until:
      /^(?:(?:back|again|at all|,|here|on this number) )*(?:until|till|before|'til|any ?time before|earlier than)\b/,
    matter:
      /^(?:(?:back|,|up) )*(?:about|regarding|concerning|for|with|re|because|since|so|to|in regards|in regard|as (?:i|we|my)|it's|its|it is|it was|i|i'm|i've|i'll|we|my|we're|urgent|this|there|need|coz|need|have)\b/,
    other:
      /^(?:(?:back|,|up|again) )*(?:and|or|if|but|unless|then|first|instead|here|there|anyway|directly|personally|over|through|via|by|only|just|let|no|don't|you|your|he|she|they|what|how|where|collect|alone|even|while|that|than|rather|on|at|in|from|i'd|also|even|too|either|all|both|not|whatsapp|else|otherwise|please|before|after|as|again|who|whether|like|is|are|would|the (?:call|phone)|per)\b/,
    else: /^(?:what(?:ever)? (?:you|your|they|u)\b|whatever$|anything\b|something (?:else|nice)|by (?:my|his|her|our|the) (?:first|last|middle|full|nick|real|given|maiden|christian|other|proper)\b|by (?:name|another)\b|names?\b|that$|so$|crazy|old fashioned|paranoid|silly|stupid|dumb|lazy|picky|lucky)|^(?:the |our |your |an? |my |this |that |customer |us |them |him |her |everyone |technical )*(?:police|ambulance|office|bank|service|support|helpline|number \d|company|store|restaurant|hotel|center|centre|landline now|from landline|free|\d{4,})\b/,
  },
  asksNumber:
    /\b(?:number|phone)\b.{0,60}\?|\b(?:best|what|which|your|a|may i (?:have|get)) (?:\w+ ){0,3}(?:number|phone)\b|\b(?:reach|call|contact) you (?:at|on)\b/,
  matter:
    /\b(?:about|regarding|concerning|in regards? to|re|because|since (?:i|my|we|the)|so (?:that )?(?:i|we)|to (?:schedule|reschedule|confirm|set up|discuss|talk|book|make|arrange|go over|cancel|let|tell|change|see|ask)|my (?:appointment|reservation|booking|flight|table|order)|i have (?:an? |my )?(?:appointment|reservation|meeting|flight)|for (?:my|the|our|an?) (?:appointment|reservation|booking|order|visit|estimate|quote|meeting|job))\b/,
  notBefore: (time) => (/^(?:after|past|sometime after)\b/.test(time) ? time : `not before ${time}`),
  soon: /\bas soon as (?:possible|you can|he can|she can|they can|you could|someone can|somebody can|anyone can|you get a chance|you're able)\b|\b(?:right away|straight away|immediately|urgently|right now|at (?:your|the|his|her) earliest(?: (?:convenience|possible))?|at once|first chance|the sooner the better|as quick(?:ly)? as (?:possible|you can))\b|\bnow\b(?= ?(?:please)?$)/,
  atOpening:
    /\b(?:when|once|as soon as|after|the moment|the minute) (?:you guys |you |they |the (?:office|shop|store|business) |he |she )(?:opens?|are open|re open|is open|reopens?|get in|gets in|'re open|come in|comes in|are back|is back|start)\b|\b(?:at|upon|on) opening\b|\bwhen you're open\b|\bfirst thing(?: when you (?:open|get in))?$/,
  people: {
    leads: new Set(
      'have has get let ask tell make want need like love prefer for can could will would should may if that wish hope hoping remind request see sure'.split(
        ' ',
      ),
    ),
    between: new Set(
      'to please just kindly maybe can could should will would also then must needs has either go ahead and'.split(
        ' ',
      ),
    ),
    behindLeads: new Set(['from', 'by', 'with']),
    openers: new Set(),
    stops: new Set(
      'about regarding today tomorrow tonight this on at by to in as when before after and or for please so because concerning if sometime later soon back thanks thank i we you who that is would next between until but any ,'.split(
        ' ',
      ),
    ),
    nobody:
      /^(?:(?:please|just|also|like) )*(?:someone|somebody|some one|anyone|anybody|you|him|her|them|it|that|this|me|us|he|she|they|i|we|everyone|a person|people|time|what|to|the|one|if|whoever|a chance|sure|no one|nobody|there|back|someone else|a|an|your|not|and|or|guys|you guys|all|is|be|possible|somebody else|want|like|u|rather)(?: (?:to|please|just|can|could|who))*$|\b(?:i|we|you|me|it|is|was|to|not|don't|and|when|if|call|appointment)\b/,
    whom: /\b((?:my|our) (?!(?:same )?(?:cell|mobile|phone|landline|home|house|office|work|number|line|extension|other)\b)[\w' ]+?)(?: back| again| up|$| a\b| another\b)/,
  },
}
