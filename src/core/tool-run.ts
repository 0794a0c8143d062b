/** One use of a tool on a call: what the model asked for, and what came of it. */
import { z } from 'zod'
import { receiptSchema } from './promise.ts'

export const toolRunSchema = z.object({
  /** The model's own id of the tool call; a repeat of it is not run again. */
  id: z.string(),
  name: z.string(),
  /** Arguments as the model sent them, JSON. */
  input: z.string(),
  /** What the model was told. */
  output: z.string(),
  isError: z.boolean(),
  receipts: z.array(receiptSchema),
  /** Turn of the receptionist in which it ran. */
  turn: z.number().int().nonnegative(),
  /** What the call was to do once the words of that turn were said. */
  next: z
    .discriminatedUnion('do', [
      z.object({ do: z.literal('hang-up') }),
      z.object({ do: z.literal('transfer'), purpose: z.string() }),
    ])
    .optional(),
})
export type ToolRun = z.infer<typeof toolRunSchema>
