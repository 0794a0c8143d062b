/** What was said on a call, turn by turn. A turn begins when the speaker changes hands with the caller. */
import { z } from 'zod'

export const transcriptEntrySchema = z.object({
  turn: z.number().int().nonnegative(),
  speaker: z.enum(['caller', 'receptionist']),
  text: z.string(),
  /** For an interrupted receptionist turn: the part that the caller really heard. */
  heard: z.string().optional(),
  startedAt: z.string(),
  endedAt: z.string().optional(),
  isInterrupted: z.boolean().optional(),
  /** Time from the end of the caller's words to our answer, milliseconds. */
  latencyMs: z.number().optional(),
})
export type TranscriptEntry = z.infer<typeof transcriptEntrySchema>
