/** Figures of rehearsed calls: turns, latency, tokens, cost. Pure. */
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { receptionistSaid } from './conversation-lines.ts'
import { longTurns, repeatedQuestions } from './turn-style.ts'

export interface Figures {
  /** Of the receptionist. */
  turns: number
  longTurns: number
  repeatedQuestions: number
  /** From the end of the caller's words to the answer, in the order of the call. */
  latenciesMs: number[]
  inputTokens: number
  /** Part of `inputTokens`. */
  cachedTokens: number
  outputTokens: number
  /** US dollars of the model; undefined where its price is not known. */
  costUsd: number | undefined
}

export function figuresOf(call: CallDetail): Figures {
  const said = receptionistSaid(call)
  const sum = (value: (use: CallDetail['modelUse'][number]) => number) =>
    call.modelUse.reduce((total, use) => total + value(use), 0)
  return {
    turns: said.length,
    longTurns: longTurns(said.slice(1)).length,
    repeatedQuestions: repeatedQuestions(said).length,
    latenciesMs: call.transcript.flatMap(({ latencyMs }) => latencyMs ?? []),
    inputTokens: sum(
      (use) => use.inputTokens + use.cachedInputTokens + use.cacheWriteTokens + soundHeard(use),
    ),
    cachedTokens: sum((use) => use.cachedInputTokens + (use.cachedAudioInputTokens ?? 0)),
    outputTokens: sum((use) => use.outputTokens + (use.audioOutputTokens ?? 0)),
    costUsd: call.cost?.isComplete ? call.cost.totalUsd : undefined,
  }
}

function soundHeard({ audioInputTokens = 0, cachedAudioInputTokens = 0 }: CallDetail['modelUse'][number]) {
  return audioInputTokens + cachedAudioInputTokens
}

export interface FigureSums extends Omit<Figures, 'latenciesMs'> {
  p50Ms: number | undefined
  p95Ms: number | undefined
}

export function sumFigures(all: readonly Figures[]): FigureSums {
  const sum = (value: (figures: Figures) => number) => all.reduce((total, one) => total + value(one), 0)
  const sorted = all.flatMap(({ latenciesMs }) => latenciesMs).sort((a, b) => a - b)
  const costs = all.map(({ costUsd }) => costUsd)
  return {
    turns: sum(({ turns }) => turns),
    longTurns: sum((figures) => figures.longTurns),
    repeatedQuestions: sum((figures) => figures.repeatedQuestions),
    p50Ms: quantile(sorted, 0.5),
    p95Ms: quantile(sorted, 0.95),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    cachedTokens: sum(({ cachedTokens }) => cachedTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    costUsd: costs.includes(undefined) ? undefined : sum(({ costUsd = 0 }) => costUsd),
  }
}

/** Nearest rank. */
function quantile(ascending: number[], share: number): number | undefined {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)]
}
