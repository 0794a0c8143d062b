/** Those on call are texted of an urgent caller, and again when nobody took the call; one of them answers "1" and has it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CallDetail, DeliveryItem } from '../../src/core/call-report.ts'
import { type AppWithTexts, briefCaller, startAppWithTexts } from './app-with-texts.ts'
import { ring, saying, scripted } from './ring.ts'

const ana = '+15035550221'
const ben = '+15035550222'
const stranger = '+15035550229'

describe('an alert', () => {
  let texts: AppWithTexts
  beforeAll(async () => {
    texts = await startAppWithTexts({
      notifications: { emails: [], urgentPhones: [ana, ben, ana] },
      transferTargets: [{ name: 'Ben', phoneNumber: ben, for: ['emergency'] }],
    })
  })
  afterAll(() => texts.close())
  let seen = new Map<string, number>()
  beforeEach(async () => {
    // What one test leaves open is nobody's in the next.
    const { items } = await texts.app.api<{ items: { id: string }[] }>('GET', '/api/callbacks?status=open')
    for (const { id } of items) await texts.app.api('PATCH', `/api/callbacks/${id}`, { status: 'done' })
    seen = new Map([ana, ben].map((phone) => [phone, texts.sentTo(phone).length]))
  })

  /** What this test had sent to the number. */
  const sentTo = (phone: string) =>
    texts
      .sentTo(phone)
      .slice(seen.get(phone) ?? 0)
      .map(({ body }) => body)

  const toldOf = async (call: CallDetail, ...occasions: DeliveryItem['occasion'][]) => {
    for (const occasion of occasions) await texts.told(call.callSid, occasion)
    return call
  }

  /** A caller in need whom nobody takes. */
  async function unanswered(): Promise<CallDetail> {
    const { call } = await ring(texts.app, await scripted('emergency'), {
      dialPlan: () => ({ does: 'no-answer' }),
    })
    return toldOf(call, 'call.urgent', 'call.unanswered')
  }

  it('goes out when the danger is heard, and again when nobody answered, to each phone once', async () => {
    const call = await unanswered()
    for (const phone of [ana, ben]) {
      expect(sentTo(phone)).toEqual([
        expect.stringMatching(/^EMERGENCY: .*Reply 1 to take it\. http/),
        expect.stringMatching(/^NOBODY ANSWERED, EMERGENCY: Marcus Bell, .*Reply 1 to take it\. http/),
      ])
      expect(sentTo(phone)[1]).toContain(`/calls/${call.callSid}`)
    }
  })

  it('does not follow on a call that somebody took', async () => {
    const { call } = await ring(texts.app, await scripted('emergency'), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 30 }),
    })
    await toldOf(call, 'call.urgent')
    expect(sentTo(ana)).toHaveLength(1)
    expect(call.deliveries.map(({ occasion }) => occasion)).not.toContain('call.unanswered')
  })

  it('is answered with 1: the call back is theirs, they are told so, and so are the others', async () => {
    const call = await unanswered()
    const { replies } = await texts.text(ben, '1')
    expect(replies).toMatchObject([{ body: expect.stringMatching(/^It is yours\. Please call Marcus Bell/) }])
    await toldOf(call, 'callback.taken')
    expect(sentTo(ana).at(-1)).toBe('Ben calls Marcus Bell back. Nothing to do for you.')
    expect(sentTo(ben).filter((body) => body.includes('Nothing to do'))).toEqual([])
    const { callback, events } = await texts.app.callWhen(call.callSid, () => true)
    expect(callback).toMatchObject({ takenBy: 'Ben', status: 'open' })
    expect(events.filter(({ type }) => type === 'callback-taken')).toHaveLength(1)

    expect((await texts.text(ana, ' 1 ')).replies).toMatchObject([{ body: 'Ben has taken it already.' }])
    expect((await texts.text(ben, 'Done')).replies).toMatchObject([{ body: 'Done: Marcus Bell. Thank you.' }])
    const done = await texts.app.callWhen(call.callSid, (one) => one.callback?.status === 'done')
    expect(done.callback).toMatchObject({ takenBy: 'Ben' })
  })

  it('answered twice by a repeat of the same message is taken once, and answered the same', async () => {
    await unanswered()
    const first = await texts.text(ana, '1')
    const again = await texts.text(ana, '1', { messageSid: first.messageSid })
    expect(again.webhook.body).toBe(first.webhook.body)
    const kept = await texts.kept(ana)
    expect(kept.filter(({ id }) => id === first.messageSid)).toHaveLength(1)
  })

  it('told of twice at once the same answer takes one call, also of two that are open', async () => {
    const older = await unanswered()
    const newer = await unanswered()
    const messageSid = `SM${'4'.repeat(32)}`
    const answers = await Promise.all([
      texts.text(ana, '1', { params: { MessageSid: messageSid } }),
      texts.text(ana, '1', { params: { MessageSid: messageSid } }),
    ])
    expect(answers[0]?.webhook.body).toBe(answers[1]?.webhook.body)
    const taken = async ({ callSid }: CallDetail) =>
      (await texts.app.callWhen(callSid, () => true)).callback?.takenBy
    expect([await taken(newer), await taken(older)]).toEqual([ana, undefined])
    await texts.text(ana, 'one')
    expect(await taken(older)).toBe(ana)
  })

  it('is explained once: a telephone that answers everything by itself gets no answer each time', async () => {
    await unanswered()
    const auto = "I'm driving right now, I will see your message later."
    expect((await texts.text(ben, auto)).replies).toMatchObject([
      { body: expect.stringMatching(/^Reply 1 to take/) },
    ])
    expect((await texts.text(ben, auto)).replies).toEqual([])
    expect((await texts.text(ben, '1')).replies).toHaveLength(1)
  })

  it('is for those on call only: 1 from a caller is no answer to it', async () => {
    const call = await unanswered()
    expect((await texts.text(stranger, '1')).replies).toEqual([])
    const { callback } = await texts.app.callWhen(call.callSid, () => true)
    expect(callback?.takenBy).toBeUndefined()
    expect(await texts.kept(stranger)).toMatchObject([
      { direction: 'inbound', body: '1', status: 'received' },
    ])
  })

  it('of a call that is only urgent makes a call back for whoever takes it', async () => {
    const hurry = saying('My water heater is leaking and I need somebody today, it is urgent', {
      do: 'hang-up',
    })
    const { call } = await ring(texts.app, hurry, { from: '+15035550225' })
    expect(call.urgency.level).toBe('urgent')
    await toldOf(call, 'call.urgent')
    expect(sentTo(ana)).toEqual([expect.stringMatching(/^URGENT: \(503\) 555-0225: /)])
    await texts.text(ana, '1')
    const taken = await texts.app.callWhen(call.callSid, ({ callback }) => callback?.takenBy !== undefined)
    expect(taken.callback).toMatchObject({
      requested: true,
      status: 'open',
      phone: '+15035550225',
      takenBy: ana,
    })
  })

  it('of nobody is called off: a call back without hurry is taken without a text', async () => {
    const { call } = await ring(texts.app, briefCaller(), { from: '+15035550226' })
    const { items } = await texts.app.api<{ items: { id: string }[] }>('GET', '/api/callbacks?status=open')
    expect(items).toHaveLength(1)
    await texts.app.api('POST', `/api/callbacks/${items[0]?.id}/take`)
    const { deliveries } = await texts.app.callWhen(
      call.callSid,
      (one) => one.callback?.takenBy !== undefined,
    )
    expect(deliveries).toEqual([])
    expect(sentTo(ana)).toEqual([])
  })
})
