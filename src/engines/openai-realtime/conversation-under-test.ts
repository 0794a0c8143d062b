/** One conversation between a model's line and a caller's stream that only keep record, by the clock of the test. */
import { vi } from 'vitest'
import { createBesideBrain } from '../../brain/beside-brain.ts'
import { LiveCall, type LiveCallContext } from '../../calls/live-call.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { mulawBytesPerMs, mulawSilence } from '../../twilio/protocol/mulaw.ts'
import type { ModelLine, ModelLineListener } from './model-line.ts'
import { ModelWire } from './model-wire.ts'
import { RealtimeConversation } from './realtime-conversation.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import { type RealtimeTimings, realtimeTimings } from './realtime-timings.ts'
import { openAiSettings } from './test-settings.ts'

/** A line that stands from the beginning. Orders after its end are a fault of whoever gives them. */
export class RecordedLine implements ModelLine {
  readonly openedAt = Date.now()
  isReady = true
  isClosed = false
  readonly orders: RealtimeOrder[] = []
  #listener: ModelLineListener | undefined

  listen(listener: ModelLineListener): void {
    this.#listener = listener
  }

  send(order: RealtimeOrder): void {
    if (this.isClosed) throw new TypeError(`${order.type} on a line that is closed`)
    this.orders.push(order)
  }

  append(): void {}

  close(): void {
    this.isClosed = true
    this.#listener = undefined
  }

  tell(...events: RealtimeEvent[]): void {
    for (const event of events) this.#listener?.onEvent(event)
  }

  fail(): void {
    const listener = this.#listener
    this.isClosed = true
    listener?.onFault({ kind: 'refused', reason: 'by the test' })
  }

  all<T extends RealtimeOrder['type']>(type: T): Extract<RealtimeOrder, { type: T }>[] {
    return this.orders.filter((order): order is Extract<RealtimeOrder, { type: T }> => order.type === type)
  }
}

/** Plays what it gets, and returns marks when their sound is over. */
export class RecordedStream {
  isOpen = true
  heardMs = 0
  #endsAt = 0
  #marks = new Set<NodeJS.Timeout>()
  #onMark: (name: string) => void

  constructor(onMark: (name: string) => void) {
    this.#onMark = onMark
  }

  sendAudio(audio: string): number {
    if (!this.isOpen) return 0
    const bytes = Buffer.from(audio, 'base64').length
    this.#endsAt = Math.max(Date.now(), this.#endsAt) + bytes / mulawBytesPerMs
    this.heardMs += bytes / mulawBytesPerMs
    return bytes
  }

  sendMark(name: string): void {
    if (!this.isOpen) return
    const timer = setTimeout(
      () => {
        this.#marks.delete(timer)
        this.#onMark(name)
      },
      Math.max(0, this.#endsAt - Date.now()),
    )
    this.#marks.add(timer)
  }

  clear(): { bytes: number; marks: string[] } {
    this.heardMs -= Math.max(0, this.#endsAt - Date.now())
    this.#endsAt = Date.now()
    for (const timer of this.#marks) clearTimeout(timer)
    this.#marks.clear()
    return { bytes: 0, marks: [] }
  }
}

/** Base64 of so much silence. */
export function soundOf(ms: number): string {
  return Buffer.alloc(ms * mulawBytesPerMs, mulawSilence).toString('base64')
}

type Store = LiveCallContext['store']
type StoreTx = Parameters<Parameters<Store['transaction']>[0]>[0]

/** Keeps the call as the store does, without a database. */
function storeOfOne(): Store {
  let stored: Call | undefined
  const calls = {} as StoreTx['calls']
  calls.lock = async () => stored
  calls.save = async (call) => {
    stored = call
  }
  const store = {} as Store
  store.transaction = (work) => work({ calls } as StoreTx)
  return store
}

export interface Tried {
  call: LiveCall
  line: RecordedLine
  /** Lines that replaced it. */
  lines: RecordedLine[]
  stream: RecordedStream
  conversation: RealtimeConversation
  wire: ModelWire
  /** What became of it. */
  ends: string[]
  /** Words of both sides, as they stand on record. */
  said(): string[]
}

export interface TriedOptions {
  timings?: Partial<RealtimeTimings>
  business?: Partial<Business>
  /** Texts that were spoken beforehand, each a second long. */
  clips?: 'all' | 'none'
  openNext?: () => RecordedLine
}

/** To be used with fake timers, `Date` among them. */
export function tryConversation(options: TriedOptions = {}): Tried {
  const call = new LiveCall(
    { store: storeOfOne(), now: () => new Date().toISOString(), enqueue: async () => undefined },
    { ...demoBusiness, ...options.business },
    undefined,
  )
  call.dispatch(
    {
      type: 'call-started',
      callSid: 'CA1',
      businessId: 'default',
      direction: 'inbound',
      from: '+15035550147',
      to: '+15035550188',
      language: 'en-US',
      isTest: false,
    },
    { type: 'call-answered' },
    { type: 'engine-started', engine: 'openai-realtime' },
  )
  const line = new RecordedLine()
  const lines: RecordedLine[] = []
  const ends: string[] = []
  const timings = { ...realtimeTimings, ...options.timings }
  const now = () => new Date()
  const stream = new RecordedStream((mark) => conversation.markReturned(mark))
  const wire = new ModelWire({
    call,
    line,
    expect: 'open',
    open: () => {
      const next = options.openNext?.() ?? new RecordedLine()
      lines.push(next)
      return next
    },
    settings: openAiSettings,
    textMessages: undefined,
    calendar: () => undefined,
    timings,
    now,
    onEvent: (event) => conversation.hear(event),
    onFault: ({ kind }) => ends.push(`fault: ${kind}`),
    onRefusal: (code) => ends.push(`refusal: ${code}`),
  })
  const conversation: RealtimeConversation = new RealtimeConversation({
    call,
    brain: createBesideBrain(),
    wire,
    stream,
    timings,
    textMessages: undefined,
    calendar: () => undefined,
    now,
    clip: () =>
      options.clips === 'all' ? new Uint8Array(1000 * mulawBytesPerMs).fill(mulawSilence) : undefined,
    onEnd: (reason) => ends.push(reason),
    onFail: (reason) => ends.push(reason),
    onFault: (error) => ends.push(String(error)),
  })
  wire.begin()
  return {
    call,
    line,
    lines,
    stream,
    conversation,
    wire,
    ends,
    said: () => call.state.transcript.map(({ speaker, text, heard }) => `${speaker}: ${heard ?? text}`),
  }
}

/** Time goes on, and what is due happens. */
export function wait(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms)
}

/** The caller speaks for a second, and is understood. */
export async function callerSays(
  line: RecordedLine,
  itemId: string,
  text: string | undefined,
): Promise<void> {
  line.tell({ type: 'speech-started', itemId, atMs: undefined })
  await wait(1000)
  line.tell(
    { type: 'speech-stopped', itemId, atMs: undefined },
    { type: 'input-committed', itemId, previousItemId: undefined },
  )
  if (text !== undefined) line.tell({ type: 'input-transcribed', itemId, text, use: undefined })
  await wait(0)
}

export interface Answer {
  responseId: string
  text: string
  ms?: number
  orderId?: string
}

/** The model says it from its first sound to the last; `done` follows by itself where it is not left out. */
export function modelSays(line: RecordedLine, { responseId, text, ms = 1000, orderId }: Answer): void {
  modelBegins(line, { responseId, text, ms, ...(orderId === undefined ? {} : { orderId }) })
  const itemId = itemOf(responseId)
  line.tell({ type: 'words-done', responseId, itemId, text }, { type: 'audio-done', responseId, itemId })
  modelIsDone(line, responseId, text)
}

export function modelBegins(line: RecordedLine, { responseId, text, ms = 1000, orderId }: Answer): void {
  const itemId = itemOf(responseId)
  line.tell({ type: 'response-started', responseId, orderId }, { type: 'words', responseId, itemId, text })
  if (ms > 0) line.tell({ type: 'audio', responseId, itemId, audio: soundOf(ms) })
}

export function modelIsDone(
  line: RecordedLine,
  responseId: string,
  text: string,
  change: Partial<Extract<RealtimeEvent, { type: 'response-done' }>> = {},
): void {
  line.tell({
    type: 'response-done',
    responseId,
    status: 'completed',
    reason: undefined,
    error: undefined,
    toolCalls: [],
    words: text === '' ? [] : [{ itemId: itemOf(responseId), text }],
    use: undefined,
    ...change,
  })
}

function itemOf(responseId: string): string {
  return `item-of-${responseId}`
}
