/** What the receptionist promised on a call, and what backs it. */
import { z } from 'zod'

export const promiseKinds = [
  'booked',
  'sent',
  'callback',
  'transfer',
  'noted',
  'dispatch',
  'guarantee',
] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** What a tool has really done, as far as words may refer to it. */
export const receiptSchema = z.object({
  kind: z.enum(promiseKinds),
  /** When it will happen, ISO 8601 with offset. */
  dueAt: z.string().optional(),
})
export type Receipt = z.infer<typeof receiptSchema>

export const promiseRecordSchema = z.object({
  /** Turn of the transcript in which it was said. */
  turn: z.number().int().nonnegative(),
  kind: z.enum(promiseKinds),
  /** The sentence. */
  text: z.string(),
  /** Something on the record of this call backs it. */
  isBacked: z.boolean(),
  /** It was taken back in the next sentence. */
  isCorrected: z.boolean(),
})
export type PromiseRecord = z.infer<typeof promiseRecordSchema>
