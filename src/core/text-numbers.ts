/** From which number to which one a call's texts go. */
import type { Business } from './business.ts'
import type { Call } from './call.ts'
import { callersNumber, ownNumber } from './callback-number.ts'
import { mayBeMobile } from './mobile-number.ts'

/** The number that the caller agreed to, or calls from; undefined where neither takes texts. */
export function callersMobile(call: Call): string | undefined {
  const { phone } = call.lead
  const told = phone?.isConfirmed ? phone.value : undefined
  return [told, callersNumber(call)].find((number) => number !== undefined && mayBeMobile(number))
}

/** The number of the business that was called, or its first one. */
export function textsFrom(call: Call, { phoneNumbers }: Pick<Business, 'phoneNumbers'>): string | undefined {
  const called = ownNumber(call)
  return phoneNumbers.find((number) => number === called) ?? phoneNumbers[0]
}
