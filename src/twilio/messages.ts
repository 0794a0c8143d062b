/** Text messages over Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource). */
import { FirstRingError } from '../core/errors.ts'
import type { MessageStatus } from '../core/text-messages.ts'
import { textStatus } from './protocol/message-callback.ts'
import { restMessageListSchema, restMessageSchema } from './protocol/rest-message.ts'
import { readText } from './read-text.ts'
import { createSendToTwilio, type RestOutcome, type TwilioAccount } from './rest.ts'
import { textErrors } from './text-errors.ts'

export interface CarriedText {
  /** E.164. */
  to: string
  /** A number of the business, E.164. */
  from: string
  body: string
  /** Where Twilio reports what becomes of it. */
  statusCallback?: string
}

export interface TakenText {
  messageSid: string
  status: MessageStatus
  errorCode: number | null
}

/** Twilio did not take the text. */
export class TextRefusal extends FirstRingError {
  /** Twilio's; undefined where it told none. */
  readonly errorCode: number | undefined

  constructor(message: string, errorCode: number | undefined, cause?: unknown) {
    super('vendor-refused', message, { cause })
    this.errorCode = errorCode
  }
}

export interface TextCarrier {
  /**
   * One request. Throws TextRefusal when nothing was sent, FirstRingError `vendor-unavailable` when it may have been,
   * and `validation-failed` naming the field for what is no text message.
   */
  send(text: CarriedText, signal: AbortSignal): Promise<TakenText>
  /** Texts like this one that Twilio took since then, newest first. Throws FirstRingError `vendor-unavailable` or `vendor-refused`. */
  find(
    text: Pick<CarriedText, 'to' | 'from' | 'body'>,
    sinceMs: number,
    signal: AbortSignal,
  ): Promise<TakenText[]>
  /** Throws FirstRingError when Twilio does not take the account's credentials, or cannot be asked. */
  check(signal: AbortSignal): Promise<void>
}

/** A caller waits on the line: a text that is not accepted by then is not waited for. */
const mostMs = 6000
/** Twilio's own limit. */
const longestBody = 1600
/** How far Twilio's clock and ours may be apart, milliseconds. */
const clockSkewMs = 120_000
const e164 = /^\+[1-9]\d{6,14}$/

export function createTextCarrier(account: TwilioAccount): TextCarrier {
  const timeoutMs = Math.min(account.timeoutMs ?? mostMs, mostMs)
  const send = createSendToTwilio({ ...account, timeoutMs })
  const read = async (path: string, signal: AbortSignal): Promise<string> => {
    const outcome = await send({ method: 'GET', path, signal })
    if (!outcome.isOk) throw refusalOf(outcome)
    return readText(outcome.response, timeoutMs)
  }
  return {
    async send(text, signal) {
      check(text)
      const { to, from, body, statusCallback } = text
      const form = {
        To: to,
        From: from,
        Body: body,
        ...(statusCallback === undefined ? {} : { StatusCallback: statusCallback }),
      }
      const outcome = await send({ method: 'POST', path: '/Messages.json', form, signal })
      if (!outcome.isOk) throw refusalOf(outcome)
      return takenText(await readText(outcome.response, timeoutMs))
    },

    async find({ to, from, body }, sinceMs, signal) {
      // Not by `DateSent`: what still waits to be sent has none.
      const query = new URLSearchParams({ To: to, From: from, PageSize: '50' })
      const known = listIn(await read(`/Messages.json?${query}`, signal))
      return known
        .filter((one) => isSame(one.body, body) && createdMs(one.date_created) >= sinceMs - clockSkewMs)
        .map(({ sid, status, error_code: code }) => ({
          messageSid: sid,
          status: textStatus(status) ?? 'queued',
          errorCode: code ?? null,
        }))
    },

    async check(signal) {
      await read('/IncomingPhoneNumbers.json?PageSize=1', signal)
    },
  }
}

function check({ to, from, body }: CarriedText): void {
  const number = 'expected a phone number in E.164'
  const fields = [
    ...(e164.test(to) ? [] : [{ field: 'to', message: number }]),
    ...(e164.test(from) ? [] : [{ field: 'from', message: number }]),
    ...(body.trim() !== '' && body.length <= longestBody
      ? []
      : [{ field: 'body', message: `expected 1 to ${longestBody} characters` }]),
  ]
  if (fields.length > 0) throw new FirstRingError('validation-failed', 'this is no text message', { fields })
}

/** A trial account writes its own words before ours. */
function isSame(sent: string, body: string): boolean {
  return sent.trim().endsWith(body.trim())
}

function createdMs(date: string | null): number {
  const ms = Date.parse(date ?? '')
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms
}

function refusalOf({ code, status, error }: Extract<RestOutcome, { isOk: false }>): FirstRingError {
  const meaning = code === undefined ? undefined : textErrors[code]
  if (meaning !== undefined) return new TextRefusal(`${meaning} (Twilio error ${code})`, code, error)
  // Too many requests: this one was not taken, and the call cannot wait for another try.
  const isRefused = status === 429 || error.code === 'vendor-refused'
  return isRefused ? new TextRefusal(error.message, code, error) : error
}

/** Throws: an answer that cannot be read may stand for a message that was taken. */
function takenText(text: string): TakenText {
  const { sid, status, error_code: code } = parsed(text, restMessageSchema, 'a message')
  const known = textStatus(status) ?? 'queued'
  if (known !== 'failed' && known !== 'undelivered') {
    return { messageSid: sid, status: known, errorCode: null }
  }
  const meaning = textErrors[code ?? 0] ?? 'Twilio could not send the text'
  throw new TextRefusal(code ? `${meaning} (Twilio error ${code})` : meaning, code ?? undefined)
}

function listIn(text: string) {
  return parsed(text, restMessageListSchema, 'a list of messages').messages
}

function parsed<T>(text: string, schema: { parse(value: unknown): T }, what: string): T {
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new FirstRingError('vendor-unavailable', `Twilio answered with something that is not ${what}`, {
      cause,
    })
  }
}
