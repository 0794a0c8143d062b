/** Twilio's end of one media stream, driven by hand over a real socket: for what no simulated caller does. */
import type { WebSocket } from 'ws'
import { newSid } from '../../../simulator/sid.ts'
import { codedSpeech, SpeechReader } from '../../../simulator/sound/coded-speech.ts'
import type { CallDetail } from '../../../src/core/call-report.ts'
import { mediaStreamCommandSchema } from '../../../src/twilio/protocol/media-stream-to-twilio.ts'
import { mulawBytesPerMs, mulawSilence } from '../../../src/twilio/protocol/mulaw.ts'
import type { TestApp } from '../../start-app.ts'
import { Arrivals, closeSocket, untilRead } from '../line-socket.ts'
import { actionIn, post, socketUrlIn, upgrade } from '../relay/relay-line.ts'
import { businessNumber } from '../ring.ts'

const frameMs = 20
/** Enough for any detector of turns. */
const turnEndMs = 1500

export class StreamLine {
  callSid = newSid('CA')
  streamSid = newSid('MZ')
  /** The last TwiML. */
  twiml = ''
  /** Every word that came over the streams of the call, whether it was played or not. */
  words = ''
  /** Sound that came, milliseconds. */
  soundMs = 0
  clears = 0
  /** Marks that have come and were not sent back, as long as nothing of ours is played. */
  readonly marks: string[] = []
  /** Everything is played as soon as it comes. */
  isPlaying = true
  /** The code with which the socket is closed. */
  closed: Promise<number> | undefined
  #app: TestApp
  #from: string
  #socket: WebSocket | undefined
  #reader = new SpeechReader()
  #read = 0
  #sequence = 0
  #timestampMs = 0
  #arrived = new Arrivals()

  constructor(app: TestApp, from = '+15035550147') {
    this.#app = app
    this.#from = from
  }

  /** Rings, and opens the stream. */
  static async open(app: TestApp, from?: string): Promise<StreamLine> {
    const line = new StreamLine(app, from)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    await line.connect()
    return line
  }

  /** Its webhooks go to another server from now on. */
  moveTo(app: TestApp): void {
    this.#app = app
  }

  /** Of the last TwiML. */
  get socketUrl(): string {
    return socketUrlIn(this.twiml)
  }

  async post(path: string, params: Record<string, string> = {}): Promise<string> {
    const call = { CallSid: this.callSid, From: this.#from, To: businessNumber, Direction: 'inbound' }
    const answer = await post(this.#app, path, { ...call, CallStatus: 'in-progress', ...params })
    if (answer.includes('<Response')) this.twiml = answer
    return answer
  }

  /** The action of the last TwiML: the stream is over. */
  async ended(params: Record<string, string> = {}): Promise<string> {
    return this.post(actionIn(this.twiml, this.#app), params)
  }

  /** The socket stands, and nothing has been said over it. */
  async dial(url = this.socketUrl): Promise<number> {
    const { status, socket } = await upgrade(this.#app, url)
    if (status !== 101) return status
    this.#socket = socket
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('message', (data) => this.#receive(String(data)))
    return status
  }

  start(callSid = this.callSid): void {
    const parameters = this.twiml.matchAll(/<Parameter name="([^"]*)" value="([^"]*)"/g)
    this.send({ event: 'connected', protocol: 'Call', version: '1.0.0' })
    this.send({
      event: 'start',
      start: {
        streamSid: this.streamSid,
        accountSid: `AC${'7'.repeat(32)}`,
        callSid,
        tracks: ['inbound'],
        mediaFormat: { encoding: 'audio/x-mulaw', sampleRate: 8000, channels: 1 },
        customParameters: Object.fromEntries(
          [...parameters].map(([, name = '', value = '']) => [name, value]),
        ),
      },
    })
  }

  async connect(): Promise<void> {
    this.streamSid = newSid('MZ')
    const status = await this.dial()
    if (status !== 101) throw new Error(`the upgrade was answered ${status}`)
    this.start()
    await this.#app.callWhen(this.callSid, ({ events }) =>
      events.some((event) => event.type === 'engine-connected' && event.connectionId === this.streamSid),
    )
  }

  send(message: Record<string, unknown>): void {
    const counters = { sequenceNumber: String(++this.#sequence), streamSid: this.streamSid }
    this.#socket?.send(JSON.stringify({ ...message, ...counters }))
  }

  /** All of it at once; a model goes by the sound's own time. */
  sound(bytes: Uint8Array): void {
    const frameBytes = frameMs * mulawBytesPerMs
    for (let at = 0; at < bytes.length; at += frameBytes) {
      const payload = Buffer.alloc(frameBytes, mulawSilence)
      payload.set(bytes.subarray(at, at + frameBytes))
      this.#timestampMs += frameMs
      const media = {
        track: 'inbound',
        chunk: String(this.#timestampMs / frameMs),
        timestamp: String(this.#timestampMs),
        payload: payload.toString('base64'),
      }
      this.send({ event: 'media', media })
    }
  }

  silence(ms: number): void {
    this.sound(new Uint8Array(ms * mulawBytesPerMs).fill(mulawSilence))
  }

  /** Words, and the silence that ends them. */
  says(text: string): void {
    this.begins(text)
    this.silence(turnEndMs)
  }

  /** Words, and no end of them. */
  begins(text: string): void {
    this.sound(codedSpeech(text, 120))
  }

  presses(digits: string): void {
    for (const digit of digits) this.send({ event: 'dtmf', dtmf: { track: 'inbound_track', digit } })
  }

  /** Everything that came has been played. */
  play(): void {
    this.isPlaying = true
    for (const name of this.marks.splice(0)) this.send({ event: 'mark', mark: { name } })
  }

  /** The words that have come since the last time, as soon as they have that in them. Rejects after five seconds. */
  async hear(pattern: RegExp): Promise<string> {
    await this.until(() => pattern.test(this.words.slice(this.#read)), `words like ${pattern}`)
    const words = this.words.slice(this.#read).trim()
    this.#read = this.words.length
    return words
  }

  /** Looked at whenever something comes over the socket. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    while (!isSo()) {
      await this.#arrived.next(() => `no ${what}, but "${this.words.slice(this.#read)}"`)
    }
  }

  /** Everything that was sent has been read. */
  async settled(): Promise<void> {
    if (this.#socket) await untilRead(this.#socket)
  }

  stop(): void {
    this.send({ event: 'stop', stop: { accountSid: `AC${'7'.repeat(32)}`, callSid: this.callSid } })
  }

  /** Without a code the line just breaks. */
  close(code?: number): Promise<void> {
    return closeSocket(this.#socket, code)
  }

  /** The caller puts the phone down. */
  async hangUp(): Promise<CallDetail> {
    this.stop()
    await this.close(1000)
    if (this.twiml.includes('<Stream ')) await this.ended({ CallStatus: 'completed' })
    await this.post('/twilio/status', { CallStatus: 'completed', CallDuration: '60' })
    return this.call(({ summary }) => summary !== null)
  }

  call(isWanted: (call: CallDetail) => boolean = () => true): Promise<CallDetail> {
    return this.#app.callWhen(this.callSid, isWanted)
  }

  #receive(frame: string): void {
    const command = mediaStreamCommandSchema.parse(JSON.parse(frame))
    if (command.streamSid !== this.streamSid) throw new Error(`not of this stream: ${frame.slice(0, 200)}`)
    if (command.event === 'media') {
      const sound = Buffer.from(command.media.payload, 'base64')
      this.soundMs += sound.length / mulawBytesPerMs
      for (const { text } of this.#reader.push(sound)) this.words += `${text} `
    } else if (command.event === 'mark') {
      this.marks.push(command.mark.name)
      if (this.isPlaying) this.play()
    } else {
      this.clears++
      for (const name of this.marks.splice(0)) this.send({ event: 'mark', mark: { name } })
    }
    this.#arrived.tell()
  }
}
