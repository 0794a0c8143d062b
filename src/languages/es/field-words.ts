/** Spanish names of lead fields and weekdays, and the questions for the fields that most businesses ask for. */

const fieldWords: Record<string, string> = {
  name: 'nombre',
  firstName: 'nombre',
  lastName: 'apellido',
  phone: 'número de teléfono',
  email: 'correo electrónico',
  address: 'dirección',
  reason: 'motivo de la llamada',
  company: 'empresa',
  timeline: 'fecha deseada',
  budget: 'presupuesto',
}

/** Asked when the profile has no words of its own in Spanish. */
export const questions: Record<string, string> = {
  name: '¿Me da su nombre y apellido, por favor?',
  lastName: '¿Y su apellido?',
  phone: '¿Cuál es el mejor número para llamarle?',
  reason: '¿En qué le podemos ayudar?',
  email: '¿Cuál es su correo electrónico?',
  address: '¿Cuál es su dirección?',
  company: '¿De qué empresa nos llama?',
  timeline: '¿Para cuándo lo necesita?',
  budget: '¿Qué presupuesto tiene pensado?',
}

/** `serviceType` → "service type": a business's own field keeps the words of its name. */
export function wordsFor(field: string): string {
  return (
    fieldWords[field] ??
    field
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/_/g, ' ')
      .toLowerCase()
  )
}

/** One weekday, and every week's. */
const weekdays: Record<string, [string, string]> = {
  mon: ['lunes', 'lunes'],
  tue: ['martes', 'martes'],
  wed: ['miércoles', 'miércoles'],
  thu: ['jueves', 'jueves'],
  fri: ['viernes', 'viernes'],
  sat: ['sábado', 'sábados'],
  sun: ['domingo', 'domingos'],
}

/** "los sábados". */
export function everyDay(day: string): string {
  return `los ${weekdays[day]?.[1] ?? day}`
}

/** "de lunes a viernes", "los sábados y los domingos". */
export function daysWords(days: string[]): string {
  const [first = ''] = days
  const last = days.at(-1) ?? first
  const name = (day: string) => weekdays[day]?.[0] ?? day
  return days.length > 2 ? `de ${name(first)} a ${name(last)}` : days.map(everyDay).join(' y ')
}
