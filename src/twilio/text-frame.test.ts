import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { textFrame } from './text-frame.ts'

/** What a client of `ws` reads out of the frames, between a message of the socket's own before and after them. */
async function read(frames: Buffer[]): Promise<string[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  await once(server, 'listening')
  server.on('connection', (socket, request) => {
    socket.send('before')
    for (const frame of frames) request.socket.write(frame)
    socket.send('after')
    socket.close()
  })
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const messages: string[] = []
  client.on('message', (data, isBinary) => messages.push(`${isBinary ? 'binary ' : ''}${data}`))
  const [code] = await once(client, 'close')
  server.close()
  expect(code).toBe(1005)
  return messages
}

it('is read as the text that was put in, whatever its length, in order with the socket’s own messages', async () => {
  const lengths = [0, 1, 117, 118, 119, 120, 121, 300, 65_527]
  const [head, tail] = [Buffer.from('{"a'), Buffer.from('":1}')]
  const texts = lengths.map((length) => 'x'.repeat(length))
  const messages = await read(texts.map((text) => textFrame(head, text, tail).frame))
  expect(messages).toEqual(['before', ...texts.map((text) => `{"a${text}":1}`), 'after'])
})

it('holds the message itself in the same memory', () => {
  const { frame, message } = textFrame(Buffer.from('a'), 'bc', Buffer.from('d'))
  expect(String(message)).toBe('abcd')
  expect(message.buffer).toBe(frame.buffer)
})

it('refuses what does not fit', () => {
  expect(() => textFrame(Buffer.alloc(0), 'x'.repeat(65_536), Buffer.alloc(0))).toThrow(/at most 65535/)
})
