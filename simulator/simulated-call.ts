/** One call from the first ring to the last callback. */
import { CallError } from './call-error.ts'
import type { PlaceCallOptions } from './call-options.ts'
import { rfc2822 } from './call-params.ts'
import { createClock } from './clock.ts'
import type { CallOutcome, SimulatorEventBody } from './events.ts'
import type { Agents } from './http-request.ts'
import { Interrupted, type Jump } from './interruption.ts'
import { CallLeg } from './leg.ts'
import { playCall } from './player.ts'
import type { Recordings } from './recordings.ts'
import { newSid } from './sid.ts'
import { WebhookSender } from './webhook-sender.ts'

export interface Account {
  accountSid: string
  authToken: string
}

export class SimulatedCall {
  readonly callSid = newSid('CA')
  readonly leg: CallLeg
  readonly startedAt: number
  endedAt: number | undefined
  /** When every webhook of the call has been answered. Rejects only for errors of the caller or of a listener. */
  readonly finished: Promise<CallOutcome>
  /** Errors of the caller's own code or of a listener: the call still ends as a call. */
  #failures: unknown[] = []
  #options: PlaceCallOptions
  readonly #reallyStartedAt = Date.now()
  #reallyEndedAt: number | undefined
  #sender: WebhookSender

  constructor(account: Account, recordings: Recordings, agents: Agents, options: PlaceCallOptions) {
    const { speed = 1, faults = {}, onEvent } = options
    if (options.sound && speed !== 1) throw new RangeError('sound: runs in real time, expected speed 1')
    const clock = createClock(speed)
    const emit = (event: SimulatorEventBody) => {
      try {
        onEvent?.({ ...event, at: new Date(clock.now()).toISOString() })
      } catch (error) {
        this.#failures.push(error)
      }
    }
    this.#options = options
    const timeoutMs =
      options.webhookTimeoutMs ?? Math.max(3000, 15_000 / (Number.isFinite(speed) ? speed : 1))
    const { connectTo = {}, relayPatienceMs = 60_000 } = options
    this.#sender = new WebhookSender({
      authToken: account.authToken,
      agents,
      timeoutMs,
      connectTo,
      network: faults.network,
      onWarning: ({ code, message, url }) => this.leg.warn(code, message, url),
      onAnswered: (webhook) => emit({ type: 'webhook-answered', webhook }),
    })
    this.leg = new CallLeg({
      identity: {
        accountSid: account.accountSid,
        callSid: this.callSid,
        from: options.from,
        to: options.to,
        direction: 'inbound',
      },
      params: { StirVerstat: 'TN-Validation-Passed-A', ...options.params },
      clock,
      sender: this.#sender,
      caller: options.caller,
      faults,
      recordings,
      dialPlan: options.dialPlan ?? (() => ({ does: 'no-answer' })),
      ownNumbers: options.ownNumbers ?? [],
      sound: options.sound,
      socketLine: { authToken: account.authToken, connectTo, timeoutMs, patienceMs: relayPatienceMs },
      emit,
    })
    this.startedAt = clock.now()
    // The caller of placeCall gets the call before its first event.
    this.finished = Promise.resolve().then(() => this.#run())
    // Who does not wait for the outcome is not to be ended by an error of a listener.
    this.finished.catch(() => {})
  }

  /** The caller puts the phone down, whatever is going on. */
  hangUp(): void {
    this.leg.interrupt({ by: 'caller' })
  }

  async #run(): Promise<CallOutcome> {
    const { leg } = this
    const { from, to, voiceUrl, voiceMethod = 'POST', fallbackUrl } = this.#options
    leg.emit({ type: 'call-placed', callSid: this.callSid, from, to })
    let endedBy: CallOutcome['endedBy'] = 'receptionist'
    try {
      if (voiceUrl === '')
        throw new CallError(21402, 'the number has no voice URL: Twilio fails the call at once')
      await leg.during('ringing', () => leg.wait(leg.faults.hangUp?.during === 'ringing' ? 4000 : 0))
      endedBy = await playCall(leg, { kind: 'voice', url: voiceUrl, method: voiceMethod }, fallbackUrl)
    } catch (error) {
      if (error instanceof CallError) {
        leg.fail(error)
        leg.status = 'failed'
        endedBy = 'error'
      } else if (error instanceof Interrupted) {
        endedBy = error.interruption.by === 'rest' ? 'rest' : 'caller'
      } else {
        this.#failures.push(error)
        leg.interrupt({ by: 'caller' })
        endedBy = 'caller'
      }
    }
    const outcome = await this.#end(endedBy)
    if (this.#failures.length > 0) throw this.#failures[0]
    return outcome
  }

  async #end(endedBy: CallOutcome['endedBy']): Promise<CallOutcome> {
    const { leg } = this
    if (!leg.isOver) leg.status = 'completed'
    this.endedAt = leg.clock.now()
    this.#reallyEndedAt = Date.now()
    const status = leg.status === 'ringing' || leg.status === 'in-progress' ? 'completed' : leg.status
    leg.emit({ type: 'call-ended', status, durationSeconds: this.durationSeconds })
    leg.callRecording?.stop()
    const { statusCallback = 'once', callbackDelayMs = 0 } = leg.faults
    if (statusCallback === 'early') await this.#sendStatus()
    for (const request of leg.lastRequests) await this.#sendLast(request)
    if (callbackDelayMs > 0) await leg.clock.wait(callbackDelayMs)
    if (statusCallback === 'once' || statusCallback === 'twice') await this.#sendStatus()
    if (statusCallback === 'twice') await this.#sendStatus()
    while (leg.background.size > 0) await Promise.all(leg.background)
    return {
      callSid: this.callSid,
      status,
      durationSeconds: this.durationSeconds,
      endedBy,
      conversation: leg.conversation,
      webhooks: this.#sender.sent,
      warnings: leg.warnings,
      errors: leg.errors,
      dials: leg.dials,
      recordingSids: leg.recordings.list(this.callSid).map(({ sid }) => sid),
    }
  }

  /** From the answer to the end, or until now. */
  get durationSeconds(): number {
    const { answeredAt, clock } = this.leg
    if (answeredAt === undefined) return 0
    const lengthMs = this.#options.lastsRealTime
      ? (this.#reallyEndedAt ?? Date.now()) - this.#reallyStartedAt
      : (this.endedAt ?? clock.now()) - answeredAt
    return Math.ceil(lengthMs / 1000)
  }

  async #sendLast(request: Jump): Promise<void> {
    if (request.kind !== 'inline') await this.leg.send(request).catch((error) => this.#note(error))
  }

  async #sendStatus(): Promise<void> {
    const { leg } = this
    const { statusUrl } = this.#options
    if (!statusUrl) return
    const params = {
      CallDuration: String(this.durationSeconds),
      ...(leg.status === 'completed' ? { Duration: String(Math.ceil(this.durationSeconds / 60)) } : {}),
      Timestamp: rfc2822(this.endedAt ?? leg.clock.now()),
      SequenceNumber: '0',
      CallbackSource: 'call-progress-events',
    }
    await leg
      .send({ kind: 'status', url: statusUrl, method: 'POST', params })
      .catch((error) => this.#note(error))
  }

  /** A failing callback changes nothing on the call: it is a warning (15003). */
  #note(error: unknown): void {
    if (!(error instanceof CallError)) throw error
    this.leg.warn(15003, error.message, error.url)
  }
}
