/** Somebody on call answers an alert: the call back is theirs, or done. What is answered to them is in the owner's language. */
import type { LiveCall } from '../calls/live-call.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import type { Call } from '../core/call.ts'
import { owedCallback } from '../core/callback-number.ts'
import { fullName } from '../core/lead.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import type { TextWords } from '../core/text-words.ts'
import type { Store } from '../store/store.ts'

export interface AlertContext {
  store: Pick<Store, 'messages'>
  liveCalls: Pick<LiveCalls, 'open'>
  now(): string
}

export interface Answerer {
  phone: string
  /** Whose alerts they answer: one person may be on call for two. */
  businessId: string
  /** As the owner knows them. */
  name: string
}

/** Alerts older than this are nobody's any more, milliseconds. */
const alertsLastMs = 24 * 3_600_000
const mostAlerts = 20

/** Which of the calls that this person was alerted of they mean: the newest that it can be done with, or else the newest. */
export async function alertMeant(
  context: AlertContext,
  who: Answerer,
  asks: 'take' | 'done',
): Promise<LiveCall | undefined> {
  const calls = await alertedCalls(context, who)
  if (asks === 'take') return calls.find(({ state }) => isFree(state)) ?? calls[0]
  const theirs = calls.filter(({ state }) => state.callback?.takenBy === who.name)
  return theirs.find(({ state }) => state.callback?.status === 'open') ?? theirs[0]
}

/** The first one to say so has it. Safe to repeat. */
export async function takeAlert(
  call: LiveCall | undefined,
  who: Answerer,
  words: TextWords,
): Promise<string> {
  if (call === undefined) return words.nothingOpen
  if (isFree(call.state)) {
    if (call.state.callback === null) {
      call.dispatch({ type: 'callback-requested', callback: owedCallback(call.state) })
    }
    call.dispatch({ type: 'callback-taken', by: who.name })
    await call.commit()
  }
  // Somebody else may have been first, on another server.
  const { callback } = call.state
  if (callback?.takenBy === undefined || callback.status !== 'open') return words.nothingOpen
  return callback.takenBy === who.name ? words.taken(...callerOf(call)) : words.takenAlready(callback.takenBy)
}

/** The call that this person has taken is done. Safe to repeat. */
export async function finishAlert(call: LiveCall | undefined, words: TextWords): Promise<string> {
  if (call === undefined) return words.nothingOpen
  if (call.state.callback?.status === 'open') {
    call.dispatch({ type: 'callback-updated', status: 'done' })
    await call.commit()
  }
  return words.done(callerOf(call)[0])
}

/** Whether an alert to this number waits for somebody, and we have told it nothing since: machines answer everything. */
export async function isHintDue(context: AlertContext, who: Answerer): Promise<boolean> {
  const [last] = await context.store.messages.latestTo(who.phone, ['alert', 'reply'], 1)
  if (last?.purpose !== 'alert') return false
  const calls = await alertedCalls(context, who)
  return calls.some(({ state }) => isFree(state))
}

/** Calls that this number was alerted of, newest alert first. */
async function alertedCalls(context: AlertContext, { phone, businessId }: Answerer): Promise<LiveCall[]> {
  const since = Date.parse(context.now()) - alertsLastMs
  const alerts = await context.store.messages.latestTo(phone, ['alert'], mostAlerts)
  const callSids = alerts
    .filter((alert) => alert.businessId === businessId && Date.parse(alert.at) >= since)
    .flatMap(({ callSid }) => callSid ?? [])
  const calls = await Promise.all([...new Set(callSids)].map((callSid) => context.liveCalls.open(callSid)))
  return calls.filter((call) => call !== undefined)
}

/** Nobody has taken it: neither on the call, nor since. */
function isFree({ callback, transfers, isSpam }: Call): boolean {
  if (isSpam) return false
  if (callback === null) return !transfers.some(({ outcome }) => outcome === 'accepted')
  return callback.status === 'open' && callback.takenBy === undefined
}

function callerOf({ state }: LiveCall): [caller: string, phone: string | undefined] {
  const number = callerNumber(state.callback?.phone ?? state.lead.phone?.value ?? state.from)
  const phone = number && readableNumber(number)
  const name = fullName(state.lead)
  return name ? [name, phone] : [phone ?? '-', undefined]
}
