/** With a language model the receptionist talks freely, and all that counts still stands on the record. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AppWithModel, hasRun, lastSaid, startAppWithModel, text, tool } from './app-with-model.ts'
import { writtenEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

describe.each(writtenEngines)('a model, with %s', (engine) => {
  let talk: AppWithModel
  beforeAll(async () => {
    talk = await startAppWithModel()
    await talk.app.configure({
      engines: [engine, 'voicemail'],
      transferTargets: [{ name: 'Sam', phoneNumber: '+15035550199', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => talk.close())

  it('takes a lead in its own words, with tools, and the call shows what it did', async () => {
    talk.answer = (request) => {
      const said = lastSaid(request)
      if (/drips/.test(said)) return [text('Oh, a dripping tap. Who am I speaking with?')]
      if (/Ana/.test(said) && !hasRun(request))
        return [tool('capture_lead', { firstName: 'Ana', lastName: 'Reyes', reason: 'dripping kitchen tap' })]
      if (/Ana/.test(said)) return [text('Thanks, Ana. Shall somebody call you back?')]
      if (/yes/i.test(said) && !hasRun(request))
        return [tool('request_callback', { reason: 'dripping kitchen tap' })]
      if (/yes/i.test(said)) return [text('Good, somebody will call you back. Anything else?')]
      return [text('Thank you for calling, goodbye.'), tool('end_call', { reason: 'goodbye' })]
    }
    const caller = saying('The tap in my kitchen drips', 'Ana Reyes', 'yes please', 'no, that is all')
    const { call, said, outcome } = await ring(talk.app, caller)
    expect(outcome.endedBy).toBe('receptionist')
    expect(said).toContain('Oh, a dripping tap. Who am I speaking with?')
    expect(call).toMatchObject({
      engine,
      endedReason: 'receptionist-hung-up',
      lead: { firstName: { value: 'Ana' }, lastName: { value: 'Reyes' } },
      callback: { requested: true, phone: '+15035550147', status: 'open' },
    })
    const types = call.events.map(({ type }) => type)
    expect(types.filter((type) => type === 'tool-called')).toHaveLength(3)
    expect(types.filter((type) => type === 'model-used').length).toBeGreaterThan(4)
    expect(call.events.find(({ type }) => type === 'promise-made')).toMatchObject({
      kind: 'callback',
      isBacked: true,
    })
    expect(talk.model.refusals).toEqual([])
  })

  it('is not asked about an emergency: a person is rung at once', async () => {
    const before = talk.model.requests.length
    const { call } = await ring(talk.app, saying('I smell gas in my kitchen'), {
      dialPlan: () => ({ does: 'answer', presses: '1', talkSeconds: 5 }),
    })
    expect(call.transfers).toMatchObject([{ name: 'Sam', purpose: 'emergency', outcome: 'accepted' }])
    expect(call.urgency.level).toBe('emergency')
    expect(talk.model.requests.length).toBe(before)
  })

  it('reads no number back that was agreed to, however long it speaks', async () => {
    talk.answer = (request) => {
      const said = lastSaid(request)
      if (/drips/.test(said)) return [text('Is 5 0 3, 5 5 5, 0 1 4 7 the best number to reach you?')]
      if (/right/.test(said) && !hasRun(request))
        return [tool('request_callback', { reason: 'dripping tap' })]
      // What was learned becomes durable while it still speaks.
      if (/right/.test(said))
        return [text('Somebody will call you back. '), { type: 'wait', ms: 100 }, text('Anything else?')]
      return [text('Goodbye.'), tool('end_call', { reason: 'goodbye' })]
    }
    const { call, said } = await ring(
      talk.app,
      saying('The tap in my kitchen drips', 'Yes, that is right', 'no, that is all'),
    )
    expect(call.lead.phone).toMatchObject({ value: '+15035550147', isConfirmed: true })
    expect(said).not.toContain('Is that right?')
  })

  it('takes back in the next sentence what it promised without having done it', async () => {
    talk.answer = () => [text("You're all booked for Tuesday at ten.")]
    const { call, said } = await ring(talk.app, saying('Can somebody come on Tuesday at ten to fix a tap'))
    expect(said).toMatch(/booked for Tuesday at ten\. \S.{12,}/)
    expect(call.events.find(({ type }) => type === 'promise-made')).toMatchObject({
      kind: 'booked',
      isBacked: false,
    })
    expect(call.events.some(({ type }) => type === 'promise-corrected')).toBe(true)
  })
})
