/** The engines that hold a conversation: every behaviour in this folder is tried with each of them. */
import type { EngineName } from '../../src/core/call.ts'

export const conversationEngines: EngineName[] = ['gather', 'conversation-relay']
