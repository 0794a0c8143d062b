/** The finished call reaches the owner's webhook, signed, once, and again after a fault under the same id. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, scripted } from './ring.ts'

interface Received {
  headers: http.IncomingHttpHeaders
  body: string
}

describe('a finished call', () => {
  let app: TestApp
  let receiver: http.Server
  let secret: string
  const received: Received[] = []
  let answers: number[] = []
  let arrived: () => void = () => undefined

  /** Resolves when `count` requests have come. */
  const untilReceived = (count: number) =>
    new Promise<void>((resolve) => {
      arrived = () => received.length >= count && resolve()
      arrived()
    })

  beforeAll(async () => {
    receiver = http.createServer(async (request, response) => {
      const body = (await request.toArray()).map(String).join('')
      received.push({ headers: request.headers, body })
      response.writeHead(answers.shift() ?? 204).end()
      arrived()
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    app = await startApp()
    const made = await app.api<{ settings?: unknown; secret?: string }>('POST', '/api/integrations', {
      kind: 'webhook',
      name: 'Test',
      isEnabled: true,
      settings: {
        url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`,
        secret: `whsec_${Buffer.from('a secret of exactly thirty-two b').toString('base64')}`,
      },
    })
    expect(JSON.stringify(made)).not.toContain('thirty-two')
    secret = `whsec_${Buffer.from('a secret of exactly thirty-two b').toString('base64')}`
  })
  afterAll(async () => {
    await app.close()
    receiver.close()
  })

  it('arrives signed, with the call as the API shows it', async () => {
    received.length = 0
    const { call } = await ring(app, await scripted('lead'))
    await untilReceived(1)
    const [first] = received
    if (!first) throw new Error('nothing arrived')
    const verified = new Webhook(secret).verify(first.body, first.headers as Record<string, string>) as {
      type: string
      data: { callSid: string; lead: unknown; transcript: unknown[] }
    }
    expect(verified).toMatchObject({
      type: 'call.completed',
      data: { callSid: call.callSid, lead: call.lead },
    })
    expect(verified.data.transcript).toHaveLength(call.transcript.length)
    await expect
      .poll(
        async () =>
          (await app.api<{ deliveries: unknown[] }>('GET', `/api/calls/${call.callSid}`)).deliveries,
      )
      .toMatchObject([{ kind: 'webhook', status: 'delivered', attempts: 1 }])
  })

  it('refused for good becomes a dead letter with the receiver’s answer, and can be sent again', async () => {
    received.length = 0
    answers = [410]
    const { call } = await ring(app, await scripted('lead'))
    await untilReceived(1)
    const dead = async () =>
      (
        await app.api<{ items: { id: string; callSid: string; lastError: string }[] }>(
          'GET',
          '/api/deliveries?status=dead',
        )
      ).items
    await expect
      .poll(dead)
      .toMatchObject([{ callSid: call.callSid, lastError: expect.stringContaining('410') }])
    const [delivery] = await dead()
    await app.api('POST', `/api/deliveries/${delivery?.id}/retry`)
    await untilReceived(2)
    expect(received[1]?.headers['webhook-id']).toBe(received[0]?.headers['webhook-id'])
    await expect.poll(dead).toEqual([])
  })

  it('of a test call stays at home', async () => {
    received.length = 0
    const { call } = await ring(app, await scripted('lead'), { params: { FirstRingTest: 'quiet' } })
    expect(call).toMatchObject({ isTest: true, deliveries: [] })
    await ring(app, await scripted('lead'), { params: { FirstRingTest: 'deliver' } })
    await untilReceived(1)
    expect(received).toHaveLength(1)
  })
})
