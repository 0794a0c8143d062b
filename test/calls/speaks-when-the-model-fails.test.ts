/** Whatever a language model's vendor does, the caller hears an answer in the same turn, and nothing told is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ModelRefusal } from '../../simulator/models/model-request.ts'
import { type Answer, type AppWithModel, startAppWithModel, text } from './app-with-model.ts'
import { writtenEngines } from './conversation-engines.ts'
import { ring, saying } from './ring.ts'

const faults: [string, Answer][] = [
  ['is down', () => new ModelRefusal({ status: 503, message: 'down for maintenance' })],
  ['hangs before its headers', () => new ModelRefusal({ status: 500, message: '', hangs: true })],
  ['hangs after its headers', () => [{ type: 'stall' }]],
  ['is cut off in mid-sentence', () => [text('I can certainly'), { type: 'cut' }]],
  ['stalls in mid-sentence', () => [text('I can certainly'), { type: 'stall' }]],
  [
    'has no quota left',
    () => new ModelRefusal({ status: 429, code: 'insufficient_quota', message: 'quota' }),
  ],
  ['limits the rate', () => new ModelRefusal({ status: 429, message: 'slow down', retryAfterSeconds: 60 })],
  ['refuses the key', () => new ModelRefusal({ status: 401, message: 'Incorrect API key provided' })],
  ['answers nonsense', () => [{ type: 'raw', text: 'data: <html>\n\n' }]],
  ['says nothing', () => []],
  ['calls a tool that is none, for ever', () => [{ type: 'tool-call', name: 'launch', arguments: {} }]],
]

/** As the issue of a caller's patience: real milliseconds, with limits a sixteenth of the real ones. */
const longestMs = 3000

describe.each(writtenEngines)('a model that fails, with %s', (engine) => {
  let talk: AppWithModel
  beforeAll(async () => {
    talk = await startAppWithModel()
    await talk.app.configure({ engines: [engine, 'voicemail'] })
  })
  afterAll(() => talk.close())

  it.each(faults)(
    'because it %s: the rules go on in the same turn, with every field',
    async (_what, answer) => {
      talk.answer = answer
      const caller = saying(
        'This is Ana Reyes, the tap in my kitchen drips',
        'yes',
        'no, that is all, goodbye',
      )
      const { call, outcome } = await ring(talk.app, caller)
      expect(outcome).toMatchObject({ status: 'completed', endedBy: 'receptionist' })
      expect(call).toMatchObject({
        engine,
        lead: {
          firstName: { value: 'Ana' },
          lastName: { value: 'Reyes' },
          phone: { value: '+15035550147', isConfirmed: true },
          reason: { value: expect.stringMatching(/drips/) },
        },
        callback: { requested: true, phone: '+15035550147' },
      })
      const waits = outcome.conversation.flatMap(({ answerMs }) => answerMs ?? [])
      expect(Math.max(...waits)).toBeLessThan(longestMs)
    },
  )
})
