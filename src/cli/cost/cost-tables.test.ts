import { expect, it } from 'vitest'
import type { CostReport, EngineCosts } from '../../http/api/schemas/costs.ts'
import { engineLines, monthLines } from './cost-tables.ts'

const plain = (_style: unknown, text: string) => text

const costs: CostReport = {
  from: '2026-11-01T06:00:00.000Z',
  to: '2026-12-01T06:00:00.000Z',
  calls: 1200,
  costUsd: 109.876,
  callsWithoutFullCost: 0,
  items: [
    {
      priceId: 'twilio-conversation-relay',
      item: 'ConversationRelay',
      unit: 'minute',
      quantity: 1500,
      usd: 105,
      unknown: 0,
    },
    {
      priceId: 'model:openai:gpt-5.4-mini:input',
      item: 'gpt-5.4-mini, tokens read',
      unit: 'million-tokens',
      quantity: 0.004,
      usd: 0.003,
      unknown: 0,
    },
  ],
  rent: [
    { item: 'Rent of a local number', quantity: 2, unit: 'month', usd: 2.3, priceId: 'twilio-number-local' },
  ],
}

it('prints a month item by item, with its sum and the rent beside it', () => {
  expect(monthLines('Calls in 2026-11', costs, plain)).toEqual([
    '  Calls in 2026-11',
    '',
    '  ConversationRelay                  1,500 minutes       $105.00',
    '  gpt-5.4-mini, tokens read   0.004 million tokens   under $0.01',
    '  1,200 calls                                            $109.88',
    '',
    '  On top, each month:',
    '  Rent of a local number, 2: $2.30',
  ])
})

it('marks what is not known, item by item and in the sum', () => {
  const [item] = costs.items
  const items = item ? [{ ...item, unknown: 1 }] : []
  const lines = monthLines('Calls', { ...costs, callsWithoutFullCost: 1, items, rent: [] }, plain)
  expect(lines.slice(2)).toEqual([
    '  ConversationRelay   1,500 minutes   $105.00 + ?',
    '  1,200 calls                         $109.88 + ?',
    '',
    '  1 call not priced, or not in full: they cost more than is counted here.',
  ])
  const unpriced = { ...costs, costUsd: null, callsWithoutFullCost: 1200, items: [], rent: [] }
  expect(monthLines('Calls', unpriced, plain)[2]).toMatch(/1,200 calls +\?$/)
  const none = { ...costs, calls: 0, costUsd: null, items: [], rent: [] }
  expect(monthLines('Calls', none, plain)).toEqual(['  Calls', '', '  No calls.'])
})

it('prints engines side by side, and what a minute is taken for', () => {
  const compared: EngineCosts = {
    minutes: 5000,
    callMinutes: 3,
    minuteOfTalk: {
      turns: 6,
      promptTokens: 2000,
      answerTokens: 60,
      spokenCharacters: 450,
      callerSeconds: 5,
      answerSeconds: 5,
    },
    items: [
      {
        name: 'conversation-relay with the scripted brain',
        engine: 'conversation-relay',
        model: null,
        totalUsd: 392.5,
        usdPerMinute: 0.0785,
        isComplete: true,
        lines: [],
      },
      {
        name: 'media-streams',
        engine: 'media-streams',
        model: null,
        totalUsd: 64.5,
        usdPerMinute: 0.0129,
        isComplete: false,
        lines: [],
      },
    ],
  }
  const lines = engineLines(compared, plain)
  expect(lines[0]).toBe('  5,000 minutes of talk a month, in calls of 3')
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}conversation-relay with the scripted brain {6}\$392\.50 {7}\$0\.0785$/),
  )
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}media-streams {32}\$64\.50 \+ \? {3}\$0\.0129 \+ \?$/),
  )
  expect(lines.join('\n')).toContain('6 answers of 60 tokens, 2,000 tokens read for each')
})
