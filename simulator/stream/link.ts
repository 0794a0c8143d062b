/** The stream's socket once it stands: sends Twilio's messages with their counters, and reads ours strictly. */
import type { WebSocket } from 'ws'
import type { MediaStreamWireMessage } from '../../src/twilio/protocol/media-stream-from-twilio.ts'
import {
  type MediaStreamCommand,
  mediaStreamCommandSchema,
} from '../../src/twilio/protocol/media-stream-to-twilio.ts'
import { CallError } from '../call-error.ts'
import type { StreamFaults } from '../call-options.ts'
import type { CallLeg } from '../leg.ts'
import { seededRandom } from '../random.ts'
import { answerMs, untilRead } from '../until-read.ts'
import { DelayLine } from './delay-line.ts'

export interface LinkListeners {
  onSound(sound: Uint8Array): void
  onMark(name: string): void
  onClear(): void
  /** Anything at all has come. */
  onFrame(): void
  /** The other side closed it, or the network did. */
  onClosed(code: number, reason: string): void
}

/** A message without its counters. */
type Unnumbered =
  | Pick<MediaStreamWireMessage & { event: 'start' }, 'event' | 'start'>
  | Pick<MediaStreamWireMessage & { event: 'media' }, 'event' | 'media'>
  | Pick<MediaStreamWireMessage & { event: 'dtmf' }, 'event' | 'dtmf'>
  | Pick<MediaStreamWireMessage & { event: 'mark' }, 'event' | 'mark'>
  | Pick<MediaStreamWireMessage & { event: 'stop' }, 'event' | 'stop'>

export class StreamLink {
  readonly #socket: WebSocket
  readonly #leg: CallLeg
  readonly #url: string
  readonly #streamSid: string
  readonly #listeners: LinkListeners
  readonly #toServer: DelayLine
  readonly #fromServer: DelayLine
  readonly #closed: Promise<void>
  #sequenceNumber = 0
  #chunk = 0
  #isClosing = false
  #hasWarned = false
  #startedAt: number | undefined
  #framesSent = 0
  #framesReceived = 0
  #firstAudioMs: number | undefined
  /** `connected` and `start`, as they were sent. */
  readonly opening: string[] = []

  constructor(socket: WebSocket, leg: CallLeg, url: string, streamSid: string, listeners: LinkListeners) {
    this.#socket = socket
    this.#leg = leg
    this.#url = url
    this.#streamSid = streamSid
    this.#listeners = listeners
    const { delayToServer, delayFromServer, seed = 1 }: StreamFaults = leg.faults.stream ?? {}
    const random = seededRandom(seed)
    this.#toServer = new DelayLine(delayToServer, leg.clock.speed, random)
    this.#fromServer = new DelayLine(delayFromServer, leg.clock.speed, random)
    socket.on('message', (data, isBinary) => {
      const frame = String(data)
      this.#fromServer.push(() => this.#read(frame, isBinary))
    })
    this.#closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        resolve()
        this.#fromServer.flush()
        if (!this.#isClosing) listeners.onClosed(code, String(reason))
      })
    })
    socket.resume()
  }

  /** Media frames each way, and real milliseconds from `start` to the first sound. */
  get counts() {
    const firstAudioMs = this.#firstAudioMs
    return {
      framesSent: this.#framesSent,
      framesReceived: this.#framesReceived,
      ...(firstAudioMs === undefined ? {} : { firstAudioMs }),
    }
  }

  /** How every stream begins. */
  begin(start: (MediaStreamWireMessage & { event: 'start' })['start']): void {
    const connected = { event: 'connected', protocol: 'Call', version: '1.0.0' }
    this.opening.push(JSON.stringify(connected), JSON.stringify(this.#numbered({ event: 'start', start })))
    this.#startedAt = performance.now()
    for (const frame of this.opening) this.sendFrame(frame)
  }

  send(message: Unnumbered): void {
    this.sendFrame(JSON.stringify(this.#numbered(message)))
  }

  /** 20 ms of the caller's sound, `timestampMs` after the stream began. */
  sendSound(frame: Uint8Array, timestampMs: number): void {
    this.#chunk++
    const payload = Buffer.from(frame.buffer, frame.byteOffset, frame.length).toString('base64')
    const media = {
      track: 'inbound' as const,
      chunk: String(this.#chunk),
      timestamp: String(timestampMs),
      payload,
    }
    this.#deliver(JSON.stringify(this.#numbered({ event: 'media', media })), () => {
      this.#framesSent++
    })
  }

  /** A frame as it stands, right or wrong. */
  sendFrame(frame: string): void {
    this.#deliver(frame, () => this.#leg.emit({ type: 'stream-message', direction: 'to-server', frame }))
  }

  /** Everything has come that the other side sent before it read what was sent to it. */
  settled(): Promise<void> {
    return untilRead(this.#socket)
  }

  /** Says goodbye, and waits until the other side has heard it. */
  async close(code = 1000): Promise<void> {
    this.#isClosing = true
    this.#toServer.flush()
    this.#fromServer.flush()
    this.#socket.close(code)
    await this.#untilClosed()
  }

  /** Leaves it to the other side to close. Resolves with whether it did. */
  async wait(): Promise<boolean> {
    this.#isClosing = true
    this.#toServer.flush()
    return this.#untilClosed()
  }

  /** Breaks the connection, as a network does. */
  cut(): void {
    this.#socket.terminate()
  }

  async #untilClosed(): Promise<boolean> {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      this.#socket.terminate()
    }, answerMs)
    await this.#closed
    clearTimeout(timer)
    return !isLate
  }

  #numbered(message: Unnumbered): MediaStreamWireMessage {
    this.#sequenceNumber++
    const sequenceNumber = String(this.#sequenceNumber)
    // The fields stand as Twilio has them: whoever reads the bytes without parsing them may go by that.
    const { event } = message
    return Object.assign({ event, sequenceNumber, streamSid: this.#streamSid }, message)
  }

  #deliver(frame: string, onSent: () => void): void {
    this.#toServer.push(() => {
      if (this.#socket.readyState !== this.#socket.OPEN) return
      onSent()
      this.#socket.send(frame)
    })
  }

  #read(frame: string, isBinary: boolean): void {
    if (this.#isClosing) return
    this.#listeners.onFrame()
    const command = isBinary ? this.#refuse('a binary frame') : this.#commandIn(frame)
    if (command) this.#carryOut(command, frame)
  }

  #commandIn(frame: string): MediaStreamCommand | undefined {
    const value = jsonIn(frame)
    if (value === undefined) return this.#refuse(`no JSON: ${start(frame)}`)
    const command = mediaStreamCommandSchema.safeParse(value)
    if (!command.success) return this.#warn(`${command.error.issues[0]?.message ?? ''} in ${start(frame)}`)
    if (command.data.streamSid !== this.#streamSid) return this.#warn(`wrong streamSid in ${start(frame)}`)
    return command.data
  }

  #carryOut(command: MediaStreamCommand, frame: string): void {
    if (command.event !== 'media') {
      this.#leg.emit({ type: 'stream-message', direction: 'from-server', frame })
    }
    switch (command.event) {
      case 'media':
        this.#take(command.media.payload)
        break
      case 'mark':
        this.#listeners.onMark(command.mark.name)
        break
      case 'clear':
        this.#listeners.onClear()
    }
  }

  #take(payload: string): void {
    const sound = Buffer.from(payload, 'base64')
    if (this.#startedAt !== undefined) this.#firstAudioMs ??= performance.now() - this.#startedAt
    this.#framesReceived++
    if (sound.subarray(0, 4).toString('latin1') === 'RIFF') {
      this.#leg.warn(0, 'sound with a WAV header: it is played as noise', this.#url)
    }
    this.#listeners.onSound(sound)
  }

  /** Told once a stream; the message is ignored. */
  #warn(message: string): undefined {
    if (!this.#hasWarned) this.#leg.warn(31951, `Stream - Invalid message: ${message}`, this.#url)
    this.#hasWarned = true
  }

  #refuse(message: string): undefined {
    this.#leg.fail(new CallError(31924, `Stream - WebSocket - Protocol error: ${message}`, this.#url))
  }
}

function jsonIn(frame: string): unknown {
  try {
    return JSON.parse(frame)
  } catch {
    return undefined
  }
}

function start(frame: string): string {
  return frame.length > 200 ? `${frame.slice(0, 200)}…` : frame
}
