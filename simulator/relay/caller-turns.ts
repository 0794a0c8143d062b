/** The caller's side of a relayed call, turn by turn: hears one of ours out or speaks into it, and is heard. */
import type { CallerAction, Heard } from '../caller.ts'
import { CallerVoice, type RelayParts } from './caller-voice.ts'

/** Twilio ends a call after four hours. */
const maxCallMs = 14_400_000
/** Real milliseconds: where call time takes none a person at a keyboard does, and words are not held back for them. */
const thinkingMs = 30

export class CallerTurns {
  readonly #parts: RelayParts
  readonly #voice: CallerVoice
  #turns = 0

  constructor(parts: RelayParts) {
    this.#parts = parts
    this.#voice = new CallerVoice(parts)
  }

  /** One turn after the other, until a wait throws: the caller left, the relay is over. */
  async run(): Promise<never> {
    const { leg, speech, waits } = this.#parts
    let next: CallerAction | undefined
    for (;;) {
      speech.beginTurn()
      if (leg.waitedMs > maxCallMs) waits.hangUp()
      const action = await leg.during('gather', () => (next ? this.#goOn(next) : this.#ask()))
      next = await this.#act(action)
    }
  }

  /** A turn of ours has come, with all that the server sent along with it. */
  async #turnComes(): Promise<void> {
    const { speech, link, settings, waits } = this.#parts
    if (settings.welcomeGreeting !== '' && this.#turns === 0) await waits.greeting()
    do {
      await waits.fromServer(() => speech.hasTurn)
      await waits.during(link.settled())
    } while (!speech.hasTurn)
  }

  async #ask(): Promise<CallerAction> {
    const { leg, speech, settings, waits } = this.#parts
    await this.#turnComes()
    if (await this.#coughs()) await this.#turnComes()
    speech.markAnswered()
    const input: Heard['input'] = settings.hearsKeys ? ['speech', 'dtmf'] : ['speech']
    leg.emit({ type: 'listening-started', expects: 'gather', input })
    const text = leg.heard.filter((part) => part !== '').join(' ')
    const answer = leg.caller.respond({ text, expects: 'gather', input, history: [...leg.conversation] })
    const thinking = setTimeout(() => speech.limitTo(Number.POSITIVE_INFINITY), thinkingMs)
    const action = await waits.during(Promise.resolve(answer)).finally(() => clearTimeout(thinking))
    return this.#waitFor(action)
  }

  /** Plays until the caller acts: into the words, or when all has been said. */
  async #waitFor(action: CallerAction): Promise<CallerAction> {
    const { speech, link, waits } = this.#parts
    const isReady = () => speech.isAtLimit || !speech.isSpeaking
    speech.limitTo(intoMs(action) ?? Number.POSITIVE_INFINITY)
    do {
      await waits.fromServer(isReady)
      await waits.during(link.settled())
    } while (!isReady())
    return action
  }

  /** Does what was decided beforehand, into the answer that is still to come, or after it. */
  async #goOn(action: CallerAction): Promise<CallerAction> {
    const { speech, waits } = this.#parts
    const ms = intoMs(action)
    if (ms === undefined) {
      await this.#turnComes()
      speech.markAnswered()
      return this.#waitFor(action)
    }
    speech.limitTo(ms)
    await waits.fromServer(() => speech.isAtLimit || (speech.hasTurn && !speech.isSpeaking))
    return action
  }

  async #act(action: CallerAction): Promise<CallerAction | undefined> {
    const { leg, speech, waits } = this.#parts
    switch (action.do) {
      case 'say':
        await this.#voice.say(action)
        return action.next
      case 'press':
        await this.#voice.press(action)
        return undefined
      case 'silence':
        leg.emit({ type: 'caller-silent' })
        return undefined
      case 'hang-up':
        if (!speech.isSpeaking) await waits.linger()
        return waits.hangUp()
    }
  }

  /** `faults.relay.cough`. True when it stopped us: what comes next is another turn. */
  async #coughs(): Promise<boolean> {
    const { leg, speech, waits } = this.#parts
    const { cough } = leg.faults.relay ?? {}
    if (cough?.nth !== this.#turns++) return false
    speech.limitTo(cough.afterMs)
    await waits.fromServer(() => speech.isAtLimit || !speech.isSpeaking)
    const hasStopped = await this.#voice.cough()
    speech.beginTurn()
    return hasStopped
  }
}

/** Milliseconds into what is said, or undefined when the caller hears it out. */
function intoMs(action: CallerAction): number | undefined {
  if (action.do === 'hang-up') return action.afterMs
  return action.do === 'silence' ? undefined : action.bargeInAfterMs
}
