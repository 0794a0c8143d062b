/** Signs that a caller presses, whatever the matter is: says so, names a deadline, cries for help. */
import { type Rule, rule } from './urgency-rule.ts'

/** A wish in the order in which it is said. */
const wish = (more: Partial<Rule> = {}) => rule('urgent', { isWish: true, isOrdered: true, ...more })
/** Urgent in one place of the text, and what it is about anywhere. */
const about = (more: Partial<Rule> = {}) => rule('urgent', { isWish: true, isAnywhere: true, ...more })
const near = rule('urgent', { isWish: true })
const pressure = rule('pressure', { isWish: true })

export const pressingRules: readonly Rule[] = [
  // Said outright.
  rule('emergency')('emergency', ['emergency']),
  rule('life', { isWish: true })('sos', ['sos']),
  rule('life', { isWish: true, at: 'sentence' })('save', ['save']),
  rule('life', { isWish: true, isLast: true })('save', ['save']),
  near('prompt', ['prompt']),
  near('block', ['block', ['card', 'it']], 3),
  rule('urgent', { isWish: true, at: 'sentence' })('cry', ['cry']),
  rule('urgent', { isWish: true, at: 'text' })('cry', ['plea']),
  about()('plea', ['strongPlea', 'trouble']),
  about({ isLast: true })('plea', ['cry', 'trouble']),
  about()('panic', ['panic', ['card', 'money', 'trouble']]),
  // Now, and fast.
  wish({ isInOneClause: true })('now', [['need', 'bid'], 'rightNow'], 8),
  wish()('now', ['demand', 'bareNow'], 1),
  wish({ isLast: true })('now', ['needThing', 'bareNow'], 3),
  wish({ isInOneClause: true, isLast: true })('haste', ['need', 'quick'], 6),
  wish({ isLast: true, mostWords: 8 })('haste', ['command', ['quick', 'soonWord']], 3),
  wish()('haste', ['necessity', 'quick', 'hasteNoun'], 2),
  rule('urgent', { isWish: true, mostWords: 6 })('haste', ['quick', 'command'], 0),
  // By when.
  rule('urgent', { isWish: true, isEvenAsked: true })('soonest', ['soonest']),
  wish()('needToday', ['needIt', ['today', 'bareNow']], 3),
  near('comeToday', ['visit', ['today', 'deadline']], 5),
  near('comeToday', ['politeHaste', ['today', 'deadline']], 6),
  wish()('deadline', [['need', 'necessity'], 'deadline'], 10),
  wish()('deadline', ['necessity', 'outcome', 'softDeadline'], 4),
  wish()('orElse', [['need', 'necessity'], 'orElse'], 16),
  about()('soonEvent', [
    'soonEvent',
    ['necessity', 'trouble', 'lacking', 'quick', 'soonWord', 'politeHaste', 'visit'],
  ]),
  about()('late', ['late', ['quick', 'bareNow', 'rightNow', 'panic']]),
  // Urgent only beside some trouble.
  ...(['rightNow', 'quick', 'soonEvent', 'panic', 'plea', 'late', 'politeHaste'] as const).map((concept) =>
    pressure(concept, [concept]),
  ),
  pressure('today', ['today', 'need'], 5),
]
