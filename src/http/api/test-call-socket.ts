/** One test call over a socket: checks what the browser says, and hangs up when it goes away. */
import type { WebSocket } from '@fastify/websocket'
import type { FastifyBaseLogger } from 'fastify'
import type { RawData } from 'ws'
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { type TestCallCommand, type TestCallEvent, testCallCommandSchema } from './schemas/test-calls.ts'
import { SoundGate } from './sound/sound-gate.ts'
import { engineOfTestCall } from './sound/spoken-engine.ts'
import type { TestCall, TestPhoneEvent } from './test-phone.ts'

const idleMs = 5 * 60_000
const maxMessageBytes = 64 * 1024

type Context = Pick<ApiContext, 'store' | 'testPhone' | 'answering'> & {
  log: Pick<FastifyBaseLogger, 'error'>
}

export class TestCallSocket {
  #socket: WebSocket
  #context: Context
  #idle: NodeJS.Timeout
  /** Set from the start command on, so that a second one is refused while the first still dials. */
  #call: Promise<TestCall> | undefined
  /** Of a spoken call. */
  #sound: SoundGate | undefined
  /** The call once it is placed: sound waits for nothing. */
  #placed: TestCall | undefined

  constructor(socket: WebSocket, context: Context) {
    this.#socket = socket
    this.#context = context
    this.#idle = setTimeout(() => this.end('no-input', 'Nothing was said for five minutes'), idleMs).unref()
    socket.on('message', (data, isBinary) => {
      if (isBinary) this.#hear(bytesOf(data))
      else this.#take(String(data))
    })
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

  /** A frame of the caller's sound: only a voice in it counts as something said. */
  #hear(data: Uint8Array): void {
    try {
      if (!this.#sound) throw new FirstRingError('conflict', 'Send start with sound: true before any sound')
      const frame = this.#sound.letIn(data)
      if (this.#placed?.speak(frame)) this.#idle.refresh()
    } catch (error) {
      if (!(error instanceof FirstRingError)) throw error
      if (error.code === 'too-many-requests') this.end(error.code, error.message)
      else this.#send({ type: 'error', code: error.code, message: error.message })
    }
  }

  #take(text: string): void {
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
      if (command.sound) this.#sound = new SoundGate(() => performance.now())
      this.#call = this.#dial(command)
      this.#call.then(
        (call) => {
          this.#placed = call
          this.#send({ type: 'started', callSid: call.callSid })
        },
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
    const engine = engineOfTestCall(command, business.engines, this.#context.answering)
    const sound = this.#sound
    return this.#context.testPhone.call({
      businessId: business.id,
      from: command.from,
      deliver: command.deliver ?? false,
      engine,
      ...(sound ? { onSound: (frame: Uint8Array) => this.#sendSound(sound, frame) } : {}),
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

  #sendSound(sound: SoundGate, frame: Uint8Array): void {
    const socket = this.#socket
    if (socket.readyState !== socket.OPEN) return
    const tell = (ms: number) => this.#send({ type: 'sound-lost', direction: 'out', ms })
    if (sound.letsOut(socket.bufferedAmount, tell)) socket.send(frame, { binary: true })
  }

  #send(event: TestCallEvent): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#socket.send(JSON.stringify(event))
  }
}

/** What arrives comes in one piece, unless the socket library is told otherwise. */
function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}

/** Throws FirstRingError `validation-failed` that names the wrong field. */
function parseCommand(text: string): TestCallCommand {
  const parsed = testCallCommandSchema.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const fields = fieldErrors(parsed.error)
  const words = fields.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ')
  throw new FirstRingError('validation-failed', words, { fields })
}

function jsonOf(text: string): unknown {
  try {
    if (text.length <= maxMessageBytes) return JSON.parse(text)
  } catch {}
  throw new FirstRingError('validation-failed', 'Expected a JSON object of at most 64 KB')
}
