/** Spanish, as it is spoken to Latin Americans in the United States, with "usted": everything the scripted brain says. */
import { DateTime } from 'luxon'
import { timeZone } from '../../core/time-zone.ts'
import type { Phrases } from '../phrases.ts'
import { spokenNumber } from '../spoken-number.ts'
import { corrections } from './corrections.ts'
import { daysWords, everyDay, questions, wordsFor } from './field-words.ts'
import { atClock, periodWords, spokenClock, spokenDay, spokenWhen } from './time.ts'

const number = (phone: string, country: string) => spokenNumber(phone, country, 'más')
const named = (name: string | undefined) => (name ? `, ${name}` : '')
const periodsWords = (periods: [string, string][]) => periods.map(periodWords).join(' y ')

/** "ana.reyes@example.com" → "ana punto reyes arroba example punto com". */
function emailWords(email: string): string {
  return email
    .replace(/@/g, ' arroba ')
    .replace(/\./g, ' punto ')
    .replace(/_/g, ' guion bajo ')
    .replace(/-/g, ' guion ')
    .replace(/\+/g, ' más ')
}

const languageNames = { en: 'inglés', es: 'español' }

export const phrases: Phrases = {
  greeting: (businessName) => `Gracias por llamar a ${businessName}. Le atiende la recepcionista automática.`,
  languageHint: (key) => `Para español, diga español o marque ${key}.`,
  languageAgreed: 'Claro, seguimos en español.',
  languageMissing: (offered) =>
    `Lo siento, aquí solo hablamos ${offered.join(' y ')}. Anoté que usted prefiere español.`,
  languageName: (code) => languageNames[code],
  howCanIHelp: '¿En qué le puedo ayudar?',
  closedNow(opensAt, now, timezone) {
    if (!opensAt) return 'En este momento está cerrado, pero puedo tomar su mensaje.'
    const opening = DateTime.fromISO(opensAt, { zone: timeZone(timezone) })
    const day = spokenDay(opening, DateTime.fromJSDate(now, { zone: timeZone(timezone) }))
    return `En este momento está cerrado. Abrimos ${day} ${atClock(opening)}, pero puedo tomar su mensaje.`
  },
  welcomeBack: (firstName) => `Qué gusto escucharle otra vez, ${firstName}.`,
  resumed: (reason) =>
    reason
      ? `Disculpe, se cortó un momento. Me estaba contando esto: ${reason}.`
      : 'Disculpe, se cortó un momento.',
  brokeOff: 'Disculpe, perdí el hilo.',
  thanks: (name) => `Gracias${named(name)}.`,
  gotIt: (turn) => ['Muy bien.', 'De acuerdo.', 'Entendido.'][turn % 3] ?? 'De acuerdo.',
  noProblem: 'No hay problema.',
  takeYourTime: 'Claro, tómese su tiempo.',
  whyAsked: 'Es para el mensaje que le dejo al equipo.',
  hello: 'Hola.',
  sorryMissed: 'Disculpe, no le entendí.',
  sorryWrong: 'Perdone la confusión.',
  askFor: (field) => questions[field] ?? `¿Me puede decir su ${wordsFor(field)}?`,
  lastName: '¿Y su apellido?',
  whatElse: '¿En qué más le puedo ayudar?',
  spell: (field) => {
    if (field === 'phone') return '¿Me puede repetir el número, dígito por dígito?'
    const what = { email: 'correo electrónico', name: 'nombre y apellido' }[field] ?? 'apellido'
    return `¿Me puede deletrear su ${what}, letra por letra?`
  },
  keyIn: '¿Puede marcar su número en el teclado del teléfono, con el código de área?',
  goOnWithNumber: '¿Y el resto del número?',
  badNumber: (count) =>
    `Entendí ${count === 1 ? 'un dígito' : `${count} dígitos`}, y el número no está completo. Por favor, dígalo o márquelo con el código de área.`,
  isThisYourNumber: (phone, country) => `¿Es el ${number(phone, country)} el mejor número para llamarle?`,
  numberTaken: (phone, country) => `Tengo el ${number(phone, country)}.`,
  readBackPhone: (phone, country, offersKeys) =>
    `Tengo el ${number(phone, country)}. ¿Es correcto?${offersKeys ? ' Puede decir sí o marcar 1.' : ''}`,
  readBackName: (name) => `Anoté ${name}. ¿Es correcto su nombre?`,
  readBackEmail: (email) => `Anoté ${emailWords(email)}. ¿Es correcto?`,
  readBackOther: (value) => `Anoté ${value}. ¿Es correcto?`,
  markedUrgent: 'Marqué su llamada como urgente.',
  emergencyNoted: (canCall) =>
    canCall
      ? 'Marqué esto como emergencia y anoté que le llamen con urgencia.'
      : 'Marqué esto como emergencia.',
  dialEmergencyNumber: (emergencyNumber) =>
    `Si alguien está en peligro, cuelgue ahora y marque el ${[...emergencyNumber].join(' ')}.`,
  transferring: (name) => `Por favor, espere mientras intento comunicarle con ${name ?? 'alguien'}.`,
  nobodyFree: 'En este momento nadie puede tomar su llamada.',
  couldNotReach: 'Lo siento, en este momento nadie contesta.',
  callbackNoted(when, isMoved) {
    const time = spokenWhen(when)
    if (!time) return 'Anoté que desea que le llamen.'
    return isMoved
      ? `A esa hora está cerrado, así que anoté que le llamen ${time}.`
      : `Anoté que le llamen ${time}.`
  },
  callbackWished(when) {
    const time = spokenWhen(when)
    return `Anoté que desea que le llamen${time ? ` ${time}` : ''}.`
  },
  needsNumber: 'Para llamarle, necesitamos un número.',
  optedOut: 'De acuerdo, anoté que no desea recibir llamadas nuestras.',
  callbackRefused: 'De acuerdo, anoté que no desea que le llamen.',
  callbackOff: 'Anoté que ya no hace falta llamarle.',
  noCallTime: 'No tengo una hora exacta, pero anoté su pregunta.',
  textNoted: 'Yo no puedo enviar mensajes de texto, pero anoté que prefiere uno.',
  noNumberToCall: 'Anoté su mensaje, pero sin un número no le podemos llamar.',
  numberNoted: (phone, country) =>
    phone ? `Anoté el ${number(phone, country)} para llamarle.` : 'Anoté ese número para llamarle.',
  promise({ phone, country, when }) {
    const time = spokenWhen(when)
    const at = phone ? `al ${number(phone, country)}` : 'a ese número'
    return `Anoté que le llamen ${at}${time ? `, ${time}` : ''}.`
  },
  messageTaken: 'Anoté su mensaje.',
  anythingElse: '¿Algo más?',
  goAhead: 'Dígame, por favor.',
  addedToNotes: 'Lo agregué a su mensaje.',
  passOn: 'No tengo esa respuesta, pero voy a pasar su pregunta.',
  passOnToo: 'También voy a pasar esa pregunta.',
  automated: (businessName) => `Soy la recepcionista automática de ${businessName}.`,
  thisIs: (businessName) => `Está llamando a ${businessName}.`,
  hours: (spans) =>
    spans.length === 0
      ? 'No tenemos un horario fijo.'
      : `Abrimos ${spans
          .slice(0, 3)
          .map(({ days, periods }) => `${daysWords(days)}, ${periodsWords(periods)}`)
          .join('; y ')}.`,
  openNow(closesAt, now, timezone) {
    if (!closesAt) return 'Sí, en este momento está abierto.'
    const until = DateTime.fromISO(closesAt, { zone: timeZone(timezone) })
    // Midnight ends the day before.
    const day = spokenDay(until.minus({ minutes: 1 }), DateTime.fromJSDate(now, { zone: timeZone(timezone) }))
    return `Sí, está abierto ${day} hasta ${spokenClock(until)}.`
  },
  openOnDay: (day, periods) =>
    periods.length === 0
      ? `No, ${everyDay(day)} está cerrado.`
      : `Sí, ${everyDay(day)} abrimos ${periodsWords(periods)}.`,
  openOnWeekend(saturday, sunday) {
    if (saturday.length + sunday.length === 0) return 'No, los fines de semana está cerrado.'
    const [open, closed] = saturday.length > 0 ? ['sat', 'sun'] : ['sun', 'sat']
    const first = `Sí, ${everyDay(open)} abrimos ${periodsWords(saturday.length > 0 ? saturday : sunday)}`
    return saturday.length > 0 && sunday.length > 0
      ? `${first}, y ${everyDay('sun')} ${periodsWords(sunday)}.`
      : `${first}, pero ${everyDay(closed)} está cerrado.`
  },
  stillThere: 'Disculpe, no le escucho.',
  offerCallback: 'Sigo sin escucharle. ¿Prefiere que le llamemos después? Puede decir sí o marcar 1.',
  noInputGoodbye: (hasMessage, hasCallback) => {
    if (hasCallback) return 'Sigo sin escucharle. Anoté que le llamen. Adiós.'
    return hasMessage
      ? 'Sigo sin escucharle, así que voy a pasar lo que me dijo. Adiós.'
      : 'Sigo sin escucharle. Por favor, llámenos otra vez. Adiós.'
  },
  goodbye: (businessName) => `Gracias por llamar a ${businessName}. Adiós.`,
  wrapUp: (businessName) => `Anoté todo lo que me dijo. Gracias por llamar a ${businessName}. Adiós.`,
  corrections,
  notes: {
    notGiven: (field) => `No dio su ${wordsFor(field)}.`,
    asked: (question) => `Preguntó: "${question}"`,
    prefersLanguage: (name) => `Prefiere hablar en ${name}.`,
    wantsNoCalls: 'No quiere llamadas: quite este número de todas las listas.',
    callBy: (name) => `Pide que le llame: ${name}.`,
    callInstead: (name) => `Pide que llamen a otra persona: ${name}.`,
    callTimes: (words) => `Sobre cuándo llamar: «${words}».`,
    prefersText: 'Prefiere un mensaje de texto a una llamada.',
    extension: (digits) => `Extensión ${digits}.`,
    earlierTime: (words) => `Antes había dicho: "${words}".`,
    doubtful: (field, value) => `Sin confirmar: ${wordsFor(field)} ${value}.`,
    heardToo: (field, value) => `También se entendió como ${wordsFor(field)}: ${value}.`,
    appointmentUnclear: (when) =>
      `Quería una cita el ${when}; no se sabe si quedó en el calendario: conviene revisarlo.`,
    appointmentRequested: (when) => `Pidió una cita el ${when}: hay que confirmarla en el calendario.`,
    message: (text, forWhom) => `Mensaje${forWhom ? ` para ${forWhom}` : ''}: «${text}»`,
  },
}
