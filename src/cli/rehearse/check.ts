/** One thing that is looked at on a rehearsed call. */
import type { RehearsedCaller } from '../../../simulator/callers/rehearsed/rehearsed-caller.ts'
import type { CallOutcome } from '../../../simulator/events.ts'
import type { Business } from '../../core/business.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'

export interface Check {
  name: string
  /** The rehearsal fails with it; the others are for the reader. */
  isMust: boolean
  isRight: boolean
  /** What was found; of a right one, what it goes by. */
  detail: string
}

export interface CheckedCall {
  caller: RehearsedCaller
  business: Business
  call: CallDetail
  outcome: CallOutcome
  /** A model was to answer. */
  hasModel: boolean
  /** Of the same side, this one left out. */
  others: CallDetail[]
}

export function must(name: string, problems: readonly string[], detail: string): Check {
  return { name, isMust: true, ...found(problems, detail) }
}

export function should(name: string, problems: readonly string[], detail: string): Check {
  return { name, isMust: false, ...found(problems, detail) }
}

/** More of a kind is counted, not listed. */
const mostListed = 3

function found(problems: readonly string[], detail: string): Pick<Check, 'isRight' | 'detail'> {
  if (problems.length === 0) return { isRight: true, detail }
  const different = [...new Set(problems)]
  const listed = different.slice(0, mostListed)
  const more = problems.length - listed.length
  return { isRight: false, detail: [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('; ') }
}
