/** The caller's side of a media stream, turn by turn: hears one of ours out or speaks into it, and is heard. */
import { performance } from 'node:perf_hooks'
import type { StreamFaults } from '../call-options.ts'
import type { CallerAction, Heard } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { seededRandom } from '../random.ts'
import type { Waits } from '../waits.ts'
import { type CallerSound, noise } from './caller-sound.ts'
import type { StreamLink } from './link.ts'
import type { Metronome } from './metronome.ts'
import { soundOf } from './sound-of.ts'
import type { Voice } from './voice.ts'

/** Twilio ends a call after four hours. */
const maxCallMs = 14_400_000
/** Real milliseconds: where call time takes none a person at a keyboard does, and words are not held back for them. */
const thinkingMs = 30
/** Silence after the caller's words, where call time takes no real time: enough for any detector of turns. */
const speechEndMs = 1500
/** Of a caller who says nothing. */
const silenceMs = 12_000
const keyMs = 250
/** Of call time before a caller who has had their say puts the phone down. */
const leavingMs = 1000
/** Real milliseconds in which a noise may stop us, where call time takes none. */
const noticingMs = 1000

export interface StreamParts {
  leg: CallLeg
  link: StreamLink
  voice: Voice
  sound: CallerSound
  metronome: Metronome
  waits: Waits
}

export class CallerTurns {
  readonly #parts: StreamParts
  readonly #faults: StreamFaults
  #ourTurns = 0
  #callerTurns = 0
  /** Nobody has said anything for too long: the caller acts all the same. */
  #isUnasked = false

  constructor(parts: StreamParts) {
    this.#parts = parts
    this.#faults = parts.leg.faults.stream ?? {}
  }

  /** One turn after the other, until a wait throws: the caller left, the stream is over. */
  async run(): Promise<never> {
    const { leg, waits } = this.#parts
    let next: CallerAction | undefined
    for (;;) {
      if (leg.waitedMs > maxCallMs) waits.hangUp()
      const action = await leg.during('gather', () => (next ? this.#goOn(next) : this.#ask()))
      next = await this.#act(action)
    }
  }

  get #isInstant(): boolean {
    return this.#parts.leg.clock.isInstant
  }

  /** A turn of ours has come: whole as far as one can tell. */
  async #turnComes(): Promise<void> {
    const { leg, voice, link, waits } = this.#parts
    const decidesEarly = this.#isInstant || !leg.caller.hearsOut
    const hasCome = () => voice.isOver || (decidesEarly && voice.hasCome)
    do {
      await waits.fromServer(hasCome)
      await waits.during(link.settled())
    } while (!hasCome())
  }

  async #ask(): Promise<CallerAction> {
    const { leg, voice, waits } = this.#parts
    const isUnasked = this.#isUnasked && !voice.isSpeaking
    this.#isUnasked = false
    if (!isUnasked) {
      await this.#disturb()
      await this.#turnComes()
    }
    if (this.#isInstant || leg.caller.hearsFirst) voice.announce()
    const input: Heard['input'] = ['speech', 'dtmf']
    leg.emit({ type: 'listening-started', expects: 'gather', input })
    const history = [...leg.conversation]
    const answer = leg.caller.respond({ text: voice.text, expects: 'gather', input, history })
    const thinking = setTimeout(() => voice.limitTo(Number.POSITIVE_INFINITY), thinkingMs)
    const action = await waits.during(Promise.resolve(answer)).finally(() => clearTimeout(thinking))
    return isUnasked ? action : this.#waitFor(action)
  }

  /** Plays until the caller acts: into the words, or when all has been said. */
  async #waitFor(action: CallerAction): Promise<CallerAction> {
    const { voice, link, waits } = this.#parts
    const isReady = () => voice.isAtLimit || voice.isOver
    voice.limitTo(intoMs(action) ?? Number.POSITIVE_INFINITY)
    do {
      await waits.fromServer(isReady)
      if (this.#isInstant) await waits.during(link.settled())
    } while (!isReady())
    return action
  }

  /** Does what was decided beforehand, into the answer that is still to come, or after it. */
  async #goOn(action: CallerAction): Promise<CallerAction> {
    const { voice, waits } = this.#parts
    const ms = intoMs(action)
    if (ms === undefined) {
      await this.#turnComes()
      return this.#waitFor(action)
    }
    voice.limitTo(ms)
    await waits.fromServer(() => voice.isAtLimit || voice.isOver)
    return action
  }

  async #act(action: CallerAction): Promise<CallerAction | undefined> {
    const { voice, waits } = this.#parts
    switch (action.do) {
      case 'say':
        await this.#say(action)
        return action.next
      case 'press':
        await this.#press(action)
        return undefined
      case 'silence':
        await this.#keepSilent()
        return undefined
      case 'hang-up':
        if (!voice.isSpeaking) await waits.linger()
        return waits.hangUp()
    }
  }

  async #say(action: CallerAction & { do: 'say' }): Promise<void> {
    const { leg, voice, waits } = this.#parts
    // Where call time passes it has done so already: that is how the end of our words is known.
    if (this.#isInstant && !voice.isSpeaking && action.bargeInAfterMs === undefined) await waits.reaction()
    const { text, heardAs = text, confidence } = action
    voice.announce()
    voice.hold()
    leg.callerSays(text)
    leg.emit({
      type: 'caller-said',
      text,
      ...(heardAs === text ? {} : { heardAs }),
      ...(typeof confidence === 'number' ? { confidence } : {}),
    })
    if (action.thenHangUp) leg.hangUpAfterNextRequest()
    await this.#utter(soundOf(action))
    await this.#endTurn(action.thenHangUp ?? false)
  }

  async #press({
    digits,
    thenHangUp = false,
    bargeInAfterMs,
  }: CallerAction & { do: 'press' }): Promise<void> {
    const { leg, link, voice, waits } = this.#parts
    if (this.#isInstant && !voice.isSpeaking && bargeInAfterMs === undefined) await waits.reaction()
    voice.announce()
    voice.hold()
    leg.callerSays(digits, true)
    leg.emit({ type: 'digits-pressed', digits })
    if (thenHangUp) leg.hangUpAfterNextRequest()
    for (const digit of digits.replace(/[^0-9A-D*#]/g, '')) {
      await waits.time(keyMs)
      link.send({ event: 'dtmf', dtmf: { track: 'inbound_track', digit } })
    }
    await this.#endTurn(thenHangUp)
  }

  /** What has been said so far is no answer to this. */
  async #endTurn(leaves: boolean): Promise<void> {
    const { leg, link, voice, waits } = this.#parts
    voice.markAnswered()
    leg.callerHasSpoken()
    this.#callerTurns++
    const isCut = this.#faults.cutAfterTurns === this.#callerTurns
    if (this.#isInstant) await waits.time(speechEndMs)
    else if (leaves || isCut) await waits.time(leavingMs)
    if (isCut) {
      // What the caller said has come over the line before it breaks.
      await waits.during(link.settled())
      link.cut()
    }
    await leg.hangUpOverAnswer()
  }

  async #keepSilent(): Promise<void> {
    const { leg, voice, waits, metronome } = this.#parts
    leg.emit({ type: 'caller-silent' })
    voice.announce()
    voice.markAnswered()
    if (this.#isInstant) {
      await waits.time(silenceMs)
      return
    }
    let hasPassed = false
    metronome.pass(silenceMs).then(() => {
      hasPassed = true
      voice.look()
    })
    await waits.fromServer(() => hasPassed || voice.isSpeaking)
    this.#isUnasked = hasPassed
  }

  /** Sends a sound to its end. */
  async #utter(sound: Uint8Array): Promise<void> {
    const { sound: callerSound, voice, waits, metronome } = this.#parts
    callerSound.add(sound)
    metronome.wake()
    await waits.during(voice.until(() => !callerSound.isSounding))
  }

  /** `faults.stream.noise`: whether it stops us or not, a turn of ours is still to be heard. */
  async #disturb(): Promise<void> {
    const { voice, waits } = this.#parts
    const { noise: fault, seed = 1 } = this.#faults
    if (fault?.nth !== this.#ourTurns++) return
    if (this.#isInstant) await this.#turnComes()
    const { cuts } = voice
    voice.limitTo(fault.afterMs)
    await waits.fromServer(() => voice.isAtLimit || voice.isOver)
    await this.#utter(noise(fault.ms, seededRandom(seed)))
    await waits.time(speechEndMs)
    if (!this.#isInstant) return
    const until = performance.now() + noticingMs
    voice.lookLater(noticingMs)
    await waits.fromServer(() => voice.cuts > cuts || performance.now() >= until)
    if (voice.cuts > cuts) voice.beginTurn()
  }
}

/** Milliseconds into what is said, or undefined when the caller hears it out. */
function intoMs(action: CallerAction): number | undefined {
  if (action.do === 'hang-up') return action.afterMs
  return action.do === 'silence' ? undefined : action.bargeInAfterMs
}
