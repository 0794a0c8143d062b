/** The rules hear what the caller said before anything follows from what the model makes of it, however late the words are told. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RealtimePiece } from '../../../simulator/realtime/realtime-turn.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { ring, saying } from '../ring.ts'

/** The model has long made up its mind by then. */
const lateMs = 400

let tried: AppWithRealtime
beforeAll(async () => {
  tried = await startAppWithRealtime({}, { timings: { lastWordsMs: 2 * lateMs } })
  tried.knobs.transcriptionDelayMs = lateMs
  await tried.app.configure({
    transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
  })
})
afterAll(() => tried.close())

const tool = (name: string, input: unknown): RealtimePiece => ({
  type: 'tool-call',
  name,
  arguments: input,
})

it('tools look at the words that they answer', async () => {
  const usual = tried.answer
  const reason = 'the tap in my kitchen drips'
  tried.answer = (turn) =>
    turn.why === 'heard' && turn.items.at(-1)?.type === 'message'
      ? [tool('capture_lead', { reason })]
      : usual(turn)
  const { call } = await ring(tried.app, saying(`Hi, ${reason}`))
  tried.answer = usual
  const runs = call.events.filter((event) => event.type === 'tool-called')
  expect(runs).toMatchObject([{ run: { name: 'capture_lead', isError: false } }])
})

it('nobody is rung for a caller whom the rules ask first whether they are a person', async () => {
  const story =
    "grandma it's me i had a car crash and i am bleeding they took me to the police station please don't tell mom i need bail"
  const usual = tried.answer
  tried.answer = (turn) =>
    turn.why === 'heard'
      ? [
          { type: 'text', text: 'One moment.' },
          tool('report_emergency', { evidence: 'i had a car crash and i am bleeding' }),
        ]
      : usual(turn)
  const { call, outcome, said } = await ring(tried.app, saying(story, { do: 'silence' }))
  tried.answer = usual
  expect(outcome.dials).toEqual([])
  expect(said).toContain('am I talking to a person?')
  expect(call.events.filter(({ type }) => type === 'tool-called')).toEqual([])
  expect(call.urgency.level).toBe('routine')
})

it('what a caller said last is waited for when they have hung up, and no model answers it', async () => {
  const before = tried.model.turns.length
  const lastWords = { do: 'say', text: 'My sink is clogged', bargeInAfterMs: 0, thenHangUp: true } as const
  const { outcome } = await ring(tried.app, saying(lastWords), { faults: { statusCallback: 'early' } })
  const call = await tried.app.callWhen(outcome.callSid, ({ callback }) => callback !== null)
  expect(call).toMatchObject({
    endedReason: 'caller-hung-up',
    lead: { reason: { value: 'My sink is clogged' } },
    callback: { requested: true },
  })
  expect(call.transcript.at(-1)).toMatchObject({ speaker: 'caller', text: 'My sink is clogged' })
  const types = call.events.map(({ type }) => type)
  expect(types.lastIndexOf('caller-said')).toBeGreaterThan(types.indexOf('call-ended'))
  await tried.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
  expect(tried.model.turns.slice(before).filter(({ why }) => why === 'heard').length).toBeLessThanOrEqual(1)
})
