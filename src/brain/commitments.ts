/** What a sentence of the receptionist's commits the business to. Pure. */
import { type PromiseKind, promiseKinds } from '../core/promise.ts'
import type { Language } from '../languages/language.ts'
import type { PromiseWords } from '../languages/promise-words.ts'
import { folded, sentences, tidy, withoutTitlePoints } from '../understanding/words.ts'

export interface Commitment {
  kind: PromiseKind
  /** The sentence. */
  text: string
  /** The words that say when, in lower case and without accents: "tomorrow at nine". */
  when?: string
}

interface Clause {
  start: number
  end: number
  text: string
  /** The mark or word that ends it. */
  joint: string
}

/** None for questions, offers, conditions, denials, what others said, and what is usual. */
export function findCommitments(sentence: string, language: Language): Commitment[] {
  const words = language.words.promises
  return sentences(withoutTitlePoints(tidy(sentence))).flatMap((text) => inSentence(text, words))
}

function inSentence(text: string, words: PromiseWords): Commitment[] {
  const said = words.rewrites.reduce(
    (rest, [pattern, instead]) => rest.replace(pattern, instead),
    folded(withStress(text.toLowerCase().replace(/"[^"]*"|«[^»]*»/g, ' '))),
  )
  const clauses = withoutConditions(withoutQuestion(clausesOf(said, words.joints), said, words), words)
  const found: { kind: PromiseKind; at: number }[] = []
  let frame = ''
  for (const [at, { text: clause }] of clauses.entries()) {
    const borrows = frame !== '' && !words.ownSubject.test(clause)
    const readings = borrows ? [clause, `${frame} ${clause}`] : [clause]
    const known = readings.map((reading) => kindsIn(reading, words)).find((kinds) => kinds.length > 0)
    for (const kind of known ?? likelyKinds(readings.at(-1) ?? clause, borrows, words)) {
      if (!found.some((known) => known.kind === kind)) found.push({ kind, at })
    }
    const own = [...clause.matchAll(words.frame)].at(-1)?.[0]
    frame = own ?? (words.ownSubject.test(clause) ? '' : frame)
  }
  return found.map(({ kind, at }) => {
    const when = timeOf(at, clauses, found, said, words)
    return { kind, text, ...(when === undefined ? {} : { when }) }
  })
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

function kindsIn(clause: string, words: PromiseWords): PromiseKind[] {
  if (words.usual.test(clause)) return []
  const found = promiseKinds.filter((kind) => {
    const { says, unless } = words.kinds[kind]
    if (unless?.test(clause)) return false
    return says.some((pattern) => {
      const found = pattern.exec(clause)
      if (found === null || words.veto.test(clause.slice(0, found.index))) return false
      return kind === 'guarantee' || !words.denied.test(found[0])
    })
  })
  // "I'll get a person for you": who comes to the telephone comes nowhere else.
  return found.includes('transfer') ? found.filter((kind) => kind !== 'dispatch' && kind !== 'booked') : found
}

/** What a clause promises by its frame and what it is about, where no pattern knows it: one kind at most. */
function likelyKinds(
  clause: string,
  isBorrowed: boolean,
  { likely, veto, denied, usual }: PromiseWords,
): PromiseKind[] {
  const doing = likely.doing.exec(clause)
  if (!doing || usual.test(clause) || denied.test(clause) || veto.test(clause.slice(0, doing.index)))
    return []
  const known = isBorrowed ? likely.kinds : [...likely.kinds, likely.plain]
  const found = known.find(([, about]) => about.test(clause))
  return found ? [found[0]] : []
}

/** The time in the clause of the promise and those up to the next one; else in those before it. */
function timeOf(
  at: number,
  clauses: Clause[],
  found: { at: number }[],
  said: string,
  { when }: PromiseWords,
): string | undefined {
  const next = Math.min(clauses.length, ...found.map((other) => other.at).filter((other) => other > at))
  const before = Math.max(-1, ...found.map((other) => other.at).filter((other) => other < at))
  const spans = [
    [at, next],
    [before + 1, at],
  ] as const
  for (const [from, to] of spans) {
    const [first, last] = [clauses[from], clauses[to - 1]]
    if (!first || !last || from >= to) continue
    const [time] = said.slice(first.start, last.end).matchAll(when)
    if (time) return time[0].trim()
  }
  return undefined
}
