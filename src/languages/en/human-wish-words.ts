/** English words for wanting a person: to speak to somebody, to be put through, to be rid of the machine. */
import type { HumanWishWords } from '../human-wish-words.ts'
import { peopleMarks } from './human-people-words.ts'
import { humanSigns } from './human-sign-words.ts'

const somebody = '_(?:human|person|someone|else|staff|expert|desk|name)_'
/** Those who answer; not places and trades, which are asked for as such. */
const staff = '_(?:human|person|someone|else|staff|name)_'
const callers = '_(?:human|person|someone|else|staff)_'
const nobody =
  '(?:_(?:other|machine|thing)_|my|our|about|regarding|on|you|me|him|her|them|us|it|this|that|these|those|myself|each|one another|yourself|when|if|and|but|what|how|where|to|through|please|first|later|for|the (?:phone|wall|tv))\\b'
const softly =
  '(?: (?:directly|right|straight|privately|personally|briefly|in person|face to face|in private|on the phone|over the phone|by phone|live|instead|now|again|further|more|this|it|that|things|(?:about|over) (?:this|it|that|things|_other_|(?:the|a|an|some) [a-z]+(?: [a-z]+)?|[a-z]+)|_other_|the [a-z]+|[a-z]+ly)){0,3}?'
const talking =
  '(?:speak|speaking|talk|talking|talks|chat|chatting|converse|conversing|communicate|communicating|consult|interact|interacting|(?:words?|chat|talk|conversation|discussion|natter|talking|moment)|discuss|discussing)'
const call =
  '(?:me|us|_other_ call|my (?:phone )?call|this (?:phone )?call|the (?:phone )?call|the phone|the line|this|it)'
/** What is passed on; "it" may be money or a booking. */
const mine = '(?:me|us|_other_ call|my (?:phone )?call|this (?:phone )?call|the (?:phone )?call)'
const polite =
  "(?:please|now|thanks|thank you|already|immediately|asap|sir|for god's sake|right now|right away|again|instead|as soon as possible)"
const lead =
  '(?:please|just|no|nope|yes|yeah|yep|uh|um|er|hi|hello|hey|ok|i said|again|now|sorry|so|well|and|or|but|look|listen|right|alright|oh|with|to|good morning|good afternoon|,)'
const talk = '(?:conversation|chat|discussion|call|dialogue|exchange|back and forth|line of questioning)'
const very =
  '(?:so|really|very|just|totally|absolutely|completely|being|getting|too|pretty|extremely|incredibly|clearly|obviously|a bit|kind of|all|becoming|a|an|such a|such an|honestly|frankly|beyond|quite|a complete|a total|an absolute|utterly|rather|no|of|not|still|only|literally)'
const futile =
  "(?:useless|pointless|hopeless|no (?:help|use|good)|ridiculous|nonsense|rubbish|waste of (?:my |our |everyone's )?time|unhelpful|not helping|joke|not help(?:ful|ing)|worthless|incompetent|idiotic)"

export const humanWishes: HumanWishWords = {
  mention:
    /keep|kept|get what|wast|complain|sense|circle|anywhere|menu|hook|loop|direct|send|but you|mrs?\b|ms\b|miss\b|d(?:octo)?r\b|speak|talk|chat|word|convers|communicat|consult|interact|discuss|transfer|connect|forward|route|redirect|put|patch|pass|hand|escalat|switch|person|people|human|real|actual|live|living|some ?(?:one|body)|any ?(?:one|body)|agent|operator|rep\b|representative|manage|supervis|reception|desk|service|staff|employee|advis|colleague|team|department|assist|soul|concierge|owner|boss|charge|robot|bot|machine|computer|record|automat|system|a ?i\b|voice|useless|hopeless|pointless|frustrat|nowhere|circles|understand|listen|help|keep|waste|ridiculous|working|repeat|asking|reach|contact|hold of|through|(?:is|are) \w+(?: \w+)? (?:in|there|around|available|free)|whoever|who|not you|of you|than you|nonsense|rubbish|joke|annoy|infuriat|going on|get (?:me|it)|housekeep|billing|sales|specialist|expert|officer|teller|broker/,
  marks: peopleMarks,
  frames: [
    { kind: 'talk', pattern: new RegExp(`\\b${talking}${softly} (?:to|with|at) ${somebody}`, 'g') },
    {
      kind: 'talk',
      pattern: new RegExp(
        `\\b(?:speak|speaking|talk|talking|chat|chatting|(?:a|quick|brief) (?:word|chat|moment|minute))${softly} (?:to|with) (?!${nobody})[a-z][\\w']*`,
        'g',
      ),
    },
    {
      kind: 'whom',
      pattern:
        /\b(?:speak|talk|chat|discuss (?:this|it|that)|complain|report (?:this|it)|explain (?:this|it)|a word|turn|get through|be (?:put through|transferred|connected)) (?:to|with)(?= (?:,|about|regarding|concerning|for|if|in|over|please|on|at|here|who|when|directly|then|now|right|instead|because|that|there)\b|$)|\b(?:contact|reach|get (?:a )?hold of|get in touch with)(?= (?:,|about|regarding|concerning|for|if|over|please|on|at|here|when|directly|to)\b|$)|\bto whom (?:can|should|could|do|must|may|would) i [a-z]+/g,
    },
    {
      kind: 'reach',
      pattern: new RegExp(
        `\\b(?:through to|(?:a )?hold of|ahold of|in (?:touch|contact) with|reach|reaching|access to|(?:a )?line to|get onto|on to|number (?:of|for)|(?:press|dial|push|hit) (?:\\w+ )?(?:for|to get)) ${somebody}`,
        'g',
      ),
    },
    {
      kind: 'reach',
      pattern:
        /\b(?:get|getting|got|go|skip|straight|directly) (?:me |us |straight |directly |right |back |past this )*(?:to|for) _(?:human|else|staff|person|someone)_/g,
    },
    { kind: 'contact', pattern: new RegExp(`\\b(?:contact|contacting) ${callers}`, 'g') },
    {
      kind: 'deal',
      pattern: new RegExp(
        `\\b(?:deal|dealing|explain|explaining|complain|complaint|discuss|discussing|handled|help|helped|assist|assisted|assistance|served|answers?|answered|advice|advised|(?:do|doing) (?:this|it|that)|go over (?:this|it|that|_other_)|go through (?:this|it|that|_other_)|sort|sorted|report|refer|escalate|escalated|support|attention|confirmed|confirmation|checked|looked at|verified|taken care of|seen to|share|sharing|resolve|trust|interaction|reply|response|reassurance|attended|taken|reviewed)(?: (?:this|it|that|things|_other_|the [a-z]+|everything|more|some|out|over|through|any|an? [a-z]+|directly|business|details|instead|with this)){0,3} (?:to|with|by|from|through) ${callers}|\\b(?:deal|dealing) (?:directly )?with ${somebody}`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:transfer|forward|connect|redirect|reconnect|reroute|route|patch|switch|escalate) ${mine}(?! (?:the )?(?:money|funds|\\d|some|\\$))(?: (?:through|over|on|back|across|along|straight|directly|again|please|now))*(?: (?:to|with) (?:${somebody}|(?!${nobody}|(?:the|an?|wifi|wi|internet|bluetooth|online)\\b)[a-z]+)|(?= (?:,|please|now|right|immediately|already|thanks|then|asap|as)\\b|$))`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:put|patch|get|ring|send|pass|hand|switch|direct|bring|refer|escalate|move|take|turn|let|plug|drop|kick|bump|hook|loop|shift|steer|lead|point|assign|link|patch) ${call}(?: (?:straight|right|back|directly|please|now))*(?: (?:through(?! (?:e ?mail|mail|text|the)\\b)|over|on|along|across|up|in|off|back|out))?(?: (?:to|onto|with|toward|towards))? ${somebody}`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:put|patch) ${call} (?:straight |right |directly |back )?through\\b(?! (?:e ?mail|mail|text|the)\\b)(?: to [a-z_]+)?|\\b(?:hand|pass|switch|put|transfer|turn) (?:me|us|the phone|this call|my call) (?:over|on|along|across)(?: (?:to|onto) (?!${nobody})[a-z]+)?\\b|\\bhand over to [a-z_]+|\\b(?:put|get) (?:me|us) in (?:touch|contact)\\b|\\b(?:bring|put|get) ${somebody} (?:\\w+ charge )?(?:back )?(?:on|on the (?:phone|line)|to the phone)(?= (?:please|now|,)|$)`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:be|get|being|getting|have me|have us|get me|got) (?:(?:transferred|connected|put|forwarded|redirected|patched|passed|handed|directed|rerouted|routed|escalated|switched|moved)(?: (?:straight|through|over|on|back|along|directly|across|up|in (?:touch|contact)))* (?:to|with|onto) ${somebody}|(?:transferred|connected|put through|patched through|forwarded|redirected|passed on|passed over|handed over)(?: (?:to|with) (?!${nobody})[a-z]+|(?= (?:,|please|now)|$)))`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `(?:\\bconnect|(?<=^|, |\\b(?:please|just|you|me|to|again|now|and) )transfer)(?: straight| directly)? (?:to|with) ${somebody}`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern:
        /\bescalate\b(?: (?:this|it|my|the|that)\b)?|\b(?:somebody |someone |whoever is |_staff_ )in charge\b(?! of\b)/g,
    },
    {
      kind: 'give',
      pattern: new RegExp(
        `\\b(?:(?:(?:give|get|fetch|grab) (?:me |us )?|(?:bring|pass|put|hand|let) (?:me |us |on )(?:have )?)(?:to )?${somebody}|(?:find|show) (?:me |us )?_human_)`,
        'g',
      ),
    },
    {
      kind: 'want',
      pattern: new RegExp(
        `\\b(?:want|wants|wanted|need|prefer|demand|require|request|requested|requesting|(?:i've |i have )?(?:already |just |now |repeatedly )*ask(?:ed|ing)? (?:\\w+ ){0,2}?for|i keep asking for|insist on|(?:can i|could i|may i|can we|let me|like to|i'll|rather) have|(?:i'd|would|we'd|i would|would really|'d really) (?:(?:really|much|so|just) )?(?:like|love|appreciate)|looking for|after|wait(?:ing)? for|expect(?:ed|ing)?|can i see|i'll take|time for|(?:i'd|we'd|i would|much) (?:much )?(?:rather|sooner)(?: it (?:was|were)| that)?|make it)(?: (?:to (?:have|get|see|reach|use|ask for)|for|out))? ${callers}|\\b(?:look(?:ing)? for|trying to find|find me) _(?:human|person|staff)_`,
        'g',
      ),
    },
    {
      kind: 'there',
      pattern:
        /\b(?:is|are|isn't|aren't|still|have you got|got|do you (?:\w+ )?have|don't you have|where (?:is|are)|where's|there's|why (?:is|are)(?: there)?|not)(?: (?:there|even|still|not|any|really))* _(?:human|person|staff)_/g,
    },
    {
      kind: 'in',
      pattern:
        /\b(?:is|are|isn't) (?:there )?(?:_(?:human|person|else|staff)_ (?:\w+ )?(?:there|available|around|free|in|about|on duty|at work)|_someone_ (?:\w+ )?(?:available|free|around)|_(?:name|expert)_ (?:there|around|in|about|on duty|(?:free|available)(?= (?:to (?:talk|speak|chat|take)|for a (?:word|chat|quick)))))(?= (?:today|now|please|right|at the|to (?:talk|speak|help|chat|take)|yet|by any chance|,|for a (?:word|chat|quick|minute|moment|second|call))\b|$)/g,
    },
    {
      kind: 'in',
      pattern:
        /(?<=^|, )(?:(?:hi|hello|hey|yes|yeah|um|uh|please|so|and|good morning|good afternoon|,) )*is (?!it|that|this|there|who|what|parking|breakfast|everything|something|anything|nothing|where|how|she|he|lunch|dinner|wifi|power|they|one|all|food|water|gas|heating|coffee|smoking|delivery|pricing)[a-z]{3,} (?:there|around|in|about)(?= (?:today|now|please|right now|at the moment|to (?:talk|speak|help)|yet|by any chance|,|for a (?:word|chat|quick|minute|moment))\b|$)/g,
    },
    {
      kind: 'help',
      pattern: new RegExp(
        `${callers}(?: (?:there|here|please|just|to|who|that|can|could|will|would|should|might|may|actually|at least|maybe|possibly|be able to|able to|instead)){0,4} (?:help|helps|assist|serve|attend|advise|(?<!_someone_ .{0,40})(?:look (?:at|into|over)|check (?:this|it|that))|(?:look|check|go|do) (?:[a-z]+ ){1,4}?with (?:me|us)|answer|fix this|do (?:this|it|that))\\b`,
        'g',
      ),
    },
    {
      kind: 'over',
      pattern: new RegExp(
        `${staff}(?: (?:there|here|please|just|to|who|that|can|could|will|would|should|might|may|must|needs to|has to|is going to|actually|at least|maybe|possibly|be the one to|then|now|else|instead|be able to|is able to|are able to|able to|ever|even|does|do)){0,5} (?:take over|takes over|took over|take (?:this|it|care of|my call|the call|me)|handle|handles|deal|deals|sort|sorts|confirm|confirms|confirmed|verify|double check|answers?(?: the phone| my question| this)|understand me|understands me|explain|explains|listen|listens|pick up(?= (?:the|this|my)? ?(?:phone|call|line|please)|$)|(?:talk|talks|speak|speaks|chat)(?! (?!to\\b|with\\b|me\\b|about\\b|please\\b|now\\b|right\\b|today\\b|this\\b)[a-z])|walk me|guide me|respond|decide|approve|clarify|step in|see to|jump in|intervene|solve|resolve|finish this|jump on|get on|come (?:on|to) the (?:line|phone))\\b`,
        'g',
      ),
    },
    {
      kind: 'bare',
      pattern: new RegExp(
        `(?<=^|, )(?:${lead} )*_(?:human|else|staff|desk|person|someone)_(?: (?:${polite}|${lead}|_(?:human|staff|desk)_))*(?= ,|$)`,
        'g',
      ),
    },
    { kind: 'human', pattern: /_human_/g },
    { kind: 'machine', pattern: /_machine_/g },
    {
      kind: 'talk',
      pattern:
        /\b(?:nobody|no one|_human_|_person_|_someone_) (?:will|would|can|could|ever) (?:even )?(?:talk|speak) (?:to|with) (?:me|us)\b/g,
    },
    {
      kind: 'you',
      pattern:
        /\b(?:don't|do not|never|won't) (?:really )?(?:want to |like |wish to |need to |care to )?(?:talk|speak|deal|chat|talking|speaking|dealing|chatting) (?:to|with) you\b|\b(?:instead of|rather than|other than|not(?: to| with)?|besides|than(?: to| with)?|except|but(?: not)?|apart from|sick of|tired of|enough of|fed up with|done with)(?: talking to| speaking to| dealing with)? you\b(?! (?:guys|can|are|have|should|could|want|said|told|think|know|do|did|to|might|will|would|had|were|offer|need|get)\b)/g,
    },
    {
      kind: 'fail',
      pattern: new RegExp(
        `\\b(?:(?:this|our|the|whole) ${talk}|talking to you|speaking to you|chatting to you|talking to this|this (?:bot|thing|service|system|machine|robot|assistant))(?:'s|'re)?(?: (?:is|isn't|are|aren't|does|doesn't|has|seems?|feels?|not|has been|was|keeps?|\\w+ly|${very})){0,5} (?:${futile}|frustrating|working|helping|work(?=$)|leading|going (?:any|no)where|go(?:ing|es)? (?:in|around|round) (?:in )?circles|nowhere|anywhere|productive|useful|help(?:ing|ful)?(?: me| us| at all)|annoying|infuriating|not helping|driving me|a dead end|stuck|mak(?:e|es|ing) (?:any |no )?sense|a mess)\\b|\\b(?:you're|you are|you aren't)(?: ${very})* (?:${futile}|frustrating|annoying|infuriating|(?<=(?:not|n't|no|hardly|barely)(?: \\w+)? )(?:helping(?: me| us)?|making (?:any )?sense)|making no sense)\\b|\\b(?:${futile}|frustrating|annoying|infuriating|exhausting|impossible) (?:talking|speaking|chatting|dealing|to (?:talk|speak|deal)) (?:to|with) (?:you|this|_machine_)`,
        'g',
      ),
    },
    {
      kind: 'fail',
      pattern:
        /\byou(?:'re| are)?(?: (?:still|just|really|clearly|obviously|do|did|are|simply|even))* (?:don't|not|do not|didn't|never|can't|cannot|aren't|are not|won't|keep not) (?:\w+ )?(?:understand(?:ing)?|get(?:ting)?|hear(?:ing)?|listen(?:ing)?(?: to)?|help(?:ing)?|follow(?:ing)?|comprehend(?:ing)?|mak(?:e|ing) (?:any )?sense|answer(?:ing)?|know)(?: (?:me|it|anything|this|what i(?:'m| am)(?: \w+){1,2}|what i (?:said|say|mean|want|need|asked|told you)|a (?:word|thing)(?: i(?:'m| am)? \w+| of (?:it|this))?|my (?:question|problem|request)|_other_|the (?:question|problem|point)|at all|english|do you|one word(?: i(?:'m| am) \w+| of it)?|properly|one bit|us)){0,4}(?= ,|$)/g,
    },
    {
      kind: 'fail',
      pattern:
        /\byou(?: (?:just|always|still))* (?:keep|kept) (?:asking|repeating|saying|sending|giving|telling|making|misunderstanding|going|getting)|\byou(?:'re| are)(?: (?:just|always|still|only))* (?:repeating yourself|asking (?:me )?the same|saying the same|getting (?:it|me|this|that|everything) wrong|misunderstanding)|\b(?:going|go|goes|running|talking|we're going|stuck) (?:around |round )?in (?:circles|a loop)\b|\b(?:going|getting|leading|leads|go) (?:us |me )?(?:absolutely )?(?:nowhere|anywhere)\b(?= ?(?:,|here|with (?:you|this)|like this|fast|$))|\b(?:how many times|i (?:already|just) (?:told|said|asked|answered)|i've (?:already|just) (?:told|said|asked|answered)|i keep (?:telling|saying|repeating)|i (?:have )?(?:said|told you|asked)(?: \w+){0,3} (?:twice|three times|already|before|a hundred times|five times|many times))\b|\b(?:wasting|(?<!this is a |it's a |that's a )waste of) (?:my|our) time\b|\b(?:unhappy|dissatisfied|disappointed|(?:not|n't|never) (?:\w+ )?(?:happy|satisfied|pleased|impressed)) (?:with|by|about) (?:how )?(?:this|the|our|your) (?:\w+ )?(?:conversation|chat|call is|service bot|answers|assistant|help i'm getting)\b|\bi(?:'m| am) (?:getting |so |really |very |just |beyond )*(?:frustrated|annoyed|fed up|irritated|angry) (?:with|at|by|of) (?:you|this (?:conversation|call|chat|thing)|talking)\b/g,
    },
    {
      kind: 'woe',
      pattern: new RegExp(
        `\\b(?:this|it)(?:'s| is| isn't)(?: ${very})* (?:${futile}|frustrating|annoying|infuriating|unacceptable|exhausting|stupid|hard work|going anywhere)\\b|\\b(?:this is not|this isn't)(?: ${very})* help(?:ing|ful)?\\b|\\b(?:what a waste of time|forget it|i give up|for god's sake|i've had enough|this is (?:getting )?nowhere)\\b`,
        'g',
      ),
    },
  ],
  ...humanSigns,
}
