/** Whose turn it is on a spoken call, and how long each answer took, found from the sound of both sides alone. */
import { frameMs, loudness, VoiceLevel } from './voice-level.ts'

/** What the receptionist does. */
export type Turn = 'speaking' | 'listening' | 'thinking'

export interface TurnListener {
  turned(to: Turn): void
  /** `latencyMs`: from the end of the caller's words to the first sound of ours. */
  answered(latencyMs: number): void
}

/** After so long without a voice the caller has spoken. */
const callerPauseMs = 300
/** Our words are over after so long without sound. */
const ourPauseMs = 400
/** Less of a voice is a cough or a click, and asks for no answer. */
const shortestMs = 120
/** Nothing was to be answered, it seems, when nothing came for so long. */
const patienceMs = 12_000
/** Below this our line is silent, of 32,767. */
const inaudible = 60

export class TurnWatch {
  #listener: TurnListener
  #level = new VoiceLevel()
  #turn: Turn = 'listening'
  /** What the caller has said since our last answer began, milliseconds of voice. */
  #voicedMs = 0
  #voicedAt = Number.NEGATIVE_INFINITY
  #soundedAt = Number.NEGATIVE_INFINITY

  constructor(listener: TurnListener) {
    this.#listener = listener
  }

  /** 20 ms of the caller, as they come; `atMs` on a clock that only goes forward. Returns whether they have a voice. */
  hearCaller(frame: Uint8Array, atMs: number): boolean {
    const hasVoice = this.#level.hasVoice(frame)
    if (hasVoice) {
      if (atMs - this.#voicedAt > patienceMs) this.#voicedMs = 0
      this.#voicedMs += frameMs
      this.#voicedAt = atMs
    }
    this.pass(atMs)
    return hasVoice
  }

  /** 20 ms of ours at the moment they are played. */
  hearUs(frame: Uint8Array, atMs: number): void {
    if (loudness(frame) >= inaudible) {
      if (atMs - this.#soundedAt > ourPauseMs) this.#beginAnswer(atMs)
      this.#soundedAt = atMs
    }
    this.pass(atMs)
  }

  /** What was to be played is gone: the caller spoke into it. */
  cleared(atMs: number): void {
    this.#soundedAt = Number.NEGATIVE_INFINITY
    this.pass(atMs)
  }

  /** Lets time pass when there is no sound. */
  pass(atMs: number): void {
    const turn = this.#turnAt(atMs)
    if (turn === this.#turn) return
    this.#turn = turn
    this.#listener.turned(turn)
  }

  #beginAnswer(atMs: number): void {
    if (this.#voicedMs >= shortestMs) this.#listener.answered(Math.max(0, atMs - this.#voicedAt))
    this.#voicedMs = 0
  }

  #turnAt(atMs: number): Turn {
    if (atMs - this.#soundedAt <= ourPauseMs) return 'speaking'
    const sinceMs = atMs - this.#voicedAt
    const isDue = this.#voicedMs >= shortestMs && sinceMs > callerPauseMs && sinceMs < patienceMs
    return isDue ? 'thinking' : 'listening'
  }
}
