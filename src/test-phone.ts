/** The dashboard's test phone: a caller in this process who rings this server over its real, signed webhooks. */
import type { Caller, CallerAction, Heard } from '../simulator/caller.ts'
import type { SimulatorEvent } from '../simulator/events.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { FirstRingError } from './core/errors.ts'
import { SpokenLine } from './http/api/sound/spoken-line.ts'
import type { TestPhone, TestPhoneEvent } from './http/api/test-phone.ts'
import type { Store } from './store/store.ts'

/** A fictional number (the 555-01xx range is reserved for such), for a caller who chose none. */
const defaultFrom = '+15035550142'
/** Rung when the business has no number yet. */
const defaultTo = '+15035550188'
/** The receptionist may be silent for so long. */
const patienceMs = 10 * 60_000
/** Signs as this account; any will do, since only the token is checked. */
const accountSid = `AC${'0'.repeat(32)}`

export interface TestPhoneOptions {
  store: Store
  authToken: string
  publicUrl(): string
  /** Where this server really listens. */
  localUrl(): string
}

export interface TestPhoneLine extends TestPhone {
  /** A message left in a test call, as WAV; undefined when this process did not record it. */
  recording(recordingSid: string): Promise<Buffer | undefined>
  close(): Promise<void>
}

export function createTestPhone(options: TestPhoneOptions): TestPhoneLine {
  let simulator: Promise<Simulator> | undefined
  const open = (): Promise<Simulator> => {
    simulator ??= import('../simulator/simulator.ts').then(({ createSimulator }) =>
      createSimulator({ accountSid, authToken: options.authToken }),
    )
    return simulator
  }

  return {
    async call({ businessId, from, deliver, engine, onSound, onEvent }) {
      const business = await options.store.businesses.get(businessId)
      if (!business) throw new FirstRingError('not-found', `There is no business ${businessId}`)
      const caller = new WaitingCaller((heard) => onEvent(listening(heard)))
      const line = onSound && new SpokenLine({ onSound, onEvent, now: () => performance.now() })
      const publicUrl = options.publicUrl()
      const call = (await open()).placeCall({
        voiceUrl: `${publicUrl}/twilio/voice`,
        fallbackUrl: `${publicUrl}/twilio/fallback`,
        statusUrl: `${publicUrl}/twilio/status`,
        connectTo: { [new URL(publicUrl).origin]: options.localUrl() },
        from: from ?? defaultFrom,
        to: business.phoneNumbers[0] ?? defaultTo,
        params: { FirstRingTest: deliver ? 'deliver' : 'quiet', FirstRingEngine: engine },
        caller,
        // Of a call by text the browser speaks the words itself, and reports when it is done by what the person says next.
        speed: line ? 1 : Number.POSITIVE_INFINITY,
        // A person may talk for long; on whoever says nothing at all the socket hangs up.
        ...(line ? { sound: line, relayPatienceMs: patienceMs } : {}),
        lastsRealTime: true,
        onEvent: (event) => {
          if (event.type === 'stream-connected') line?.open()
          if (event.type === 'stream-ended') line?.end()
          const told = phoneEvent(event)
          // Words that come as sound are on the record of the call.
          if (told && !(told.type === 'receptionist-said' && line?.isOpen)) onEvent(told)
        },
      })
      if (line) {
        const stopTelling = tellTranscript(options.store, call.callSid, onEvent)
        call.finished.finally(stopTelling).catch(() => undefined)
      }
      return {
        callSid: call.callSid,
        say: (text) => caller.act({ do: 'say', text }),
        press: (digits) => (line?.isOpen ? line.press(digits) : caller.act({ do: 'press', digits })),
        speak: (frame) => line?.speak(frame) ?? false,
        staySilent: () => caller.act({ do: 'silence' }),
        hangUp: () => {
          caller.act({ do: 'hang-up' })
          call.hangUp()
        },
      }
    },
    recording: async (recordingSid) => (simulator ? (await simulator).recording(recordingSid) : undefined),
    close: async () => {
      if (simulator) await (await simulator).close()
    },
  }
}

/** Of a spoken call the words are those on record, as soon as they are. Returns how to stop. */
function tellTranscript(
  store: Pick<Store, 'watch'>,
  callSid: string,
  onEvent: (event: TestPhoneEvent) => void,
): () => void {
  let told = '[]'
  return store.watch(({ call }) => {
    if (call.callSid !== callSid) return
    const entries = call.transcript.map(({ turn, speaker, text, heard, isInterrupted }) => ({
      turn,
      speaker,
      text,
      ...(heard === undefined ? {} : { heard }),
      ...(isInterrupted === undefined ? {} : { isInterrupted }),
    }))
    const words = JSON.stringify(entries)
    if (words !== told) onEvent({ type: 'transcript-changed', entries })
    told = words
  })
}

/** A caller whose answers come from outside; what comes too early waits for the next question. */
class WaitingCaller implements Caller {
  readonly hearsFirst = true
  #waiting: ((action: CallerAction) => void) | undefined
  #early: CallerAction[] = []
  #onListening: (heard: Heard) => void

  constructor(onListening: (heard: Heard) => void) {
    this.#onListening = onListening
  }

  respond(heard: Heard): Promise<CallerAction> {
    const early = this.#early.shift()
    if (early) return Promise.resolve(early)
    this.#onListening(heard)
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  act(action: CallerAction): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) waiting(action)
    else this.#early.push(action)
  }
}

function listening({ expects, input, numDigits }: Heard): TestPhoneEvent {
  const hearsBoth = expects === 'record' || input.length !== 1
  return {
    type: 'listening',
    input: hearsBoth ? 'both' : input[0] === 'speech' ? 'speech' : 'dtmf',
    ...(numDigits === undefined ? {} : { numDigits }),
  }
}

function phoneEvent(event: SimulatorEvent): TestPhoneEvent | undefined {
  switch (event.type) {
    case 'call-placed':
      return { type: 'ringing' }
    case 'receptionist-said':
      return {
        type: 'receptionist-said',
        text: event.text,
        ...(event.language ? { language: event.language } : {}),
        latencyMs: event.answerMs ?? null,
      }
    case 'dial-started':
      return { type: 'transferring', to: event.number }
    case 'error':
      return { type: 'error', code: String(event.problem.code), message: event.problem.message }
    case 'call-ended':
      return { type: 'ended', reason: event.status }
    default:
      return undefined
  }
}
