/** A promised call back: whom to call, at which number, when, and whether it was done. */
import { z } from 'zod'

export const callbackStatuses = ['open', 'done', 'cancelled'] as const
export type CallbackStatus = (typeof callbackStatuses)[number]

export const callbackSchema = z.object({
  /** False with `cancelled`: the caller wants none; with `open`: there is no number to call, so far. */
  requested: z.boolean(),
  /** E.164; absent when only the caller's own (withheld) number would do. */
  phone: z.string().optional(),
  /** ISO 8601 with the offset of the business's time zone. */
  dueAt: z.string().optional(),
  window: z.object({ from: z.string(), to: z.string() }).optional(),
  reason: z.string().optional(),
  status: z.enum(callbackStatuses),
  /** Who said that they take it: a name, or the number that answered an alert. */
  takenBy: z.string().optional(),
  takenAt: z.string().optional(),
})
export type Callback = z.infer<typeof callbackSchema>

/** The call back that somebody still has to make; undefined where none was asked for, or it is done or called off. */
export function openCallback({ callback }: { callback: Callback | null }): Callback | undefined {
  return callback?.requested && callback.status === 'open' ? callback : undefined
}
