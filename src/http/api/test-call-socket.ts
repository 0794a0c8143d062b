/** One test call over a socket: checks what the browser says, and hangs up when it goes away. */
import type { WebSocket } from '@fastify/websocket'
import type { FastifyBaseLogger } from 'fastify'
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { type TestCallCommand, type TestCallEvent, testCallCommandSchema } from './schemas/test-calls.ts'
import type { TestCall, TestPhoneEvent } from './test-phone.ts'

const idleMs = 5 * 60_000
const maxMessageBytes = 64 * 1024

type Context = Pick<ApiContext, 'store' | 'testPhone'> & { log: Pick<FastifyBaseLogger, 'error'> }

export class TestCallSocket {
  #socket: WebSocket
  #context: Context
  #idle: NodeJS.Timeout
  /** Set from the start command on, so that a second one is refused while the first still dials. */
  #call: Promise<TestCall> | undefined

  constructor(socket: WebSocket, context: Context) {
    this.#socket = socket
    this.#context = context
    this.#idle = setTimeout(() => this.end('no-input', 'Nothing was said for five minutes'), idleMs).unref()
    socket.on('message', (data, isBinary) => this.#take(isBinary ? undefined : String(data)))
    socket.on('error', () => socket.terminate())
    socket.once('close', () => {
      clearTimeout(this.#idle)
      this.#withCall((call) => call.hangUp())
    })
  }

  /** Says why, and closes; the closing hangs up. */
  end(code: string, message: string): void {
    this.#send({ type: 'error', code, message })
    this.#socket.close(1000)
  }

  #take(text: string | undefined): void {
    this.#idle.refresh()
    try {
      this.#obey(parseCommand(text))
    } catch (error) {
      if (!(error instanceof FirstRingError)) throw error
      this.#send({ type: 'error', code: error.code, message: error.message })
    }
  }

  /** Throws FirstRingError when the command does not fit the moment. */
  #obey(command: TestCallCommand): void {
    if (command.type === 'start') {
      if (this.#call) throw new FirstRingError('conflict', 'This call has started already')
      this.#call = this.#dial(command)
      this.#call.then(
        ({ callSid }) => this.#send({ type: 'started', callSid }),
        (error: unknown) => this.#fail(error),
      )
      return
    }
    if (!this.#call) throw new FirstRingError('conflict', 'Send start first')
    this.#withCall((call) => {
      if (command.type === 'say') call.say(command.text)
      else if (command.type === 'press') call.press(command.digits)
      else if (command.type === 'silence') call.staySilent()
      else call.hangUp()
    })
  }

  async #dial(command: Extract<TestCallCommand, { type: 'start' }>): Promise<TestCall> {
    const business = await businessOf(this.#context.store, command.businessId)
    return this.#context.testPhone.call({
      businessId: business.id,
      from: command.from,
      deliver: command.deliver ?? false,
      engine: command.engine,
      onEvent: (event) => this.#withCall(() => this.#pass(event)),
    })
  }

  #pass(event: TestPhoneEvent): void {
    this.#send(event)
    if (event.type === 'ended') this.#socket.close(1000)
  }

  /** Runs once the call is placed (so that `started` is the first message); a call that could not be placed was reported when it failed. */
  #withCall(work: (call: TestCall) => void): void {
    this.#call?.then(work, () => undefined).catch((error: unknown) => this.#fail(error))
  }

  #fail(error: unknown): void {
    if (error instanceof FirstRingError) {
      this.end(error.code, error.message)
    } else {
      this.#context.log.error({ err: error }, 'a test call failed')
      this.end('internal', 'The test call failed. The server log has the cause')
    }
  }

  #send(event: TestCallEvent): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(event))
  }
}

/** Throws FirstRingError `validation-failed` that names the wrong field. */
function parseCommand(text: string | undefined): TestCallCommand {
  const parsed = testCallCommandSchema.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const fields = fieldErrors(parsed.error)
  const words = fields.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ')
  throw new FirstRingError('validation-failed', words, { fields })
}

function jsonOf(text: string | undefined): unknown {
  try {
    if (text !== undefined && text.length <= maxMessageBytes) return JSON.parse(text)
  } catch {}
  throw new FirstRingError('validation-failed', 'Expected a JSON object of at most 64 KB')
}
