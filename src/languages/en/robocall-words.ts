/** English words of recorded sales and scam calls, and of real callers. Read in lower case. */
import type { RobocallWords } from '../robocall-words.ts'

const key = '(?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|pound|star|any (?:key|number))'

export const robocall: RobocallWords = {
  pressKey: new RegExp(
    `\\b(?:press|dial|hit|push|enter|select)(?: on)?(?: the)?(?: number| digit| key| button)? ${key}\\b(?! \\d)`,
  ),
  recording:
    /\b(?:automated|automatic|recorded|pre-?recorded) (?:message|call|line|announcement|voice)\b|\balert system\b|\bthis (?:message|call) is (?:fully |only )?(?:intended|meant|provided|for)\b|\bnot a (?:solicitation|sales call)\b|\bauthorized and paid\b|\bpaid for by\b/,
  purpose:
    /\b(?:this|the) (?:call|message|phone call|letter) is (?:to|from|regarding|concerning|in regards?|about|an?)\b|\b(?:reason|purpose|nature) (?:of|for|behind|you\b.{0,12}\breceived|we\b.{0,12}\bcalling)(?: \w+){0,3} (?:call|message)\b|\bthis is (?:to|an? \w+ call to) (?:inform|notify|advise|let you)\b|\b(?:to|will|must|is to) (?:inform|notify|advise|alert) you\b|\byou (?:have|were|are|'ve) (?:been )?(?:officially |hereby )?notified\b|\ba message (?:from|for|regarding) (?:the|your)\b/,
  notice:
    /\b(?:important|urgent|final|last|last and final|second|third|courtesy|apology|time.sensitive|one final courtesy) (?:message|notice|call|information|changes|attempt|warning|reminder|notification|document|update|announcement)\b|\bfor the last time\b|\bthis is (?:the|your|our|my) (?:last|final|second|third)\b|\bwill be (?:the|our|your) (?:last|final)\b/,
  pursuit:
    /\b(?:trying|tried|attempts?|attempted|unable|needed) to (?:reach|contact|get (?:a hold|ahold) of|notify|call) you\b|\bwe (?:have )?(?:missed|not heard|haven't heard)\b|\b(?:not gotten|not received|no) (?:a )?response\b|\bseveral (?:notices|attempts|letters)\b|\bsent you (?:several|a|two|many)\b|\b(?:we|i) (?:will|would|do|could) not hear from you\b/,
  aboutYours:
    /\b(?:calling|call|contacting you|reaching out|message|following up)(?: today| again| back)? (?:about|regarding|concerning|in regards? to|with regards? to|on|for) (?:the \w+ (?:of|on) )?your\b|\b(?:calling|call|calling you|reaching out) (?:to you )?(?:from|on behalf of|with) (?:the|our|your)\b|\bis with (?:the )?\w+ (?:services?|center|program|processing|department)\b/,
  authority:
    /\bsocial security\b|\binternal revenue\b|\birs\b|\bmedicare\b|\bfederal\b|\bu\.?s\.? (?:treasury|customs|government|citizenship|district)\b|\bthe (?:state|government|treasury|fbi|dea|irs) (?:has|have|is|of|reports?)\b|\bfbi\b|\bborder (?:protection|patrol)\b|\bimmigration\b|\bconsulate\b|\bembassy\b|\bsheriff'?s?\b|\bofficer \w+|\bsergeant \w+|\bmagistrate\b|\bgrand jury\b|\bjury duty\b|\bdepartment of (?!motor|my)\w+|\b(?:tax|legal|fraud|civil|criminal) (?:department|division|prevention|unit)\b|\badministration\b|\bbureau\b|\bdo not call registry\b/,
  brand:
    /\bamazon\b|\bapple\b|\bicloud\b|\bmicrosoft\b|\bwindows\b|\bpaypal\b|\bgoogle\b|\bvisa\b|\bmaster ?card\b|\bdirec(?:t )?tv\b|\bat ?(?:&|and) ?t\b|\bcomcast\b|\bxfinity\b|\bspectrum\b|\bverizon\b|\bt-?mobile\b|\bfedex\b|\bups\b|\bdhl\b|\bpost office\b|\bwal-?mart\b|\bebay\b|\bnetflix\b|\bnorton\b|\bmcafee\b|\bgeek squad\b|\bbank of america\b|\bwells fargo\b|\bchase(?: bank)?\b|\bciti ?bank\b|\bcoinbase\b|\bbitcoin\b|\bcash app\b|\bzelle\b|\bpublishers clearing\b|\bmarriott\b|\bhilton\b|\bfacebook\b|\bcard ?(?:holder|member) services?\b|\b(?:pacific gas|edison|duke energy|con ed)\b/,
  department:
    /\b(?:\w+ )?(?:service|services|billing|legal|disconnection|warranty|promotional?|qualification|fraud|security|verification|processing|benefits?|concerned|claims?|refund|account|accounts|customer service|shipping|vehicle|dealer) (?:department|center|centre|division|desk|team|office)\b|\bcustomer (?:service|support|care)\b|\btech(?:nical)? support\b|\bour (?:\w+ )?(?:department|representatives?|agents?|specialists?|technicians?|executives?|officers?|advisors?|experts?|staff)\b|\b(?:apple|amazon|microsoft|windows) (?:support|customer|security)\b|\bcorporation\b/,
  accountTrouble:
    /\b(?:suspicious|unusual|fraudulent|illegal|unauthorized|criminal) (?:activit\w+|charges?|transactions?|purchases?|login|access|use)\b|\b(?:been|be|was|is|get|gets|just|temporarily) (?:temporarily |permanently |immediately )?(?:suspend|suspended|compromised|breached|hacked|blocked|deactivated|locked|restricted|on hold|put on hold|terminated|flagged|voided|closed)\b|\b(?:suspend|block|close|cancel|terminate) your\b|\bput (?:\w+ ){0,2}hold\b|\bhold (?:on|to) (?:this|the|your)\b|\bidentity theft\b|\bmoney laundering\b|\bdrug trafficking\b|\b(?:virus|hackers?|malware)\b|\b(?:under|against|in|on|with|related to) your name\b|\bnot (?:been )?(?:verified|registered|claimed)\b/,
  charge:
    /\b(?:pre-?authorized|attempted|placed|recent) (?:an? )?(?:order|purchase|charge|payment|transaction)\b|\border (?:has been|was|number) \w+|\b(?:will be|will|have been|has been|being|amount|is|be|auto|were|are) (?:charged?|billed|debited|deducted|renewed|overcharged|auto.?renewed)\b|\bcharge you\b|\b(?:did not|didn't|not) (?:authorize|make|place|recognize|request) (?:this|the|that|it)\b|\bto (?:cancel|confirm|dispute|stop|block|allow|authorize|verify|approve) (?:the|this|your) (?:order|purchase|charge|payment|transaction|subscription|renewal|delivery)\b|\b(?:automatic|auto).?renewal\b|\bsubscription\b/,
  legalThreat:
    /\blegal (?:action|actions|consequences|proceedings?|enforcement|complaint|case|notice|matter)\b|\benforcement action\b|\bwarrants?\b|\blaw ?suits?\b|\barrest(?:ed)?\b|\bcase (?:file|is being|has been|will be|against)\b|\b(?:complaint|claim|case|charges?|judgment) (?:\w+ ){0,3}against (?:you|your)\b|\bfederal (?:court|agent|crime|offense)\b|\ballegations?\b|\bprocess server\b|\bdeported\b|\bunder investigation\b|\bcriminal\b|\btax fraud\b|\bpending matter\b|\bserved\b/,
  cutOff:
    /\bdisconnection\b|\b(?:power|service|electricity|electric|gas|water|line|internet|phone|account) (?:\w+ ){0,2}(?:will|is going to|is about to|is scheduled to|is scheduled for|scheduled for) (?:\w+ ){0,2}(?:disconnect(?:ed|ion)?|shut ?off|shut|cut|terminated|interrupted|suspended|closed)\b|\binterruption of service\b|\bdelinquent\b|\b(?:pending|past due|outstanding|unpaid) (?:balance|bill|amount|payment)\b|\b(?:non.?payment|overdue)\b|\bdisconnect your\b|\b(?:will|to) stop working\b/,
  deadline:
    /\b(?:within|in)(?: the)?(?: next)? (?:\d+|\w+)(?: (?:to|or) (?:\d+|\w+))? (?:minutes|hours|days)\b|\bwithin the hour\b|\b(?:about to|will|would|going to|before (?:it|your|the|this)(?: \w+){0,3}) (?:expires?|close|end|be (?:closed|voided|cancelled|canceled))\b|\bexpir(?:es|ed|ing|ation)\b|\bact now\b|\blast chance\b|\blimited time\b|\bright now\b|\b(?:respond|call|contact|pay|call back) (?:us )?(?:immediately|now|today|at once)\b|\b(?:failure|fail(?:ed)?) to\b|\bpress \w+ now\b|\bending soon\b|\bas soon as possible\b|\bignor(?:e|ing) this\b|\bwhile (?:supplies|funds) last\b|\bnow is your chance\b/,
  warranty:
    /\bwarrant(?:y|ies)\b.{0,40}\b(?:expir|void|cover|extend|renew|reinstate|vehicle|car)|\b(?:car|car's|vehicle|vehicle's|auto|factory|manufacturer'?s?|home|extended) (?:\w+ )?warrant(?:y|ies)\b|\bout of coverage\b/,
  debt: /\b(?:lower|reduce|lowering|reducing|zero|low|\d|percent|%) ?(?:your )?(?:\w+ )?interest\b|\binterest rates?\b|\bcredit card (?:debt|accounts?|balances?|bills?)\b|\b(?:student|federal|personal|payday|business|consolidation) loans?\b|\bloan (?:forgiveness|repayment|application|modification)\b|\bdebt (?:relief|elimination|forgiveness|consolidation|collection|balance|settlement)\b|\b(?:tax|back) (?:relief|debt|taxes)\b|\bfresh start\b|\bstimulus\b|\bworking capital\b|\bline of credit\b|\bbusiness (?:funding|loan)\b|\bbad credit\b|\bno credit check\b/,
  eligible:
    /\b(?:you|you're|you are|you may|you might|you have been|you've been|your \w+|account|home|business) (?:\w+ ){0,3}(?:eligible|pre-?approved|qualif(?:y|ies|ied)|entitled|selected|approved|flagged)\b|\b(?:to|you can|if you) qualify\b|\bto see if you\b|\beligib(?:le|ility) (?:for|to)\b|\bdue an? .{0,20}\b(?:refund|rebate|check)\b|\bdeposited\b/,
  prize:
    /\bcongratulations\b|\b(?:you|have|you've) (?:won|been awarded)\b|\bwinner\b|\bprize\b|\bfree (?:cruise|vacation|gift|trip|stay|night|home|back|glucose|medical|device|money)\b|\bcomplimentary\b|\bgift cards?\b|\brewards?\b|\bsweepstakes\b|\bclaim your\b|\ball.expenses.paid\b/,
  offer:
    /\b(?:\d+|\w+) ?(?:%|percent) (?:off|discounts?|lower|less|savings?|rebate)\b|\bdiscounts?\b|\b(?:at|for) (?:no|zero) (?:additional )?cost\b|\bno cost to you\b|\bfree (?:quote|estimate|consultation|of charge)\b|\b(?:save|saving|savings) (?:up to|you|money|\d|on|hundreds|thousands)\b|\b(?:special|promotional|exclusive|limited|this|great) (?:offer|promotion|pricing|rate|deal)\b|\b(?:lower|reduce|cut|reduced by)(?: \w+){0,2} (?:bill|payments?|rate|rates|premium|half)\b|\bwe(?:'re| are) offering\b|\bis offering\b|\brebates?\b|\bavail\b|\bguarantee[ds]?\b/,
  goods:
    /\b(?:solar|clean energy|energy saving|energy savings)\b|\b(?:health|life|auto|car|burial|final expense|medicare|dental|home) (?:insurance|plans?|coverage)\b|\bopen enrollment\b|\bfinal expenses?\b|\b(?:back|knee) (?:or knee )?brace\b|\bmedical alert\b|\bsecurity system\b|\bbusiness (?:listing|profile|owner)\b|\bgoogle (?:voice |business |my business )?(?:listing|search|specialist)\b|\bfirst page\b|\b(?:credit card|merchant) (?:processing|services)\b|\bduct cleaning\b|\btime ?share\b|\b(?:buy|sell|selling) (?:your )?(?:house|home|houses|property|properties)\b|\breal estate investor\b|\bdonations?\b|\bsurvey\b|\bworking from home\b|\bremote (?:job|position)\b|\bvehicle (?:service|protection)\b|\bcovered by\b/,
  optOut:
    /\bopt.?out\b|\b(?:be )?(?:removed?|taken off|take you off|deleted?|removing)(?: your (?:name|number))? (?:from|off)? ?(?:our|the|this|these|calling|any)? ?(?:calling |call |marketing )?(?:list|calls?)\b|\bunsubscribe\b|\bdo.not.call list\b|\b(?:stop|discontinue) (?:receiving |getting )?(?:these|this|further|future|all) (?:calls?|reminders?|messages?|notices?)\b|\bremove you\b/,
  connect:
    /\b(?:speak|talk|connect|connected|be connected|get connected|transferred)(?: (?:now|directly|immediately))? (?:to|with)\b(?: \w+){0,4} (?:representatives?|agents?|officers?|specialists?|advisors?|operators?|executives?|presenters?|technicians?|coordinators?|department|counselors?|support|professionals?|staff)\b|\b(?:live|licensed|federal|available) (?:agent|operator|officer|representative|specialist)\b|\bfor more information\b|\bmore details\b|\blisten to this message\b|\bsay (?:yes|stop) (?:now|if|to|and|or)\b|\bstanding by\b/,
  stay: /\bstay on the line\b|\bremain on the line\b|\bplease hold\b|\bhold (?:for|the line)\b|\b(?:do not|don't|not) (?:hang up|disconnect|ignore|disregard|delay)\b/,
  callUs:
    /(?<!\b(?:can|could|may) )\b(?:call|contact|reach|return)(?: us| me| our| this| the)?(?: \w+){0,3} (?:back )?(?:at|on|to) (?:this number|our|the|\+?1?[- ]?\(?(?:8(?:00|88|77|66|55|44|33)|\d{3}))|\b(?:call|dial) (?:\+?1[- ])?\(?\d{3}\)?[- .]\d{3}\b|\btoll.?free\b|\bhelp ?line\b|\bcall us\b|\b(?:8(?:00|88|77|66|55|44|33)|eight (?:hundred|(?:eight|seven|six|five|four|three) ?(?:eight|seven|six|five|four|three)))[- .]|\breference (?:number|code|id)\b|\bclaim code\b|\bcase (?:number|id)\b|\bmust (?:call|contact)\b/,
  condition:
    /\bif (?:you|this|your)(?: \w+'?\w*){0,4} (?:wish|want|would like|like to|interested|need|do not|did not|didn't|have any|find|feel|believe|still|already|not you|not made|own|owe|have a|could use|authorized|error)\b|\bin (?:case|order)\b|\botherwise\b|\b(?:if|whether) you (?:or a loved one|own|owe|still have|are (?:interested|over|paying))\b|\bor a loved one\b/,
  address:
    /\b(?:dear|valued|loyal|existing|past) (?:customer|guest|homeowner|member|client|sir|user)s?\b|\battention\b|\bgreetings\b|\bhomeowners?\b|\bbusiness owners?\b|\bowner of\b|\b(?:hello|hi) (?:seniors?|sir|ma'?am|homeowner)\b|\bseniors\b|\bthank you for (?:choosing|being)\b|\b(?:sir|madam)\b|\bdrivers in\b|\byour (?:area|neighborhood)\b/,
  farewell:
    /\bthank you(?: and)?[,.]? (?:have a (?:great|nice|good|wonderful)|good ?bye)\b|\bthank you for (?:your|choosing)\b|\bhave a (?:great|nice|good|wonderful|blessed) (?:day|one)[,.]? ?(?:good ?bye)?\.?$|\bthank you\.? ?(?:good ?bye)?\.?$/,
  weFound:
    /\bwe(?:'ve| have| are| just|'re)? (?:\w+ )?(?:seen|see|found|find|noticed|notice|detected|detect|sent|received|offer|offering|updating|reviewed|reward|excited|identified|regret|blocked|put|suspended?|missed|guarantee)\b|\bour (?:records?|system|systems|technicians?|files?) (?:indicates?|shows?|has|have|found)\b|\bsomeone (?:has )?(?:is trying|ordered|tried|used|logged)\b|\bit (?:looks like|appears) your\b|\bhas been (?:used|placed|charged|filed|issued|set aside|delivered|held|intercepted|executed|dispatched|qualified|linked|chosen)\b|\bset aside\b/,
  yours:
    /\byour (?!name|help|time|website|office|company|shop|store|place|team|guys|hours|location|prices?|services?|menu|number|voice|message|call\b|ad\b|technician|plumber|system\b)\w+/,
  money:
    /\$ ?\d|\b(?:\d[\d,.]*|hundred|thousand|million|billion|fifty|forty|twenty|ninety|nine) (?:thousand |million |billion |hundred )?dollars?\b|\bzero dollar\b|\b\d[\d.]*(?:%| percent)/,
  repeat:
    /\bi repeat\b|\bonce again\b|\bagain,? (?:that|the|our|my) (?:number|phone)\b|\bto (?:hear|listen to|repeat) this (?:message|call)\b|\bthat number again\b/,

  ownNeed:
    /\b(?!we(?:'ve| have) an? (?:refund|offer|special|package|plan|program|buyer|client|truck|new|great|claim|file|case|specialist|van|promotion)\b)(?:i|we) (?:(?:just|really|only|still|also) )?(?:need|want|wanted|would like|was wondering|were wondering|was hoping|was calling|have a|have an|have no|had a|had an|got a|got an|received|keep getting|am having|am looking|are looking|can't|cannot|couldn't|lost|forgot|don't)\b|\bi'?d (?:like|love)\b|\bi'?m (?:looking|having|interested|trying|wondering|calling (?:because|to (?:schedule|make|book|ask|see|find|check|get|report|cancel|change|pay)))\b|\bi was (?:charged|trying|told|looking)\b|\bwe'?(?:re| are) (?:looking|having|flooded)\b/,
  ownThing:
    /\b(?:my|our) (?!name\b|records?\b|system|department|representative|technicians?\b|office|billing|toll|helpline|number|company|website|staff|agents?\b|customers?\b|promotion|specialist|call\b|final|last|english|chinese|amazon|apple|legal|qualification|existing|bill(?:ing)? department|trucks|way\b|list\b|calling\b|offer|services?\b|program)\w+/,
  asksUs:
    /\b(?:do|can|could|are|would|did|will|is) (?:you|you guys|your|there|someone|somebody|anyone) (?:guys )?(?:do|fix|repair|come|have|help|take|took|install|open|send|tell|call|called|still|accept|work|offer|please|give|get|make|let|check|explain|able|available|real|any|a\b|there|honor|put|transfer|change|add|update|cancel|book)\b|\b(?:how|what|when|where|why) (?:do|can|is|are|much|long|time|about|does|should|would)\b|\bis (?:it|this) (?:possible|the|ok)\b/,
  reported:
    /\b(?:told|asked|asks|tells|said|says|saying|say) (?:me |us |that |to |it )|\bi (?:had|have) to press\b|\bi (?:got|get|received|keep getting|saw|found|read|pressed|heard)\b|\bcalled me\b|\bin the mail\b|\bthey (?:said|told|want|called|sent|keep)\b|\b(?:i|you) pressed\b/,
  personAnswer:
    /^(?:(?:uh+|um+|oh|hello|hi|hey|what|sorry|well|huh|no|excuse me)[,.!?]* ){0,3}(?:yes|yeah|yep|yup|yea|ya|yah|sure|of course|absolutely|i(?:'m| am) (?:a |not a |an? actual |still )?(?:real |live )?(?:person|human|robot|machine|recording|here)|i am[,.!]*$|i am (?:indeed|alive)|human\b|(?:a )?(?:real |live )?person|you are[,.!]*$|you're talking to a|speaking[,.!]*$|this is (?:a )?(?:real |live |actual )?(?:person|human)|it'?s a (?:real )?(?:person|human)|not a (?:robot|machine|recording))\b/,
  firstPerson: /\b(?:i|i'm|i've|i'd|i'll|me|myself)\b/,
}
