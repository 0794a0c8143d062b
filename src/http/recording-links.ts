/** Plays a call's recording for whoever has its link, as CRMs do: no login, but a link that cannot be guessed. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { FirstRingError } from '../core/errors.ts'
import type { Store } from '../store/store.ts'
import type { RecordingStream } from './api/context.ts'
import { sendRecording } from './send-recording.ts'

export interface RecordingLinksContext {
  store: Pick<Store, 'calls' | 'businesses'>
  /** Signs the links; another key makes all of them void. */
  secretKey: string
  openRecording(recordingSid: string, range: string | undefined): Promise<RecordingStream>
}

/**
 * Under `baseUrl`, ends in `.wav`. Undefined where nothing was recorded, and for businesses under HIPAA,
 * whose recordings are heard behind the login alone.
 */
export function recordingLink(
  call: Pick<Call, 'callSid' | 'recordings' | 'engine'>,
  business: Pick<Business, 'isHipaa' | 'recording'>,
  { baseUrl, secretKey }: { baseUrl: string; secretKey: string },
): string | undefined {
  const isThere = call.recordings.some(({ status }) => status === 'in-progress' || status === 'completed')
  // The carrier tells of a recording some seconds after the call.
  const isToCome = call.recordings.length === 0 && business.recording.mode === 'announce' && call.engine
  if (business.isHipaa || !(isThere || isToCome)) return undefined
  return `${baseUrl}/recordings/${call.callSid}-${signatureOf(call.callSid, secretKey)}.wav`
}

/** `GET /recordings/<callSid>-<signature>.wav`: the call's newest recording, whole or the range that is asked for. */
export function recordingLinks(context: RecordingLinksContext): FastifyPluginAsync {
  return async (app: FastifyInstance) => {
    app.get<{ Params: { file: string } }>('/recordings/:file', async (request, reply) => {
      const [, callSid = '', signature = ''] =
        /^(\w{1,64})-([\w-]{1,64})\.wav$/.exec(request.params.file) ?? []
      if (!isEqual(signature, signatureOf(callSid, context.secretKey))) throw notThere()
      const call = await context.store.calls.get(callSid)
      const business = call && (await context.store.businesses.get(call.businessId))
      if (!call || business?.isHipaa) throw notThere()
      const recording = call.recordings.findLast(({ status }) => status === 'completed')
      if (!recording) throw notThere()
      return sendRecording(reply, await context.openRecording(recording.recordingSid, request.headers.range))
    })
  }
}

/** The same for a wrong link and for a recording that is gone: nobody learns which calls there are. */
function notThere(): FirstRingError {
  return new FirstRingError('not-found', 'There is no recording at this address, or not yet')
}

function signatureOf(callSid: string, secretKey: string): string {
  return createHmac('sha256', secretKey).update(`recording ${callSid}`).digest('base64url').slice(0, 32)
}

function isEqual(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}
