/** A robocall gets a short goodbye: no lead, no callback, no integration, and never an emergency. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, saying, scripted } from './ring.ts'

const turnedAway = {
  isSpam: true,
  lead: {},
  callback: null,
  urgency: { level: 'routine' },
  endedReason: 'spam',
  deliveries: [],
}
/** A person may say so, and a recording too. */
const doubtful = 'we are offering a special rate on your electric bill today'
const question = 'am I talking to a person?'

describe.each(conversationEngines)('a robocall, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
    await app.configure({
      languages: ['en-US', 'es-US'],
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => app.close())

  it('is turned away', async () => {
    const { call, outcome } = await ring(app, await scripted('robocall'))
    expect(call).toMatchObject(turnedAway)
    expect(outcome.dials).toEqual([])
  })

  it.each([
    [
      'that threatens',
      [
        'this is an emergency call your power will be cut off in thirty minutes press one to speak to an officer',
      ],
    ],
    [
      'that arrives in pieces',
      ['hello', 'this is an important notice', 'about the warranty of your vehicle', 'press one to keep it'],
    ],
    [
      'in Spanish',
      ['este es el último aviso su servicio de luz será cortado hoy presione uno para hablar con un agente'],
    ],
  ])('%s is turned away, and nobody is rung', async (_, lines) => {
    const { call, outcome } = await ring(app, saying(...lines))
    expect(call).toMatchObject(turnedAway)
    expect(outcome.dials).toEqual([])
  })

  it('is asked whether it is a person when that is not clear, and is no lead when it leaves', async () => {
    const { call, said } = await ring(app, saying(doubtful))
    expect(said).toContain(question)
    expect(call).toMatchObject({ isSpam: false, lead: {}, callback: null, deliveries: [] })
  })

  it('that plays on when it is asked is turned away', async () => {
    const { call } = await ring(app, saying(doubtful, 'this is a limited time offer call us today'))
    expect(call).toMatchObject(turnedAway)
  })

  it.each([
    ['says yes', 'yes'],
    ['presses 1', { do: 'press' as const, digits: '1' }],
  ])('is not whoever %s: the words before the question count, and it is asked once', async (_, answer) => {
    const { call, said } = await ring(
      app,
      saying(doubtful, answer, 'my name is Dana Whitfield', doubtful, { do: 'press', digits: '1' }),
    )
    expect(call.isSpam).toBe(false)
    expect(said.split(question)).toHaveLength(2)
    expect(call.lead.reason?.value).toContain('special rate')
    expect(call.lead.firstName?.value).toBe('Dana')
  })

  it('that plays a person and leaves when it is asked leaves no call back', async () => {
    const { call, outcome, said } = await ring(app, saying('hi this is tom', doubtful))
    expect(said).toContain(question)
    expect(call).toMatchObject({ isSpam: false, callback: null, urgency: { level: 'routine' } })
    expect(outcome.dials).toEqual([])
  })

  it('that tells the story of a relative in trouble rings nobody before it says that it is a person', async () => {
    const story =
      "grandma it's me i had a car crash and i am bleeding they took me to the police station please don't tell mom i need bail"
    const left = await ring(app, saying(story))
    expect(left.outcome.dials).toEqual([])
    expect(left.call).toMatchObject({ lead: {}, callback: null, urgency: { level: 'routine' } })
    const answered = await ring(app, saying(story, 'yes'))
    expect(answered.call.urgency.level).toBe('emergency')
    expect(answered.outcome.dials).toHaveLength(1)
  })

  it('that asks to be put through is asked first, and rings nobody when it plays on', async () => {
    const { call, outcome, said } = await ring(
      app,
      saying(
        'good afternoon this is the listing team could i speak to the owner about your page',
        'we found that your page is not verified and it will be removed from search',
      ),
    )
    expect(said).toContain(question)
    expect(outcome.dials).toEqual([])
    expect(call).toMatchObject({ ...turnedAway })
  })

  it('that shows by a forged number what its words leave open is turned away', async () => {
    const params = { StirVerstat: 'TN-Validation-Failed' }
    expect((await ring(app, saying(doubtful), { params })).call).toMatchObject(turnedAway)
    const caller = await ring(app, await scripted('lead'), { params })
    expect(caller.call.isSpam).toBe(false)
    expect(caller.call.lead.reason).toBeDefined()
  })

  it('is never whoever is in danger of their life', async () => {
    const words =
      'we are calling about your gas line at twelve oak street i smell gas and my daughter is unconscious'
    const { call, outcome } = await ring(app, saying(words))
    expect(call.urgency).toMatchObject({ level: 'emergency' })
    expect(outcome.dials).toHaveLength(1)
  })
})
