/** Rings a receptionist as Twilio would, and brings back what both sides know of the call. */
import { expect } from 'vitest'
import type { PlaceCallOptions } from '../../simulator/call-options.ts'
import type { Caller, CallerAction, Heard } from '../../simulator/caller.ts'
import type { CallOutcome, SimulatorEvent } from '../../simulator/events.ts'
import { createSimulator, type Simulator } from '../../simulator/simulator.ts'
import type { CallDetail } from '../../src/core/call-report.ts'
import { checkTwiml } from '../contracts/twiml-rules.ts'
import type { TestApp } from '../start-app.ts'

export const businessNumber = '+15035550188'
const streamEnded = 31921
const accountSid = `AC${'7'.repeat(32)}`

export interface Rung {
  outcome: CallOutcome
  /** The call as the API shows it once its summary is written. */
  call: CallDetail
  /** Everything the receptionist said, in one text. */
  said: string
  /** What the other end of the line noticed, in order. */
  events: SimulatorEvent[]
}

export function simulatorFor(app: TestApp): Simulator {
  return createSimulator({ accountSid, authToken: app.authToken })
}

/** Every TwiML of the call is checked against what Twilio knows, and Twilio had nothing to complain of. */
export async function ring(
  app: TestApp,
  caller: Caller,
  options: Partial<PlaceCallOptions> & { mayHaveErrors?: boolean } = {},
): Promise<Rung> {
  const { mayHaveErrors = false, onEvent, ...rest } = options
  const events: SimulatorEvent[] = []
  const outcome = await simulatorFor(app).placeCall({
    voiceUrl: `${app.localUrl}/twilio/voice`,
    fallbackUrl: `${app.localUrl}/twilio/fallback`,
    statusUrl: `${app.localUrl}/twilio/status`,
    from: '+15035550147',
    to: businessNumber,
    speed: Number.POSITIVE_INFINITY,
    caller,
    ...rest,
    onEvent: (event) => {
      events.push(event)
      onEvent?.(event)
    },
  }).finished
  // Twilio notes each stream that we end, as it is meant to be ended.
  const problems = [...outcome.errors, ...outcome.warnings].filter(({ code }) => code !== streamEnded)
  if (!mayHaveErrors) expect(problems).toEqual([])
  for (const webhook of outcome.webhooks) {
    if (webhook.body?.startsWith('<?xml')) expect(checkTwiml(webhook.body)).toEqual([])
  }
  const call = await app.callWhen(outcome.callSid, ({ summary }) => summary !== null)
  const said = outcome.conversation
    .filter(({ speaker }) => speaker === 'receptionist')
    .map(({ text }) => text)
    .join('\n')
  return { outcome, call, said, events }
}

/** What the caller heard, piece by piece, with the language and voice of each, whichever engine spoke. */
export function spoken({ events, outcome }: Rung): { language: string; voice: string; text: string }[] {
  const inTwiml = outcome.webhooks.flatMap(({ body = '' }) => [
    ...body.matchAll(/<Say voice="([^"]*)" language="[^"]*">([^<]*)<\/Say>/g),
  ])
  return events.flatMap((event) => {
    if (event.type !== 'receptionist-said') return []
    const text = event.text.trim()
    const say = inTwiml.find(([, , said = '']) => said === text)
    const voice = event.voice === undefined ? say?.[1] : `Polly.${event.voice}`
    return [{ language: event.language ?? '', voice: voice ?? '', text }]
  })
}

/** The languages that were listened for, in order. */
export function listenedFor({ events }: Rung): string[] {
  return events.flatMap((event) => {
    if (event.type === 'relay-language-changed') return [event.transcriptionLanguage]
    if (event.type !== 'webhook-answered') return []
    const asked = /<(?:Gather[^>]* language|ConversationRelay[^>]* transcriptionLanguage)="([^"]*)"/
    return asked.exec(event.webhook.body ?? '')?.[1] ?? []
  })
}

/** Nothing is asked: somebody is being rung. */
const ringing = /(?:stay on the line|trying \w+ now)\.$/

/** A caller who says these things one after the other, whatever is asked, and then hangs up. */
export function saying(...lines: (string | CallerAction)[]): Caller & { heard: Heard[] } {
  const waiting = [...lines]
  const heard: Heard[] = []
  return {
    heard,
    respond(now) {
      heard.push(now)
      if (ringing.test(now.text)) return { do: 'silence' }
      const next = waiting.shift() ?? { do: 'hang-up' as const }
      return typeof next === 'string' ? { do: 'say', text: next } : next
    },
  }
}

/** The scripted caller of that name, who waits while somebody is rung. */
export async function scripted(name: string): Promise<Caller> {
  const { scriptedCallers } = await import('../../simulator/callers/index.ts')
  const found = scriptedCallers.find((caller) => caller.name === name)
  if (!found) throw new Error(`no scripted caller is called ${name}`)
  const caller = found.start()
  return {
    hearsFirst: caller.hearsFirst ?? false,
    get hearsOut() {
      return caller.hearsOut ?? false
    },
    respond: (now) => (ringing.test(now.text) ? { do: 'silence' } : caller.respond(now)),
  }
}
