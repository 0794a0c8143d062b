/** Closes calls whose end was never reported, so that their follow-ups run. */
import type { Call } from '../core/call.ts'
import { isEnded } from '../core/call.ts'
import type { CallAtCarrier, CallControl } from '../core/call-control.ts'
import type { CallEventOf } from '../core/call-event.ts'
import { errorTable, FirstRingError } from '../core/errors.ts'
import type { JobContext, JobKindOf } from './job-context.ts'
import { type EnqueueFollowUps, recordEvents } from './record-events.ts'

type Ended = Omit<CallEventOf<'call-ended'>, 'at'>

interface Ending {
  event: Ended
  /** When it was, as far as Twilio says; else now. */
  at?: string | undefined
}

/** Beyond its longest duration, a call may stay silent this long before it is looked into. */
const graceMs = 2 * 60_000
const callsPerSweep = 200

export function sweepLostCalls(
  context: Pick<JobContext, 'store' | 'now' | 'callControl' | 'log'>,
  enqueue: EnqueueFollowUps,
): JobKindOf<'sweep-lost-calls'> {
  return {
    name: 'sweep-lost-calls',
    // The next minute's sweep is the retry.
    retryLimit: 0,
    retryDelaySeconds: 1,
    retryDelayMaxSeconds: 1,
    concurrency: 1,
    timeoutSeconds: 300,
    async run({ signal }) {
      const { store } = context
      const limitsMs = new Map(
        (await store.businesses.list()).map(({ id, maxCallMinutes }) => [
          id,
          maxCallMinutes * 60_000 + graceMs,
        ]),
      )
      const longestMs = Math.max(graceMs, ...limitsMs.values())
      const shortestMs = Math.min(longestMs, ...limitsMs.values())
      const before = new Date(context.now().getTime() - shortestMs).toISOString()
      for (const call of await store.calls.silentSince(before, callsPerSweep)) {
        if (signal.aborted) return
        const silentMs = context.now().getTime() - Date.parse(call.lastEventAt)
        if (silentMs < (limitsMs.get(call.businessId) ?? longestMs)) continue
        try {
          await close(context, enqueue, call)
        } catch (error) {
          // The longest silent one comes first every minute: it must not keep the others from being closed.
          context.log.warn({ callSid: call.callSid, err: error }, 'a silent call could not be closed')
        }
      }
    },
  }
}

async function close(
  context: Pick<JobContext, 'store' | 'now' | 'callControl' | 'log'>,
  enqueue: EnqueueFollowUps,
  call: Call,
): Promise<void> {
  const ending = await endingOf(context, call)
  if (ending === undefined) return
  const at = ending.at ?? context.now().toISOString()
  await context.store.transaction((tx) =>
    recordEvents(tx, call.callSid, at, enqueue, (stored) =>
      isEnded(stored) || stored.version !== call.version ? [] : [ending.event],
    ),
  )
  const { status, reason } = ending.event
  context.log.info({ callSid: call.callSid, status, reason }, 'closed a call whose end was not reported')
}

/** How the call ended; undefined while it goes on, or when Twilio cannot say now. */
async function endingOf(
  { callControl, log }: Pick<JobContext, 'callControl' | 'log'>,
  call: Call,
): Promise<Ending | undefined> {
  if (callControl === undefined) return lost(call)
  try {
    const known = await callControl.lookUp(call.callSid)
    if (known === undefined) return lost(call)
    const status = endStatus(known.status)
    return status === undefined ? await cutOff(callControl, call) : reported(known, status, call)
  } catch (error) {
    const isPassing = !(error instanceof FirstRingError) || errorTable[error.code].isRetryable
    const reason = error instanceof Error ? error.message : String(error)
    log.warn({ callSid: call.callSid, error: reason }, 'a silent call could not be looked up')
    return isPassing ? undefined : lost(call)
  }
}

/** A caller put through to a person talks without us hearing of it; any other call is over its limit. */
async function cutOff(callControl: CallControl, call: Call): Promise<Ending | undefined> {
  const isWithPerson = call.transfers.some(({ outcome }) => outcome === undefined || outcome === 'accepted')
  if (isWithPerson) return undefined
  await callControl.hangUp(call.callSid)
  return { event: { type: 'call-ended', status: 'completed', reason: 'max-duration' } }
}

function reported(known: CallAtCarrier, status: Ended['status'], call: Call): Ending {
  const isLater = known.endedAt !== undefined && Date.parse(known.endedAt) >= Date.parse(call.lastEventAt)
  return {
    event: {
      type: 'call-ended',
      status,
      ...(known.durationSeconds === undefined ? {} : { durationSeconds: known.durationSeconds }),
    },
    at: isLater ? known.endedAt : undefined,
  }
}

function lost(call: Call): Ending {
  const status = call.status === 'in-progress' ? 'completed' : 'failed'
  return { event: { type: 'call-ended', status, reason: 'lost' } }
}

function endStatus(status: string): Ended['status'] | undefined {
  const ended: readonly Ended['status'][] = ['completed', 'busy', 'failed', 'no-answer', 'canceled']
  return ended.find((known) => known === status)
}
