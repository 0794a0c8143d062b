/** English words with which a receptionist asks for something. */
import type { AskedWords } from '../asked-words.ts'

export const asked: AskedWords = {
  leadIn:
    /^(?:(?:and|so|okay|ok|great|all right|alright|well|sure|got it|thanks|thank you|perfect|then|or|now|also|just|first|sorry|yes|no|hi|hello|please|of course|certainly|absolutely|i see|understood|good|wonderful)[ ,.!-]+)+/,
  telling:
    /\b(?:please (?:tell|say|give|spell|key|enter|type|repeat|describe|share|let|dial)|(?:tell|give|let) me\b(?! (?:check|see|look|note|write|transfer|connect|put|get|try|make|take|just))|i(?:'ll| will|'d| would|'m going to)? (?:just |also |still )?need (?:to (?:know|get|have)|your|the|a)\b|go ahead and (?:say|give|tell|spell|key|enter)|(?:say|key in|enter|spell|repeat) (?:the|your|it|that)\b)/,
  aside:
    /\b(?:press(?:ing)?|hit) (?:\d|one|two|zero)\b|^(?:if (?:not|it's not|it isn't|that's|that is|so|you(?:'d)? )|otherwise)\b/,
  waiting:
    /\b(?:take your time|no (?:rush|hurry)|whenever you(?:'re| are) ready|i(?:'ll| will| can) (?:wait|hold)|i'm (?:here|listening|still here)|go (?:right )?ahead)\b/,
  presence:
    /\b(?:are you (?:still )?(?:there|with me|on the line)|can you (?:still )?hear me|did i lose you)\b/,
  checking:
    /\b(?:is|was|does|did|isn't|are|do|have) (?:that|this|it|i|all|all of that|everything|those|these|we)\b[^?]*\b(?:right|correct|correctly|accurate|good|okay|ok|match|fine|so far)\b|\b(?:right|correct|yes|is that it|is it) ?\?$|\bdid i (?:get|hear|spell|have|understand|write|say|catch) (?:that|it|you|your|the)\b|\bdo i have (?:that|it|your|the)\b|\b(?:can|could|would) you (?:please )?confirm\b|\bplease confirm\b|\bsound (?:right|good|correct)\b/,
  naming:
    /\b(?:i have|i've got|i heard|i wrote|i got|name is|name's|names? as|it's|that's|that is|you're|you are|this is|is this|is it|am i (?:speaking|talking)|speaking (?:with|to)|noted|spelled|under)\b/,
  sameNumber:
    /\bthis (?:the |a )?(?:\w+ )?number\b|\bthis (?:the )?(?:best|right|good) (?:number|way)\b|\bnumber (?:that )?you(?:(?:'re| are) (?:calling|phoning)| call(?:ed)?)(?: \w+)? (?:from|on|with)\b|\bsame number\b|\b(?:reach|call|contact|get) you (?:back )?(?:at|on) this\b/,
  numberEnd: /\b(?:ending|ends|end) (?:in|with)\b|\blast (?:four|three|two|few) digits\b/,
  spelling: /\bspell(?:ing|ed)?\b|\bletter by letter\b|\bone letter at a time\b/,
  digitwise: /\bdigit by digit\b|\bone digit at a time\b|\bdigit at a time\b|\bone at a time\b|\bslowly\b/,
  keying:
    /(?<!\bor )\bkey(?:ing)? (?:it |them |that |your |the |in)|\bkeypad\b|\btype\b|\benter (?:your|the|it)\b|\bdial (?:your|the)\b/,
  more: /\b(?:anything|something|any ?one|nothing) (?:else|more|further)\b(?! (?:about|on|regarding|you can tell))|\bany (?:other|more|further) (?:questions?|concerns?|issues?|things?)\b|\b(?:is|will|was|would) that (?:be )?(?:all|everything|it)\b(?! right)|\b(?:does|did) that (?:cover|answer)\b/,
  whatElse: /\bwhat else\b|\bhow else\b/,
  callback:
    /^(?:would you (?:like|prefer|want|rather)|do you (?:want|need|prefer)|shall|should|can|may|could|want|is it (?:ok|okay|all right|alright|fine) if|would it be (?:ok|okay|all right|alright|fine) if|are you okay with)\b[^?]*\b(?:call(?:ed)? (?:you )?back|call-?backs?|return (?:your|the) call|call you\b|calls you\b|give you a (?:call|ring)|ring you)/,
  wanting: /^(?:would you (?:like|prefer|want|rather)|do you (?:want|need|prefer))\b/,
  yesNo:
    /(?:^|[,;:] )(?:and |so |or |then |also )?(?:do|does|did|is|isn't|are|aren't|was|were|has|have|had|can|could|would|will|should|shall|may|might) (?:you|it|that|this|there|the|we|i|someone|somebody|anyone|anybody|they|your|a|an|any|he|she|all|these|those|everyone)\b/,
  open: /\b(?:can|could|would|will) you (?:please |maybe |just )?(?:tell|say|repeat|explain|describe|give|share|let|walk|spell|hold)\b|\bdo you (?:know|remember|recall|have) (?:any|a|the|where|when|how|what|which|who|about)\b|\bor\b/,
  again:
    /\b(?:say|repeat) (?:that|it|this)(?: again| once more|,| ?\?|, please)|\b(?:again|once more|come again)\b|\bwhat was that\b/,
  fields: [
    [
      null,
      /\b(?:when|what (?:time|day)|which (?:day|time)|how soon|best time|good time)\b[^?]*\b(?:call(?:ed|ing|s|-?back)?|ring|reach|phone)\b/,
    ],
    [
      'company',
      /\b(?:which|what|name of|your|the|a|any) (?:\w+ )?(?:company|organi[sz]ation|firm|employer)\b|\bwhat business\b/,
    ],
    // Of somebody else.
    [null, /\bnames? of\b|\b(?:his|her|their) (?:\w+ )?names?\b/],
    ['email', /\be-?mail\b/],
    [
      'name',
      /\b(?:first|full|whole|complete|given)(?: and (?:the |your )?last| and (?:family|sur))? ?names?\b/,
    ],
    ['lastName', /\b(?:last|family|second) name\b|\bsurname\b/],
    [
      'address',
      /\baddress\b|\b(?:what|which|your|the) (?:street|city|town|zip|zip code|postcode|postal code|cross street)\b|\bzip\b|\bpostcode\b|\bpostal code\b|\bwhere(?:'s| is| are| was| were) (?:you|(?:the|your|this|that) (?:\w+ )?(?:house|home|property|job|building|office|place|apartment|work|site|vehicle|car))\b|\bwhere (?:should|can|shall|could|would|will) (?:\w+ ){1,4}(?:come|go|send|meet|deliver|live)\b|\bwhere do you (?:live|need)\b|\bpart of (?:the )?town\b|\bneighbou?rhood\b|\b(?:house|street|unit|apartment|suite) number\b|\blocated\b|\blocation\b/,
    ],
    [
      'phone',
      /\b(?:phone|telephone|cell|cellphone|mobile|callback|call-?back|contact|best|good|better|right|your|the|a|that|full|whole|complete|another|different|daytime|home|work) number\b|\bnumbers? (?:\w+ ){0,4}(?:reach|call|contact|text|use|have)\b|\barea code\b|\bhow (?:can|do|should|could|would|might) (?:we|i|they|someone|somebody|he|she) (?:best )?(?:reach|contact|get (?:back to|hold of|a hold of))\b|\bremaining digits\b|\b(?:get|be) in touch with you\b|\bbest way to (?:reach|contact)\b|\ba phone\b/,
    ],
    [
      'name',
      /\b(?:your|the|a) names?\b|^names?\b|\bname,? please\b|\bwho(?:'s| is| am| do| have|m am|m do|m have)\b[^?]*\b(?:call(?:ing)?|speak(?:ing)?|talk(?:ing)?|pleasure|this|there)\b|\bwhat (?:should|can|may|do|shall) i call you\b|\bwho(?:'s| is) (?:this|calling)\b/,
    ],
    [
      'budget',
      /\bbudget\b|\bprice range\b|\bhow much (?:\w+ ){0,4}(?:spend|pay|invest)\b|\b(?:willing|hoping|planning|looking|wanting) to (?:spend|pay|invest)\b/,
    ],
    [
      'reason',
      /\b(?:when|how long ago) did (?:it|this|that|the|you (?:first )?notice)\b|\bhow long (?:has|have)\b|\bhow (?:can|may|could|might) (?:i|we) (?:\w+ )?(?:help|assist|be of)\b|\bwhat (?:can|could|may) (?:i|we) (?:do|help|assist)\b|\b(?:help|assist) you (?:with|today)\b|\breason\b|\b(?:what|who|which)\b[^?]*\babout\b|\b(?:calling|call) (?:about|for|regarding)\b|\bregarding\b|\bconcerning\b|\btell me (?:a (?:little|bit)|more|what|about|why|how)\b|\bdescribe\b|\bgoing on\b|\bwhat(?:'s| is| are| was| seems)?\b[^?]*\b(?:problem|issue|trouble|matter|happen(?:s|ed|ing)?|wrong)\b|\bwhat brings\b|\bwhat (?:do|did|would|are) you (?:need|looking|want|like|calling)\b|\bwhat (?:kind|sort|type) of (?:problem|issue|help|service|work|job|matter)\b|\bwhat(?:'s| is) (?:it|this|that)\b|\b(?:your|the|a) message\b|\bwhat (?:should|shall|would) i (?:tell|pass|write|say)\b/,
    ],
    [
      'timeline',
      /\bwhen (?:do|would|should|are|will|can|could|is|were|works)\b|\bby when\b|\bhow (?:soon|quickly|fast|urgent(?:ly)?)\b|\b(?:what|which) (?:day|date|time|days|dates|times|week)\b|\bpreferred (?:time|day|date)\b|\btime ?frame\b|\btimeline\b|\bdeadline\b|\bwhen$|\bwhen\?/,
    ],
  ],
  common: new Set(
    'name names first last number phone call called calling help need needs needed have want like kind type sort tell know give please today best good reach may ask anything your you yours much many long what which when where who how does doing make get got looking would could'.split(
      ' ',
    ),
  ),
}
