/** Runs what a model asks for between its words: in order, on record before the model hears of it. */
import { type Following, weightier } from '../../brain/llm/turn-end.ts'
import { runTool } from '../../brain/tools/run-tool.ts'
import type { ToolContext } from '../../brain/tools/tool.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import type { RealtimeToolCall } from './realtime-event.ts'

export interface ToolCallsOptions {
  call: LiveCall
  textMessages: TextMessages | undefined
  /** The calendar that is connected now. */
  calendar(): Calendar | undefined
  signal: AbortSignal
  /** The model has heard words of the caller that nobody could write down. */
  hasUnwrittenWords: boolean
  /** A tool begins that takes its time. */
  onSlow(): void
  onFault(error: unknown): void
}

export interface ToolOutputs {
  outputs: { callId: string; output: string }[]
  /** What the call does once everything was said. */
  next: Following | undefined
}

/** Never throws for anything a model can ask for. What the tools did is durable when it resolves. */
export async function runToolCalls(
  calls: readonly RealtimeToolCall[],
  { call, textMessages, calendar, signal, hasUnwrittenWords, onSlow, onFault }: ToolCallsOptions,
): Promise<ToolOutputs> {
  const outputs: ToolOutputs['outputs'] = []
  let following: Following | undefined
  for (const { callId, name, arguments: input } of calls) {
    const request = { id: callId, name, input }
    const context: ToolContext = {
      get call() {
        return call.state
      },
      business: call.business,
      now: call.now,
      textMessages,
      calendar: calendar(),
      signal,
      hasUnwrittenWords,
      dispatch: (...events) => call.dispatch(...events),
    }
    const { output, next } = await runTool(request, context, undefined, { onFault, onSlow })
    following = weightier(following, next)
    outputs.push({ callId, output })
  }
  await call.commit()
  return { outputs, next: following }
}
