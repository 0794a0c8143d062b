/** A caller's data: everything held, and the receipt of its deletion. */
import { z } from 'zod'
import { messageSchema } from '../../../core/text-messages.ts'
import { callDetailSchema } from './calls.ts'
import { optOutSchema } from './messages.ts'

export const callerParamsSchema = z.object({ phone: z.string().min(1).max(40) })

export const callerExportSchema = z.object({
  phone: z.string(),
  exportedAt: z.string(),
  calls: z.array(callDetailSchema),
  /** Oldest first. */
  messages: z.array(messageSchema),
  optOuts: z.array(optOutSchema),
})

export const callerDeletionSchema = z.object({
  /** Id of the entry in the audit log. */
  receiptId: z.string(),
  /** Masked. */
  phone: z.string(),
  deletedAt: z.string(),
  calls: z.number().int(),
  recordings: z.number().int(),
  messages: z.number().int(),
  /** Numbers of the business that this caller wants no texts from: kept, so that it is honoured. */
  keptOptOuts: z.number().int(),
})
