import { describe, expect, test } from 'vitest'
import type { RealtimeItem, RealtimeMessage } from '../../../simulator/realtime/realtime-turn.ts'
import type { CallerInput } from '../../brain/brain.ts'
import { type Notice, notice } from '../../brain/notice.ts'
import { isNoise, readRealtime } from './read-realtime.ts'

const state = `<call_state>
Now: Tuesday, March 3, 2026, 10:00 AM (America/Chicago)
Speak: English (en-US)
Caller ID: +15035550188
On record:
- reason: "a pipe"
</call_state>`

let ids = 0
const message = (role: RealtimeMessage['role'], text: string): RealtimeItem => ({
  ...{ type: 'message', id: `item_${++ids}`, role, status: 'completed', text },
  ...{ isTruncated: false, sound: undefined },
})
const read = (...items: RealtimeItem[]) =>
  readRealtime({ why: 'asked', items: [message('system', state), ...items] })

describe('a conversation in sound, as the scripted model reads it', () => {
  test('is what was said before, what is to be answered, and what was done about it', () => {
    expect(
      read(
        message('assistant', 'How can I help?'),
        message('user', 'A pipe burst.'),
        message('user', ''),
        message('user', 'In the kitchen.'),
        {
          type: 'function_call',
          id: 'a',
          status: 'completed',
          callId: 'c',
          name: 'capture_lead',
          arguments: '{}',
        },
        message('system', notice({ type: 'time-running-out', minutesLeft: 2 })),
        { type: 'function_call_output', id: 'b', callId: 'c', output: 'Noted.' },
        message('assistant', 'Oh no.'),
      ),
    ).toEqual({
      now: new Date('2026-03-03T16:00:00Z'),
      from: '+15035550188',
      language: 'en-US',
      asked: undefined,
      record: [{ field: 'reason', value: 'a pipe', isConfirmed: false, isCallerId: false }],
      entries: [
        { speaker: 'receptionist', text: 'How can I help?' },
        { speaker: 'caller', text: 'A pipe burst.' },
      ],
      input: { type: 'speech', text: 'In the kitchen.' },
      said: 'Oh no.',
      steps: [{ name: 'capture_lead', output: 'Noted.' }],
    })
  })

  test.each<[Notice, CallerInput]>([
    [{ type: 'answered' }, { type: 'opening', isResumed: false }],
    [{ type: 'line-back' }, { type: 'opening', isResumed: true }],
    [
      { type: 'transfer-failed', purpose: 'a person' },
      { type: 'transfer-failed', purpose: 'a person' },
    ],
    [
      { type: 'keys-pressed', digits: '503*#' },
      { type: 'digits', digits: '503*#' },
    ],
  ])('answers the news %o', (news, input) => {
    expect(read(message('user', 'Hello?'), message('system', notice(news)))?.input).toEqual(input)
  })

  test('knows the newest of what is on record', () => {
    const news = (lines: string) => message('system', `<notice>New on record:\n${lines}</notice>`)
    const known = read(
      news('- name: "Ana"\n- phone: "+15035550147"'),
      news('- name: "Ana Reyes" (confirmed)'),
      message('user', 'Yes.'),
    )
    expect(known?.record.map(({ field, value, isConfirmed }) => [field, value, isConfirmed])).toEqual([
      ['reason', 'a pipe', false],
      ['name', 'Ana Reyes', true],
      ['phone', '+15035550147', false],
    ])
    expect(known?.input).toEqual({ type: 'speech', text: 'Yes.' })
  })

  test('hears keys wherever the news of them stand, and speaks what the newest say', () => {
    const known = read(
      message('system', '<notice>New on record:\nSpeak: Spanish (es-US)</notice>'),
      message('user', notice({ type: 'keys-pressed', digits: '2' })),
      message('assistant', 'Claro.'),
      message('user', 'Gracias.'),
    )
    expect(known).toMatchObject({ language: 'es-US', input: { type: 'speech', text: 'Gracias.' } })
    expect(known?.entries).toEqual([{ speaker: 'receptionist', text: 'Claro.' }])
    const keys = message('user', notice({ type: 'keys-pressed', digits: '2' }))
    expect(read(keys)?.input).toEqual({ type: 'digits', digits: '2' })
  })

  test('is silence when nobody has said anything, and none without a state', () => {
    const items = [message('system', state), message('user', '')]
    expect(readRealtime({ why: 'idle', items })?.input).toEqual({ type: 'silence' })
    expect(readRealtime({ why: 'heard', items: [message('user', 'Hi.')] })).toBeUndefined()
  })

  test('is a noise where the last sound holds no words', () => {
    const items = [message('user', 'Hello?'), message('assistant', 'Hello.'), message('user', '')]
    expect(isNoise({ why: 'heard', items })).toBe(true)
    expect(isNoise({ why: 'asked', items })).toBe(false)
    expect(isNoise({ why: 'heard', items: items.slice(0, 2) })).toBe(false)
  })
})
