/** Text messages over Twilio's REST API (https://www.twilio.com/docs/messaging/api/message-resource). */
import { FirstRingError } from '../core/errors.ts'
import type { TextMessage, TextMessages } from '../core/text-messages.ts'
import { restMessageSchema } from './protocol/rest-message.ts'
import { readText } from './read-text.ts'
import { createSendToTwilio, type RestOutcome, type TwilioAccount } from './rest.ts'

/** A caller waits on the line: a text that is not accepted by then is not waited for. */
const mostMs = 6000
/** Twilio's own limit. */
const longestBody = 1600
const e164 = /^\+[1-9]\d{6,14}$/

/** What the owner can do about it, by Twilio's error. */
const meanings: Record<number, string> = {
  20003: "Twilio does not take the account's credentials",
  21211: 'the number is not one that can be texted',
  21212: "the business's number is not one that texts can be sent from",
  21214: 'the number cannot be reached',
  21217: 'the number is not one that can be texted',
  21408: "texts to that country are not switched on in the business's Twilio account",
  21606: "the business's number cannot send texts",
  21608: 'a Twilio trial account texts verified numbers only',
  21610: 'the receiver has unsubscribed with STOP and gets no more texts',
  21611: 'too many texts wait to be sent from the number of the business',
  21612: 'the number cannot be texted from the number of the business',
  21614: 'the number is no mobile number',
  21617: 'the text is too long',
  30032: "the business's toll-free number is not verified for texts",
  30034: "the business's number is not registered for texts (10DLC)",
}

/**
 * Texts of one account. `vendor-refused` means that nothing was sent; after `vendor-unavailable` it may have been.
 * Throws `validation-failed` naming the field for what is no text message.
 */
export function createTextMessages(account: TwilioAccount): TextMessages {
  const timeoutMs = Math.min(account.timeoutMs ?? mostMs, mostMs)
  const send = createSendToTwilio({ ...account, timeoutMs })
  return {
    async send(message, signal) {
      check(message)
      const { to, from, body } = message
      const form = { To: to, From: from, Body: body }
      const outcome = await send({ method: 'POST', path: '/Messages.json', form, signal })
      if (!outcome.isOk) throw refusalOf(outcome)
      return { messageSid: sidIn(await readText(outcome.response, timeoutMs)) }
    },
  }
}

function check({ to, from, body }: TextMessage): void {
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

function refusalOf({ code, status, error }: Extract<RestOutcome, { isOk: false }>): FirstRingError {
  const meaning = code === undefined ? undefined : meanings[code]
  if (meaning !== undefined) {
    return new FirstRingError('vendor-refused', `${meaning} (Twilio error ${code})`, { cause: error })
  }
  // Too many requests: this one was not taken, and the call cannot wait for another try.
  return status === 429 ? new FirstRingError('vendor-refused', error.message, { cause: error }) : error
}

/** Throws: an answer that cannot be read may stand for a message that was taken. */
function sidIn(text: string): string {
  try {
    const { sid, status, error_code: code } = restMessageSchema.parse(JSON.parse(text))
    if (status !== 'failed' && status !== 'undelivered') return sid
    const meaning = meanings[code ?? 0] ?? 'Twilio could not send the text'
    throw new FirstRingError('vendor-refused', code ? `${meaning} (Twilio error ${code})` : meaning)
  } catch (cause) {
    if (cause instanceof FirstRingError) throw cause
    throw new FirstRingError('vendor-unavailable', 'Twilio answered with something that is not a message', {
      cause,
    })
  }
}
