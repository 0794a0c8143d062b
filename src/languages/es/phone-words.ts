/** Spanish words around telephone numbers. */
import type { PhoneWords } from '../phone-words.ts'

const set = (words: string) => new Set(words.split(/\s+/))

export const phones: PhoneWords = {
  joiners: set(
    `eh em este mmm y luego despues prefijo lada codigo de area pais guion espacio punto si vale ok bueno pues a ver
     es otra vez seguido`,
  ),
  pauses:
    /\b(?:(?:deme |dame |espere |espera )?un (?:momento|momentito|segundo|segundito|minuto)|dejeme ver|dejame ver|a ver)\b/g,
  restarts: set('no perdon espera espere perdone disculpe disculpa miento corrijo digo equivoque'),
  restartTails: set(
    `quiero decir era es son me que perdon no lo el la los las ultimo ultimos ultima termina terminan acaba acaban en
     final numero sino mejor dicho`,
  ),
  insteadOf: set('no'),
  plus: set('mas plus'),
  extensions: set('extension ext interno anexo x'),
  numberNouns: set('numero numeros num nro no codigo'),
  phoneNouns: set(
    `telefono tel fono celular cel movil contacto llamar llamarme llamenme llameme llamen llame llama llamada marcar
     whatsapp fijo fax casa trabajo escribir localizar`,
  ),
  otherNouns: set(
    `poliza cuenta tarjeta pedido factura reclamo siniestro caso referencia reserva confirmacion socio miembro licencia
     serie seguimiento ticket pin postal zip orden expediente cliente contrato pasaporte vuelo habitacion matricula
     placa dni nif cedula seguro social`,
  ),
  units: set(
    `dolares dolar euros euro pesos centavos centimos anos ano meses mes semanas dias horas minutos metros
     kilometros kilos personas`,
  ),
}
