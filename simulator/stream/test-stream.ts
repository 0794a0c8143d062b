/** One simulated call on a media stream, against a small server that plays the application: for the simulator's own tests. */
import type { WebSocket } from 'ws'
import {
  type MediaStreamMessage,
  type MediaStreamWireMessage,
  parseMediaStreamMessage,
} from '../../src/twilio/protocol/media-stream-from-twilio.ts'
import type { PlaceCallOptions } from '../call-options.ts'
import type { SimulatorEvent } from '../events.ts'
import type { Simulator } from '../simulator.ts'
import { codedSpeech, SpeechReader } from '../sound/coded-speech.ts'
import { byPath, prepareCall } from '../test-call.ts'
import { startSocketServer } from '../test-socket-server.ts'
import { isAudible } from './heard-sound.ts'

/** Silence after which the application takes the caller's words to be over. */
const turnEndFrames = 25

/** The application's end of one stream. */
export class AppStream {
  readonly received: MediaStreamMessage[] = []
  /** The same, as they came; sound too. */
  readonly wire: MediaStreamWireMessage[] = []
  readonly closed: Promise<{ code: number }>
  readonly socket: WebSocket
  readonly started: Promise<void>
  streamSid = ''
  #listeners: ((message: MediaStreamMessage) => void)[] = []
  #onWords: ((words: string) => void)[] = []
  #onSpeech: (() => void)[] = []
  #reader = new SpeechReader()
  #words: string[] = []
  #quietFrames = 0
  #isSpeaking = false

  constructor(socket: WebSocket) {
    this.socket = socket
    const started = Promise.withResolvers<void>()
    this.started = started.promise
    socket.on('message', (data) => {
      const message = parseMediaStreamMessage(String(data))
      if (message.type !== 'unknown') this.wire.push(JSON.parse(String(data)))
      this.received.push(message)
      if (message.type === 'start') {
        this.streamSid = message.streamSid
        started.resolve()
      }
      if (message.type === 'media') this.#listen(Buffer.from(message.payload, 'base64'))
      for (const listener of [...this.#listeners]) listener(message)
    })
    this.closed = new Promise((resolve) => socket.once('close', (code) => resolve({ code })))
  }

  on<Type extends MediaStreamMessage['type']>(
    type: Type,
    act: (message: Extract<MediaStreamMessage, { type: Type }>, nth: number) => void,
  ): void {
    let nth = 0
    this.#listeners.push((message) => {
      if (message.type === type) act(message as Extract<MediaStreamMessage, { type: Type }>, nth++)
    })
  }

  /** The caller's words, half a second after they ended; empty for a noise. */
  onWords(act: (words: string, nth: number) => void): void {
    let nth = 0
    this.#onWords.push((words) => act(words, nth++))
  }

  /** The caller begins to speak. */
  onSpeech(act: (nth: number) => void): void {
    let nth = 0
    this.#onSpeech.push(() => act(nth++))
  }

  all<Type extends MediaStreamMessage['type']>(type: Type): Extract<MediaStreamMessage, { type: Type }>[] {
    return this.received.filter((message): message is Extract<MediaStreamMessage, { type: Type }> => {
      return message.type === type
    })
  }

  get marks(): string[] {
    return this.all('mark').map(({ name }) => name)
  }

  send(...commands: unknown[]): void {
    for (const command of commands) this.socket.send(JSON.stringify(command))
  }

  /** Sound in pieces, as a model sends it. */
  play(sound: Uint8Array, bytes = 1600): void {
    for (let at = 0; at < sound.length; at += bytes) {
      const payload = Buffer.from(sound.subarray(at, at + bytes)).toString('base64')
      this.send({ event: 'media', streamSid: this.streamSid, media: { payload } })
    }
  }

  say(text: string): void {
    this.play(codedSpeech(text))
  }

  mark(name: string): void {
    this.send({ event: 'mark', streamSid: this.streamSid, mark: { name } })
  }

  clear(): void {
    this.send({ event: 'clear', streamSid: this.streamSid })
  }

  #listen(frame: Buffer): void {
    this.#words.push(...this.#reader.push(frame).map(({ text }) => text))
    if (isAudible(frame)) {
      this.#quietFrames = 0
      if (!this.#isSpeaking) for (const act of this.#onSpeech) act()
      this.#isSpeaking = true
    } else if (this.#isSpeaking && ++this.#quietFrames === turnEndFrames) {
      this.#isSpeaking = false
      const words = this.#words.splice(0).join(' ')
      for (const act of this.#onWords) act(words)
    }
  }
}

export type StreamApp = (stream: AppStream) => void

export interface StreamCallOptions {
  /** What stands inside `<Stream>`. */
  inside?: string
  /** TwiML of the whole document; `{url}` stands for the socket's address. */
  voice?: string
  /** TwiML that the action answers. */
  afterwards?: string
  call?: Partial<PlaceCallOptions>
  simulator?: Simulator
  /** The caller hangs up as soon as that happens. */
  hangUpAt?: SimulatorEvent['type']
}

/** A call to its end. The action is `/ended`, what a refused stream goes on with `/next`. */
export async function streamCall(app: StreamApp, options: StreamCallOptions = {}) {
  const streams: AppStream[] = []
  const server = await startSocketServer((accepted) => {
    const stream = new AppStream(accepted)
    streams.push(stream)
    app(stream)
  })
  const { inside = '', afterwards = '<Hangup/>', call = {} } = options
  const usual = `<Connect action="/ended"><Stream url="{url}">${inside}</Stream></Connect><Redirect>/next</Redirect>`
  const voice = (options.voice ?? usual).replaceAll('{url}', `${server.origin}/stream/7f3c`)
  const answers = { '/voice': voice, '/ended': afterwards, '/next': '<Say>Next.</Say>' }
  const prepared = await prepareCall(byPath(answers), options.simulator)
  const events: SimulatorEvent[] = []
  const placed = prepared.place({
    relayPatienceMs: 3000,
    ...call,
    onEvent: (event) => {
      events.push(event)
      if (event.type === options.hangUpAt) placed.hangUp()
      call.onEvent?.(event)
    },
  })
  const outcome = await placed.finished
  const [stream] = streams
  if (stream) await stream.closed
  return {
    outcome,
    events,
    server,
    streams,
    stream,
    said: outcome.conversation.map(({ speaker, text }) => `${speaker}: ${text}`),
    paths: prepared.server.received.map(({ path }) => path),
    ended: prepared.server.received.find(({ path }) => path === '/ended')?.params ?? {},
    all: <Type extends SimulatorEvent['type']>(type: Type) =>
      events.filter((event): event is Extract<SimulatorEvent, { type: Type }> => event.type === type),
  }
}
