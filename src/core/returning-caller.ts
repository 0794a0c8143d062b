/** What earlier calls from the same number tell about who is calling now. Pure. */
import type { Call } from './call.ts'
import type { CallEventBody } from './call-event.ts'
import type { LeadField } from './lead.ts'

export interface ReturningCaller {
  /** When they called last, ISO 8601. */
  lastCallAt: string
  firstName?: string
  lastName?: string
  /** Language of their last call. */
  language: string
}

/** How long a number is taken for the same person, in days. */
export const recentDays = 180
/** Below this a name was not heard well enough to greet anybody by. */
const sure = 0.7

/**
 * `earlier`: calls from one number, newest first. Undefined when none was a conversation. A number that was used
 * under different names is a shared line, and nobody on it is called by name.
 */
export function returningCaller(earlier: Call[]): ReturningCaller | undefined {
  const talks = earlier.filter(({ isSpam, transcript }) => !isSpam && transcript.some(isCallers))
  const [last] = talks
  if (last === undefined) return undefined
  const names = talks.map(nameOf).filter((name) => name !== undefined)
  const [name] = names
  const isShared = names.some(({ firstName }) => !isSame(firstName, name?.firstName))
  return {
    lastCallAt: last.startedAt,
    language: last.language,
    ...(name && !isShared ? name : {}),
  }
}

/** What goes on record for it. The name goes with the number: anything that the caller says counts more. */
export function recognitionEvents({ lastCallAt, firstName, lastName }: ReturningCaller): CallEventBody[] {
  const named = (value: string): LeadField => ({
    value,
    confidence: 0.6,
    source: 'caller-id',
    isConfirmed: false,
  })
  const fields = {
    ...(firstName ? { firstName: named(firstName) } : {}),
    ...(lastName ? { lastName: named(lastName) } : {}),
  }
  const isNamed = firstName !== undefined || lastName !== undefined
  return [
    { type: 'caller-recognized', lastCallAt },
    ...(isNamed ? [{ type: 'lead-updated' as const, fields }] : []),
  ]
}

function isCallers({ speaker }: Call['transcript'][number]): boolean {
  return speaker === 'caller'
}

function nameOf({ lead }: Call): { firstName: string; lastName?: string } | undefined {
  const { firstName, lastName } = lead
  if (!firstName || (!firstName.isConfirmed && firstName.confidence < sure)) return undefined
  const isLastSure = lastName !== undefined && (lastName.isConfirmed || lastName.confidence >= sure)
  return { firstName: firstName.value, ...(isLastSure ? { lastName: lastName.value } : {}) }
}

function isSame(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase()
}
