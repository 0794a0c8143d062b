/** The TwiML verb that hands the call to a media stream: its sound goes both ways over a socket of ours. */
import { FirstRingError } from '../core/errors.ts'
import { checkSocketUrl } from './socket-url.ts'
import { cleanText } from './spoken-text.ts'
import type { Verb } from './twiml.ts'

export interface MediaStreamOptions {
  /** Address of the socket, `wss:`. Without a query: Twilio loses it. */
  url: string
  /** Asked when the stream has ended, however it ended. */
  action?: string
  /** Come back as `customParameters` of the `start` message. A name and its value have at most 499 characters. */
  parameters?: Readonly<Record<string, string>>
}

/** A parameter's name and value together stay below this, characters. */
const parameterLimit = 500

/**
 * Holds the call until the stream ends. Put a verb behind it: it is carried out when no stream comes about.
 * Throws FirstRingError `internal` for what Twilio would drop or refuse: an address that is none of a socket or has a
 * query, a parameter without a name or too long.
 */
export function mediaStream({ url, action, parameters = {} }: MediaStreamOptions): Verb {
  checkSocketUrl(url)
  const pairs = Object.entries(parameters).map(([name, value]) => ({ name, value: cleanText(value) }))
  for (const { name, value } of pairs) checkParameter(name, value)
  return (into) => {
    const node = into.connect({ action }).stream({ url })
    for (const pair of pairs) node.parameter(pair)
  }
}

function checkParameter(name: string, value: string): void {
  if (cleanText(name) !== name || name === '') {
    throw new FirstRingError('internal', `${JSON.stringify(name)} is no name of a stream's parameter`)
  }
  const length = name.length + value.length
  if (length < parameterLimit) return
  throw new FirstRingError(
    'internal',
    `a stream's parameter has less than ${parameterLimit} characters, not ${length}: ${name}`,
  )
}
