/** One log line a call, at its end: what happened, never what was said. */
import { hasEndedBy } from './core/call.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

/** Returns how to stop. */
export function logCalls(store: Store, log: Log): () => void {
  return store.watch(({ call, events }) => {
    for (const event of events) {
      if (event.type === 'engine-failed') {
        log.warn({ callSid: call.callSid, engine: event.engine, reason: event.reason }, 'an engine failed')
      }
      if (!hasEndedBy(call, event)) continue
      log.info(
        {
          callSid: call.callSid,
          business: call.businessId,
          from: call.from,
          endedReason: call.endedReason,
          durationSeconds: call.durationSeconds,
          engine: call.engine,
          turns: call.transcript.length,
          urgency: call.urgency.level,
          captured: Object.keys(call.lead),
          hasCallback: call.callback !== null,
          isSpam: call.isSpam,
          isTest: call.isTest,
        },
        'call ended',
      )
    }
  })
}
