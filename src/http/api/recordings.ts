/** The audio of a recording, fetched from the carrier for whoever is signed in. */
import { Readable } from 'node:stream'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { sendRecording } from '../send-recording.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { callParamsSchema } from './schemas/calls.ts'
import { errorResponses } from './schemas/common.ts'

const paramsSchema = callParamsSchema.extend({ recordingSid: z.string().min(1).max(64) })

const audioSchema = z.instanceof(Readable).meta({ type: 'string', format: 'binary' })

export function recordingRoutes(
  app: ApiApp,
  { store, openRecording }: Pick<ApiContext, 'store' | 'openRecording'>,
): void {
  app.get(
    '/calls/:callSid/recordings/:recordingSid',
    {
      exposeHeadRoute: false,
      schema: {
        tags: ['calls'],
        summary: 'The audio of a recording; takes a Range header',
        params: paramsSchema,
        response: {
          '2xx': {
            description: 'The audio, whole or in part',
            content: { 'audio/*': { schema: audioSchema } },
          },
          ...errorResponses,
        },
      },
    },
    async (request, reply) => {
      const { callSid, recordingSid } = request.params
      const call = await store.calls.get(callSid)
      const recording = call?.recordings.find((known) => known.recordingSid === recordingSid)
      if (!recording || recording.status === 'deleted') {
        throw new FirstRingError('not-found', `The call ${callSid} has no recording ${recordingSid}`)
      }
      if (recording.status !== 'completed') {
        throw new FirstRingError('conflict', `The recording is ${recording.status}, there is nothing to play`)
      }
      return sendRecording(reply, await openRecording(recordingSid, request.headers.range))
    },
  )
}
