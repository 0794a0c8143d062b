/** One leg of a call: its state, its time, and everything that can cut short what is running on it. */
import { performance } from 'node:perf_hooks'
import type { CallError } from './call-error.ts'
import type { DialPlan, Faults, HangUpPoint } from './call-options.ts'
import { callParams, type LegIdentity } from './call-params.ts'
import type { Caller, ConversationEntry } from './caller.ts'
import type { Clock } from './clock.ts'
import type { CallProblem, DialRecord, SimulatorEventBody } from './events.ts'
import { Interrupted, type Interruption, type Jump } from './interruption.ts'
import { PlannedHangUp } from './planned-hang-up.ts'
import type { Recordings, SimulatedRecording } from './recordings.ts'
import type { SoundLine } from './stream/sound-line.ts'
import type { WebhookReply, WebhookSender } from './webhook-sender.ts'

export interface LegOptions {
  identity: LegIdentity
  /** Sent with every request of the leg. */
  params: Record<string, string | undefined>
  clock: Clock
  sender: WebhookSender
  caller: Caller
  faults: Faults
  recordings: Recordings
  dialPlan: DialPlan
  /** Numbers that `<Dial callerId>` may show besides the call's own two. */
  ownNumbers: string[]
  /** What a socket to us needs. */
  socketLine: SocketLine
  /** The caller's voice and ear on a media stream, when they are elsewhere. */
  sound?: SoundLine | undefined
  emit(event: SimulatorEventBody): void
}

interface SaidPart {
  text: string
  durationMs: number
  language?: string
  voice?: string
}

export interface SocketLine {
  authToken: string
  connectTo: Record<string, string>
  /** Real milliseconds until the socket must stand. */
  timeoutMs: number
  /** Real milliseconds without a word from us that end the call. */
  patienceMs: number
}

export class CallLeg {
  readonly identity: LegIdentity
  readonly clock: Clock
  readonly caller: Caller
  readonly faults: Faults
  readonly recordings: Recordings
  readonly emit: LegOptions['emit']
  readonly options: LegOptions
  /** The leg that dialled this one; its hang-up ends both. */
  readonly parent: CallLeg | undefined
  readonly conversation: ConversationEntry[] = []
  readonly warnings: CallProblem[] = []
  readonly errors: CallProblem[] = []
  /** `action` requests of verbs that a hang-up cut short: sent when the call is over, the reply ignored. */
  readonly lastRequests: Jump[] = []
  /** The recording of the whole call, once started. */
  callRecording: { recording: SimulatedRecording; stop(): void } | undefined
  readonly dials: DialRecord[] = []
  /** The document that is being fetched or played. */
  currentKind: Jump['kind'] | undefined
  currentUrl: string | undefined
  readonly background = new Set<Promise<unknown>>()
  status: 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled' = 'ringing'
  answeredAt: number | undefined
  /** Sum of all waits, milliseconds of call time. */
  waitedMs = 0
  /** What the receptionist said since the caller last spoke. */
  heard: string[] = []
  #controller = new AbortController()
  #plan: PlannedHangUp
  #waitsForAnswerSince: number | undefined

  constructor(options: LegOptions, parent?: CallLeg) {
    this.options = options
    this.parent = parent
    this.identity = options.identity
    this.clock = options.clock
    this.caller = options.caller
    this.faults = options.faults
    this.recordings = options.recordings
    this.emit = options.emit
    this.#plan = new PlannedHangUp(options.faults.hangUp)
  }

  get isOver(): boolean {
    return this.status !== 'ringing' && this.status !== 'in-progress'
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Media answers the call. */
  answer(): void {
    if (this.status !== 'ringing') return
    this.status = 'in-progress'
    this.answeredAt = this.clock.now()
    this.emit({ type: 'call-answered' })
  }

  /** Cuts short what is running. The first end of a call stands. */
  interrupt(interruption: Interruption): void {
    if (this.isOver || (this.signal.aborted && interruption.by === 'update')) return
    if (interruption.by !== 'update') this.status = this.status === 'ringing' ? 'no-answer' : 'completed'
    if (interruption.by === 'caller') this.emit({ type: 'caller-hung-up' })
    if (this.signal.aborted) this.#controller = new AbortController()
    this.#controller.abort(new Interrupted(interruption))
  }

  /** After an update: the leg goes on with another document. Throws when it was ended meanwhile. */
  resume(): void {
    const reason: unknown = this.signal.reason
    if (reason instanceof Interrupted && reason.isEnd) throw reason
    this.#controller = new AbortController()
  }

  /** Lets call time pass. Throws Interrupted. */
  async wait(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.parent) {
      this.waitedMs += ms
      return this.parent.wait(ms, signal ? AbortSignal.any([this.signal, signal]) : this.signal)
    }
    const { lengthMs, hangsUp } = this.#plan.cut(ms)
    this.waitedMs += lengthMs
    await this.clock.wait(lengthMs, signal ? AbortSignal.any([this.signal, signal]) : this.signal)
    if (hangsUp) this.#hangUp()
  }

  /** Waits for something outside the call, as long as nothing cuts it short. */
  async untilInterrupted<T>(promise: Promise<T>): Promise<T> {
    const signal = this.parent ? AbortSignal.any([this.signal, this.parent.signal]) : this.signal
    signal.throwIfAborted()
    let stop: () => void = () => {}
    const interrupted = new Promise<never>((_, reject) => {
      stop = () => reject(signal.reason)
      signal.addEventListener('abort', stop, { once: true })
    })
    try {
      return await Promise.race([promise, interrupted])
    } finally {
      signal.removeEventListener('abort', stop)
    }
  }

  /** Runs a phase in which a hang-up may be planned; one that is shorter than planned ends with it. */
  async during<T>(phase: HangUpPoint['during'], work: () => Promise<T>): Promise<T> {
    if (!this.#plan.begins(phase)) return work()
    const result = await work()
    if (this.#plan.isOpen) this.#hangUp()
    return result
  }

  /** The caller puts the phone down while the next request is being answered. */
  hangUpAfterNextRequest(): void {
    this.#plan.hangUpAfterRequest()
  }

  /** Asks for a document. Throws CallError, Interrupted. */
  async fetch(jump: Exclude<Jump, { kind: 'inline' }>): Promise<WebhookReply> {
    this.#waitsForAnswerSince ??= performance.now()
    const reply = this.send(jump)
    reply.catch(() => {})
    if (this.#plan.begins('webhook')) {
      await new Promise((resolve) => setImmediate(resolve))
      this.#hangUp()
    }
    return this.untilInterrupted(reply)
  }

  /** The caller has spoken over a socket, and our answer is awaited. Throws Interrupted. */
  async awaitAnswer(): Promise<void> {
    this.callerHasSpoken()
    await this.hangUpOverAnswer()
  }

  /** From here on our answer is awaited. */
  callerHasSpoken(): void {
    this.#waitsForAnswerSince ??= performance.now()
  }

  /** The caller puts the phone down instead of waiting for our answer, if that was planned. Throws Interrupted. */
  async hangUpOverAnswer(): Promise<void> {
    if (!this.#plan.begins('webhook')) return
    await new Promise((resolve) => setImmediate(resolve))
    this.#hangUp()
  }

  /** Lets a planned hang-up happen while nothing is played. Never resolves; throws Interrupted. */
  async waitForHangUp(signal: AbortSignal): Promise<never> {
    const { leftMs } = this.#plan
    if (leftMs === undefined || this.clock.isInstant) return new Promise<never>(() => {})
    await this.clock.wait(leftMs, AbortSignal.any([this.signal, signal]))
    return this.#hangUp()
  }

  /** Sends a webhook without regard to what happens on the call. Throws CallError. */
  async send(jump: Exclude<Jump, { kind: 'inline' }>): Promise<WebhookReply> {
    const params = callParams(this.identity, this.status, { ...this.options.params, ...jump.params })
    const reply = this.options.sender.send(jump.kind, jump.url, jump.method, params)
    this.inBackground(reply)
    return reply
  }

  /** The call is not finished before `work` is, however it ends. */
  inBackground(work: Promise<unknown>): void {
    const settled = work.catch(() => {}).finally(() => this.background.delete(settled))
    this.background.add(settled)
  }

  warn(code: number, message: string, url?: string): void {
    const problem = { code, message, ...(url ? { url } : {}) }
    this.warnings.push(problem)
    this.emit({ type: 'warning', problem })
  }

  fail(error: CallError): void {
    const problem = { code: error.code, message: error.message, ...(error.url ? { url: error.url } : {}) }
    this.errors.push(problem)
    this.emit({ type: 'error', problem })
  }

  /** Notes what was said, and returns the entry so that it can be cut short. */
  receptionistSays(text: string, durationMs: number, language?: string): ConversationEntry {
    const entry = this.receptionistBegins(text)
    this.receptionistSaid(entry, [{ text, durationMs, ...(language ? { language } : {}) }])
    return entry
  }

  /** Our answer has begun to arrive: its place in the conversation, with the time it took. */
  receptionistBegins(text: string): ConversationEntry {
    const since = this.#waitsForAnswerSince
    this.#waitsForAnswerSince = undefined
    const answerMs = since === undefined ? {} : { answerMs: performance.now() - since }
    const entry: ConversationEntry = { speaker: 'receptionist', text, at: this.isoNow(), ...answerMs }
    this.conversation.push(entry)
    return entry
  }

  /** The whole of it is known, whether it has been heard yet or not; in parts where the language changes. */
  receptionistSaid({ text, at: beganAt, answerMs }: ConversationEntry, parts: readonly SaidPart[]): void {
    this.heard.push(text)
    for (const [index, part] of parts.entries()) {
      const answer = index > 0 || answerMs === undefined ? {} : { answerMs }
      this.emit({ type: 'receptionist-said', beganAt, ...part, ...answer })
    }
  }

  /** Takes back what was announced and never played. */
  unsay(entries: (ConversationEntry | undefined)[]): void {
    for (const entry of entries) {
      if (entry) this.conversation.splice(this.conversation.indexOf(entry), 1)
    }
  }

  callerSays(text: string, isKeys = false): void {
    this.conversation.push({ speaker: 'caller', text, at: this.isoNow(), ...(isKeys ? { isKeys } : {}) })
    this.heard = []
  }

  isoNow(): string {
    return new Date(this.clock.now()).toISOString()
  }

  #hangUp(): never {
    this.#plan.close()
    this.interrupt({ by: 'caller' })
    throw new Interrupted({ by: 'caller' })
  }
}
