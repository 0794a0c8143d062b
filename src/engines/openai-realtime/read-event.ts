/** Reads one frame of a Realtime model's socket. Pure: whatever comes becomes one event of the union. */
import { z } from 'zod'
import { readAudioDelta } from './audio-delta.ts'
import { dialects } from './dialects.ts'
import { eventReaders } from './event-readers.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeSettings } from './realtime-settings.ts'

const typed = z.looseObject({ type: z.string() })

/** Names of the interface that is gone: a server, or a proxy, that still speaks it cannot be talked to. */
const oldNames = /^response\.(audio|audio_transcript|text)\.|^transcription_session\./

/** Never throws. Frames that say nothing to us, and those that cannot be read, are `unknown`; the latter have a `problem`. */
export function readEvent(frame: Buffer, settings: RealtimeSettings): RealtimeEvent {
  const sound = readAudioDelta(frame)
  return sound ? { type: 'audio', ...sound } : parseEvent(frame, settings)
}

/** What `readEvent` does with everything but sound. */
export function parseEvent(frame: Buffer, settings: RealtimeSettings): RealtimeEvent {
  let wire: unknown
  try {
    wire = JSON.parse(frame.toString('utf8'))
  } catch {
    return { type: 'unknown', wireType: '', problem: 'not JSON' }
  }
  const { data } = typed.safeParse(wire)
  if (!data) return { type: 'unknown', wireType: '', problem: 'no type' }
  const { eventNames, hello } = dialects[settings.dialect]
  const known = Object.hasOwn(eventNames, data.type) ? eventNames[data.type] : undefined
  const name = known ?? data.type
  if (hello.includes(name)) return { type: 'session-created' }
  if (oldNames.test(name)) {
    return {
      type: 'unknown',
      wireType: name,
      problem: 'a name of the beta interface, which was shut down in 2026',
    }
  }
  const read = eventReaders.get(name)
  if (!read) return { type: 'unknown', wireType: name }
  try {
    return read(withTopUsage(data), settings)
  } catch (error) {
    const issue = error instanceof z.ZodError ? error.issues[0] : undefined
    if (!issue) throw error
    return { type: 'unknown', wireType: name, problem: `${issue.path.join('.')}: ${issue.message}` }
  }
}

/** Usage stands beside the response with some vendors. */
function withTopUsage(wire: Record<string, unknown>): unknown {
  const { response, usage } = wire
  if (typeof usage !== 'object' || typeof response !== 'object' || response === null) return wire
  const own = 'usage' in response ? response.usage : undefined
  return { ...wire, response: { ...response, usage: own ?? usage } }
}
