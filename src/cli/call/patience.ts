/** How long a server that is started for simulated calls waits for their callers: as much faster as the calls are. */
import type { Patience } from '../../app.ts'
import { relayTimings } from '../../engines/conversation-relay/relay-timings.ts'

/** Where call time takes none: callers answer at once, and a machine under load is given a moment. */
const instant = {
  silenceMs: 1000,
  thinkingMs: 1000,
  notHeardMs: 500,
  resumeMs: 300,
  groupMs: 20,
  keyMs: 50,
  tailMs: 0,
}

/** `speed`: times real time. What language models may take is left as it is: they are no faster. */
export function patienceFor(speed: number): Patience {
  if (!Number.isFinite(speed)) return { timings: instant }
  const scaled = (ms: number) => ms / Math.max(1, speed)
  return {
    timings: {
      silenceMs: scaled(relayTimings.silenceMs),
      thinkingMs: scaled(relayTimings.thinkingMs),
      notHeardMs: scaled(relayTimings.notHeardMs),
      resumeMs: scaled(relayTimings.resumeMs),
      groupMs: scaled(relayTimings.groupMs),
      keyMs: scaled(relayTimings.keyMs),
      tailMs: scaled(relayTimings.tailMs),
    },
  }
}
