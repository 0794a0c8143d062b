/** Spanish: what is written for the owner about a finished call. */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { NotedTime, SummaryWords } from '../summary-words.ts'

const languageNames = { en: 'inglés', es: 'español' }

/** " el miércoles 4 de marzo entre las 2:00 p. m. y las 4:00 p. m." */
function when({ dueAt, window, timezone }: NotedTime): string {
  const read = (iso: string) => DateTime.fromISO(iso, { zone: timeZone(timezone) }).setLocale('es-US')
  const day = (iso: string) => read(iso).toFormat("cccc d 'de' LLLL")
  const clock = (iso: string) => {
    const time = read(iso)
    return `${time.hour % 12 === 1 ? 'la' : 'las'} ${time.toFormat('h:mm')} ${time.hour < 12 ? 'a. m.' : 'p. m.'}`
  }
  return window
    ? ` el ${day(window.from)} entre ${clock(window.from)} y ${clock(window.to)}`
    : ` el ${day(dueAt)} a ${clock(dueAt)}`
}

/** A sentence does not end with two points: "… p. m.". */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

export const summary: SummaryWords = {
  spam: 'Llamada grabada de ventas o de estafa; no hay nada que hacer.',
  blocked: 'Rechazada: el número está en su lista de bloqueados.',
  nameAndCompany: (name, company) => `${name}, de ${company},`,
  callerFrom: (number) => `Alguien desde el ${number}`,
  callerWithoutNumber: 'Alguien sin número',
  called: (caller, quote) => `${caller} llamó: ${quote}`,
  leftVoicemail: (caller) => `${caller} dejó un mensaje de voz.`,
  gaveNoReason: (caller) => `${caller} llamó y no dijo el motivo.`,
  saidNothing: (caller) => `${caller} llamó y no dijo nada.`,
  spoke: (language) => `Habló en ${languageNames[language]}.`,
  emergency: (quote) => (quote ? `Emergencia: ${quote}` : 'Emergencia.'),
  urgent: (quote) => (quote ? `Urgente: ${quote}` : 'Urgente.'),
  putThrough: (name) => `Se comunicó con ${name}.`,
  nobodyTookIt: 'Nadie tomó la llamada.',
  callBack: (number, time) =>
    sentence(`Devolver la llamada${number ? ` al ${number}` : ''}${time ? when(time) : ''}`),
  time: (time) => when(time).replace(/^ el /, ''),
  booked: (title, time) => sentence(`Cita reservada: ${title}${when(time)}`),
  endedInSilence: 'La llamada terminó en silencio.',
  endNeverReported: 'Nunca se informó el fin de la llamada.',
  voicemailMessage: 'Dejó un mensaje de voz',
  turnedAway: 'La tomamos por una grabación',
}
