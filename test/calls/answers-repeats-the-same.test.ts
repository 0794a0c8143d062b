/** Twilio may send a webhook again: the caller hears the same words, and nothing happens twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../start-app.ts'
import { startAppFor } from './app-for-engine.ts'
import { conversationEngines } from './conversation-engines.ts'
import { ring, scripted } from './ring.ts'

describe.each(conversationEngines)('a repeated webhook, with %s', (engine) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startAppFor(engine)
  })
  afterAll(() => app.close())

  it('gets the same TwiML, byte for byte', async () => {
    const { outcome, call, events } = await ring(app, await scripted('lead'), {
      faults: {
        network: () => 'repeated',
        relay: { duplicateSocket: true },
        stream: { duplicateStream: true },
      },
    })
    const repeated = outcome.webhooks.filter(({ repeatBodies }) => repeatBodies.length > 0)
    const sockets = events.filter(({ type }) => type === 'relay-connected' || type === 'stream-connected')
    // Over a socket there are no more webhooks than the first and the last, and it is opened once.
    expect(repeated.length).toBeGreaterThan(engine === 'gather' ? 3 : 1)
    expect(sockets).toHaveLength(engine === 'gather' ? 0 : 1)
    const refusals = events.filter(({ type }) => type.endsWith('-duplicate-answered'))
    expect(refusals).toMatchObject(sockets.map(() => ({ isRefused: true })))
    for (const { body, repeatBodies } of repeated) {
      for (const again of repeatBodies) expect(again).toBe(body)
    }
    expect(call.lead.firstName?.value).toBe('Dana')
    const callerLines = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
    const spoken = outcome.conversation.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
    expect(callerLines).toEqual(spoken)
  })

  it('whose first answer was lost on the way is answered again', async () => {
    const { outcome, call } = await ring(app, await scripted('lead'), {
      voiceUrl: `${app.localUrl}/twilio/voice#rc=2&rp=all`,
      faults: {
        network: ({ kind, attempt }) => (kind === 'voice' && attempt === 1 ? 'reply-lost' : undefined),
      },
      mayHaveErrors: true,
    })
    expect(outcome.status).toBe('completed')
    expect(call.events.filter(({ type }) => type === 'call-started')).toHaveLength(1)
    expect(call.lead.firstName?.value).toBe('Dana')
  })
})
