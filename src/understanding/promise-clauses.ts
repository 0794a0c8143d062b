/** A sentence of the receptionist as clauses: those that may promise something, without questions and conditions. Pure. */
import type { PromiseWords } from '../languages/promise-words.ts'
import { folded } from './words.ts'

export interface Clause {
  start: number
  end: number
  text: string
  /** The mark or word that ends it. */
  joint: string
}

export interface ReadSentence {
  /** In lower case and without accents, after the rewrites of the language. */
  said: string
  /** What may promise something; positions are those in `said`. */
  clauses: Clause[]
  /** Every clause. */
  all: Clause[]
  /** Something was asked, or said on a condition, and left out. */
  hasQuestion: boolean
  hasCondition: boolean
}

export function readSentence(text: string, words: PromiseWords): ReadSentence {
  const said = words.rewrites.reduce(
    (rest, [pattern, instead]) => rest.replace(pattern, instead),
    folded(withStress(text.toLowerCase().replace(/"[^"]*"|«[^»]*»/g, ' '))),
  )
  const all = clausesOf(said, words.joints)
  const answered = withoutQuestion(all, said, words)
  const clauses = withoutConditions(answered, words)
  return {
    said,
    all,
    clauses,
    hasQuestion: answered.length < all.length,
    hasCondition: clauses.length < answered.length,
  }
}

/** "anoté" becomes `anote^`, since without its accent it would be an order. */
function withStress(text: string): string {
  return text.replace(/é(?!\p{L})/gu, 'é^')
}

const mark = /[,;:.!?…](?=\s|$)|\s[-–—]+\s|—|["()]/g

function clausesOf(said: string, joints: RegExp): Clause[] {
  const ends = [...said.matchAll(mark), ...said.matchAll(joints)].sort((a, b) => a.index - b.index)
  const clauses: Clause[] = []
  let start = 0
  for (const end of [
    ...ends.map(({ index, 0: joint }) => ({ index, joint })),
    { index: said.length, joint: '' },
  ]) {
    if (end.index < start) continue
    const text = said.slice(start, end.index).trim()
    if (text !== '') clauses.push({ start, end: end.index, text, joint: end.joint.trim() })
    start = end.index + end.joint.length
  }
  return clauses
}

/** A question is what stands behind the last mark, or all of it when it begins like one. */
function withoutQuestion(clauses: Clause[], said: string, { asks }: PromiseWords): Clause[] {
  const first = clauses.findIndex(({ text }) => asks.test(text))
  const isMarked = said.trimEnd().endsWith('?')
  if (first >= 0 && (isMarked || first === 0)) return clauses.slice(0, first)
  if (!isMarked) return clauses
  const last = clauses.findLastIndex(({ joint }, at) => at < clauses.length - 1 && /^\W+$/.test(joint))
  return clauses.slice(0, last + 1)
}

/** Without conditions, and without what depends on them. */
function withoutConditions(
  clauses: Clause[],
  { condition, conditionBehind, advice }: PromiseWords,
): Clause[] {
  const isKept = clauses.map(() => true)
  for (const [at, { text }] of clauses.entries()) {
    const behind = conditionBehind.exec(text)
    if (condition.test(text)) {
      isKept[at] = false
      const rest = clauses.slice(at)
      const isLast = rest.length === 1
      if (!isLast) for (let next = at + 1; next < clauses.length; next++) isKept[next] = false
      else if (at > 0 && !advice.test(text)) isKept[at - 1] = false
    } else if (behind && !advice.test(text.slice(behind.index))) isKept[at] = false
  }
  return clauses.filter((_, at) => isKept[at])
}
