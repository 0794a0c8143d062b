/** Recordings of an account: what was recorded when, and the sound of it. */
import type { ConversationEntry } from './caller.ts'
import { mixWav } from './recording-sound.ts'
import { newSid } from './sid.ts'

export type RecordingSource = 'RecordVerb' | 'StartCallRecordingTwiML' | 'StartCallRecordingAPI'

export interface SimulatedRecording {
  sid: string
  callSid: string
  source: RecordingSource
  channels: 1 | 2
  status: 'in-progress' | 'completed' | 'absent'
  /** Milliseconds since the epoch. */
  startedAt: number
  durationMs: number
  /** Everything said on the call; what falls into the recording is heard in it. */
  conversation: readonly ConversationEntry[]
}

export class Recordings {
  /** Address of the REST API that recordings are read from. */
  readonly apiBaseUrl: () => string
  readonly #accountSid: string
  readonly #known = new Map<string, SimulatedRecording>()
  readonly #sounds = new Map<string, Promise<Buffer>>()

  constructor(accountSid: string, apiBaseUrl: () => string) {
    this.#accountSid = accountSid
    this.apiBaseUrl = apiBaseUrl
  }

  start(recording: Omit<SimulatedRecording, 'sid' | 'status' | 'durationMs'>): SimulatedRecording {
    const made: SimulatedRecording = { ...recording, sid: newSid('RE'), status: 'in-progress', durationMs: 0 }
    this.#known.set(made.sid, made)
    return made
  }

  get(sid: string): SimulatedRecording | undefined {
    return this.#known.get(sid)
  }

  list(callSid?: string): SimulatedRecording[] {
    return [...this.#known.values()].filter((one) => callSid === undefined || one.callSid === callSid)
  }

  delete(sid: string): boolean {
    this.#sounds.delete(sid)
    return this.#known.delete(sid)
  }

  /** PCM 16 bit, 8 kHz. Undefined for an unknown recording, and until it is completed. */
  async wav(sid: string): Promise<Buffer | undefined> {
    const recording = this.#known.get(sid)
    if (recording?.status !== 'completed') return undefined
    const sound = this.#sounds.get(sid) ?? mixWav(recording)
    this.#sounds.set(sid, sound)
    return sound
  }

  /** `RecordingUrl`: without an extension. */
  url(sid: string): string {
    return `${this.apiBaseUrl()}/2010-04-01/Accounts/${this.#accountSid}/Recordings/${sid}`
  }
}

/** Twilio reports whole seconds. */
export function recordedSeconds(recording: SimulatedRecording): number {
  return Math.max(recording.durationMs > 0 ? 1 : 0, Math.round(recording.durationMs / 1000))
}
