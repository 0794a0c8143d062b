/** The media stream over real sockets: what it tells and sends, and what becomes of it when the other end stops or dies. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { bytesOfBase64, piecesOfBase64 } from './base64-sound.ts'
import { type MediaStreamLimits, type MediaStreamListener, MediaStreamSocket } from './media-stream-socket.ts'
import { type MediaStreamCommand, mediaStreamCommandSchema } from './protocol/media-stream-to-twilio.ts'

const streamSid = `MZ${'11'.repeat(16)}`
const callSid = `CA${'5f'.repeat(16)}`
const accountSid = `AC${'9e'.repeat(16)}`
const start = { event: 'start', sequenceNumber: '1', streamSid, start: { streamSid, callSid, accountSid } }
const media = (payload: string, track = 'inbound') => ({
  event: 'media',
  streamSid,
  media: { track, chunk: '1', timestamp: '20', payload },
})
const mark = (name: string) => ({ event: 'mark', streamSid, mark: { name } })

/** 180 ms of sound that begins with its number. */
function numbered(number: number): string {
  const sound = Buffer.alloc(1440, 0xff)
  sound.writeUInt32BE(number)
  return sound.toString('base64')
}
const numberOf = (payload: string) => Buffer.from(payload, 'base64').readUInt32BE()

/** Remembers what was told, and can be waited for. */
class Told {
  readonly events: unknown[][] = []
  #waiting: (() => void)[] = []

  tell(...event: unknown[]): void {
    this.events.push(event)
    for (const check of [...this.#waiting]) check()
  }

  until(name: string, nth = 1): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.events.filter(([of]) => of === name).length >= nth) resolve()
      }
      this.#waiting.push(check)
      check()
    })
  }
}

let server: WebSocketServer
let peer: WebSocket
let told: Told
let received: MediaStreamCommand[]
let arrived: Told
let socket: WebSocket

async function open(limits: Partial<MediaStreamLimits> = {}): Promise<MediaStreamSocket> {
  // A socket of an earlier test may still tell of its end.
  const [hears, gets, all] = [told, arrived, received]
  const connected = once(server, 'connection')
  peer = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  peer.on('message', (data) => {
    const command = mediaStreamCommandSchema.parse(JSON.parse(String(data)))
    all.push(command)
    gets.tell(command.event === 'mark' ? command.mark.name : command.event)
  })
  peer.on('error', () => {})
  const [accepted, request] = await connected
  socket = accepted
  const transport = inOnePiece ? request.socket : undefined
  const listener: MediaStreamListener = {
    onStart: (of) => hears.tell('start', of.callSid, of.parameters),
    onMedia: (payload, timestampMs) => hears.tell('media', payload.toString(), timestampMs),
    onMark: (name) => hears.tell('mark', name),
    onDigit: (digit) => hears.tell('digit', digit),
    onStop: () => hears.tell('stop'),
    onUnknown: ({ wireType, problem }) => hears.tell('unknown', wireType, problem),
    onFault: (reason) => hears.tell('fault', reason),
    onClose: (code) => hears.tell('close', code),
  }
  const stream = new MediaStreamSocket({ socket, transport, listener, limits })
  if (peer.readyState !== peer.OPEN) await once(peer, 'open')
  return stream
}

const say = (...messages: unknown[]) => {
  for (const message of messages) peer.send(typeof message === 'string' ? message : JSON.stringify(message))
}

/** A stream that has started. */
async function begin(limits: Partial<MediaStreamLimits> = {}): Promise<MediaStreamSocket> {
  const stream = await open(limits)
  say({ event: 'connected', protocol: 'Call', version: '1.0.0' }, start)
  await told.until('start')
  return stream
}

/** Sends until the peer, who does not read, has filled the socket. Returns the number of the next sound. */
function fill(stream: MediaStreamSocket, limit: number): number {
  let number = 0
  while (socket.bufferedAmount <= limit) stream.sendAudio(numbered(number++))
  return number
}

beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  told = new Told()
  arrived = new Told()
  received = []
  await once(server, 'listening')
})

afterEach(async () => {
  for (const client of server.clients) client.terminate()
  peer.terminate()
  await new Promise((resolve) => server.close(resolve))
})

/** Whether sound goes past the socket, to what it writes to. */
let inOnePiece = true

describe('what Twilio says', () => {
  test('is told in order', async () => {
    const stream = await begin()
    expect(stream.streamSid).toBe(streamSid)
    say(media('/v7+/v7+'), mark('a:1'), { event: 'dtmf', dtmf: { digit: '#' } }, { event: 'stop' })
    await told.until('stop')
    peer.close(1000)
    await told.until('close')
    expect(told.events).toEqual([
      ['start', callSid, {}],
      ['media', '/v7+/v7+', 20],
      ['mark', 'a:1'],
      ['digit', '#'],
      ['stop'],
      ['close', 1000],
    ])
    expect(stream.isClosed).toBe(true)
  })

  test('that is nonsense, late or early does no harm', async () => {
    await open()
    say(media('AAAA'), mark('early'), { event: 'dtmf', dtmf: { digit: '1' } }, start, start)
    say('{"event":', { event: 'quality' }, media('BBBB', 'outbound'), '{ "event": "media" }')
    say(` {"media": {"payload": "AA\\/A", "timestamp": 7}, "event": "media"}`)
    peer.send(Buffer.from('binary'))
    say({ event: 'stop' }, { event: 'stop' }, media('CCCC'), mark('late'))
    peer.close(1001)
    await told.until('close')
    expect(told.events).toEqual([
      ['start', callSid, {}],
      ['unknown', 'start', 'a second start'],
      ['unknown', undefined, 'not JSON'],
      ['unknown', 'quality', expect.stringMatching(/event/)],
      ['unknown', 'media', expect.stringMatching(/^media /)],
      ['media', 'AA/A', 7],
      ['unknown', undefined, 'not a text frame'],
      ['stop'],
      ['close', 1001],
    ])
  })
})

describe.each([true, false])('what we say, in one piece: %s', (isSo) => {
  beforeEach(() => {
    inOnePiece = isSo
  })

  test('arrives in order, in pieces of at most 180 ms that are whole frames', async () => {
    const stream = await begin()
    const sound = Buffer.from(Uint8Array.from({ length: 8001 }, (_, at) => at % 251))
    expect(stream.sendAudio(sound.toString('base64'))).toBe(8001)
    stream.sendMark('item "1": \u0000end')
    stream.sendAudio('/w==')
    stream.clear()
    stream.sendMark('after')
    await arrived.until('after')
    const sent = received.flatMap((of) =>
      of.event === 'media' ? [Buffer.from(of.media.payload, 'base64')] : [],
    )
    expect(Buffer.concat(sent)).toEqual(Buffer.concat([sound, Buffer.from([0xff])]))
    expect(sent.map(({ length }) => length)).toEqual([1440, 1440, 1440, 1440, 1440, 801, 1])
    expect(received.slice(6)).toEqual([
      mark('item "1": \u0000end'),
      { event: 'media', streamSid, media: { payload: '/w==' } },
      { event: 'clear', streamSid },
      mark('after'),
    ])
  })

  test('is not said before the start, after the stop, or when it is no sound', async () => {
    const stream = await open()
    expect(stream.sendAudio('AAAA')).toBe(0)
    stream.sendMark('early')
    stream.clear()
    say(start)
    await told.until('start')
    for (const nonsense of ['', 'AAA', 'AA"}', 'A===', '====', 'é/v7', 'AAAA\n']) {
      expect(stream.sendAudio(nonsense)).toBe(0)
    }
    stream.sendMark('here')
    await arrived.until('here')
    say({ event: 'stop' })
    await told.until('stop')
    expect(stream.sendAudio('AAAA')).toBe(0)
    stream.close()
    await told.until('close')
    expect(received).toEqual([mark('here')])
  })

  test('clears once for what was sent once', async () => {
    const stream = await begin()
    stream.sendAudio('AAAA')
    for (let again = 0; again < 100; again++) stream.clear()
    stream.sendMark('a')
    stream.clear()
    stream.sendMark('b')
    await arrived.until('b')
    expect(received.map(({ event }) => event)).toEqual(['media', 'clear', 'mark', 'clear', 'mark'])
  })

  test('nothing, once it was closed', async () => {
    const stream = await begin()
    const closed = once(peer, 'close')
    stream.close(1001, 'bye')
    stream.close(1000)
    expect(stream.isClosed).toBe(true)
    expect(stream.sendAudio('AAAA')).toBe(0)
    stream.sendMark('late')
    expect(stream.clear()).toEqual({ bytes: 0, marks: [] })
    say(media('AAAA'))
    const [code, reason] = await closed
    await told.until('close')
    expect([code, String(reason)]).toEqual([1001, 'bye'])
    expect(told.events.slice(1)).toEqual([['close', 1001]])
    expect(received).toEqual([])
  })
})

test('a socket that the other end is closing takes nothing more', async () => {
  const stream = await begin()
  const closing = once(socket, 'close')
  peer.close(1000)
  await new Promise<void>((resolve) => {
    const look = () => (socket.readyState === socket.OPEN ? setImmediate(look) : resolve())
    look()
  })
  const buffered = socket.bufferedAmount
  expect(stream.sendAudio(numbered(1))).toBe(0)
  stream.sendMark('late')
  stream.clear()
  expect(socket.bufferedAmount).toBe(buffered)
  await closing
})

describe.each([true, false])('a peer that stops reading, in one piece: %s', (isSo) => {
  beforeEach(() => {
    inOnePiece = isSo
  })

  const bufferedBytes = 4096

  test('gets everything in order when it reads on', async () => {
    const stream = await begin({ bufferedBytes })
    peer.pause()
    const first = fill(stream, bufferedBytes)
    const before = socket.bufferedAmount
    for (let number = first; number < first + 100; number++) {
      expect(stream.sendAudio(numbered(number))).toBe(1440)
      if (number % 10 === 0) stream.sendMark(String(number))
    }
    stream.sendMark('end')
    expect(socket.bufferedAmount).toBe(before)
    peer.resume()
    await arrived.until('end')
    const numbers = received.flatMap((of) => (of.event === 'media' ? [numberOf(of.media.payload)] : []))
    expect(numbers).toEqual(Array.from({ length: first + 100 }, (_, at) => at))
    for (const [at, command] of received.entries()) {
      const one = received[at - 1]
      if (command.event !== 'mark' || command.mark.name === 'end' || one?.event !== 'media') continue
      expect(numberOf(one.media.payload)).toBe(Number(command.mark.name))
    }
    expect(told.events).toHaveLength(1)
  })

  test('a clear drops what waits, and says of what', async () => {
    const stream = await begin({ bufferedBytes })
    peer.pause()
    const first = fill(stream, bufferedBytes)
    stream.sendAudio(numbered(first))
    stream.sendMark('one')
    stream.sendAudio(Buffer.alloc(2000).toString('base64'))
    stream.sendMark('two')
    expect(stream.clear()).toEqual({ bytes: 3440, marks: ['one', 'two'] })
    expect(stream.clear()).toEqual({ bytes: 0, marks: [] })
    stream.sendMark('new')
    peer.resume()
    await arrived.until('new')
    expect(received.slice(first)).toEqual([{ event: 'clear', streamSid }, mark('new')])
  })

  test('for too long is a fault', async () => {
    const stream = await begin({ bufferedBytes, stallMs: 30, closeMs: 30 })
    peer.pause()
    const first = fill(stream, bufferedBytes)
    expect(stream.sendAudio(numbered(first))).toBe(1440)
    await told.until('fault')
    expect(stream.sendAudio(numbered(first + 1))).toBe(0)
    stream.close(1011)
    await told.until('close')
    expect(told.events.slice(1)).toEqual([
      ['fault', 'sound has been waiting for too long'],
      ['close', 1006],
    ])
  })

  test('while too much is said is a fault', async () => {
    const stream = await begin({ bufferedBytes, queueMs: 1000, closeMs: 30 })
    peer.pause()
    const first = fill(stream, bufferedBytes)
    const taken = stream.sendAudio(Buffer.alloc(80_000).toString('base64'))
    expect(taken).toBe(6 * 1440)
    expect(told.events.slice(1)).toEqual([['fault', 'too much sound waits to be sent']])
    const buffered = socket.bufferedAmount
    for (let number = first; number < first + 1000; number++) stream.sendAudio(numbered(number))
    for (let again = 0; again < 1000; again++) {
      stream.sendMark('x')
      stream.clear()
    }
    expect(socket.bufferedAmount).toBe(buffered)
    expect(told.events).toHaveLength(2)
  })
})

test('a peer that dies is told of once, and nothing throws afterwards', async () => {
  const stream = await begin()
  stream.sendAudio(numbered(0))
  peer.terminate()
  for (let number = 1; number < 100; number++) stream.sendAudio(numbered(number))
  await told.until('close')
  expect(stream.sendAudio(numbered(100))).toBe(0)
  stream.sendMark('late')
  stream.clear()
  stream.close()
  expect(told.events.slice(1)).toEqual([['close', 1006]])
})

test('base64 is measured and cut without being decoded', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 60 }),
      (bytes, most) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(bytesOfBase64(text)).toBe(bytes.length)
        const pieces = piecesOfBase64(text, most).map((piece) => Buffer.from(piece, 'base64'))
        expect(Buffer.concat(pieces)).toEqual(Buffer.from(bytes))
        for (const { length } of pieces) expect(length).toBeLessThanOrEqual(Math.max(most, 3))
      },
    ),
  )
})
