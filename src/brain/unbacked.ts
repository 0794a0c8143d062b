/** Which commitments nothing on the record of the call backs. Pure. */
import { DateTime } from 'luxon'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { isTold } from '../core/lead.ts'
import type { Receipt } from '../core/promise.ts'
import { timeZone } from '../core/time-zone.ts'
import { languageOf } from '../languages/languages.ts'
import { readWhen } from '../understanding/when.ts'
import type { Reply } from './brain.ts'
import type { Commitment } from './commitments.ts'

/** Somebody who says "at four" may mean five past. */
const toleranceMinutes = 15

/**
 * The commitments that neither a receipt of this call nor what was recorded on it stands for. `next`: what the call does
 * once the words are spoken, for a transfer that is about to start.
 */
export function unbacked(
  commitments: readonly Commitment[],
  call: Call,
  business: Pick<Business, 'timezone'>,
  now: Date,
  next?: Reply['next'],
): Commitment[] {
  const runs = (call.toolRuns ?? []).filter(({ isError }) => !isError)
  return commitments.filter((commitment) => {
    const { kind } = commitment
    // A transfer of an earlier turn stands on the call itself: nobody may have answered it.
    const receipts = runs
      .filter(({ turn }) => kind !== 'transfer' || turn === call.turn)
      .flatMap((run) => run.receipts)
    const isReceipted = receipts.some(
      (receipt) => receipt.kind === kind && agrees(commitment, receipt, call, business, now),
    )
    return !isReceipted && !isOnRecord(commitment, call, business, now, next)
  })
}

function isOnRecord(
  commitment: Commitment,
  call: Call,
  business: Pick<Business, 'timezone'>,
  now: Date,
  next: Reply['next'] | undefined,
): boolean {
  const { callback } = call
  switch (commitment.kind) {
    case 'callback':
      return (
        callback?.requested === true &&
        callback.status !== 'cancelled' &&
        agrees(commitment, callback, call, business, now)
      )
    case 'booked':
      return isBooked(commitment, call, business, now)
    case 'dispatch':
      // Somebody comes at the time that is booked; "on the way" is another matter.
      return commitment.when !== undefined && isBooked(commitment, call, business, now)
    case 'transfer':
      return (
        next?.do === 'transfer' ||
        call.transfers.some(({ outcome }) => outcome === undefined || outcome === 'accepted')
      )
    case 'noted':
      return (
        isTold(call.lead) ||
        callback !== null ||
        call.urgency.level !== 'routine' ||
        (call.toolRuns ?? []).some(({ isError, receipts }) => !isError && receipts.length > 0)
      )
    default:
      return false
  }
}

function isBooked(
  commitment: Commitment,
  call: Call,
  business: Pick<Business, 'timezone'>,
  now: Date,
): boolean {
  return (call.appointments ?? []).some(({ startsAt }) =>
    agrees(commitment, { dueAt: startsAt }, call, business, now),
  )
}

/**
 * Whether the recorded time is the promised one: the record must lie within what was promised. A promise without a time
 * fits any record; one with a time fits no call back that has none, and any other receipt that has none.
 */
function agrees(
  { kind, when }: Commitment,
  record: Pick<Receipt, 'dueAt'> & { window?: { from: string; to: string } | undefined },
  call: Call,
  { timezone }: Pick<Business, 'timezone'>,
  now: Date,
): boolean {
  const promised = when === undefined ? null : readWhen(when, languageOf(call.language), { now, timezone })
  if (promised === null) return true
  const zone = timeZone(timezone)
  const [from, to] = [record.window?.from ?? record.dueAt, record.window?.to ?? record.dueAt]
  if (from === undefined || to === undefined) return kind !== 'callback'
  const isDay = !promised.to && promised.from.hour === 0 && promised.from.minute === 0
  const end = promised.to ?? (isDay ? promised.from.endOf('day') : promised.from)
  return (
    DateTime.fromISO(from, { zone }) >= promised.from.minus({ minutes: toleranceMinutes }) &&
    DateTime.fromISO(to, { zone }) <= end.plus({ minutes: toleranceMinutes })
  )
}
