import { expect, it } from 'vitest'
import type { AnsweringModels, EngineCosts } from '../api/types.ts'
import { comparedWords, isInUse, minuteCost } from './engine-costs.ts'

const item = (
  engine: EngineCosts['items'][number]['engine'],
  model: string | null,
  usdPerMinute: number,
): EngineCosts['items'][number] => ({
  name: `${engine} with ${model}`,
  engine,
  model,
  totalUsd: usdPerMinute * 1000,
  usdPerMinute,
  isComplete: true,
  lines: [],
})
const items = [
  item('conversation-relay', null, 0.078),
  item('conversation-relay', 'gpt-5.4-mini', 0.089),
  item('gather', null, 0.14),
  item('openai-realtime', 'gpt-realtime-2.1', 0.1),
  item('openai-realtime', 'gpt-realtime-2.1-mini', 0.05),
]
const report: EngineCosts = {
  minutes: 1000,
  callMinutes: 3,
  minuteOfTalk: {
    turns: 6,
    promptTokens: 2000,
    answerTokens: 60,
    spokenCharacters: 450,
    callerSeconds: 5,
    answerSeconds: 5,
  },
  items,
}
const server = (...models: string[]): AnsweringModels => ({
  items: models.map((model, index) => ({
    vendor: 'openai',
    model,
    role: index === 0 ? 'first' : 'fallback',
  })),
  engines: ['conversation-relay', 'gather', 'voicemail'],
  hasTwilio: true,
  realtime: null,
  speech: { engine: null, reason: null },
})
const withVoice = (model: string): AnsweringModels => ({
  ...server('gpt-5.4-mini'),
  engines: ['openai-realtime', 'conversation-relay', 'voicemail'],
  realtime: { model, voice: 'marin' },
})
const inUse = (ladder: Parameters<typeof isInUse>[1], models: AnsweringModels) =>
  items.filter((each) => isInUse(each, ladder, models)).map(comparedWords)

it('names the engine and the model that calls go to now', () => {
  expect(inUse(['conversation-relay', 'gather'], server('gpt-5.4-mini-2026-03-05', 'other'))).toEqual([
    'Live conversation with gpt-5.4-mini',
  ])
  expect(inUse(['vapi', 'gather'], server())).toEqual(['Question by question with the built-in rules'])
  expect(inUse(['conversation-relay'], server('gpt-5.4-mini-turbo'))).toEqual([])
})

it('says what a minute costs with this server’s model, as far as that is known', () => {
  expect(minuteCost('conversation-relay', report, server('gpt-5.4-mini'))).toEqual({
    usdPerMinute: 0.089,
    isComplete: true,
  })
  expect(minuteCost('conversation-relay', report, server('llama'))).toEqual({
    usdPerMinute: 0.078,
    isComplete: false,
  })
  expect(minuteCost('gather', report, server())).toEqual({ usdPerMinute: 0.14, isComplete: true })
  expect(minuteCost('voicemail', report, server())).toBeUndefined()
})

it('takes the model that hears and speaks for live voice, whichever writes', () => {
  expect(inUse(['openai-realtime', 'conversation-relay'], withVoice('gpt-realtime-2.1'))).toEqual([
    'Live voice with gpt-realtime-2.1',
  ])
  expect(minuteCost('openai-realtime', report, withVoice('gpt-realtime-2.1-mini'))).toEqual({
    usdPerMinute: 0.05,
    isComplete: true,
  })
  expect(minuteCost('conversation-relay', report, withVoice('gpt-realtime-2.1'))?.usdPerMinute).toBe(0.089)
  expect(minuteCost('openai-realtime', report, withVoice('front-desk'))).toBeUndefined()
})
