/** What the end of a `<Connect>` means for the call: what it cost, and whether its engine goes on. Pure. */
import { z } from 'zod'
import { standingConnection } from '../calls/standing-connection.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { VoiceEngine } from '../engines/engine.ts'
import type { ConnectAction } from '../twilio/protocol/connect-action.ts'

/** A connection that breaks off is opened anew so often, and then no more. */
const maxLosses = 2

/** How long the connection stood. */
export function connectionEnd(request: ConnectAction, call: Call): CallEventBody[] {
  const { SessionId: connectionId, SessionDuration: durationSeconds } = request
  if (connectionId === undefined || durationSeconds === undefined || call.engine === undefined) return []
  const isKnown = call.engineUse?.some((use) => use.connectionId === connectionId)
  return isKnown ? [] : [{ type: 'engine-ended', engine: call.engine, connectionId, durationSeconds }]
}

/**
 * Nothing where it ended in good order. A connection that stood is opened anew, one that never did is given up. `after`:
 * the call's connection before this one, where its address names it.
 */
export function connectionFault(
  request: ConnectAction,
  call: Call,
  engine: Pick<VoiceEngine, 'name' | 'mayReconnect'>,
  after?: string,
): CallEventBody[] {
  if (handoffReason(request.HandoffData) === 'failed') {
    return [{ type: 'engine-failed', engine: engine.name, reason: 'the conversation failed' }]
  }
  if (after !== undefined) return streamFault(call, engine, after)
  if (request.SessionStatus !== 'failed') return []
  const reason = `${request.ErrorCode ?? 'no code'} ${request.ErrorMessage ?? ''}`.trim()
  const stood = request.SessionId !== undefined && call.connectionId === request.SessionId
  return [
    { type: stood && mayGoOn(call, engine) ? 'engine-lost' : 'engine-failed', engine: engine.name, reason },
  ]
}

/** Twilio does not tell how a stream ended: in good order where that was on record before Twilio asked. */
function streamFault(
  call: Call,
  engine: Pick<VoiceEngine, 'name' | 'mayReconnect'>,
  after: string,
): CallEventBody[] {
  const { engineUse = [], failedEngines } = call
  const connectionId = standingConnection(call)
  if (failedEngines.includes(engine.name)) return []
  if (connectionId === after) {
    return [{ type: 'engine-failed', engine: engine.name, reason: 'no stream came about' }]
  }
  if (engineUse.some((use) => use.connectionId === connectionId)) return []
  const reason = 'the stream broke off'
  return [{ type: mayGoOn(call, engine) ? 'engine-lost' : 'engine-failed', engine: engine.name, reason }]
}

function mayGoOn(call: Call, engine: Pick<VoiceEngine, 'mayReconnect'>): boolean {
  return engine.mayReconnect === true && (call.losses ?? 0) < maxLosses
}

const handoffSchema = z.object({ reason: z.string() })

function handoffReason(data: string | undefined): string | undefined {
  if (data === undefined) return undefined
  try {
    return handoffSchema.safeParse(JSON.parse(data)).data?.reason
  } catch {
    return undefined
  }
}
