/** Times as a Spanish speaker says them: "hoy a las 5 de la tarde", "el lunes a las 8 de la mañana", "a la una". */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { SpokenWhen } from '../phrases.ts'

/** "las 5 de la tarde", "la una y media", "el mediodía": with its article, for the words that stand before it. */
export function spokenClock(time: DateTime, isPartSaid = false): string {
  if (time.hour === 12 && time.minute === 0) return 'el mediodía'
  if (time.hour === 0 && time.minute === 0) return 'la medianoche'
  const hour = time.hour % 12 || 12
  const article = hour === 1 ? 'la una' : `las ${hour}`
  return `${article}${minutes(time.minute)}${isPartSaid ? '' : ` de la ${partOfDay(time.hour)}`}`
}

function minutes(minute: number): string {
  if (minute === 0) return ''
  if (minute === 15) return ' y cuarto'
  return minute === 30 ? ' y media' : ` y ${minute}`
}

function partOfDay(hour: number): string {
  if (hour >= 1 && hour < 5) return 'madrugada'
  if (hour >= 5 && hour < 12) return 'mañana'
  return hour >= 12 && hour < 19 ? 'tarde' : 'noche'
}

/** "a las 5 de la tarde", "al mediodía". */
export function atClock(time: DateTime): string {
  return joined('a', spokenClock(time))
}

/** `['08:30', '17:00']` becomes "de las 8 y media de la mañana a las 5 de la tarde". */
export function periodWords([from, to]: [string, string]): string {
  const isWholeDay = from === '00:00' && to === '24:00'
  return isWholeDay ? 'las 24 horas' : `${joined('de', clockWords(from))} ${joined('a', clockWords(to))}`
}

function clockWords(clock: string): string {
  return spokenClock(DateTime.fromFormat(clock === '24:00' ? '00:00' : clock, 'HH:mm'))
}

/** "hoy", "mañana", "el lunes", "el lunes 7 de diciembre". */
export function spokenDay(time: DateTime, now: DateTime): string {
  const days = Math.round(time.startOf('day').diff(now.startOf('day'), 'days').days)
  if (days === 0) return 'hoy'
  if (days === 1) return 'mañana'
  if (days > 1 && days < 7) return time.setLocale('es').toFormat("'el' cccc")
  // The first of a month is said as an ordinal in America.
  return time.setLocale('es').toFormat(`'el' cccc ${time.day === 1 ? "'primero'" : 'd'} 'de' LLLL`)
}

/** "hoy a las 5 de la tarde", "mañana entre las 2 y las 4 de la tarde"; undefined when the record has no time. */
export function spokenWhen({ dueAt, window, now, timezone }: SpokenWhen): string | undefined {
  const zone = timeZone(timezone)
  const local = DateTime.fromJSDate(now, { zone })
  if (window) {
    const from = DateTime.fromISO(window.from, { zone })
    const to = DateTime.fromISO(window.to, { zone })
    if (from <= local) return `${spokenDay(to, local)} antes ${joined('de', spokenClock(to))}`
    const isOnePart = partOfDay(from.hour) === partOfDay(to.hour)
    return `${spokenDay(from, local)} entre ${spokenClock(from, isOnePart)} y ${spokenClock(to)}`
  }
  if (!dueAt) return undefined
  const due = DateTime.fromISO(dueAt, { zone })
  if (due <= local) return 'lo antes posible'
  return `${spokenDay(due, local)} ${atClock(due)}`
}

/** "a" and "de" grow together with "el". */
function joined(preposition: 'a' | 'de', clock: string): string {
  return clock.startsWith('el ') ? `${preposition}l ${clock.slice(3)}` : `${preposition} ${clock}`
}
