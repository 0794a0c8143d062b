import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBlocks } from '../../../simulator/vendors/slack/check-blocks.ts'
import { confirmed, finishedCall, reportOf } from '../../../test/fixtures/finished-call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { callMessage, unansweredText } from './message.ts'
import { slackText } from './slack-text.ts'

const requested: CallEventBody = {
  type: 'callback-requested',
  callback: { requested: true, phone: '+15035550142', dueAt: '2026-03-02T22:00:00Z', status: 'open' },
}
const urgent: CallEventBody = {
  type: 'urgency-detected',
  urgency: { level: 'urgent', evidence: ['water is coming through the ceiling'] },
}
const messageOf = (events: CallEventBody[], connectionId?: string) =>
  callMessage(reportOf(finishedCall(events)), connectionId)
const buttons = (message: object) =>
  [...JSON.stringify(message).matchAll(/"action_id":"([^"]+)"/g)].map(([, id]) => id)

test('says who called, why, how urgent, when to call back, and opens the call', () => {
  const message = messageOf([urgent, requested, { type: 'call-summarized', summary: 'Leak under the sink.' }])
  const text = JSON.stringify(message)
  expect(message.text).toBe('URGENT: water heater is leaking (Ana Reyes)')
  for (const part of [
    'URGENT: water heater is leaking (Ana Reyes)',
    '*Caller*\\nAna Reyes',
    '<tel:+15035550142|(503) 555-0142>',
    '*Call back*\\nMon, Mar 2, 4:00 PM CST',
    'Leak under the sink.',
    'water is coming through the ceiling',
    `https://calls.example.com/calls/CA${'1'.repeat(32)}`,
  ]) {
    expect(text).toContain(part)
  }
  expect(checkBlocks(message.blocks)).toEqual({ errors: [], areTooLong: false })
})

describe('buttons', () => {
  const taken: CallEventBody = { type: 'callback-taken', by: 'Ben' }
  const declined: CallEventBody = {
    type: 'callback-requested',
    callback: { requested: false, status: 'cancelled' },
  }
  const done: CallEventBody = { type: 'callback-updated', status: 'done' }

  test('stand there while somebody is to call back', () => {
    expect(buttons(messageOf([requested], 'con_1'))).toEqual(['take', 'done', 'open-call'])
    expect(buttons(messageOf([urgent], 'con_1'))).toEqual(['take', 'done', 'open-call'])
    expect(buttons(messageOf([requested, taken], 'con_1'))).toEqual(['done', 'open-call'])
    expect(buttons(messageOf([requested, taken, done], 'con_1'))).toEqual(['open-call'])
    expect(buttons(messageOf([declined], 'con_1'))).toEqual(['open-call'])
  })

  test('are the link alone where nobody would hear of a press', () => {
    expect(buttons(messageOf([requested]))).toEqual(['open-call'])
  })

  test('and the message says who has it, and when', () => {
    const has = (events: CallEventBody[]) => JSON.stringify(messageOf([requested, ...events]))
    expect(has([taken])).toMatch(/\*Being called back by Ben, Mon, Mar 2, \d+:\d+ [AP]M CST\*/)
    expect(has([taken, done])).toMatch(/\*Done \(Ben, Mon/)
    expect(has([done])).toContain('*Done*')
    expect(has([{ type: 'callback-updated', status: 'cancelled' }])).toContain('The call back was cancelled')
  })
})

test('of much that was told the ten most needed fields are shown', () => {
  const told = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`question${index}`, confirmed('answer')]),
  )
  const message = messageOf([{ type: 'lead-updated', fields: told }, urgent, requested])
  expect(checkBlocks(message.blocks)).toEqual({ errors: [], areTooLong: false })
  const text = JSON.stringify(message.blocks)
  for (const label of ['Caller', 'Phone', 'Reason', 'Urgency', 'Call back'])
    expect(text).toContain(`*${label}*`)
})

test('that nobody took the call is said until somebody calls back', () => {
  const of = (events: CallEventBody[]) =>
    JSON.stringify(callMessage({ ...reportOf(finishedCall(events)), occasion: 'call.unanswered' }, undefined))
  expect(of([urgent, requested])).toContain('*Nobody took the call*')
  expect(of([urgent, requested, { type: 'callback-taken', by: 'Ben' }])).not.toContain('Nobody took')
})

test('whatever callers say, Slack takes the message, and nobody is named by it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 50 }),
    fc.constantFrom(
      '<!channel>',
      '<@U123>',
      '<https://evil.example|Open call>',
      '&lt;!here&gt;',
      '*_~`',
      '>',
      '|',
      '',
    ),
    fc.string({ unit: 'binary', minLength: 3000, maxLength: 9000 }),
    fc.constantFrom('&'.repeat(20_000), '<'.repeat(5000), '🔧'.repeat(5000), '\n'.repeat(5000)),
  )
  fc.assert(
    fc.property(hostile, hostile, (said, also) => {
      const events: CallEventBody[] = [
        {
          type: 'lead-updated',
          fields: { firstName: confirmed(said), reason: confirmed(also), notes: confirmed(said) },
        },
        { type: 'urgency-detected', urgency: { level: 'urgent', evidence: [said, also] } },
        { ...requested },
        { type: 'callback-taken', by: also },
        { type: 'call-summarized', summary: `${said} ${also}` },
      ]
      const message = messageOf(events, 'con_1')
      expect(checkBlocks(message.blocks)).toEqual({ errors: [], areTooLong: false })
      expect(message.text.length).toBeGreaterThan(0)
      const ours = /<tel:\+\d+\|/g
      const formatted = [message.text, ...[...walk(message.blocks)]].map((text) => text.replace(ours, ''))
      for (const text of formatted) expect(text).not.toContain('<')
      expect(unansweredText(reportOf(finishedCall(events)))).not.toContain('<')
    }),
    { numRuns: 60 },
  )
})

/** Every mrkdwn text of the blocks; Slack reads nothing into the plain ones. */
function* walk(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) {
    expect(value).toMatchObject({ verbatim: true })
    yield String(value.text)
  }
  for (const item of Object.values(value)) yield* walk(item)
}

test('texts are cut between characters and never inside an entity', () => {
  expect(slackText('a<b>&c', 100)).toBe('a&lt;b&gt;&amp;c')
  expect(slackText('<<<', 10)).toBe('&lt;&lt;…')
  expect(slackText('🔧🔧🔧', 5)).toBe('🔧🔧…')
  expect(slackText('a\n\tb\u202Ec', 10)).toBe('a b c')
})
