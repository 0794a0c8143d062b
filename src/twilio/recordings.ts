/** Recordings at Twilio: their sound and their deletion (https://www.twilio.com/docs/voice/api/recording). */
import { Readable } from 'node:stream'
import { FirstRingError } from '../core/errors.ts'
import { createSendToTwilio, type TwilioAccount } from './rest.ts'

export interface OpenedRecording {
  /** 206 when a part was asked for and is answered. */
  status: 200 | 206
  /** `content-type`, `content-length`, `content-range`, `accept-ranges` as far as Twilio named them. */
  headers: Record<string, string>
  /** Sound as it arrives; destroying it breaks the transfer off. */
  body: Readable
}

export interface Recordings {
  /**
   * The recording as WAV; `range` is a `Range` header, passed on. Throws FirstRingError: `not-found` while Twilio has
   * none or no longer, `vendor-refused` or `vendor-unavailable` else.
   */
  openRecording(recordingSid: string, range?: string): Promise<OpenedRecording>
  /** One that is gone already is no error. Throws FirstRingError. */
  deleteRecording(recordingSid: string): Promise<void>
}

const passedOn = ['content-type', 'content-length', 'content-range', 'accept-ranges']

export function createRecordings(account: TwilioAccount): Recordings {
  const send = createSendToTwilio(account)
  const pathOf = (recordingSid: string) => `/Recordings/${encodeURIComponent(recordingSid)}`

  return {
    async openRecording(recordingSid, range) {
      const outcome = await send({
        method: 'GET',
        path: `${pathOf(recordingSid)}.wav`,
        // Compressed on the way, its length and parts would not be the file's.
        headers: { accept: 'audio/*', 'accept-encoding': 'identity', ...(range ? { range } : {}) },
        followsRedirects: true,
      })
      if (outcome.isOk) return opened(outcome.response)
      if (outcome.status !== 404) throw outcome.error
      throw new FirstRingError('not-found', `Twilio has no recording ${recordingSid}`)
    },
    async deleteRecording(recordingSid) {
      const outcome = await send({ method: 'DELETE', path: `${pathOf(recordingSid)}.json` })
      if (outcome.isOk) await outcome.response.body?.cancel()
      else if (outcome.status !== 404) throw outcome.error
    },
  }
}

/** Anything but sound, such as the error page of a proxy, must not reach a player. */
function opened({ body, headers, status }: Response): OpenedRecording {
  const contentType = headers.get('content-type') ?? ''
  if (body === null || !/^(audio\/|application\/octet-stream)/i.test(contentType)) {
    void body?.cancel()
    const what = contentType || 'nothing'
    throw new FirstRingError('vendor-unavailable', `Twilio answered with ${what}, not with a recording`)
  }
  const named = passedOn.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    status: status === 206 ? 206 : 200,
    headers: Object.fromEntries(named),
    body: Readable.fromWeb(body),
  }
}
