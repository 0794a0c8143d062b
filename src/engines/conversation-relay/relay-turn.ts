/** One turn over a ConversationRelay socket: thought, spoken as it is thought, and cut short where the caller wants it. */
import type { Brain, CallerInput } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { languageOf } from '../../languages/languages.ts'
import { type Turn, takeTurn } from '../take-turn.ts'
import type { RelayVoice } from './relay-voice.ts'

export interface RelayTurnOptions {
  call: LiveCall
  brain: Brain
  voice: RelayVoice
  /** An answer that is later than that is announced by a few words, milliseconds. */
  bridgeMs: number
}

export class RelayTurn {
  /** Words of it that may be cut off are on their way. */
  hasSpoken = false
  #options: RelayTurnOptions
  #abort = new AbortController()

  constructor(options: RelayTurnOptions) {
    this.#options = options
  }

  /** What was decided already holds. */
  abort(): void {
    this.#abort.abort()
  }

  get isAborted(): boolean {
    return this.#abort.signal.aborted
  }

  /** Resolves with what comes next, when everything was learned is durable and every word is on the wire. */
  async run(input: CallerInput, receivedAt: Date): Promise<Turn['next']> {
    const { brain, call, voice, bridgeMs } = this.#options
    const turn = await takeTurn(brain, call, input, receivedAt, {
      signal: this.#abort.signal,
      say: (part) => {
        this.hasSpoken = true
        voice.say(part)
      },
      bridge: { afterMs: bridgeMs, words: () => this.#bridge() },
    })
    this.#sayRest(turn)
    await voice.flushed()
    await call.commit()
    return turn.next
  }

  /** Whom the caller is put through to is said by the document that rings them, where nobody can cut in on it. */
  #sayRest({ parts, next }: Turn): void {
    const { voice } = this.#options
    const spoken = next.do === 'dial' ? parts.slice(0, -1) : parts
    for (const { text, language } of spoken) {
      voice.say({ text: this.hasSpoken ? ` ${text}` : text, language })
      this.hasSpoken = true
    }
    voice.changeLanguage()
    voice.finish()
  }

  /** Another one each time. */
  #bridge(): string {
    const { state } = this.#options.call
    const { bridges } = languageOf(state.language).announcements
    return bridges[state.turn % bridges.length] ?? ''
  }
}
