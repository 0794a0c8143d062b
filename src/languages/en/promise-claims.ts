/** English promises of notes, of people who come, and guarantees; the signs are explained in promise-verbs.ts. */
import type { PromiseWords } from '../promise-words.ts'
import {
  act,
  dayOrHour,
  get,
  inHouse,
  paper,
  person,
  put,
  says,
  send,
  some,
  strongPaper,
  weekday,
  word,
} from './promise-verbs.ts'

const message =
  '(?:message|comments?|request|information|info|details|note|notes|concerns?|complaint|feedback|number|question|questions|report|ticket|case|preference|preferences|allergy|allergies|name|address|reason|word|everything|story|description|requirements?|wishes|account)'
const filePlace = `(?:(?:the|your|our|her|his|their|my|this|that|[\\w'-]+'s) (?:[\\w'-]+ ){0,3}?(?:notes?|files?|message|chart|account|ticket|records?|profile|request|system|case|log|order|card|board|whiteboard|queue|waiting list|wait ?list|list|database|folder|desk|inbox|report|memo|form|sheet|history|book|job|paperwork|record|call|tab|pile|log ?book|to-do list))\\b`
const callingAfter =
  '(?! [^,]{0,60}\\bto (?:call|ring|phone|contact|reach out|get back|give you|follow up|be in touch|send|text|email|come|head))'

const comes =
  '(?:pick (?:you|it|that|them|him|her|your \\w+) up|collect|be outside|come|coming|arrive|arriving|be there|(?:stop|swing|drop|pop) (?:by|in|over|round|around)|head|heading|show up|(?:stopping|swinging|dropping|popping) (?:by|in|over)|pull up|visit|get (?:there|to you|out to you|over)|reach your|knock on your|make it (?:there|out|over)|meet you (?:at|there|on)|drive|driving|ride|roll|race|rush)'
const place =
  '(?:there|out|over|here|up (?:in|by|shortly|soon|to your|with)|at (?:your|the (?:house|building|property|door|unit|site|apartment|place|address|location|office|shop))|on site|onsite|on your doorstep|around|with you (?:in|by|within|before|at|around|today|tomorrow|tonight|no later|first|between|this|on))'
const crewWord = `(?:${person}|he|she|they|we|i|[a-z]\\w+)`
const thing = `(?:${strongPaper}|message|details|information|info|prescription|refill|package|code)`

const sums = '(?:charge|cost|fee|fees|charges|costs|surcharge|bill|extra)'
const fixedState =
  '(?:fixed|repaired|working|ready|resolved|finished|back up|running|solved|sorted(?: out)?|restored|completed?|taken care of|cured|gone|healed|good as new|like new|back on|done)'

export const claims: Pick<PromiseWords['kinds'], 'noted' | 'dispatch' | 'guarantee'> = {
  noted: {
    says: says(
      act(
        'note record log* document register jot* relay convey flag* mark highlight report escalate raise star* underline input/inputting type tag* memo',
        '\\b(?! you\\b)(?! as cancell)',
      ),
      act(
        `write/wrote/written/writing take/took/taken/taking ${get} ${put} cop|y copy scribble have`.replace(
          'cop|y ',
          '',
        ),
        `(?: (?!(?:you|off|in|him|them|we|i)\\b)${word}){0,7}? down\\b(?! (?:for (?:an?|the|your)? ?(?:${dayOrHour}|appointment|callback)|at|on|to (?:a|the)))`,
      ),
      `[=] (?:(?:all |of |all of )?(?:that|it|this|everything|your ${message}))${some(4)} (?:down\\b|noted|recorded|written|on file|on record|logged|in (?:the|our|your) (?:system|file|notes|records?|chart))`,
      act(
        `make/made/making leave/left/leaving ${put} add attach drop* stick/stuck pop* write/wrote/written/writing set/setting place create enter type include pin*`,
        `(?: (?!(?:you|to|for)\\b)${word}){0,4}? (?:notes?|memo|flag|message|sticky)\\b(?! (?:you|to you))`,
      ),
      act(
        `add ${put} attach include save store keep/kept/keeping enter place log* write/wrote/written/writing pin* tape stick/stuck tick* list move have leave/left/leaving`,
        `(?: ${word}){1,8}? (?:to|on|onto|in|into|with|under|at the top of) ${filePlace}`,
      ),
      act(
        `pass relay forward convey hand ${send} ${get} share bring/brought/bringing carr|y give/gave/given/giving deliver direct submit* take/took/taken/taking text message email turn run/ran/running walk route`.replace(
          'carr|y',
          'carry',
        ),
        `(?: (?!you\\b)${word}){0,8}? (?:on to|along to|over to|up to|to|with|straight to|directly to|right to|in front of) (?:${inHouse}|(?!you\\b|me\\b|us\\b|your\\b|it\\b|that\\b|the\\b)[\\w'-]+ (?:as soon as|when|right away|today|tonight|now|so|first|this|right|immediately|in (?:the|our|billing|accounting)))`,
      ),
      act(
        `pass relay forward ${send} hand`,
        ` (?:(?:it|that|this|everything|all of (?:it|that|this)|(?:your|the|that|this) (?:[\\w'-]+ ){0,2}?${message})(?: (?:all|right|straight))?) (?:on|along|up|over|through)(?:$| (?:to (?!you\\b|your\\b)|now|right|for|as|immediately|today|when|that|first|this|so|tonight|word))`,
      ),
      act('pass relay', ' (?:on|along) '),
      act(
        `give/gave/given/giving hand show/shown/showing slip* leave/left/leaving drop*`,
        ` (?!you\\b|me\\b|us\\b)(?:${inHouse}|[\\w'-]+)${some(3)} (?:the|your|this|that|all|a|these|those|every) (?:${word} ){0,2}?(?:${message}|heads up|heads-up|memo|contact|nudge)`,
      ),
      act(
        'let/letting tell/told/telling inform notif|y alert brief warn advise update text message email page remind nudge fill/filling'.replace(
          'notif|y',
          'notify',
        ),
        ` (?!(?:you|me|us|it|that|this|those|everything|over|a|an|in|out|all|for|when|as|once|tomorrow|today|tonight|later)\\b|your (?!(?:${word} ){0,2}?(?:doctor|dentist|stylist|vet|attorney|lawyer|technician|therapist|groomer|landlord|nurse|agent|host|teacher|tutor|mechanic|advisor))|the (?:[\\w-]+ ){0,3}?(?:${paper})\\b|the truth)[\\w'-]+${callingAfter}`,
      ),
      act(
        'ask check',
        ` (?:with )?(?!(?:you|me|if|for|that|about|on|the calendar|the schedule|our (?:calendar|schedule)|a|your)\\b)[\\w'-]+${some(4)} (?:about|if|whether|to (?:look|check|review|see|consider))\\b`.replace(
          'ask check',
          'ask',
        ),
      ),
      act(
        `update correct change save enter amend fix adjust edit switch verify`,
        ` (?:your|the|his|her|that|this|[\\w'-]+'s)(?: (?!(?:appointment|visit|booking)\\b)${word}){0,3}? (?:file|records?|number|address|email|details|info|information|account|contact|name|insurance|profile|spelling|message|chart|phone|preferences?|pharmacy|entry|birthday|payment)\\b`,
      ),
      act(
        `open create file submit* enter start raise place ${put} lodge make/made/making log*`,
        `(?: in)? (?:an?|your|the|that|this)${some(3)} (?:ticket|request|case|complaint|report|work order|claim|refill|inquiry|query|job|order)\\b`,
      ),
      `\\b(?:${message}|that|it|this|allergy|all of (?:that|it|this)|code|one|all|details)(?: (?:about|for|regarding|on|to|of|with) ${word}${some(5)}| you(?: [\\w'=~%+-]+){0,5}?)? (?:[%&+=~]|was) (?:${word} ){0,2}?(?:noted|recorded|written|taken down|passed|relayed|shared|discussed|logged|saved|on (?:file|record)|registered|submitted|forwarded|handed|going (?:straight |right |directly )?(?:to|in|on)|go (?:straight |right |directly |out )?(?:to|in|into|on)|in (?:the|our|your|[\\w'-]+'s) (?:system|file|notes|records?|chart|queue|inbox|hands|log|book|computer|folder)|with (?:the|our) (?:team|office)|on (?:your|the|our) (?:[\\w-]+ )?(?:account|list|record|chart|order|ticket|board)|on (?:its|their) way to (?:the|our|dr|mr|ms|mrs|him|her)|on (?:his|her|their|dr [\\w'-]+|[\\w'-]+'s|the [\\w'-]+'s) desk|marked|flagged|sent (?:on |over |straight |along )?to (?!you)|delivered|down\\b|reach (?:the|our|him|her|them|dr)|get to (?:the|our|him|her|them|dr)|waiting for (?:the|him|her|them|dr|[a-z]+ when)|(?:added|attached|entered|typed|put|updated|corrected)\\b(?! (?:you|up)))`,
      `[%=] (?:added|attached|pinned|entered|typed|put|moved) (?:to|in|into|on|onto|under) ${filePlace}`,
      '(?<!\\b(?:i|we) )% (?:told|informed|notified|made aware|alerted|briefed)\\b',
      '^(?:(?:duly|all|got|it|message|that|okay|and|well|so|great|perfect|thanks|thank you|right) )*=? ?(?:noted|taken down|message taken|got it down|got that down|added|written down|duly noted)\\b(?! for)',
      `\\b(?:make sure|make certain|see to it|ensure|see that|sees that|making sure|made sure|sure)(?: that)? (?!you\\b|i\\b)(?:${word})(?: (?!(?:call|calls|text|email|back)\\b)${word}){0,5}? (?:gets?|knows?|sees?|hears?|receives?|[%&] aware|is aware|are aware|reads?|finds? out|understands?|[%&] told|[%&] informed|looks? at)\\b(?! (?:back|in touch|to you|you\\b|the (?:text|email|link)|out))`,
      `(?<!\\b(?:i|we) )[+] (?:get|see|know|have|receive|read|find|hear)(?: (?!(?:you)\\b)${word}){0,2}? (?:your|this|the|that)(?: ${word}){0,2}? ${message}\\b`,
      `(?<!\\byou )(?:[+] (?:know|hear about (?:it|this))|& (?:told|informed|notified|made aware|aware))\\b`,
      act(
        'take/took/taken/taking leave/left/leaving',
        '(?: (?:down|a|your|that|the|this))+(?: (?:quick|short|brief|full))? (?:message|note|request)\\b',
      ),
      act(
        `add mention write/wrote/written/writing include ${put}`,
        '(?: in| down)? that (?:you|the|your|he|she|they|it)\\b',
      ),
      act('write/wrote/written/writing type', ' (?:up|out) '),
      act(
        'mention bring/brought/bringing raise',
        ` (?:it|that|this|your ${word})${some(3)} (?:to|up|with)\\b(?! you)`,
      ),
      act(
        'keep/kept/keeping have',
        ' (?:it|that|this|your \\w+|everything) (?:on file|on record|in (?:your|the) (?:file|notes|record|chart))',
      ),
      act(
        `add ${put} get/got`,
        ' (?:you|him|her|them|your (?:name|number))(?: down)? (?:to|on|onto|for) (?:the|our|a) (?:[\\w-]+ ){0,2}?(?:waiting list|wait ?list|cancellation list|list|standby list)',
      ),
      act(
        put,
        ` (?:that|it|this|your (?:\\w+ )?(?:message|request|name|number|concern|complaint))(?: (?!down for)${word}){0,3}? (?:in|through|into)\\b`,
      ),
      '\\bconsider (?:it|that) (?:noted|passed (?:on|along)|written down|relayed|on record|flagged|logged)',
    ),
    unless: new RegExp(
      `\\b(?:noted?|logged|recorded|marked|put|left|leave|leaving|made?|get|getting|got|noting|logging)(?: ${word}){0,4}? callback\\b(?! number)|\\b(?:on the (?:phone|line)|(?:put|putting|pass|passing|hand|handing) you|calls? (?:[%&] )?(?:being )?recorded|forward(?:ing)? (?:your|this|the) call|sending you (?:over|through)|send you (?:over|through)|recorded line|let you know|in your inbox|to your (?:phone|email|cell|inbox)|the phone to|(?:your|the|this) call (?:to|over|through))\\b|\\b(?:put|have) you down\\b|\\b(?:left|leave|leaving|told|tell|ask|asked|remind)(?: ${word}){1,6}? to (?:call|ring|phone|contact|reach out|get back|give you|follow up|be in touch)\\b|\\b(?:get|got|getting|see|keep) (?:it|this|that) (?:fixed|done)`,
    ),
  },
  dispatch: {
    says: says(
      `(?:[%&=~]|\\bbeen|\\balready|\\bwith|\\bget|\\bgetting|\\bhave)(?: ${word}){0,4}? (?:on (?:the|his|her|their|our|its|my) way|en route|headed (?:your way|over|out|to your)|on the road)\\b(?! home)`,
      `^(?:(?:help|crew|and|the|technician|truck|someone|he|she|they|driver) ){0,3}(?:on (?:the|his|her|their|our|its|my) way|en route)\\b`,
      act(
        `${send} dispatch deploy route assign ${get} roll`,
        `(?: (?:you|out|over))?(?: (?!(?:${paper}|you|in|with|down|on)\\b)${word}){0,5}? (?:${person})(?: ${word}){0,4}?(?: out| over| there| to you| your way| to your| by| to the| right| now|$)(?! (?:of|the (?:phone|line)))`,
      ),
      act(
        `${send} dispatch deploy`,
        `(?: (?:you|out|over))?(?: (?!you\\b)(?:an?|the|our|one|another|[\\w'-]+)){0,4}? (?:${person})\\b(?! (?:the|your|a) (?:${paper}|message|note))`,
      ),
      act(
        `${send} dispatch ${get} roll have/had/having`,
        ` (?!(?:it|that|this|over|out|in|your|those|everything|back|one|more)\\b|them (?:to|over to)\\b|you (?:the|a)\\b|(?:the|a|an) (?:[\\w-]+ ){0,3}?(?:${paper})\\b)${word}(?: (?!(?:${paper})\\b)${word}){0,5}? (?:out (?:there|to|today|tomorrow|tonight|now|right|this|within|in|by|first|on|${weekday})|right over|your way|to your (?:house|home|place|door|location|building|unit|apartment|office|property|shop|street|site|driveway|gate)|over (?:to your|there|today|tomorrow|tonight|now|right|this|within|in|by)|out$|over$|there (?:by|in|within|today|tomorrow|tonight|at|before|this|first|on|as soon|right)|at your (?:place|door|house|home)|with you (?:by|in|within))`,
      ),
      act('dispatch'),
      `[+=~] (?:send|sent|sending) (?:an?|two|three|some|one of (?:our|the|my)) (?!(?:[\\w-]+ )?(?:${paper}|request|reminder)\\b)[\\w-]+(?: [\\w-]+)? (?:to (?!you\\b|your (?:phone|email|inbox))|over|up|out|down|right|now|for you|who)\\b`,
      `\\b(?:${person})(?: ${word})? [%&] sent\\b(?! by| to your (?:phone|email|inbox))`,
      `\\b(?:${person}|[\\w'-]+) (?:[%&]|was|were) (?:being )?(?:dispatched|sent out|deployed|sent to you|sent your way|assigned to you)\\b`,
      `[+] (?:be )?${comes}\\b(?! (?:to the phone|back to you|up\\b|on the line|across|with\\b|by (?:text|email)|(?:an? |the )?\\w+ (?:call|email|text)))`,
      `[&] (?:${word} )?${place}\\b(?! (?:of (?:town|stock|office|the office)|from here|to help))`,
      `[~] (?:coming|arriving|heading|headed|stopping by|swinging by|pulling (?:up(?! (?:your|the|that|this|his|her|an?|some)\\b)|out|in)|driving|rolling|leaving|loading up|setting off|setting out|racing|rushing|getting (?:in|into) (?:the|his|her|their) (?:truck|van|car))\\b(?! (?:from|to (?:take|the) (?:phone|call)|on the line|up in))`,
      `[%] (?:${word} ){0,2}?(?:headed|out the door|\\w+ (?:minutes?|blocks?|miles?) (?:away|out)|nearly there|almost there|around the corner|on site|already rolling|rolling|en route|on the move)\\b`,
      `(?:${crewWord})(?: [\\w'-]+){0,2}? = (?:left(?! (?:an?|you|word|it|that|him|her|them|your|our)\\b)|gone out|set off|set out|departed|headed out|rolled|pulled out)\\b`,
      `\\b(?:crew|technician|truck|driver|team|plumber|electrician|tech|van|tow|he|she|they|guy|locksmith|engineer|someone|somebody|unit) (?:arrives|gets there|comes out|[%] due|gets to you|leaves|heads over|[%] out)\\b${some(3)} ?(?:${dayOrHour}|in|within|by|soon|shortly|now|there|at)`,
      `(?<!\\bif )\\b(?:expect|look for|watch for|look out for) (?:him|her|them|us|someone|somebody|(?:an?|the|our|your|[\\w]+)${some(2)} (?:${person})|(?!(?:an?|the|to|your|our|it|that|this|some|delays|no|about|more)\\b)[a-z]+)${some(3)} (?:between|by|around|at|within|in|before|shortly|any minute|tomorrow|today|this|on|after|from)\\b`,
      `\\b(?:${person})(?: just| already)? left (?:the|for|about|our|already|now|an?|${word} minutes|just)\\b`,
      `[=+] (?:have )?(?:${word} ){1,5}?(?:coming|heading|driving|headed|rolling|walking|running|standing by) (?:up|to you|to your|out|over|your way|right|now|there|by)`,
      '\\b(?:help|backup|someone|somebody) [%~] (?:coming|near|close|on)\\b',
      '\\b(?:i|we) = (?:called|dialed|alerted) (?:you )?(?:911|nine one one|an ambulance|a tow|the fire|a cab|a taxi|the police)|[+~] (?:call|calling|sending|send|get|getting) (?:you )?(?:911|an ambulance|a cab|a taxi)',
    ),
    unless: new RegExp(
      `\\b(?:on the (?:line|phone))\\b|\\byou (?:over|through|straight|right|back|on) (?:over |through )?to the\\b|\\b(?:they|911|nine one one|dispatcher|operator|fire department|police|paramedics|ambulance|emergency services)(?: ${word}){0,2}? (?:\\+|&)|\\b(?:go|goes|going|gone|come|coming) (?:out )?(?:by|to|via|through) (?:your )?(?:email|phone|inbox|text|sms|mail)|\\b(?:${thing})(?: ${word}){0,3}? [%&=+~]|\\b(?:out of (?:town|office|the office|stock)|put you through|come in (?:and|to|for)|in the office|in the clinic|back in|get back|coming up)\\b|\\bon (?:its|their) way to your (?:inbox|phone|email)|\\b(?:callback|appointment|visit)\\b[^,]{0,20}[%&]|\\b(?:i|we) [+&~] (?:right )?(?:here|there (?:in a|with you))`,
    ),
  },
  guarantee: {
    says: says(
      '\\b(?:i|we)(?: [+=])?(?: (?:can|do|absolutely|personally|fully|even|always|would|hereby|definitely|certainly))*(?: guarantee| guaranteed| vouch)\\b',
      '[+=~] guarantee(?:d|ing)?\\b',
      '(?:[%&@]) (?:\\w+ )?guaranteed\\b(?! for (?:a|one|two|three|five|ten|six|\\d|life))',
      '\\bguaranteed (?:to|that|no)\\b|^(?:[%&] |that [%] |and )?guaranteed$|\\bmy guarantee\\b',
      '\\bi (?:[+=] )?(?:can )?(?:promise|swear|give you my word|pledge)\\b|[+=] (?:promise|promised|give you my word)\\b|\\byou have my word\\b|\\bmy word (?:on|for) (?:it|that)\\b|\\bi (?:can )?assure you\\b|[%@] assured\\b',
      '(?:\\byou|\\bwe|\\bthey|\\bit|\\bthat|\\bthere|\\bnobody|\\byour insurance|#|[+&@]) (?:will |[+&%~] )?(?:not|never) (?:ever |actually )?(?:(?:be|have to|going to|need to|to|been) ){0,3}(?:charged?|charging|billed?|billing|pay(?:ing)?|owe|cost(?:ing)?|exceed|go over|lose|out of pocket|come to more|happen again|run you|a (?:charge|cost|fee|bill)|have any (?:more |further )?(?:trouble|problems?|issues?)|any (?:charge|cost|fee|extra|additional|more)|feel a thing)\\b',
      `\\bthere (?:will not be|[&+] not be|[%&] not|is not) (?:be )?(?:an?|any)(?: ${word}){0,2}? ${sums}\\b`,
      '(?<!\\b(?:i|we|he|she|they|nobody|someone|somebody|office|doctor|you|who) )[+&] not (?:be )?(?:leak|leaking|break|happen|hurt|fail|smell|come (?:back|off|loose)|fade|a problem|cause|cost|go up)\\b',
      '[+&] (?:look|feel|be|run|work|smell|taste|come out)?(?: ?(?:like|as good as|good as|brand|just like|absolutely|simply)){0,2} (?:new|perfect|perfectly|flawless|spotless)\\b',
      '^(?:at |with |and )?(?:absolutely )?no (?:[\\w-]+ )?(?:charge|cost|fee)s?\\b',
      `(?:\\bthere [%&]|\\bat|\\bwith) (?:absolutely |completely )?no (?:${word} )?${sums}(?: ${word}){0,2}? (?:to you|for (?:this|that|you|the|it)|at all|whatsoever|whatever|from us)\\b|\\b(?:%|there) no way (?:they|it|he|she|you|that|anyone|the)\\b|\\bthere % no way\\b`,
      act(
        'waive refund credit discount reimburse comp match beat/beaten/beating honor honour knock absorb forgive write/written/writing'.replace(
          ' write/written/writing',
          '',
        ),
        '\\b(?! (?:up\\b|card|on a visit|attention|the door))',
      ),
      act(
        'cover pa|y pay/paid/paying take/took/taking eat throw/thrown/throwing'.replace('pa|y ', ''),
        `(?: ${word}){0,5}? (?:cost|costs|fee|fees|charge|charges|bill|difference|expenses?|damage|in for free|in at no)\\b`,
      ),
      `# (?:be )?(?:get|receive|have|getting|receiving|see|pay|save|paying|saving)(?: ${word}){0,5}? (?:refund|refunded|discount|credit|off|money back|deposit back|compensation|for free|percent|full amount|free of charge|your money|a penny|nothing|half price|no more than|less)\\b`,
      act(
        `give/gave/given/giving take/took/taken/taking ${get} make/made/making do`,
        `(?: ${word}){0,6}? (?:off\\b(?<!\\b(?:day|time|turned|turn|schedule|calendar|list|books) off)(?! (?:the|your) (?:list|schedule|calendar|books))|discount|credit\\b|refund|refunded|for free|free of charge|at no (?:charge|cost)|on the house|your (?:money|deposit) back|half price)`,
      ),
      `\\b(?:insurance|insurer|plan|policy|warranty|medicare|medicaid|they|it|that|we|seller|landlord|city|bank|manufacturer|company|judge|court|lender|coverage|provider)(?: ${word}){0,2}? \\+ (?:be )?(?:cover|pay|approve|accept|reimburse|win|settle|dismiss|rule|drop|lose|pass|side with|give in)\\b`,
      `(?:#|\\bwe \\+|\\bhe \\+|\\bshe \\+|\\bthey \\+) (?:be )?(?:win|walk free|get (?:approved|custody|the (?:house|loan|job|visa|money)|full|your deposit)|qualify|pass|feel no|not feel|feel (?:nothing|better)|beat (?:this|it|the)|love|make a full|recover|sleep|see results)\\b`,
      '(?:@|\\bwe &|\\b[a-z]+ &) (?:approved|pain[- ]free|compensated|(?:fully )?covered|(?:perfectly |completely )?safe|satisfied)\\b',
      '\\b(?!(?:that|it|this|which|monday|tuesday|wednesday|thursday|friday|saturday|sunday|cash|card|here|either|one|okay|two|three)\\b)[a-z]+ & (?:just |perfectly |absolutely |totally )?(?:fine|okay|all right|alright|good as new|painless|back to normal|back on (?:his|her|its) feet)\\b|@ (?:just |perfectly |absolutely |totally )?(?:fine|okay) (?=.*\\b(?:surgery|procedure|treatment|days|weeks)\\b)',
      `[&] (?:(?:all|completely|fully|definitely) )?${fixedState}\\b(?! (?:to help|to take|to see|for you to|at|for (?:the|your)))`,
      `[+=] (?:have|had|get|got) (?!you\\b|the (?:form|message|email|text)|your (?:message|number|name|details))(?:${word} ){1,5}?${fixedState}\\b`,
      `[+] (?:fix|repair|solve|resolve|sort|cure|remove|restore|finish|eliminate|recover|save)\\b(?: ${word}){1,6}? (?:today|tomorrow|tonight|by|within|before|this|for good|no matter|on the first|first time)\\b`,
      `[+&] (?:be |cost |come to |pay |stay |run |take )?(?:you )?(?:no more than|not more than|at most|exactly|no longer than|under|less than|free|nothing|the same price|only) ?(?:\\$|\\d|you|of charge|${word} (?:dollars|hundred|minutes|hours|percent)|$)`,
      `\\b(?:price|quote|rate|cost|total|fee|amount|estimate|deposit)(?: ${word}){0,3}? (?:[%&]|stays|=) (?:${word} )?(?:locked|final|waived|refunded|set in stone|free of charge|on us|on the house|credited|covered|capped|not (?:change|go up)|gone)\\b`,
      '\\bnot (?:an? )?(?:single )?(?:penny|cent|dollar|dime|peso) (?:more|over|extra)\\b|\\b(?:on us|on the house|without fail|no matter what|no ifs|come rain or shine|you can (?:count|rely|bank) on (?:it|that|us|him|her|them)|no question|hundred percent|100 percent|i would bet)\\b',
      act('lock', `(?: you)? in (?:that|the|this|your|at) (?:${word} ){0,2}?(?:price|rate|quote)`),
      '\\bcosts you nothing\\b|\\byou (?:pay|owe) (?:us )?(?:nothing|no more than|not a)|\\bdoes not cost you\\b|\\bfree of charge for you\\b',
      `\\b(?:refund|claim|deposit|discount|loan|application|credit|money|reimbursement|rebate|check)(?: ${word}){0,3}? (?:[%&]|[+~=]) (?:${word} )?(?:approved|processed|returned|refunded|issued|on (?:its|the) way|coming|credited|cleared|granted|accepted|be back|in your account|hit your)\\b`,
      '[+] (?:last|hold up|work|hold)\\b(?: you)? (?:for years|forever|a lifetime|for good|for at least|at least|perfectly|for sure)',
      '\\b(?:it|that|this) \\+ (?:definitely )?(?:work out|all work out|turn out|heal|clear up|go away|stop)\\b',
    ),
    unless: new RegExp(
      `\\b(?:not|never|no|cannot|unable to|nobody can)(?: ${word}){0,2}? (?:guarantee|promise|guarantees|guaranteed|swear|assure)\\b|\\b(?:comes? with|offer|offers|under|year|month|satisfaction|lifetime)(?: ${word}){0,2}? (?:guarantee|warranty)\\b|\\bwhether\\b|\\bappointment & (?:ready|done)\\b|\\b(?:schedule|calendar|books) for\\b`,
    ),
  },
}
