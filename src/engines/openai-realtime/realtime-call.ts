/** One media stream of one call: opens the call, joins the caller's line to the model's, and sees to it that neither outlives the other. */
import type { LiveCall } from '../../calls/live-call.ts'
import { isEnded } from '../../core/call.ts'
import { languageOf } from '../../languages/languages.ts'
import { MediaStreamSocket } from '../../twilio/media-stream-socket.ts'
import type { MediaStreamStart } from '../../twilio/protocol/media-stream-from-twilio.ts'
import type { CallSocket } from '../call-socket.ts'
import { readOpening } from '../opening-parts.ts'
import { ModelWire } from './model-wire.ts'
import { openingText, type RealtimeContext } from './realtime-context.ts'
import { RealtimeConversation } from './realtime-conversation.ts'

export interface RealtimeCallOptions extends CallSocket {
  context: RealtimeContext
}

const name = 'openai-realtime'
/** An answer was over when it was to be cancelled. */
const crossing = new Set(['response_cancel_not_active'])
/** Close codes of RFC 6455. */
const policyViolation = 1008
/** What was said, and that the caller is to wait, is heard to its end when the conversation goes on elsewhere, milliseconds. */
const handOverMs = 2500

export class RealtimeCall {
  #options: RealtimeCallOptions
  #stream: MediaStreamSocket
  #wire: ModelWire | undefined
  /** The caller's sound before the model's line is known. */
  #early: Buffer[] = []
  #call: LiveCall | undefined
  #conversation: RealtimeConversation | undefined
  #opening: Promise<void> | undefined
  #startedAt = 0
  /** Neither line broke off. */
  #isInOrder = false
  /** The end of it is under way. */
  #ending: Promise<void> | undefined
  #closed = Promise.withResolvers<void>()
  #setup: NodeJS.Timeout
  #refusals = new Set<string>()

  constructor(options: RealtimeCallOptions) {
    this.#options = options
    const { socket, transport, context } = options
    this.#setup = setTimeout(() => this.#refuse('no start message'), context.timings.setupMs)
    this.#stream = new MediaStreamSocket({
      socket,
      transport,
      listener: {
        onStart: (start) => {
          this.#opening = this.#begin(start)
        },
        onMedia: (payload) => this.#hear(payload),
        onMark: (mark) => this.#guard(() => this.#conversation?.markReturned(mark)),
        onDigit: (digit) => this.#guard(() => this.#conversation?.press(digit)),
        onStop: () => {
          this.#isInOrder = true
          this.#leave()
        },
        onUnknown: ({ wireType, problem }) =>
          this.#options.log.info(
            { callSid: options.callSid, type: wireType, problem },
            'an unknown stream message',
          ),
        onFault: (reason) => this.#handOver(reason),
        onClose: () => this.#leave(),
      },
    })
  }

  /** When both lines are closed and everything is durable. */
  get closed(): Promise<void> {
    return this.#closed.promise
  }

  /** Twilio has told of the end of the call elsewhere. */
  callEnded(): void {
    this.#isInOrder = true
    this.#leave()
  }

  /** The call has another stream: this one was lost, and nobody has told us. */
  replaced(): void {
    this.#leave()
  }

  /** The call goes on over another stream, with another server. */
  async handBack(): Promise<void> {
    this.#handOver()
    await this.closed
  }

  #hear(payload: Buffer): void {
    if (this.#wire) this.#wire.append(payload)
    else if (this.#ending === undefined) this.#early.push(payload)
  }

  async #begin(start: MediaStreamStart): Promise<void> {
    const { callSid, context } = this.#options
    clearTimeout(this.#setup)
    if (start.callSid !== callSid) return this.#refuse('the stream is of another call')
    this.#startedAt = context.now().getTime()
    try {
      const call = await context.liveCalls.open(callSid)
      if (!call || isEnded(call.state)) return this.#refuse('the call is not there any more')
      this.#call = call
      if (this.#ending === undefined) this.#converse(call, start)
      // Also of a stream that has ended meanwhile: it did come about.
      call.dispatch({ type: 'engine-connected', engine: name, connectionId: start.streamSid })
      await call.commit()
    } catch (error) {
      this.#note(error, 'a stream’s call could not be opened')
      this.#handOver('the call could not be opened')
    }
  }

  #converse(call: LiveCall, start: MediaStreamStart): void {
    const { context } = this.#options
    const { settings, textMessages, calendar, timings, now } = context
    const { rest, expect } = readOpening(start.parameters)
    const { line, greeting } = context.lineFor(call, { text: openingText(rest), expect })
    const wire = new ModelWire({
      call,
      line,
      expect,
      open: (asked) => context.openLine(call, asked),
      settings,
      textMessages,
      calendar,
      timings,
      now,
      onEvent: (event) => this.#guard(() => this.#conversation?.hear(event)),
      onFault: ({ kind, reason }) => this.#handOver(`${kind}: ${reason}`),
      onRefusal: (code, message) => this.#noteRefusal(code, message),
    })
    this.#wire = wire
    this.#conversation = new RealtimeConversation({
      call,
      brain: context.brain,
      wire,
      stream: this.#stream,
      timings,
      textMessages,
      calendar,
      now,
      clip: (words, any) => context.clip(call, words, any),
      onEnd: () => this.#end(),
      onFail: (reason) => this.#handOver(reason),
      onFault: (error) => this.#note(error, 'a conversation with a Realtime model failed'),
    })
    for (const payload of this.#early.splice(0)) wire.append(payload)
    this.#conversation.begin(greeting, expect)
    wire.begin()
  }

  /** Everything was said: Twilio asks what is next, and is told to hang up, or to ring somebody. */
  #end(): void {
    this.#isInOrder = true
    this.#ending ??= this.#close(async () => {
      this.#wire?.close()
      await this.#conversation?.leaving.close()
    })
  }

  /** The caller has gone. Their last words are waited for, not long, and nothing is billed after that. */
  #leave(): void {
    this.#ending ??= this.#close(async () => {
      await this.#opening
      await this.#conversation?.leaving.lastWords(this.#options.context.timings.lastWordsMs)
      this.#wire?.close()
      await this.#conversation?.leaving.close()
    })
  }

  /**
   * The conversation goes on elsewhere, with everything that was captured: over another stream, or, where the model is of
   * no use any more for a `reason`, with the next engine of the ladder.
   */
  #handOver(reason?: string): void {
    this.#isInOrder ||= this.#ending === undefined
    this.#ending ??= this.#close(async () => {
      this.#wire?.close()
      await this.#opening
      const call = this.#call
      if (call && reason !== undefined) call.dispatch({ type: 'engine-failed', engine: name, reason })
      if (!call) return
      const { handover } = languageOf(call.state.language).announcements
      await this.#conversation?.leaving.handOver(handover, handOverMs)
    })
  }

  /** What the stream was used for is on record before Twilio asks what comes next. */
  async #close(work: () => Promise<void>): Promise<void> {
    clearTimeout(this.#setup)
    this.#early = []
    try {
      await work()
      const call = this.#call
      const connectionId = this.#stream.streamSid
      // A stream that broke off is taken up again: Twilio asks, and finds no end of it on record.
      if (call && connectionId !== undefined && this.#isInOrder) {
        const durationSeconds = Math.ceil((this.#options.context.now().getTime() - this.#startedAt) / 1000)
        call.dispatch({ type: 'engine-ended', engine: name, connectionId, durationSeconds })
        await call.commit()
      }
    } catch (error) {
      this.#note(error, 'the end of a call was not stored')
    } finally {
      // Whoever has not taken the line that was opened for them never will.
      if (this.#wire) this.#wire.close()
      else this.#options.context.warmLines.drop(this.#options.callSid)
      this.#stream.close()
      this.#closed.resolve()
    }
  }

  /** A mistake of ours ends the conversation of this call, and no other call of this server. */
  #guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#note(error, 'a conversation with a Realtime model failed')
      this.#handOver('the conversation failed')
    }
  }

  #refuse(reason: string): void {
    const { callSid, context, log } = this.#options
    log.warn({ callSid }, `a media stream was refused: ${reason}`)
    context.warmLines.drop(callSid)
    this.#stream.close(policyViolation, reason)
    this.#ending ??= Promise.resolve()
    this.#closed.resolve()
  }

  /** Once a call for each code. Orders that cross with the vendor's own doing are part of every call. */
  #noteRefusal(code: string, message: string): void {
    const { log, callSid } = this.#options
    const isKnown = this.#refusals.has(code)
    this.#refusals.add(code)
    if (isKnown || crossing.has(code)) log.debug({ callSid, code, message }, 'the model refused an order')
    else if (code === 'not-transcribed')
      log.warn({ callSid, reason: message }, 'what the caller said could not be written down')
    else log.warn({ callSid, code, message }, 'the model refused an order')
  }

  #note(error: unknown, what: string): void {
    this.#options.log.error({ err: error, callSid: this.#options.callSid }, what)
  }
}
