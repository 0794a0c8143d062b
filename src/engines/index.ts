/** The list of engines. Adding one: its folder, and a line here. */
import { createConversationRelayEngine } from './conversation-relay/conversation-relay.ts'
import type { VoiceEngine } from './engine.ts'
import type { EngineContext } from './engine-context.ts'
import { createGatherEngine } from './gather/gather.ts'
import { createVoicemailEngine } from './voicemail/voicemail.ts'

/** A model that hears and speaks costs memory and start time: its engine is loaded only where one is configured. */
export async function createEngines(context: EngineContext): Promise<VoiceEngine[]> {
  const { realtime } = context
  const live = realtime && (await import('./openai-realtime/openai-realtime.ts'))
  return [
    // Without a model of that kind the ladder goes on to the next.
    ...(live ? [live.createOpenAiRealtimeEngine(context, realtime)] : []),
    createConversationRelayEngine(context),
    createGatherEngine(context),
    createVoicemailEngine(context),
  ]
}
