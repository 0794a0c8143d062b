/** What a vendor adds to the address that the owner comes back to. */
import { z } from 'zod'

/** Vendors add parameters of their own (`scope`, `iss`, `location`): whatever else there is stays unread. */
export const oauthCallbackQuerySchema = z.object({
  code: z.string().min(1).max(4000).optional(),
  state: z.string().max(2000).optional(),
  error: z.string().max(200).optional(),
  error_description: z.string().max(500).optional(),
})
