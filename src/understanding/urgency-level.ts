/** From the signs in a text to its level. */
import type { UrgencyLevel } from '../core/urgency.ts'
import type { Sign } from './urgency-signs.ts'

/** The level, and the signs that made it so. */
export function levelOf(signs: readonly Sign[]): { level: UrgencyLevel; signs: Sign[] } {
  for (const level of ['emergency', 'urgent'] as const) {
    const made = signs.filter((sign) => levelOfSign(sign) === level)
    if (made.length > 0) return { level, signs: made }
  }
  return { level: 'routine', signs: [] }
}

function levelOfSign({ tier, state }: Sign): UrgencyLevel {
  if (tier === 'slight') return 'routine'
  if (state === 'recent' || state === 'blamed') return 'urgent'
  if (state !== 'live') return 'routine'
  return tier === 'urgent' ? 'urgent' : 'emergency'
}
