/** Text messages with callers and with those on call, and who wants none. */
import { z } from 'zod'
import { messageSchema } from '../../../core/text-messages.ts'
import { pageOf, pageQuery } from './common.ts'

export const messagesQuerySchema = z.strictObject({
  ...pageQuery,
  /** The other side's number. */
  phone: z.string().min(1).max(40).optional(),
  callSid: z.string().min(1).max(64).optional(),
})

export const optOutSchema = z.object({
  ownNumber: z.string(),
  at: z.string(),
  /** `text`: the person wrote it. `carrier`: Twilio refused a text because of it. */
  source: z.enum(['text', 'carrier']),
})

export const messagePageSchema = pageOf(messageSchema).extend({
  /** Of the number `phone`: which of our numbers may not text it. Empty when no number was asked for. */
  optOuts: z.array(optOutSchema),
})
export type MessagePage = z.infer<typeof messagePageSchema>
