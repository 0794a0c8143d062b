/** The end of an answer: how it went, what was said, which tools were called, what it used. Pure. */
import { z } from 'zod'
import type { RealtimeEvent, RealtimeToolCall } from './realtime-event.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { responseUsageSchema, responseUse } from './realtime-use.ts'

const toolCall = z.object({
  type: z.literal('function_call'),
  id: z.string().min(1).optional().catch(undefined),
  call_id: z.string().min(1),
  name: z.string().min(1),
  arguments: z.string(),
  status: z.string().optional().catch(undefined),
})

const message = z.object({
  type: z.literal('message'),
  id: z.string().min(1),
  content: z
    .array(
      z.object({
        transcript: z.string().nullish().catch(undefined),
        text: z.string().nullish().catch(undefined),
      }),
    )
    .catch([]),
})

const otherItem = z.looseObject({}).transform(() => ({ type: 'other' as const }))

export const responseDoneSchema = z.object({
  response: z.object({
    id: z.string().min(1),
    status: z.string(),
    status_details: z
      .object({
        reason: z.string().nullish().catch(undefined),
        error: z
          .object({
            code: z.string().nullish().catch(undefined),
            type: z.string().nullish().catch(undefined),
            message: z.string().nullish().catch(undefined),
          })
          .nullish()
          .catch(undefined),
      })
      .nullish()
      .catch(undefined),
    output: z
      .array(z.union([toolCall, message, otherItem]))
      .nullish()
      .catch(undefined),
    usage: responseUsageSchema.nullish().catch(undefined),
  }),
})

const statuses = ['completed', 'cancelled', 'incomplete', 'failed'] as const

/** A status that nobody knows of is a failed answer, with the status as its reason. */
export function responseDone(
  { response }: z.output<typeof responseDoneSchema>,
  settings: RealtimeSettings,
): RealtimeEvent {
  const status = statuses.find((known) => known === response.status)
  const error = response.status_details?.error
  const code = error?.code ?? error?.type ?? 'unknown'
  return {
    type: 'response-done',
    responseId: response.id,
    status: status ?? 'failed',
    reason: response.status_details?.reason ?? (status ? undefined : response.status),
    error: error ? { code, message: error.message ?? code } : undefined,
    toolCalls: (response.output ?? []).flatMap((item) => (item.type === 'function_call' ? callOf(item) : [])),
    words: (response.output ?? []).flatMap((item) => {
      if (item.type !== 'message') return []
      const text = item.content.map(({ transcript, text }) => transcript ?? text ?? '').join('')
      return text === '' ? [] : [{ itemId: item.id, text }]
    }),
    use: responseUse(response.usage, settings),
  }
}

/** A call that was cut off in the middle is none. */
function callOf({
  id,
  call_id,
  name,
  arguments: given,
  status,
}: z.output<typeof toolCall>): RealtimeToolCall[] {
  if (status !== undefined && status !== 'completed') return []
  return [{ callId: call_id, itemId: id ?? '', name, arguments: given }]
}
