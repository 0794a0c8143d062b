/** One call with a Realtime model: both sides in order, everything durable, and an end in good order. */
import type { Brain } from '../../brain/brain.ts'
import { notice } from '../../brain/notice.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { openTransfer } from '../../calls/transfers.ts'
import { isEnded } from '../../core/call.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import { languageOf } from '../../languages/languages.ts'
import { type CallerSaid, CallerSide } from './caller-side.ts'
import { ConversationOrder } from './conversation-order.ts'
import { Decisions } from './decisions.ts'
import type { Floor } from './floor.ts'
import type { ModelWire } from './model-wire.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import { ReceptionistSide } from './receptionist-side.ts'
import type { SpeakingOptions } from './speaking.ts'
import type { SpokenTurn } from './spoken-turn.ts'
import { runToolCalls } from './tool-calls.ts'
import { Waiting } from './waiting.ts'

export interface RealtimeConversationOptions {
  call: LiveCall
  /** The rules beside the model. */
  brain: Brain
  wire: ModelWire
  stream: SpeakingOptions['stream']
  timings: RealtimeTimings
  textMessages: TextMessages | undefined
  now(): Date
  /** Words that were made beforehand, in the voice of the call; `any`: in another one where there is none. */
  clip(text: string, any?: 'any'): Uint8Array | undefined
  /** Everything was said: the stream may be closed. */
  onEnd(reason: 'hang-up' | 'transfer'): void
  /** The model is of no use any more. */
  onFail(reason: string): void
  onFault(error: unknown): void
}

/** What the caller hears first. `order`: of the model, which has been asked for it already. */
export interface Greeting {
  text: string
  clip: Uint8Array | undefined
  order: string | undefined
}

type Spoken = { by: 'caller'; said: CallerSaid } | { by: 'us'; turn: SpokenTurn }
type ResponseDone = Extract<RealtimeEvent, { type: 'response-done' }>

export class RealtimeConversation {
  #options: RealtimeConversationOptions
  #floor: Floor = { state: 'open', expect: 'open' }
  #caller: CallerSide
  #receptionist: ReceptionistSide
  #decisions: Decisions
  #waiting: Waiting
  #order = new ConversationOrder<Spoken>()
  #work: Promise<void> = Promise.resolve()
  #working = 0
  #gone = new AbortController()
  /** The model's first words, which may be late. */
  #greeting: (Greeting & { sinceMs: number }) | undefined

  constructor(options: RealtimeConversationOptions) {
    const { call, brain, wire, stream, timings, now, clip } = options
    this.#options = options
    const receptionist = new ReceptionistSide({
      stream,
      lostMarkMs: timings.lostMarkMs,
      now: () => now().getTime(),
      send: (order) => wire.send(order),
      question: () => call.state.question,
      onBegin: (turn) => this.#order.begin(turn.id),
      onOver: (turn) => this.#know(turn.id, { by: 'us', turn }),
      onPlayed: () => this.#look(),
    })
    const caller = new CallerSide({
      receptionist,
      timings,
      now,
      send: (order) => wire.send(order),
      isOnlyListening: (text) => this.#isOnlyListening(text),
      onActivity: () => this.#waiting.stop(),
      onBegin: (itemId) => this.#order.begin(itemId),
      onKnown: (itemId, said) => this.#know(itemId, said && { by: 'caller', said }),
      onCutIn: (interruption) => this.#next(() => this.#decisions.noteCut(interruption)),
    })
    this.#receptionist = receptionist
    this.#caller = caller
    this.#decisions = new Decisions({ call, brain, wire, floor: this.#floor, caller, receptionist, clip })
    this.#waiting = new Waiting({
      call,
      timings,
      now,
      onKeys: (digits) => this.#next(() => this.#hearKeys(digits)),
      onSilence: () => this.#next(() => this.#beSilent()),
      onLongest: () => this.#next(() => this.#beSilent()),
      onTimeShort: (minutesLeft) => this.#tell('system', notice({ type: 'time-running-out', minutesLeft })),
      onEnd: () => this.#end(),
      onTick: () => this.#tick(),
    })
  }

  /** The caller is there, and hears the greeting; it stands in the transcript already. */
  begin(greeting: Greeting, expect: Floor['expect']): void {
    const { text, clip, order } = greeting
    const entry = this.#options.call.state.transcript.length - 1
    this.#floor.expect = expect
    this.#waiting.begin()
    if (clip) this.#receptionist.sayClip(text, clip, entry)
    else if (order !== undefined) {
      this.#receptionist.adopt({ type: 'respond', id: order, exactly: text }, entry)
      this.#greeting = { ...greeting, sinceMs: this.#options.now().getTime() }
    }
    this.#look()
  }

  /** What the model tells. */
  hear(event: RealtimeEvent): void {
    if (this.#floor.state === 'over') return
    switch (event.type) {
      case 'audio':
        this.#receptionist.audio(event)
        break
      case 'words':
        this.#receptionist.words(event)
        break
      case 'words-done':
        this.#receptionist.wordsDone(event)
        break
      case 'audio-done':
        this.#receptionist.audioDone(event)
        break
      case 'speech-started':
        this.#caller.speechStarted(event)
        break
      case 'speech-stopped':
        this.#caller.speechStopped()
        break
      case 'input-committed':
        this.#caller.committed(event)
        break
      case 'input-transcribed':
        this.#noteUse(event.use)
        this.#caller.transcribed(event)
        break
      case 'input-not-transcribed':
        this.#caller.notTranscribed(event)
        break
      case 'response-started':
        this.#receptionist.started(event)
        break
      case 'response-done':
        this.#answered(event)
        break
      case 'error':
        this.#refused(event)
        break
      default:
    }
  }

  press(key: string): void {
    if (this.#floor.state !== 'open') return
    this.#caller.stopDoubting()
    this.#waiting.press(key, this.#floor.expect)
  }

  markReturned(mark: string): void {
    this.#receptionist.speaking.markReturned(mark)
  }

  /** Nobody speaks, and nothing is under way. */
  get isQuiet(): boolean {
    return !this.#caller.isSpeaking && !this.#receptionist.isBusy && this.#working === 0
  }

  /** The caller has gone: resolves when the words are known that were said last, or the time is over. */
  lastWords(withinMs: number): Promise<void> {
    return this.#caller.lastWords(withinMs)
  }

  /** The caller has gone. What was heard and not answered is kept. Resolves when everything is durable. */
  async close(): Promise<void> {
    if (this.#floor.state !== 'over') {
      const cut = this.#receptionist.cut()
      if (cut) {
        this.#receptionist.endBroken(cut)
        this.#next(() => this.#decisions.noteCut(cut))
      }
    }
    await this.#finish()
    const { call } = this.#options
    // Twilio may have told of the end before these words were answered: nobody will be rung for them.
    const transfer = isEnded(call.state) ? openTransfer(call.state) : undefined
    if (!transfer) return
    call.dispatch({ type: 'transfer-ended', to: transfer.to, outcome: 'caller-left' })
    await call.commit()
  }

  /**
   * The conversation goes on elsewhere, and the caller hears so: what was said is heard to its end, then `words`, where
   * they were made beforehand. Resolves when everything is durable and was heard, or `withinMs` are over.
   */
  async handOver(words: string, withinMs: number): Promise<void> {
    const receptionist = this.#receptionist
    const { isInMidSentence } = receptionist
    receptionist.breakOff()
    await this.#finish()
    const sound = this.#options.clip(words, 'any')
    if (sound && (isInMidSentence || receptionist.speaking.remainingMs < withinMs / 2))
      receptionist.sayClip(words, sound)
    await receptionist.played(withinMs)
    await this.#work
    await this.#options.call.commit()
  }

  async #finish(): Promise<void> {
    this.#gone.abort()
    this.#waiting.close()
    if (this.#floor.state !== 'over') this.#caller.close()
    this.#floor.state = 'over'
    await this.#work
    await this.#options.call.commit()
  }

  #know(id: string, spoken: Spoken | undefined): void {
    this.#order.know(id, spoken)
    for (const entry of this.#order.take()) {
      const { by } = entry
      this.#next(() =>
        by === 'us' ? this.#decisions.record(entry.turn) : this.#decisions.hearCaller(entry.said),
      )
    }
    this.#look()
  }

  async #beSilent(): Promise<void> {
    await this.#decisions.decide({ type: 'silence' })
  }

  async #hearKeys(digits: string): Promise<void> {
    const receptionist = this.#receptionist
    if (this.#floor.state !== 'open') return
    const cut = receptionist.stop()
    if (cut) await this.#decisions.noteCut(cut)
    const isAnswered = await this.#decisions.decide({ type: 'digits', digits })
    if (isAnswered) return
    receptionist.answersFrom = this.#options.now().getTime()
    this.#tell('user', notice({ type: 'keys-pressed', digits }))
    receptionist.ask('keys')
  }

  #answered(event: ResponseDone): void {
    this.#noteUse(event.use)
    const turn = this.#receptionist.done(event)
    if (turn && event.status === 'failed') {
      this.#options.onFail(`the model's answer failed: ${event.error?.code ?? 'no code'}`)
    } else if (turn && event.status === 'completed' && event.toolCalls.length > 0) {
      this.#next(() => this.#runTools(turn, event))
    } else {
      if (turn && event.status !== 'cancelled') this.#receptionist.finish(turn)
      this.#receptionist.free(event.responseId)
      this.#look()
    }
  }

  async #runTools(turn: SpokenTurn, { toolCalls, responseId }: ResponseDone): Promise<void> {
    const receptionist = this.#receptionist
    const { call, textMessages, onFault, wire } = this.#options
    const { outputs, next } = await runToolCalls(toolCalls, {
      call,
      textMessages,
      signal: this.#gone.signal,
      onSlow: () => this.#fill(),
      onFault,
    })
    turn.next = next ?? turn.next
    for (const { callId, output } of outputs) wire.send({ type: 'answer-tool', callId, output })
    const isLast = turn.next?.do === 'transfer' || (turn.next !== undefined && turn.text !== '')
    if (isLast) receptionist.finish(turn)
    else if (!turn.isOver && !this.#caller.isSpeaking) receptionist.ask('after-tools')
    receptionist.free(responseId)
  }

  #refused({ code, message, eventId }: Extract<RealtimeEvent, { type: 'error' }>): void {
    if (code === 'conversation_already_has_active_response') this.#receptionist.responses.refused(eventId)
    else this.#options.wire.noteError(code, message)
  }

  /** The model is late: a few words until it comes. */
  #fill(): void {
    const { call, clip } = this.#options
    if (this.#receptionist.speaking.isPlaying || this.#caller.isSpeaking) return
    const { bridges } = languageOf(call.state.language).announcements
    const words = bridges[call.state.turn % bridges.length] ?? ''
    const sound = clip(words)
    if (sound) this.#receptionist.sayClip(words, sound)
  }

  #tick(): void {
    const { timings, now, onFail, wire } = this.#options
    const receptionist = this.#receptionist
    wire.tick(this.isQuiet && this.#floor.state === 'open')
    if (this.#floor.state === 'over' || !receptionist.isThinking || this.#caller.isSpeaking) return
    const nowMs = now().getTime()
    const waitedMs = nowMs - receptionist.lastSignAt - receptionist.speaking.remainingMs
    if (this.#greeting && nowMs - this.#greeting.sinceMs >= timings.lateGreetingMs) this.#greetByClip()
    if (waitedMs >= timings.stallMs) onFail(`the model said nothing for ${Math.round(waitedMs)} ms`)
    else if (waitedMs >= timings.fillerMs && this.#waiting.mayFill()) this.#fill()
  }

  /** The model's first words are late: the caller hears them all the same. */
  #greetByClip(): void {
    const { call, clip } = this.#options
    const greeting = this.#greeting
    this.#greeting = undefined
    if (!greeting?.order || this.#receptionist.hasSpoken) return
    const sound = clip(greeting.text, 'any')
    if (!sound) return
    this.#receptionist.dropOrder(greeting.order)
    this.#receptionist.sayClip(greeting.text, sound, call.state.transcript.length - 1)
    this.#tell('assistant', greeting.text)
  }

  /** Nothing is being said: the caller is waited for, or the call ends as it was about to. */
  #look(): void {
    if (this.#floor.state === 'over' || !this.isQuiet) return
    if (this.#floor.state === 'open') this.#waiting.forCaller(this.#floor.expect)
    else this.#waiting.forEnd()
  }

  #end(): void {
    if (!this.isQuiet || this.#floor.state === 'open' || this.#floor.state === 'over') return
    this.#options.onEnd(this.#floor.state === 'transferring' ? 'transfer' : 'hang-up')
  }

  #tell(role: 'system' | 'assistant' | 'user', text: string): void {
    this.#options.wire.send({
      type: 'add-text',
      item: { id: this.#receptionist.newId('note'), role, text },
    })
  }

  #isOnlyListening(text: string): boolean {
    const { state } = this.#options.call
    return this.#floor.expect !== 'yes-no' && languageOf(state.language).listening.backchannel.test(text)
  }

  #noteUse(use: ResponseDone['use']): void {
    if (use) this.#options.call.dispatch({ type: 'model-used', use })
  }

  #next(work: () => void | Promise<void>): void {
    this.#working++
    this.#work = this.#work
      .then(work)
      .catch((error) => {
        this.#options.onFault(error)
        this.#options.onFail('the conversation failed')
      })
      .finally(() => {
        this.#working--
        this.#look()
      })
  }
}
