/** Spanish words of texts. Accents on a, i, o and u make a text cost twice: they are used where they must stand. */
import type { TextWords } from '../../core/text-words.ts'

export const texts: TextWords = {
  followUp: ({ business, hasMessage, isCalledBack }) =>
    [
      `${business}: gracias por llamar.`,
      isCalledBack ? 'Tenemos su mensaje y le llamaremos.' : hasMessage ? 'Tenemos su mensaje.' : '',
      'Conteste STOP para no recibir mensajes.',
    ]
      .filter(Boolean)
      .join(' '),
  missedCall: (business) =>
    `${business}: sentimos no haberle atendido. Llame cuando quiera, siempre contesta alguien. Conteste STOP para no recibir mensajes.`,
  unsubscribed: (business) =>
    `${business}: ya no recibe mensajes nuestros. Conteste START si los quiere de nuevo.`,
  subscribed: (business) =>
    `${business}: recibe de nuevo nuestros mensajes. Conteste STOP para no recibirlos.`,
  help: (business) =>
    `${business}: si necesita ayuda, llame a este mismo número. Conteste STOP para no recibir mensajes.`,
  alert: ({ level, caller, phone, reason, url, isUnanswered }) =>
    `${isUnanswered ? 'NADIE CONTESTA, ' : ''}${level === 'emergency' ? 'EMERGENCIA' : 'URGENTE'}: ${caller}${
      phone ? `, ${phone}` : ''
    }${reason ? `: ${reason}` : ''}. Conteste 1 para atender. ${url}`,
  taken: (caller, phone) =>
    `Es suya. Llame por favor a ${caller}${phone ? `, ${phone}` : ''}. Conteste 2 cuando quede resuelto.`,
  takenAlready: (by) => `Ya la atiende ${by}.`,
  takenBy: (by, caller) => `${by} llama a ${caller}. No tiene que hacer nada.`,
  done: (caller) => `Resuelto: ${caller}. Gracias.`,
  nothingOpen: 'Nadie espera una llamada.',
  answers: 'Conteste 1 para atender la llamada urgente más reciente, 2 cuando quede resuelta.',
  keywords: {
    stop: [
      'alto',
      'baja',
      'darme de baja',
      'cancelar',
      'parar',
      'pare',
      'no más mensajes',
      'no mas mensajes',
      'no me escriban',
      'no me escriba más',
      'dejen de escribirme',
      'por favor pare',
    ],
    start: ['alta', 'inicio', 'empezar'],
    help: ['ayuda'],
    take: ['1', 'uno', '1 por favor', 'la tomo', 'yo', 'mía', 'mia', 'la atiendo'],
    done: ['2', 'listo', 'hecho', 'resuelto'],
  },
}
