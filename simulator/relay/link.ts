/** The relay's socket once it stands: sends Twilio's messages, reads ours strictly, and knows how it ended. */
import type { WebSocket } from 'ws'
import type { RelayWireMessage } from '../../src/twilio/protocol/relay-from-twilio.ts'
import { type RelayCommand, relayCommandSchema } from '../../src/twilio/protocol/relay-to-twilio.ts'
import { CallError } from '../call-error.ts'
import type { CallLeg } from '../leg.ts'
import { answerMs, untilRead } from '../until-read.ts'

/** In a row; then Twilio hangs up the socket. */
const maxMalformed = 10

export interface LinkListeners {
  onCommand(command: RelayCommand): void
  /** Anything at all has come. */
  onFrame(): void
  /** The other side closed it, the network did, or it talked nonsense. */
  onLost(error: CallError): void
}

export class RelayLink {
  #socket: WebSocket
  #leg: CallLeg
  #url: string
  #listeners: LinkListeners
  #malformedInARow = 0
  #isClosing = false
  readonly #closed: Promise<void>

  constructor(socket: WebSocket, leg: CallLeg, url: string, listeners: LinkListeners) {
    this.#socket = socket
    this.#leg = leg
    this.#url = url
    this.#listeners = listeners
    socket.on('message', (data, isBinary) => this.#read(String(data), isBinary))
    this.#closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        resolve()
        if (!this.#isClosing) this.#lose(code, String(reason))
      })
    })
    socket.resume()
  }

  send(message: RelayWireMessage): void {
    this.sendFrame(JSON.stringify(message))
  }

  /** A frame as it stands, right or wrong. */
  sendFrame(frame: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#leg.emit({ type: 'relay-message', direction: 'to-server', frame })
    this.#socket.send(frame)
  }

  /** Everything has come that the other side sent before it read this; `onSettled` runs before whatever comes next. */
  settled(onSettled?: () => void): Promise<void> {
    return untilRead(this.#socket, onSettled)
  }

  /** Says goodbye, and waits until the other side has heard it. */
  async close(code = 1000, reason = 'Closing websocket session'): Promise<void> {
    this.#isClosing = true
    this.#socket.close(code, reason)
    const timer = setTimeout(() => this.#socket.terminate(), answerMs)
    await this.#closed
    clearTimeout(timer)
  }

  /** Breaks the connection, as a network does. */
  cut(): void {
    this.#socket.terminate()
  }

  #read(frame: string, isBinary: boolean): void {
    if (this.#isClosing) return
    this.#listeners.onFrame()
    this.#leg.emit({ type: 'relay-message', direction: 'from-server', frame })
    const command = isBinary ? undefined : commandIn(frame)
    if (command) {
      this.#malformedInARow = 0
      this.#listeners.onCommand(command)
      return
    }
    this.complain(`Invalid message received: ${isBinary ? 'a binary frame' : frame}`)
    this.#malformedInARow++
    if (this.#malformedInARow < maxMalformed) return
    const reason = 'Too many consecutive malformed messages.'
    this.close(1007, reason)
    this.#listeners.onLost(new CallError(64105, reason, this.#url))
  }

  /** Tells the other side what was wrong with its message; it is not processed, and the call goes on. */
  complain(description: string): void {
    this.send({ type: 'error', description })
    this.#leg.warn(64107, description, this.#url)
  }

  #lose(code: number, reason: string): void {
    const error =
      code === 1006
        ? new CallError(39001, 'Network connection to WebSocket server failed.', this.#url)
        : new CallError(64105, `WebSocket ended by the server: ${code} ${reason}`.trim(), this.#url)
    this.#listeners.onLost(error)
  }
}

function commandIn(frame: string): RelayCommand | undefined {
  try {
    return relayCommandSchema.parse(JSON.parse(frame))
  } catch {
    return undefined
  }
}
