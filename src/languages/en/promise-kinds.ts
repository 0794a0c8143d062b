/** English promises of appointments, things sent, calls and transfers; the signs are explained in promise-verbs.ts. */
import type { PromiseWords } from '../promise-words.ts'
import {
  act,
  callWord,
  clock,
  dayOrHour,
  get,
  idle,
  inHouse,
  paper,
  person,
  put,
  says,
  send,
  some,
  strongPaper,
  v,
  visit,
  weekday,
  word,
} from './promise-verbs.ts'

const inPlan =
  '(?:on|onto|in|into|off) (?:the|our|his|her|their) (?:[\\w-]+ )?(?:books?|calendar|schedule|diary|planner|roster|agenda)\\b'
const slotted = `(?:(?:down|in|set|set up|signed up|fit in|squeezed in|here) (?:for|at|on|with|tomorrow|today|tonight|first thing|${weekday})|on for|down (?=${dayOrHour})|${inPlan}|(?:to|for|from|back to|over to|up to) (?:the )?(?:${dayOrHour})|on (?:${weekday})|at (?:${clock}))`
const settledWords =
  '(?:booked|scheduled|reserved|penciled|pencilled|rescheduled|re-?booked|cancell?ed|moved|pushed|switched|slotted|squeezed|confirmed|arranged|locked|saved|secured|held|blocked off|all set|good to go|registered|enrolled|signed up|taken off|yours|taken care of|set|made|changed|fixed|swapped|canceled)'
const plan = 'book schedule reserve pencil re-?schedule re-?book squeeze slot*'
const change =
  'cancel cancell move change push confirm hold/held/holding save make/made/making arrange set/setting switch swap* block shift add secure keep/kept/keeping lock bump fix postpone extend'

const callYou = `(?:(?:call|ring|phone|contact|telephone|reach|buzz|dial|try|ping|catch|notify|answer) (?:you|your (?:cell|phone|mobile|number|wife|husband|office|home|daughter|son|mother|father))\\b|reach (?:back )?out|get back (?:to|with|in touch)|(?:get|be) back to you|follow up|get in (?:touch|contact)|touch base|circle back|check back|check in with you|let you know|give you (?:an? )?(?:update|answer)|give you ${callWord}|return (?:your|the|that) (?:phone )?call|call back|call(?= (?:as soon|the (?:minute|moment)|first thing|tomorrow|today|tonight|later|with (?:an?|the|your)|by|before|when|once|shortly|soon)\\b)|ring back|(?:speak|talk|chat) (?:to|with) you|come back to you|keep you (?:posted|updated|informed)|update you|hit you back|have (?:an|your) answer|pick up the phone and (?:call|ring))`
const callsYou =
  '(?:(?:calls|rings|phones|contacts|reaches|telephones) you|reaches (?:back )?out|gets back (?:to|with|in touch)|follows up|gets in (?:touch|contact)|is in touch|touches base|circles back|lets you know|gives you an? (?:\\w+ )?(?:call|ring|buzz)|returns your call|calls back)'
const callingYou =
  '(?:(?:calling|ringing|phoning|contacting|telephoning) you\\b|reaching (?:back )?out|getting back (?:to|with|in touch)|following up|getting in (?:touch|contact)|touching base|circling back|letting you know|giving you (?:a|another) (?:\\w+ )?(?:call|ring|buzz)|returning your call|calling back)'
const causing = v(
  `have/had/having ${get} ask tell/told/telling arrange remind ensure see/seeing make/made/making instruct request let/letting page beg leave/left/leaving assign want text message email alert push bug* check/checking flag* mark schedule`,
)
const aCall = `(?:(?:a|an|the|that|your|our|another|this) )?(?:(?!(?:put|pass|take)\\b)[\\w'-]+ ){0,2}?(?:callback|return call|phone call|phone consult\\w*|phone appointment|follow-up call|call (?=(?:with|from|for|at|between|on|back|tomorrow|today|by|${weekday})))`

const somebody = `(?:him|her|them|someone|somebody|(?:the|our|a|an|one of our|one of the) (?:[\\w'-]+ ){0,2}?(?:${person})|(?:dr|mr|ms|mrs|miss|officer|chef|nurse) [\\w'-]+)`
const throughTo =
  '(?: (?:straight|right|directly|back|now|on|gently))*(?: (?:through|over|off|along|across|up|to|with|into|onto|on to|directly|now|in touch|straight|right away|here|on with))'

export const kinds: Pick<PromiseWords['kinds'], 'booked' | 'sent' | 'callback' | 'transfer'> = {
  booked: {
    says: says(
      act(plan),
      act(
        `${put} ${get} set/setting add move push switch change bump shift swap* sign fit/fitted/fitting hold/held/holding block lock save keep/kept/keeping enter take/took/taken/taking have plug* mark tuck drop* confirm extend`,
        `(?: (?!(?:about|note|when|if|he|she|they|message|while|until|to know|that is)\\b)${word}){0,6}? ${slotted}`,
      ),
      `[=+] (?:have )?(?:you|him|her|them|both|it|that|this|everyone)(?: (?!(?:when|if|he|she|they)\\b)${word}){0,4}? (?:${slotted}|booked|scheduled|all set|confirmed|reserved)`,
      `[=] (?:${word} ){1,3}(?:signed up|registered|enrolled|booked|scheduled) (?:for|on|in|at|with)\\b`,
      `[=+] (?:have )?your [\\w'-]+(?: ${word}){0,4}? (?:booked|scheduled|down for|confirmed|reserved)\\b`,
      `^(?:and |so |okay |done )*(?:your|his|her|[\\w'-]+'s) (?:${word} ){1,3}?% (?:on |at |for )?(?:${weekday})`,
      `^the (?!office|shop|store|deadline|holiday|sale|earliest|next|first|only|soonest|last)(?:${word} ){1,2}?% (?:on )?(?:\\w+day|tomorrow|today) at\\b`,
      '[+] see you(?: all| both)?$',
      `\\b(?:that|there) % (?:you|your|the|both)(?: ${word}){0,4}? (?:booked|scheduled|cancell?ed|sorted|confirmed|moved|rescheduled|set up|in for)\\b`,
      act('free/freed/freeing', ' up'),
      `[=+] (?!\\w+day|of\\b|that\\b|it\\b|this\\b|everything\\b|wrote|took|taken|written|jotted|noted|marked|put)[\\w'-]+(?: [\\w'-]+)? (?:(?:down|in|set|set up) for|booked|scheduled|${inPlan})`,
      act(
        change,
        `(?: (?:your|the|that|this|an|a|both|her|his|their|those|all|him|you|[\\w'-]+'s?))?(?: (?!(?:in|for|to|note|about|down|that|ticket|if)\\b)${word}){0,4}? (?:${visit})\\b(?! (?:number|address|card|details|type|order|team|manager))`,
      ),
      act('cancel cancell', '(?: (?:it|that|this|everything|all|both|them|you|out))?\\b'),
      `[+=~] ${idle}[\\w'-]+(?: (?!(?:about|regarding|before|for|of)\\b)${word}){0,5}? (?:appointment|reservation|booking)\\b`,
      `@ (?:${word} ){0,2}?(?:booked|scheduled|registered|rescheduled|moved|cancell?ed|(?:penciled|slotted|squeezed|locked|signed)(?: in| up)?|confirmed|${slotted}|(?:all )?(?:set|good|good to go|ready|squared away|fixed up|signed up|locked in|on the list|on) (?:for|at|on|with|to see|to come in))\\b`,
      `\\b(?:${visit})(?: (?:for|on|at|with|of|to|in) ${word}${some(4)})? (?:[%&]|was|were|got) (?:${word} ){0,2}?(?:${settledWords}|down (?:for|in|on|at)|${inPlan}|in for)\\b(?! (?:by|online) )`,
      `^(?!(?:${visit}s|bookings|reservations|patients|rooms|tables) )(?:${word} ){0,8}?(?:[%&]|was) (?:${word} ){0,2}?(?:(?:moved|pushed|bumped|switched|shifted) (?:to|up|back|from|over)\\b|booked|scheduled|rescheduled|reserved|re-?booked|cancell?ed|penciled in|confirmed|all set for|${inPlan})\\b`,
      `\\b(?:${visit})(?: (?:with|for|of) ${word}(?: ${word})?)? [%&] (?:now )?(?:(?:for|on|at|set for|going to be) )?(?:${dayOrHour})`,
      `[+~&] (?:(?:look|looking) forward to )?(?:see|seeing|expect|expecting|have|having) you\\b${some(4)} (?:then|there|${dayOrHour})`,
      `(?:^|\\b(?:so|forward to) )(?:expecting|see|seeing) you (?:(?:on|at|next|this|bright|in|again|back|all|both) )*(?:${dayOrHour}|then|there)`,
      `(?:=|\\bhave|\\bgot) (?:an |a |your |their )?(?:[\\w'-]+ ){0,2}?(?:appointments?|bookings?|reservations?)(?: now\\b|\\b${some(3)} (?:on|at|for|tomorrow|today)\\b)`,
      `[=] (?:you|him|her|them) (?:${word} ){0,6}?(?:at|on|for) (?:${dayOrHour})`,
      `\\b(?:spot|slot|place|seat|table|room|time|hall|appointment|that|it|(?:${clock})(?: [\\w']+)?) % (?:all |now )?yours\\b`,
      '[~+] (?:get|getting) (?:you|him|her|them|that|it|this|your \\w+)(?: all| both)? (?:scheduled|booked|rescheduled|in\\b(?! touch| front)|set up|squeezed in|signed up|registered|confirmed|cancell?ed)',
      '\\bconsider (?:it|that|yourself|this|your \\w+|the \\w+) (?:as good as )?(?:made|booked|cancell?ed|scheduled|done|moved|confirmed|changed|taken care of|rescheduled|reserved|in|set)\\b',
      '^(?:(?:all|and|there|okay|ok|great|perfect|alright|now|done|so) )*=? ?(?:booked|rescheduled|cancell?ed|confirmed)\\b(?! (?:by|patients|online))',
      '\\b(?:all set|good to go|squared away|sorted) (?:for|at|on|with)\\b',
    ),
    unless:
      /\b(?:callback|return call|phone call|fully booked|all booked|booked (?:up|out|solid|through)|waiting list|wait ?list|transfer|reminder|calls? (?:back|with|from|for)|(?:down|list|listed|marked) as|down as|on hold|put you (?:through|on)|\d+ percent|by phone|to (?:call|ring|phone|contact) you|(?:open|free|available)(?= (?:on|at|for|slots?|then|that|this|next|to|in)\b|$)|openings?\b|waived?|for a second|for a moment|get you (?:over|through))\b/,
  },
  sent: {
    says: says(
      act(
        'text email sms whatsapp fax mail message',
        ` (?:you|it|that|this|those|them|over|everything|out|another|(?:the|a|an|your|our|those|these|some|both)${some(4)} (?:${paper})|(?:the|a|an|your|our|that|those)(?: ${word}){1,5}? (?:to|at) (?:you|your|this|the (?:address|number|email)))\\b`,
      ),
      act(
        `${send} forward shoot/shot/shooting drop* fire ${get} pop* ship* share ping whizz zip* give/gave/giving run/ran/running bring/brought/bringing leave/left`,
        `(?: you| your \\w+)?(?: (?:over|out|across|along|right|back|off))?(?: (?:(?:the|a|an|your|our|another|those|these|some|both|that|this|all|one|two|[\\w'-]+'s)(?: ${word}){0,4}? )?(?:${strongPaper}))\\b`,
      ),
      act(
        `${send} forward shoot/shot/shooting drop* share`,
        `(?: you)?(?: (?:over|out|across|along|right|back|off))?(?: (?:(?:the|a|an|your|our|another|those|these|some|both|that|this|all|one|two|[\\w'-]+'s)(?: ${word}){0,4}? )?(?:${paper}))\\b`,
      ),
      act(
        `${send} forward`,
        ` (?:(?:it|that|this|those|them|everything|one|all)(?: all| both)?(?: (?:out|over|off|across|again|through|right|now|back|your way))*(?: (?:to|at) (?:you|your|this|the (?:address|number|email|same)))?|you (?:it|that|this|everything|one|those|them|all|what|more|something|over))\\b(?! (?:to|over to|on to|along to) (?:the|our|her|his|him|them|dr))`,
      ),
      `[+=~] ${idle}(?!(?:call|calling|beat|match|honor|waive|guarantee|lock|price|discount|confirm|confirmed|pass|passing|passed|keep|fill|cover|file|mark|put|transfer|approve)\\b)[\\w'-]+(?: (?!(?:about|regarding|from|for|so|by|via|through|in case|before|to (?:dr|him|her|them|the|our))\\b)${word}){0,5}? (?:${strongPaper})\\b(?! (?:back|over to|to (?:the|our|dr|him|her|them)))`,
      `# (?:be )?(?:receive|get|have|find|see|receiving|getting|seeing)(?: back)?(?: (?:a|an|the|your|our|another|one|some|all|that|this|both))?(?: (?!(?:call|callback)\\b)${word}){0,4}? (?:${paper})\\b`,
      `\\b(?:${paper})(?: (?:with|for|about|to|of|from|and|by) ${word}${some(4)})? (?:[%&+=~]|was|were) (?:${word} ){0,1}?(?:going out|go out|goes out|gone out|sent|resent|texted|emailed|mailed|delivered|forwarded|shipped|on (?:its|their|the) way|in your \\w+|at your \\w+|headed|heading|in the mail|coming|come|waiting|arrive|arriving|with you|follow|following|land|landing|hit|reach|reaching|there|be there|going|go|hitting|popping up|pop up|show up)\\b`,
      `\\b(?:${paper})${some(3)} (?:just |already )?(?:went out|just left)\\b`,
      `[=] (?:an?|the|your|that) (?:${word} ){0,2}?(?:${paper}) (?:out|over|headed|on its way|coming|going)\\b`,
      '[=~+] hit(?:ting)? send\\b',
      '[+] (?:text|email)(?= (?:as soon|when|once|tomorrow|today|tonight|later|shortly)\\b)',
      `\\bthere (?:[&%]|should be) (?:a|an|your|the|some)(?: ${word}){0,3}? (?:${strongPaper}|message)\\b`,
      `\\b(?:it|that|they|everything) (?:[%&]|was) (?:${word} ){0,1}?(?:in your (?:inbox|email|mailbox|messages|phone|texts)|sent|texted|emailed|mailed|in the mail|on (?:its|their) way to your (?:phone|inbox|email)|gone out|headed to your)\\b`,
      `(?:=|~) (?:gone|going|went) (?:out |straight |off )?(?:by|via|to your) (?:text|email|sms|phone|inbox|mail|post)`,
      `(?<!\\b(?:you|to) )\\b(?:expect|look out for|look for|watch for|keep an eye out for|watch out for|be on the lookout for)\\b (?:a|an|the|our|your|another)${some(3)} (?:${strongPaper}|message)\\b`,
      `^(?:(?:all|just|and|the|message|text|email|link|okay|done) )*=? ?(?:sent|texted|emailed)\\b(?! by (?:you|your))`,
      '\\bconsider (?:it|that) sent\\b',
      act(
        `drop* ${put} pop* stick/stuck include attach`,
        `(?: ${word}){1,5}? (?:in (?:the|an|your) (?:mail|post|email|inbox)|to (?:the|your|an) email)`,
      ),
      `[+=~] (?:have|had|get|got|ask|asked|tell|told) (?!you)[\\w'-]+(?: ${word}){0,3}? (?:to )?(?:send|text|email|mail|forward|message) (?:you|it|that|the)\\b`,
    ),
    unless: new RegExp(
      `\\b(?:send|sending|sent|forward|forwarded|forwarding|get|getting|text|texted|texting|message|messaged|messaging|email|emailed|emailing|share|shared|sharing|give|giving|drop|leave|left|run|running)(?: (?!(?:out|you)\\b)${word}){0,6}? (?:to|on to|over to|along to|with|for|by) ${inHouse}(?!'s)|\\bon the (?:phone|line)\\b|\\b(?:insurance company|insurer|landlord) has\\b|\\bforward(?:ing)? (?:your|the|this) call\\b|\\bsend(?:ing)? you (?:over|through|straight|right)?(?: over)? ?to\\b|\\bon (?:its|their) way to (?:the|our|dr|mr|mrs|ms|him|her)\\b|\\b(?:email|address|number|phone|name) (?:on|in) (?:your|the|our) (?:account|file|profile|record|system|chart)\\b`,
    ),
  },
  callback: {
    says: says(
      `[+] (?:try (?:to|and) )?${callYou}`,
      `~ ${callingYou}`,
      `& (?:${word} )?(?:back )?in (?:touch|contact)\\b|& back (?:to|with) you|& (?:on the phone|phoning) (?:to|with) you`,
      `# (?:be )?(?:hear|hearing|have word)\\b(?! (?:the|a|an|that|my|about|music)\\b)`,
      `# (?:be )?(?:get|receive|have|getting|receiving|expect|expecting) ${callWord}`,
      '@ (?:called|contacted|phoned|rung|telephoned|updated|notified|reached|getting a call)\\b',
      `\\b(?:expect|look out for|listen for|watch for|await|look forward to) (?:to hear|${callWord}|hearing (?:back )?from)`,
      `\\byour (?:phone )?(?:call|callback) [&+%] (?:be )?(?:returned|answered today)\\b`,
      `\\b(?:callback|return call|phone call|follow-up call|phone appointment|phone consultation|call)(?: (?:for|with|from|at|on) ${word}${some(5)})? (?:[%&]|was) (?:${word} )?(?:scheduled|arranged|set|booked|requested|logged|noted|down|in|confirmed|made|lined up|on for|on the books|on the calendar|coming|due)\\b`,
      act(
        `schedule arrange set/setting book request log* note organize organise line mark place submit* enter ${put} make/made/making add pencil reserve have reschedule move`,
        `(?: (?!(?:that|what|your|when|for|if|to)\\b)${word}){0,3}?(?: (?:in|up|down|you|you in|you up|you down|him|her|them))*(?: (?:for|in for))? ${aCall}`,
      ),
      `[=+] (?:have )?(?:you|him|her|them)${some(3)} for (?:a|the|your) (?:[\\w'-]+ )?(?:callback|call|phone call)\\b`,
      `@ (?:${word} ){0,4}?for (?:a|the|your) (?:[\\w'-]+ )?(?:callback|call|phone call)\\b`,
      `[+=~] (?:try(?:ing)? (?:to|and) )?(?:${causing})(?: (?:that|for|to it|to it that|sure|sure that|certain|certain that|a note for|word for|on|with))*(?: (?!(?:you|me|i)\\b)${word})(?: ${word}){0,9}? (?:${callYou}|${callsYou}|${callingYou})`,
      `[=] (?!you\\b)[\\w'-]+(?: ${word}){0,4}? ${callingYou}`,
      `\\b(?:promised|agreed|plans|intends) to ${callYou}`,
      '\\bon (?:the|our|his|her) (?:[\\w-]+ )?callback list\\b',
      '\\bto be (?:called|contacted|phoned|rung)\\b',
      `\\b(?:make sure|ensure|see to it)(?: that)? (?!you\\b)[\\w'-]+${some(6)} (?:${callYou}|${callsYou})`,
      `(?<!\\b(?:who|when|before|after|if|until|that|case) )(?<!\\b(?:who|when|before|after|if|until) [\\w'-]{1,20} )\\b${callsYou}${some(4)} ?(?:by|at|within|before|in|${weekday}|right back|shortly|soon|first thing|back|once|as soon|later|this|after|around)\\b`,
      `\\b(?:call|callback) [%&] (?:on|at|for|first thing) (?:${dayOrHour})`,
      `\\bfirst (?:thing|call)${some(5)} (?:calls|call) you\\b`,
    ),
    unless:
      /\bcall(?:ing)? you an? (?:cab|taxi|ambulance|uber|car|ride)\b|\b(?:put|patch|transfer|connect) you\b|\bcall us\b|\bback in a (?:moment|second|minute)\b|\bon the line\b|\b(?:text|email|link|receipt|confirmation|invoice|form|package|letter|copy) [+~&]/,
  },
  transfer: {
    says: says(
      act(
        `transfer* connect redirect patch re-?route reconnect route switch loop bounce pass hand forward move ${put} ${send}`,
        ` (?:you|your call|this call|the call|this)${throughTo}\\b`,
      ),
      act('transfer* connect redirect patch reconnect', ' (?:you|your call|this call|the call)\\b'),
      act(
        `${get} bring/brought/bringing have ${put} grab* pull raise dial`,
        `(?: (?!hold\\b)${word}){1,6}? (?:on|onto|to) the (?:other )?(?:phone|line|call)\\b`,
      ),
      act(
        `${get} ${send} bring/brought/bringing take/took/taking pass hand`,
        ` you (?:straight |right |directly |now )?(?:over to|through to|over|through|off to|on to|connected|transferred|across to|to (?:the|our|an?|someone|somebody|him|her|them|dr|mr|ms|mrs|[\\w]+ (?:in|at|from)))\\b(?! (?:you|tomorrow|today|${weekday}|${clock}|list|schedule|address|form|link))`,
      ),
      act(
        `${get} grab* fetch find/finding reach ring/ringing dial page raise call`,
        ` ${somebody}${some(4)} (?:for you|to talk|now|right now|on)\\b`,
      ),
      act(
        `${get} grab* fetch find/finding`,
        ` (?!(?:that|it|this|those|these|some|more|an?|your|everything|what|all|the|you|help|any|both|one)\\b)[\\w'-]+(?: [\\w'-]+)? (?:for you|on for you)$`,
      ),
      act(
        `reach ring/ringing dial page try/tried/trying buzz call`,
        ` (?:${somebody}|[a-z]\\w+)${some(3)} (?:for you|on (?:his|her|their|the)|now|right now)\\b`,
      ),
      `\\bwhile (?:i|we)(?: [~+=])?(?: (?:just|now|quickly|go ahead and))*(?: try(?: to| and)?| trying to)? (?:transfer|connect|patch|reach|put you|ring|bring|dial|page|hand|pass|switch|send you|try (?:him|her|them|the)|get (?:you (?!a |the |that )|him|her|them|someone|somebody|dr|mr|ms|mrs|[\\w'-]+(?: \\w+)? (?:for you|on the)|(?:the|our|an?)${some(4)} (?:for you|on))|find (?:you )?(?:someone|somebody)|transferring|connecting|putting|getting (?:him|her|them|someone))\\b(?! (?:up|this|that|it)\\b)`,
      '^~ (?:transferring|connecting)\\b',
      '~ (?:picking up|answering|joining)(?: now)?$',
      act(`hand pass give/giving`, ' the phone (?:over )?to\\b'),
      `\\bwhile (?:i|we)(?: [~+=])? (?:get|grab|fetch|find) (?:the|our) (?!(?:${paper}|calendar|schedule|book|system|computer|file|right|time)\\b)[\\w-]+(?: [\\w-]+)?$`,
      `(?:@|\\bcall [%&]|\\bcall [+]) (?:${word} )?(?:be )?(?:transferred|connected|put (?:straight |right )?(?:through|on|over)|patched|redirected|routed|handed|passed|forwarded|on with)\\b`,
      '(?<!\\b(?:i|we) )& (?:right )?with you(?: (?:shortly|soon|in (?:an?|just an?|one|half a|about a|under a) (?:moment|second|minute|sec)|momentarily|right away|now|directly|next))?$',
      '[+] (?:take|pick up|answer|join)(?: (?:your|the|this|you|us))?(?: call| line| up| phone)?(?: from here| now| right| shortly| soon| momentarily| in an? \\w+)?$',
      '[+~] (?:bring|bringing|get|getting|put|putting) (?!it\\b|that\\b|this\\b|you\\b)(?:[\\w-]+ ){1,3}?on$',
      `(?:[%&~]|[+]) (?:come |coming |joining |join )?(?:(?:on|onto) the (?:line|phone)|ringing (?:now|through)|joining us|on with you)\\b`,
      `\\b(?:stay|hold|hang|remain)(?: right)? (?:on|on the line|there|the line|please)${some(3)} for (?:dr|mr|ms|mrs|the|our|him|her|me to (?:transfer|connect|put))\\b`,
      `[+=~] (?:${v('try/tried/trying attempt see/seeing')}) (?:about )?(?:to |and )?(?:reach|reaching|get (?:you |hold of|him|her|them|someone|dr)|getting (?:you|hold of|someone)|connect|connecting|put you|putting you|transfer|transferring|patch|ring|raise|find someone|track)`,
      `(?:^|[,;] )(?:okay |ok |sure |and )*(?:here (?:%|comes) (?:the|our|dr|mr|ms|mrs|your) |over to (?:the|our|dr|mr|ms|mrs|him|her)\\b)`,
      '\\bhold (?:on |please |the line )?for (?:dr|mr|ms|mrs|the|our)\\b(?! (?:moment|second|minute))',
      '\\bconsider yourself (?:transferred|connected)\\b',
      '# (?:be )?(?:speaking|talking|speak|talk) (?:with|to)\\b.*\\b(?:second|moment|minute|shortly|now|momentarily|soon)',
    ),
    unless:
      /\bon hold\b|\bin touch with\b(?! you)|\bback to you\b|\b(?:funds|money|records|prescription|file|waiting list|wait ?list)\b|\b(?:you|it|that) (?:to|for) (?:the )?(?:\w+day|tomorrow|the \w+th)\b/,
  },
}
