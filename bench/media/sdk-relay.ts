/** The Twilio transport of OpenAI's own SDK, used as its documentation shows. */
import { RealtimeAgent, RealtimeSession } from '@openai/agents/realtime'
import { TwilioRealtimeTransportLayer } from '@openai/agents-extensions'
import { WebSocketServer } from 'ws'
import { greetWith, instructions, modelUrl, tellUrl, transcription } from './relay-parts.ts'

const speaker = new RealtimeAgent({ name: 'Receptionist', instructions, voice: 'marin' })
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
server.on('connection', async (twilio) => {
  const transport = new TwilioRealtimeTransportLayer({ twilioWebSocket: twilio })
  const conversation = new RealtimeSession(speaker, {
    transport,
    model: 'gpt-realtime-2.1',
    tracingDisabled: true,
    config: {
      audio: {
        input: {
          transcription,
          turnDetection: { type: 'server_vad', createResponse: true, interruptResponse: true },
        },
      },
    },
  })
  conversation.on('error', () => {})
  try {
    await conversation.connect({ apiKey: 'a-key', url: modelUrl })
    transport.requestResponse({ instructions: greetWith })
  } catch {
    twilio.close()
  }
})
tellUrl(server)
