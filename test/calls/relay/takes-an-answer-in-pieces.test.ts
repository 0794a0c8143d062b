/** An answer that comes in pieces, or while the one before is still thought about, is one turn and gets one answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { type AppWithModel, lastSaid, startAppWithModel, text } from '../app-with-model.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const said = (call: { transcript: { speaker: string; text: string }[] }) =>
  call.transcript.filter(({ speaker }) => speaker === 'caller').map((entry) => entry.text)

describe('words in pieces', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({}, { patience: { timings: { groupMs: 300, notHeardMs: 3000 } } })
    await app.configure({ engines: ['conversation-relay', 'voicemail'], greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  /** Until the number is asked for: without caller ID nothing is read back. */
  const untilNumber = async () => {
    const line = await RelayLine.open(app, { from: 'anonymous' })
    line.says('My sink is clogged')
    await line.hear()
    line.says('Ana Reyes')
    expect(await line.hear()).toMatch(/number/)
    return line
  }

  it('of a number, group by group, are one number', async () => {
    const line = await untilNumber()
    for (const group of ['503', '555', '0144']) line.says(group)
    expect(await line.hear()).toMatch(/5 0 3, 5 5 5, 0 1 4 4/)
    const call = await line.hangUp()
    expect(said(call).at(-1)).toBe('503 555 0144')
  })

  it('are waited for while the caller goes on speaking, and measured from the last of them', async () => {
    const line = await untilNumber()
    line.says('503')
    line.send({ type: 'info', name: 'clientSpeaking', value: 'on' })
    line.says('555')
    await line.call(({ transcript }) => transcript.length > 0)
    // No more comes: the pause behind the last piece is ours, and that before it the caller's.
    await line.hear()
    const call = await line.hangUp()
    expect(said(call).at(-1)).toBe('503 555')
    const { latencyMs = 0 } = call.transcript.at(-1) ?? {}
    expect(latencyMs).toBeGreaterThanOrEqual(299)
    expect(latencyMs).toBeLessThan(2500)
  })

  it('are measured at once where the first is the whole answer', async () => {
    const line = await untilNumber()
    line.says('503 555 0144')
    await line.hear()
    const { transcript, latency } = await line.hangUp()
    expect(transcript.at(-1)?.latencyMs).toBeLessThan(299)
    expect(latency.p50Ms).toBeLessThan(299)
  })

  it('are not waited for in danger', async () => {
    const address = { field: 'address', ask: 'What is your address?', isRequired: true }
    const patient = await startApp({}, { patience: { timings: { groupMs: 60_000 } } })
    await patient.configure({ engines: ['conversation-relay', 'voicemail'], questions: [address] })
    const line = await RelayLine.open(patient)
    line.says('I want a quote for new gutters')
    expect(await line.hear()).toMatch(/address/)
    line.says('wait there is a fire')
    expect(await line.hear()).toMatch(/dial 9 1 1/)
    await line.hangUp()
    await patient.close()
  })

  it('whose line breaks before the last of them are kept', async () => {
    const line = await untilNumber()
    line.says('503 555')
    line.says('01')
    await line.close()
    expect(said(await line.call((call) => said(call).length > 2)).at(-1)).toBe('503 555 01')
  })

  it('cut in two by the recogniser are both heard', async () => {
    const { call } = await ring(app, saying('my name is Ana Reyes and my sink is clogged', 'yes'), {
      faults: { relay: { splitPrompt: { nth: 0, pauseMs: 900 }, partials: true } },
    })
    expect(call.lead).toMatchObject({
      firstName: { value: 'Ana' },
      reason: { value: expect.stringMatching(/clogged/) },
    })
  })
})

describe('words while the receptionist thinks', () => {
  let tried: AppWithModel
  beforeAll(async () => {
    tried = await startAppWithModel()
    await tried.app.configure({ engines: ['conversation-relay', 'voicemail'] })
  })
  afterAll(() => tried.close())

  it('belong to the same thought: there is one answer, to all of it', async () => {
    const begun = Promise.withResolvers<void>()
    tried.answer = (request) => {
      if (lastSaid(request).includes('Alder Street')) return [text('Alder Street it is. What is your name?')]
      begun.resolve()
      return [{ type: 'stall' }]
    }
    const line = await RelayLine.open(tried.app)
    line.says('My sink is clogged')
    await begun.promise
    line.says('It is at 214 Alder Street')
    expect(await line.hear()).toMatch(/^Alder Street it is\./)
    const call = await line.hangUp()
    expect(said(call)).toEqual(['My sink is clogged', 'It is at 214 Alder Street'])
    expect(call.transcript.filter(({ speaker }) => speaker === 'receptionist')).toHaveLength(2)
    expect(call.lead.reason?.value).toMatch(/clogged/)
  })

  it('of an emergency do not wait for the thought', async () => {
    const begun = Promise.withResolvers<void>()
    tried.answer = () => {
      begun.resolve()
      return [{ type: 'stall' }]
    }
    const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency'] }
    await tried.app.configure({ transferTargets: [ana] })
    const line = await RelayLine.open(tried.app)
    line.says('My sink is clogged')
    await begun.promise
    line.says('Now there is smoke, the house is on fire')
    expect(await line.hear()).toBe('end {"reason":"transfer"}')
    await line.close(1000)
    const twiml = await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"transfer"}' })
    expect(twiml).toMatch(/dial 9 1 1.*Ana.*<Dial/)
  })
})
