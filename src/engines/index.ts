/** The list of engines. Adding one: its folder, and a line here. */
import { createConversationRelayEngine } from './conversation-relay/conversation-relay.ts'
import type { VoiceEngine } from './engine.ts'
import type { EngineContext } from './engine-context.ts'
import { createGatherEngine } from './gather/gather.ts'
import { createVoicemailEngine } from './voicemail/voicemail.ts'

export function createEngines(context: EngineContext): VoiceEngine[] {
  return [createConversationRelayEngine(context), createGatherEngine(context), createVoicemailEngine(context)]
}
