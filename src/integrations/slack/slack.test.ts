import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SlackFake, startSlack } from '../../../simulator/vendors/slack/slack.ts'
import { finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../../../test/memory.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { CallReport } from '../../core/call-report.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import { secretFields, settingsJsonSchema } from '../connection-secrets.ts'
import { withCleanErrors } from '../index.ts'
import { createSlack } from './slack.ts'

let slack: SlackFake
let opened: TestMemory
let memory: ConnectionMemory
let connections = 0
beforeAll(async () => {
  opened = await openMemory()
})
afterAll(() => opened.dispose())
beforeEach(async () => {
  slack = await startSlack()
  memory = opened.of(`con_${++connections}`)
})
afterEach(async () => {
  await slack.close()
})

const integration = () =>
  withCleanErrors(
    createSlack({ addresses: { slack: slack.url }, vendorTimeoutMs: 400, now: () => new Date() }),
  )
const appSettings = (more: object = {}) =>
  integration().settings.parse({ botToken: slack.access.botToken, channel: '#calls', ...more })
const urgent: CallEventBody = { type: 'urgency-detected', urgency: { level: 'urgent', evidence: ['leak'] } }
const requested: CallEventBody = { type: 'callback-requested', callback: { requested: true, status: 'open' } }
const report = (events: CallEventBody[] = [], more: Partial<CallReport> = {}): CallReport => ({
  ...reportOf(finishedCall(events)),
  ...more,
})
const deliver = (given: CallReport, settings = appSettings()) =>
  integration().deliver(given, settings, memory)

describe('with an app', () => {
  test('one message a call: the alert becomes the finished call', async () => {
    const first = await deliver(report([urgent], { occasion: 'call.urgent' }))
    expect(slack.workspace.messages).toMatchObject([{ channel: 'C0000CALLS', edits: 0 }])
    const second = await deliver(report([urgent, { type: 'call-summarized', summary: 'All is said.' }]))
    expect(slack.workspace.messages).toMatchObject([{ edits: 1 }])
    expect(JSON.stringify(slack.workspace.messages[0]?.blocks)).toContain('All is said.')
    expect(second.externalId).toBe(first.externalId)
    expect(first.externalUrl).toBeUndefined()
  })

  test('a known workspace gives the message an address', async () => {
    await integration().check(appSettings(), memory)
    const { externalUrl } = await deliver(report())
    expect(externalUrl).toMatch(/^https:\/\/example\.slack\.com\/archives\/C0000CALLS\/p\d{16}$/)
  })

  test('a state that is past does not replace a later one', async () => {
    const late = report([requested, { type: 'callback-taken', by: 'Ben' }])
    await deliver(late)
    await deliver(report([requested]))
    expect(JSON.stringify(slack.workspace.messages)).toContain('Being called back by Ben')
  })

  test('that nobody took the call is said aloud once, in the thread', async () => {
    await deliver(report([urgent], { occasion: 'call.urgent' }))
    const unanswered = report([urgent, requested], { occasion: 'call.unanswered' })
    await deliver(unanswered)
    await deliver(unanswered)
    const [message, reply, ...more] = slack.workspace.messages
    expect(reply).toMatchObject({ threadTs: message?.ts, isBroadcast: true })
    expect(reply?.text).toContain('Nobody took the call')
    expect(more).toEqual([])
  })

  test('a message that somebody deleted is posted anew', async () => {
    await deliver(report([urgent], { occasion: 'call.urgent' }))
    slack.workspace.messages.length = 0
    await deliver(report([urgent, requested]))
    expect(slack.workspace.messages).toHaveLength(1)
  })

  test('a refresh changes what is there, and posts nothing', async () => {
    const refresh = (given: CallReport) => integration().refresh?.(given, appSettings(), memory)
    await refresh(report([requested]))
    expect(slack.workspace.messages).toEqual([])
    await deliver(report([requested]))
    await refresh(report([requested, { type: 'callback-taken', by: 'Ben' }]))
    expect(JSON.stringify(slack.workspace.messages)).toContain('Being called back by Ben')
    expect(slack.workspace.messages).toHaveLength(1)
  })

  const posts = () => slack.requests.filter(({ path }) => path.endsWith('chat.postMessage')).length

  test.each(['hang', 'cut', 'drip'] as const)(
    'after an answer lost by %s the message is found, not doubled',
    async (how) => {
      slack.fail({ matches: ({ path }) => path.endsWith('postMessage'), times: 1, isAfterDoing: true, how })
      await expect(deliver(report())).rejects.toMatchObject({ failure: 'passing' })
      expect(slack.workspace.messages).toHaveLength(1)
      const settings = appSettings({ channel: 'C0000CALLS' })
      const { externalId } = await deliver(report([], { isRepeat: true }), settings)
      expect(slack.workspace.messages).toMatchObject([{ ts: externalId }])
      expect(posts()).toBe(1)
    },
  )

  test('it is found behind many others', async () => {
    slack.fail({
      matches: ({ path }) => path.endsWith('postMessage'),
      times: 1,
      isAfterDoing: true,
      how: 'cut',
    })
    const settings = appSettings({ channel: 'C0000CALLS' })
    await expect(deliver(report(), settings)).rejects.toThrow()
    for (let other = 0; other < 250; other++) slack.workspace.add({ text: 'x', blocks: [] }, 'C0000CALLS')
    await deliver(report([], { isRepeat: true }), settings)
    expect(posts()).toBe(1)
  })

  test('without the scope to read the channel it is posted again', async () => {
    slack.workspace.scopes = ['chat:write']
    slack.fail({
      matches: ({ path }) => path.endsWith('postMessage'),
      times: 1,
      isAfterDoing: true,
      how: 'cut',
    })
    const settings = appSettings({ channel: 'C0000CALLS' })
    await expect(deliver(report(), settings)).rejects.toThrow()
    await deliver(report([], { isRepeat: true }), settings)
    expect(slack.workspace.messages).toHaveLength(2)
  })

  test('a clear refusal is not looked for', async () => {
    slack.fail({
      matches: ({ path }) => path.endsWith('postMessage'),
      times: 1,
      how: { status: 429, text: '', headers: { 'retry-after': '7' } },
    })
    await expect(deliver(report())).rejects.toMatchObject({ failure: 'passing', retryAfterMs: 7000 })
    await deliver(report([], { isRepeat: true }))
    expect(slack.requests.some(({ path }) => path.endsWith('history'))).toBe(false)
    expect(slack.workspace.messages).toHaveLength(1)
  })

  test('two at once post one', async () => {
    await Promise.all([deliver(report([urgent], { occasion: 'call.urgent' })), deliver(report([urgent]))])
    expect(slack.workspace.messages).toHaveLength(1)
  })

  test.each([
    ['channel_not_found', 'permission'],
    ['not_in_channel', 'permission'],
    ['is_archived', 'permission'],
    ['missing_scope', 'permission'],
    ['invalid_auth', 'credentials'],
    ['token_revoked', 'credentials'],
    ['account_inactive', 'credentials'],
    ['invalid_blocks', 'refused'],
    ['msg_too_long', 'refused'],
    ['something_new', 'refused'],
    ['ratelimited', 'passing'],
    ['internal_error', 'passing'],
    ['fatal_error', 'passing'],
    ['request_timeout', 'passing'],
  ])('ok: false with %s is %s', async (error, failure) => {
    slack.fail({ matches: () => true, how: { status: 200, json: { ok: false, error } } })
    await expect(deliver(report())).rejects.toMatchObject({
      failure,
      message: expect.stringContaining(error),
    })
    expect(slack.requests).toHaveLength(1)
  })

  test.each([
    ['a 500', { status: 500, text: '<html>down</html>' }, 'passing'],
    ['HTML with 200', { status: 200, text: '<html>login</html>' }, 'passing'],
    ['nonsense', { status: 200, json: { ok: true, channel: 7 } }, 'passing'],
    ['a list', { status: 200, json: [] }, 'passing'],
    ['a redirect', { status: 302, text: '', headers: { location: 'http://169.254.169.254/' } }, 'refused'],
    ['8 MB', { status: 200, text: 'x'.repeat(8_000_000) }, 'passing'],
  ])('%s is an answer that harms nothing', async (_what, how, failure) => {
    slack.fail({ matches: () => true, how })
    await expect(deliver(report())).rejects.toMatchObject({ failure })
    expect(slack.requests).toHaveLength(1)
  })

  test('a wrong token is told by the check, and in no error', async () => {
    const settings = appSettings({ botToken: 'xoxb-0001-of-somebody-else' })
    const checked = integration().check(settings, memory)
    await expect(checked).rejects.toMatchObject({ failure: 'credentials' })
    await expect(checked).rejects.not.toThrow('somebody-else')
    slack.fail({ matches: () => true, how: { status: 503, text: 'Bearer xoxb-0001-of-somebody-else' } })
    await expect(deliver(report(), settings)).rejects.not.toThrow('somebody-else')
  })
})

describe.each([
  ['an app', () => appSettings()],
  ['an incoming webhook', () => integration().settings.parse({ webhookUrl: slack.access.webhookUrl })],
])('a fault of the wire, with %s', (_way, settings) => {
  test.each([
    [400, 'refused'],
    [401, 'credentials'],
    [408, 'passing'],
    [413, 'refused'],
    [422, 'refused'],
    [425, 'passing'],
    [429, 'passing'],
    [500, 'passing'],
    [502, 'passing'],
    [521, 'passing'],
  ])('%i is %s', async (status, failure) => {
    slack.fail({ matches: () => true, times: 1, how: { status, text: '<p>words of a proxy</p>' } })
    await expect(deliver(report(), settings())).rejects.toMatchObject({ failure })
    expect(slack.workspace.messages).toEqual([])
    await deliver(report([], { isRepeat: true }), settings())
    expect(slack.workspace.messages).toHaveLength(1)
  })

  test.each(['hang', 'cut', 'drip'] as const)('%s is passing, and over in time', async (how) => {
    slack.fail({ matches: () => true, how })
    const begun = performance.now()
    await expect(deliver(report(), settings())).rejects.toMatchObject({ failure: 'passing' })
    expect(performance.now() - begun).toBeLessThan(3000)
  })

  test('a server that is not there is passing', async () => {
    const given = settings()
    await slack.close()
    await expect(deliver(report(), given)).rejects.toMatchObject({ failure: 'passing' })
  })

  test('Retry-After is honoured', async () => {
    const limited = { status: 429, text: 'rate_limited', headers: { 'retry-after': '30' } }
    slack.fail({ matches: () => true, how: limited })
    await expect(deliver(report(), settings())).rejects.toMatchObject({ retryAfterMs: 30_000 })
  })
})

describe('with an incoming webhook', () => {
  const settings = () => integration().settings.parse({ webhookUrl: slack.access.webhookUrl })

  test('messages are posted, without buttons', async () => {
    await deliver(report([urgent, requested]), settings())
    expect(JSON.stringify(slack.workspace.messages)).toContain('Open call')
    expect(JSON.stringify(slack.workspace.messages)).not.toContain('calling back')
  })

  test('the check posts nothing, and knows a dead address', async () => {
    await integration().check(settings(), memory)
    expect(slack.workspace.messages).toEqual([])
    slack.access.isWebhookOn = false
    await expect(integration().check(settings(), memory)).rejects.toMatchObject({ failure: 'credentials' })
  })

  test.each([
    [404, 'no_service', 'credentials'],
    [403, 'action_prohibited', 'permission'],
    [403, 'invalid_token', 'credentials'],
    [404, 'no_team', 'credentials'],
    [410, 'channel_is_archived', 'permission'],
    [410, 'whatever', 'credentials'],
    [404, '<html>not found</html>', 'credentials'],
    [200, '<html>please log in</html>', 'passing'],
    [400, 'invalid_payload', 'refused'],
    [429, 'rate_limited', 'passing'],
    [500, 'rollup_error', 'passing'],
  ])('%i %s is %s', async (status, text, failure) => {
    slack.fail({ matches: () => true, how: { status, text } })
    const failed = deliver(report(), settings())
    await expect(failed).rejects.toMatchObject({ failure })
    await expect(failed).rejects.not.toThrow('aVerySecretPartOfIt')
  })
})

describe('settings', () => {
  const schema = () => integration().settings
  test('are of one way or the other', () => {
    const json = settingsJsonSchema(schema())
    expect(json.anyOf).toHaveLength(2)
    expect(secretFields(schema()).sort()).toEqual(['botToken', 'signingSecret', 'webhookUrl'])
    expect(schema().parse({ webhookUrl: 'https://hooks.slack.com/services/T0/B0/x' })).toEqual({
      webhookUrl: 'https://hooks.slack.com/services/T0/B0/x',
      events: ['call.completed', 'call.urgent', 'call.unanswered'],
    })
  })

  test('can be changed from one way to the other, although secrets of both are kept', () => {
    const [botToken, webhookUrl] = ['xoxb-12345678', 'https://hooks.slack.com/services/T0/B0/x']
    expect(schema().parse({ botToken, webhookUrl, channel: 'C0123' })).toMatchObject({
      botToken,
      channel: 'C0123',
    })
    expect(schema().parse({ botToken, webhookUrl, signingSecret: 'x'.repeat(20) })).not.toHaveProperty(
      'botToken',
    )
  })

  test.each([
    [{}, 'botToken'],
    [{ botToken: 'xoxb-12345678' }, 'channel'],
    [{ botToken: 'xoxp-12345678', channel: 'C0123' }, 'botToken'],
    [{ botToken: 'xoxb-12345678', channel: 'a b' }, 'channel'],
    [{ botToken: 'xoxb-12345678', channel: 'C0123', signingSecret: 'short' }, 'signingSecret'],
    [{ botToken: 'xoxb-12345678', channel: 'C0123', events: ['call.eaten'] }, 'events[0]'],
    [{ botToken: 'xoxb-12345678', channel: 'C0123', events: [] }, 'events'],
    [{ botToken: 'xoxb-12345678', channel: 'C0123', color: 'red' }, 'color'],
    [{ webhookUrl: 'https://evil.example/services/T0/B0/x' }, 'webhookUrl'],
    [{ webhookUrl: 'https://hooks.slack.com.evil.example/services/T0/B0/x' }, 'webhookUrl'],
    [{ webhookUrl: 'http://hooks.slack.com/services/T0/B0/x' }, 'webhookUrl'],
    [{ webhookUrl: 'https://u:p@hooks.slack.com/services/T0/B0/x' }, 'webhookUrl'],
    [{ webhookUrl: 'https://hooks.slack.com/services/../api' }, 'webhookUrl'],
  ])('%j is refused at %s', (given, field) => {
    const { error } = schema().safeParse(given)
    expect(error && fieldErrors(error).map((fault) => fault.field)).toEqual(expect.arrayContaining([field]))
  })
})
