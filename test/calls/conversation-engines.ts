/** The engines that hold a conversation: every behaviour in this folder is tried with each of them. */
import type { EngineName } from '../../src/core/call.ts'

/** They ask a language model, or the rules, for what they say. */
export const writtenEngines: EngineName[] = ['gather', 'conversation-relay']

export const conversationEngines: EngineName[] = [...writtenEngines, 'openai-realtime']
