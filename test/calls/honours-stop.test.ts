/** Who wants no texts gets none, in whichever words they say so, until they want them again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppWithTexts, briefCaller, startAppWithTexts } from './app-with-texts.ts'
import { businessNumber, ring } from './ring.ts'

describe('a caller who wants no texts', () => {
  let texts: AppWithTexts
  beforeAll(async () => {
    texts = await startAppWithTexts({ sms: { isEnabled: true, template: '' } })
  })
  afterAll(() => texts.close())

  /** Rings, and answers how many texts came of it. */
  async function textsAfterCall(from: string): Promise<number> {
    const before = texts.sentTo(from).length
    const { call } = await ring(texts.app, briefCaller(), { from })
    for (const { occasion } of call.deliveries) await texts.told(call.callSid, occasion)
    return texts.sentTo(from).length - before
  }

  it.each([
    ['STOP', {}],
    ['Unsubscribe ', {}],
    ['Stop', { hasAdvancedOptOut: true }],
  ])('says %j, which Twilio answers and we do not', async (words, options) => {
    const from = `+1503555024${words.length}`
    const { replies, ownReply, refused } = await texts.text(from, words, options)
    expect([replies, refused]).toEqual([[], []])
    expect(ownReply).toMatch(/unsubscribed/)
    expect(await textsAfterCall(from)).toBe(0)
  })

  it.each([
    ['alto', /ya no recibe mensajes/, '+15035550251'],
    ['Please stop texting me!', /you get no more texts/, '+15035550252'],
    ['Take me off your list', /you get no more texts/, '+15035550253'],
  ])('says %j, which only we understand and confirm', async (words, answer, from) => {
    const { replies, ownReply } = await texts.text(from, words)
    expect(ownReply).toBeUndefined()
    expect(replies).toMatchObject([{ body: expect.stringMatching(answer) }])
    expect(await textsAfterCall(from)).toBe(0)
  })

  it('is told so once, however often a machine says so', async () => {
    const from = '+15035550259'
    const machine = 'Please stop texting me'
    expect((await texts.text(from, machine)).replies).toHaveLength(1)
    expect((await texts.text(from, machine)).replies).toEqual([])
  })

  it('gets texts again after START', async () => {
    const from = '+15035550254'
    await texts.text(from, 'STOP')
    expect(await textsAfterCall(from)).toBe(0)
    expect((await texts.text(from, 'START')).replies).toEqual([])
    expect(await textsAfterCall(from)).toBe(1)
  })

  it('is remembered when Twilio knew before us', async () => {
    const from = '+15035550255'
    texts.twilio.messages.unsubscribe(from, businessNumber)
    const { call } = await ring(texts.app, briefCaller(), { from })
    expect((await texts.told(call.callSid)).lastError).toMatch(/unsubscribed with STOP/)
    const query = `phone=${encodeURIComponent(from)}`
    expect(await texts.app.api('GET', `/api/messages?${query}`)).toMatchObject({
      optOuts: [{ ownNumber: businessNumber, source: 'carrier' }],
    })
    const again = await ring(texts.app, briefCaller(), { from })
    expect(again.call.deliveries).toEqual([])
  })

  it('stays on record as such when everything else about them is deleted', async () => {
    const from = '+15035550256'
    await ring(texts.app, briefCaller(), { from })
    await texts.text(from, 'STOP')
    const path = `/api/callers/${encodeURIComponent(from)}`
    const held = await texts.app.api<{ messages: unknown[] }>('GET', `${path}/export`)
    expect(held).toMatchObject({
      optOuts: [{ ownNumber: businessNumber }],
      messages: expect.arrayContaining([expect.objectContaining({ body: 'STOP' })]),
    })
    expect(await texts.app.api('DELETE', path)).toMatchObject({
      messages: held.messages.length,
      keptOptOuts: 1,
    })
    expect(await texts.kept(from)).toEqual([])
    expect(await textsAfterCall(from)).toBe(0)
  })

  it('is not anybody who only says so: texts that Twilio did not sign are refused', async () => {
    const from = '+15035550257'
    const sid = `SM${'0'.repeat(32)}`
    const forged = new URLSearchParams({ MessageSid: sid, From: from, To: businessNumber, Body: 'STOP' })
    for (const path of ['sms', `message-status?id=${sid}`]) {
      const { status } = await fetch(`${texts.app.localUrl}/twilio/${path}`, { method: 'POST', body: forged })
      expect(status).toBe(403)
    }
    expect(await textsAfterCall(from)).toBe(1)
  })
})
