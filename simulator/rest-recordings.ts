/** The Recordings resource: metadata, sound, deletion. */
import { rfc2822 } from './call-params.ts'
import { recordedSeconds, type SimulatedRecording } from './recordings.ts'
import { RestError } from './rest-error.ts'
import type { RestContext, RestReply, RestRequest } from './rest-server.ts'

/** `.json` metadata, `.wav` or `.mp3` sound (both answered as WAV). */
export async function fetchRecording(context: RestContext, { path }: RestRequest): Promise<RestReply> {
  const [, sid = '', extension = ''] = /^([^.]+)(\.\w+)?$/.exec(path[1] ?? '') ?? []
  const recording = context.recordings.get(sid)
  if (!recording) throw notFound(path[1])
  if (extension === '.json') return { status: 200, json: recordingJson(context, recording) }
  if (!['', '.wav', '.mp3'].includes(extension)) throw notFound(path[1])
  const wav = await context.recordings.wav(sid)
  if (!wav) throw notFound(path[1])
  return { status: 200, wav }
}

export function deleteRecording(context: RestContext, { path }: RestRequest): RestReply {
  const sid = (path[1] ?? '').replace(/\.json$/, '')
  if (!context.recordings.delete(sid)) throw notFound(path[1])
  return { status: 204 }
}

export function listRecordings(context: RestContext, { path, query }: RestRequest): RestReply {
  const callSid = path[0] === 'Calls' ? path[1] : (query.get('CallSid') ?? undefined)
  const recordings = context.recordings.list(callSid).map((one) => recordingJson(context, one))
  const uri = `/2010-04-01/Accounts/${context.accountSid}/Recordings.json`
  return {
    status: 200,
    json: {
      recordings,
      page: 0,
      page_size: Math.max(50, recordings.length),
      start: 0,
      end: Math.max(0, recordings.length - 1),
      uri,
      first_page_uri: uri,
      next_page_uri: null,
      previous_page_uri: null,
    },
  }
}

export function recordingJson({ accountSid, recordings }: RestContext, recording: SimulatedRecording) {
  const { sid } = recording
  return {
    sid,
    account_sid: accountSid,
    call_sid: recording.callSid,
    conference_sid: null,
    status: recording.status,
    duration: recording.status === 'completed' ? String(recordedSeconds(recording)) : null,
    channels: recording.channels,
    source: recording.source,
    start_time: rfc2822(recording.startedAt),
    date_created: rfc2822(recording.startedAt),
    price: null,
    price_unit: 'USD',
    error_code: null,
    media_url: recordings.url(sid),
    encryption_details: null,
    api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${accountSid}/Recordings/${sid}.json`,
  }
}

function notFound(name: string | undefined): RestError {
  return new RestError(404, 20404, `The requested resource /Recordings/${name} was not found`)
}
