/** The brain that the configuration asks for: by language models with the rules beside them, or by the rules alone. */
import type { Brain } from './brain/brain.ts'
import type { ModelSettings } from './brain/llm/models.ts'
import type { BrainLimits } from './brain/llm-brain.ts'
import { createScriptedBrain } from './brain/scripted-brain.ts'
import type { Calendar } from './core/calendar.ts'
import type { TextMessages } from './core/text-messages.ts'
import type { Log } from './log.ts'

export interface OpenBrainOptions {
  /** Sends the texts of the tool `send_sms`; undefined where there is none. */
  textMessages: TextMessages | undefined
  /** What `find_slots` and `book_appointment` use: the calendar that is connected now. */
  calendar(): Calendar | undefined
  now(): Date
  log: Log
  limits: Partial<BrainLimits> | undefined
}

/** Language models cost memory and start time: what they need is loaded only where one is configured. */
export async function openBrain(models: readonly ModelSettings[], options: OpenBrainOptions): Promise<Brain> {
  if (models.length === 0) return createScriptedBrain()
  const { textMessages, calendar, now, log, limits } = options
  const [{ createLlmBrain }, { createModels }] = await Promise.all([
    import('./brain/llm-brain.ts'),
    import('./brain/llm/models.ts'),
  ])
  return createLlmBrain({
    models: await createModels(models),
    textMessages,
    calendar,
    now,
    limits,
    onFault: (error) => log.error({ err: error }, 'a tool failed'),
    onModelFailure: ({ vendor, id }, reason) =>
      log.warn({ vendor, model: id, reason }, 'a language model failed'),
  })
}
