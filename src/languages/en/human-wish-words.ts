/** English words for wanting a person: to speak to somebody, to be put through, to be rid of the machine. */
import type { HumanWishWords } from '../human-wish-words.ts'

/** Who takes calls for a business. */
const staff =
  '(?:person|people|humans?|human being|someone|somebody|anyone|anybody|representatives?|reps?|agents?|operators?|managers?|management|owners?|supervisors?|boss|receptionist|secretary|technician|employees?|staff|advis[eo]rs?|workers?|attendant|dispatcher|dispatch|team|reception|front desk|customer (?:service|support|care)|concierge|housekeeping|human resources|sales|billing|support|colleagues?|specialist|consultant|expert|professional|teller|banker|clerk|officer|host|chef|accountant|somebody else|someone else|anybody else|whoever)'
const experts =
  '(?:doctor|dentist|nurse|lawyer|attorney|plumber|electrician|mechanic|vet|pharmacist|therapist|hygienist)'
const quality =
  '(?:(?:an?|the|your|some|with|any|another|one of your|actual|real|live|human|bank|customer service|service|office|other|different|proper|living|breathing|genuine|qualified|senior|more|of|kind|nice|virtual|duty|shift|store|branch|general|sales|support|hotel|restaurant|fellow|on duty|higher|flesh and blood|freaking|damn|bloody|fucking) ){0,5}'
const human =
  '(?:person|human(?: being)?|representative|rep|operator|agent|manager|supervisor|someone|somebody|individual|employee|receptionist|advis[eo]r|people|voice|colleague|staff member|member of staff|team member|assistant)'
const machine =
  '(?:machine|robot|bot|chat ?bot|computer|recording|automated \\w+|a ?i|virtual \\w+|answering machine|algorithm|program|system|automat\\w+|voice ?mail)s?'
/** Speaking to these is no wish for one of ours. */
const others = `(?:my|our|about|regarding|on|you|me|him|her|them|us|it|this|that|these|those|myself|each|one another|(?:an? |the |some |these )?(?:${machine})|an? (?:automated|answering|recorded)|the (?:insurance|police|neighbou?rs?|landlord|judge|kids?|wife|husband|other driver|city|tenants?|school|court|irs))\\b`
const softly =
  '(?: (?:directly|right|straight|privately|personally|briefly|in person|on the phone|about (?:this|it|that)|instead|now|this|it|that|things?|[\\w]+ly)){0,3}'

export const humanWishes: HumanWishWords = {
  wishes: [
    new RegExp(
      `\\b(?:speak|talk|chat|discuss|deal|communicate|converse|consult|have a (?:word|chat|conversation))${softly} (?:to|with) (?!${others})[\\w']+`,
    ),
    new RegExp(
      `\\b(?:prefer|rather|like|love|better|comfortable|easier|mind|appreciate|happier|hoping|insist on)\\b(?: [\\w']+){0,4} (?:talking|speaking|chatting|discussing|dealing)${softly} (?:to|with) (?!${others})[\\w']+`,
    ),
    /\b(?:i|can|could|may|anyone|someone|person|people|human|who)(?: [\w']+){0,3} (?:can|could|to|may) (?:speak|talk|chat) (?:to|with)$/,
    /\b(?:transfer|forward|connect|redirect|reconnect) (?:me|us|my call|this call|the call)\b(?! (?:the )?(?:money|funds|\d|some|\$))/,
    /\b(?:put|patch|get|ring|send|pass|hand|switch|direct|bring|refer|escalate|move|take|turn) (?:me|us|my call|this call|the call)(?: \w+)? (?:through(?! (?:e ?mail|mail|text))|over to|onto|on to|in (?:touch|contact) with|on with|on the (?:phone|line) with)\b|\b(?:hand|pass|switch|transfer) (?:me|us) over\b/,
    new RegExp(
      `\\b(?:put|patch|get|pass|hand|send|switch|direct|bring|refer|give|pass) (?:me|us|my call)(?: \\w+)?(?: to| on to)? ${quality}(?!(?:person|people|team)s? (?:in|near)\\b)${human}\\b(?! (?:near|close|in|around|for)\\b)`,
    ),
    new RegExp(
      `\\bget ${quality}(?:${staff}|${experts}) (?:\\w+ )?on the (?:line|phone)\\b|\\bget me (?:someone|somebody) else\\b|\\b(?:put|get) (?:someone|somebody|a (?:person|human)|[a-z]+)(?: else)? on (?:the (?:line|phone)|please|now)\\b`,
    ),
    new RegExp(
      `\\b(?:need|want|prefer|like|have|demand|require|rather|give me|get me|wanna)(?: to)?(?: (?:have|get|see|reach|find|deal with|be helped by|contact|help from))? ${quality}(?:real|live|actual|human|living) (?:person|humans?|being|one|agent|operator|representative|someone|somebody|voice|people|rep|individual|employee|contact|support|help|assistance)\\b`,
    ),
    /\b(?:need|want|prefer|demand|require|rather have) (?:a|an|your|the) (?:human|person|operator|representative|supervisor|manager|agent|live agent|rep|receptionist)\b(?! (?:for|added|near|close|to (?:join|come|fix|look|clean)|number|on|in|at)\b)/,
    /\b(?:need|want|prefer|like|require|get)(?: to (?:have|get|see))? (?:someone|somebody|anyone|anybody) (?:else|real|human|competent)\b(?! to (?:pay|come|fix|clean|join))/,
    new RegExp(
      `\\b(?:help|assistance|answers?|assisted|served|helped) (?:from|by) ${quality}(?:${human})\\b`,
    ),
    /\b(?:can|could|may|will|would|isn't there|is there) (?:an? )?(?:(?:real|live|actual) (?:person|human|agent|operator|representative)|(?:human|person|representative|operator)|someone (?:real|else|human)|somebody (?:real|else|human)|anyone (?:real|else|human))\b(?: [\w']+){0,3} (?:help|assist|talk|speak|chat|deal|take|answer|handle|explain)\b/,
    new RegExp(
      `\\bis(?:n't)? there ${quality}(?:${staff})(?: (?:else|there|here|in|from) ?(?:the |your )?\\w*)? (?:available|around|free|i can|i could|we can|who can|that can|to (?:talk|speak|chat|help|assist))\\b`,
    ),
    new RegExp(
      `\\b(?:is|are) (?:there )?${quality}(?!(?:someone|somebody|anyone|anybody|people|person) there)(?:${staff}|(?:mr|mrs|ms|miss) \\w+)(?: \\w+)? (?:there|available|around|free|in)(?: (?:today|now|right now|please|at the moment|to (?:talk|speak|help)\\b.*|yet|by any chance))*$`,
    ),
    /^(?:(?:hi|hello|hey|yes|yeah|um|uh|please|so|and|good morning|good afternoon) )*is (?!it|that|this|there|who|what|parking|breakfast|everything|something|anything|nothing|where|how|someone|somebody|anyone|anybody|she|he|lunch|dinner|wifi|power)[a-z]{3,} (?:there|around|in)(?: (?:today|now|right now|please|at the moment))*$/,
    new RegExp(
      `\\b(?:get|got|getting) (?:to|through to|a hold of|hold of|in touch with|ahold of) ${quality}(?:real|live|actual|human|person|representative|agent|operator|supervisor|manager|owner)\\b|\\breach ${quality}(?:person|human|representative|live|real|operator|supervisor|manager|agent)\\b`,
    ),
    new RegExp(
      `\\b(?:be|get|being) (?:transferred|connected|put through|forwarded|redirected|patched through|passed (?:on|over)|handed over|directed)\\b(?: (?:to|with|on|over|through))? ?${quality}(?:${staff}|${experts}|room service|spa|bar|restaurant|kitchen|[a-z]+ (?:department|desk|team))?\\b(?<=\\b(?:i|i'd|me|we|possible)\\b.{0,60})`,
    ),
    /\b(?:in charge|(?:want|like|need) to escalate|escalate (?:this|it|my|the))\b(?! of\b)/,
    new RegExp(
      `^(?:(?:please|just|no|yes|uh|um|hi|hello|ok|okay|i said|again|give me|now|sorry|hey|can i have|a) )*${quality}(?:person|human(?: being)?|operator|representative|agent|receptionist|customer (?:service|support|care)(?: representative| agent)?|live (?:agent|person|operator)|real person|supervisor|manager|reception|front desk|concierge|housekeeping|room service)(?: (?:please|now|thanks|thank you|already|immediately))*$`,
    ),
    /\b(?:real|actual|live|living) (?:person|human|human being|agent|operator|representative|rep|individual)s?\b|\b(?:an?|any|the) human(?: being)? (?:would|please|could|should|can|instead|now)\b/,
    new RegExp(
      `\\b(?:explain|complain|complaint|discuss|forward|say|escalate|report|direct|refer|details|matter|case)\\b(?: [\\w']+){0,4} (?:to|with) ${quality}(?:${human})\\b`,
    ),
    /\b(?:get|have|let|want|need|can|could|send|ask) (?:someone|somebody|anyone|a person|a human|one of your \w+)(?: (?:else|from|in|at|on|of|the|your|\w+)){0,4}? (?:to )?(?:talk|speak|chat) (?:to|with) (?:me|us)\b/,
    /^(?:(?:please|just|can you|i want to) )*connect (?:me )?(?:with|to) (?:an? )?(?:agent|person|human|operator|representative|someone|advis[eo]r|support)/,
    /\bget (?:me )?(?:the|your|a|an) (?:(?:duty|shift|store|hotel|general|floor|night|real|branch) )?(?:manager|supervisor|owner|boss|receptionist|human|person|representative|operator)\b/,
    /\b(?:pass|hand|switch) (?:me|us) (?:on |over )?to (?:the|your|a|an|some)\b/,
    /\b(?:like|want|need|prefer|have) (?:someone|somebody|a person) to (?:talk|walk|advise|explain)\b/,
  ],
  complaints: [
    new RegExp(
      `\\b(?:don't|do not|didn't|not|sick|tired|done|fed up|hate|stop|enough|quit|refuse|uncomfortable|wast(?:e|ing)|had it|why am i|no more|instead of|prefer not)\\b(?: [\\w']+){0,6}? (?:talk|speak|chat|deal|do (?:this|it|that)|doing (?:this|it)|handle|share|sharing|discuss|discussing|listen|listening|talking|speaking|dealing|chatting|wast\\w+|arguing|argue|giving|give|explain\\w*|trust|conversation|my time|time)(?: [\\w']+){0,6} (?:${machine})\\b`,
    ),
    new RegExp(
      `\\b(?:don't|do not|not|no)(?: (?:want|wanna|like|need|trust))? (?:to |an? |the |this |these |any |more )*(?:robots?|bots?|chat ?bots?|answering machines?|a ?i|automated (?:system|message|voice|service|assistant)s?)\\b|\\bget me out of (?:this|the) (?:${machine})\\b`,
    ),
    /^(?:(?:ok|okay|wow|ugh|honestly|look|listen|no|well|oh|god|sorry|i'm sorry|really|jesus|man|i think|yeah|hi|and) )*(?:this|this (?:conversation|chat|call|thing|bot|robot|machine|system|service|discussion|assistant)|talking to you|you|it) (?:is|are|isn't|is not|are not|aren't|'re)(?: (?:not|so|really|very|just|totally|absolutely|completely|being|getting|too|pretty|extremely|incredibly|going|clearly|obviously|a bit|kind of|no))* (?:frustrating|useless|pointless|hopeless|helping|helping me|helpful|nowhere|leading anywhere|leading nowhere|no help|no use|(?:a )?waste of (?:my )?time|understanding me|understanding|listening|listening to me|anywhere|unhelpful|infuriating|annoying|understand me|getting it)(?: (?:at all|to me|anywhere|me|now))*$/,
    /\b(?:this|our|the) (?:conversation|chat|discussion|call) (?:is|isn't|is not|does not|doesn't|has)\b(?: \w+){0,3} (?:working|work|leading|going|helping|productive|useful|useless|pointless|anywhere|nowhere)\b|^(?:(?:ok|no|look|listen|sorry|wow) )*you(?:'re| are)?(?: (?:still|just|really|clearly|obviously|do|did))* (?:don't|not|do not|didn't|never|can't) (?:understand(?:ing)?|get(?:ting)?|hear(?:ing)?|listen(?:ing)?(?: to)?|help(?:ing)?) (?:me|it|anything|what i(?:'m| am) saying|a word)(?: (?:at all|do you))*$|\bi(?:'m| am) (?:getting|so|really|very)(?: \w+)? frustrated with (?:you|this|the)\b/,
  ],
  denial:
    /\b(?:don't|do not|didn't|no|not|never|without|instead of|won't|doesn't)(?: (?:need(?:ing)?|want(?:ing)?|have|having|to|trying|wish|asked?|asking|wanna|able|going|like|really|even|actually|feel like|care))*$|\b(?:when|after|before|once|while|last time) (?:i|we|he|she|they|you)(?: [\w']+)?$|(?<!\b(?:can|could|would|will|might|if|please) )\b(?:he|she|they|who|you|did i|who (?:do|should|can|must|could) i|someone|somebody|people|everyone)(?: (?:will|would|can|could|should|had|has|have|did|may|might|to|wants?|wanted|needs?|already|just|is|are|was|were|going))*$|\b(?:my|our|his|her) \w+(?: (?:will|would|can|could|should|wants to|wanted to|needs to|is going to|has to|may|might))+$|\b(?:i'll|i will|i have to|i've got to|i had to|i gotta|i should|i must|i was|we were|i've been|i've|i'm|i am|we are|i already|told me to|said to|i did|i'd have to|i used to|i might|first i need to|i need to (?:go|first)|i need to ask|let me first|i was able to|thanks for letting me|i got to|i get to)(?: (?:just|first|probably|also|go|already))*$/,
  exempt:
    /\b(?:are|were|is) you (?:an? |the |even |actually |really )|\bam i (?:talking|speaking|on with|chatting|through)|\bis this an?\b|\b(?:called|told|said) me\b|\btalk to you\b|\bspeaking (?:to|with) you\b|\bwho am i\b|\byou are (?:an? )?(?:real|human)\b|\b(?:agents?|people|person|representatives?) (?:near|close|nearby|in my (?:area|town|city)|around)\b/,
}
