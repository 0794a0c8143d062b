/** How long a server that is started for simulated calls waits for their callers: as much faster as the calls are. */
import type { Patience } from '../../app.ts'
import { type RelayTimings, relayTimings } from '../../engines/conversation-relay/relay-timings.ts'

/** Where call time takes none callers answer at once; only a machine under load is given a moment. */
const instant: Partial<RelayTimings> = {
  silenceMs: 2000,
  thinkingMs: 2000,
  notHeardMs: 500,
  resumeMs: 300,
  groupMs: 20,
  keyMs: 50,
  loneKeyMs: 20,
  crossingMs: 0,
  tailMs: 0,
}

/** Whoever types needs longer than whoever speaks. */
const typing: Partial<RelayTimings> = { ...instant, silenceMs: 30_000, thinkingMs: 30_000 }

/**
 * `speed`: times real time, or that the caller types. How long an answer may take is left as it is: language models are
 * no faster.
 */
export function patienceFor(speed: number | 'typed'): Patience {
  if (speed === 'typed') return { timings: typing }
  if (!Number.isFinite(speed)) return { timings: instant }
  const scaled = Object.entries(relayTimings).map(([name, ms]) => [name, ms / Math.max(1, speed)])
  return { timings: { ...Object.fromEntries(scaled), bridgeMs: relayTimings.bridgeMs } }
}
