/** The snippets of the webhook guide, taken from the page and run against a delivery as we send it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createHttpClient } from '../../src/integrations/http-client.ts'
import { templateNames } from '../../src/integrations/template-values.ts'
import { newWebhookSecret, webhookSettingsSchema } from '../../src/integrations/webhook/settings.ts'
import { createWebhook } from '../../src/integrations/webhook/webhook.ts'
import { finishedCall, reportOf } from '../fixtures/finished-call.ts'
import { openMemory } from '../memory.ts'
import { startHttpReceiver } from '../receivers/http-receiver.ts'

const guide = readFileSync(new URL('../../docs/guides/webhooks.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'firstring-guide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function snippet(language: string): string {
  const found = guide.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1]
  if (!found) throw new Error(`the guide has no ${language} snippet`)
  return found
}

/** A delivery as it arrived at a receiver, and ways to spoil it. */
async function arrived() {
  const receiver = await startHttpReceiver()
  const now = () => new Date()
  const http = createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now })
  const settings = webhookSettingsSchema.parse({ url: receiver.url })
  const memory = await openMemory()
  await createWebhook({ http, now }).deliver(
    reportOf(finishedCall([{ type: 'caller-said', text: 'Zoë “quoted” ☎' }])),
    settings,
    memory.of('con_1'),
  )
  await memory.dispose()
  const [received] = receiver.received
  await receiver.close()
  if (!received) throw new Error('nothing arrived')
  return { secret: settings.secret, headers: received.headers, body: received.body }
}

type Run = (secret: string, headers: object, body: string) => { isTaken: boolean; output: string }

function node(): Run {
  const file = join(folder, 'read-webhook.mjs')
  writeFileSync(
    file,
    `${snippet('js')}
    const { secret, headers, body } = JSON.parse(process.argv[2])
    process.stdout.write(readWebhook(secret, headers, body).data.callSid)`,
  )
  return (secret, headers, body) => {
    const run = spawnSync(process.execPath, [file, JSON.stringify({ secret, headers, body })])
    return { isTaken: run.status === 0, output: String(run.stdout) + String(run.stderr) }
  }
}

function python(): Run {
  const file = join(folder, 'read_webhook.py')
  writeFileSync(
    file,
    `${snippet('python')}
import sys
given = json.loads(sys.argv[1])
print(read_webhook(given["secret"], given["headers"], given["body"].encode())["data"]["callSid"])`,
  )
  return (secret, headers, body) => {
    const run = spawnSync('python3', [file, JSON.stringify({ secret, headers, body })])
    return { isTaken: run.status === 0, output: String(run.stdout) + String(run.stderr) }
  }
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'])
    return true
  } catch {
    return false
  }
}

describe.each([
  ['Node', node],
  ['Python', python],
] as const)('%s', (language, prepare) => {
  test('takes what we send, refuses what others made of it', async ({ skip }) => {
    skip(language === 'Python' && !hasPython(), 'NOT CHECKED: there is no python3 on this machine')
    const run = prepare()
    const { secret, headers, body } = await arrived()
    expect(run(secret, headers, body)).toMatchObject({ isTaken: true })
    expect(run(secret, headers, body).output).toContain(finishedCall().callSid)
    const rotated = { ...headers, 'webhook-signature': `v1,AAAA ${headers['webhook-signature']}` }
    expect(run(secret, rotated, body).isTaken).toBe(true)
    const old = { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1000) }
    for (const [wrongSecret, wrongHeaders, wrongBody, why] of [
      [newWebhookSecret(), headers, body, /wrong signature/],
      [secret, headers, `${body} `, /wrong signature/],
      [secret, { ...headers, 'webhook-id': 'dlv_other' }, body, /wrong signature/],
      [secret, { ...headers, 'webhook-signature': '' }, body, /wrong signature/],
      [secret, old, body, /too old/],
      [secret, { ...headers, 'webhook-timestamp': 'soon' }, body, /too old|invalid literal/],
    ] as const) {
      const refused = run(wrongSecret, wrongHeaders, wrongBody)
      expect(refused.isTaken).toBe(false)
      expect(refused.output).toMatch(why)
    }
  })
})

describe('settings with templates', () => {
  const found = [...guide.matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, text = '']): Record<string, unknown> => JSON.parse(text))
    .filter(({ url }) => url !== undefined)
  const report = reportOf(
    finishedCall([
      { type: 'call-summarized', summary: 'Ana Reyes has a "leaking" heater.\nShe is {{ at home }}.' },
      {
        type: 'callback-requested',
        callback: { requested: true, phone: '+15035550142', dueAt: '2026-03-02T22:00:00Z', status: 'open' },
      },
    ]),
  )

  test('of the guide are taken, and sent as they read', async () => {
    const receiver = await startHttpReceiver()
    const memory = await openMemory()
    const now = () => new Date()
    const webhook = createWebhook({
      http: createHttpClient({ allowPrivateTargets: ['127.0.0.0/8'], now }),
      now,
    })
    for (const given of found) {
      const settings = webhookSettingsSchema.parse(given)
      const { pathname, search } = new URL(settings.url)
      const url = `${receiver.url}${pathname}${decodeURIComponent(search)}`
      await webhook.deliver(report, { ...settings, url }, memory.of('con_1'))
    }
    await receiver.close()
    await memory.dispose()
    const [own, zapier, make, n8n] = receiver.received.map(({ path, headers, body }) => ({
      path,
      headers,
      body: JSON.parse(body),
    }))
    expect(found).toHaveLength(4)
    const { callSid } = report.call
    expect(own).toMatchObject({
      path: '/hooks/leads?source=routine',
      headers: { authorization: "Bearer your receiver's token", 'x-call': callSid },
      body: {
        name: 'Ana Reyes',
        phone: '+15035550142',
        note: `${report.call.summary} Call back: Mon, Mar 2, 4:00 PM CST.`,
        isUrgent: false,
        seconds: 75,
        call: { callSid, lead: { firstName: { value: 'Ana' } } },
      },
    })
    expect(zapier?.body).toEqual({
      event_id: 'dlv_0test',
      name: 'Ana Reyes',
      phone: '+15035550142',
      email: '',
      reason: 'water heater is leaking',
      summary: report.call.summary,
      urgency: 'routine',
      call_back: true,
      call_back_at: '2026-03-02T16:00:00-06:00',
      started_at: expect.stringMatching(/^2026-03-02T09:00:00-06:00$/),
      seconds: 75,
      link: `https://calls.example.com/calls/${callSid}`,
    })
    expect(make).toMatchObject({
      headers: { 'x-make-apikey': 'the key that you entered in Make' },
      body: {
        event: 'call.completed',
        caller: { name: 'Ana Reyes', company: '' },
        urgency: { level: 'routine', evidence: [] },
        callback: { requested: true, at: '2026-03-02T16:00:00-06:00' },
      },
    })
    expect(n8n).toMatchObject({
      headers: { 'x-webhook-key': 'the value that you entered in n8n' },
      body: { type: 'call.completed', data: { lead: { reason: { value: 'water heater is leaking' } } } },
    })
  })

  test('have every name in the table, and no other', () => {
    const rows = [...guide.matchAll(/^\| `([a-z_]+)` \| (.+) \|$/gm)].map(([, name = '', means = '']) => [
      name,
      means,
    ])
    const listed = rows.filter(([name = '']) => Object.hasOwn(templateNames, name))
    expect(Object.fromEntries(listed)).toMatchObject(templateNames)
  })
})
