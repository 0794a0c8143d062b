/** Call control over Twilio's REST API (https://www.twilio.com/docs/voice/api/call-resource). */
import type { CallAtCarrier, CallControl } from '../core/call-control.ts'
import { FirstRingError } from '../core/errors.ts'
import { restCallSchema } from './protocol/rest-call.ts'
import { readText } from './read-text.ts'
import { createSendToTwilio, defaultTimeoutMs, type TwilioAccount } from './rest.ts'

/** Twilio's error for a change to a call that is over. */
const notInProgress = 21220

export function createTwilioCallControl(account: TwilioAccount): CallControl {
  const { timeoutMs = defaultTimeoutMs } = account
  const send = createSendToTwilio(account)
  const pathOf = (callSid: string) => `/Calls/${encodeURIComponent(callSid)}.json`

  const change = async (
    callSid: string,
    form: Record<string, string>,
    harmlessCode?: number,
  ): Promise<void> => {
    const outcome = await send({ method: 'POST', path: pathOf(callSid), form })
    if (!outcome.isOk && (outcome.code === undefined || outcome.code !== harmlessCode)) throw outcome.error
    if (outcome.isOk) await outcome.response.body?.cancel()
  }

  return {
    async lookUp(callSid) {
      const outcome = await send({ method: 'GET', path: pathOf(callSid) })
      if (outcome.isOk) return callIn(await readText(outcome.response, timeoutMs))
      if (outcome.status === 404) return undefined
      throw outcome.error
    },
    async hangUp(callSid) {
      await change(callSid, { Status: 'completed' }, notInProgress)
    },
    async redirect(callSid, url) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
        const fields = [{ field: 'url', message: 'expected an absolute http or https address' }]
        throw new FirstRingError('validation-failed', `not an absolute address: ${url}`, { fields })
      }
      await change(callSid, { Url: url, Method: 'POST' })
    },
  }
}

function callIn(text: string): CallAtCarrier {
  const call = callFrom(text)
  const endedAt = call.end_time === undefined ? Number.NaN : Date.parse(call.end_time)
  return {
    status: call.status,
    ...(call.duration === undefined ? {} : { durationSeconds: call.duration }),
    ...(Number.isNaN(endedAt) ? {} : { endedAt: new Date(endedAt).toISOString() }),
  }
}

function callFrom(text: string) {
  try {
    return restCallSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new FirstRingError('vendor-unavailable', 'Twilio answered with something that is not a call', {
      cause,
    })
  }
}
