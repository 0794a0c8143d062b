/** English words for whom a caller may want, and for the machine that is not wanted. */
import type { HumanMark } from '../human-wish-words.ts'

/** Jobs of those who answer for a business. Nobody orders them for work. */
const jobs =
  '(?:(?:customer service|customer support|support|service|sales|account|bank|branch|duty|shift|floor|store|general|night|office|front desk|help ?desk|personal|financial|mortgage|loans?|call ?cent(?:er|re)|travel|booking) ){0,2}(?:agents?|operators?|representatives?|reps?|managers?|manageress|supervisors?|receptionists?|secretar(?:y|ies)|employees?|advis[eo]rs?|attendants?|dispatchers?|concierge|tellers?|bankers?|clerks?|officers?|specialists?|consultants?|colleagues?|coworkers?|associates?|coordinators?|assistants?|hosts?|hostess|directors?|principal|superiors?|higher ups?|(?<=\\b(?:your|the|a|real) )boss|owners?|proprietor|landlady|planners?|counsell?ors?|underwriters?|brokers?|adjusters?|lenders?|workers?|ceo|administrators?|admins?|personnel|professionals?|experts?|staff members?|team members?|members? of (?:the |your )?(?:staff|team)|staff|management|crew members?|call handlers?|salesm[ae]n|salespersons?|salespeople|sales (?:guy|person|people)|the one in charge)'
/** Who does the work of a business, and may be ordered as such. */
const trades =
  '(?:(?:general|family|head|tennis|swimming|gym|yoga|fitness|lead|service|maintenance|repair|hvac|wedding|pool) )?(?:doctors?|dentists?|nurses?|lawyers?|attorneys?|solicitors?|paralegals?|accountants?|bookkeepers?|plumbers?|electricians?|mechanics?|vets?|veterinarians?|pharmacists?|therapists?|hygienists?|technicians?|techs?|engineers?|contractors?|builders?|roofers?|painters?|carpenters?|gardeners?|landscapers?|locksmiths?|handym[ae]n|estimators?|inspectors?|installers?|fitters?|foreman|crew|stylists?|hairdressers?|barbers?|beauticians?|masseuse|instructors?|trainers?|lifeguards?|chefs?|cooks?|waiters?|waitress(?:es)?|bartenders?|barm[ae]n|sommelier|porters?|bellhops?|bellboys?|doorm[ae]n|valets?|housekeepers?|maids?|cleaners?|drivers?|couriers?|photographers?|realtors?|surveyors?|appraisers?|notary|surgeons?|specialist doctor|optician|optometrist|midwife|dispatch guy|repairm[ae]n|maintenance (?:m[ae]n|guys?|person))'
const departments =
  '(?:department|dept|team|desk|office|branch|division|section|unit|side|crew|group|people|staff|guys|folks|counter|line|extension)'
const places =
  '(?:reception|front ?desk|front office|help ?desk|customer (?:services?|support|care|relations|help)|guest (?:services?|relations)|room ?service|housekeeping|maintenance|billing|sales|support|tech(?:nical)? support|accounts|accounting|accounts (?:payable|receivable)|finance|human resources|hr|complaints|fraud|lending|collections|claims|dispatch|scheduling|reservations|bookings|mortgages|loans|payroll|security|headquarters|head office|member services|patient services|home delivery|parts)'
const rooms =
  '(?:kitchen|bar|spa|pool|gym|restaurant|cafe|hotel|bank|clinic|surgery|lobby|desk|office|shop|store|garage|salon|branch|team|concierge desk|fitness cent(?:er|re)|business cent(?:er|re)|warehouse|workshop|practice|hospital|school|counter|front)'
const quality =
  '(?:(?:nice|kind|qualified|senior|junior|good|certain|specific|right|same|single|duty|shift|night|local|fellow|bank|hotel|restaurant|company|virtual|dedicated|experienced|trained|higher|responsible|appropriate|relevant|available|competent|capable|freaking|damn|bloody|fucking|goddamn|sort of|kind of|more|whole|customer service|service|support|main|english speaking|friendly|new|on duty|online|telephone|phone|walk in|one|of) ){0,3}'
const alive =
  '(?:real(?: life)?|actual|live|living|living breathing|breathing|human|genuine|proper|physical|flesh and blood|real live|normal)'
const det =
  '(?:an?|the|your|some|any|no|one of (?:the|your|you|these|those)|another|this|that|whichever|other|these|those|zero|our) '
const who = '(?:someone|somebody|some one|some body|anyone|anybody|any one|any body)'
const figures = '(?:guys?|lady|ladies|m[ae]n|wom[ae]n|gentlem[ae]n|lads?|girls?|bloke|fella|chap|gal)'
/** "From the loans team": where somebody is, taken in with them. */
const from = `(?: (?:here |over |down |up |back |working |based |that works |who works |who work )?(?:from|in|at|on|with|for|of|over at|down at) (?:the |your |you guys'? |a |our |that |this )?(?:${places}(?: ${departments})?|(?:[a-z]+ ){0,2}?(?:${departments}|${rooms}))\\b)?`
const machines =
  '(?:machines?|robots?|bots?|chat ?bots?|voice ?bots?|robo ?\\w{0,8}|recordings?|computers?|computer (?:voice|program|system)s?|computeri[sz]ed (?:voice|system|thing|message)s?|a\\.?i|ai (?:assistant|agent|thing|bot|system|voice|receptionist)s?|artificial intelligence|algorithms?|automated \\w+|automatic (?:system|voice|message|service|response)s?|automations?|(?:virtual|digital|voice|electronic|computer) (?:assistant|agent|receptionist|operator|helper|voice|system)s?|answering (?:machine|service)s?|voice ?mail|phone (?:tree|menu|system)s?|(?:voice|phone|menu) (?:system|prompt|menu)s?|recorded (?:voice|message)s?|siri|alexa|ivr|tin can|android)'
/** Machines and programs that callers own or use. */
const owned =
  '(?:coffee|cash|card|washing|ice|vending|fax|ticket|sewing|espresso|slot|atm|drinks?|credit card|laundry|exercise|my|our|their|answer|payment|espresso|popcorn|x ray|sound|alarm|heating|cooling|sprinkler|septic|loyalty|rewards|security|hvac|air|filtration|solar|sewer|irrigation|water|ventilation|operating|savings|spa|food|breakfast|dinner|lunch|kids|drink|wine|room service|vegan|vegetarian|set|tasting)'

const groups: Readonly<Record<HumanMark, string>> = {
  else: `${who} (?:else|different|other|competent|useful|qualified|senior|more (?:senior|competent|helpful|useful|experienced|important|qualified)|higher(?: up)?|better|smarter|above you|capable|with (?:more )?authority|who (?:actually |really )?(?:knows?|understands?|listens?|cares?|has authority|isn't you))${from}|(?:another|an? different|some other|any other|an? other|one of your other|an? better) ${quality}(?:${alive} )?(?:person|human|${jobs}|individual|guy)${from}`,
  human: `(?:(?:${det})?${quality}(?:${alive} ){1,3}${quality}(?:persons?|people|humans?(?: beings?)?|beings?|soul|individuals?|ones?|voice|man|woman|body|help|contact|assistance|support|services?|chat|intervention|interaction|${jobs}|${who})|(?:${det})?${quality}(?:humans?(?: beings?)?|(?:living )?souls?|human (?:help|support|contact|assistance|interaction|intervention|service))|${who} (?:real|human|alive|living|actual|in the flesh|with a (?:pulse|brain|heartbeat)))${from}(?! (?:rights?|resources?|error))`,
  thing: `(?:${owned} (?:machines?|computers?|systems?|programs?|menus?|software)|(?:staff|manager's|customer service|operator|agent|customer support) (?:number|discount|special|fee|room|entrance|code)|human error|human rights|(?:\\d+|one|single|two|three|four|five|six|seven|eight|nine|ten|twelve|few|little|small|tiny|many|young) (?:[a-z]+ )?(?:humans|people|persons?|adults?))`,
  other: `(?:my|our|his|her|their) (?!call\\b|phone call\\b|time\\b|(?:account|relationship|case|personal|bank|financial|customer|mortgage|loan|sales) (?:manager|banker|advis[eo]r|rep|representative|worker|agent|officer)\\b|(?:advis[eo]r|rep|representative|banker|case ?worker)\\b)[a-z']+|the (?:insurance|police|neighbou?rs?|landlord|judge|kids?|wife|husband|other driver|city|tenants?|school|court|irs|council|seller|buyer|family|others?)|(?:${figures}|people|agents?|representatives?|managers?|staff|operators?) (?:there|then) (?:told|said|was|were)`,
  name: "(?:mr|mrs|ms|miss|dr|doctor|mister) (?!(?:is|who|please|about|at|in|on|and|or|for|to)\\b)[a-z'-]+",
  staff: `(?:${det}|(?:my|our) )?${quality}(?:${jobs}(?! (?:number|fees?|id|code|name|error|room|discount|parking|entrance|training|job|position)\\b)|(?:person|people|individual|one|guy|lady|man|woman) (?:in charge|responsible|on duty|at the (?:desk|front|counter|reception)|behind the (?:desk|counter)|(?:that|who) (?:is in charge|deals?|handles?|runs?|manages?|takes?|does|looks?|sold|set|came|did|was (?:here|helping)|i spoke|i talked|called|answers?|helped|installed|fixed)))${from}|(?:whoever|whomever)(?: is|'s)? (?:in charge|responsible|on duty|deals?|handles?|runs?|manages?|takes?|does|looks?|can|is|works?|answers?|owns?)|(?:the )?(?:guys?|lady|man|woman|gentleman) (?:from|at|on|in|who|that|i|you)`,
  expert: `(?:${det})?${quality}${trades}`,
  desk: `(?:(?:the|your|a|an|any|this|hotel|bank) )?(?:hotel |bank |main |local |duty )?(?:${places}(?: ${departments})?(?! (?:number|fees?|hours?|menu|bill|rep|agent|manager|room|tax|ticket)\\b)|(?<=\\b(?:the|your|a|an|this|hotel|bank|main|local) )${rooms}|(?<=\\b(?:to|with|on|for|me|the|your|a|of|from|in) )(?:(?!(?:to|with|on|the|your|and|a|my|in|of|for)\\b)[a-z]+ ){0,2}?(?:department|dept|team|desk|branch|division|office))`,
  machine: `(?:(?:an?|the|this|your|these|those|some|another|that|all|any|more) ){0,3}${machines}|(?:this|your|these|another|an?) (?:stupid |dumb |damn |bloody |silly |useless |whole |automatic )?(?:systems?|menus?|programs?|software)`,
  person: `(?:${det})?${quality}(?:person|persons|people|individual|voice|body)${from}`,
  someone: `(?:(?:${who})${from}|one of (?:you|you guys|the (?:guys|girls|ladies|team|people))|whoever|anyone at all|somebody at all)`,
}

const order: readonly HumanMark[] = [
  'thing',
  'other',
  'name',
  'else',
  'human',
  'machine',
  'staff',
  'expert',
  'desk',
  'someone',
  'person',
]

/** One pass over the text: the first group that fits at a place is its mark. */
export const peopleMarks = new RegExp(
  `\\b(?:${order.map((mark) => `(?<${mark}>${groups[mark]})`).join('|')})\\b`,
  'g',
)
