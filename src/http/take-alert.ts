/** Somebody on call answers an alert: the call back is theirs, or done. What is answered to them is in the owner's language. */
import type { LiveCall } from '../calls/live-call.ts'
import type { LiveCalls } from '../calls/live-calls.ts'
import type { Call } from '../core/call.ts'
import { callbackNumber } from '../core/callback-number.ts'
import type { Callback } from '../core/callback-request.ts'
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
  /** As the owner knows them. */
  name: string
}

/** Alerts older than this are nobody's any more, milliseconds. */
const alertsLastMs = 24 * 3_600_000
const mostAlerts = 20

/** Takes the newest call that nobody has taken. The first one to say so has it. */
export async function takeAlert(context: AlertContext, who: Answerer, words: TextWords): Promise<string> {
  const calls = await alertedCalls(context, who)
  const open = calls.find(({ state }) => isFree(state))
  if (open === undefined) {
    const [newest] = calls
    const by = newest?.state.callback?.takenBy
    if (newest === undefined || by === undefined || newest.state.callback?.status !== 'open') {
      return words.nothingOpen
    }
    return by === who.name ? words.taken(...callerOf(newest)) : words.takenAlready(by)
  }
  if (open.state.callback === null) {
    open.dispatch({ type: 'callback-requested', callback: dueTo(open) })
  }
  open.dispatch({ type: 'callback-taken', by: who.name })
  await open.commit()
  // Somebody else may have been first, on another server.
  const by = open.state.callback?.takenBy ?? who.name
  return by === who.name ? words.taken(...callerOf(open)) : words.takenAlready(by)
}

/** The newest call that this person has taken is done. */
export async function finishAlert(context: AlertContext, who: Answerer, words: TextWords): Promise<string> {
  const calls = await alertedCalls(context, who)
  const theirs = calls.find(({ state: { callback } }) => {
    return callback?.takenBy === who.name && callback.status === 'open'
  })
  if (theirs === undefined) {
    const [newest] = calls.filter(({ state }) => state.callback?.takenBy === who.name)
    return newest ? words.done(callerOf(newest)[0]) : words.nothingOpen
  }
  theirs.dispatch({ type: 'callback-updated', status: 'done' })
  await theirs.commit()
  return words.done(callerOf(theirs)[0])
}

/** Whether an alert to this number waits for somebody. */
export async function hasOpenAlert(context: AlertContext, who: Answerer): Promise<boolean> {
  const calls = await alertedCalls(context, who)
  return calls.some(({ state }) => isFree(state))
}

/** Calls that this number was alerted of, newest alert first. */
async function alertedCalls(context: AlertContext, { phone }: Answerer): Promise<LiveCall[]> {
  const since = Date.parse(context.now()) - alertsLastMs
  const alerts = await context.store.messages.latestTo(phone, ['alert'], mostAlerts)
  const callSids = alerts.filter(({ at }) => Date.parse(at) >= since).flatMap(({ callSid }) => callSid ?? [])
  const calls = await Promise.all([...new Set(callSids)].map((callSid) => context.liveCalls.open(callSid)))
  return calls.filter((call) => call !== undefined)
}

/** Nobody has taken it: neither on the call, nor since. */
function isFree({ callback, transfers, isSpam }: Call): boolean {
  if (isSpam) return false
  if (callback === null) return !transfers.some(({ outcome }) => outcome === 'accepted')
  return callback.status === 'open' && callback.takenBy === undefined
}

function dueTo({ state }: LiveCall): Callback {
  const phone = callbackNumber(state)
  const reason = state.lead.reason?.value
  return {
    requested: phone !== undefined,
    ...(phone === undefined ? {} : { phone }),
    ...(reason === undefined ? {} : { reason }),
    status: 'open',
  }
}

function callerOf({ state }: LiveCall): [caller: string, phone: string | undefined] {
  const number = callerNumber(state.callback?.phone ?? state.lead.phone?.value ?? state.from)
  const phone = number && readableNumber(number)
  const name = fullName(state.lead)
  return name ? [name, phone] : [phone ?? '-', undefined]
}
