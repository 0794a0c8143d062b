/** Signs of urgency: which concepts, said near each other, make one. Language-free: the words stand in `languages/`. */
import type { UrgencyConcept } from '../languages/urgency-words.ts'

/**
 * How much a sign says by itself: danger to `life`; an `emergency` for things or money; `urgent`; `slight` trouble,
 * and slight `pressure`, which are urgent only together.
 */
export type Tier = 'life' | 'emergency' | 'urgent' | 'slight' | 'pressure'

export interface Rule {
  name: string
  tier: Tier
  /** One concept of every entry must be there, each near the first. */
  of: readonly (readonly UrgencyConcept[])[]
  /** Most words between them; 0 is next to each other. */
  within: number
  /** In the order of the entries only. */
  isOrdered?: true
  /** Damage that may be over, unlike danger to people. */
  isDamage?: true
  /** The last entry may stand anywhere in the text. */
  isAnywhere?: true
  /** A wish rather than a fact: it is not over, and "can you …" is no question about the business. */
  isWish?: true
  /** Counts only where a sentence, or the whole text, starts with it. */
  at?: 'sentence' | 'text'
  /** Not with one of these anywhere in the text. */
  unless?: readonly UrgencyConcept[]
  /** Counts though it is put as a question: "what is the soonest you can come". */
  isEvenAsked?: true
  /** All of it in one clause. */
  isInOneClause?: true
  /** Ends its clause, but for words like "please". */
  isLast?: true
  /** Only in a text of no more words. */
  mostWords?: number
}

type Parts = (UrgencyConcept | readonly UrgencyConcept[])[]

const rule =
  (tier: Tier, more: Partial<Rule> = {}) =>
  (name: string, parts: Parts, within = 4): Rule => ({
    name,
    tier,
    of: parts.map((part) => (typeof part === 'string' ? [part] : part)),
    within,
    ...more,
  })

const life = rule('life')
const emergency = rule('emergency')
const damage = rule('emergency', { isDamage: true })
const urgent = rule('urgent')
const urgentDamage = rule('urgent', { isDamage: true })
const slight = rule('slight')
const ordered = (tier: Tier) => rule(tier, { isOrdered: true })
const wish = (tier: Tier) => rule(tier, { isWish: true })
const anywhere = (tier: Tier) => rule(tier, { isAnywhere: true })

export const rules: readonly Rule[] = [
  // Gas, carbon monoxide, fire, electricity.
  life('gas', ['gas', 'smell'], 5),
  life('gasLine', ['gasPipe', 'severed'], 3),
  life('gas', ['gasPipe', 'smell'], 3),
  life('monoxide', ['monoxide', 'sounding'], 5),
  life('monoxide', ['monoxideHere']),
  life('fire', ['fire']),
  ordered('life')('fire', ['burnable', 'burns'], 1),
  life('smoke', ['smoke']),
  life(
    'sparks',
    ['spark', ['electrics', 'smoke', 'fire', 'power', 'fixture', 'building', 'alarm', 'water']],
    8,
  ),
  life('sparks', ['sparks']),
  slight('spark', ['spark']),
  life('wires', ['wire', 'downed'], 4),
  life('charred', ['electrics', 'charred'], 3),
  life('shock', ['shocked']),
  life('explosion', ['explosion']),
  life('collapse', ['structure', 'collapsed'], 4),
  life('collapse', ['overhead', 'falling'], 3),
  urgent('alarm', ['alarm', 'sounding'], 4),
  // Body.
  life('airless', ['airless']),
  life('airless', ['breathTrouble', 'breath'], 3),
  life('heart', ['chest', 'pain'], 4),
  life('stroke', ['stroke']),
  life('senseless', ['senseless']),
  life('senseless', [['dear', 'pet', 'fallen'], 'motionless'], 4),
  rule('life', { unless: ['digital'] })('senseless', [['dear', 'vulnerable'], 'fallen', 'motionless'], 12),
  life('bleeding', ['blood', 'bloodFlow'], 4),
  life('bleeding', ['bleeding']),
  life('wound', ['bodyPart', 'wound'], 4),
  rule('life', { isOrdered: true })('wound', ['foreign', 'into', 'bodyPart'], 2),
  life('wound', ['insides', ['wound', 'bloodFlow']], 3),
  life('wound', ['extremity', 'pale'], 2),
  rule('life', { isOrdered: true })('wound', ['cutting', 'bodyPart', 'off'], 3),
  life('injury', ['injury']),
  ordered('life')('fall', ['fellFrom', 'height'], 2),
  life('bite', ['bitten', 'beast'], 3),
  life('bite', ['bitten', ['numb', 'airless', 'senseless']], 12),
  emergency('swelling', ['swollen', ['face', 'huge']], 6),
  emergency('biteSwells', ['bitten', 'swollen'], 12),
  life('poison', ['swallowed', 'toxic'], 5),
  life('poison', ['poisoned']),
  life('poison', ['pet', 'swallowed', 'petToxic'], 8),
  life('suicide', ['suicide']),
  life('birth', ['birth']),
  life('struck', ['struck']),
  life('crashHurt', ['crash', 'hurtPeople'], 12),
  emergency('crashNow', ['crash', 'just'], 6),
  slight('crash', ['crash']),
  life('dying', ['dying']),
  ordered('life')('missing', ['child', 'isMissing'], 0),
  rule('life', { isOrdered: true, isLast: true })('missing', ['cannotFind', 'child'], 0),
  life('toHospital', ['toHospital', ['prompt', 'rightNow', 'bareNow', 'quick']], 6),
  life('trapped', ['dear', 'trapped'], 3),
  life('trapped', [['vulnerable', 'pet'], 'stuck'], 4),
  life('elevator', [['trapped', 'stuck'], 'elevator'], 3),
  emergency('toothOut', ['tooth', 'knockedOut'], 5),
  urgent('pain', ['pain', 'severe'], 4),
  urgent('pain', ['agony']),
  slight('ache', ['pain']),
  slight('ill', ['ill']),
  urgent('swelling', ['swollen', 'severe'], 3),
  slight('swollen', ['swollen']),
  slight('bite', ['bitten']),
  // Crime and money.
  life('intruder', ['intruding']),
  life('intruder', [['someone', 'they', 'weapon'], 'inside'], 2),
  life('intruder', ['someone', 'breakingIn'], 2),
  ordered('life')('intruder', [['someone', 'they', 'thief'], 'tampers', 'opening'], 6),
  life('intruder', ['thief', 'nearby'], 4),
  life('intruder', ['theyInside', ['thief', 'someone', 'robbed', 'unsecured', 'tampers']], 12),
  life('weapon', [['someone', 'attacked', 'intruding'], 'weapon'], 5),
  life('attack', ['attacked']),
  rule('emergency', { isOrdered: true, unless: ['hasBeen'] })(
    'fundsNow',
    [['someone', 'they'], 'takingNow', 'money'],
    3,
  ),
  urgent('fundsTaken', [['someone', 'they'], 'takingNow', 'money'], 5),
  ordered('emergency')('stolenNow', ['someone', 'just', ['stolen', 'took']], 1),
  emergency('fundsNow', ['money', 'vanishing'], 6),
  emergency('fundsNow', ['vanishing', ['rightNow', 'bareNow', 'panic']], 10),
  emergency('fundsNow', [['someone', 'they'], 'takingNow', ['money', 'cash'], 'rightNow'], 8),
  emergency('fundsNow', [['someone', 'they'], 'vanishing'], 6),
  emergency('robbedNow', ['robbed', 'just'], 4),
  urgent('robbed', ['robbed']),
  urgent('fundsTaken', ['someone', 'took', 'money'], 6),
  urgent('fundsTaken', ['emptied', ['cash', 'card']], 4),
  urgent('fundsTaken', ['withoutLeave', ['took', 'money', 'emptied', 'cash', 'card']], 8),
  urgent('fundsGone', ['cash', 'goneFrom'], 4),
  urgent('cardTaken', [['someone', 'thief', 'they'], 'hasMine'], 2),
  urgent('stolen', ['stolen', ['belongings', 'money', 'card', 'it']], 5),
  urgent('lostCard', ['lost', 'card'], 3),
  slight('lost', ['lost', 'belongings'], 3),
  slight('swallowedCard', ['swallowedCard']),
  urgent('hacked', ['hacked']),
  slight('fraud', ['fraud']),
  wish('urgent')('block', ['block', ['card', 'it']], 3),
  // Water and sewage.
  damage('burst', ['pipe', 'burst'], 6),
  damage('water', ['water', 'pouring'], 4),
  damage('flood', ['flood']),
  damage('sewage', ['sewage', 'backingUp'], 5),
  damage('sewage', ['sewer', ['backed', 'overflow']], 4),
  damage('treeOnHouse', ['tree', 'building'], 6),
  rule('emergency', { isOrdered: true, isDamage: true })('rammed', ['vehicle', 'rammed', 'property'], 4),
  urgentDamage('overflow', ['overflow']),
  urgentDamage('backedUp', ['drain', 'backed'], 3),
  urgentDamage('leak', ['leak', 'fixture'], 4),
  urgentDamage('badLeak', ['leak', 'bad'], 4),
  slight('drip', ['leak']),
  // Supplies.
  ordered('urgent')('noHeat', ['lacking', 'heat'], 1),
  urgent('heatGone', ['heat', 'gone'], 3),
  ordered('urgent')('heatGone', ['heat', 'out'], 0),
  ordered('urgent')('noPower', ['lacking', 'power'], 1),
  urgent('powerGone', ['power', 'gone'], 3),
  ordered('urgent')('powerGone', ['power', 'out'], 0),
  ordered('urgent')('noSupply', ['lacking', 'supply'], 1),
  ordered('slight')('supplyGone', ['supply', 'gone'], 2),
  ordered('slight')('noCooling', ['lacking', 'cooling'], 1),
  slight('coolingGone', ['cooling', 'gone'], 3),
  slight('coldStoreGone', ['coldStore', 'gone'], 4),
  urgent('spoils', ['coldStore', 'spoiling'], 14),
  anywhere('urgent')('shopStands', [
    ['coldStore', 'heat', 'power', 'supply', 'drain'],
    ['gone', 'lacking', 'out', 'backed'],
    'spoiling',
  ]),
  urgent('pumpGone', ['pump', 'gone'], 3),
  anywhere('emergency')('coldAndWeak', ['heat', ['gone', 'lacking', 'out'], 'vulnerable']),
  anywhere('urgent')('failureInWeather', [
    ['heat', 'cooling', 'power'],
    ['gone', 'lacking', 'out'],
    'weather',
  ]),
  anywhere('urgent')('hotAndWeak', ['cooling', ['gone', 'lacking', 'out'], 'vulnerable']),
  anywhere('life')('deviceWithoutPower', ['power', ['gone', 'lacking', 'out'], 'lifeDevice']),
  // Out of doors.
  rule('urgent', { unless: ['digital'] })('lockedOut', ['lockedOut']),
  urgent('unsecured', ['opening', 'unsecured'], 4),
  urgent('stranded', ['stranded']),
  urgent('brokenDown', ['brokenDown', 'road'], 8),
  life('brakes', ['brakes']),
  life('peril', [['vehicle', 'crash', 'stuck', 'brokenDown', 'fellFrom'], 'peril'], 5),
  life('vessel', ['vessel', 'failing'], 5),
  life('vessel', ['craft', 'sinking'], 4),
  life('threat', ['threat', 'threatens'], 5),
  rule('emergency', { isOrdered: true })(
    'aboutTo',
    [['structure', 'overhead', 'pipe', 'vessel', 'threat'], 'aboutTo', 'destroys'],
    4,
  ),
  // Law.
  urgent('arrested', ['arrested']),
  urgent('court', ['court', 'soonDay'], 3),
  // Said outright.
  emergency('emergency', ['emergency']),
  wish('life')('sos', ['sos']),
  rule('life', { at: 'sentence', isWish: true })('save', ['save']),
  rule('life', { isWish: true, isLast: true })('save', ['save']),
  wish('urgent')('prompt', ['prompt']),
  rule('urgent', { isWish: true, isEvenAsked: true })('soonest', ['soonest']),
  rule('urgent', { isWish: true, isOrdered: true, isInOneClause: true })(
    'now',
    [['need', 'bid'], 'rightNow'],
    8,
  ),
  rule('urgent', { isWish: true, isOrdered: true, isInOneClause: true, isLast: true })(
    'haste',
    ['need', 'quick'],
    6,
  ),
  rule('urgent', { isWish: true, isOrdered: true, isLast: true, mostWords: 8 })(
    'haste',
    ['command', 'quick'],
    3,
  ),
  rule('urgent', { isWish: true, mostWords: 6 })('haste', ['quick', 'command'], 0),
  rule('urgent', { isWish: true, isOrdered: true })('now', ['demand', 'bareNow'], 1),
  rule('urgent', { isWish: true, isOrdered: true })('needToday', ['needIt', ['today', 'bareNow']], 3),
  wish('urgent')('comeToday', ['visit', ['today', 'deadline']], 5),
  rule('urgent', { isWish: true, isOrdered: true })('deadline', [['need', 'necessity'], 'deadline'], 10),
  rule('urgent', { isWish: true, isOrdered: true })('deadline', ['necessity', 'outcome', 'softDeadline'], 4),
  rule('urgent', { isWish: true, isOrdered: true })('orElse', [['need', 'necessity'], 'orElse'], 16),
  rule('urgent', { isWish: true, isAnywhere: true })('soonEvent', [
    'soonEvent',
    ['need', 'trouble', 'quick'],
  ]),
  rule('urgent', { isWish: true, isAnywhere: true })('plea', ['strongPlea', 'trouble']),
  rule('urgent', { isWish: true, isLast: true, isAnywhere: true })('plea', ['cry', 'trouble']),
  rule('urgent', { isWish: true, isAnywhere: true })('late', [
    'late',
    ['quick', 'bareNow', 'rightNow', 'panic'],
  ]),
  wish('urgent')('comeToday', ['politeHaste', ['today', 'deadline']], 6),
  wish('pressure')('now', ['rightNow']),
  wish('pressure')('quick', ['quick']),
  wish('pressure')('today', ['today', 'need'], 5),
  wish('pressure')('soonEvent', ['soonEvent']),
  wish('pressure')('panic', ['panic']),
  wish('pressure')('plea', ['plea']),
  wish('pressure')('late', ['late']),
  wish('pressure')('politeHaste', ['politeHaste']),
  rule('urgent', { at: 'sentence', isWish: true })('cry', ['cry']),
  rule('urgent', { at: 'text', isWish: true })('cry', ['plea']),
]
