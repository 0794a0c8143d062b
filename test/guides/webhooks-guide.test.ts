/** The snippets of the webhook guide, taken from the page and run against a delivery as we send it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createHttpClient } from '../../src/integrations/http-client.ts'
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
