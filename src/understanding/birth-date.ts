/** A date of birth out of a recogniser's readings: "17th of the 11th 1975", "1711 1975", "nine twenty three sixty three". */
import type { Language } from '../languages/language.ts'
import { birthDateGuesses } from './birth-date-guesses.ts'
import { isoDay } from './calendar-day.ts'
import type { DayOrder } from './date-parts.ts'

export interface BirthDate {
  /** `1975-11-17` */
  date: string
  /** 0 to 1: how much of what was heard speaks for it. */
  confidence: number
}

export interface BirthDateOptions {
  /** How the caller's country writes dates: 4/5 is April 5 in the US (`mdy`), the 4th of May elsewhere. */
  order: DayOrder
  now: Date
  /** What was heard when it was asked before, one list of readings an attempt. */
  earlier?: readonly (readonly string[])[]
}

/** The date that the readings speak for most, or null. `alternatives`: readings of one answer, best first. */
export function readBirthDate(
  alternatives: readonly string[],
  language: Language,
  { order, now, earlier = [] }: BirthDateOptions,
): BirthDate | null {
  const weights = new Map<number, number>()
  let total = 0
  for (const readings of [...earlier, alternatives]) {
    for (const [rank, reading] of readings.slice(0, 10).entries()) {
      const guesses = birthDateGuesses(reading, language, order, now)
      const best = Math.max(0, ...guesses.map(({ weight }) => weight))
      total += best / (rank + 1)
      for (const { day, weight } of guesses) weights.set(day, (weights.get(day) ?? 0) + weight / (rank + 1))
    }
  }
  const [winner] = [...weights].sort(([, one], [, two]) => two - one)
  if (!winner) return null
  return { date: isoDay(winner[0]), confidence: Math.min(1, winner[1] / Math.max(total, 1)) }
}
