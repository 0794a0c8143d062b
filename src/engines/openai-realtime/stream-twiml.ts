/** A turn as TwiML that hands the call to a media stream, or ends it, or puts it through. */
import type { LiveCall } from '../../calls/live-call.ts'
import { standingConnection } from '../../calls/standing-connection.ts'
import { mediaStream } from '../../twilio/media-stream.ts'
import { redirect } from '../../twilio/twiml.ts'
import { callSocketUrl } from '../call-socket.ts'
import { type NextContext, nextTwiml } from '../next-twiml.ts'
import { openingParameters } from '../opening-parts.ts'
import { sayParts } from '../say-parts.ts'
import type { Turn } from '../take-turn.ts'

export interface StreamTwimlContext extends NextContext {
  socketToken: string
}

export function streamTwiml(call: LiveCall, turn: Turn, context: StreamTwimlContext): string {
  const { business, state } = call
  const { url, socketToken } = context
  return nextTwiml(call, turn, context, (expect, noticed) => {
    const stream = mediaStream({
      url: callSocketUrl(url, 'openai-realtime', socketToken),
      action: url(`/twilio/continue?turn=${state.turn}&after=${standingConnection(state)}`),
      parameters: openingParameters(turn.parts, expect),
    })
    // Twilio goes on behind it when no stream came about.
    const failed = redirect(url(`/twilio/continue?turn=${state.turn}&failed=openai-realtime`))
    return [...sayParts(noticed, business), stream, failed]
  })
}
