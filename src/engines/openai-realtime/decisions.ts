/** What is decided on a call with a Realtime model: the rules hear every turn, and what they decide is done whatever the model says. */
import type { Brain, CallerInput, SpokenPart } from '../../brain/brain.ts'
import { notice, noticeOfRecord } from '../../brain/notice.ts'
import { type SettledWords, settleWords } from '../../brain/settle-words.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { needsNoAnswer } from '../after-goodbye.ts'
import { keepWords } from '../keep-words.ts'
import { type DecidedTurn, decideTransfer, decideTurn, noteTransfer } from '../take-turn.ts'
import type { CallerSaid, CallerSide } from './caller-side.ts'
import type { Floor } from './floor.ts'
import type { ModelWire } from './model-wire.ts'
import type { ReceptionistSide } from './receptionist-side.ts'
import type { SpokenTurn } from './spoken-turn.ts'
import type { Interruption } from './turns-in-play.ts'

export interface DecisionsOptions {
  call: LiveCall
  /** The rules beside the model. */
  brain: Brain
  wire: ModelWire
  floor: Floor
  caller: CallerSide
  receptionist: ReceptionistSide
  /** Words that were made beforehand, in the voice of the call. */
  clip(text: string): Uint8Array | undefined
}

export class Decisions {
  #options: DecisionsOptions
  /** The call as the model was last told of it. */
  #toldCall: LiveCall['state']
  /** Turns of ours of which nothing has followed yet. */
  #unsettled = new Set<SpokenTurn>()

  constructor(options: DecisionsOptions) {
    this.#options = options
    this.#toldCall = options.call.state
  }

  /** A turn of ours begins. */
  expect(turn: SpokenTurn): void {
    this.#unsettled.add(turn)
  }

  async hearCaller({ text, startedAt }: CallerSaid): Promise<void> {
    const { call, floor, receptionist } = this.#options
    const input: CallerInput = { type: 'speech', text, startedAt }
    const isLeftAlone =
      floor.state === 'over' ||
      floor.state === 'transferring' ||
      (floor.state === 'hanging-up' && needsNoAnswer(call.state, call.business, input, call.now))
    if (isLeftAlone) {
      keepWords(call, text)
      if (floor.state === 'hanging-up') receptionist.dropAnswer()
      return call.commit()
    }
    if (floor.state === 'hanging-up') call.dispatch({ type: 'ending-withdrawn' })
    floor.state = 'open'
    await this.decide(input)
  }

  /** Keys answer what was asked, as words do; the model is told of them. */
  async hearKeys(digits: string): Promise<void> {
    const { call, floor, receptionist } = this.#options
    if (floor.state !== 'open') return
    const cut = receptionist.stop()
    if (cut) await this.noteCut(cut)
    if (await this.decide({ type: 'digits', digits })) return
    this.#tellRecord()
    receptionist.answersFrom = call.now.getTime()
    this.tell(notice({ type: 'keys-pressed', digits }), 'user')
    receptionist.ask('keys')
  }

  /** News for the model, which it does not read out. */
  tell(text: string, role: 'system' | 'user' = 'system'): void {
    const { receptionist, wire } = this.#options
    wire.send({ type: 'add-text', item: { id: receptionist.newId('notice'), role, text } })
  }

  /** Nothing was said in time. Whoever speaks up while that is decided about is heard instead. */
  async beSilent(): Promise<void> {
    const { caller, receptionist } = this.#options
    const isOvertaken = () => caller.isBeingHeard || receptionist.isThinking
    if (!isOvertaken()) await this.#decideSilence(isOvertaken)
  }

  /** The call has taken as long as it may, whatever is being said. */
  async endTime(): Promise<void> {
    await this.#decideSilence(() => false)
  }

  async #decideSilence(isOvertaken: () => boolean): Promise<void> {
    if (this.#options.floor.state === 'open') await this.decide({ type: 'silence' }, isOvertaken)
  }

  /** True where the rules have answered themselves. `isOvertaken`: what was decided is out of date by now. */
  async decide(input: CallerInput, isOvertaken = () => false): Promise<boolean> {
    const { call, brain, floor, wire } = this.#options
    if (floor.state === 'over') return true
    const { language } = call.state
    const turn = await decideTurn(brain, call, input)
    await call.commit()
    if (isOvertaken()) {
      if (turn.next.do === 'hang-up') call.dispatch({ type: 'ending-withdrawn' })
      return true
    }
    if (call.state.language !== language) wire.configure(call, floor.expect)
    if (turn.next.do === 'listen' && turn.parts.length === 0) return false
    const { caller, receptionist } = this.#options
    caller.stopDoubting()
    for (const open of this.#unsettled) open.isOverruled = true
    const cut = receptionist.stop()
    if (cut) await this.noteCut(cut)
    await this.#carryOut(turn)
    return true
  }

  /** Our words are over, or were broken off: they go on record, and what follows from them happens. */
  async record(turn: SpokenTurn): Promise<void> {
    const { call } = this.#options
    this.#unsettled.delete(turn)
    if (turn.isOverruled) turn.next = undefined
    const { text, before, next, isCutOff, latencyMs } = turn
    let settled: SettledWords | undefined
    // What nobody has heard a word of was not said.
    const isSaid = text !== '' && !(isCutOff && turn.heard === '')
    if (turn.entry === undefined && isSaid) {
      const { business, now } = call
      if (!turn.isOwn)
        settled = settleWords({ said: text, call: call.state, business, now, before, next, isCutOff })
      call.dispatch(...(settled?.events ?? []))
      call.dispatch({ type: 'receptionist-said', text, ...(latencyMs === undefined ? {} : { latencyMs }) })
      turn.entry = call.state.transcript.length - 1
    }
    if (isCutOff) this.#dispatchCut(turn)
    await call.commit()
    await this.#follow(turn, settled)
  }

  /** Tools have decided for a turn that is over: what follows from it is made up for where it is on record already. */
  async followLate(turn: SpokenTurn): Promise<void> {
    if (!this.#unsettled.has(turn)) await this.#follow(turn, undefined)
  }

  /** The caller meant to cut in: the transcript says what was heard. */
  async noteCut({ turns }: Interruption): Promise<void> {
    const { call } = this.#options
    for (const turn of turns) this.#dispatchCut(turn)
    await call.commit()
  }

  /** Words that are not on record yet are noted as cut off when they are. */
  #dispatchCut({ entry, heard }: SpokenTurn): void {
    if (entry !== undefined)
      this.#options.call.dispatch({ type: 'receptionist-interrupted', turn: entry, heard })
  }

  async #follow(turn: SpokenTurn, settled: SettledWords | undefined): Promise<void> {
    const { call, brain, floor, receptionist } = this.#options
    if (floor.state !== 'open') return
    if (settled?.correction !== undefined) {
      receptionist.askExactly(settled.correction)
      call.dispatch(...settled.corrected)
    }
    this.#tellRecord()
    if (settled) this.#listenFor(settled.expect)
    const next = settled ? settled.next : turn.next
    // Nobody is hung up on who spoke meanwhile.
    if (next?.do === 'hang-up' && !turn.isCutOff) floor.state = 'hanging-up'
    if (next?.do !== 'transfer') return
    const decided = await decideTransfer(brain, call, next.purpose)
    await call.commit()
    await this.#carryOut(decided)
  }

  async #carryOut(turn: DecidedTurn): Promise<void> {
    const { floor } = this.#options
    const { next, parts } = turn
    if (next.do === 'dial') return this.#ring(turn)
    this.#say(parts)
    if (next.do === 'hang-up') floor.state = 'hanging-up'
    else this.#listenFor(next.expect)
  }

  /** Whom the caller is put through to is said by the document that rings them, where nobody can cut in on it. */
  async #ring(turn: DecidedTurn): Promise<void> {
    const { call, floor } = this.#options
    this.#say(turn.parts.slice(0, -1))
    call.dispatch({ type: 'receptionist-said', text: turn.parts.at(-1)?.text ?? '' })
    noteTransfer(call, turn)
    await call.commit()
    floor.state = 'transferring'
  }

  #say(parts: readonly SpokenPart[]): void {
    const { receptionist, clip } = this.#options
    const text = parts.map((part) => part.text).join(' ')
    if (text === '') return
    const sound = clip(text)
    if (!sound) {
      receptionist.askExactly(text)
      return
    }
    receptionist.sayClip(text, sound)
    receptionist.memory.add(text)
  }

  #listenFor(expect: Floor['expect']): void {
    const { call, floor, wire } = this.#options
    if (expect === floor.expect) return
    floor.expect = expect
    wire.listenFor(call, expect)
  }

  /** What the rules have learned beside the model. */
  #tellRecord(): void {
    const { call } = this.#options
    const news = noticeOfRecord(this.#toldCall, call.state, call.business)
    this.#toldCall = call.state
    if (news !== undefined) this.tell(news)
  }
}
