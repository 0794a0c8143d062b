/** One call with a Realtime model: both sides in order, everything durable, and an end in good order. */
import type { Brain } from '../../brain/brain.ts'
import { notice } from '../../brain/notice.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { ModelUse } from '../../core/model-use.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import { languageOf } from '../../languages/languages.ts'
import { Answers } from './answers.ts'
import { type CallerSaid, CallerSide } from './caller-side.ts'
import { ConversationOrder } from './conversation-order.ts'
import { Decisions } from './decisions.ts'
import type { Floor } from './floor.ts'
import { InTurn } from './in-turn.ts'
import { Lateness } from './lateness.ts'
import { Leaving } from './leaving.ts'
import type { ModelWire } from './model-wire.ts'
import type { Greeting } from './realtime-context.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeTimings } from './realtime-timings.ts'
import { ReceptionistSide } from './receptionist-side.ts'
import type { SpeakingOptions } from './speaking.ts'
import type { SpokenTurn } from './spoken-turn.ts'
import { Waiting } from './waiting.ts'

export interface RealtimeConversationOptions {
  call: LiveCall
  /** The rules beside the model. */
  brain: Brain
  wire: ModelWire
  stream: SpeakingOptions['stream']
  timings: RealtimeTimings
  textMessages: TextMessages | undefined
  /** The calendar that is connected now. */
  calendar(): Calendar | undefined
  now(): Date
  /** Words that were made beforehand, in the voice of the call; `any`: in another one where there is none. */
  clip(text: string, any?: 'any'): Uint8Array | undefined
  /** Everything was said: the stream may be closed. */
  onEnd(reason: 'hang-up' | 'transfer'): void
  /** The model is of no use any more. */
  onFail(reason: string): void
  onFault(error: unknown): void
}

type Spoken = { by: 'caller'; said: CallerSaid } | { by: 'us'; turn: SpokenTurn }

export class RealtimeConversation {
  readonly leaving: Leaving
  #options: RealtimeConversationOptions
  #floor: Floor = { state: 'open', expect: 'open' }
  #caller: CallerSide
  #receptionist: ReceptionistSide
  #decisions: Decisions
  #waiting: Waiting
  #lateness: Lateness
  #answers: Answers
  #order = new ConversationOrder<Spoken>()
  #inTurn: InTurn
  #gone = new AbortController()

  constructor(options: RealtimeConversationOptions) {
    const { call, brain, wire, stream, timings, now, clip } = options
    this.#options = options
    this.#inTurn = new InTurn({
      onFault: (error) => {
        options.onFault(error)
        options.onFail('the conversation failed')
      },
      onDone: () => this.#look(),
    })
    const receptionist = new ReceptionistSide({
      stream,
      lostMarkMs: timings.lostMarkMs,
      now: () => now().getTime(),
      send: (order) => wire.send(order),
      question: () => call.state.question,
      onBegin: (turn, before) => {
        this.#order.begin(turn.id, before)
        this.#decisions.expect(turn)
      },
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
      onCutIn: (interruption) => this.#inTurn.next(() => this.#decisions.noteCut(interruption)),
      onUnending: () => options.onFail('the model hears the caller without end'),
    })
    this.#receptionist = receptionist
    this.#caller = caller
    this.#decisions = new Decisions({ call, brain, wire, floor: this.#floor, caller, receptionist, clip })
    this.#lateness = new Lateness({
      call,
      receptionist,
      timings,
      now,
      clip,
      onSaid: (text) => receptionist.memory.add(text),
      onGivenUp: options.onFail,
    })
    this.#answers = new Answers({
      ...options,
      receptionist,
      caller,
      lateness: this.#lateness,
      signal: this.#gone.signal,
      onLateTransfer: (turn) => this.#decisions.followLate(turn),
      inTurn: (work) => this.#inTurn.next(work),
    })
    this.#waiting = new Waiting({
      call,
      timings,
      now,
      onKeys: (digits) => this.#inTurn.next(() => this.#decisions.hearKeys(digits)),
      onSilence: () => this.#inTurn.next(() => this.#decisions.beSilent()),
      onLongest: () => this.#inTurn.next(() => this.#decisions.endTime()),
      isBeingHeard: () => caller.isBeingHeard,
      onTimeShort: (minutesLeft) => this.#decisions.tell(notice({ type: 'time-running-out', minutesLeft })),
      onEnd: () => this.#end(),
      onTick: () => this.#tick(),
    })
    this.leaving = new Leaving({
      call,
      floor: this.#floor,
      caller,
      receptionist,
      decisions: this.#decisions,
      waiting: this.#waiting,
      inTurn: this.#inTurn,
      gone: this.#gone,
      clip,
    })
  }

  /** The caller is there, and hears the greeting; it stands in the transcript already. */
  begin(greeting: Greeting, expect: Floor['expect']): void {
    const { text, clip, order } = greeting
    const entry = this.#options.call.state.transcript.length - 1
    this.#floor.expect = expect
    this.#waiting.begin()
    this.#receptionist.speaking.begin()
    if (clip) this.#receptionist.sayClip(text, clip, entry)
    else if (order !== undefined) {
      this.#receptionist.adopt({ type: 'respond', id: order, exactly: text }, entry)
      this.#lateness.awaitGreeting(greeting)
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
        this.#options.wire.noteError('not-transcribed', event.reason)
        this.#caller.notTranscribed(event)
        break
      case 'response-started':
        this.#receptionist.started(event)
        break
      case 'response-done':
        this.#noteUse(event.use)
        this.#answers.over(event)
        this.#look()
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
    return !this.#caller.isSpeaking && !this.#receptionist.isBusy && !this.#inTurn.isBusy
  }

  #know(id: string, spoken: Spoken | undefined): void {
    this.#order.know(id, spoken)
    for (const entry of this.#order.take()) {
      const { by } = entry
      this.#inTurn.next(() =>
        by === 'us' ? this.#decisions.record(entry.turn) : this.#decisions.hearCaller(entry.said),
      )
    }
    this.#look()
  }

  #refused({ code, message, eventId }: Extract<RealtimeEvent, { type: 'error' }>): void {
    if (code === 'conversation_already_has_active_response') this.#receptionist.responses.refused(eventId)
    else this.#options.wire.noteError(code, message)
  }

  #tick(): void {
    this.#options.wire.tick(this.#moment)
    this.#look()
    if (this.#floor.state === 'over' || this.#caller.isSpeaking) return
    if (this.#receptionist.isThinking) this.#lateness.look()
  }

  get #moment(): Parameters<ModelWire['tick']>[0] {
    if (this.#floor.state !== 'open' || this.#caller.isSpeaking || this.#inTurn.isBusy) return 'busy'
    if (this.#receptionist.isThinking) return 'busy'
    return this.isQuiet ? 'quiet' : 'playing'
  }

  /** Nothing is being said: the caller is waited for, or the call ends as it was about to. */
  #look(): void {
    if (this.#floor.state === 'over' || !this.isQuiet) return
    this.#lateness.reset()
    if (this.#floor.state === 'open') this.#waiting.forCaller(this.#floor.expect)
    else this.#waiting.forEnd()
  }

  #end(): void {
    if (!this.isQuiet || this.#floor.state === 'open' || this.#floor.state === 'over') return
    this.#options.onEnd(this.#floor.state === 'transferring' ? 'transfer' : 'hang-up')
  }

  #isOnlyListening(text: string): boolean {
    const { state } = this.#options.call
    return this.#floor.expect !== 'yes-no' && languageOf(state.language).listening.backchannel.test(text)
  }

  #noteUse(use: ModelUse | undefined): void {
    if (use) this.#options.call.dispatch({ type: 'model-used', use })
  }
}
