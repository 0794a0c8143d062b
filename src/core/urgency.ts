/** How pressing a call is. `emergency` is put through to a person; `urgent` alerts and heads the callback list. */
import { z } from 'zod'

export const urgencyLevels = ['routine', 'urgent', 'emergency'] as const
export type UrgencyLevel = (typeof urgencyLevels)[number]

export const urgencySchema = z.object({
  level: z.enum(urgencyLevels),
  /** The caller's own words that made it so. */
  evidence: z.array(z.string()),
  /** People are in danger: the caller is told to dial the emergency number first. */
  isLifeThreatening: z.boolean().optional(),
})
export type Urgency = z.infer<typeof urgencySchema>

/** Urgency only rises during a call: a later calm sentence does not undo the burst pipe. */
export function higherUrgency(known: Urgency, detected: Urgency): Urgency {
  const rank = (urgency: Urgency) => urgencyLevels.indexOf(urgency.level)
  if (rank(detected) < rank(known)) return known
  const evidence = [
    ...new Set([...(rank(detected) === rank(known) ? known.evidence : []), ...detected.evidence]),
  ]
  return {
    level: detected.level,
    evidence,
    ...(known.isLifeThreatening || detected.isLifeThreatening ? { isLifeThreatening: true } : {}),
  }
}
