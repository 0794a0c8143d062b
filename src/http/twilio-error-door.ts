/** The error door of Twilio's routes: whatever fails, the caller hears something and the call goes on. */
import type { FastifyInstance } from 'fastify'
import type { LiveCalls } from '../calls/live-calls.ts'
import { type EngineName, engineNames } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { hangup, record, redirect, say, twiml } from '../twilio/twiml.ts'

/** Paths that only report: nobody hears their answer, and Twilio sends them again where their address asks for it. */
const callbacks = ['/twilio/status', '/twilio/recording', '/twilio/sms', '/twilio/message-status']

export interface TwilioErrorDoorContext {
  /** Makes a path of ours absolute. */
  url(path: string): string
  liveCalls: Pick<LiveCalls, 'lastSpoken'>
}

export function setTwilioErrorDoor(app: FastifyInstance, { url, liveCalls }: TwilioErrorDoorContext): void {
  app.setErrorHandler((error, request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const params = request.twilio?.params ?? {}
    request.log.error({ err: error, path, callSid: params.CallSid }, 'a Twilio webhook failed')
    if (callbacks.includes(path)) return reply.code(503).type('text/plain').send('not taken\n')
    const engine = engineNames.find((name) => path.startsWith(`/engines/${name}/`))
    // No profile is at hand here: the language is what this process remembers.
    const language = languageOf(liveCalls.lastSpoken(textOf(params.CallSid), textOf(params.To)) ?? 'en-US')
    return reply
      .code(200)
      .type('text/xml')
      .send(documentFor(engine, language, url))
  })
}

function documentFor(
  engine: EngineName | undefined,
  language: Language,
  url: (path: string) => string,
): string {
  if (engine === undefined) return lastResort(language, url)
  const { announcements, tag, voice } = language
  // Who has left a message is not asked for it again and again; Twilio reports the recording once more by itself.
  if (engine === 'voicemail')
    return twiml(say(announcements.messageHeard, { language: tag, voice }), hangup())
  return twiml(redirect(url(`/twilio/continue?failed=${engine}`)))
}

/** Needs neither store nor profile: a voicemail whose end is taken down once the store is back. */
function lastResort({ announcements, tag, voice }: Language, url: (path: string) => string): string {
  const speech = { language: tag, voice }
  return twiml(
    say(announcements.fault, speech),
    record({
      action: url('/engines/voicemail/recorded/last-resort'),
      recordingStatusCallback: url('/twilio/recording'),
    }),
    say(announcements.goodbye, speech),
    hangup(),
  )
}

/** Nothing was read of this request: a parameter may come several times. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
