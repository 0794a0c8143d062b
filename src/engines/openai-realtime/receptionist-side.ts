/** What we say on the call: answers of the model, words of our own, and what becomes of them when the caller cuts in. */
import { sizeOfBase64 } from '../../twilio/base64-sound.ts'
import { mulawBytesPerMs } from '../../twilio/protocol/mulaw.ts'
import { Asking } from './asking.ts'
import { ModelMemory } from './model-memory.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'
import type { Respond, Responses } from './responses.ts'
import { Speaking, type SpeakingOptions } from './speaking.ts'
import { SpokenTurn } from './spoken-turn.ts'
import { clipPrefix, type Interruption, TurnsInPlay } from './turns-in-play.ts'

export interface ReceptionistOptions extends SpeakingOptions {
  send(order: RealtimeOrder): void
  /** A turn begins: others may not overtake it. `before`: one that has begun too, and is heard later. */
  onBegin(turn: SpokenTurn, before: string | undefined): void
  /** Nothing more is said in it, or it was broken off. */
  onOver(turn: SpokenTurn): void
  /** What stands open just now. */
  question(): SpokenTurn['before']
}

type EventOf<T extends RealtimeEvent['type']> = Extract<RealtimeEvent, { type: T }>

export class ReceptionistSide {
  readonly speaking: Speaking
  readonly responses: Responses
  readonly memory: ModelMemory
  /** When the caller's words ended that are answered next, milliseconds. */
  answersFrom: number | undefined
  /** The model has been heard. */
  hasSpoken = false
  #options: ReceptionistOptions
  #asking: Asking
  #turn: SpokenTurn | undefined
  #inPlay: TurnsInPlay
  #count = 0

  constructor(options: ReceptionistOptions) {
    this.#options = options
    this.#asking = new Asking(options)
    this.responses = this.#asking.responses
    this.memory = new ModelMemory(options.send, (what) => this.newId(what))
    this.#inPlay = new TurnsInPlay(this.memory)
    this.speaking = new Speaking({ ...options, onPlayed: () => this.#played() })
  }

  /** When the model last gave a sign of life, milliseconds. */
  get lastSignAt(): number {
    return this.#asking.lastSignAt
  }

  /** Something is being said, or will be. */
  get isBusy(): boolean {
    return this.speaking.isPlaying || this.speaking.isHolding || this.isThinking
  }

  /** The model is at work, or about to be. */
  get isThinking(): boolean {
    const { active, isComing, isHeld } = this.responses
    return active !== undefined || isComing || isHeld || this.#turn?.isOver === false
  }

  /** Words were begun that nobody will end. */
  get isInMidSentence(): boolean {
    return this.#turn !== undefined && this.#turn.text !== ''
  }

  /** The turn that is being taken, by the model. */
  get turn(): SpokenTurn | undefined {
    return this.#turn
  }

  newId(what: string): string {
    return `${what}-${++this.#count}`
  }

  /** Words that were asked for before the conversation began; they stand in the transcript already. */
  adopt(order: Respond, entry: number): void {
    this.responses.adopt(order)
    this.#turn = this.#begin(order.id, true)
    this.#turn.entry = entry
  }

  /** Words of our own, by the model. */
  askExactly(text: string): void {
    this.#asking.ask({ type: 'respond', id: this.newId('say'), exactly: text })
  }

  /** The model goes on by itself, with what it was told. */
  ask(why: string): void {
    this.#asking.ask({ type: 'respond', id: this.newId(why) })
  }

  /** What was to come by itself is asked for. */
  askIfOverdue(): void {
    if (this.responses.isOverdue()) this.#asking.askOverdue({ type: 'respond', id: this.newId('overdue') })
  }

  /** Words that were made beforehand. `entry`: their place in the transcript, where they are there. */
  sayClip(text: string, sound: Uint8Array, entry?: number): void {
    if (this.#asking.isLeft) return
    const key = this.newId(clipPrefix)
    const isFirst = this.#turn?.isOver === false && this.#turn.text === ''
    const turn = this.#begin(key, true, isFirst ? this.#turn?.id : undefined)
    turn.entry = entry
    const words = turn.words(key)
    words.addWords(text)
    words.addSound(sound.length / mulawBytesPerMs)
    words.finish(text)
    this.#inPlay.place(key, turn)
    this.speaking.say({ key, audio: Buffer.from(sound).toString('base64') })
    this.speaking.end()
    this.#over(turn)
  }

  /** What the caller said is answered without being asked. */
  answerFollows(): void {
    this.#asking.answerFollows()
  }

  started({ responseId, orderId }: EventOf<'response-started'>): void {
    const begun = this.#asking.begins(responseId, orderId)
    if (!begun || this.#turn?.isOver === false) return
    this.#turn = this.#begin(responseId, begun.order?.exactly !== undefined)
  }

  audio({ responseId, itemId, audio }: EventOf<'audio'>): void {
    this.#asking.noteSign()
    if (this.#asking.isDropped(responseId)) return
    const turn = this.#inPlay.find(itemId) ?? this.#inPlay.place(itemId, this.#turn)
    if (!turn) return
    turn.words(itemId).addSound(sizeOfBase64(audio) / mulawBytesPerMs)
    this.hasSpoken = true
    if (turn.latencyMs === undefined && this.answersFrom !== undefined) {
      turn.latencyMs = Math.max(0, Math.round(this.lastSignAt - this.answersFrom))
      this.answersFrom = undefined
    }
    this.speaking.say({ key: itemId, audio })
  }

  audioDone({ responseId }: EventOf<'audio-done'>): void {
    if (!this.#asking.isDropped(responseId)) this.speaking.end()
  }

  words({ responseId, itemId, text }: EventOf<'words'>): void {
    this.#asking.noteSign()
    if (this.#asking.isDropped(responseId)) return
    const turn = this.#inPlay.find(itemId) ?? this.#inPlay.place(itemId, this.#turn)
    turn?.words(itemId).addWords(text)
  }

  wordsDone({ itemId, text }: EventOf<'words-done'>): void {
    const turn = this.#inPlay.find(itemId)
    if (turn && !turn.isCut(itemId)) turn.words(itemId).finish(text)
  }

  /** The turn that goes on with tools, or is to be ended by `finish`; undefined where nobody hears of it any more. */
  done({ responseId, words, status }: EventOf<'response-done'>): SpokenTurn | undefined {
    const isDropped = this.#asking.ends(responseId)
    const turn = this.#turn
    for (const { itemId, text } of words) {
      if (!isDropped && status === 'completed' && turn?.has(itemId)) turn.words(itemId).finish(text)
      // Nobody has heard a word of it: the model has not said it.
      if (isDropped && !this.#inPlay.find(itemId)) this.#options.send({ type: 'delete-item', itemId })
    }
    return isDropped ? undefined : turn
  }

  finish(turn: SpokenTurn): void {
    if (turn === this.#turn) this.#turn = undefined
    // Not every answer tells the end of its sound.
    this.speaking.end()
    this.#over(turn)
  }

  /**
   * The caller cuts in: nothing of what was said is heard from here on, and the model forgets what was not. What it is
   * still making is dropped; it stops by itself when it hears the caller. Undefined when nothing was being said.
   */
  cut(): Interruption | undefined {
    this.#asking.cut()
    const cut = this.speaking.cut()
    const broken = this.#turn
    this.#turn = undefined
    if (cut) return { turns: this.#inPlay.cut(cut), rest: cut.rest, broken }
    broken?.breakOff()
    if (broken) this.#over(broken)
    return undefined
  }

  /** The caller meant to cut in. */
  endBroken({ turns, broken }: Interruption): void {
    for (const turn of turns) turn.isCutOff = true
    if (!broken) return
    broken.breakOff()
    broken.isCutOff = true
    this.#over(broken)
  }

  /** Nobody is there to hear anything: no more is said, and what still comes is not wanted. */
  leave(): Interruption | undefined {
    this.#asking.leave()
    return this.stop()
  }

  /** The model is gone: what it has said is heard to its end, and no more comes. */
  breakOff(): void {
    const broken = this.#turn
    this.#turn = undefined
    this.responses.forget()
    this.speaking.release()
    this.speaking.end()
    broken?.breakOff()
    if (broken) this.#over(broken)
  }

  /** We speak over ourselves: what the model is saying, or is about to say, is not wanted any more. */
  stop(): Interruption | undefined {
    this.#asking.cancel()
    const cut = this.cut()
    if (cut) this.endBroken(cut)
    return cut
  }

  /** The answer that follows by itself, or has begun and waits, is to a noise or a goodbye: nobody hears more of it. */
  dropAnswer(): void {
    this.#asking.cancel()
    const isUnheard = this.speaking.isHolding
    this.speaking.discard()
    const turn = this.#turn
    this.#turn = undefined
    if (!turn) return
    turn.breakOff(isUnheard)
    turn.isOverruled = true
    this.#over(turn)
  }

  /** What an order is for has been said otherwise. */
  dropOrder(orderId: string): void {
    this.#asking.dropOrder(orderId)
    const turn = this.#turn
    if (turn?.id !== orderId) return
    this.#turn = undefined
    // Its place in the transcript is that of what is said instead.
    turn.entry = undefined
    this.#over(turn)
  }

  /** It was a noise: what was cut off is said on from a little before the cut, and what was not made yet is made. */
  sayOn({ turns, rest, broken }: Interruption): void {
    this.#inPlay.sayOn(turns, { rest })
    for (const sound of rest) this.speaking.say(sound)
    this.speaking.end()
    if (!broken) return
    this.#turn = broken
    // Its tools may still be at work: it goes on with what they tell.
    if (!this.responses.isHeld) this.ask('go-on')
  }

  #begin(id: string, isOwn: boolean, before?: string): SpokenTurn {
    const turn = new SpokenTurn({ id, isOwn, before: this.#options.question() })
    this.#options.onBegin(turn, before)
    return turn
  }

  #over(turn: SpokenTurn): void {
    if (turn.isOver) return
    turn.isOver = true
    this.#options.onOver(turn)
  }

  #played(): void {
    this.#inPlay.heardAllBut(this.#turn)
    this.#options.onPlayed()
  }
}
