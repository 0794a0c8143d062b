/** One connection to a Realtime model, over a plain WebSocket. */
import type { ClientRequest, IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'
import { mulawBytesPerMs } from '../../twilio/protocol/mulaw.ts'
import { appendFrame } from './append-frame.ts'
import { dialects, realtimeAddress } from './dialects.ts'
import { faultOfClose, faultOfEvent, faultOfStatus, withoutKeys } from './line-faults.ts'
import type { LineFault, ModelLine, ModelLineListener } from './model-line.ts'
import { readEvent } from './read-event.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder, SessionOrder } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { openingToWire, toWire, type WireCommand } from './to-wire.ts'

export interface RealtimeLineOptions {
  settings: RealtimeSettings
  session: SessionOrder
  /** Sent together with the session, before anything else: the conversation so far, what is to be said first. */
  opening?: RealtimeOrder[]
  /** Milliseconds since the epoch. */
  now?: () => number
  /** From the beginning until the session stands, milliseconds. */
  readyWithinMs?: number
}

const usualReadyWithinMs = 5_000
/** How long a vendor may take to say goodbye, milliseconds. */
const closeWithinMs = 500
/** Base64 of half a minute of µ-law. */
const mostSoundKept = (30_000 * mulawBytesPerMs * 4) / 3
/** What may come before anybody listens: the whole of a long greeting. */
const mostEventsKept = 4_000
/** One message of a model; the vendors' own limit for one of ours. */
const longestFrame = 16 * 1024 * 1024

/** Opens at once. Never throws: what goes wrong is told to the listener as a fault. */
export function openRealtimeLine(options: RealtimeLineOptions): ModelLine {
  return new RealtimeLine(options)
}

class RealtimeLine implements ModelLine {
  readonly openedAt: number
  #options: RealtimeLineOptions
  /** Undefined where none could be opened at all. */
  #socket: WebSocket | undefined
  #lateTimer: NodeJS.Timeout
  #state: 'connecting' | 'open' | 'configuring' | 'ready' | 'over' = 'connecting'
  #listener: ModelLineListener | undefined
  /** What came before anybody listened. */
  #events: RealtimeEvent[] = []
  #fault: LineFault | undefined
  #orders: RealtimeOrder[] = []
  #sound: Buffer[] = []
  #soundLength = 0
  #sentOrders = 0

  constructor(options: RealtimeLineOptions) {
    this.#options = options
    this.openedAt = (options.now ?? Date.now)()
    const { settings, readyWithinMs = usualReadyWithinMs } = options
    this.#lateTimer = setTimeout(() => this.#fail(late(readyWithinMs)), readyWithinMs)
    try {
      this.#socket = this.#connect(settings, readyWithinMs)
    } catch (error) {
      // A key or an address that no request can carry.
      this.#broken(error)
    }
  }

  #connect(settings: RealtimeSettings, handshakeTimeout: number): WebSocket {
    const socket = new WebSocket(realtimeAddress(settings), {
      headers: dialects[settings.dialect].headers(settings.apiKey),
      perMessageDeflate: false,
      handshakeTimeout,
      maxPayload: longestFrame,
    })
    socket.on('open', () => {
      if (this.#state === 'connecting') this.#state = 'open'
    })
    socket.on('message', (data: Buffer) => this.#receive(data))
    socket.on('close', (code, reason) => this.#fail(faultOfClose(code, String(reason), this.isReady)))
    socket.on('unexpected-response', (request, response) => this.#refused(request, response))
    socket.on('error', (error) => this.#broken(error))
    return socket
  }

  get isReady(): boolean {
    return this.#state === 'ready'
  }

  listen(listener: ModelLineListener): void {
    this.#listener = listener
    for (const event of this.#events.splice(0)) {
      // Whoever hears of it may close the line, or hand it on.
      if (this.#listener === listener) listener.onEvent(event)
    }
    const fault = this.#fault
    if (fault && this.#listener === listener) {
      this.#fault = undefined
      listener.onFault(fault)
    }
  }

  send(order: RealtimeOrder): void {
    if (this.#state === 'ready') this.#sendOrder(order)
    else if (this.#state !== 'over') this.#orders.push(order)
  }

  append(payload: Buffer): void {
    if (this.#state === 'ready') {
      this.#socket?.send(appendFrame(payload), asText)
      if ((this.#socket?.bufferedAmount ?? 0) > mostSoundKept) this.#fail(stalled)
    } else if (this.#state !== 'over') {
      this.#sound.push(payload)
      this.#soundLength += payload.length
      if (this.#soundLength > mostSoundKept) this.#fail(stalled)
    }
  }

  close(): void {
    this.#listener = undefined
    this.#events = []
    this.#fault = undefined
    this.#end()
  }

  #receive(frame: Buffer): void {
    if (this.#state === 'over') return
    const event = readEvent(frame, this.#options.settings)
    if (event.type === 'session-created') this.#configure()
    else this.#take(event)
  }

  #take(event: RealtimeEvent): void {
    if (event.type === 'session-updated' && this.#state === 'configuring') this.#becomeReady()
    const isOfOrder =
      event.type === 'error' && event.eventId !== undefined && event.eventId !== sessionEventId
    const fault = faultOfEvent(event, this.isReady || isOfOrder)
    // The end of an answer is told although the line ends with it: it was paid for.
    if (!fault || event.type === 'response-done') this.#tell(event)
    if (fault) this.#fail(fault)
  }

  #configure(): void {
    if (this.#state !== 'open') return
    this.#state = 'configuring'
    const { session, settings, opening = [] } = this.#options
    this.#write(openingToWire(session, settings, sessionEventId))
    for (const order of opening) this.#sendOrder(order)
  }

  #becomeReady(): void {
    this.#state = 'ready'
    clearTimeout(this.#lateTimer)
    for (const order of this.#orders.splice(0)) this.#sendOrder(order)
    for (const payload of this.#sound.splice(0)) this.#socket?.send(appendFrame(payload), asText)
  }

  #sendOrder(order: RealtimeOrder): void {
    this.#sentOrders += 1
    const eventId = order.type === 'respond' ? order.id : `${order.type}_${this.#sentOrders}`
    this.#write(toWire(order, this.#options.settings, eventId))
  }

  #write(command: WireCommand): void {
    this.#socket?.send(JSON.stringify(command))
  }

  #tell(event: RealtimeEvent): void {
    if (this.#listener) this.#listener.onEvent(event)
    else if (this.#events.length < mostEventsKept) this.#events.push(event)
    else this.#fail(unheard)
  }

  #refused(request: ClientRequest, response: IncomingMessage): void {
    this.#fail(faultOfStatus(response.statusCode))
    response.destroy()
    request.destroy()
  }

  #broken(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    if (this.#state !== 'connecting') this.#fail({ kind: 'dropped', reason: message })
    else this.#fail({ kind: message.includes('timed out') ? 'late' : 'refused', reason: message })
  }

  /** Only the first counts, and none after `close`. */
  #fail(fault: LineFault): void {
    if (this.#state === 'over') return
    const told = withoutKeys(fault, this.#options.settings.apiKey)
    this.#end()
    if (this.#listener) this.#listener.onFault(told)
    else this.#fault = told
  }

  #end(): void {
    if (this.#state === 'over') return
    this.#state = 'over'
    clearTimeout(this.#lateTimer)
    this.#orders = []
    this.#sound = []
    const socket = this.#socket
    if (socket?.readyState === WebSocket.CONNECTING) socket.terminate()
    else if (socket && socket.readyState !== WebSocket.CLOSED) {
      socket.close(1000)
      const cut = setTimeout(() => socket.terminate(), closeWithinMs)
      socket.once('close', () => clearTimeout(cut))
    }
  }
}

/** A buffer would go out as a binary frame, which the vendors refuse. */
const asText = { binary: false }

/** Of the first message: an error that names it, or nothing, means that there is no session. */
const sessionEventId = 'session'

const unheard: LineFault = { kind: 'late', reason: 'nobody listened to the model' }
const stalled: LineFault = { kind: 'late', reason: 'half a minute of the caller waits to be sent' }

function late(afterMs: number): LineFault {
  return { kind: 'late', reason: `the session did not stand within ${afterMs} ms` }
}
