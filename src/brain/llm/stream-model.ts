/** One request to a language model, as the parts that matter here; every way to fail ends in a ModelFailure. */
import type {
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { ModelUse } from '../../core/model-use.ts'
import { estimateUse } from './estimate-use.ts'
import { ModelFailure, modelFailure } from './model-failure.ts'
import type { ConfiguredModel } from './models.ts'

export type ModelPart =
  | { type: 'text'; text: string }
  | { type: 'tool-call'; id: string; name: string; input: string }
  /** It was broken off, and is billed all the same. */
  | { type: 'broken-off'; use: ModelUse }
  | { type: 'end'; reason: 'stop' | 'length' | 'tool-calls' | 'content-filter'; use: ModelUse }

export interface ModelLimits {
  /** Until the first word or tool call. */
  firstTokenMs: number
  /** Between two parts of an answer. */
  stallMs: number
}

/** Longest answer, tokens: two or three spoken sentences and a tool call. */
const maxOutputTokens = 500

/**
 * Streams one answer. Ends quietly, within one token, when `signal` is aborted. Throws ModelFailure for whatever else
 * keeps the model from answering. What the vendor had begun to answer is told before, as `broken-off`.
 */
export async function* streamModel(
  model: ConfiguredModel,
  request: Pick<LanguageModelV4CallOptions, 'prompt' | 'tools'>,
  limits: ModelLimits,
  signal: AbortSignal,
): AsyncGenerator<ModelPart, void> {
  if (signal.aborted) return
  const late = new AbortController()
  let waitsForMs = limits.firstTokenMs
  let timer = setTimeout(() => late.abort(), waitsForMs)
  const abortSignal = AbortSignal.any([signal, late.signal])
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | undefined
  let written = 0
  const heard = new Heard()
  const brokenOff = () => ({ type: 'broken-off' as const, use: estimateUse(model, request, written) })
  const cancel = () => void reader?.cancel().catch(() => undefined)
  abortSignal.addEventListener('abort', cancel, { once: true })
  try {
    const started = model.client.doStream({ ...request, ...model.options, maxOutputTokens, abortSignal })
    const { stream } = await untilAborted(started, abortSignal)
    reader = stream.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (abortSignal.aborted || done) break
      if (endsWithoutReason(value) && heard.isWhole) {
        yield { type: 'end', reason: 'stop', use: estimateUse(model, request, written) }
        return
      }
      if (value.type === 'error') throw modelFailure(value.error)
      if (value.type === 'finish') {
        yield { type: 'end', reason: endOf(value.finishReason.unified), use: tokensOf(model, value.usage) }
        return
      }
      const part = partOf(value)
      written += lengthOf(value)
      heard.add(part)
      if (part === undefined) continue
      if (waitsForMs !== limits.stallMs) {
        waitsForMs = limits.stallMs
        clearTimeout(timer)
        timer = setTimeout(() => late.abort(), waitsForMs)
      } else timer.refresh()
      if (part !== 'life') yield part
    }
    throw new ModelFailure('unreachable', 'the answer broke off')
  } catch (error) {
    // A request that was given up on is billed as one that was begun; one that was turned down is not.
    if (abortSignal.aborted || reader) yield brokenOff()
    if (signal.aborted) return
    if (late.signal.aborted) throw new ModelFailure('late', `nothing for ${waitsForMs} ms`)
    throw modelFailure(error)
  } finally {
    clearTimeout(timer)
    abortSignal.removeEventListener('abort', cancel)
    cancel()
  }
}

/** Some servers end their answer without a word about it. It counts when it is one as it stands. */
class Heard {
  #end = ''
  #hasCalled = false

  add(part: ModelPart | 'life' | undefined): void {
    if (part === undefined || part === 'life') return
    if (part.type === 'text') this.#end = (this.#end + part.text).slice(-20)
    else if (part.type === 'tool-call') this.#hasCalled = true
  }

  /** A tool was called, or the last sentence has its mark. */
  get isWhole(): boolean {
    return this.#hasCalled || /[.?!…]["'”’)]*\s*$/.test(this.#end)
  }
}

/** The stream was closed in good order: one vendor's client calls it interrupted, the other an error. */
function endsWithoutReason(part: LanguageModelV4StreamPart): boolean {
  if (part.type === 'finish') return part.finishReason.unified === 'interrupted'
  return (
    part.type === 'error' &&
    part.error instanceof Error &&
    /without a finish reason/i.test(part.error.message)
  )
}

/** A client that does not give up when it is told to must not keep the caller waiting. */
async function untilAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  let stop: () => void = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
    Promise.resolve(work).catch(() => undefined)
  }
}

function lengthOf(part: LanguageModelV4StreamPart): number {
  const isWritten =
    part.type === 'text-delta' || part.type === 'reasoning-delta' || part.type === 'tool-input-delta'
  return isWritten ? part.delta.length : 0
}

/** `life`: nothing to say or do yet, but the model is at work on something that will be. */
function partOf(part: LanguageModelV4StreamPart): ModelPart | 'life' | undefined {
  switch (part.type) {
    case 'text-delta':
      return part.delta === '' ? undefined : { type: 'text', text: part.delta }
    case 'tool-call':
      return { type: 'tool-call', id: part.toolCallId, name: part.toolName, input: part.input }
    case 'tool-input-start':
    case 'tool-input-delta':
      return 'life'
    default:
      return undefined
  }
}

function endOf(reason: string): Extract<ModelPart, { type: 'end' }>['reason'] {
  switch (reason) {
    case 'length':
    case 'tool-calls':
    case 'content-filter':
      return reason
    case 'error':
    case 'interrupted':
      throw new ModelFailure('unreachable', 'the answer broke off')
    default:
      return 'stop'
  }
}

function tokensOf(
  { vendor, id }: ConfiguredModel,
  { inputTokens, outputTokens }: LanguageModelV4Usage,
): ModelUse {
  const cachedInputTokens = inputTokens.cacheRead ?? 0
  const cacheWriteTokens = inputTokens.cacheWrite ?? 0
  const all = inputTokens.total ?? 0
  return {
    vendor,
    model: id,
    inputTokens: Math.max(0, inputTokens.noCache ?? all - cachedInputTokens - cacheWriteTokens),
    cachedInputTokens,
    cacheWriteTokens,
    outputTokens: outputTokens.total ?? 0,
  }
}
