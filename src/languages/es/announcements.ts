/** Spanish words for what the engines themselves have to say: transfers, goodbyes, voicemail, faults. */
import type { Announcements } from '../announcements.ts'

const leaveMessage =
  'Por favor, deje su nombre, su número y un mensaje corto después del tono, y marque la tecla numeral al terminar.'

export const announcements: Announcements = {
  emergencyTransfer: ({ emergencyNumber, isLifeThreatening, name }) =>
    isLifeThreatening
      ? `Si alguien está en peligro, cuelgue ahora y marque el ${spelled(emergencyNumber)}. Enseguida le comunico con ${name}.`
      : `Esto parece una emergencia, así que enseguida le comunico con ${name}. Por favor, no cuelgue.`,
  emergencyAdvice: (emergencyNumber) =>
    `Si alguien está en peligro, cuelgue ahora y marque el ${spelled(emergencyNumber)}.`,
  transfer: (name) => `Le comunico con ${name}. Por favor, no cuelgue.`,
  nextTransfer: (name) => `No contestan. Ahora intento con ${name}.`,
  askForPerson: 'Antes de seguir, ¿hablo con una persona? Por favor, diga sí, o marque el 1.',
  robocallGoodbye: 'En esta línea no se aceptan llamadas grabadas. Adiós.',
  maxDurationGoodbye: 'Lo siento, tengo que terminar la llamada aquí. Anoté todo lo que me dijo. Adiós.',
  voicemailGreeting: (businessName) =>
    `Usted se comunicó con ${businessName}. En este momento no podemos contestar su llamada. ${leaveMessage}`,
  voicemailAfterFault: `Lo siento, no le escucho bien. ${leaveMessage}`,
  voicemailThanks: 'Gracias. Su mensaje quedó guardado, y anoté que desea que le llamen. Adiós.',
  voicemailEmpty: 'No recibí ningún mensaje. Por favor, llame otra vez. Adiós.',
  fault:
    'Lo siento, tenemos un problema técnico. Por favor, deje su nombre, su número y un mensaje corto después del tono.',
  messageHeard: 'Gracias. Adiós.',
  goodbye: 'Adiós.',
  bridges: ['Un momento, por favor.', 'Déjeme ver.', 'Un segundo.'],
  handover: 'Espere un segundito, por favor.',
  couldNotHear: 'Disculpe, no le escuché bien. ¿Me lo puede repetir?',
  asISaid: 'Como le decía:',
  recordingNotice: 'Esta llamada se graba.',
  unreachable: {
    reached: (businessName) => `Hola. Usted se comunicó con ${businessName}.`,
    reachedAndRinging: (businessName) =>
      `Hola. Usted se comunicó con ${businessName}. Por favor, espere mientras intentamos comunicarle con alguien.`,
    nobodyThere: 'Lo siento, en este momento nadie puede contestar.',
    callAgain: 'Por favor, llame otra vez en unos minutos.',
    leaveMessage,
    alreadyLeft: 'Si ya dejó su mensaje, puede colgar.',
    thanks: 'Gracias. Recibimos su mensaje y le vamos a llamar.',
  },
}

/** `911` is spoken digit by digit. */
function spelled(number: string): string {
  return [...number].join(' ')
}
