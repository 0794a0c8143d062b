/** From the signs in a text to its level. */
import type { UrgencyLevel } from '../core/urgency.ts'
import type { Tier } from './urgency-rule.ts'
import type { Sign } from './urgency-signs.ts'

/** The level, and the signs that made it so. */
export function levelOf(signs: readonly Sign[]): { level: UrgencyLevel; signs: Sign[] } {
  for (const level of ['emergency', 'urgent'] as const) {
    const made = signs.filter((sign) => levelOfSign(sign) === level)
    if (made.length > 0) return { level, signs: made }
  }
  // Trouble that is slight and a wish that is slight are urgent together: "my tooth hurts, can you see me today".
  const together = signs.filter(({ tier, state }) => isWeak(tier) && state === 'live')
  const isBoth =
    together.some(({ tier }) => tier === 'slight') && together.some(({ tier }) => tier === 'pressure')
  return isBoth ? { level: 'urgent', signs: together } : { level: 'routine', signs: [] }
}

const isWeak = (tier: Tier) => tier === 'slight' || tier === 'pressure'

function levelOfSign({ tier, state }: Sign): UrgencyLevel {
  if (isWeak(tier)) return 'routine'
  if (state === 'recent' || state === 'blamed') return 'urgent'
  if (state !== 'live') return 'routine'
  return tier === 'urgent' ? 'urgent' : 'emergency'
}
