/** A call on a `<ConversationRelay>`: Twilio's half of it, from the upgrade of the socket to the action request. */
import type { RelayWireMessage } from '../../src/twilio/protocol/relay-from-twilio.ts'
import { CallError } from '../call-error.ts'
import type { RelayFaults } from '../call-options.ts'
import { tryDuplicate } from '../duplicate-socket.ts'
import type { CallLeg } from '../leg.ts'
import { openSocket } from '../open-socket.ts'
import { newSid } from '../sid.ts'
import type { Element } from '../twiml-document.ts'
import type { Connection } from '../verbs/connect.ts'
import { Waits } from '../waits.ts'
import { relayProblems } from './attribute-problems.ts'
import { CallerTurns } from './caller-turns.ts'
import { RelayLink } from './link.ts'
import { Orders } from './orders.ts'
import { type RelaySettings, readSettings } from './settings.ts'
import { Speech } from './speech.ts'

const openingCodes = { refused: 64102, unreachable: 39001 }

type RelayEnd = { status: 'ended'; handoffData: string | undefined } | { status: 'failed'; error: CallError }

export function connectRelay(leg: CallLeg, noun: Element): Connection {
  return new Relay(leg, noun)
}

class Relay implements Connection {
  #leg: CallLeg
  #noun: Element
  #settings: RelaySettings
  #faults: RelayFaults
  #relaySid = newSid('VX')
  #startedAt: number
  #over = new AbortController()
  #ended = Promise.withResolvers<RelayEnd>()

  constructor(leg: CallLeg, noun: Element) {
    this.#leg = leg
    this.#noun = noun
    this.#settings = readSettings(noun)
    this.#faults = leg.faults.relay ?? {}
    this.#startedAt = leg.clock.now()
  }

  async run(): Promise<Record<string, string>> {
    const end = await this.#leg.during('relay', () => this.#connect())
    if (end.status === 'ended') {
      return this.#params('ended', end.handoffData === undefined ? {} : { HandoffData: end.handoffData })
    }
    const { code, message } = end.error
    this.#leg.fail(end.error)
    return this.#params('failed', { ErrorCode: String(code), ErrorMessage: message })
  }

  paramsAfterHangUp(): Record<string, string> {
    return this.#params('completed', {})
  }

  #params(status: 'ended' | 'completed' | 'failed', more: Record<string, string>): Record<string, string> {
    const seconds = Math.max(0, Math.round((this.#leg.clock.now() - this.#startedAt) / 1000))
    return {
      SessionId: this.#relaySid,
      SessionStatus: status,
      SessionDuration: String(seconds),
      ...more,
    }
  }

  async #connect(): Promise<RelayEnd> {
    const leg = this.#leg
    const callStatus = leg.status === 'ringing' ? 'RINGING' : 'IN_PROGRESS'
    leg.answer()
    const { upgradeDelayMs = 0, wrongSignature = false } = this.#faults
    if (upgradeDelayMs > 0) {
      await leg.untilInterrupted(new Promise((resolve) => setTimeout(resolve, upgradeDelayMs)))
    }
    const { url } = this.#settings
    try {
      const opening = openSocket(leg.options.socketLine, url, openingCodes, {
        isSignedWrongly: wrongSignature,
      })
      const socket = await leg.untilInterrupted(opening).catch((error) => {
        // The caller left meanwhile: nobody would close it.
        opening.then((late) => late.terminate()).catch(() => {})
        throw error
      })
      const link = new RelayLink(socket, leg, url, {
        onCommand: (command) => orders.carryOut(command),
        onFrame: () => waits.hearFrame(),
        onLost: (error) => this.#ended.resolve({ status: 'failed', error }),
      })
      const settings = this.#settings
      const speech = this.#speech(link)
      const waits = new Waits(leg, speech, this.#over.signal)
      const orders = new Orders(leg, link, speech, settings, (handoffData) =>
        this.#ended.resolve({ status: 'ended', handoffData }),
      )
      const turns = new CallerTurns({ leg, link, speech, settings, orders, waits })
      return await this.#talk(callStatus, link, speech, turns)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      return { status: 'failed', error }
    }
  }

  #speech(link: RelayLink): Speech {
    const { debug } = this.#settings
    return new Speech(this.#leg, {
      onSpeaking: (isSpeaking) => {
        if (!debug.has('speaker-events')) return
        link.send({ type: 'info', name: 'agentSpeaking', value: isSpeaking ? 'on' : 'off' })
      },
      onPlayed: (text) => {
        if (debug.has('tokens-played')) link.send({ type: 'info', name: 'tokensPlayed', value: text })
      },
    })
  }

  async #talk(callStatus: string, link: RelayLink, speech: Speech, turns: CallerTurns): Promise<RelayEnd> {
    const leg = this.#leg
    const { url, welcomeGreeting } = this.#settings
    leg.emit({ type: 'relay-connected', relaySid: this.#relaySid, url })
    const setup = this.#setup(callStatus)
    link.send(setup)
    if (this.#faults.duplicateSocket) leg.inBackground(this.#openDuplicate(setup))
    for (const frame of this.#faults.extraFrames ?? []) link.sendFrame(frame)
    if (this.#faults.cutAfterPrompts === 0) link.cut()
    let status: 'ended' | 'completed' | 'failed' = 'completed'
    let code: number | undefined
    try {
      const [problem] = relayProblems(this.#noun)
      if (problem !== undefined) this.#refuse(problem, link)
      else if (welcomeGreeting !== '') speech.add(this.#greeting())
      const talking = Promise.all([turns.run(), speech.play(this.#over.signal)])
      const end = await leg.untilInterrupted(Promise.race([this.#ended.promise, talking]))
      if (!('status' in end)) throw new Error('a relay ends by its socket or by the caller')
      status = end.status
      if (end.status === 'failed') code = end.error.code
      return end
    } finally {
      this.#over.abort(relayOver)
      speech.cut()
      await link.close()
      leg.emit({
        type: 'relay-ended',
        relaySid: this.#relaySid,
        status,
        ...(code === undefined ? {} : { code }),
      })
    }
  }

  async #openDuplicate(setup: RelayWireMessage): Promise<void> {
    const answer = await tryDuplicate(this.#leg, this.#settings.url, openingCodes, [JSON.stringify(setup)])
    this.#leg.emit({ type: 'relay-duplicate-answered', ...answer })
  }

  /** Twilio finds out only now that what the TwiML asks for cannot be done, tells the socket, and gives up. */
  #refuse(problem: string, link: RelayLink): void {
    link.send({ type: 'error', description: problem })
    this.#ended.resolve({
      status: 'failed',
      error: new CallError(64101, `Invalid ConversationRelay attribute: ${problem}`, this.#settings.url),
    })
  }

  #greeting() {
    const { welcomeGreeting, greetingInterruptible, isPreemptible, ttsLanguage, voices } = this.#settings
    return {
      text: welcomeGreeting,
      isLast: true,
      interruptible: greetingInterruptible,
      isPreemptible,
      language: ttsLanguage,
      voice: voices.get(ttsLanguage),
    }
  }

  #setup(callStatus: string) {
    const { identity, options } = this.#leg
    return {
      type: 'setup' as const,
      sessionId: this.#relaySid,
      accountSid: identity.accountSid,
      callSid: identity.callSid,
      parentCallSid: identity.parentCallSid ?? '',
      from: identity.from,
      to: identity.to,
      // Missing names come both ways.
      forwardedFrom: options.params.ForwardedFrom ?? null,
      callerName: options.params.CallerName ?? '',
      direction: identity.direction === 'inbound' ? 'inbound' : 'outbound',
      callType: 'PSTN',
      callStatus,
      customParameters: this.#settings.parameters,
      // Fields that no documentation names yet must not disturb anyone.
      notYetDocumented: { keep: 'me' },
    }
  }
}

/** Why what still runs on a relayed call stops. */
const relayOver = Symbol('the relay is over')
