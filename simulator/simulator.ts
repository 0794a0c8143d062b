/** The other end of the line: places calls the way Twilio does, and answers its REST API. */
import type { AddressInfo } from 'node:net'
import type { PlaceCallOptions } from './call-options.ts'
import { Agents } from './http-request.ts'
import { Messages } from './messages.ts'
import { OwnNumbers } from './own-numbers.ts'
import { Recordings } from './recordings.ts'
import { createRestServer } from './rest-server.ts'
import { isSid } from './sid.ts'
import { type Account, SimulatedCall } from './simulated-call.ts'
import { TextLine } from './text-line.ts'

export interface SimulatorOptions extends Account {
  /** Address of the REST API, as recordings' URLs name it; default Twilio's own, or where we listen. */
  apiBaseUrl?: string
}

export interface Simulator {
  readonly accountSid: string
  /** Where the REST API listens; Twilio's own address when it does not. */
  readonly apiBaseUrl: string
  /** Texts of the account, either way. */
  readonly messages: Messages
  /** What carriers know of the account's numbers. */
  readonly numbers: OwnNumbers
  /** Sends texts to the account, and reports those that it sends. */
  readonly texts: TextLine
  placeCall(options: PlaceCallOptions): SimulatedCall
  /** A completed recording as WAV; undefined when there is none. */
  recording(sid: string): Promise<Buffer | undefined>
  /** Hangs up every live call, waits for their last webhooks, stops listening. */
  close(): Promise<void>
}

/** A simulator without a REST API of its own. Throws RangeError for a malformed account. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const line = new Line(options)
  return line
}

/** A simulator whose REST API listens on loopback; `port` 0 takes a free one. */
export async function startSimulator(options: SimulatorOptions & { port?: number }): Promise<Simulator> {
  const line = new Line(options)
  await line.listen(options.port ?? 0)
  return line
}

const maxEndedCalls = 500

/** One account: its calls and recordings. */
class Line implements Simulator {
  readonly accountSid: string
  readonly calls = new Map<string, SimulatedCall>()
  readonly recordings: Recordings
  readonly messages = new Messages()
  readonly numbers = new OwnNumbers()
  readonly texts: TextLine
  apiBaseUrl: string
  #account: Account
  #agents = new Agents()
  #server: ReturnType<typeof createRestServer> | undefined

  constructor({ accountSid, authToken, apiBaseUrl }: SimulatorOptions) {
    if (!isSid('AC', accountSid)) throw new RangeError('accountSid: expected AC and 32 hexadecimal digits')
    if (authToken === '') throw new RangeError('authToken: expected the token that signs the webhooks')
    this.accountSid = accountSid
    this.#account = { accountSid, authToken }
    this.apiBaseUrl = apiBaseUrl ?? 'https://api.twilio.com'
    this.recordings = new Recordings(accountSid, () => this.apiBaseUrl)
    const { messages, numbers } = this
    this.texts = new TextLine({ accountSid, authToken, agents: this.#agents, messages, numbers })
  }

  placeCall(options: PlaceCallOptions): SimulatedCall {
    const call = new SimulatedCall(this.#account, this.recordings, this.#agents, options)
    this.calls.set(call.callSid, call)
    call.finished.then(
      () => this.#forgetOldCalls(),
      () => this.#forgetOldCalls(),
    )
    return call
  }

  recording(sid: string): Promise<Buffer | undefined> {
    return this.recordings.wav(sid)
  }

  /** A simulator may live as long as a server: of ended calls only the last ones stay. */
  #forgetOldCalls(): void {
    const ended = [...this.calls.values()].filter(({ leg }) => leg.isOver)
    for (const { callSid } of ended.slice(0, Math.max(0, ended.length - maxEndedCalls))) {
      this.calls.delete(callSid)
      for (const { sid } of this.recordings.list(callSid)) this.recordings.delete(sid)
    }
  }

  async listen(port: number): Promise<void> {
    const { calls, recordings, messages, numbers, texts } = this
    const server = createRestServer({ ...this.#account, calls, recordings, messages, numbers, texts })
    this.#server = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
    this.apiBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    for (const call of this.calls.values()) call.hangUp()
    await Promise.allSettled([...this.calls.values()].map((call) => call.finished))
    await this.texts.settled()
    this.#agents.close()
    const server = this.#server
    if (server) await new Promise((resolve) => server.close(resolve).closeAllConnections())
  }
}
