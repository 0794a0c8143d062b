/** The Calls resource: look up, list, and change a call that is going on. */

import { rfc2822 } from './call-params.ts'
import { startCallRecording } from './call-recording.ts'
import { RestError } from './rest-error.ts'
import { recordingJson } from './rest-recordings.ts'
import type { RestContext, RestReply, RestRequest } from './rest-server.ts'
import type { SimulatedCall } from './simulated-call.ts'

const updateFields = ['Url', 'Method', 'Status', 'Twiml']
/** Twilio takes these too; here they change nothing, and the call's warnings say so. */
const ignoredFields = ['FallbackUrl', 'FallbackMethod', 'StatusCallback', 'StatusCallbackMethod', 'TimeLimit']
const maxTwimlLength = 4000

export function fetchCall(context: RestContext, request: RestRequest): RestReply {
  return { status: 200, json: callJson(context, callOf(context, request)) }
}

export function listCalls(context: RestContext, { query }: RestRequest): RestReply {
  const found = [...context.calls.values()].filter(
    ({ leg }) =>
      (query.get('Status') ?? leg.status) === leg.status &&
      (query.get('To') ?? leg.identity.to) === leg.identity.to &&
      (query.get('From') ?? leg.identity.from) === leg.identity.from,
  )
  const size = Math.min(1000, Math.max(1, Number(query.get('PageSize') ?? 50) || 50))
  const page = Math.max(0, Number(query.get('Page') ?? 0) || 0)
  const calls = found.reverse().slice(page * size, (page + 1) * size)
  const base = `/2010-04-01/Accounts/${context.accountSid}/Calls.json?PageSize=${size}`
  return {
    status: 200,
    json: {
      calls: calls.map((call) => callJson(context, call)),
      page,
      page_size: size,
      start: page * size,
      end: page * size + Math.max(0, calls.length - 1),
      uri: `${base}&Page=${page}`,
      first_page_uri: `${base}&Page=0`,
      next_page_uri: (page + 1) * size < found.length ? `${base}&Page=${page + 1}` : null,
      previous_page_uri: page > 0 ? `${base}&Page=${page - 1}` : null,
    },
  }
}

export function updateCall(context: RestContext, request: RestRequest): RestReply {
  const call = callOf(context, request)
  const { form } = request
  for (const name of form.keys()) {
    if (ignoredFields.includes(name)) call.leg.warn(0, `the simulator ignores ${name} of a call update`)
    else if (!updateFields.includes(name)) throw new RestError(400, 20001, `Unknown parameter ${name}`)
  }
  const [status, twiml, url] = [form.get('Status'), form.get('Twiml'), form.get('Url')]
  if (twiml !== null && url !== null) throw new RestError(400, 21218, "'Twiml' and 'Url' exclude each other")
  if (status !== null && status !== 'completed' && status !== 'canceled') {
    throw new RestError(400, 21218, `Status '${status}' is not valid: expected completed or canceled`)
  }
  if (twiml !== null && twiml.length > maxTwimlLength) {
    throw new RestError(400, 21218, `Twiml is longer than ${maxTwimlLength} characters`)
  }
  if (url !== null && !/^https?:\/\/[^\s_/]+/.test(url))
    throw new RestError(400, 21205, `Url is not a valid URL: ${url}`)
  if (status === null && twiml === null && url === null) {
    throw new RestError(400, 21218, 'Expected one of Status, Twiml and Url')
  }
  const isRinging = call.leg.status === 'ringing'
  if (call.leg.isOver || (status === 'canceled' && !isRinging)) {
    throw new RestError(400, 21220, 'Call is not in-progress. Cannot redirect.')
  }
  if (status !== null) call.leg.interrupt({ by: 'rest' })
  else if (twiml !== null) call.leg.interrupt({ by: 'update', next: { kind: 'inline', twiml } })
  else if (url !== null) {
    const method = form.get('Method') === 'GET' ? 'GET' : 'POST'
    call.leg.interrupt({ by: 'update', next: { kind: 'redirect', url, method } })
  }
  return { status: 200, json: callJson(context, call) }
}

export function startRecordingOfCall(context: RestContext, request: RestRequest): RestReply {
  const call = callOf(context, request)
  if (call.leg.status !== 'in-progress') {
    throw new RestError(404, 20404, 'Requested resource is not eligible for recording')
  }
  const { form } = request
  const url = form.get('RecordingStatusCallback')
  const recording = startCallRecording(
    call.leg,
    'StartCallRecordingAPI',
    url === null
      ? undefined
      : {
          url,
          method: form.get('RecordingStatusCallbackMethod') === 'GET' ? 'GET' : 'POST',
          events: form.getAll('RecordingStatusCallbackEvent').length
            ? form.getAll('RecordingStatusCallbackEvent')
            : ['completed'],
        },
  )
  const made = recording ?? call.leg.callRecording?.recording
  if (!made) throw new RestError(404, 20404, 'Requested resource is not eligible for recording')
  return { status: 201, json: recordingJson(context, made) }
}

function callOf(context: RestContext, { path }: RestRequest): SimulatedCall {
  const call = context.calls.get((path[1] ?? '').replace(/\.json$/, ''))
  if (!call) {
    throw new RestError(404, 20404, `The requested resource /Calls/${path[1]} was not found`)
  }
  return call
}

function callJson({ accountSid }: RestContext, call: SimulatedCall) {
  const { leg, callSid } = call
  const uri = `/2010-04-01/Accounts/${accountSid}/Calls/${callSid}`
  return {
    sid: callSid,
    account_sid: accountSid,
    parent_call_sid: null,
    to: leg.identity.to,
    to_formatted: leg.identity.to,
    from: leg.identity.from,
    from_formatted: leg.identity.from,
    phone_number_sid: null,
    status: leg.status,
    start_time: leg.answeredAt === undefined ? null : rfc2822(leg.answeredAt),
    end_time: call.endedAt === undefined ? null : rfc2822(call.endedAt),
    duration: call.endedAt === undefined ? null : String(call.durationSeconds),
    price: null,
    price_unit: 'USD',
    direction: leg.identity.direction,
    answered_by: null,
    api_version: '2010-04-01',
    forwarded_from: null,
    group_sid: null,
    caller_name: null,
    queue_time: '0',
    trunk_sid: null,
    date_created: rfc2822(call.startedAt),
    date_updated: rfc2822(call.endedAt ?? call.startedAt),
    uri: `${uri}.json`,
    subresource_uris: { recordings: `${uri}/Recordings.json` },
  }
}
