/** What a month of calls costs on each engine, by today's prices. Pure. */
import { type Cost, callCost, costOf, type ModelTokens } from './call-cost.ts'
import { spokenModels, textModels } from './model-prices.ts'
import type { Price } from './price-book.ts'
import { spokenUse } from './spoken-use.ts'

/** What a minute of conversation is taken to be. */
export const minuteOfTalk = {
  /** Answers of the caller, each of which is listened for and answered. */
  turns: 6,
  /** Tokens that the model reads for one answer: instructions, tools and the conversation so far. */
  promptTokens: 2000,
  /** Tokens of one answer. */
  answerTokens: 60,
  /** Said by the receptionist, who speaks half of the time. */
  spokenCharacters: 450,
  /** To a model that hears and speaks by itself: of one answer of the caller's, and of one of its own. */
  callerSeconds: 5,
  answerSeconds: 5,
}

export interface EngineCost {
  /** In words, for example "conversation-relay with gpt-5.4-mini". */
  name: string
  engine: 'gather' | 'conversation-relay' | 'openai-realtime' | 'media-streams'
  /** Null for the scripted brain. */
  model: string | null
  cost: Cost
  /** US dollars, to four places; of what is known when the cost is not complete. */
  usdPerMinute: number
}

/**
 * The cheapest first, those that are not known in full at the end. `minutes` of talk a month, in calls of `callMinutes`
 * on average: longer calls are billed fewer begun minutes.
 */
export function compareEngines(
  { minutes, callMinutes }: { minutes: number; callMinutes: number },
  book: readonly Price[],
): EngineCost[] {
  const month = { minutes, callMinutes, book }
  const withModels = (engine: 'gather' | 'conversation-relay') => [
    engineCost(month, engine, undefined),
    ...textModels.map((model) => engineCost(month, engine, model)),
  ]
  return [
    ...withModels('gather'),
    ...withModels('conversation-relay'),
    ...spokenModels.map((model) => realtimeCost(month, model)),
    mediaStreams(month),
  ].sort((a, b) => Number(b.cost.isComplete) - Number(a.cost.isComplete) || a.cost.totalUsd - b.cost.totalUsd)
}

interface Month {
  minutes: number
  callMinutes: number
  book: readonly Price[]
}

/** A call of the average length, as many times as there are. */
function engineCost(
  month: Month,
  engine: 'gather' | 'conversation-relay',
  model: { vendor: string; model: string } | undefined,
): EngineCost {
  const { callMinutes, book } = month
  const seconds = callMinutes * 60
  const isRelay = engine === 'conversation-relay'
  const turns = callMinutes * minuteOfTalk.turns
  const models: ModelTokens[] = model
    ? [
        {
          ...model,
          inputTokens: turns * minuteOfTalk.promptTokens,
          cachedInputTokens: 0,
          cacheWriteTokens: 0,
          outputTokens: turns * minuteOfTalk.answerTokens,
        },
      ]
    : []
  const one = callCost(
    {
      isAnswered: true,
      isTest: false,
      legs: [{ kind: 'inbound-local', seconds }],
      connections: isRelay ? [{ kind: 'conversation-relay', seconds }] : [],
      recordings: [],
      speechInputs: isRelay ? 0 : turns,
      spokenCharacters: isRelay ? 0 : callMinutes * minuteOfTalk.spokenCharacters,
      textMessages: 0,
      models,
    },
    book,
  )
  return compared(month, engine, `${engine} with ${model?.model ?? 'the scripted brain'}`, one, model?.model)
}

/** Twilio's media stream, the model that hears and speaks, and the one that writes down what callers say. */
function realtimeCost(month: Month, model: { vendor: string; model: string }): EngineCost {
  const { turns, promptTokens, callerSeconds, answerSeconds } = minuteOfTalk
  const exchanges = Math.max(1, Math.round(month.callMinutes * turns))
  const spoken = spokenUse({ ...model, exchanges, promptTokens, callerSeconds, answerSeconds })
  const written = {
    ...{ vendor: 'openai', model: 'gpt-live-transcribe', transcribedSeconds: exchanges * callerSeconds },
    ...{ inputTokens: 0, cachedInputTokens: 0, cacheWriteTokens: 0, outputTokens: 0 },
  }
  const one = streamCost(month, [spoken, written])
  return compared(month, 'openai-realtime', `openai-realtime with ${model.model}`, one, model.model)
}

/** The telephone's part of an engine that hears and speaks by itself; what its vendor charges comes on top. */
function mediaStreams(month: Month): EngineCost {
  const name = 'media-streams, without what its speech vendor charges'
  return compared(month, 'media-streams', name, { ...streamCost(month, []), isComplete: false }, undefined)
}

/** One call over a media stream. */
function streamCost({ callMinutes, book }: Month, models: ModelTokens[]): Cost {
  const seconds = callMinutes * 60
  return callCost(
    {
      isAnswered: true,
      isTest: false,
      legs: [{ kind: 'inbound-local', seconds }],
      connections: [{ kind: 'media-streams', seconds }],
      recordings: [],
      speechInputs: 0,
      spokenCharacters: 0,
      textMessages: 0,
      models,
    },
    book,
  )
}

function compared(
  { minutes, callMinutes, book }: Month,
  engine: EngineCost['engine'],
  name: string,
  one: Cost,
  model: string | undefined,
): EngineCost {
  const calls = minutes / callMinutes
  const whole = costOf(
    one.lines.map(({ priceId, quantity }) => ({
      priceId,
      quantity: quantity === null ? null : quantity * calls,
    })),
    book,
  )
  const cost = { ...whole, isComplete: whole.isComplete && one.isComplete }
  const usdPerMinute = minutes === 0 ? 0 : Math.round((cost.totalUsd / minutes) * 1e4) / 1e4
  return { name, engine, model: model ?? null, cost, usdPerMinute }
}
