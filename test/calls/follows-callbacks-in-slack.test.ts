/** A call is told in Slack once, and whoever takes the call back there or marks it done is seen there and by us. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SlackFake, startSlack } from '../../simulator/vendors/slack/slack.ts'
import type { SlackMessage } from '../../simulator/vendors/slack/workspace.ts'
import type { CallDetail } from '../../src/core/call-report.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { ring, saying, scripted } from './ring.ts'

const ana = { id: 'U1', name: 'ana' }
const ben = { id: 'U2', name: 'ben' }

describe('a call in Slack', () => {
  let app: TestApp
  let slack: SlackFake
  let connectionId: string
  let interactions: string

  beforeAll(async () => {
    slack = await startSlack()
    app = await startApp({ SLACK_BASE_URL: slack.url })
    interactions = `${app.localUrl}/slack/interactions`
    const made = await app.api<{ id: string }>('POST', '/api/integrations', {
      kind: 'slack',
      name: 'Team',
      settings: {
        botToken: slack.access.botToken,
        channel: '#calls',
        signingSecret: slack.access.signingSecret,
      },
    })
    expect(JSON.stringify(made)).not.toContain(slack.access.signingSecret)
    connectionId = made.id
  })
  afterAll(async () => {
    await app.close()
    await slack.close()
  })

  const messagesOf = (callSid: string) =>
    slack.workspace.messages.filter(({ metadata }) => metadata?.event_payload.call_sid === callSid)
  const shows = (callSid: string, words: string) =>
    slack.until(() => JSON.stringify(messagesOf(callSid)[0]?.blocks ?? '').includes(words))
  const callback = async (callSid: string) =>
    (await app.api<CallDetail>('GET', `/api/calls/${callSid}`)).callback

  /** A call that wants to be called back, and its message. */
  async function called(): Promise<{ callSid: string; message: SlackMessage }> {
    const { call } = await ring(app, await scripted('callback'))
    await shows(call.callSid, "I'm calling back")
    const [message] = messagesOf(call.callSid)
    if (!message) throw new Error('no message')
    // As people still see it who look at an open window.
    return { callSid: call.callSid, message: structuredClone(message) }
  }

  it('an urgent one is told while it goes on, and its message becomes that of the finished call', async () => {
    const { call } = await ring(
      app,
      saying('Water is coming through my ceiling, it is urgent', 'Ana Reyes', 'yes'),
    )
    expect(call.urgency.level).not.toBe('routine')
    await shows(call.callSid, JSON.stringify(call.summary).slice(1, -1))
    const messages = messagesOf(call.callSid)
    expect(messages).toHaveLength(1)
    expect(messages[0]?.text).toMatch(/^(URGENT|EMERGENCY): /)
  })

  it('an emergency that nobody took over is said once more, aloud and in the thread', async () => {
    const onCall = { name: 'Ana', phoneNumber: '+15035550171', for: ['emergency'] }
    await app.configure({ transferTargets: [onCall] })
    const { call } = await ring(app, await scripted('emergency'), { dialPlan: () => ({ does: 'no-answer' }) })
    await app.configure({ transferTargets: [] })
    const repliesTo = (ts: string | undefined) =>
      slack.workspace.messages.filter(({ threadTs }) => threadTs !== undefined && threadTs === ts)
    await slack.until(() => repliesTo(messagesOf(call.callSid)[0]?.ts).length > 0)
    const messages = messagesOf(call.callSid)
    expect(messages).toHaveLength(1)
    expect(repliesTo(messages[0]?.ts)).toMatchObject([
      { isBroadcast: true, text: expect.stringContaining('Nobody took the call') },
    ])
  })

  it('taken and done there, it is so here, and the message says who', async () => {
    const { callSid, message } = await called()
    const taken = await slack.press(message, 'take', ana, interactions)
    expect(taken).toMatchObject({ status: 200, body: '' })
    expect(taken.tookMs).toBeLessThan(3000)
    expect(await callback(callSid)).toMatchObject({ status: 'open', takenBy: 'ana' })
    await shows(callSid, 'Being called back by ana')
    expect(JSON.stringify(messagesOf(callSid)[0]?.blocks)).not.toContain("I'm calling back")

    expect((await slack.press(message, 'done', ben, interactions)).status).toBe(200)
    expect(await callback(callSid)).toMatchObject({ status: 'done', takenBy: 'ana' })
    await shows(callSid, 'Done (ana')
    expect(messagesOf(callSid)).toHaveLength(1)
    const { events } = await app.api<CallDetail>('GET', `/api/calls/${callSid}`)
    expect(events.filter(({ type }) => type === 'callback-taken')).toHaveLength(1)
  })

  it('two people at once, and one again and again: it is the first one’s', async () => {
    const { callSid, message } = await called()
    const answers = await Promise.all(
      [ana, ben, ana, ben, ana].map((user) => slack.press(message, 'take', user, interactions)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const first = (await callback(callSid))?.takenBy
    expect(['ana', 'ben']).toContain(first)
    await shows(callSid, `Being called back by ${first}`)
    await slack.press(message, 'take', first === 'ana' ? ben : ana, interactions)
    expect((await callback(callSid))?.takenBy).toBe(first)

    await Promise.all([ana, ben].map((user) => slack.press(message, 'done', user, interactions)))
    await slack.press(message, 'take', ben, interactions)
    expect(await callback(callSid)).toMatchObject({ status: 'done', takenBy: first })
  })

  it('done in the dashboard, it is so in the message; open again, anybody may take it', async () => {
    const { callSid, message } = await called()
    const { items } = await app.api<{ items: { id: string; callSid: string }[] }>(
      'GET',
      '/api/callbacks?status=open',
    )
    const id = items.find((item) => item.callSid === callSid)?.id
    await slack.press(message, 'take', ana, interactions)
    await app.api('PATCH', `/api/callbacks/${id}`, { status: 'done' })
    await shows(callSid, 'Done (ana')
    await app.api('PATCH', `/api/callbacks/${id}`, { status: 'open' })
    await shows(callSid, "I'm calling back")
    await slack.press(message, 'take', ben, interactions)
    await shows(callSid, 'Being called back by ben')
  })

  it('the message follows later when Slack is down', async () => {
    const { callSid, message } = await called()
    slack.fail({
      matches: ({ path }) => path.endsWith('chat.update'),
      times: 1,
      how: { status: 503, text: 'down' },
    })
    expect((await slack.press(message, 'take', ana, interactions)).status).toBe(200)
    await shows(callSid, 'Being called back by ana')
  })

  it('an opened link is answered, and changes nothing', async () => {
    const { callSid, message } = await called()
    expect((await slack.press(message, 'open-call', ana, interactions)).status).toBe(200)
    expect(await callback(callSid)).not.toHaveProperty('takenBy')
  })

  it.each([
    ['unsigned', { isUnsigned: true }],
    ['signed with another secret', { signingSecret: 'f'.repeat(32) }],
    ['of six minutes ago', { ageSeconds: 360 }],
    ['from the future', { ageSeconds: -360 }],
    ['changed after it was signed', { tamper: (body: string) => body.replace('ana', 'eve') }],
    ['of another kind of body', { tamper: () => '{"payload":1}' }],
    ['without a payload', { tamper: () => '' }],
    ['too long', { tamper: (body: string) => `${body}&x=${'x'.repeat(300_000)}` }],
  ])('a press that is %s is refused', async (_what, forgery) => {
    const { callSid, message } = await called()
    const { status, body } = await slack.press(message, 'take', ana, interactions, forgery)
    expect([401, 413]).toContain(status)
    expect(body).not.toContain(slack.access.signingSecret)
    expect(await callback(callSid)).not.toHaveProperty('takenBy')
  })

  it('a press on a call that is not kept any more is answered', async () => {
    const { message } = await called()
    const [actions] = message.blocks.filter(({ type }) => type === 'actions')
    const forgotten = JSON.parse(JSON.stringify(actions).replace(/CA[0-9a-f]{32}/g, `CA${'f'.repeat(32)}`))
    expect((await slack.press({ ...message, blocks: [forgotten] }, 'take', ana, interactions)).status).toBe(
      200,
    )
  })

  it('a press for a connection that was deleted is refused like a forged one', async () => {
    const { callSid, message } = await called()
    await app.api('DELETE', `/api/integrations/${connectionId}`)
    const gone = await slack.press(message, 'take', ana, interactions)
    const forged = await slack.press(message, 'take', ana, interactions, { signingSecret: 'f'.repeat(32) })
    expect([gone.status, gone.body]).toEqual([forged.status, forged.body])
    expect(gone.status).toBe(401)
    expect(await callback(callSid)).not.toHaveProperty('takenBy')
  })
})
