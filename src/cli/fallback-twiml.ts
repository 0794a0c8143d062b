/** The static document for a number's fallback URL: what callers get while no server of ours can be reached. */
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
  if (number === undefined) {
    return twiml(say(`Hello. You have reached ${name}.`, options), ...message(options), ...goodbye(options))
  }
  return twiml(
    say(`Hello. You have reached ${name}. Please hold on while we try to reach someone for you.`, options),
    dial({ number, timeoutSeconds: 30 }),
    say('I am sorry, nobody can come to the phone right now.', options),
    ...(thanksUrl === undefined ? [say('Please call again in a few minutes.', options)] : message(options)),
    ...goodbye(options),
  )
}

/** Ends a call after its message: for a second document, whose address is `thanksUrl` of the first. */
export function thanksTwiml(options: FallbackOptions): string {
  return twiml(say('Thank you. We have your message and will call you back.', options), ...goodbye(options))
}

function message(options: FallbackOptions): Verb[] {
  const { thanksUrl } = options
  const request =
    'Please leave your name, your number and a short message after the tone, and press pound when you are done.'
  const again = 'If you have already left your message, you can hang up now.'
  return [
    say(thanksUrl === undefined ? `${request} ${again}` : request, options),
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
  return [say('Goodbye.', options), hangup()]
}
