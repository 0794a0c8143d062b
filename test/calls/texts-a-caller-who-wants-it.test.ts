/** A caller who wants a text gets one, over Twilio's REST API; that it is sent is said once it is, and not before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import { type AppWithModel, hasRun, startAppWithModel, text, tool } from './app-with-model.ts'
import { writtenEngines } from './conversation-engines.ts'
import { businessNumber, ring, saying } from './ring.ts'

const account = { accountSid: `AC${'7'.repeat(32)}`, authToken: '0123456789abcdef0123456789abcdef' }
const words = 'Riverside Plumbing: a visit is eighty-nine dollars.'

let twilio: Simulator
let talk: AppWithModel

describe.each(writtenEngines)('a text, with %s', (engine) => {
  beforeAll(async () => {
    twilio = await startSimulator(account)
    const environment = {
      TWILIO_ACCOUNT_SID: account.accountSid,
      TWILIO_AUTH_TOKEN: account.authToken,
      TWILIO_API_BASE_URL: twilio.apiBaseUrl,
    }
    talk = await startAppWithModel(environment, { bridgeMs: 60 })
    await talk.app.configure({
      engines: [engine, 'voicemail'],
      phoneNumbers: [businessNumber],
      sms: { isEnabled: true, template: '' },
    })
  })
  afterAll(async () => {
    await talk.close()
    await twilio.close()
  })

  it('is announced, sent once to the number that calls, and promised with its receipt', async () => {
    talk.answer = (request) =>
      hasRun(request) ? [text("I've sent you the text.")] : [tool('send_sms', { text: words })]
    const before = twilio.messages.list().length
    const { call, said } = await ring(talk.app, saying('Can you text me what a visit costs'))
    expect(said).toMatch(/(One moment, please|Let me see|Just a second)\. I've sent you the text\./)
    expect(twilio.messages.list().slice(before)).toMatchObject([
      { to: '+15035550147', from: businessNumber, body: words },
    ])
    expect(call.promises).toMatchObject([{ kind: 'sent', isBacked: true }])
  })

  it('that Twilio refuses is not said to be sent', async () => {
    twilio.messages.unsubscribe('+15035550148')
    talk.answer = (request) =>
      hasRun(request) ? [text("I've sent you the text.")] : [tool('send_sms', { text: words })]
    const before = twilio.messages.list().length
    const { call, said } = await ring(talk.app, saying('Can you text me what a visit costs'), {
      from: '+15035550148',
    })
    expect(said).toMatch(/I've sent you the text\. \S.{10,}/)
    expect(twilio.messages.list()).toHaveLength(before)
    expect(call.promises).toMatchObject([{ kind: 'sent', isBacked: false, isCorrected: true }])
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
