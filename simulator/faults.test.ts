import { afterEach, describe, expect, test } from 'vitest'
import type { Faults } from './call-options.ts'
import { type Answers, byPath, closeAll, inTurn, makeCall, prepareCall } from './test-call.ts'

afterEach(closeAll)

const conversation: Answers = byPath({
  '/voice': '<Gather input="speech" action="/turn"><Say>How can I help you today?</Say></Gather>',
  '/turn':
    '<Say>Please leave a message.</Say><Record action="/recorded" recordingStatusCallback="/recording"/>',
  '/recorded': '<Hangup/>',
})

function callWith(faults: Faults) {
  return makeCall(conversation, {
    faults,
    caller: inTurn({ do: 'say', text: 'Hello' }, { do: 'say', text: 'Please call me back' }),
  })
}

describe('hang-ups', () => {
  test('while it rings: no webhook but the status', async () => {
    const { outcome, paths } = await callWith({ hangUp: { during: 'ringing' } })
    expect(outcome).toMatchObject({ status: 'no-answer', endedBy: 'caller', durationSeconds: 0 })
    expect(paths).toEqual(['/status'])
  })

  test('while the first webhook is answered', async () => {
    const { outcome, paths } = await callWith({ hangUp: { during: 'webhook' } })
    expect(outcome.status).toBe('no-answer')
    expect([...paths].sort()).toEqual(['/status', '/voice'])
    expect(outcome.conversation).toEqual([])
  })

  test('while a later webhook is answered: the reply is not played', async () => {
    const { outcome, paths } = await callWith({ hangUp: { during: 'webhook', nth: 1 } })
    expect(outcome.status).toBe('completed')
    expect([...paths].sort()).toEqual(['/status', '/turn', '/voice'])
    expect(outcome.conversation.map(({ speaker }) => speaker)).toEqual(['receptionist', 'caller'])
  })

  test('in the middle of a prompt: what was heard is cut', async () => {
    const { outcome, paths } = await callWith({ hangUp: { during: 'prompt', afterMs: 900 } })
    expect(outcome.conversation).toMatchObject([{ text: 'How can', isInterrupted: true }])
    expect(paths).toEqual(['/voice', '/status'])
  })

  test('during a gather, with or without a last action request', async () => {
    const plain = await callWith({ hangUp: { during: 'gather', afterMs: 1000 } })
    expect(plain.paths).toEqual(['/voice', '/status'])
    const asked = await callWith({
      hangUp: { during: 'gather', afterMs: 1000 },
      gatherActionAfterHangUp: true,
    })
    expect(asked.paths).toEqual(['/voice', '/turn', '/status'])
    expect(asked.paramsOf('/turn').CallStatus).toBe('completed')
  })

  test('during a recording', async () => {
    const { paths, paramsOf } = await callWith({ hangUp: { during: 'record', afterMs: 1200 } })
    expect(paths.slice(0, 4)).toEqual(['/voice', '/turn', '/recorded', '/status'])
    expect(paramsOf('/recorded').Digits).toBe('hangup')
  })
})

describe('callbacks', () => {
  const count = (paths: string[], path: string) => paths.filter((one) => one === path).length

  test('may come twice, or never', async () => {
    const twice = await callWith({ statusCallback: 'twice', recordingCallback: 'twice' })
    expect([count(twice.paths, '/status'), count(twice.paths, '/recording')]).toEqual([2, 2])
    const never = await callWith({ statusCallback: 'never', recordingCallback: 'never' })
    expect([count(never.paths, '/status'), count(never.paths, '/recording')]).toEqual([0, 0])
  })

  test('may overtake the last action request', async () => {
    const { paths } = await callWith({
      statusCallback: 'early',
      hangUp: { during: 'record', afterMs: 1200 },
    })
    expect(paths.slice(0, 4)).toEqual(['/voice', '/turn', '/status', '/recorded'])
  })
})

describe('the network', () => {
  test('may lose a connection: the same request comes once more', async () => {
    const { outcome, paths } = await callWith({
      network: ({ kind, attempt }) => (kind === 'action' && attempt === 1 ? 'refused' : undefined),
    })
    expect(outcome.webhooks.filter(({ kind }) => kind === 'action').map(({ attempts }) => attempts)).toEqual([
      2, 2,
    ])
    expect(paths.filter((path) => path === '/turn')).toHaveLength(1)
  })

  test('may lose a reply: that is a time-out', async () => {
    const { outcome } = await callWith({
      network: ({ kind }) => (kind === 'action' ? 'reply-lost' : undefined),
    })
    expect(outcome.errors).toMatchObject([{ code: 11200 }])
  })

  test('may deliver twice: both replies are kept', async () => {
    const { outcome, received } = await callWith({
      network: ({ kind }) => (kind === 'voice' ? 'repeated' : undefined),
    })
    const [voice] = outcome.webhooks
    expect(voice?.repeatBodies).toEqual([voice?.body])
    const tokens = received.filter(({ path }) => path === '/voice').map(({ token }) => token)
    expect(tokens).toEqual([voice?.token, voice?.token])
  })
})

describe('broken code on this side', () => {
  test('a caller that throws hangs up, and the error comes out', async () => {
    const { place, server } = await prepareCall(conversation)
    const call = place({
      caller: {
        respond: () => {
          throw new Error('lost my voice')
        },
      },
    })
    await expect(call.finished).rejects.toThrow('lost my voice')
    expect(server.received.map(({ path }) => path)).toEqual(['/voice', '/status'])
  })

  test('a listener that throws does not disturb the call', async () => {
    const { place, server } = await prepareCall(conversation)
    const call = place({
      caller: inTurn({ do: 'hang-up' }),
      onEvent: () => {
        throw new Error('deaf')
      },
    })
    await expect(call.finished).rejects.toThrow('deaf')
    expect(server.received.at(-1)?.params).toMatchObject({ CallStatus: 'completed' })
  })
})
