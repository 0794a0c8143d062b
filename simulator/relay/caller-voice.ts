/** The caller speaks or presses keys on a relayed call: what of it interrupts us, and what the socket hears of it. */
import { performance } from 'node:perf_hooks'
import type { RelayFaults } from '../call-options.ts'
import type { CallerAction } from '../caller.ts'
import type { CallLeg } from '../leg.ts'
import { speechMs } from '../speech-time.ts'
import type { Waits } from '../waits.ts'
import type { RelayLink } from './link.ts'
import type { Orders } from './orders.ts'
import { isBackchannel, type RelaySettings } from './settings.ts'
import type { Cut, Speech } from './speech.ts'

const keyMs = 250
const maxSpeechMs = 60_000

type Say = CallerAction & { do: 'say' }
type Press = CallerAction & { do: 'press' }

export interface RelayParts {
  leg: CallLeg
  link: RelayLink
  speech: Speech
  settings: RelaySettings
  orders: Orders
  waits: Waits
}

export class CallerVoice {
  readonly #parts: RelayParts
  readonly #faults: RelayFaults
  #prompts = 0

  constructor(parts: RelayParts) {
    this.#parts = parts
    this.#faults = parts.leg.faults.relay ?? {}
  }

  async say(action: Say): Promise<void> {
    const { leg, speech, settings, waits } = this.#parts
    const { text, heardAs = text, confidence } = action
    if (!speech.isSpeaking && action.bargeInAfterMs === undefined) await waits.reaction()
    this.#reportSpeaking(true)
    const isHeard = await this.#comesThrough('speech', heardAs)
    leg.callerSays(text)
    const understood = isHeard ? heardAs : ''
    leg.emit({
      type: 'caller-said',
      text,
      ...(understood === text ? {} : { heardAs: understood }),
      ...(typeof confidence === 'number' ? { confidence } : {}),
    })
    await waits.time(Math.min(speechMs(text), maxSpeechMs))
    if (isHeard && (settings.sendsPartials || this.#faults.partials)) this.#sendPartials(action, heardAs)
    this.#reportSpeaking(false)
    await waits.time(settings.speechEndMs)
    if (isHeard) await this.#sendPrompts(action, heardAs)
    else speech.markAnswered(false)
  }

  async press(action: Press): Promise<void> {
    const { leg, link, speech, settings, waits } = this.#parts
    if (!speech.isSpeaking && action.bargeInAfterMs === undefined) await waits.reaction()
    const isHeard = settings.hearsKeys && (await this.#comesThrough('dtmf', ''))
    leg.callerSays(action.digits, true)
    leg.emit({ type: 'digits-pressed', digits: action.digits })
    if (action.thenHangUp) leg.hangUpAfterNextRequest()
    for (const digit of action.digits.replace(/[^0-9*#]/g, '')) {
      await waits.time(keyMs)
      if (isHeard) link.send({ type: 'dtmf', digit })
    }
    if (isHeard) return leg.awaitAnswer()
    speech.limitTo(Number.POSITIVE_INFINITY)
    speech.markAnswered(false)
  }

  /** A cough stops us, and no words follow. False where it may not. */
  async cough(): Promise<boolean> {
    const { speech } = this.#parts
    if (!speech.isSpeaking || !speech.interruptible.speech) return false
    this.#reportSpeaking(true)
    await this.#interrupt()
    this.#reportSpeaking(false)
    return true
  }

  /** Interrupts what is being said, if that may be; else it goes on, and the settings say whether the caller is heard. */
  async #comesThrough(by: 'speech' | 'dtmf', words: string): Promise<boolean> {
    const { speech, settings } = this.#parts
    if (!speech.isSpeaking) {
      speech.markAnswered()
      return true
    }
    const isIgnored = by === 'speech' && settings.ignoresBackchannel && isBackchannel(words)
    if (speech.interruptible[by] && !isIgnored) {
      await this.#interrupt()
      return true
    }
    speech.limitTo(Number.POSITIVE_INFINITY)
    return settings.reported[by]
  }

  /** What was on its way when the caller spoke is never heard. */
  async #interrupt(): Promise<void> {
    const { link, speech, waits } = this.#parts
    const cut = speech.cut()
    if (!cut) return
    speech.isDropping = true
    // Asked before the interrupt is sent: what answers the interrupt is heard.
    const settled = link.settled(() => {
      speech.isDropping = false
    })
    this.#sendInterrupt(cut)
    await waits.during(settled)
  }

  #sendInterrupt({ heard, heardMs }: Cut): void {
    this.#parts.link.send({
      type: 'interrupt',
      utteranceUntilInterrupt: heard,
      durationUntilInterruptMs: heardMs,
    })
  }

  async #sendPrompts(action: Say, heardAs: string): Promise<void> {
    const { leg, link, speech, waits } = this.#parts
    const { splitPrompt } = this.#faults
    const words = heardAs.split(' ')
    const middle = Math.ceil(words.length / 2)
    const isSplit = splitPrompt?.nth === this.#prompts && middle < words.length
    if (action.thenHangUp) leg.hangUpAfterNextRequest()
    if (!isSplit) return this.#prompt(heardAs, action.language)
    await this.#prompt(words.slice(0, middle).join(' '), action.language)
    await waits.time(splitPrompt.pauseMs)
    await waits.during(link.settled())
    const rest = words.slice(middle).join(' ')
    if (speech.isSpeaking) await this.#comesThrough('speech', rest)
    await this.#prompt(rest, action.language)
  }

  async #prompt(voicePrompt: string, language: string | undefined): Promise<void> {
    const { leg, link, orders, speech } = this.#parts
    const lang = orders.languageHeard(language)
    const agentSpeaking = speech.isSpeaking ? { agentSpeaking: true } : {}
    // What has been said so far is no answer to this.
    speech.markAnswered()
    link.send({ type: 'prompt', voicePrompt, lang, last: true, ...agentSpeaking })
    this.#prompts++
    if (this.#faults.lateInterrupts) this.#sendInterrupt(speech.lastCut)
    if (this.#faults.cutAfterPrompts === this.#prompts) link.cut()
    this.#measureRoundTrip()
    await leg.awaitAnswer()
  }

  /** Growing, each with all of the words so far. */
  #sendPartials(action: Say, heardAs: string): void {
    const { link, orders } = this.#parts
    const words = heardAs.split(' ')
    const lang = orders.languageHeard(action.language)
    for (const length of new Set([0.34, 0.67].map((share) => Math.ceil(words.length * share)))) {
      link.send({ type: 'prompt', voicePrompt: words.slice(0, length).join(' '), lang, last: false })
    }
  }

  #reportSpeaking(isSpeaking: boolean): void {
    const { link, settings } = this.#parts
    if (!settings.debug.has('speaker-events')) return
    link.send({ type: 'info', name: 'clientSpeaking', value: isSpeaking ? 'on' : 'off' })
  }

  #measureRoundTrip(): void {
    const { leg, link, settings } = this.#parts
    if (!settings.debug.has('debugging')) return
    const sentAt = performance.now()
    const reported = link.settled().then(() => {
      const value = String(Math.round(performance.now() - sentAt))
      link.send({ type: 'info', name: 'roundTripDelayMs', value })
    })
    leg.inBackground(reported)
  }
}
