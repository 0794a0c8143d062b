/** A caller who wants a text gets one, over Twilio's REST API; that it is sent is said once it is, and not before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import type { EngineName } from '../../src/core/call.ts'
import type { TestApp } from '../start-app.ts'
import { type AppWithModel, hasRun, startAppWithModel, text, tool } from './app-with-model.ts'
import { startAppWithRealtime } from './app-with-realtime.ts'
import { conversationEngines, writtenEngines } from './conversation-engines.ts'
import { businessNumber, ring, saying } from './ring.ts'

const account = { accountSid: `AC${'7'.repeat(32)}`, authToken: '0123456789abcdef0123456789abcdef' }
const words = 'Riverside Plumbing: a visit is eighty-nine dollars.'

let twilio: Simulator
let environment: Record<string, string>
beforeAll(async () => {
  twilio = await startSimulator(account)
  environment = {
    TWILIO_ACCOUNT_SID: account.accountSid,
    TWILIO_AUTH_TOKEN: account.authToken,
    TWILIO_API_BASE_URL: twilio.apiBaseUrl,
  }
})
afterAll(() => twilio.close())

const profile = (engine: EngineName) => ({
  engines: [engine, 'voicemail' as const],
  phoneNumbers: [businessNumber],
  sms: { isEnabled: true, template: '' },
})

/** Its model sends the text to whoever says something, and says then that it is sent. */
async function startTextingApp(engine: EngineName): Promise<Pick<TestApp, 'close'> & { app: TestApp }> {
  const send = { type: 'tool-call', name: 'send_sms', arguments: { text: words } } as const
  const sent = { type: 'text', text: "I've sent you the text." } as const
  if (engine !== 'openai-realtime') {
    const talk = await startAppWithModel(environment)
    talk.answer = (request) => [hasRun(request) ? sent : send]
    return talk
  }
  const talk = await startAppWithRealtime(environment)
  const { answer } = talk
  talk.answer = (turn) => {
    if (turn.why === 'heard') return [send]
    return turn.items.at(-1)?.type === 'function_call_output' ? [sent] : answer(turn)
  }
  return talk
}

describe.each(conversationEngines)('a text, with %s', (engine) => {
  let talk: Awaited<ReturnType<typeof startTextingApp>>
  beforeAll(async () => {
    talk = await startTextingApp(engine)
    await talk.app.configure(profile(engine))
  })
  afterAll(() => talk.close())

  it('is sent once to the number that calls, and promised with its receipt', async () => {
    const before = twilio.messages.list().length
    const { call, said } = await ring(talk.app, saying('Can you text me what a visit costs'))
    expect(said).toContain("I've sent you the text.")
    expect(twilio.messages.list().slice(before)).toMatchObject([
      { to: '+15035550147', from: businessNumber, body: words },
    ])
    expect(call.promises).toMatchObject([{ kind: 'sent', isBacked: true }])
  })

  it('that Twilio refuses is not said to be sent', async () => {
    twilio.messages.unsubscribe('+15035550148')
    const before = twilio.messages.list().length
    const { call, said } = await ring(talk.app, saying('Can you text me what a visit costs'), {
      from: '+15035550148',
    })
    expect(said).toMatch(/I've sent you the text\.\s\S.{10,}/)
    expect(twilio.messages.list()).toHaveLength(before)
    expect(call.promises).toMatchObject([{ kind: 'sent', isBacked: false, isCorrected: true }])
  })
})

/** A model that speaks by itself is told to say so itself. */
describe.each(writtenEngines)('the wait for a text, with %s', (engine) => {
  let talk: AppWithModel
  beforeAll(async () => {
    talk = await startAppWithModel(environment, { bridgeMs: 60 })
    await talk.app.configure(profile(engine))
  })
  afterAll(() => talk.close())

  it('is announced', async () => {
    talk.answer = (request) =>
      hasRun(request) ? [text("I've sent you the text.")] : [tool('send_sms', { text: words })]
    const { said } = await ring(talk.app, saying('Can you text me what a visit costs'))
    expect(said).toMatch(/(One moment, please|Let me see|Just a second)\. I've sent you the text\./)
  })

  it('is not announced again to who has been told to wait', async () => {
    talk.answer = async function* (request) {
      if (hasRun(request)) return yield text("I've sent you the text.")
      // Longer than a caller is left without a word, where words may come before the answer.
      yield { type: 'wait', ms: 150 }
      yield tool('send_sms', { text: words })
    }
    const { said } = await ring(talk.app, saying('Please text me what it costs'), { from: '+15035550149' })
    expect(said.match(/One moment, please\.|Let me see\.|Just a second\./g)).toHaveLength(1)
  })
})
