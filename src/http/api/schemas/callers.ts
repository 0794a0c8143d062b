/** A caller's data: everything held, and the receipt of its deletion. */
import { z } from 'zod'
import { callDetailSchema } from './calls.ts'

export const callerParamsSchema = z.object({ phone: z.string().min(1).max(40) })

export const callerExportSchema = z.object({
  phone: z.string(),
  exportedAt: z.string(),
  calls: z.array(callDetailSchema),
})

export const callerDeletionSchema = z.object({
  /** Id of the entry in the audit log. */
  receiptId: z.string(),
  /** Masked. */
  phone: z.string(),
  deletedAt: z.string(),
  calls: z.number().int(),
  recordings: z.number().int(),
})
