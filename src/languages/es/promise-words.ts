/** Spanish words that commit a business. Without accents. */
import type { PromiseWords } from '../promise-words.ts'

const to = '(?:le|les|lo|la|los|las|te|se lo|se la|nos)'

export const promises: PromiseWords = {
  rewrites: [
    [/(?:\+?\d[ ().-]*(?:, )?){7,}/g, 'ese numero '],
    [/\bno (?:se preocupe|te preocupes|hay problema|hay de que)\b/g, ', '],
  ],
  joints: / (?:y|e|pero|asi que|porque|pues|entonces)(?= )/g,
  asks: /^(?:(?:y|o|entonces|bueno) )*(?:que|cual|como|cuando|donde|quien|cuanto|quiere|quieres|desea|gusta|prefiere|puede|podria|me puede)\b/,
  condition:
    /^(?:(?:y|o|pero) )*(?:si(?! (?:claro|senor))|en caso|cuando usted|una vez que|en cuanto me|siempre que)\b/,
  conditionBehind: / (?:si|en caso de que|una vez que|cuando usted|siempre que)\b/,
  advice: /\b(?:llamenos|avisenos|marque|puede)\b/,
  veto: /\b(?:no|nadie|nunca|ni|sin|si|quizas?|tal vez|podria|puedo|puede|podemos|dijo|dijeron|comenta|menciono|pidio)\b/,
  usual: /\b(?:normalmente|generalmente|por lo general|usualmente|suele|suelen|solemos)\b/,
  frame: /\b(?:voy a|vamos a|va a|van a|he|ya)\b/g,
  ownSubject: /^(?:el|la|los|las|yo|usted|nosotros|su)\b/,
  kinds: {
    booked: { says: [/\bcita\b.{0,30}\b(?:agendada|confirmada|reservada|cancelada|apartada)\b/] },
    sent: { says: [new RegExp(`\\b${to} (?:mande|envie|mando|envio|enviare|mandare|mandamos|enviamos)\\b`)] },
    callback: {
      says: [
        new RegExp(`\\b${to} (?:llamamos|llamaremos|llamara|llamaran|llaman|van a llamar|va a llamar)\\b`),
      ],
    },
    transfer: { says: [new RegExp(`\\b${to} (?:comunico|paso con|transfiero|conecto)\\b`)] },
    noted: { says: [/\b(?:anote|apunte|tome nota|queda anotado|quedo anotado)\b/] },
    dispatch: { says: [/\b(?:va|van|viene|esta) (?:ya )?en camino\b/] },
    guarantee: { says: [/\b(?:le|te|se lo) (?:garantizo|garantizamos|aseguro|prometo)\b/] },
  },
  when: /\b(?:a las|hoy|manana|esta (?:tarde|noche)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\b[^,.;]{0,30}/g,
}
