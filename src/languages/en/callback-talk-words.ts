/** English words for when a call comes, that none is wanted, and that a text would be better. */
import type { CallbackTalkWords } from '../callback-talk-words.ts'

const caller =
  '(?:you|they|he|she|someone|somebody|anyone|anybody|the (?:\\w+ )?(?:plumber|owner|office|guy|technician|doctor|dentist|lawyer)|(?:a|your) (?:\\w+ )?\\w+)'
const calling =
  '(?:call(?:ing|s)?|ring(?:ing)?|phon(?:e|ing)|contact(?:ing)?|telephon(?:e|ing)|dial(?:ing|ling)?)'
const end =
  '(?: (?:me|us|here|this (?:number|house|phone|line)|my (?:number|house|phone|cell|home)))?(?: (?:back|again|anymore|any more|ever|ever again|please|at all|no more|any longer|thank you|thanks|then|ok|now|about (?:this|that|it)))*$'
const list =
  '(?:(?:call(?:ing)?|phone|contact|mailing|marketing|do not call|telemarketing|customer|sales) )?(?:lists?|database|system|records?|file|directory)'

export const callbackTalk: CallbackTalkWords = {
  asksWhen: [
    new RegExp(
      `\\b(?:when|what time|what day|how soon|how (?:long|much longer))\\b.{0,30}?\\b${caller}\\b.{0,20}?\\b(?:call|calls|calling|ring|phone|reach out|get back)\\b`,
    ),
    /\b(?:when|what time|what day|how soon)\b.{0,20}?\b(?:i|we)\b.{0,20}?\b(?:hear (?:back|from)|get (?:a|the|my|that) call|(?:expect|have) (?:a|the|my|that|your) call)\b/,
    /\b(?:when|what time|what day|how soon)\b.{0,20}?\b(?:call ?back|call)\b(?: \w+){0,2}$/,
  ],
  callersOwn:
    /\b(?:i|we) (?:should |can |could |may |need to |have to )?(?:call|ring|phone)\b|\b(?:should|can|could|may) (?:i|we) (?:call|ring|phone)\b/,
  refusalEnd: /, (?=i(?:'ll| will| can)\b)| because /,
  refusals: [
    new RegExp(
      `(?:^|[,;] |\\b(?:please|so|and|but|just|you|rather you|really) )(?:(?:really |just |please )?(?:don't|dont|do not|never|stop|needn't|quit)|(?:there's |there is )?no need(?: for you)? to|(?:don't|do not) (?:have|need|bother) to) (?:(?:ever|bother|try|need|even) )?(?:to )?${calling}${end}`,
    ),
    new RegExp(`\\bno need(?: for (?:you|anyone|anybody))? to (?:bother )?${calling}${end}`),
    new RegExp(
      `\\b(?:nobody|no one|you|they|he|she) (?:(?:really )?(?:doesn't|don't|do not|does not) (?:have|need)|(?:needs?|has|have)(?<=\\b(?:nobody|no one) (?:needs|has|have))) to (?:bother )?${calling}${end}`,
    ),
    /^(?:(?:no|please|thanks|oh|actually|well)[ ,]+)*(?:i |we )?(?:don't|dont|do not) (?:want|need|wish)(?: to (?:get|have|be))? (?:an? |any |your )?(?:call ?backs?|(?:phone )?calls?|called(?: back)?)\b(?! (?:before|until|till|after|on|at|in)\b)/,
    /^(?:(?:no|please|thanks|and)[ ,]+)*no (?:call ?backs?|(?:phone )?calls?)(?: (?:please|needed|necessary|required))*$/,
    new RegExp(
      `\\b(?:don't|dont|do not) want (?:anyone|anybody|someone|somebody|you|them|the \\w+) (?:to )?(?:be )?${calling}${end}`,
    ),
  ],
  optOuts: [
    new RegExp(
      `\\b(?:stop|quit|cease|cut out|knock off) (?:(?:with )?all (?:of )?(?:this|these|the|your) |(?:with )?(?:these|the|your|all your) |always |constantly |keep )?(?:${calling}|harass\\w*|bother\\w*|calls)\\b`,
    ),
    new RegExp(
      `\\b(?:don't|dont|do not|never|not to) (?:you )?(?:ever |dare (?:to )?)*${calling}\\b.{0,30}\\b(?:again|ever|any ?more|no more|at all)\\b`,
    ),
    new RegExp(
      `\\bnever (?:ever )?${calling} (?:me|us|here|this)\\b(?! (?:before|until|till)\\b)|\\b(?:don't|dont|do not) ever ${calling}\\b`,
    ),
    new RegExp(
      `\\b(?:take|remove|delete|get|strike|scratch|erase|drop|cross) (?:me|us|my (?:name|number|phone(?: number)?|info\\w*|details|data)|this (?:number|phone|house)|our (?:number|name))(?: and my \\w+)? (?:off|from|out of)(?: of)? (?:your |the |this |that |any |all (?:of )?your |every )?(?:\\w+ )?${list}\\b`,
    ),
    /\b(?:remove|delete|lose|erase|forget|get rid of|block) (?:my|this|our) (?:phone )?(?:number|contact (?:info\w*|details))\b(?! (?:is|was|from my))/,
    /\b(?:put|add|place) (?:me|us|my number|this number) (?:on|to) (?:your |the )?(?:national )?(?:do[- ]not[- ](?:call|contact)|no[- ]call|don't call)\b/,
    /\bunsubscribe(?: me)?\b|\bopt(?:ing)? (?:me )?out\b|\b(?:do[- ]not[- ]call|no[- ]call) (?:list|registry)\b/,
    /\b(?:don't|dont|do not) (?:want|need|wish)(?: to (?:get|receive|have))? (?:any ?more|more|any (?:further|other|more)|further|all these|these|your) (?:phone |sales |marketing )?calls\b|\bno more (?:phone |sales |marketing )?calls\b|\b(?:don't|do not) want (?:you|anyone|anybody) (?:ever )?(?:to )?(?:call|calling|contact|contacting) (?:me|us|here) (?:again|any ?more|ever)\b/,
    /\bleave me alone\b/,
  ],
  optOutExempt:
    /\b(?:stop|quit|don't|dont|do not|never) (?:ever )?call(?:ing)? (?:me|him|her|it|us) (?!back|again|any|ever|here|please|at|on|now|all|about|so|every|and|or|no|then|for|from|with|thank|ok|i|or|because|after|before|until|during|like|constantly|period|you|this|but|to|take|remove|delete|put|stop|leave|unsubscribe|immediately|right|today|i'm|we|my|the|it|that)\w+|\b(?:how (?:do|can|could) i|can i|should i|i can't|i want to|i need to|i'd like to|help me|they|he|she|it|won't|wont|will not|doesn't|does not|didn't|keeps?|someone|somebody|my \w+)(?: \w+){0,3} (?:stop|quit|block)(?:s|ped)? (?:call|ring|harass|bother)\w*(?! me)|\b(?:stop|quit) (?:ringing|the (?:ring|alarm))\b|\bstop (?:by|in)\b|\b(?:fell|drop\w*) off\b/,
  textWishes:
    /\b(?:text|sms|whatsapp|message) (?:me|us)\b|\bsend (?:me|us) (?:an? |the )?(?:quick )?(?:text|sms|message)\b|\b(?:get|have|prefer|want|like|do) (?:it )?(?:an? |by |via |over |in )?(?:text|sms)(?: message)?\b|\b(?:by|via|over) (?:text|sms)\b/,
  textDenial: /\b(?:don't|do not|never|can't|cannot|no need to|not|hear|get)\b(?: \w+){0,3}\s*$/,
  calls: /\b(?:call|ring|phone|reach)\b/,
  ratherThanCall: /\b(?:instead of|rather than|not|don't|no) (?:an? )?call/,
}
