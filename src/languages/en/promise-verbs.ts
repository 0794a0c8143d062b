/**
 * What the English patterns of promises are made of. The verb group of a clause is brought into one sign first, so that
 * "I'm going to", "we'll just" and "let me" need no patterns of their own:
 * `+` will do · `=` has done, did · `~` is doing · `%` is · `&` will be · `#` the caller will · `@` the caller is.
 */
export const word = "[\\w'-]+"

/** Every form of verbs: "book move cop|y tag* send/sent/sending". */
export function v(verbs: string): string {
  return verbs.split(/\s+/).map(formsOf).join('|')
}

function formsOf(verb: string): string {
  if (verb.includes('/')) return verb.replaceAll('/', '|')
  if (verb.endsWith('*')) return `${verb.slice(0, -1)}(?:${verb.at(-2)}(?:ed|ing))?`
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:e|ed|ing)`
  if (/[^aeo]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ied|ying)`
  return `${verb}(?:ed|ing)?`
}

/** One of ours does one of `verbs` to what `rest` says. */
export const act = (verbs: string, rest = '\\b') => `[+=~] (?:${v(verbs)})${rest}`
export const says = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern))
/** Up to so many words, as few as will do. */
export const some = (most: number) => `(?: ${word}){0,${most}}?`

export const put = 'put/putting'
export const get = 'get/got/gotten/getting'
export const send = 'send/sent/sending resend/resent/resending'
/** What is done with a thing before anything comes of it. */
export const idle =
  '(?!(?:look|looking|looked|see|seeing|seen|check|checking|checked|wait|waiting|need|needed|needing|find|finding|found|read|reading|ask|asking|asked|open|opening|opened|pull|pulling|pulled|hear|heard|hearing|know|understand|have|had|having|try|trying|want|wanted|review|reviewing|verify|verifying|search|searching|received|receive|missed|got|noticed|seen|wondering|calling|talk|talking|speak|speaking|help|helping|explain|go|going|lost|like|require|be|been|double|tell|telling|told|spell|about|sorry|afraid|sure|glad|happy|told|taken|take|taking|update|updated|updating|change|changed|changing|correct|corrected|add|added|adding|note|noted|noting|write|written|record|recorded|use|using|used|ready|the|a|an|your|our|no|not|some|any|only|it|that|this|to|in|on|of|with|from|for|at|what|you)\\b)'

export const person =
  '(?:technician|tech|plumber|electrician|engineer|crew|team|driver|truck|tow|van|locksmith|guy|someone|somebody|some one|help|repairman|specialist|inspector|nurse|doctor|vet|installer|handyman|roofer|exterminator|cleaner|contractor|mechanic|unit|colleague|courier|taxi|cab|patrol|guard|officer|caregiver|aide|person|people|man|men|woman|worker|estimator|adjuster|appraiser|surveyor|supervisor|foreman|carpenter|painter|gardener|landscaper|movers?|wrecker|fitter|superintendent|rider|pro|backup|squad|manager|owner|dentist|attorney|lawyer|stylist|expert|paralegal|rep|hygienist|groomer|midwife|chef|host|agent|broker|tuner|glazier|arborist|welder|housekeeping|maintenance|security|runner|valet|porter|shuttle|escort|ranger|sitter|walker|medic|counselor|chaplain|aide)s?'
const houseNoun =
  '(?:team|office|desk|department|staff|crew|owner|boss|doctor|dr|dentist|vet|nurse|manager|attorney|lawyer|technician|tech|plumber|electrician|landlord|stylist|colleagues?|people|supervisor|partner|side|accountant|mechanic|chef|kitchen|groomer|hygienist|paralegal|broker|agent|coordinator|scheduler|dispatcher|therapist|trainer|teacher|driver|guys|folks|shop|engineer|pharmacist|billing|reception|specialist|surgeon|host|tailor|florist|inspector|adjuster|warehouse|roofer|installer|superintendent)s?'
export const inHouse = `(?:(?:the|our|his|her|their|my|your|whoever is) (?:[\\w'-]+ ){0,3}?${houseNoun}|him|her|them|everyone|everybody|dr|doctor|mr|mrs|ms|billing|management|whoever|somebody|someone|maintenance|accounting|scheduling|dispatch)\\b`
export const strongPaper =
  '(?:text|texts|text message|e-tickets?|tickets?|sms|email|emails|links?|confirmations?|forms?|invoice|quote|brochure|directions|receipt|copy|copies|paperwork|documents?|pdf|pictures?|photos?|map|reminder|reminders|packet|contract|lease|menu|whatsapp|voucher|invite|invitation|questionnaire|catalog|flyer|leaflet|samples?|prep sheet|checklist|estimate|pamphlet|coupon|letter|download)'
export const paper = `(?:${strongPaper}|message|details|address|info|information|instructions|code|file|list|application|note|proposal|agreement|statement|bill|card|login|password|intake|report|results?|schedule|prescription|referral|records|summary|guide|number|one|sheet|policy|plan|write-up|rates|prices|pricing|package|parcel|tracking)`
export const visit =
  '(?:appointment|appointments|booking|reservation|table|slot|spot|place|visit|visits|consultation|consult|viewing|showing|tour|session|sessions|check-?up|cleaning|inspection|walkthrough|cut|haircut|color|lesson|class|room|meeting|filling|crown|exam|surgery|estimate|pickup|pick-up|delivery|drop-off|treatment|massage|repair|tune-?up|service|root canal|shots|grooming|installation|screening|party|stay|trial|intake|move-?in|test drive|oil change|service call|interview|physical|facial|fitting|lab work|scan|x-ray|procedure|tasting|rental|waxing|manicure|pedicure|date|hearing|evaluation|assessment|adjustment|alignment|detail|wash|inspection|demo|signing|closing|seating|cabin|car|dinner|lunch|event|hour|time|times|day|two|both|all|boys|girls|kids|family|everyone)'
export const weekday =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|today\\b|tonight\\b|tomorrow\\b|the (?:\\d+(?:th|st|nd|rd)|\\w+(?:th|first|second|third))\\b|(?:next|this|that|same) (?:week|month|\\w+day|morning|afternoon|evening)|january|february|march|april|june|july|august|september|october|november|december|may \\d|noon\\b|midday\\b|christmas|easter|new year'
export const clock =
  '(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half past|quarter (?:past|to))\\b)'
export const dayOrHour = `(?:${weekday}|${clock})`

export const callWord =
  "(?:(?:a|an|another|our|your|the|his|her|that|their|one) )?(?:[\\w'-]+ ){0,2}?(?:call|calls|callback|phone call|ring|buzz|shout|ping|bell|voicemail)\\b"
