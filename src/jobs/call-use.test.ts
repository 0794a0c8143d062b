import { describe, expect, it } from 'vitest'
import { callEvents, reduced, type SampleCall } from '../../test/sample-calls.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { callUse } from './call-use.ts'

const ended: CallEventBody = { type: 'call-ended', status: 'completed', durationSeconds: 75 }
const said: CallEventBody = { type: 'receptionist-said', text: 'Hello!' }
const heard: CallEventBody = { type: 'caller-said', text: 'Hi' }

function useOf(sample: SampleCall & Partial<Pick<Call, 'to' | 'direction'>>, ...bodies: CallEventBody[]) {
  const [started, ...events] = callEvents(sample, ...bodies)
  if (started?.type !== 'call-started') throw new TypeError('no start')
  const { to = started.to, direction = started.direction } = sample
  const all = [{ ...started, to, direction }, ...events]
  return callUse(reduced(all), all)
}

describe('the legs of a call', () => {
  it.each<[SampleCall & Partial<Pick<Call, 'to' | 'direction'>>, string]>([
    [{}, 'inbound-local'],
    [{ from: 'anonymous' }, 'inbound-local'],
    [{ to: '+18885550100' }, 'inbound-toll-free'],
    [{ to: '+442071838750' }, 'inbound-elsewhere'],
    [{ to: '+18765550100' }, 'inbound-elsewhere'],
    [{ from: 'client:ana', to: '+18885550100' }, 'client'],
    [{ from: 'sip:ana@example.com' }, 'client'],
    [{ direction: 'outbound' }, 'outbound-us'],
    [{ direction: 'outbound', to: '+34910000000' }, 'outbound-elsewhere'],
  ])('%j is %s', (sample, kind) => {
    expect(useOf(sample, ended).legs).toEqual([{ kind, seconds: 75 }])
  })

  const transfer = (
    to: string,
    ending: Omit<Extract<CallEventBody, { type: 'transfer-ended' }>, 'type' | 'to'> | undefined,
  ): CallEventBody[] => [
    { type: 'transfer-started', to, name: 'Sam', purpose: 'human' },
    ...(ending ? [{ type: 'transfer-ended' as const, to, ...ending }] : []),
  ]
  const us = '+15035550111'

  it.each<[string, CallEventBody[], unknown[]]>([
    [
      'as long as Twilio says',
      transfer(us, { outcome: 'accepted', durationSeconds: 40 }),
      [{ kind: 'outbound-us', seconds: 40 }],
    ],
    [
      'also when declined by whoever took it up',
      transfer(us, { outcome: 'declined', durationSeconds: 8 }),
      [{ kind: 'outbound-us', seconds: 8 }],
    ],
    ['not when nobody took it up', transfer(us, { outcome: 'no-answer', durationSeconds: 0 }), []],
    ['not when it was busy', transfer(us, { outcome: 'busy' }), []],
    [
      'by our own clock without Twilio’s',
      transfer(us, { outcome: 'accepted' }),
      [{ kind: 'outbound-us', seconds: 1 }],
    ],
    ['unknown while nobody tells', transfer(us, undefined), [{ kind: 'outbound-us', seconds: null }]],
    [
      'by country',
      transfer('+442071838750', { outcome: 'accepted', durationSeconds: 9 }),
      [{ kind: 'outbound-elsewhere', seconds: 9 }],
    ],
  ])('a transfer is billed %s', (_how, events, legs) => {
    expect(useOf({}, ...events, ended).legs.slice(1)).toEqual(legs)
  })

  it('lasts by our own clock until Twilio’s figure comes, and unknown when it was closed as lost', () => {
    const end: CallEventBody = { type: 'call-ended', status: 'completed' }
    expect(useOf({}, said, end).legs).toEqual([{ kind: 'inbound-local', seconds: 2 }])
    expect(useOf({}, said, end, ended).legs).toEqual([{ kind: 'inbound-local', seconds: 75 }])
    expect(useOf({}, said, { ...end, reason: 'lost' }).legs).toEqual([
      { kind: 'inbound-local', seconds: null },
    ])
  })
})

describe('what engines used', () => {
  const relay = 'conversation-relay'
  const connected = (connectionId: string): CallEventBody => ({
    type: 'engine-connected',
    engine: relay,
    connectionId,
  })
  const over = (connectionId: string, durationSeconds: number): CallEventBody => ({
    type: 'engine-ended',
    engine: relay,
    connectionId,
    durationSeconds,
  })

  it('is every connection once, by our own clock while its end is not reported', () => {
    const events = [connected('VX1'), over('VX1', 61), over('VX1', 61), connected('VX2'), said]
    const lost: CallEventBody = { type: 'engine-lost', engine: relay, reason: 'socket closed' }
    expect(useOf({}, ...events, lost, connected('VX4'), over('VX3', 5), said, ended).connections).toEqual([
      { kind: relay, seconds: 61 },
      { kind: relay, seconds: 5 },
      { kind: relay, seconds: 2 },
      { kind: relay, seconds: 3 },
    ])
  })

  it('is Twilio’s stream of sound to a model that hears and speaks, and the line to a vendor who bills its time', () => {
    const realtime = 'openai-realtime'
    const used = (vendor: 'openai' | 'xai'): CallEventBody => ({
      type: 'model-used',
      use: {
        ...{
          vendor,
          model: 'any',
          inputTokens: 9,
          cachedInputTokens: 0,
          cacheWriteTokens: 0,
          outputTokens: 3,
        },
        ...{ audioInputTokens: 50, audioOutputTokens: 100, transcribedSeconds: 5 },
      },
    })
    const call = (vendor: 'openai' | 'xai') =>
      useOf(
        {},
        { type: 'engine-started', engine: realtime },
        { type: 'engine-connected', engine: realtime, connectionId: 'MZ1' },
        said,
        heard,
        used(vendor),
        { type: 'engine-ended', engine: realtime, connectionId: 'MZ1', durationSeconds: 42 },
        ended,
      )
    const stream = { kind: 'media-streams', seconds: 42 }
    expect(call('openai')).toMatchObject({
      connections: [stream],
      speechInputs: 0,
      spokenCharacters: 0,
      models: [{ audioInputTokens: 50, audioOutputTokens: 100, transcribedSeconds: 5 }],
    })
    expect(call('xai').connections).toEqual([stream, { kind: 'xai-voice', seconds: 42 }])
  })

  it('is a connection of unknown length when the call was closed as lost', () => {
    const lost: CallEventBody = { type: 'call-ended', status: 'completed', reason: 'lost' }
    expect(useOf({}, connected('VX1'), said, lost).connections).toEqual([{ kind: relay, seconds: null }])
  })

  it('is speaking and listening by TwiML, and not what a connection says and hears', () => {
    const { speechInputs, spokenCharacters } = useOf(
      {},
      { type: 'engine-started', engine: relay },
      said,
      heard,
      { type: 'engine-started', engine: 'gather' },
      said,
      heard,
      { type: 'caller-silent' },
      { type: 'digits-pressed', digits: '1' },
      { type: 'engine-started', engine: 'voicemail' },
      said,
      heard,
      ended,
    )
    expect({ speechInputs, spokenCharacters }).toEqual({ speechInputs: 2, spokenCharacters: 12 })
  })

  it('is what was recorded and sent, and what models read', () => {
    const recording = (
      status: 'completed' | 'in-progress' | 'failed',
      recordingSid: string,
    ): CallEventBody => ({
      type: 'recording-ready',
      recording: { recordingSid, durationSeconds: 30, status, source: 'call' },
    })
    const use = { inputTokens: 9, cachedInputTokens: 1, cacheWriteTokens: 2, outputTokens: 3 }
    const run = { name: 'send_text', input: '{}', output: '', isError: false, turn: 1 }
    const sent: CallEventBody[] = [{ kind: 'sent' as const }, { kind: 'noted' as const }].map(
      (receipt, index) => ({
        type: 'tool-called',
        run: { ...run, id: `run-${index}`, receipts: [receipt] },
        durationMs: 5,
      }),
    )
    const model = { vendor: 'openai', model: 'gpt-5.4-mini', ...use } as const
    expect(
      useOf(
        {},
        recording('completed', 'RE1'),
        recording('in-progress', 'RE2'),
        recording('failed', 'RE3'),
        ...sent,
        { type: 'model-used', use: model },
        ended,
      ),
    ).toMatchObject({
      recordings: [{ seconds: 30 }, { seconds: null }],
      textMessages: 1,
      models: [model],
      isAnswered: true,
    })
  })

  it('is nothing that is billed when nobody answered, or nobody called', () => {
    expect(useOf({}, { type: 'call-ended', status: 'no-answer' }).isAnswered).toBe(false)
    expect(useOf({ isTest: true }, ended).isTest).toBe(true)
  })
})
