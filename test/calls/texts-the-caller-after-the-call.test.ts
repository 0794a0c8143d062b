/** A caller gets one text after the call, in their language, and what became of it is seen. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CallPreview } from '../../src/http/api/schemas/deliveries.ts'
import { type AppWithTexts, briefCaller, startAppWithTexts } from './app-with-texts.ts'
import { businessNumber, ring, saying, scripted } from './ring.ts'

describe('the text after a call', () => {
  let texts: AppWithTexts
  beforeAll(async () => {
    texts = await startAppWithTexts()
  })
  afterAll(() => texts.close())
  beforeEach(() => texts.app.configure({ sms: { isEnabled: true, template: '' } }))

  it('thanks for the call, once, from the number that was called, and is on its bill', async () => {
    const from = '+15035550201'
    const { call } = await ring(texts.app, briefCaller(), { from })
    await texts.told(call.callSid)
    expect(texts.sentTo(from)).toMatchObject([
      {
        from: businessNumber,
        body: expect.stringMatching(
          /^Riverside Plumbing: thank you for calling\. We have your message.*STOP/,
        ),
      },
    ])
    expect(await texts.kept(from)).toMatchObject([
      { purpose: 'follow-up', status: 'delivered', callSid: call.callSid },
    ])
    const priced = await texts.app.callWhen(call.callSid, ({ cost }) =>
      Boolean(cost?.lines.some(({ priceId }) => priceId === 'twilio-sms-out')),
    )
    expect(priced.cost?.lines.filter(({ priceId }) => priceId === 'twilio-sms-out')).toMatchObject([
      { quantity: 1 },
    ])
  })

  it("is the owner's own where there is one", async () => {
    const template = 'Hi {{ caller_first_name | default: "there" }}, book at https://riverside.example/book'
    await texts.app.configure({ sms: { isEnabled: true, template } })
    const from = '+15035550202'
    const { call } = await ring(texts.app, briefCaller(), { from })
    await texts.told(call.callSid)
    expect(texts.sentTo(from)[0]?.body).toMatch(/^Hi there, book at https:\/\/riverside\.example\/book$/)
  })

  it('comes once where a connection sends one as well, and the other says so', async () => {
    const { id } = await texts.app.api<{ id: string }>('POST', '/api/integrations', {
      kind: 'sms',
      name: 'Thanks',
      settings: { audience: 'caller', template: 'Thanks from {{ business_name }}. STOP ends it.' },
    })
    const from = '+15035550209'
    const { call } = await ring(texts.app, briefCaller(), { from })
    await texts.told(call.callSid)
    const { items } = await texts.app.api<{ items: CallPreview[] }>(
      'GET',
      `/api/calls/${call.callSid}/previews`,
    )
    await texts.app.api('DELETE', `/api/integrations/${id}`)
    expect(items.filter(({ kind }) => kind === 'sms')).toMatchObject([
      { integrationId: id, state: 'delivered' },
      {
        integrationId: 'texts-to-callers',
        state: 'not-sent',
        reason: expect.stringMatching(/nobody gets two/),
      },
    ])
    expect(texts.sentTo(from)).toMatchObject([{ body: 'Thanks from Riverside Plumbing. STOP ends it.' }])
  })

  it('that the carrier cannot deliver is told with the delivery', async () => {
    const from = '+15035550203'
    texts.twilio.messages.fateOf = ({ to }) =>
      to === from ? { status: 'undelivered', errorCode: 30003 } : 'delivered'
    const { call } = await ring(texts.app, briefCaller(), { from })
    await texts.told(call.callSid)
    await texts.twilio.texts.settled()
    expect(await texts.kept(from)).toMatchObject([{ status: 'undelivered', errorCode: 30003 }])
    expect((await texts.told(call.callSid)).lastError).toMatch(/did not arrive: .* \(Twilio error 30003\)/)
  })

  it.each(['reversed', 'doubled'] as const)(
    'ends as its last report says, when they come %s',
    async (order) => {
      texts.twilio.texts.order = order
      const from = order === 'reversed' ? '+15035550207' : '+15035550208'
      const { call } = await ring(texts.app, briefCaller(), { from })
      await texts.told(call.callSid)
      await texts.twilio.texts.settled()
      expect(texts.twilio.texts.reports.filter(({ status }) => status !== 204)).toEqual([])
      expect(await texts.kept(from)).toMatchObject([{ status: 'delivered', errorCode: null }])
      texts.twilio.texts.order = 'in-order'
    },
  )

  it.each<[string, () => Promise<string>]>([
    [
      'withheld their number',
      async () => {
        const { call } = await ring(texts.app, await scripted('anonymous'), { from: 'anonymous' })
        return call.callSid
      },
    ],
    [
      'is a robocall',
      async () => {
        const words = 'This is a recorded message. Press one to lower your credit card interest rate now.'
        const { call } = await ring(texts.app, saying(words, words), { from: '+15035550204' })
        expect(call.isSpam).toBe(true)
        return call.callSid
      },
    ],
    [
      'only tries the receptionist out',
      async () => {
        const params = { FirstRingTest: 'quiet' }
        const { call } = await ring(texts.app, briefCaller(), { from: '+15035550205', params })
        return call.callSid
      },
    ],
  ])('goes to nobody who %s', async (_name, place) => {
    const before = texts.twilio.messages.list().length
    const callSid = await place()
    const { deliveries } = await texts.app.callWhen(callSid, ({ summary }) => summary !== null)
    expect(deliveries).toEqual([])
    expect(texts.twilio.messages.list()).toHaveLength(before)
  })

  it('speaks Spanish to whoever did on the call', async () => {
    await texts.app.configure({ languages: ['en-US', 'es-US'] })
    const from = '+15035550206'
    const { call } = await ring(texts.app, saying('Hola, ¿habla español? Se me rompió una tubería'), { from })
    expect(call.language).toBe('es-US')
    await texts.told(call.callSid)
    expect(texts.sentTo(from)[0]?.body).toMatch(/gracias por llamar/)
  })
})
