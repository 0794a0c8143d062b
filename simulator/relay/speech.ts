/** What the receptionist says on a relayed call: tokens gathered into talk cycles, played on the call's clock. */
import { Conditions } from '../conditions.ts'
import type { CallLeg } from '../leg.ts'
import { speechMs, spokenWithin } from '../speech-time.ts'
import type { CallerInputs } from './settings.ts'
import { type Piece, partsOf, type TalkCycle } from './talk-cycle.ts'

export interface SpeechListeners {
  onSpeaking(isSpeaking: boolean): void
  onPlayed(text: string): void
}

export interface Cut {
  /** The words that were heard of the talk cycle. */
  heard: string
  heardMs: number
}

/** Why a wait was cut short: something has changed. */
const changed = Symbol('changed')

export class Speech {
  #leg: CallLeg
  #listeners: SpeechListeners
  #cycles: TalkCycle[] = []
  #isSpeaking = false
  #limitMs: number
  #turnMs = 0
  #hasUnansweredCycle = false
  #changes = new AbortController()
  /** What of the first talk cycle is being played at this moment. */
  #playing: { since: number; ms: number } | undefined
  #conditions = new Conditions()
  /** What comes is thrown away: it was on its way when the caller spoke into it. */
  isDropping = false
  lastCut: Cut = { heard: '', heardMs: 0 }

  constructor(leg: CallLeg, listeners: SpeechListeners) {
    this.#leg = leg
    this.#listeners = listeners
    this.#limitMs = this.#usualLimitMs
  }

  /** Where waits take no time nothing is played before it is known whether the caller speaks into it. */
  get #usualLimitMs(): number {
    return this.#leg.clock.isInstant ? 0 : Number.POSITIVE_INFINITY
  }

  /** Something is being said, or has stopped in the middle of a talk cycle. */
  get isSpeaking(): boolean {
    return this.#cycles.length > 0
  }

  /** Words are being heard at this moment. */
  get isPlaying(): boolean {
    return this.#playing !== undefined
  }

  /** A talk cycle has come that the caller has not answered yet, and none is still on its way. */
  get hasTurn(): boolean {
    return this.#hasUnansweredCycle && this.#cycles.every(({ isComplete }) => isComplete)
  }

  /** Played as far as `limitTo` lets it. */
  get isAtLimit(): boolean {
    return this.isSpeaking && this.#turnMs >= this.#limitMs
  }

  /** Whose input may cut short what is being said. */
  get interruptible(): CallerInputs {
    const [cycle] = this.#cycles
    return (
      (cycle?.pieces[cycle.heardPieces] ?? cycle?.pieces.at(-1))?.interruptible ?? {
        speech: true,
        dtmf: true,
      }
    )
  }

  /** The caller has had a turn: what is said from here on counts from its own beginning. */
  beginTurn(): void {
    this.#turnMs = 0
    this.limitTo(this.#usualLimitMs)
  }

  /** Plays no more than that much of the turn. */
  limitTo(ms: number): void {
    this.#limitMs = ms
    this.#change()
  }

  markAnswered(isAnswered = true): void {
    this.#hasUnansweredCycle = !isAnswered
    this.#change()
  }

  add(piece: Piece): void {
    const open = this.#cycles.find(({ isComplete }) => !isComplete)
    const isEmpty = !open && piece.text.trim() === ''
    if (this.isDropping || isEmpty) return
    if (!open && this.#isPreemptible) this.cut()
    const cycle = open ?? this.#newCycle()
    cycle.text += piece.text
    cycle.entry.text = cycle.text.trim()
    const endMs = piece.soundMs ?? speechMs(cycle.text)
    cycle.pieces.push({ ...piece, endMs: Math.max(endMs, cycle.pieces.at(-1)?.endMs ?? 0) })
    cycle.isComplete = piece.isLast
    if (cycle.isComplete) {
      this.#announce(cycle)
      this.#hasUnansweredCycle = true
    }
    // While something is being played nobody waits for more of it.
    if (this.#playing) this.#conditions.look()
    else this.#change()
  }

  /** Stops speaking and forgets what was still to be said. */
  cut(): Cut | undefined {
    const [cycle, ...rest] = this.#cycles
    this.#cycles = []
    if (!cycle) return undefined
    this.#leg.unsay(rest.map(({ entry }) => entry))
    const { since = 0, ms = 0 } = this.#playing ?? {}
    const heardMs = Math.round(cycle.playedMs + Math.min(ms, this.#leg.clock.now() - since))
    const heard = spokenWithin(cycle.text.trim(), heardMs)
    const cut = { heard, heardMs }
    this.#playing = undefined
    this.#announce(cycle)
    cycle.entry.text = heard
    cycle.entry.isInterrupted = true
    this.lastCut = cut
    this.#hasUnansweredCycle = false
    this.#leg.emit({ type: 'receptionist-interrupted', heard })
    this.#change()
    return cut
  }

  /** Resolves as soon as that is so; looked at whenever something changes. */
  until(isSo: () => boolean): Promise<void> {
    return this.#conditions.until(isSo)
  }

  /** Plays whatever comes. Throws Interrupted, and the reason of `signal`. */
  async play(signal: AbortSignal): Promise<never> {
    for (;;) {
      signal.throwIfAborted()
      const [cycle] = this.#cycles
      if (cycle) await this.#leg.during('prompt', () => this.#playCycle(cycle, signal))
      else await this.#somethingElse(signal)
    }
  }

  async #playCycle(cycle: TalkCycle, signal: AbortSignal): Promise<void> {
    cycle.entry.at = this.#leg.isoNow()
    this.#setSpeaking(true)
    while (this.#cycles[0] === cycle) {
      const piece = cycle.pieces[cycle.heardPieces]
      if (piece && piece.endMs <= cycle.playedMs) {
        cycle.heardPieces++
        this.#listeners.onPlayed(piece.text)
      } else if (!piece && cycle.isComplete) {
        this.#cycles.shift()
        this.#change()
      } else {
        const leftMs = piece ? Math.min(piece.endMs - cycle.playedMs, this.#limitMs - this.#turnMs) : 0
        if (leftMs > 0) await this.#playFor(cycle, leftMs, signal)
        else await this.#somethingElse(signal)
      }
    }
    if (this.#cycles.length === 0) this.#setSpeaking(false)
  }

  async #playFor(cycle: TalkCycle, ms: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#leg
    const since = clock.now()
    this.#playing = { since, ms }
    let playedMs = ms
    try {
      await this.#leg.wait(ms, AbortSignal.any([this.#changes.signal, signal]))
    } catch (error) {
      if (error !== changed) throw error
      playedMs = Math.min(ms, clock.now() - since)
    }
    this.#playing = undefined
    if (this.#cycles[0] !== cycle) return
    cycle.playedMs += playedMs
    this.#turnMs += playedMs
    if (this.#turnMs >= this.#limitMs) this.#conditions.look()
  }

  async #somethingElse(signal: AbortSignal): Promise<void> {
    const either = AbortSignal.any([this.#changes.signal, signal])
    await new Promise<void>((resolve) => either.addEventListener('abort', () => resolve(), { once: true }))
    signal.throwIfAborted()
  }

  get #isPreemptible(): boolean {
    const [cycle] = this.#cycles
    return (cycle?.pieces[cycle.heardPieces] ?? cycle?.pieces.at(-1))?.isPreemptible ?? false
  }

  #newCycle(): TalkCycle {
    const cycle: TalkCycle = {
      text: '',
      pieces: [],
      heardPieces: 0,
      playedMs: 0,
      isComplete: false,
      isAnnounced: false,
      entry: this.#leg.receptionistBegins(''),
    }
    this.#cycles.push(cycle)
    return cycle
  }

  #announce(cycle: TalkCycle): void {
    if (cycle.isAnnounced) return
    cycle.isAnnounced = true
    this.#leg.receptionistSaid(cycle.entry, partsOf(cycle))
  }

  #setSpeaking(isSpeaking: boolean): void {
    if (this.#isSpeaking === isSpeaking) return
    this.#isSpeaking = isSpeaking
    this.#listeners.onSpeaking(isSpeaking)
  }

  #change(): void {
    const changes = this.#changes
    this.#changes = new AbortController()
    changes.abort(changed)
    this.#conditions.look()
  }
}
