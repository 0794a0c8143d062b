/** FirstRing's way of a frame and nothing else: no call, no turns, no store. What it costs beyond the bare relay is what sound costs. */
import { WebSocketServer } from 'ws'
import { openRealtimeLine } from '../../src/engines/openai-realtime/realtime-line.ts'
import { Speaking } from '../../src/engines/openai-realtime/speaking.ts'
import { MediaStreamSocket } from '../../src/twilio/media-stream-socket.ts'
import { greetWith, instructions, tellUrl } from './relay-parts.ts'

const settings = {
  dialect: 'openai' as const,
  url: process.env.MODEL_URL ?? '',
  apiKey: 'a-key',
  model: 'gpt-realtime-2.1',
  voice: 'marin',
  transcriptionModel: 'gpt-live-transcribe',
}
const session = {
  instructions,
  voice: 'marin',
  speed: 1,
  turnDetection: { type: 'server_vad' as const, threshold: 0.5, silenceMs: 500 },
  noiseReduction: undefined,
  languages: ['en'],
  keywords: [],
  tools: [],
}

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket, request) => {
  const line = openRealtimeLine({ settings, session })
  const stream = new MediaStreamSocket({
    socket,
    transport: request.socket,
    listener: {
      onStart: () => line.send({ type: 'respond', id: 'greeting', exactly: greetWith }),
      onMedia: (payload) => line.append(payload),
      onMark: (name) => speaking.markReturned(name),
      onDigit: () => {},
      onStop: () => line.close(),
      onUnknown: ({ problem }) => console.error(problem),
      onFault: (reason) => console.error(reason),
      onClose: () => line.close(),
    },
  })
  const speaking = new Speaking({ stream, now: Date.now, lostMarkMs: 2000, onPlayed: () => {} })
  line.listen({
    onEvent: (event) => {
      if (event.type === 'audio') speaking.say({ key: event.itemId, audio: event.audio })
      else if (event.type === 'audio-done') speaking.end()
      else if (event.type === 'speech-started') {
        for (const { key, heardMs } of speaking.cut()?.items ?? []) {
          line.send({ type: 'truncate', itemId: key, audioEndMs: Math.floor(heardMs) })
        }
      }
    },
    onFault: () => stream.close(),
  })
})
tellUrl(server)
