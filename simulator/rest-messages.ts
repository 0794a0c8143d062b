/** The Messages resource: sending with Twilio's refusals, and what was sent and received. */
import { rfc2822 } from './call-params.ts'
import type { SimulatedMessage } from './messages.ts'
import { RestError } from './rest-error.ts'
import type { RestContext, RestReply, RestRequest } from './rest-server.ts'

const sendFields = ['To', 'From', 'Body', 'StatusCallback', 'ValidityPeriod', 'ProvideFeedback']
const e164 = /^\+[1-9]\d{6,14}$/
const longestBody = 1600
/** Characters of one part of a message, and of each of several, in the alphabet of GSM; others take half of it. */
const part = { gsm: [160, 153], other: [70, 67] } as const
/** Numbers that Twilio's own test credentials answer with a refusal. */
const refusedReceivers: Record<string, [code: number, message: string]> = {
  '+15005550001': [21211, "The 'To' number is not a valid phone number"],
  '+15005550002': [21612, 'The message cannot be routed to this number'],
  '+15005550003': [21408, 'Permission to send an SMS has not been enabled for the region'],
  '+15005550004': [21610, 'Attempt to send to unsubscribed recipient'],
  '+15005550009': [21614, "The 'To' number is not a valid mobile number"],
}
const refusedSenders: Record<string, [code: number, message: string]> = {
  '+15005550001': [21212, "The 'From' number is not a valid phone number"],
  '+15005550007': [21606, "The 'From' number is not a message-capable phone number of the account"],
  '+15005550008': [21611, "The 'From' number has exceeded its queue of messages"],
}

export function sendMessage(context: RestContext, { form }: RestRequest): RestReply {
  const unknown = [...form.keys()].find((name) => !sendFields.includes(name))
  if (unknown !== undefined) throw refused(20001, `Unknown parameter ${unknown}`)
  const [to, from, body] = ['To', 'From', 'Body'].map((name) => form.get(name) ?? '')
  if (!to) throw refused(21604, "A 'To' phone number is required")
  if (!from) throw refused(21603, "A 'From' phone number is required")
  if (!body) throw refused(21602, 'Message body is required')
  if (!e164.test(to)) throw refused(21211, `Invalid 'To' Phone Number: ${to}`)
  if (!e164.test(from)) throw refused(21212, `Invalid 'From' Phone Number: ${from}`)
  const refusal = refusedReceivers[to] ?? refusedSenders[from]
  if (refusal) throw refused(...refusal)
  if (to === from) throw refused(21266, "'To' and 'From' number cannot be the same")
  if (context.messages.isUnsubscribed(to, from))
    throw refused(21610, 'Attempt to send to unsubscribed recipient')
  if ([...body].length > longestBody)
    throw refused(21617, 'The concatenated message body exceeds the 1600 character limit')
  const statusCallback = form.get('StatusCallback') ?? undefined
  if (statusCallback !== undefined && !/^https?:\/\/[^\s_/]+(\/|$)/.test(statusCallback)) {
    throw refused(21609, "The 'StatusCallback' URL is not valid")
  }
  const message = context.messages.add({ to, from, body, statusCallback })
  const reply = { status: 201, json: messageJson(context, message) }
  context.texts.carry(message)
  return reply
}

export function fetchMessage(context: RestContext, { path }: RestRequest): RestReply {
  const message = context.messages.get((path[1] ?? '').replace(/\.json$/, ''))
  if (!message) throw new RestError(404, 20404, `The requested resource /Messages/${path[1]} was not found`)
  return { status: 200, json: messageJson(context, message) }
}

export function listMessages(context: RestContext, { query }: RestRequest): RestReply {
  const filter = { to: query.get('To') ?? undefined, from: query.get('From') ?? undefined }
  const messages = context.messages.list(filter).map((one) => messageJson(context, one))
  const uri = `/2010-04-01/Accounts/${context.accountSid}/Messages.json`
  return {
    status: 200,
    json: {
      messages: messages.toReversed(),
      page: 0,
      page_size: Math.max(50, messages.length),
      start: 0,
      end: Math.max(0, messages.length - 1),
      uri,
      first_page_uri: uri,
      next_page_uri: null,
      previous_page_uri: null,
    },
  }
}

function refused(code: number, message: string): RestError {
  return new RestError(400, code, message)
}

/** Numbers come as strings, absent values as null. */
function messageJson({ accountSid }: RestContext, message: SimulatedMessage) {
  const { sid, to, from, body, sentAt, status, direction, errorCode } = message
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`
  return {
    sid,
    account_sid: accountSid,
    messaging_service_sid: null,
    to,
    from,
    body,
    status,
    num_segments: String(segmentsOf(body)),
    num_media: '0',
    direction,
    api_version: '2010-04-01',
    price: null,
    price_unit: 'USD',
    error_code: errorCode,
    error_message: null,
    date_created: rfc2822(sentAt),
    date_sent: status === 'queued' ? null : rfc2822(sentAt),
    date_updated: rfc2822(sentAt),
    uri: `${uri}.json`,
    subresource_uris: { media: `${uri}/Media.json` },
  }
}

function segmentsOf(body: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line ends are of the alphabet
  const [alone, each] = /^[\x0a\x0d\x20-\x5a_a-z]*$/.test(body) ? part.gsm : part.other
  return body.length <= alone ? 1 : Math.ceil(body.length / each)
}
