/** Spanish sentences that take back a promise. They say what is not so, and offer what can be done. */
import type { PromiseKind } from '../../core/promise.ts'
import type { Phrases } from '../phrases.ts'

const parts: Record<PromiseKind, string> = {
  booked: 'todavía no hay nada reservado ni cambiado',
  sent: 'todavía no se ha enviado nada',
  callback: 'todavía no hay ninguna llamada acordada',
  transfer: 'en este momento no le puedo comunicar',
  noted: 'eso todavía no está anotado',
  dispatch: 'todavía no va nadie en camino',
  guarantee: 'eso no lo puedo garantizar',
}
const opening = 'Disculpe, me corrijo:'
const canConfirm = 'Puedo anotar lo que desea para que el equipo se lo confirme.'

export const corrections: Phrases['corrections'] = {
  one: {
    booked: `${opening} ${parts.booked}. ${canConfirm}`,
    sent: `${opening} ${parts.sent}. Puedo anotar lo que necesita para que el equipo lo vea.`,
    callback: `${opening} ${parts.callback}. Puedo anotar su número y la hora que le convenga.`,
    transfer: `${opening} ${parts.transfer}. Puedo tomar un mensaje.`,
    noted: `${opening} ${parts.noted}. Por favor, dígame otra vez lo que debo anotar.`,
    dispatch: `${opening} ${parts.dispatch}. Puedo anotar dónde necesita ayuda para que el equipo se lo confirme.`,
    guarantee: `${opening} ${parts.guarantee}. Puedo anotar su pregunta para que el equipo le responda.`,
  },
  callbackTime: `${opening} todavía no hay una llamada acordada para esa hora. Puedo anotar cuándo le conviene.`,
  several: (kinds) => {
    const said = kinds.map((kind) => parts[kind])
    const last = said.at(-1) ?? ''
    return `${opening} ${said.slice(0, -1).join(', ')}, y ${last}. ${canConfirm}`
  },
}
