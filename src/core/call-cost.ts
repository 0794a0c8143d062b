/** What a call cost, as it is stored with the call. */
import { z } from 'zod'

export const costLineSchema = z.object({
  /** In words, for example "Inbound call, local number". */
  item: z.string(),
  /** Null while it is not known how much was used. */
  quantity: z.number().nonnegative().nullable(),
  /** What `quantity` counts: `minute`, `use`, `100-characters`, `message`, `million-tokens`. */
  unit: z.string(),
  /** US dollars; null when the price or the quantity is not known, which is not the same as nothing. */
  usd: z.number().nonnegative().nullable(),
  /** The price in the price book; with an unknown price, the id under which it would stand there. */
  priceId: z.string(),
})

export const callCostSchema = z.object({
  /** US dollars: the sum of the lines that are known. */
  totalUsd: z.number().nonnegative(),
  lines: z.array(costLineSchema),
  /** False while a line is unknown: then the call cost more than `totalUsd`. */
  isComplete: z.boolean(),
})
export type CallCost = z.infer<typeof callCostSchema>
