/** Twilio's end of one ConversationRelay call, driven by hand over a real socket: for what no simulated caller does. */
import { createHmac } from 'node:crypto'
import { WebSocket } from 'ws'
import { newSid } from '../../../simulator/sid.ts'
import type { CallDetail } from '../../../src/core/call-report.ts'
import type { RelayWireMessage } from '../../../src/twilio/protocol/relay-from-twilio.ts'
import { type RelayCommand, relayCommandSchema } from '../../../src/twilio/protocol/relay-to-twilio.ts'
import type { TestApp } from '../../start-app.ts'
import { Arrivals, closeSocket, untilRead } from '../line-socket.ts'
import { businessNumber } from '../ring.ts'

type Side = Pick<TestApp, 'url' | 'localUrl' | 'authToken'>

const sign = (app: Side, text: string) => createHmac('sha1', app.authToken).update(text).digest('base64')

/** A webhook of that call, signed; its TwiML. `via`: the server that is asked, where there are several. */
export async function post(
  app: Side,
  path: string,
  params: Record<string, string>,
  via: Side = app,
): Promise<string> {
  const names = Object.keys(params).sort()
  const signed = names.reduce((text, name) => text + name + params[name], app.url + path)
  const response = await fetch(via.localUrl + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': sign(app, signed),
    },
    body: new URLSearchParams(params),
  })
  return response.text()
}

/** Status of the answer to an upgrade, 101 when it was accepted. */
export async function upgrade(
  app: Side,
  url: string,
  headers: Record<string, string> = { 'x-twilio-signature': sign(app, url) },
): Promise<{ status: number; socket: WebSocket }> {
  const socket = new WebSocket(
    url.replace(app.url.replace('http', 'ws'), app.localUrl.replace('http', 'ws')),
    {
      headers,
    },
  )
  const status = await new Promise<number>((resolve, reject) => {
    socket.once('open', () => resolve(101))
    socket.once('error', reject)
    socket.once('unexpected-response', (_request, response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
  })
  return { status, socket }
}

export const socketUrlIn = (twiml: string) => /url="(wss?:[^"]+)"/.exec(twiml)?.[1] ?? ''
export const actionIn = (twiml: string, app: Side) =>
  (/<(?:Connect|Dial) action="([^"]+)"/.exec(twiml)?.[1] ?? '').replaceAll('&amp;', '&').slice(app.url.length)

export class RelayLine {
  readonly callSid = newSid('CA')
  sessionId = newSid('VX')
  /** The last TwiML. */
  twiml = ''
  /** Everything that came over the sockets of the call. */
  readonly commands: RelayCommand[] = []
  /** The code with which the socket is closed. */
  closed: Promise<number> | undefined
  #app: TestApp
  #from: string
  #socket: WebSocket | undefined
  #read = 0
  #arrived = new Arrivals()

  constructor(app: TestApp, from = '+15035550147') {
    this.#app = app
    this.#from = from
  }

  /**
   * Rings, and opens the socket. `via`: the server that gets the socket, where there are several. `isNoted`: Twilio tells
   * when its words have been spoken.
   */
  static async open(
    app: TestApp,
    options: { from?: string; via?: TestApp; isNoted?: boolean } = {},
  ): Promise<RelayLine> {
    const line = new RelayLine(app, options.from)
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    await line.connect(options.via, options.isNoted)
    return line
  }

  /** Its webhooks go to another server from now on. */
  moveTo(app: TestApp): void {
    this.#app = app
  }

  async post(path: string, params: Record<string, string> = {}): Promise<string> {
    const call = { CallSid: this.callSid, From: this.#from, To: businessNumber, Direction: 'inbound' }
    const answer = await post(this.#app, path, { ...call, CallStatus: 'in-progress', ...params })
    if (answer.includes('<Response')) this.twiml = answer
    return answer
  }

  /** The action of the last TwiML: the connection is over. */
  async ended(params: Record<string, string>): Promise<string> {
    const session = { SessionId: this.sessionId, SessionDuration: '12', ...params }
    return this.post(actionIn(this.twiml, this.#app), session)
  }

  async connect(via: TestApp = this.#app, isNoted = true): Promise<void> {
    this.sessionId = newSid('VX')
    const side = { ...via, url: this.#app.url }
    const { status, socket } = await upgrade(side, socketUrlIn(this.twiml))
    if (status !== 101) throw new Error(`the upgrade was answered ${status}`)
    this.#socket = socket
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('message', (data) => {
      this.commands.push(relayCommandSchema.parse(JSON.parse(String(data))))
      this.#arrived.tell()
    })
    const parameters = this.twiml.matchAll(/<Parameter name="([^"]*)" value="([^"]*)"/g)
    this.send({
      type: 'setup',
      sessionId: this.sessionId,
      callSid: this.callSid,
      customParameters: Object.fromEntries([...parameters].map(([, name = '', value = '']) => [name, value])),
    })
    await this.#app.callWhen(this.callSid, ({ events }) =>
      events.some((event) => event.type === 'engine-connected' && event.connectionId === this.sessionId),
    )
    // Twilio has spoken its greeting.
    if (isNoted) this.played()
  }

  send(...messages: RelayWireMessage[]): void {
    for (const message of messages) this.sendFrame(JSON.stringify(message))
  }

  sendFrame(frame: string | Buffer): void {
    this.#socket?.send(frame)
  }

  says(voicePrompt: string): void {
    this.send({ type: 'prompt', voicePrompt, lang: 'en-US', last: true })
  }

  /** Everything that was sent has been read. */
  async settled(): Promise<void> {
    if (this.#socket) await untilRead(this.#socket)
  }

  /** Twilio has spoken everything. */
  played(): void {
    this.send({ type: 'info', name: 'agentSpeaking', value: 'off' })
  }

  /** The next whole talk cycle, as one text; or the reason of an `end`. Rejects after five seconds. */
  async hear(): Promise<string> {
    let text = ''
    for (;;) {
      const command = await this.#next()
      if (command.type === 'end') return `end ${command.handoffData}`
      if (command.type !== 'text') continue
      text += command.token
      if (command.last) return text.trim()
    }
  }

  /** Words as they come, until they have that in them. */
  async hearUntil(pattern: RegExp): Promise<string> {
    let text = ''
    while (!pattern.test(text)) {
      const command = await this.#next()
      if (command.type === 'text') text += command.token
    }
    return text
  }

  async #next(): Promise<RelayCommand> {
    for (;;) {
      const command = this.commands[this.#read]
      if (command) {
        this.#read++
        return command
      }
      await this.#arrived.next(() => 'nothing came over the socket')
    }
  }

  /** What Twilio does after an `end`, or when the caller has hung up; without a code the line just breaks. */
  close(code?: number): Promise<void> {
    return closeSocket(this.#socket, code)
  }

  /** The caller puts the phone down. */
  async hangUp(): Promise<CallDetail> {
    await this.close(1000)
    await this.ended({ SessionStatus: 'completed', CallStatus: 'completed' })
    return this.call(({ summary }) => summary !== null)
  }

  call(isWanted: (call: CallDetail) => boolean = () => true): Promise<CallDetail> {
    return this.#app.callWhen(this.callSid, isWanted)
  }
}
