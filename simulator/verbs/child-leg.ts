/** The leg that a Dial makes: ringing, whisper, bridge, and its own status callbacks. */
import { CallError } from '../call-error.ts'
import type { Callee } from '../call-options.ts'
import { rfc2822 } from '../call-params.ts'
import type { Caller } from '../caller.ts'
import type { DialRecord } from '../events.ts'
import { CallLeg } from '../leg.ts'
import { playDocuments } from '../player.ts'
import { newSid } from '../sid.ts'

export interface DialedNumber {
  number: string
  callerId: string
  whisper?: { url: string; method: 'GET' | 'POST' }
  callback?: { url: string; method: 'GET' | 'POST'; events: string[] }
}

interface Limits {
  timeoutMs: number
  timeLimitMs: number
}

/** Calls one number to its end. Throws Interrupted when the caller leaves. */
export async function callNumber(leg: CallLeg, target: DialedNumber, limits: Limits): Promise<DialRecord> {
  const callee = leg.options.dialPlan(target.number)
  const child = new CallLeg(
    {
      ...leg.options,
      identity: {
        accountSid: leg.identity.accountSid,
        callSid: newSid('CA'),
        parentCallSid: leg.identity.callSid,
        from: target.callerId,
        to: target.number,
        direction: 'outbound-dial',
      },
      caller: calleeAsCaller(callee),
      faults: {},
      emit: (event) => {
        if (event.type === 'warning' || event.type === 'error') leg.emit(event)
      },
    },
    leg,
  )
  const record: DialRecord = {
    number: target.number,
    callSid: child.identity.callSid,
    status: 'canceled',
    isBridged: false,
    seconds: 0,
  }
  leg.dials.push(record)
  leg.emit({ type: 'dial-started', number: target.number, childCallSid: child.identity.callSid })
  const report = statusReporter(leg, child, target)
  report('initiated')
  report('ringing')
  try {
    record.status = await ring(leg, child, callee, limits)
    if (record.status === 'completed') {
      report('answered')
      if (await accepts(child, target)) await bridge(leg, callee, limits, record)
    }
  } finally {
    if (child.answeredAt !== undefined) {
      record.status = 'completed'
      record.seconds = Math.max(1, Math.round((leg.clock.now() - child.answeredAt) / 1000))
    }
    child.status = record.status
    report('completed', record)
    leg.warnings.push(...child.warnings)
    leg.errors.push(...child.errors)
    leg.emit({ type: 'dial-ended', ...record })
  }
  return record
}

/** `completed` means answered. */
async function ring(
  leg: CallLeg,
  child: CallLeg,
  callee: Callee,
  limits: Limits,
): Promise<DialRecord['status']> {
  if (callee.does === 'failed') return 'failed'
  if (callee.does === 'busy') {
    await leg.wait(Math.min(2000, limits.timeoutMs))
    return 'busy'
  }
  const ringMs = callee.does === 'no-answer' ? Number.POSITIVE_INFINITY : (callee.afterSeconds ?? 6) * 1000
  await leg.wait(Math.min(ringMs, limits.timeoutMs))
  if (ringMs >= limits.timeoutMs) return 'no-answer'
  child.answer()
  return 'completed'
}

/** Plays the whisper: its `<Hangup>` declines the call, its end bridges. */
async function accepts(child: CallLeg, target: DialedNumber): Promise<boolean> {
  if (!target.whisper) return true
  try {
    return (await playDocuments(child, { kind: 'whisper', ...target.whisper })) === 'document-ended'
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    child.fail(error)
    return false
  }
}

async function bridge(leg: CallLeg, callee: Callee, limits: Limits, record: DialRecord): Promise<void> {
  leg.answer()
  record.isBridged = true
  const talkSeconds = callee.does === 'answer' ? (callee.talkSeconds ?? 30) : 30
  await leg.during('bridged', () => leg.wait(Math.min(talkSeconds * 1000, limits.timeLimitMs)))
  const isCalleeFirst = callee.does === 'answer' && callee.hangsUpFirst
  if (isCalleeFirst || talkSeconds * 1000 >= limits.timeLimitMs) return
  leg.interrupt({ by: 'caller' })
  leg.signal.throwIfAborted()
}

/** A person presses the key they were asked for; a machine presses nothing. */
function calleeAsCaller(callee: Callee): Caller {
  const digits = callee.does === 'answer' ? callee.presses : undefined
  return { respond: () => (digits ? { do: 'press', digits } : { do: 'silence' }) }
}

function statusReporter(leg: CallLeg, child: CallLeg, target: DialedNumber) {
  let sequence = 0
  return (event: 'initiated' | 'ringing' | 'answered' | 'completed', record?: DialRecord) => {
    const { callback } = target
    if (!callback?.events.includes(event)) return
    const status = record?.status ?? (event === 'answered' ? 'in-progress' : event)
    const request = {
      kind: 'child-status' as const,
      url: callback.url,
      method: callback.method,
      params: {
        CallStatus: status,
        CallbackSource: 'call-progress-events',
        SequenceNumber: String(sequence++),
        Timestamp: rfc2822(leg.clock.now()),
        ...(record ? { CallDuration: String(record.seconds) } : {}),
        ...(status === 'completed' && record ? { Duration: String(Math.ceil(record.seconds / 60)) } : {}),
      },
    }
    leg.inBackground(child.send(request))
  }
}
