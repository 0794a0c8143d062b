/** WebSockets with the least work, text only, for load that must not be what is measured. */
import { createHash, randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export interface FrameListener {
  onText(text: string): void
  /** Once; `wasAsked`: we had closed it. */
  onClose(wasAsked: boolean): void
}

const opcodes = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 }

export class FrameSocket {
  #socket: Duplex
  #isClient: boolean
  #rest: Buffer
  #listener: FrameListener | undefined
  #isAsked = false

  constructor(socket: Duplex, head: Buffer, isClient: boolean) {
    this.#socket = socket
    this.#rest = head
    this.#isClient = isClient
    socket.on('error', () => socket.destroy())
  }

  /** Reading begins here. */
  listen(listener: FrameListener): void {
    this.#listener = listener
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#socket.once('close', () => listener.onClose(this.#isAsked))
    if (this.#rest.length > 0) this.#read(Buffer.alloc(0))
    this.#socket.resume()
  }

  send(text: string): void {
    this.#write(opcodes.text, text)
  }

  close(): void {
    this.#isAsked = true
    this.#write(opcodes.close, '')
    this.#socket.end()
    // The other side has three seconds to say goodbye.
    const timer = setTimeout(() => this.#socket.destroy(), 3000)
    this.#socket.once('close', () => clearTimeout(timer))
  }

  /** Masked with zeros where the protocol asks for a mask: the receiver does the same work for any. */
  #write(opcode: number, text: string): void {
    if (!this.#socket.writable) return
    const length = Buffer.byteLength(text)
    const size = length < 126 ? 2 : length < 65_536 ? 4 : 10
    const start = size + (this.#isClient ? 4 : 0)
    const frame = Buffer.allocUnsafe(start + length)
    frame[0] = 0x80 | opcode
    frame[1] = (this.#isClient ? 0x80 : 0) | (size === 2 ? length : size === 4 ? 126 : 127)
    if (size === 4) frame.writeUInt16BE(length, 2)
    if (size === 10) frame.writeBigUInt64BE(BigInt(length), 2)
    if (this.#isClient) frame.writeUInt32BE(0, size)
    frame.write(text, start)
    this.#socket.write(frame)
  }

  #read(chunk: Buffer): void {
    let data = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
    for (;;) {
      const frame = nextFrame(data)
      if (!frame) break
      data = data.subarray(frame.end)
      if (frame.opcode === opcodes.text) this.#listener?.onText(frame.body.toString())
      else if (frame.opcode === opcodes.ping) this.#write(opcodes.pong, frame.body.toString())
      else if (frame.opcode === opcodes.close) {
        this.#write(opcodes.close, '')
        this.#socket.end()
      } else if (frame.opcode !== opcodes.pong) {
        this.#socket.destroy(new Error(`a frame of kind ${frame.opcode}`))
      }
    }
    this.#rest = data
  }
}

function nextFrame(data: Buffer): { opcode: number; body: Buffer; end: number } | undefined {
  if (data.length < 2) return undefined
  const first = data[0] ?? 0
  const second = data[1] ?? 0
  let length = second & 0x7f
  let start = 2
  if (length === 126) {
    if (data.length < 4) return undefined
    length = data.readUInt16BE(2)
    start = 4
  } else if (length === 127) {
    if (data.length < 10) return undefined
    length = Number(data.readBigUInt64BE(2))
    start = 10
  }
  const isMasked = (second & 0x80) !== 0
  const bodyAt = start + (isMasked ? 4 : 0)
  const end = bodyAt + length
  if (data.length < end) return undefined
  const body = data.subarray(bodyAt, end)
  if (isMasked) {
    for (let index = 0; index < length; index++) {
      body[index] = (body[index] ?? 0) ^ (data[start + (index & 3)] ?? 0)
    }
  }
  return { opcode: first & 0x0f, body, end }
}

export function openFrameSocket(url: string, headers: Record<string, string> = {}): Promise<FrameSocket> {
  return new Promise((resolve, reject) => {
    const request = http.request(url.replace(/^ws/, 'http'), {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': randomBytes(16).toString('base64'),
        ...headers,
      },
    })
    request.once('upgrade', (_response, socket, head) => {
      socket.setNoDelay(true)
      resolve(new FrameSocket(socket, head, true))
    })
    request.once('response', (response) => {
      response.resume()
      reject(new Error(`${url} answered with status ${response.statusCode}`))
    })
    request.once('error', reject)
    request.end()
  })
}

export interface FrameServer {
  port: number
  close(): void
}

export async function startFrameServer(
  onSocket: (socket: FrameSocket, request: http.IncomingMessage) => void,
): Promise<FrameServer> {
  const server = http.createServer((_request, response) => response.writeHead(426).end())
  const open = new Set<Duplex>()
  server.on('upgrade', (request, socket: Duplex & { setNoDelay?(value: boolean): void }, head) => {
    socket.setNoDelay?.(true)
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    onSocket(new FrameSocket(socket, head, false), request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy()
      server.close()
      server.closeAllConnections()
    },
  }
}
