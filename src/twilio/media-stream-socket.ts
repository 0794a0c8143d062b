/** One media stream of Twilio's, typed: the caller's sound comes out of it, ours goes in, with marks and clear. */
import type { Writable } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import { bytesOfBase64, piecesOfBase64 } from './base64-sound.ts'
import { readMediaFrame } from './media-frame.ts'
import {
  type MediaStreamMessage,
  type MediaStreamStart,
  parseMediaStreamMessage,
  type UnknownMediaStreamMessage,
} from './protocol/media-stream-from-twilio.ts'
import { mulawBytesPerMs } from './protocol/mulaw.ts'
import { type DroppedSound, type StreamItem, StreamQueue } from './stream-queue.ts'
import { textFrame } from './text-frame.ts'

export interface MediaStreamListener {
  /** Once, before everything else but unknown messages. Only now can anything be sent. */
  onStart(start: MediaStreamStart): void
  /** The caller's sound: base64 as it came, a view of the frame. `timestampMs` after the stream began. */
  onMedia(payload: Buffer, timestampMs: number): void
  /** What was sent before the mark has been played, or was cleared. */
  onMark(name: string): void
  onDigit(digit: string): void
  /** The call is over, or it is put through elsewhere. The socket may close without it. */
  onStop(): void
  /** To be noted, nothing more. */
  onUnknown(message: UnknownMediaStreamMessage): void
  /** Twilio takes no more of our sound. Once; nothing is sent from here on but the close. */
  onFault(reason: string): void
  /** Once, at the end, by whomever it was closed. 1006 when the connection broke. */
  onClose(code: number): void
}

export interface MediaStreamLimits {
  /**
   * Bytes that may wait in the socket before further sound waits in our own queue, where a clear can drop it. More than
   * one message of ours has, some 2,000.
   */
  bufferedBytes: number
  /** Sound that may wait in that queue, milliseconds; more is a fault. */
  queueMs: number
  /** As long may the queue stand without anything of it being sent; longer is a fault. */
  stallMs: number
  /** After that a socket that was closed is cut. */
  closeMs: number
}

const defaultLimits: MediaStreamLimits = {
  bufferedBytes: 64 * 1024,
  queueMs: 5 * 60_000,
  stallMs: 5000,
  closeMs: 2000,
}

/** A message holds no more than 180 ms: whole groups of base64 and whole frames of 20 ms. */
const mostBytes = 180 * mulawBytesPerMs

const mediaTail = Buffer.from('"}}')
/** Twilio takes no binary frames. */
const asText = { binary: false }

/** Nothing of it throws. All that is sent before `onStart` or after `close` is dropped without a word. */
export class MediaStreamSocket {
  #socket: WebSocket
  #transport: Writable | undefined
  #listener: MediaStreamListener
  #limits: MediaStreamLimits
  #streamSid: string | undefined
  #mediaHead = Buffer.alloc(0)
  #markHead = ''
  #clearFrame = ''
  #queue: StreamQueue
  /** There is something that a clear could throw away. */
  #hasSent = false
  #isFaulty = false
  #isStopped = false
  #isClosed = false
  #stall: NodeJS.Timeout | undefined
  #closing: NodeJS.Timeout | undefined
  #flush = () => this.#sendQueued()

  /** `transport`: what the socket itself writes to, where it is known: sound goes there in one piece. */
  constructor(options: {
    socket: WebSocket
    transport?: Writable | undefined
    listener: MediaStreamListener
    limits?: Partial<MediaStreamLimits>
  }) {
    const { socket, transport, listener, limits } = options
    this.#socket = socket
    this.#transport = transport
    this.#listener = listener
    this.#limits = { ...defaultLimits, ...limits }
    this.#queue = new StreamQueue(this.#limits.queueMs)
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.once('close', (code) => this.#end(code))
    // A close always follows, with a code.
    socket.on('error', () => {})
  }

  /** Known once the stream has started. */
  get streamSid(): string | undefined {
    return this.#streamSid
  }

  /** Nothing more is sent or told but the end. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  /**
   * Sound for the caller, base64 of µ-law of any length, played after what was sent before. Returns the bytes of sound
   * that were taken: 0 when the stream has not started, is closed or faulty, or for what is not base64.
   */
  sendAudio(payload: string): number {
    if (!this.#canSend()) return 0
    const bytes = bytesOfBase64(payload)
    if (bytes === undefined) return 0
    if (bytes <= mostBytes) return this.#sendPiece(payload, bytes) ? bytes : 0
    let taken = 0
    for (const piece of piecesOfBase64(payload, mostBytes)) {
      const of = Math.min(mostBytes, bytes - taken)
      if (!this.#sendPiece(piece, of)) break
      taken += of
    }
    return taken
  }

  /** Comes back as `onMark` when everything sent before it has been played, or at once after a clear. */
  sendMark(name: string): void {
    if (!this.#canSend()) return
    if (this.#mustWait()) this.#wait({ mark: name })
    else this.#sendFrame(this.#markFrame(name))
  }

  /**
   * Nothing that was sent is played from here on. It goes before all that waits in our queue, which is dropped: those
   * marks never come back, and of those bytes nothing was heard. The marks that Twilio has come back at once.
   */
  clear(): DroppedSound {
    const dropped = this.#queue.drop()
    clearTimeout(this.#stall)
    this.#stall = undefined
    if (this.#canSend() && this.#hasSent) {
      this.#sendFrame(this.#clearFrame)
      this.#hasSent = false
    }
    return dropped
  }

  /** Ends the stream: Twilio asks the action of `<Connect>`. `onClose` follows, soon even if nobody answers. */
  close(code = 1000, reason?: string): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.clear()
    this.#socket.close(code, reason)
    this.#closing = setTimeout(() => this.#socket.terminate(), this.#limits.closeMs)
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (this.#isClosed) return
    if (isBinary || !Buffer.isBuffer(data)) {
      this.#listener.onUnknown({ type: 'unknown', wireType: undefined, problem: 'not a text frame' })
      return
    }
    const media = readMediaFrame(data)
    if (!media) this.#tell(parseMediaStreamMessage(data))
    else if (media.track === 'inbound' && this.#isRunning()) {
      this.#listener.onMedia(media.payload, media.timestampMs)
    }
  }

  #tell(message: MediaStreamMessage): void {
    const listener = this.#listener
    if (message.type === 'start') this.#start(message)
    else if (message.type === 'unknown') listener.onUnknown(message)
    else if (message.type === 'stop') this.#stop()
    else if (message.type === 'connected' || !this.#isRunning()) return
    else if (message.type === 'mark') listener.onMark(message.name)
    else if (message.type === 'dtmf') listener.onDigit(message.digit)
    else if (message.track === 'inbound') {
      listener.onMedia(Buffer.from(message.payload, 'latin1'), message.timestampMs)
    }
  }

  #stop(): void {
    if (this.#isStopped) return
    this.#isStopped = true
    this.#listener.onStop()
  }

  #start(start: MediaStreamStart): void {
    if (this.#streamSid !== undefined) {
      this.#listener.onUnknown({ type: 'unknown', wireType: 'start', problem: 'a second start' })
      return
    }
    this.#streamSid = start.streamSid
    const of = `"streamSid":"${start.streamSid}"`
    this.#mediaHead = Buffer.from(`{"event":"media",${of},"media":{"payload":"`)
    this.#markHead = `{"event":"mark",${of},"mark":{"name":`
    this.#clearFrame = `{"event":"clear",${of}}`
    this.#listener.onStart(start)
  }

  #isRunning(): boolean {
    return this.#streamSid !== undefined && !this.#isStopped
  }

  #canSend(): boolean {
    // A socket that the other end is closing counts what it cannot send as buffered.
    const isOpen = this.#socket.readyState === this.#socket.OPEN
    return isOpen && this.#isRunning() && !this.#isClosed && !this.#isFaulty
  }

  #sendPiece(payload: string, bytes: number): boolean {
    if (this.#mustWait()) return this.#wait({ payload, bytes })
    this.#sendMedia(payload)
    return true
  }

  #markFrame(name: string): string {
    return `${this.#markHead}${JSON.stringify(name)}}}`
  }

  #mustWait(): boolean {
    return !this.#queue.isEmpty || this.#socket.bufferedAmount > this.#limits.bufferedBytes
  }

  #sendMedia(payload: string): void {
    const { frame, message } = textFrame(this.#mediaHead, payload, mediaTail)
    if (!this.#transport) {
      this.#sendFrame(message)
      return
    }
    this.#hasSent = true
    if (this.#socket.bufferedAmount === 0) this.#transport.write(frame)
    else this.#transport.write(frame, this.#flush)
  }

  #sendFrame(frame: string | Buffer): void {
    this.#hasSent = true
    // While nothing is buffered nothing waits in our queue either, and nobody has to be told when this has left.
    if (this.#socket.bufferedAmount === 0) this.#socket.send(frame, asText)
    else this.#socket.send(frame, asText, this.#flush)
  }

  #wait(item: StreamItem): boolean {
    if (!this.#queue.add(item)) {
      this.#fail('too much sound waits to be sent')
      return false
    }
    this.#stall ??= this.#stallTimer()
    return true
  }

  #stallTimer(): NodeJS.Timeout {
    return setTimeout(() => this.#fail('sound has been waiting for too long'), this.#limits.stallMs)
  }

  /** Called when something sent has left the socket. */
  #sendQueued(): void {
    if (this.#queue.isEmpty || !this.#canSend()) return
    const { bufferedBytes } = this.#limits
    let hasMoved = false
    while (this.#socket.bufferedAmount <= bufferedBytes) {
      const item = this.#queue.take()
      if (item === undefined) break
      hasMoved = true
      if ('mark' in item) this.#sendFrame(this.#markFrame(item.mark))
      else this.#sendMedia(item.payload)
    }
    if (!hasMoved) return
    clearTimeout(this.#stall)
    this.#stall = this.#queue.isEmpty ? undefined : this.#stallTimer()
  }

  #fail(reason: string): void {
    if (this.#isFaulty || this.#isClosed) return
    this.#isFaulty = true
    this.clear()
    this.#listener.onFault(reason)
  }

  #end(code: number): void {
    this.#isClosed = true
    clearTimeout(this.#closing)
    this.clear()
    this.#listener.onClose(code)
  }
}
