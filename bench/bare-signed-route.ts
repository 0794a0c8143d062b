/** The baseline of voice-webhook.ts: fastify, a signature check, and a fixed answer. */
import type { AddressInfo } from 'node:net'
import fastify from 'fastify'
import { verifyTwilio } from '../src/http/verify-twilio.ts'

const app = fastify()
let publicUrl = ''
await app.register(verifyTwilio, {
  publicUrl: () => publicUrl,
  authTokens: [process.env.TWILIO_AUTH_TOKEN ?? ''],
})
app.post('/twilio/voice', (_request, reply) =>
  reply.type('text/xml').send('<?xml version="1.0" encoding="UTF-8"?><Response><Say>Hello</Say></Response>'),
)
await app.listen({ port: 0, host: '127.0.0.1' })
publicUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
process.stdout.write(`${JSON.stringify({ url: publicUrl })}\n`)
