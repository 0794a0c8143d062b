/** English words around and inside names. */
import type { NameWords } from '../name-words.ts'
import { britishGivenNames } from './british-given-names.ts'
import { britishSurnames } from './british-surnames.ts'
import { givenNames } from './given-names.ts'
import { sounds } from './name-sounds.ts'
import { surnames } from './surnames.ts'

const never = new Set(
  `i i'm im i'd i've ive i'll me my mine myself we we're our us you you're your yours he he's him his she she's her it it's its
  they they're them their a an the this that that's these those there here here's and or but so if then because as of to too
  in on at by for from with without about into over after before until while during up down out off is are was were be
  been being do does did doing done have has had having can could would shall should might must need needs needed want
  wants wanted get gets got getting go goes going gone come comes coming came make makes making made take takes taking
  took give gives giving see looking look trying try calling call called calls speaking speak phone number email mail
  address name names name's last yes yeah yep yup no nope not none never nothing nobody ok okay alright sure right wrong
  correct exactly maybe please thanks thank sorry pardon excuse hello hi hey goodbye bye when what where which who
  who's whom whose why how know knew think thought guess mean say says said tell told ask asked something anything
  everything someone anyone everyone somebody anybody more most much many some any all both every other another same
  only also very really quite actually basically probably well um uh er uhm hmm am don't dont doesn't didn't can't cant won't
  isn't aren't wasn't couldn't wouldn't shouldn't haven't hasn't what's there's let let's kinda gonna wanna gotta like
  regarding concerning because cancel book booked reserve reserved change add having available interested wondering
  hoping planning running late able unable afraid glad locked stuck urgent emergency appointment reservation booking
  customer client business company owner tenant landlord patient person human robot machine message recording
  automated system account policy insurance order table party people whatever skip pass rather spell spelled again
  oh ah eh ugh gosh geez jeez hm huh yo dang well btw fyi apartment apartments hotel motel inn hospital clinic restaurant salon airport
  it'll i'd ill thats whats theres hes shes youre am pm registered listed filed scheduled supposed birthname`.split(
    /\s+/,
  ),
)
const everyday = new Set(
  `mother father wife husband son daughter friend neighbor neighbour manager boss doctor nurse sister brother mom mum dad
  good great fine bad new old big small little long short high low best early sick happy sad ready certain unsure done
  back morning afternoon evening night day today tomorrow yesterday now later soon still just week month year hour
  minute time monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december one two three four five six seven eight nine ten eleven twelve zero first
  house home office room door window roof floor wall kitchen bath bathroom water heater heat sink toilet pipe drain leak
  leaking clogged clog broken burst flood fire gas smoke power light lights line street road town city problem issue
  question help quote estimate price cost money bill payment card bank check cash service repair work works working worked
  job love hate hope wait hang hold stop listen car truck drive van key keys lock dog cat tree lawn garden yard grass food
  dinner lunch breakfast coffee tea market store shop school church law court will would mark art grace rose joy faith
  stone wood woods field hill lake river park bridge castle bell bird fox wolf fish rice bean cook baker king queen prince
  bishop pope knight young white black green brown gray grey blue red gold silver rich poor sharp smart swift strong
  moon star sun sky rain snow storm winter summer spring autumn west east north south left moving selling buying renting
  living staying driving waiting using returning following existing current previous different each seat seats chair
  adress robin page booth case chance major miss lane banks wells waters days read reed
  trouble damage noise smell sewage septic furnace boiler thermostat outlet breaker electrician plumber contractor
  technician inspector realtor lawyer dentist teacher driver student american english spanish mexican chinese indian
  furious angry upset worried desperate pregnant allergic diabetic elderly disabled retired single married divorced
  ridiculous unacceptable terrible awful horrible crazy weird strange important serious possible impossible
  anonymous private confidential nobody mister madam sir plumbing electric heating cooling roofing`.split(
    /\s+/,
  ),
)

const self = '(?:full |real |right |correct |own |legal |actual |whole )?'
const plain = [
  `my ${self}(?:birth ?)?name(?: is|'s|s)?`,
  `(?:the|your|full) ${self}name(?:'s| is)?(?: (?:for|on|of) (?:the|my|this) [a-z]+(?: is)?)?(?: is)?`,
  "name(?:'s)? is",
  'names?(?= [a-z]+ (?:and|address|adress|phone))',
  '(?:can|may|just|please|can call) call me',
  'i (?:go|went) by',
  "i'?(?: a)?m (?:called|named)",
].join('|')

export const names: NameWords = {
  given: givenNames,
  surnames,
  ofCountries: {
    GB: { given: britishGivenNames, surnames: britishSurnames },
    IE: { given: britishGivenNames, surnames: britishSurnames },
  },
  never,
  everyday,
  splitHeads: { o: "o'", mc: 'mc', mac: 'mac' },
  particles: new Set(
    'van von de der den del della di da dos du la le el al bin ibn ben st st. ter abu mac'.split(' '),
  ),
  titles:
    /^(?:mr|mrs|ms|miss|mister|dr|doctor|prof|professor|sir|madam|captain|reverend|rev|father|sister|judge|officer|inspector|detective|sergeant|deputy|sheriff|coach|pastor|rabbi|nurse|attorney|principal)\.?$/i,
  suffixes: /^(?:jr|sr|junior|senior|ii|iii|iv|the third)\.?$/i,
  plainCues: new RegExp(`\\b(?:${plain})[ ,:]+(?:is |it's |actually |uh |um |like )*`, 'gi'),
  othersBefore:
    /\b(?:his|hers?|their|whose|[a-z]+['’]s|(?:my|our|the|his|her|their) [a-z]+s|(?:the|this|that|our|its) (?!(?:full|real|last|first|given|family|legal|whole|middle|best|right|correct|caller|contact)\b)[a-z]+) (?:(?:full|real|first|last|given|family) )?$/i,
  underCues:
    /\b(?:(?:under|in|on|with|by|use) (?:the )?names?(?: of)?|(?:registered|listed|filed|saved|entered|known) (?:as|under|with))[ ,:]+/gi,
  weakCues:
    /\b(?:this is|this's|i'?m|i am|(?:you're|you are) (?:speaking|talking) (?:to|with)|speaking (?:to|with)|call me)\s+(?:uh |um )*/gi,
  askedCues: /\b(?:it'?s|it is|that'?s|that is|that would be|that'll be)\s+(?:uh |um )*/gi,
  keptCues: /\bunder\s+/gi,
  bookingCues: /\bfor\s+/gi,
  behindCues:
    /^(?:here|speaking|calling|on the (?:line|phone)|is (?:my|the) (?:full )?name|is (?:what|who) (?:you|they) (?:can |may )?call me|is calling|(?:has|have|had) (?:a|an) (?:[a-z]+ )?(?:booking|reservation|table|appointment))\b/i,
  bookedCues: /^(?:(?:booking|reservation|appointment|party|family)\b|table (?:for|at)\b)/i,
  givenCues: /\b(?:first|given|fore|christian)[ -]?name(?:'s| is|)?[ ,:]+(?:it's |is )?/gi,
  surnameCues: /\b(?:last|family|sur|second)[ -]?name(?:'s| is|)?[ ,:]+(?:it's |is )?/gi,
  givenBehind: /^is (?:my|the) (?:first|given|christian) ?name\b/i,
  surnameBehind: /^is (?:my|the) (?:last|family|sur|second) ?name\b/i,
  followers:
    /^(?:and|calling|from|with|i|i'm|im|i've|i'd|here|speaking|my|at|uh|um|on|for|in|but|please|thanks|thank|the|we|our|just|wants?|again|phone|address|adress|number|email|looking|want|need|can|could|is|so|to|over|last|who|that|it's|its|there|today|tomorrow|tonight|ill|you|or|also|yeah|yes|oh|ah|btw)$/i,
  describing:
    /(?:ing|[^r]ed|ous|able|ible|ful|less|[rtl]ant|ent|ive|ic|ical|ly|ish|ese|ist|ary|ory|ate|er than|self)$/,
  introductionTail:
    /^(?:(?:here|speaking|calling)\b[ ,.]*)?(?:(?:from|with|at) (?:[\w'’.-]+ ){0,4}?[\w'’.-]+(?:,|(?= and )|(?= calling )|$)\s*)?(?:(?:and|calling)\b[ ,]*)?/i,
  spellingLead:
    /[ ,.]*(?:\b(?:and|the|my|that's|that is|it's|which is|last|first|family|name|is|spelled|spelt|spelling)\b[ ,:.]*){0,8}$/i,
  bareLead:
    /^(?:(?:it'?s|it is|that'?s|that is|that would be|that'll be|the name'?s?(?: is)?|name'?s?(?: is)?|i'?m|i am|this is|my (?:full )?name(?:'s| is)|call me|use|you can use|make it|put (?:it )?(?:under|down as)|yes|yeah|yep|sure|of course|no|sorry|actually|for|under|uh|um|well|oh|hi|hello|hey|there|so|ok|okay|mine is|it would be|just|please|and|again|i said)\b[ ,.!]*)+/i,
  bareTail:
    /[ ,]+(?:please|thanks|thank you|and you|sir|ma'am|madam|is (?:my|the) name|that's (?:me|it|my name))?[.!?]*$/i,
  bareFillers: /^(?:and|is|my|name|first|last|uh|um|comma|surname|then|second)$/i,
  surnameFirst: /\bcomma\b|\b(?:last|family) name first\b|\bsurname first\b/i,
  secondSurname: -4,
  secondGiven: -3,
  surnameLeftOut: -7,
  spellingNoise: new Set(
    'space new word then last first surname name second spelled spelt spelling capital uppercase letter hyphen dash apostrophe and the is'.split(
      ' ',
    ),
  ),
  sounds,
  writesAccents: false,
}
