/** Answers with the sound of a recording, as the carrier sends it. */
import type { FastifyReply } from 'fastify'
import type { RecordingStream } from './api/context.ts'

/** Headers of the carrier that say something about the audio; the rest is the carrier's own business. */
const passedOn = ['content-type', 'content-length', 'content-range', 'accept-ranges']

export function sendRecording(reply: FastifyReply, audio: RecordingStream): FastifyReply {
  for (const name of passedOn) {
    const value = audio.headers[name]
    if (value !== undefined) reply.header(name, value)
  }
  reply.header('cache-control', 'private, no-store').code(audio.status)
  return reply.send(audio.body)
}
