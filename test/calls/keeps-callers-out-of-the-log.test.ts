/** The log tells what happened: never a caller's number, name or words, whatever goes wrong. */
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Faults } from '../../simulator/call-options.ts'
import type { EngineName } from '../../src/core/call.ts'
import { createLog } from '../../src/log.ts'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

/** What makes the engine fail in the middle of a call. */
const failing: Partial<Record<EngineName, Faults>> = {
  gather: { network: ({ kind, nth }) => (kind === 'action' && nth === 1 ? 'refused' : undefined) },
  'conversation-relay': { relay: { cutAfterPrompts: 1 } },
  'openai-realtime': { stream: { cutAfterTurns: 1 } },
}

describe.each(conversationEngines)('the log, with %s', (engine) => {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).trim().split('\n'))
      done()
    },
  })
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine, { log: createLog('trace', sink) })
    await app.configure({
      transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    })
  })
  afterAll(() => app.close())

  it('has one line for a call, and nothing of the caller in any line', async () => {
    const callers = ['lead', 'keypad', 'emergency', 'robocall', 'voicemail']
    const calls = []
    for (const name of callers) calls.push((await ring(app, await scripted(name))).call)
    const { call: broken } = await ring(app, await scripted('lead'), {
      faults: failing[engine] ?? {},
      mayHaveErrors: true,
    })
    calls.push(broken)

    const entries = lines.map((line) => JSON.parse(line) as { msg: string; callSid?: string })
    const ends = entries.filter(({ msg }) => msg === 'call ended').map(({ callSid }) => callSid)
    expect(ends.sort()).toEqual(calls.map(({ callSid }) => callSid).sort())

    const log = lines.join('\n')
    const secrets = calls.flatMap(({ transcript, lead, from }) => [
      from,
      from.slice(2),
      ...transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text),
      ...Object.values(lead).flatMap((field) => field?.value ?? []),
    ])
    expect(secrets.length).toBeGreaterThan(30)
    expect(secrets.filter((text) => text.length > 3 && log.includes(text))).toEqual([])
  })
})
