/** What the relays have in common: the model's address, what they tell it first, how they say where they are. */
import type { WebSocketServer } from 'ws'
import { reportUsage } from '../relay/report-usage.ts'

export const modelUrl = `${process.env.MODEL_URL}?model=gpt-realtime-2.1`
export const modelHeaders = { authorization: 'Bearer a-key' }

export const turnDetection = { type: 'server_vad', create_response: true, interrupt_response: true }
export const transcription = { model: 'gpt-live-transcribe' }
export const instructions = 'You answer the phone of a plumber. '.repeat(160)
export const greetWith = 'Say exactly: "Thanks for calling, how can I help you?"'

export const sessionUpdate = JSON.stringify({
  type: 'session.update',
  session: {
    type: 'realtime',
    instructions,
    audio: {
      input: { format: { type: 'audio/pcmu' }, transcription, turn_detection: turnDetection },
      output: { format: { type: 'audio/pcmu' }, voice: 'marin' },
    },
  },
})

export const greet = JSON.stringify({ type: 'response.create', response: { instructions: greetWith } })

/** Prints the address once it is there, and lets this process be asked and stopped. */
export function tellUrl(server: WebSocketServer): void {
  const tell = () => {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    console.log(JSON.stringify({ url: `ws://127.0.0.1:${port}` }))
  }
  if (server.address()) tell()
  else server.once('listening', tell)
  reportUsage()
  process.on('disconnect', () => process.exit(0))
}
