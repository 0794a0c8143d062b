/** The list of engines. Adding one: its folder, and a line here. */
import { createConversationRelayEngine } from './conversation-relay/conversation-relay.ts'
import type { VoiceEngine } from './engine.ts'
import type { EngineContext } from './engine-context.ts'
import { createGatherEngine } from './gather/gather.ts'
import { createOpenAiRealtimeEngine } from './openai-realtime/openai-realtime.ts'
import { createVoicemailEngine } from './voicemail/voicemail.ts'

export function createEngines(context: EngineContext): VoiceEngine[] {
  const { realtime } = context
  return [
    // Without a model of that kind the ladder goes on to the next.
    ...(realtime ? [createOpenAiRealtimeEngine(context, realtime)] : []),
    createConversationRelayEngine(context),
    createGatherEngine(context),
    createVoicemailEngine(context),
  ]
}
