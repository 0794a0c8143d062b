/**
 * Kills the receptionist at random moments of calls and of the work after them, again and again, and looks
 * whether anything that it acknowledged is missing afterwards.
 */
import { createHmac, randomInt } from 'node:crypto'
import { scriptedCallers } from '../../simulator/callers/index.ts'
import type { SentWebhook } from '../../simulator/events.ts'
import { createSimulator } from '../../simulator/simulator.ts'
import { type ChildServer, startChild } from './child-server.ts'
import { Inbox } from './inbox.ts'

export interface CrashReport {
  kills: number
  calls: number
  /** Webhooks that got their 2xx before a kill. */
  acknowledged: number
  /** Of those, the ones that a repeat did not get the same answer to. */
  changedAnswers: string[]
  /** Ended calls that reached the receiver under more than one id, or not at all. */
  wrongDeliveries: string[]
  /** Caller's words that were acknowledged and are not in the transcript. */
  lostWords: string[]
  deliveries: number
  /** Deliveries that came again, under the same id. */
  repeatedDeliveries: number
}

export interface CrashOptions {
  kills: number
  /** Environment of the server: the data folder, and the database when it is PostgreSQL. */
  environment: Record<string, string>
  /** Calls in progress at once. */
  concurrency?: number
  /** Most webhooks that are answered before a kill; how many it is each time, chance decides. */
  mostWebhooks?: number
  onRound?: (round: number) => void
}

/** A killed process's jobs are taken up within 30 s; retries come on top. */
const deliveryLimitMs = 60_000
/** Nobody is told of a robocall, so it cannot be missing anywhere. */
const callers = scriptedCallers.filter(({ name }) => name !== 'robocall')
const accountSid = `AC${'7'.repeat(32)}`

export async function crashLoop(options: CrashOptions): Promise<CrashReport> {
  const { kills, environment, concurrency = 6, mostWebhooks = 120, onRound } = options
  const inbox = await Inbox.open()
  const report: CrashReport = {
    kills: 0,
    calls: 0,
    acknowledged: 0,
    changedAnswers: [],
    wrongDeliveries: [],
    lostWords: [],
    deliveries: 0,
    repeatedDeliveries: 0,
  }
  const ended = new Set<string>()
  const words = new Map<string, string[]>()
  let server = await startChild(environment)
  try {
    await connectReceiver(server, inbox.url)
    for (let round = 0; round < kills; round++) {
      onRound?.(round)
      const acknowledged = await callsUntilKilled(server, concurrency, randomInt(1, mostWebhooks))
      report.kills += 1
      server = await startChild(environment)
      for (const [callSid, webhooks] of acknowledged) {
        report.calls += 1
        for (const webhook of webhooks) {
          report.acknowledged += 1
          const again = await repeat(server, webhook)
          if (isTwiml(webhook) && again !== webhook.body)
            report.changedAnswers.push(`${callSid} ${webhook.url}`)
          if (webhook.params.SpeechResult)
            words.set(callSid, [...(words.get(callSid) ?? []), webhook.params.SpeechResult])
          if (webhook.params.CallStatus === 'completed') ended.add(callSid)
        }
      }
    }
    await inbox.untilArrived(ended, deliveryLimitMs)
    for (const [callSid, said] of words) {
      const transcript = await transcriptOf(server, callSid)
      report.lostWords.push(
        ...said.filter((text) => !transcript.includes(text)).map((text) => `${callSid} ${text}`),
      )
    }
  } finally {
    await server.kill()
    await inbox.close()
  }
  for (const callSid of ended) {
    if (inbox.received.get(callSid)?.size !== 1) report.wrongDeliveries.push(callSid)
  }
  for (const ids of inbox.received.values()) {
    for (const times of ids.values()) {
      report.deliveries += 1
      report.repeatedDeliveries += times - 1
    }
  }
  return report
}

/** Plays calls until the server is killed; returns what it had acknowledged until then. */
async function callsUntilKilled(
  server: ChildServer,
  concurrency: number,
  afterWebhooks: number,
): Promise<Map<string, SentWebhook[]>> {
  const simulator = createSimulator({ accountSid, authToken: server.authToken })
  const acknowledged = new Map<string, SentWebhook[]>()
  let isKilled = false
  let left = afterWebhooks
  let isEnough: () => void = () => undefined
  const enough = new Promise<void>((resolve) => {
    isEnough = resolve
  })
  const ring = async (first: number) => {
    for (let next = first; !isKilled; next += concurrency) {
      const caller = callers[next % callers.length]
      if (!caller) return
      const outcome = await simulator.placeCall({
        voiceUrl: `${server.url}/twilio/voice`,
        statusUrl: `${server.url}/twilio/status`,
        from: caller.from,
        to: '+15035550188',
        speed: Number.POSITIVE_INFINITY,
        caller: caller.start(),
        onEvent: ({ type }) => {
          if (type === 'webhook-answered' && --left <= 0) isEnough()
        },
      }).finished
      acknowledged.set(
        outcome.callSid,
        outcome.webhooks.filter(({ status }) => status !== undefined && status < 300),
      )
    }
  }
  const ringing = Array.from({ length: concurrency }, (_, index) => ring(randomInt(callers.length) + index))
  await enough
  await server.kill()
  isKilled = true
  await Promise.all(ringing)
  await simulator.close()
  return acknowledged
}

function isTwiml(webhook: SentWebhook): boolean {
  return webhook.body?.startsWith('<?xml') ?? false
}

/** The very same webhook once more, signed for the server's new address. */
async function repeat(server: ChildServer, webhook: SentWebhook): Promise<string> {
  const url = server.url + new URL(webhook.url).pathname + new URL(webhook.url).search
  const signed = Object.keys(webhook.params)
    .sort()
    .reduce((text, name) => text + name + webhook.params[name], url)
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'x-twilio-signature': createHmac('sha1', server.authToken).update(signed).digest('base64'),
      'i-twilio-idempotency-token': webhook.token,
    },
    body: new URLSearchParams(webhook.params),
  })
  return response.text()
}

async function connectReceiver(server: ChildServer, url: string): Promise<void> {
  const response = await fetch(`${server.url}/api/integrations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'webhook', name: 'Receiver', isEnabled: true, settings: { url } }),
  })
  if (!response.ok) throw new Error(`the connection was refused: ${await response.text()}`)
}

async function transcriptOf(server: ChildServer, callSid: string): Promise<string[]> {
  const response = await fetch(`${server.url}/api/calls/${callSid}`, {
    headers: { authorization: `Bearer ${server.apiKey}` },
  })
  if (!response.ok) return []
  const { transcript } = (await response.json()) as { transcript: { text: string }[] }
  return transcript.map(({ text }) => text)
}
