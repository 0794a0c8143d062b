/** Who cuts in is heard at once, what they did not hear is known, and a cough or an "uh-huh" stops nobody for long. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { type AppWithModel, lastSaid, startAppWithModel, text } from '../app-with-model.ts'
import { ring, saying } from '../ring.ts'
import { RelayLine } from './relay-line.ts'

const interrupt = (utterance: string) =>
  ({ type: 'interrupt', utteranceUntilInterrupt: utterance, durationUntilInterruptMs: 900 }) as const
const question = 'May I have your first and last name?'

describe('a caller who cuts in', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({}, { patience: { timings: { resumeMs: 40 } } })
    await app.configure({
      engines: ['conversation-relay', 'voicemail'],
      greeting: 'Thanks for calling Riverside Plumbing. How can I help you today?',
      hours: {},
      greetsReturningCallers: false,
    })
  })
  afterAll(() => app.close())

  const sinkIsTold = async () => {
    const line = await RelayLine.open(app)
    line.says('My sink is clogged')
    return { line, answer: await line.hear() }
  }

  it('is answered, and the transcript holds what was heard', async () => {
    const { call, said, outcome } = await ring(
      app,
      saying({ do: 'say', text: 'My water heater is leaking', bargeInAfterMs: 1700 }, 'Ana Reyes'),
    )
    const [greeting, caller, answer] = call.transcript
    expect(greeting).toMatchObject({ heard: 'Thanks for calling Riverside', isInterrupted: true })
    expect(greeting?.text).toMatch(/How can I help you today\?$/)
    expect(caller).toMatchObject({ speaker: 'caller', text: 'My water heater is leaking' })
    expect(answer?.text).toContain(question)
    expect(said).not.toMatch(/How can I help|As I was saying/)
    expect(outcome.conversation[0]).toMatchObject({ isInterrupted: true })
  })

  it('by a cough hears the rest once more', async () => {
    const { call, said } = await ring(app, saying('My sink is clogged', 'Ana Reyes'), {
      faults: { relay: { cough: { nth: 1, afterMs: 1200 } } },
    })
    expect(said).toMatch(/As I was saying: .*first and last name\?/)
    expect(call.transcript[2]).toMatchObject({ speaker: 'receptionist', isInterrupted: true })
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
  })

  it('by one cough after another is not left in silence', async () => {
    const { line, answer } = await sinkIsTold()
    line.send(interrupt(answer.split(' ')[0] ?? ''), interrupt(''))
    expect(await line.hear()).toMatch(/^As I was saying: .*first and last name\?$/)
    await line.hangUp()
  })

  it('by "uh-huh" hears the rest, and is not taken at their word', async () => {
    const { line, answer } = await sinkIsTold()
    line.send(interrupt(answer.split(' ')[0] ?? ''))
    line.says('uh-huh')
    expect(await line.hear()).toMatch(/^As I was saying: /)
    const call = await line.hangUp()
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller')).toHaveLength(1)
  })

  it('with an "okay" that stops nothing is not answered', async () => {
    const { line } = await sinkIsTold()
    line.says('okay')
    line.played()
    line.says('Ana Reyes')
    expect(await line.hear()).toMatch(/number to reach you/)
    const call = await line.hangUp()
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)).toEqual([
      'My sink is clogged',
      'Ana Reyes',
    ])
  })

  it('into the goodbye by a cough hears it to the end, and the call ends then', async () => {
    const line = await RelayLine.open(app)
    line.says('No, that is all, goodbye')
    const goodbye = await line.hear()
    line.send(interrupt(goodbye.split(' ').slice(0, 2).join(' ')))
    expect(await line.hear()).toMatch(/^As I was saying: /)
    line.played()
    expect(await line.hear()).toBe('end {"reason":"hang-up"}')
    await line.close(1000)
    expect(await line.ended({ SessionStatus: 'ended', HandoffData: '{"reason":"hang-up"}' })).toContain(
      '<Hangup/>',
    )
  })

  it('is told of late, twice or out of turn, and nothing is lost or said again by it', async () => {
    const { call, said } = await ring(
      app,
      saying({ do: 'say', text: 'My sink is clogged', bargeInAfterMs: 1700 }, 'Ana Reyes', 'yes'),
      { faults: { relay: { lateInterrupts: true } } },
    )
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, phone: { isConfirmed: true } })
    expect(call.transcript.filter(({ isInterrupted }) => isInterrupted)).toHaveLength(1)
    expect(said).not.toMatch(/As I was saying/)
  })
})

describe('a caller who cuts in on a language model', () => {
  let tried: AppWithModel
  beforeAll(async () => {
    tried = await startAppWithModel()
    await tried.app.configure({
      engines: ['conversation-relay', 'voicemail'],
      greetsReturningCallers: false,
    })
  })
  afterAll(() => tried.close())

  it('stops it, and it knows what was heard and what not', async () => {
    let told = ''
    tried.answer = (request) => {
      told = JSON.stringify(request.messages)
      return lastSaid(request).includes('Which days')
        ? [text('We work from Monday to Friday, eight to five. '), { type: 'stall' }]
        : [text('Friday is fine. May I have your name?')]
    }
    const line = await RelayLine.open(tried.app)
    line.says('Which days do you work in the week of the holidays')
    await line.hearUntil(/eight to five\./)
    line.send(interrupt('We work from Monday to'))
    await tried.model.waitForAbort()
    line.says('Friday would be best for me')
    expect(await line.hear()).toMatch(/^Friday is fine\./)
    const call = await line.hangUp()
    expect(call.transcript[2]).toMatchObject({
      heard: 'We work from Monday to',
      isInterrupted: true,
      text: expect.stringMatching(/^We work from Monday to Friday, eight to five\./),
    })
    expect(told).toContain('We work from Monday to')
    expect(told).not.toContain('eight to five')
  })

  it('and says nothing after all hears the rest', async () => {
    tried.answer = () => [text('We work from Monday to Friday. '), text('What is it about?')]
    const line = await RelayLine.open(tried.app)
    line.says('Which days do you work in the week of the holidays')
    await line.hear()
    line.send(interrupt('We work from'))
    line.says('mhm')
    expect(await line.hear()).toBe('As I was saying: Monday to Friday. What is it about?')
    await line.hangUp()
  })
})
