import { expect, test } from 'vitest'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { modelRows } from './model-report.ts'

type Told = Parameters<typeof modelRows>[0]
const untouched: Told = { engine: 'gather', events: [], modelUse: [], toolRuns: [], promises: [] }
const at = '2026-03-03T16:00:00.000Z'
const run = (name: string, isError = false): CallDetail['toolRuns'][number] => ({
  ...{ id: name, name, input: '{}', output: '', isError, receipts: [], turn: 1 },
})
const promise = (text: string, isBacked: boolean, isCorrected = false): CallDetail['promises'][number] => ({
  ...{ turn: 1, kind: 'booked', text, isBacked, isCorrected },
})

test('a call that no model had a part in has nothing to report', () => {
  expect(modelRows(untouched, undefined)).toEqual([])
})

test('an engine that the server did not take is told', () => {
  expect(modelRows(untouched, 'conversation-relay')).toEqual([
    ['Engine', 'gather; conversation-relay was asked for, and the server did not take it'],
    ['Model', 'none was asked'],
  ])
})

test('an engine that failed is told, also when none was asked for', () => {
  const events: Told['events'] = [
    { type: 'engine-started', at, engine: 'openai-realtime' },
    { type: 'engine-failed', at, engine: 'openai-realtime', reason: 'refused: the key is not accepted' },
    { type: 'engine-started', at, engine: 'gather' },
  ]
  expect(modelRows({ ...untouched, events }, undefined)).toEqual([
    ['Engine', 'gather; openai-realtime failed: refused: the key is not accepted'],
    ['Model', 'none was asked'],
  ])
})

test('models, failures, tools and promises are told', () => {
  const use = {
    vendor: 'openai',
    model: 'a',
    inputTokens: 1000,
    cachedInputTokens: 500,
    cacheWriteTokens: 1,
    outputTokens: 30,
  } as const
  const rows = modelRows(
    {
      engine: 'gather',
      events: [
        { type: 'engine-started', at, engine: 'conversation-relay' },
        { type: 'engine-failed', at, engine: 'conversation-relay', reason: 'cut' },
        { type: 'model-failed', at, vendor: 'anthropic', model: 'b', reason: '529' },
      ],
      modelUse: [use],
      toolRuns: [run('capture_lead'), run('capture_lead', true), run('end_call')],
      promises: [promise('A.', true), promise('B.', false, true), promise('C.', false)],
    },
    'conversation-relay',
  )
  expect(rows).toEqual([
    ['Engine', 'gather; conversation-relay failed: cut'],
    ['Model', 'a (openai), 1,501 tokens read (500 out of its cache), 30 answered'],
    ['Model failed', 'b (anthropic): 529'],
    ['Tools', 'capture_lead ×2 (1 refused), end_call'],
    ['Promises', '1 of 3 on record; taken back: “B.”; nothing backs: “C.”'],
  ])
})

test('what a model heard and spoke is told apart from what it read and wrote', () => {
  const none = { inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 }
  const rows = modelRows(
    {
      engine: 'openai-realtime',
      events: [{ type: 'engine-started', at, engine: 'openai-realtime' }],
      modelUse: [
        {
          ...{ vendor: 'openai', model: 'a', ...none, inputTokens: 1500, outputTokens: 40 },
          ...{ audioInputTokens: 50, cachedAudioInputTokens: 2000, audioOutputTokens: 900 },
        },
        { vendor: 'openai', model: 'b', ...none, transcribedSeconds: 83.6 },
      ],
      toolRuns: [],
      promises: [],
    },
    'openai-realtime',
  )
  expect(rows.slice(1, 3)).toEqual([
    [
      'Model',
      'a (openai), 1,500 tokens read, 40 answered, 2,050 tokens of sound heard (2,000 out of its cache), 900 spoken',
    ],
    ['Model', 'b (openai), 84 s of speech written down'],
  ])
})
