/** A model and a session as tests of this folder ask for them. */
import type { SessionOrder } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'

export const openAiSettings: RealtimeSettings = {
  dialect: 'openai',
  url: 'wss://api.openai.com/v1/realtime',
  apiKey: 'sk-test-key-of-this-test',
  model: 'gpt-realtime-2.1',
  voice: 'marin',
  transcriptionModel: 'gpt-live-transcribe',
}

export const xaiSettings: RealtimeSettings = {
  dialect: 'xai',
  url: 'wss://api.x.ai/v1/realtime',
  apiKey: 'xai-test-key-of-this-test',
  model: 'grok-voice-latest',
  voice: 'eve',
  transcriptionModel: 'grok-transcribe',
}

export function sessionOrder(changes: Partial<SessionOrder> = {}): SessionOrder {
  return {
    instructions: 'You answer the phone of Oak Street Plumbing',
    voice: 'marin',
    speed: 1,
    turnDetection: { type: 'server_vad', threshold: 0.5, silenceMs: 500 },
    noiseReduction: 'near_field',
    languages: ['en', 'es'],
    keywords: ['Oak Street'],
    tools: [
      {
        name: 'take_message',
        description: 'Takes a message for the owner',
        parameters: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      },
    ],
    ...changes,
  }
}
