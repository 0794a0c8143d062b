/** The static document for a number's fallback URL: what callers get while no server of ours can be reached. */
import { languageOf } from '../languages/languages.ts'
import { dial, hangup, say, twiml, type Verb } from '../twilio/twiml.ts'

export interface FallbackOptions {
  /** The business, as callers know it. */
  name: string
  /** A person to put callers through to, E.164; without one they leave a message at once. */
  number?: string | undefined
  /** Where a second document thanks for the message (see `thanksTwiml`). */
  thanksUrl?: string | undefined
  language: string
  /** A Twilio voice; Twilio's own choice when left out. */
  voice?: string | undefined
}

const maxMessageSeconds = 180

/**
 * Dials the person, and else takes a message. Without `thanksUrl` Twilio asks for this same document again after a
 * message: harmless where only a message is taken, and avoided where it would ring the person once more.
 */
export function fallbackTwiml(options: FallbackOptions): string {
  const { name, number, thanksUrl } = options
  const words = languageOf(options.language).announcements.unreachable
  if (number === undefined) {
    return twiml(say(words.reached(name), options), ...message(options), ...goodbye(options))
  }
  return twiml(
    say(words.reachedAndRinging(name), options),
    dial({ number, timeoutSeconds: 30 }),
    say(words.nobodyThere, options),
    ...(thanksUrl === undefined ? [say(words.callAgain, options)] : message(options)),
    ...goodbye(options),
  )
}

/** Ends a call after its message: for a second document, whose address is `thanksUrl` of the first. */
export function thanksTwiml(options: FallbackOptions): string {
  const { thanks } = languageOf(options.language).announcements.unreachable
  return twiml(say(thanks, options), ...goodbye(options))
}

function message(options: FallbackOptions): Verb[] {
  const { thanksUrl } = options
  const { leaveMessage, alreadyLeft } = languageOf(options.language).announcements.unreachable
  return [
    say(thanksUrl === undefined ? `${leaveMessage} ${alreadyLeft}` : leaveMessage, options),
    (into) => {
      into.record({
        action: thanksUrl,
        maxLength: maxMessageSeconds,
        timeout: 6,
        finishOnKey: '#',
        playBeep: true,
      })
    },
  ]
}

function goodbye(options: FallbackOptions): Verb[] {
  return [say(languageOf(options.language).announcements.goodbye, options), hangup()]
}
