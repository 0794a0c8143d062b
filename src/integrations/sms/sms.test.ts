/** What is texted about a call, to whom, and what is made of what the carrier says. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import { demoBusiness } from '../../core/business.ts'
import type { CallReport } from '../../core/call-report.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { TextMessage } from '../../core/text-messages.ts'
import { english } from '../../languages/en/english.ts'
import { createSms, smsSettingsSchema } from './sms.ts'

const [ana, ben] = ['+15035550171', '+15035550172']
const toCaller = (template = '') => smsSettingsSchema.parse({ audience: 'caller', template })
const toOnCall = smsSettingsSchema.parse({ audience: 'on-call', to: [ana, ben] })
const urgent = finishedCall([
  { type: 'urgency-detected', urgency: { level: 'emergency', evidence: ['water everywhere'] } },
  { type: 'callback-requested', callback: { requested: true, status: 'open', phone: '+15035550142' } },
])

let memories: TestMemory
beforeAll(async () => {
  memories = await openMemory()
})
afterAll(() => memories.dispose())

function report(change: Partial<CallReport> = {}): CallReport {
  const business = {
    ...demoBusiness,
    phoneNumbers: ['+15035550100'],
    transferTargets: [{ name: 'Ben', phoneNumber: ben, for: ['emergency'] }],
  }
  return { ...reportOf(finishedCall()), business, ...change }
}

/** A carrier that answers each number as told. */
function sms(answers: Record<string, FirstRingError> = {}, now = '2026-03-02T15:05:00Z') {
  const sent: TextMessage[] = []
  const integration = createSms({
    textMessages: {
      async send(text) {
        sent.push(text)
        const error = answers[text.to]
        if (error) throw error
        return { messageSid: `SM${text.to.slice(-4)}` }
      },
      check: async () => undefined,
    },
    textWords: () => english.texts,
    now: () => new Date(now),
  })
  const deliver = (given: CallReport, settings = toCaller()) =>
    integration.deliver(given, settings, memories.of('sms'))
  return { integration, sent, deliver }
}

describe('to the caller', () => {
  test('one text under the id of the delivery', async () => {
    const { deliver, sent } = sms()
    expect(await deliver(report())).toEqual({ externalId: 'SM0142' })
    expect(sent).toMatchObject([
      {
        id: 'dlv_0test',
        deliveryId: 'dlv_0test',
        to: '+15035550142',
        from: '+15035550100',
        purpose: 'follow-up',
      },
    ])
  })

  test('what callers say is no template, and nothing unseen gets into the text', async () => {
    const call = finishedCall([
      { type: 'lead-updated', fields: { firstName: confirmed('{{ call_sid }}\u202e\u0000') } },
    ])
    const { deliver, sent } = sms()
    await deliver(report({ call }), toCaller('Hi {{ caller_first_name }}!'))
    expect(sent[0]?.body).toBe('Hi {{ call_sid }} !')
  })

  test('a template that cannot be filled in costs nobody the text', async () => {
    const { deliver, sent } = sms()
    const { note } = await deliver(report(), toCaller('Hi {{ caller_name'))
    expect(sent[0]?.body).toMatch(/thank you for calling/)
    expect(note).toMatch(/cannot be filled in: .*The usual words were sent/)
  })

  test('a text that would come too late is not sent', async () => {
    const { deliver, sent } = sms({}, '2026-03-03T09:00:00Z')
    await expect(deliver(report())).rejects.toThrow(/too late/)
    expect(sent).toEqual([])
  })

  test.each([
    [new FirstRingError('vendor-unavailable', 'Twilio cannot be reached'), 'passing'],
    [new FirstRingError('vendor-refused', 'the receiver has unsubscribed'), 'refused'],
    [new FirstRingError('not-allowed', 'Texts to US numbers are blocked'), 'refused'],
  ])('%s', async (error, failure) => {
    await expect(sms({ '+15035550142': error }).deliver(report())).rejects.toMatchObject({ failure })
  })
})

describe('to those on call', () => {
  test('each phone gets one, however many attempts it takes', async () => {
    const away = { [ben]: new FirstRingError('vendor-unavailable', 'Twilio cannot be reached') }
    const { deliver, sent } = sms(away)
    const given = report({ call: urgent, occasion: 'call.urgent' })
    await expect(deliver(given, toOnCall)).rejects.toMatchObject({ failure: 'passing' })
    await expect(deliver(given, toOnCall)).rejects.toMatchObject({ failure: 'passing' })
    expect(new Set(sent.map(({ id, to }) => `${id} ${to}`)).size).toBe(2)
    expect(sent[0]?.body).toBe(
      `EMERGENCY: Ana Reyes, (503) 555-0142: water heater is leaking. Reply 1 to take it. https://calls.example.com/calls/${urgent.callSid}`,
    )
  })

  test('a phone that takes no texts does not keep the others from theirs', async () => {
    const { deliver } = sms({ [ana]: new FirstRingError('vendor-refused', 'the number is a landline') })
    const { note, externalId } = await deliver(report({ call: urgent, occasion: 'call.urgent' }), toOnCall)
    expect([externalId, note]).toEqual(['SM0172', `${ana}: The number is a landline`])
  })

  test('the others are told who has taken it', async () => {
    const call = finishedCall([
      { type: 'urgency-detected', urgency: { level: 'urgent', evidence: [] } },
      { type: 'callback-requested', callback: { requested: true, status: 'open' } },
      { type: 'callback-taken', by: 'Ben' },
    ])
    const { deliver, sent } = sms()
    await deliver(report({ call, occasion: 'callback.taken' }), toOnCall)
    expect(sent.map(({ to, body }) => [to, body])).toEqual([
      [ana, 'Ben calls Ana Reyes back. Nothing to do for you.'],
    ])
  })

  test('of health nothing is said', async () => {
    const { deliver, sent } = sms()
    const business = { ...report().business, isHipaa: true }
    await deliver(report({ call: urgent, business, occasion: 'call.urgent' }), toOnCall)
    expect(sent[0]?.body).not.toMatch(/water/)
  })
})

test('settings and the set-up are checked in words', async () => {
  expect(smsSettingsSchema.safeParse({ audience: 'on-call' }).error?.issues).toMatchObject([{ path: ['to'] }])
  const { integration } = sms()
  await expect(integration.check(toCaller('Hi {{ nme }}'), memories.of('sms'))).rejects.toThrow(
    /unknown name/,
  )
  const missing = createSms({
    textMessages: undefined,
    textWords: () => english.texts,
    now: () => new Date(),
  })
  await expect(missing.check(toCaller(), memories.of('sms'))).rejects.toThrow(/TWILIO_ACCOUNT_SID/)
})
