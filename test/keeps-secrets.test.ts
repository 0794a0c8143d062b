/** What was given in confidence comes back nowhere: not in answers, errors, logs, metrics or files. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../src/log.ts'
import { ring, scripted } from './calls/ring.ts'
import { type HttpReceiver, startHttpReceiver } from './receivers/http-receiver.ts'
import { startApp, type TestApp } from './start-app.ts'

const signingSecret = `whsec_${Buffer.from('a secret of exactly thirty-two b').toString('base64')}`
const secrets = {
  twilioToken: 'f00dfeed'.repeat(4),
  secretKey: 'the-key-that-encrypts-everything-else-here',
  apiKey: 'machine-key-7d1b0c44e1',
  adminPassword: 'correct horse battery',
  wrongPassword: 'incorrect horse battery',
  smtpPassword: 'mail-pass-91c7',
  signingSecret,
  headerSecret: 'Bearer crm-token-5b2fa1',
  headerToken: 'crm-token-5b2fa1',
  templateSecret: 'owner:pass-8e21d0',
  encodedSecret: Buffer.from('owner:pass-8e21d0').toString('base64'),
  slackToken: 'xoxb-7713-slack-token-ab12',
  slackSigning: '77aa77aa77aa77aa77aa77aa77aa77aa',
  hubspotKey: 'pat-na1-5c1e-service-key-40d2',
  salesforceSecret: 'consumer-secret-6ab0f4',
  /** What Salesforce lets us in with: nobody typed it in. */
  loginToken: '00D5e!AQEAQ.token-of-the-login-reply',
  slackPath: 'services/T0/B0/slackWebhookPath99',
}

let app: TestApp
let receiver: HttpReceiver
const lines: string[] = []
beforeAll(async () => {
  receiver = await startHttpReceiver()
  // The worst receiver: refuses, and quotes everything that it was sent.
  receiver.answer(({ headers, body, path }, response) => {
    if (path === '/services/oauth2/token') {
      const reply = { access_token: secrets.loginToken, token_type: 'Bearer', instance_url: receiver.url }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
      return
    }
    // A CRM knows no secret but its own.
    const isCrm = [secrets.hubspotKey, secrets.loginToken].some((key) => headers.authorization?.includes(key))
    const known = isCrm ? '' : `${secrets.slackSigning} ${signingSecret}`
    response.writeHead(422).end(`rejected: ${path} ${JSON.stringify(headers)} ${known} ${body}`)
  })
  app = await startApp(
    {
      TWILIO_AUTH_TOKEN: secrets.twilioToken,
      SECRET_KEY: secrets.secretKey,
      API_KEY: secrets.apiKey,
      SMTP_URL: `smtp://owner:${secrets.smtpPassword}@127.0.0.1:1`,
      EMAIL_FROM: 'calls@example.com',
      SLACK_BASE_URL: receiver.url,
      HUBSPOT_BASE_URL: receiver.url,
      SALESFORCE_LOGIN_URL: receiver.url,
    },
    { log: createLog('trace', { write: (line) => void lines.push(line) }) },
  )
})
afterAll(async () => {
  await app?.close()
  await receiver?.close()
})

/** Names of the secrets that stand in the text, whichever way they are written there. */
const found = (text: string) =>
  Object.entries(secrets).flatMap(([name, secret]) =>
    [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)].some((written) =>
      text.includes(written),
    )
      ? [name]
      : [],
  )

it('finds a secret where there is one', () => {
  expect(found(`{"authorization":"${secrets.headerSecret}"}`)).toEqual(['headerSecret', 'headerToken'])
  expect(found(encodeURIComponent(signingSecret))).toEqual(['signingSecret'])
  expect(found('nothing')).toEqual([])
})

it('tells none of them in a whole run, faults included', async () => {
  const answers: string[] = []
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(app.localUrl + path, {
      method,
      headers: {
        authorization: `Bearer ${secrets.apiKey}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    answers.push(`${method} ${path} ${JSON.stringify([...answer.headers])} ${text}`)
    return { status: answer.status, text }
  }

  await app.configure({ notifications: { emails: ['owner@example.com'], urgentPhones: [] } })
  const settings = {
    url: `${receiver.url}/hook`,
    secret: signingSecret,
    headers: { authorization: secrets.headerSecret, 'x-login': 'Basic {{ secret.PAIR | base64_encode }}' },
    secrets: { PAIR: secrets.templateSecret },
  }
  for (const slack of [
    { botToken: secrets.slackToken, channel: '#calls', signingSecret: secrets.slackSigning },
    { webhookUrl: `https://hooks.slack.com/${secrets.slackPath}` },
  ]) {
    const connected = await ask('POST', '/api/integrations', { kind: 'slack', name: 'Team', settings: slack })
    expect(connected.status).toBe(201)
    await ask('POST', `/api/integrations/${JSON.parse(connected.text).id}/test`)
  }
  const { hubspotKey, salesforceSecret: clientSecret } = secrets
  for (const [kind, crm] of [
    ['hubspot', { accessToken: hubspotKey }],
    ['salesforce', { loginUrl: receiver.url, clientId: 'consumer-key-1', clientSecret }],
  ] as const) {
    const connected = await ask('POST', '/api/integrations', { kind, name: kind, settings: crm })
    expect(connected.status, connected.text).toBe(201)
    await ask('POST', `/api/integrations/${JSON.parse(connected.text).id}/test`)
  }
  const made = await ask('POST', '/api/integrations', { kind: 'webhook', name: 'Hook', settings })
  expect(made.status).toBe(201)
  const { id } = JSON.parse(made.text) as { id: string }
  await ask('POST', '/api/integrations', {
    kind: 'webhook',
    name: 'Wrong',
    settings: { ...settings, url: 'x' },
  })
  await ask('PUT', `/api/integrations/${id}`, { settings: { url: `${receiver.url}/other` } })
  await ask('POST', `/api/integrations/${id}/test`)
  const preview = { kind: 'webhook', id, settings: { url: `${receiver.url}/new` } }
  expect((await ask('POST', '/api/integrations/preview', preview)).status).toBe(200)
  await ask('POST', '/api/integrations/preview', { ...preview, settings: { ...settings, url: 'x' } })

  const { call } = await ring(app, await scripted('lead'))
  const deliveries = () => app.api<{ items: { status: string }[] }>('GET', '/api/deliveries?status=dead')
  await expect.poll(async () => (await deliveries()).items.length, { timeout: 5_000 }).toBeGreaterThan(0)
  await expect.poll(() => receiver.received.length).toBeGreaterThan(0)
  await expect
    .poll(() => found(JSON.stringify(receiver.received)))
    .toEqual(expect.arrayContaining(['headerSecret', 'encodedSecret', 'slackToken', 'slackPath']))
  // Each was really used, and the login's reply kept for the next delivery.
  await expect
    .poll(() => found(JSON.stringify(receiver.received)), { timeout: 5_000 })
    .toEqual(expect.arrayContaining(['hubspotKey', 'salesforceSecret', 'loginToken']))

  const signIn = (password: string) =>
    ask('POST', '/api/auth/sign-in/email', { email: app.adminEmail, password }, { authorization: 'None' })
  expect((await signIn(secrets.wrongPassword)).status).toBe(401)
  expect((await signIn(secrets.adminPassword)).status).toBe(200)
  await ask('GET', '/api/calls', undefined, { authorization: `Bearer ${secrets.wrongPassword}` })
  for (const path of [
    '/api/integrations',
    `/api/integrations/${id}`,
    '/api/integration-kinds',
    '/api/deliveries',
    '/api/calls',
    `/api/calls/${call.callSid}`,
    `/api/calls/${call.callSid}/previews`,
    '/api/messages',
    `/api/integrations/${id}/authorize`,
    '/api/oauth/callback?code=x&state=y',
    '/api/callbacks',
    '/api/businesses/default',
    '/api/analytics',
    '/api/costs',
    '/api/costs/engines',
    '/api/prices',
    `/api/callers/${encodeURIComponent(call.from)}/export`,
    '/api/openapi.json',
    '/api/me',
    '/metrics',
    '/healthz',
    '/readyz',
    '/api/nothing',
    `/api/calls/${secrets.headerToken.slice(0, 3)}%`,
  ]) {
    await ask('GET', path)
  }
  await fetch(`${app.localUrl}/twilio/voice`, { method: 'POST', headers: { 'x-twilio-signature': 'x' } })

  for (const answer of answers) expect(found(answer), answer).toEqual([])
  expect(answers.join()).toContain('•••')
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(found(line), line).toEqual([])
  for (const file of ['firstring.db', 'firstring.db-wal']) {
    expect(found(await readFile(join(app.dataDir, file), 'latin1')), file).toEqual([])
  }
})
