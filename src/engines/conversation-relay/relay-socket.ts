/** One ConversationRelay socket: opens its call, checks who it is, and carries messages between it and the conversation. */
import type { FastifyBaseLogger } from 'fastify'
import type { WebSocket } from 'ws'
import type { LiveCall } from '../../calls/live-call.ts'
import { isEnded } from '../../core/call.ts'
import {
  parseRelayMessage,
  type RelayMessage,
  type RelaySetup,
} from '../../twilio/protocol/relay-from-twilio.ts'
import type { RelayCommand } from '../../twilio/protocol/relay-to-twilio.ts'
import type { EngineContext } from '../engine-context.ts'
import { readOpening } from '../opening-parts.ts'
import { RelayConversation } from './relay-conversation.ts'
import { type RelayTimings, relayTimings } from './relay-timings.ts'

export interface RelaySocketOptions {
  socket: WebSocket
  /** The call whose token opened the socket. */
  callSid: string
  context: EngineContext
  log: FastifyBaseLogger
}

/** Close codes of RFC 6455. */
const goingAway = 1001
const policyViolation = 1008

export class RelaySocket {
  #options: RelaySocketOptions
  #timings: RelayTimings
  #conversation: RelayConversation | undefined
  #closed = Promise.withResolvers<void>()
  /** What comes while the call is being opened. */
  #early: RelayMessage[] | undefined
  #opening: Promise<void> | undefined
  #closing: NodeJS.Timeout

  constructor(options: RelaySocketOptions) {
    this.#options = options
    const { socket, context } = options
    this.#timings = { ...relayTimings, ...context.timings }
    this.#closing = setTimeout(() => this.#refuse('no setup message'), this.#timings.setupMs)
    socket.on('message', (data, isBinary) => this.#receive(isBinary ? '' : String(data)))
    socket.once('close', () => void this.#keepLastWords())
    socket.on('error', (error) => this.#note(error, 'a relay socket failed'))
  }

  /** When the socket is closed and everything that was said over it is durable. */
  get closed(): Promise<void> {
    return this.#closed.promise
  }

  /** Ends the connection in good order: the call goes on over another one. */
  async handBack(): Promise<void> {
    if (this.#conversation) this.#conversation.handBack()
    else this.#options.socket.close(goingAway)
    this.#closeSoon()
    await this.closed
  }

  #receive(frame: string): void {
    const message = parseRelayMessage(frame)
    if (message.type === 'setup') {
      this.#opening ??= this.#begin(message)
    } else if (this.#conversation) {
      if (message.type === 'error' || message.type === 'unknown') this.#noteMessage(message)
      this.#conversation.receive(message)
    } else this.#early?.push(message)
  }

  async #begin(setup: RelaySetup): Promise<void> {
    const { callSid, context } = this.#options
    clearTimeout(this.#closing)
    if (setup.callSid !== callSid) return this.#refuse('the socket is of another call')
    this.#early = []
    try {
      const call = await context.liveCalls.open(callSid)
      if (!call || isEnded(call.state)) return this.#refuse('the call is not there any more')
      call.dispatch({
        type: 'engine-connected',
        engine: 'conversation-relay',
        connectionId: setup.sessionId,
      })
      await call.commit()
      this.#converse(call, setup)
    } catch (error) {
      this.#note(error, 'a relay call could not be opened')
      this.#send({ type: 'end', handoffData: JSON.stringify({ reason: 'failed' }) })
      this.#closeSoon()
    }
  }

  #converse(call: LiveCall, setup: RelaySetup): void {
    const { context } = this.#options
    const conversation = new RelayConversation({
      call,
      brain: context.brain,
      timings: this.#timings,
      send: (command) => this.#send(command),
      now: context.now,
      onFault: (error) => this.#note(error, 'a relay conversation failed'),
    })
    this.#conversation = conversation
    const { rest, expect } = readOpening(setup.customParameters)
    const said = call.state.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text ?? ''
    const behind = rest.reduce((length, { text }) => length + text.length, 0)
    conversation.begin(said.slice(0, Math.max(0, said.length - behind)), rest, expect)
    for (const message of this.#early?.splice(0) ?? []) conversation.receive(message)
  }

  #send(command: RelayCommand): void {
    const { socket } = this.#options
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(command))
    if (command.type === 'end') this.#closeSoon()
  }

  /** A socket that Twilio does not close is closed by us. */
  #closeSoon(): void {
    const { socket } = this.#options
    clearTimeout(this.#closing)
    if (socket.readyState === socket.CLOSED) return
    this.#closing = setTimeout(() => socket.terminate(), this.#timings.closeMs)
  }

  #refuse(reason: string): void {
    this.#options.log.warn({ callSid: this.#options.callSid }, `a relay socket was refused: ${reason}`)
    this.#options.socket.close(policyViolation, reason)
    this.#closeSoon()
  }

  async #keepLastWords(): Promise<void> {
    clearTimeout(this.#closing)
    try {
      await this.#opening
      clearTimeout(this.#closing)
      await this.#conversation?.close()
    } catch (error) {
      this.#note(error, 'the last words of a call were not stored')
    } finally {
      this.#closed.resolve()
    }
  }

  /** Twilio tells what it did not understand of us; what we do not understand of it is no harm. */
  #noteMessage(message: Extract<RelayMessage, { type: 'error' | 'unknown' }>): void {
    const { log, callSid } = this.#options
    if (message.type === 'error') log.warn({ callSid, code: 64107 }, 'Twilio refused a relay message')
    else log.info({ callSid, type: message.wireType, problem: message.problem }, 'an unknown relay message')
  }

  #note(error: unknown, what: string): void {
    this.#options.log.error({ err: error, callSid: this.#options.callSid }, what)
  }
}
