/** Words that no brain has thought of and that answer nothing: what was cut off and is said again, what was not understood. */
import type { LiveCall } from '../../calls/live-call.ts'
import { languageOf } from '../../languages/languages.ts'
import type { CutOff } from './cut-in.ts'
import type { RelayVoice } from './relay-voice.ts'

/** How often in a row words are asked for again that could not be understood. */
const maxUnclear = 2

export class OwnWords {
  #call: LiveCall
  #voice: RelayVoice
  /** What was cut off and not heard. */
  #rest: string | undefined
  #unclear = 0

  constructor(call: LiveCall, voice: RelayVoice) {
    this.#call = call
    this.#voice = voice
  }

  /** There is something to be said again. */
  get hasRest(): boolean {
    return this.#rest !== undefined
  }

  /** The transcript says what was heard. Nobody wants the rest of words that were answered already. */
  cutOff(cut: CutOff | undefined): void {
    if (!cut) return
    const { turn, heard, rest, isLast } = cut
    this.#call.dispatch({ type: 'receptionist-interrupted', turn, heard })
    if (isLast) this.#rest = rest
  }

  /** The caller goes on: what was cut off is dropped, and so is the count of what was not understood. */
  answered({ isSilence }: { isSilence: boolean }): void {
    this.#rest = undefined
    if (!isSilence) this.#unclear = 0
  }

  async sayRest(): Promise<void> {
    const rest = this.#rest
    this.#rest = undefined
    if (rest !== undefined) await this.#say(`${this.#announcements.asISaid} ${rest}`)
  }

  /** False when it was asked for so often that it may as well be silence. */
  countUnclear(): boolean {
    return this.#unclear++ < maxUnclear
  }

  async askAgain(): Promise<void> {
    await this.#say(this.#announcements.couldNotHear)
  }

  get #announcements() {
    return languageOf(this.#call.state.language).announcements
  }

  async #say(text: string): Promise<void> {
    const { state } = this.#call
    this.#call.dispatch({ type: 'receptionist-said', text })
    this.#voice.say({ text, language: state.language })
    this.#voice.finish()
    await this.#voice.flushed()
  }
}
