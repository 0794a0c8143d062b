/** A turn as TwiML that hands the call to a media stream, or ends it, or puts it through. */
import type { SpokenPart } from '../../brain/brain.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { mediaStream } from '../../twilio/media-stream.ts'
import { hangup, redirect, startRecording, twiml } from '../../twilio/twiml.ts'
import { openingParameters } from '../opening-parts.ts'
import { sayParts } from '../say-parts.ts'
import type { Turn } from '../take-turn.ts'
import { dialTwiml } from '../transfer-twiml.ts'

export interface StreamTwimlContext {
  /** Makes a path of ours absolute. */
  url(path: string): string
  socketToken: string
  /** Said before anything else, and not to be cut off: the law wants it heard. */
  notice: string | undefined
}

export function streamTwiml(
  call: LiveCall,
  turn: Turn,
  { url, socketToken, notice }: StreamTwimlContext,
): string {
  const { business, state } = call
  const noticed: SpokenPart[] = notice === undefined ? [] : [{ text: notice, language: state.language }]
  if (turn.next.do === 'hang-up') return twiml(...sayParts([...noticed, ...turn.parts], business), hangup())
  if (turn.next.do === 'dial') return dialTwiml(call, turn.next.target, [...noticed, ...turn.parts], url)
  const after = state.connectionId ?? 'none'
  const stream = mediaStream({
    url: url(`/engines/openai-realtime/socket/${socketToken}`).replace(/^http/, 'ws'),
    action: url(`/twilio/continue?turn=${state.turn}&after=${after}`),
    parameters: openingParameters(turn.parts, turn.next.expect),
  })
  return twiml(
    ...(notice === undefined ? [] : [startRecording({ recordingStatusCallback: url('/twilio/recording') })]),
    ...sayParts(noticed, business),
    stream,
    // Twilio goes on here when no stream came about.
    redirect(url(`/twilio/continue?turn=${state.turn}&failed=openai-realtime`)),
  )
}
