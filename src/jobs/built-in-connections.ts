/** Connections that a business has by its profile: mails and texts to whom it names. They are in no table. */
import { hasOptedOut, saysOptOut } from '../brain/opted-out.ts'
import { readAttestation } from '../core/attestation.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { callersNumber } from '../core/callback-number.ts'
import { callerText } from '../core/caller-text.ts'
import type { Occasion } from '../core/follow-ups.ts'
import { callersMobile, textsFrom } from '../core/text-numbers.ts'
import type { Connection } from '../store/connections.ts'
import type { StoreTx } from '../store/store.ts'
import { landlineCodes } from '../twilio/text-errors.ts'

/** Mail to `notifications.emails`. */
export const emailNotificationsId = 'email-notifications'
/** To the caller after the call, where `sms.isEnabled`. */
export const callerTextsId = 'texts-to-callers'
/** To `notifications.urgentPhones`. */
export const alertTextsId = 'texts-to-those-on-call'

export const builtInIds: readonly string[] = [emailNotificationsId, callerTextsId, alertTextsId]

export function builtInConnections(business: Pick<Business, 'notifications' | 'sms' | 'id'>): Connection[] {
  const emails = [...new Set(business.notifications.emails)]
  const phones = [...new Set(business.notifications.urgentPhones)]
  const { isEnabled, template } = business.sms
  return [
    ...(emails.length > 0
      ? [builtIn(emailNotificationsId, 'email', 'E-mail notifications', { to: emails })]
      : []),
    ...(isEnabled
      ? [builtIn(callerTextsId, 'sms', 'Texts to callers', { audience: 'caller', template })]
      : []),
    ...(phones.length > 0
      ? [builtIn(alertTextsId, 'sms', 'Texts to those on call', { audience: 'on-call', to: phones })]
      : []),
  ]
}

/** Only who was alerted is told that there is nothing to do any more. */
export function isToldOf({ kind }: Pick<Connection, 'kind'>, call: Call, occasion: Occasion): boolean {
  return kind !== 'sms' || occasion !== 'callback.taken' || call.urgency.level !== 'routine'
}

/** Of several connections that text callers only the first does: a caller has one text. */
export function isSpareText(connection: Connection, all: readonly Connection[]): boolean {
  const textsCallers = ({ kind, isEnabled, settings }: Connection) =>
    kind === 'sms' && isEnabled && settings.audience === 'caller'
  return textsCallers(connection) && all.find(textsCallers)?.id !== connection.id
}

/** Whether it is told of this call at all: what nobody is to be texted about makes no delivery. */
export async function concerns(
  tx: Pick<StoreTx, 'optOuts' | 'messages'>,
  { id, kind, settings }: Pick<Connection, 'id' | 'kind' | 'settings'>,
  call: Call,
  business: Business,
): Promise<boolean> {
  // What is in no hurry stands in the mail of the day.
  if (id === emailNotificationsId && business.notifications.digest === 'daily') {
    return call.urgency.level !== 'routine'
  }
  if (kind !== 'sms' || settings.audience !== 'caller') return true
  const [phone, own] = [callersMobile(call), textsFrom(call, business)]
  if (phone === undefined || own === undefined || callerText(call) === undefined) return false
  if (hasOptedOut(call, business) || saysOptOut(call)) return false
  // Who withholds their number, or shows one that is not theirs, may name a stranger's.
  if (callersNumber(call) === undefined || readAttestation(call.stirVerstat) === 'failed') return false
  // Those on call are no callers to thank.
  if (business.notifications.urgentPhones.includes(phone) || business.phoneNumbers.includes(phone))
    return false
  return !(await tx.optOuts.has(phone, own)) && !(await tx.messages.hasFailedWith(phone, landlineCodes))
}

function builtIn(id: string, kind: string, name: string, settings: Record<string, unknown>): Connection {
  return { id, kind, name, isEnabled: true, settings, createdAt: '', updatedAt: '' }
}
