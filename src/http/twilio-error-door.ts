/** The error door of Twilio's routes: whatever fails, the caller hears something and the call goes on. */
import type { FastifyInstance } from 'fastify'
import { type EngineName, engineNames } from '../core/call.ts'
import { english } from '../languages/en/english.ts'
import { hangup, record, redirect, say, twiml } from '../twilio/twiml.ts'

/** Paths that only report: nobody hears their answer, and Twilio sends them again where their address asks for it. */
const callbacks = ['/twilio/status', '/twilio/recording']

/** No profile is at hand here. */
const { announcements } = english
const speech = { language: english.tag, voice: undefined }

/** `url` makes a path of ours absolute. */
export function setTwilioErrorDoor(app: FastifyInstance, url: (path: string) => string): void {
  app.setErrorHandler((error, request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const params = request.twilio?.params ?? {}
    request.log.error({ err: error, path, callSid: params.CallSid }, 'a Twilio webhook failed')
    if (callbacks.includes(path)) return reply.code(503).type('text/plain').send('not taken\n')
    const engine = engineNames.find((name) => path.startsWith(`/engines/${name}/`))
    return reply.code(200).type('text/xml').send(documentFor(engine, url))
  })
}

function documentFor(engine: EngineName | undefined, url: (path: string) => string): string {
  if (engine === undefined) return lastResort(url)
  // Who has left a message is not asked for it again and again; Twilio reports the recording once more by itself.
  if (engine === 'voicemail') return twiml(say(announcements.messageHeard, speech), hangup())
  return twiml(redirect(url(`/twilio/continue?failed=${engine}`)))
}

/** Needs neither store nor profile: a voicemail whose end is taken down once the store is back. */
function lastResort(url: (path: string) => string): string {
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
