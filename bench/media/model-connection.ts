/** The model's end of one call: takes the caller's sound, listens and answers by a script, strict about what it is told. */
import type { CallRecord, Run, Ticking } from './call-record.ts'
import type { FrameListener, FrameSocket } from './frame-socket.ts'
import { FrameReader, frameMs } from './hidden-frame.ts'
import { type AnswerOutlet, headStartMs, ModelAnswer, staleFrames } from './model-answer.ts'
import { callerItem, callerTurn, defaultSession, rateLimits, type WireEvent } from './model-events.ts'
import { interruptsItself, isTelephone, type ModelOrder, merge, readOrder } from './model-orders.ts'
import { randomOf } from './random-of.ts'
import { Sequence } from './sequence.ts'

type Stage = 'greeting' | 'pause' | 'caller speaks' | 'thinking' | 'answering'
type Truncate = ModelOrder & { type: 'conversation.item.truncate' }

/** Frames. */
const answerLength = 250
const greetingLength = 100
/** A share. */
const cutAnswers = 0.5
const callerWords = [
  'the tap in the kitchen drips a little',
  'some day next week would suit me',
  'it is the one on the ground floor',
  'no that is all right',
]
const ownWords = 'We can have a look at that and somebody will call you back about the time'
const greeting = 'Hello, how can I help you?'

export class ModelConnection implements Ticking, FrameListener, AnswerOutlet {
  readonly closed: Promise<void>
  #run: Run
  #socket: FrameSocket
  #record: CallRecord | undefined
  #session = defaultSession
  #isConfigured = false
  #reader = new FrameReader()
  #sequence = new Sequence()
  #stage: Stage = 'greeting'
  #nextAt = Number.POSITIVE_INFINITY
  #answer: ModelAnswer | undefined
  #answers = 0
  #isNextGivenUp = false
  #events = 0
  #lastItemId: string | null = null
  #appendedMs = 0
  #random: () => number = Math.random
  #hasClosed = Promise.withResolvers<void>()

  constructor(run: Run, socket: FrameSocket) {
    this.#run = run
    this.#socket = socket
    this.closed = this.#hasClosed.promise
    this.event({ type: 'session.created', session: this.#session })
    socket.listen(this)
  }

  /** The frames to come are looked at, not those of before. */
  begin(): void {
    if (this.#record) this.#sequence = new Sequence(this.#record.sent)
  }

  /** Adds up what did not arrive. */
  settle(): void {
    const { counts } = this.#run.tally
    if (!this.#record) return
    counts.lost += this.#sequence.lostBelow(this.#record.sent)
    counts.doubled += this.#sequence.doubled
    counts.reordered += this.#sequence.reordered
  }

  /** A call speaks over it. */
  get isBound(): boolean {
    return this.#record !== undefined
  }

  /** Sound of the caller's is still under way. */
  get isBehind(): boolean {
    return this.#record !== undefined && this.#sequence.lostBelow(this.#record.sent) > 0
  }

  onText(text: string): void {
    try {
      this.#obey(readOrder(text))
    } catch (error) {
      this.#refuse('invalid_request_error', error instanceof Error ? error.message : String(error))
    }
  }

  onClose(): void {
    const { tally, ticker } = this.#run
    ticker.remove(this)
    this.#hasClosed.resolve()
    const record = this.#record
    if (!record) return
    record.isModelGone = true
    if (record.hungUpAt === undefined) tally.noteWrong('the model was left in the middle of a call')
    else tally.times.closing.push(performance.now() - record.hungUpAt)
  }

  tick(now: number): void {
    if (this.#run.isHeld) return
    const answer = this.#answer
    if (answer && !answer.goOn(now)) this.#afterAnswer(answer, now)
    else if (answer && answer.plan.cutAt <= now && !answer.record.isCut) this.#cut(answer, now)
    if (now < this.#nextAt) return
    if (this.#stage === 'caller speaks') this.#endTurn(now)
    else if (this.#stage === 'thinking') this.#begin(now, answerLength, ownWords)
    else if (this.#record) this.#startTurn(now)
  }

  event(event: WireEvent): void {
    const { type, ...rest } = event
    this.#socket.send(JSON.stringify({ type, event_id: `event_${++this.#events}`, ...rest }))
  }

  sound(responseId: string, itemId: string, payload: string): void {
    this.#socket.send(
      `{"type":"response.output_audio.delta","event_id":"event_${++this.#events}","response_id":"${responseId}","item_id":"${itemId}","output_index":0,"content_index":0,"delta":"${payload}"}`,
    )
  }

  #obey(order: ModelOrder): void {
    const now = performance.now()
    if (order.type === 'input_audio_buffer.append') this.#hear(order.audio, now)
    else if (order.type === 'input_audio_buffer.commit') this.#commit()
    else if (order.type === 'session.update') this.#configure(order.session, now)
    else if (order.type === 'response.create') {
      if (this.#answer || this.#stage === 'thinking') {
        const code = 'conversation_already_has_active_response'
        this.#refuse(code, 'an answer is under way', order.event_id)
        if (this.#answer) this.#answer.record.isGivenUp = true
        else this.#isNextGivenUp = true
      } else {
        const exactly = /["“]([^"”]+)["”]/.exec(order.response?.instructions ?? '')?.[1]
        this.#begin(now, greetingLength, exactly ?? greeting)
      }
    } else if (order.type === 'response.cancel') {
      const answer = this.#answer
      if (answer) {
        answer.record.isGivenUp = true
        answer.end(now, 'client_cancelled')
        this.#afterAnswer(answer, now)
      } else this.#refuse('response_cancel_not_active', 'nothing to cancel', order.event_id)
    } else if (order.type === 'conversation.item.truncate') this.#truncate(order)
    else if (order.type === 'conversation.item.create') {
      const item = { ...order.item, id: order.item.id ?? `item_given_${this.#events}` }
      this.event({ type: 'conversation.item.added', previous_item_id: this.#lastItemId, item })
      this.event({ type: 'conversation.item.done', previous_item_id: this.#lastItemId, item })
      this.#lastItemId = item.id
    } else if (order.type === 'conversation.item.retrieve') {
      const item = callerItem(order.item_id, callerWords[0] ?? '')
      this.event({ type: 'conversation.item.retrieved', item })
    } else if (order.type === 'conversation.item.delete') {
      this.event({ type: 'conversation.item.deleted', item_id: order.item_id })
      for (const answer of this.#record?.answers.values() ?? []) {
        if (answer.itemId === order.item_id) answer.isGivenUp = true
      }
    }
  }

  #configure(change: Record<string, unknown>, now: number): void {
    this.#session = merge(this.#session, change)
    this.event({ type: 'session.updated', session: this.#session })
    if (!this.#isConfigured) this.#wait('greeting', now + 5000)
    this.#isConfigured = true
  }

  #hear(audio: string, now: number): void {
    const { tally } = this.#run
    if (!this.#isConfigured) tally.noteWrong('sound before the session')
    const bytes = this.#reader.read(audio, ({ call, sequence, sentAt }) => {
      if (!this.#record) this.#bind(call, sequence)
      else if (this.#record.index !== call) tally.noteWrong("another call's sound")
      this.#sequence.take(sequence)
      if (sentAt >= tally.since) {
        tally.counts.frames++
        tally.times.in.push(now - sentAt)
      }
    })
    this.#appendedMs += bytes / 8
  }

  #bind(call: number, sequence: number): void {
    if (!isTelephone(this.#session)) this.#run.tally.noteWrong('a session without telephone sound')
    this.#record = this.#run.calls.get(call)
    this.#run.tally.counts.lostAtStart += sequence
    this.#sequence = new Sequence(sequence)
    this.#random = randomOf(call)
  }

  #startTurn(now: number): void {
    this.#run.tally.counts.turns++
    this.event({
      type: 'input_audio_buffer.speech_started',
      audio_start_ms: Math.round(this.#appendedMs),
      item_id: this.#callerItemId,
    })
    this.#wait('caller speaks', now + 3000 + this.#random() * 2000)
  }

  #endTurn(now: number): void {
    this.event({
      type: 'input_audio_buffer.speech_stopped',
      audio_end_ms: Math.round(this.#appendedMs),
      item_id: this.#callerItemId,
    })
    this.#commit()
    this.#wait('thinking', now + 300)
  }

  #commit(): void {
    const words = callerWords[this.#answers % callerWords.length] ?? ''
    for (const event of callerTurn(this.#callerItemId, this.#lastItemId, words)) this.event(event)
    this.#lastItemId = this.#callerItemId
  }

  #begin(now: number, length: number, words: string): void {
    this.#settleCut()
    const isCut = length === answerLength && this.#random() < cutAnswers
    const number = ++this.#answers
    const plan = {
      number,
      length,
      words,
      previousItemId: this.#lastItemId,
      call: this.#record?.index,
      beginsAt: now,
      cutAt: isCut ? now + 1000 + this.#random() * 3000 : Number.POSITIVE_INFINITY,
      stopsAtCut: interruptsItself(this.#session),
    }
    this.#answer = new ModelAnswer(plan, this)
    this.#answer.record.isGivenUp = this.#isNextGivenUp
    this.#isNextGivenUp = false
    this.#record?.answers.set(number, this.#answer.record)
    this.#lastItemId = this.#answer.record.itemId
    this.event(rateLimits)
    this.#wait('answering', Number.POSITIVE_INFINITY)
  }

  #cut(answer: ModelAnswer, now: number): void {
    answer.record.isCut = true
    this.#run.tally.counts.cuts++
    if (this.#record) {
      const unknown = { clearedAt: undefined, heardMs: undefined, truncatedAtMs: undefined }
      this.#record.cut = { answer: answer.plan.number, at: now, ...unknown }
    }
    this.#startTurn(now)
  }

  #afterAnswer(answer: ModelAnswer, now: number): void {
    this.#answer = undefined
    // After the rest of it was played.
    if (!answer.record.isCut) this.#wait('pause', now + headStartMs + 700 + this.#random() * 500)
  }

  #truncate({ item_id: itemId, audio_end_ms: audioEndMs, event_id: eventId }: Truncate): void {
    const cut = this.#record?.cut
    const answer = cut && this.#record?.answers.get(cut.answer)
    if (answer?.itemId === itemId && cut) {
      if (audioEndMs > (answer.sent + staleFrames) * frameMs) {
        this.#refuse('invalid_value', 'a cut behind the end of the sound', eventId)
        return
      }
      cut.truncatedAtMs = audioEndMs
      if (cut.heardMs !== undefined) this.#run.tally.times.truncation.push(Math.abs(audioEndMs - cut.heardMs))
    }
    this.event({
      type: 'conversation.item.truncated',
      item_id: itemId,
      content_index: 0,
      audio_end_ms: audioEndMs,
    })
  }

  /** The next answer begins: what a bridge did not do about the cut of the last one it will not do any more. */
  #settleCut(): void {
    const cut = this.#record?.cut
    if (!cut || !this.#record) return
    const { counts } = this.#run.tally
    if (cut.clearedAt === undefined) counts.missingClears++
    if (cut.truncatedAtMs === undefined) counts.missingTruncations++
    this.#record.cut = undefined
  }

  #wait(stage: Stage, until: number): void {
    this.#stage = stage
    this.#nextAt = until
  }

  get #callerItemId(): string {
    return `item_of_caller_${this.#answers}`
  }

  #refuse(code: string, message: string, eventId?: string): void {
    this.#run.tally.noteWrong(`${code}: ${message}`)
    const error = { type: 'invalid_request_error', code, message, param: null, event_id: eventId ?? null }
    this.event({ type: 'error', error })
  }
}
