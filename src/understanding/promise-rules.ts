/** What the patterns of a language know of the clauses of a sentence: which kinds they promise, surely or likely. Pure. */
import { type PromiseKind, promiseKinds } from '../core/promise.ts'
import type { PromiseWords } from '../languages/promise-words.ts'
import type { Clause } from './promise-clauses.ts'

export interface RuledClause {
  /** What a pattern knows. */
  known: PromiseKind[]
  /** What frame and object make likely where no pattern knows anything: one at most. */
  likely: PromiseKind[]
  /** What a pattern found, and was denied or is of another kind. */
  vetoed: PromiseKind[]
  isDenied: boolean
  isUsual: boolean
  /** It is somebody else's doing. */
  isOthers: boolean
}

/** One for each clause, in their order. */
export function ruledClauses(clauses: readonly Clause[], words: PromiseWords): RuledClause[] {
  let frame = ''
  return clauses.map(({ text }) => {
    const borrows = frame !== '' && !words.ownSubject.test(text)
    const own = kindsIn(text, words)
    const whole = borrows ? `${frame} ${text}` : text
    const known = own.known.length === 0 && borrows ? kindsIn(whole, words).known : own.known
    frame = [...text.matchAll(words.frame)].at(-1)?.[0] ?? (words.ownSubject.test(text) ? '' : frame)
    return {
      known,
      likely: known.length > 0 ? [] : likelyKinds(whole, borrows, words),
      vetoed: own.seen.filter((kind) => !known.includes(kind)),
      isDenied: words.veto.test(text),
      isUsual: words.usual.test(text),
      isOthers: words.others.test(text),
    }
  })
}

/** `known` is promised; `seen` is what patterns found, promised or not. */
function kindsIn(clause: string, words: PromiseWords): { known: PromiseKind[]; seen: PromiseKind[] } {
  const isUsual = words.usual.test(clause) || words.others.test(clause)
  const known: PromiseKind[] = []
  const seen: PromiseKind[] = []
  for (const kind of promiseKinds) {
    const { says, unless } = words.kinds[kind]
    let isSeen = false
    const isSaid = says.some((pattern) => {
      const found = pattern.exec(clause)
      if (found === null) return false
      isSeen = true
      if (isUsual || words.veto.test(clause.slice(0, found.index))) return false
      return kind === 'guarantee' || !words.denied.test(found[0])
    })
    if (isSeen) seen.push(kind)
    if (isSaid && !unless?.test(clause)) known.push(kind)
  }
  // "I'll get a person for you": who comes to the telephone comes nowhere else.
  const isTransfer = known.includes('transfer')
  return {
    known: isTransfer ? known.filter((kind) => kind !== 'dispatch' && kind !== 'booked') : known,
    seen,
  }
}

function likelyKinds(
  clause: string,
  isBorrowed: boolean,
  { likely, veto, denied, usual, others }: PromiseWords,
): PromiseKind[] {
  const doing = likely.doing.exec(clause)
  if (
    !doing ||
    usual.test(clause) ||
    others.test(clause) ||
    denied.test(clause) ||
    veto.test(clause.slice(0, doing.index))
  )
    return []
  const known = isBorrowed ? likely.kinds : [...likely.kinds, likely.plain]
  const found = known.find(([, about]) => about.test(clause))
  return found ? [found[0]] : []
}
