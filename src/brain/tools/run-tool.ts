/** Runs one tool call of a language model: once, in time, with arguments that were checked, and on record. */
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import type { ToolRun } from '../../core/tool-run.ts'
import { cutForRecord, earlierRun, uniqueId } from './earlier-run.ts'
import { tools } from './index.ts'
import { outcomeUnknown } from './outcome-unknown.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'
import { readToolInput } from './tool-input.ts'

/** A tool call as the model made it. */
export interface ToolRequest {
  /** The model's own; not every model makes them unique. */
  id: string
  name: string
  /** Arguments, JSON. */
  input: string
}

export interface RunToolOptions {
  /** How long a tool may take. */
  timeoutMs?: number
  /** How much is left of the turn, when that is less. */
  leftMs?: number
  /** Told of what is no fault of the model: a tool that threw or hung, a record that could not be kept. */
  onFault?: (error: unknown) => void
  /** Called before a tool begins that usually takes more than a second. */
  onSlow?: () => void
}

export type ToolOutcome = ToolResult & { isRepeat: boolean }

const defaultTimeoutMs = 8000
/** How long a tool may still take once the caller has interrupted, milliseconds. */
const interruptedMs = 1500
/** A tool that is begun at all may at least take so long, milliseconds. */
const shortestMs = 100

/** Tool calls of one call wait for each other: a model may make several at once, and equal ones are one. */
const lanes = new Map<string, Promise<unknown>>()

/**
 * Never throws: whatever is wrong is said in words to the model. `context.call` must be the call as it stands, with
 * the runs before this one. A tool that has begun is not stopped by an interruption, but soon given up on: a caller
 * who has spoken waits for an answer. `context.signal` keeps it from beginning, which leaves no record.
 */
export async function runTool(
  request: ToolRequest,
  context: ToolContext,
  list: readonly Tool[] = tools,
  options: RunToolOptions = {},
): Promise<ToolOutcome> {
  const { callSid } = context.call
  const before = lanes.get(callSid) ?? Promise.resolve()
  const outcome = before
    .then(() => runInTurn(request, context, list, options))
    .catch((error: unknown): ToolOutcome => {
      options.onFault?.(error)
      return { ...failure(`${request.name} failed. Tell the caller that it did not work.`), isRepeat: false }
    })
  lanes.set(callSid, outcome)
  try {
    return await outcome
  } finally {
    if (lanes.get(callSid) === outcome) lanes.delete(callSid)
  }
}

async function runInTurn(
  request: ToolRequest,
  context: ToolContext,
  list: readonly Tool[],
  options: RunToolOptions,
): Promise<ToolOutcome> {
  const tool = list.find(({ name }) => name === request.name)
  const known = earlierRun(request, context.call, tool?.isOncePerCall === true)
  if (known) {
    const { output, isError, receipts, next } = known
    // The caller may have interrupted the words that it was to follow: in its own turn it still stands.
    const follows = next && known.turn === context.call.turn ? { next } : {}
    return { output, isError, receipts, ...follows, isRepeat: true }
  }
  if (context.signal.aborted) {
    return { output: 'Not done: the caller spoke first. Answer the caller.', isError: true, isRepeat: false }
  }
  const startedAt = performance.now()
  const { turn } = context.call
  const result = await resultOf(request, tool, context, list, options)
  const run: ToolRun = {
    id: uniqueId(request, context.call),
    name: request.name.slice(0, 100),
    input: cutForRecord(request.input),
    output: cutForRecord(result.output),
    isError: result.isError === true,
    receipts: result.receipts ?? [],
    turn,
    ...(result.next ? { next: result.next } : {}),
  }
  try {
    context.dispatch({ type: 'tool-called', run, durationMs: Math.round(performance.now() - startedAt) })
  } catch (error) {
    options.onFault?.(error)
  }
  return { ...result, isRepeat: false }
}

async function resultOf(
  request: ToolRequest,
  tool: Tool | undefined,
  context: ToolContext,
  list: readonly Tool[],
  options: RunToolOptions,
): Promise<ToolResult> {
  try {
    if (!tool?.isAllowed(context)) return notOffered(request.name, context, list)
    const read = readToolInput(request.input)
    if ('problem' in read) return failure(read.problem)
    const checked = tool.input(context.business, context.now).safeParse(read.value)
    if (!checked.success) {
      const wrong = fieldErrors(checked.error).map(
        ({ field, message }) => `${field || 'arguments'}: ${message}`,
      )
      return failure(
        `Nothing was done, the arguments are wrong. ${wrong.join('; ')}. Correct them and call again.`,
      )
    }
    if (tool.isSlow) options.onSlow?.()
    return await inTime(tool, checked.data, context, options)
  } catch (error) {
    options.onFault?.(error)
    const why = error instanceof FirstRingError ? `: ${error.message}` : ''
    return failure(`${request.name} failed${why}. Tell the caller that it did not work and take a message.`)
  }
}

function notOffered(name: string, context: ToolContext, list: readonly Tool[]): ToolResult {
  const offered = list.filter((tool) => tool.isAllowed(context)).map((tool) => tool.name)
  return failure(
    `There is no tool "${name.slice(0, 100)}" on this call, and nothing was done. ` +
      `There are: ${offered.join(', ') || 'none'}. Do not tell the caller that it was done.`,
  )
}

/** What a tool that is late still does is no longer part of the call: nobody would know of it. */
async function inTime(
  tool: Tool,
  input: unknown,
  context: ToolContext,
  { timeoutMs: longestMs = defaultTimeoutMs, leftMs = longestMs, onFault }: RunToolOptions,
): Promise<ToolResult> {
  const timeoutMs = Math.round(Math.min(longestMs, Math.max(shortestMs, leftMs)))
  const limit = new AbortController()
  const own: ToolContext = {
    get call() {
      return context.call
    },
    business: context.business,
    now: context.now,
    textMessages: context.textMessages,
    calendar: context.calendar,
    signal: limit.signal,
    hasUnwrittenWords: context.hasUnwrittenWords ?? false,
    dispatch: (...events) => {
      if (!limit.signal.aborted) context.dispatch(...events)
    },
  }
  const running = tool.run(input, own)
  const { promise: late, resolve } = Promise.withResolvers<ToolResult>()
  const giveUp = (afterMs: number) =>
    setTimeout(() => {
      limit.abort()
      onFault?.(new Error(`the tool ${tool.name} did not end within ${afterMs} ms`))
      resolve(failure(`${tool.name} did not answer in time; say so and take a message. ${outcomeUnknown}`))
    }, afterMs)
  let timer = giveUp(timeoutMs)
  const hurry = () => {
    clearTimeout(timer)
    timer = giveUp(Math.min(timeoutMs, interruptedMs))
  }
  if (context.signal.aborted) hurry()
  context.signal.addEventListener('abort', hurry, { once: true })
  running.catch((error: unknown) => {
    if (limit.signal.aborted) onFault?.(error)
  })
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
    context.signal.removeEventListener('abort', hurry)
  }
}

function failure(output: string): ToolResult {
  return { output, isError: true }
}
