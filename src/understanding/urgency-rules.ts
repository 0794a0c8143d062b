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
  life('intruder', ['thief', 'nearby'], 4),
  life('weapon', [['someone', 'attacked', 'intruding'], 'weapon'], 5),
  life('attack', ['attacked']),
  ordered('emergency')('fundsNow', [['someone', 'they'], 'takingNow', 'money'], 3),
  ordered('emergency')('stolenNow', ['someone', 'just', ['stolen', 'took']], 1),
  emergency('fundsNow', ['money', 'vanishing'], 6),
  emergency('robbedNow', ['robbed', 'just'], 4),
  urgent('robbed', ['robbed']),
  urgent('fundsTaken', ['someone', 'took', 'money'], 6),
  urgent('stolen', ['stolen', ['belongings', 'money', 'card', 'it']], 5),
  urgent('lostCard', ['lost', 'card'], 3),
  slight('lost', ['lost', 'belongings'], 3),
  urgent('hacked', ['hacked']),
  slight('fraud', ['fraud']),
  wish('urgent')('block', ['block', ['card', 'it']], 3),
  // Water and sewage.
  damage('burst', ['pipe', 'burst'], 4),
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
  wish('urgent')('prompt', ['prompt']),
  rule('urgent', { isWish: true, isOrdered: true })('now', ['need', 'rightNow'], 3),
  rule('urgent', { isWish: true, isOrdered: true })('haste', ['need', 'quick'], 4),
  rule('urgent', { isWish: true, isOrdered: true })('now', ['demand', 'bareNow'], 1),
  rule('urgent', { isWish: true, isOrdered: true })('needToday', ['needIt', 'today'], 3),
  wish('urgent')('comeToday', ['visit', ['today', 'deadline']], 5),
  rule('urgent', { isWish: true, isOrdered: true })('deadline', ['need', 'deadline'], 5),
  wish('pressure')('now', ['rightNow']),
  wish('pressure')('quick', ['quick']),
  wish('pressure')('today', ['today', 'need'], 5),
  rule('urgent', { at: 'sentence', isWish: true })('cry', ['cry']),
  rule('urgent', { at: 'text', isWish: true })('cry', ['plea']),
]
