/** A turn as TwiML that hands the call to ConversationRelay, or ends it, or puts it through. */
import type { LiveCall } from '../../calls/live-call.ts'
import { conversationRelay } from '../../twilio/conversation-relay.ts'
import { callSocketUrl } from '../call-socket.ts'
import { type NextContext, nextTwiml } from '../next-twiml.ts'
import { openingOf, openingParameters } from '../opening-parts.ts'
import type { Turn } from '../take-turn.ts'
import { relayAttributes } from './relay-attributes.ts'

export interface RelayTwimlContext extends NextContext {
  socketToken: string
}

export function relayTwiml(call: LiveCall, turn: Turn, context: RelayTwimlContext): string {
  const { business, state } = call
  const { url, socketToken, notice } = context
  return nextTwiml(call, turn, context, (expect) => {
    const { welcome, rest } = openingOf(notice, turn.parts, state.language)
    return [
      conversationRelay({
        ...relayAttributes(business, state),
        url: callSocketUrl(url, 'conversation-relay', socketToken),
        action: url(`/twilio/continue?turn=${state.turn}`),
        welcomeGreeting: welcome,
        welcomeGreetingInterruptible: notice === undefined ? 'any' : 'none',
        parameters: openingParameters(rest, expect),
      }),
    ]
  })
}
