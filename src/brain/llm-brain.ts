/** The receptionist by a language model, with the rules beside it: they hear every turn, and go on where no model does. */
import type { Calendar } from '../core/calendar.ts'
import type { TextMessages } from '../core/text-messages.ts'
import { languageOf } from '../languages/languages.ts'
import type { Brain, BrainTurn, LiveReply, Reply } from './brain.ts'
import { CollectedReply } from './collected-reply.ts'
import { type HeardBeside, hearBeside } from './hear-beside.ts'
import { modelFailure } from './llm/model-failure.ts'
import { ModelHealth } from './llm/model-health.ts'
import { ModelTurn } from './llm/model-turn.ts'
import type { ConfiguredModel } from './llm/models.ts'
import { scriptedReply } from './scripted-brain.ts'

/** Milliseconds. */
export interface BrainLimits {
  /** Until a model's first word or tool call. */
  firstTokenMs: number
  /** Between two words. */
  stallMs: number
  /** For all of a turn, tools included. */
  wholeTurnMs: number
  /** A second model is asked only while it can still speak by then. */
  firstWordMs: number
  /** For an engine that speaks only when the reply is whole, with Twilio waiting. */
  wholeReplyMs: number
}

const usualLimits: BrainLimits = {
  firstTokenMs: 4000,
  stallMs: 4000,
  wholeTurnMs: 15_000,
  firstWordMs: 5200,
  wholeReplyMs: 6500,
}

/** Less time is not worth asking another model. */
const shortestTryMs = 300

export interface LlmBrainOptions {
  /** In the order they are asked. */
  models: readonly ConfiguredModel[]
  /** Undefined where no texts can be sent. */
  textMessages: TextMessages | undefined
  /** The calendar that is connected now; undefined where there is none. */
  calendar(): Calendar | undefined
  now(): Date
  /** Told of what failed here, and is no fault of a model. */
  onFault(error: unknown): void
  /** Told when a model did not answer; `reason` names no caller. */
  onModelFailure(model: ConfiguredModel, reason: string): void
  limits?: Partial<BrainLimits> | undefined
}

export function createLlmBrain(options: LlmBrainOptions): Brain {
  const limits = { ...usualLimits, ...options.limits }
  const health = new ModelHealth<ConfiguredModel>()
  const context = { options, limits, health }
  return {
    name: 'llm',
    async reply(turn, live) {
      // Greetings, silence and what follows a failed transfer are by rule: nobody waits for them, and they never fail.
      if (turn.input.type !== 'speech' && turn.input.type !== 'digits') return scriptedReply(turn)
      if (live) return converse(context, turn, live, limits.wholeTurnMs)
      const collected = new CollectedReply(turn.call, turn.now, new AbortController().signal)
      const wholeMs = Math.min(limits.wholeTurnMs, limits.wholeReplyMs)
      return collected.complete(await converse(context, turn, collected, wholeMs))
    },
  }
}

interface BrainContext {
  options: LlmBrainOptions
  limits: BrainLimits
  health: ModelHealth<ConfiguredModel>
}

/** `wholeMs`: how long models may speak and act. Where they do not end by then, the scripted brain goes on. */
async function converse(
  { options, limits, health }: BrainContext,
  turn: BrainTurn,
  live: LiveReply,
  wholeMs: number,
): Promise<Reply> {
  const beside = hearBeside(turn)
  live.dispatch(...beside.events)
  const runsBefore = live.call.toolRuns?.length ?? 0
  const startedAt = performance.now()
  const whole = AbortSignal.any([live.signal, AbortSignal.timeout(wholeMs)])
  let said = ''
  const { callSid } = turn.call
  for (const { model, reason } of health.untold(options.models, options.now(), callSid))
    live.dispatch(failed(model, `left alone for now, it failed on another call: ${reason}`))
  for (const model of health.awake(options.models, options.now())) {
    const leftMs = limits.firstWordMs - (performance.now() - startedAt)
    if (leftMs < shortestTryMs || whole.aborted) break
    const firstTokenMs = Math.min(limits.firstTokenMs, leftMs)
    const modelTurn = new ModelTurn(turn, live, {
      model,
      limits: { firstTokenMs, stallMs: limits.stallMs },
      signal: whole,
      leftMs: () => startedAt + wholeMs - performance.now(),
      textMessages: options.textMessages,
      calendar: options.calendar(),
      now: options.now,
      onFault: options.onFault,
    })
    try {
      const reply = await modelTurn.run()
      if (live.signal.aborted || !whole.aborted) {
        if (!live.signal.aborted) health.answered(model)
        return reply
      }
      const reason = `no end after ${Math.round(performance.now() - startedAt)} ms`
      options.onModelFailure(model, reason)
      live.dispatch(failed(model, reason))
    } catch (error) {
      const failure = modelFailure(error)
      health.failed(model, failure, options.now(), callSid)
      options.onModelFailure(model, failure.message)
      live.dispatch(failed(model, failure.message))
      const decided = modelTurn.decided()
      if (decided) return decided
    }
    said = modelTurn.said
    // Two models in one breath: the second would not know what the first was about to say.
    if (said !== '') break
  }
  return takeOver(turn, live, beside, said, runsBefore)
}

function failed({ vendor, id }: ConfiguredModel, reason: string) {
  return { type: 'model-failed', vendor, model: id, reason } as const
}

/** The scripted brain in the same turn: from the call as it stands, when a tool of the model has changed it. */
function takeOver(
  turn: BrainTurn,
  live: LiveReply,
  beside: HeardBeside,
  said: string,
  runsBefore: number,
): Reply {
  const isChanged = (live.call.toolRuns?.length ?? 0) > runsBefore
  const reply = isChanged ? scriptedReply({ ...turn, call: live.call }) : beside.reply
  if (said === '') return reply
  const { brokeOff } = languageOf(live.call.language).phrases
  const parts = reply.parts ?? [{ text: reply.say, language: live.call.language }]
  return {
    ...reply,
    say: `${brokeOff} ${reply.say}`,
    parts: [{ text: brokeOff, language: live.call.language }, ...parts],
  }
}
