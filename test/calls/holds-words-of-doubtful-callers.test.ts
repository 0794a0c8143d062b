/** What a caller said before being asked whether they are a person is never lost to a person, whatever comes between. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Faults } from '../../simulator/call-options.ts'
import type { EngineName } from '../../src/core/call.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

/** A person may say so, and a recording too. */
const doubtful = 'hi this is Dana Whitfield we are offering a special rate on your electric bill today'
const question = 'am I talking to a person?'
const ana = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }

/** What makes the engine fail once the caller was asked. */
const failing: Partial<Record<EngineName, Faults>> = {
  gather: { network: ({ kind, nth }) => (kind === 'action' && nth === 1 ? 'refused' : undefined) },
  // Each time its socket breaks it is opened anew, and then no more.
  'conversation-relay': { relay: { cutAfterPrompts: 2 } },
  'openai-realtime': { stream: { cutAfterTurns: 2 } },
}

describe.each(conversationEngines)('held words, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({
      greetsReturningCallers: false,
      transferTargets: [ana],
    })
  })
  afterAll(() => app.close())

  it.each(["yes there's a fire", 'yes, gas leak'])(
    'do not drown the danger behind them: %s',
    async (answer) => {
      const { call, outcome, said } = await ring(app, saying(doubtful, answer))
      expect(said).toContain(question)
      expect(call.urgency.level).toBe('emergency')
      expect(outcome.dials).toHaveLength(1)
    },
  )

  it('wait over a silence', async () => {
    const { call, said } = await ring(app, saying(doubtful, { do: 'silence' }, 'yes'))
    expect(said).toContain(question)
    expect(call.lead).toMatchObject({
      firstName: { value: 'Dana' },
      reason: { value: expect.stringContaining('special rate') },
    })
    expect(call.callback).toMatchObject({ requested: true })
  })

  it('go with who presses 0 and is put through', async () => {
    const { call } = await ring(app, saying(doubtful, { do: 'press', digits: '0' }), {
      dialPlan: () => ({ does: 'answer', talkSeconds: 30 }),
    })
    expect(call.endedReason).toBe('transferred')
    expect(call.lead).toMatchObject({ firstName: { value: 'Dana' }, lastName: { value: 'Whitfield' } })
  })

  it('are asked for with the same words when the webhook comes again', async () => {
    const { call, outcome, said } = await ring(app, saying(doubtful, 'yes'), {
      faults: { network: () => 'repeated' },
    })
    const repeated = outcome.webhooks.filter(({ repeatBodies }) => repeatBodies.length > 0)
    expect(repeated.length).toBeGreaterThan(1)
    expect(said.split(question)).toHaveLength(2)
    for (const { body, repeatBodies } of repeated) for (const again of repeatBodies) expect(again).toBe(body)
    const types = call.events.map(({ type }) => type)
    expect(types.filter((type) => type === 'person-asked')).toHaveLength(1)
    expect(types.filter((type) => type === 'person-confirmed')).toHaveLength(1)
    expect(call.lead.reason?.value).toContain('special rate')
  })

  it('leave whoever leaves a message after the engine failed their call back', async () => {
    const { call, said } = await ring(
      app,
      saying(doubtful, 'yes', ...Array(5).fill('please call me about my panel')),
      {
        faults: failing[engine] ?? {},
        mayHaveErrors: true,
      },
    )
    expect(said).toContain(question)
    expect(call).toMatchObject({ recordings: [{ status: 'completed' }], callback: { requested: true } })
  })
})
