/**
 * What the Spanish patterns of promises are made of. Verb groups of two words become one sign first:
 * `+` will do (voy a, acabo de, permitame) · `=` has done · `~` is doing · `%` is, is now (queda, esta). A stressed é at
 * the end of a word is written `e^`: "anoté" is a promise, and "anote" an order.
 */
export const word = "[\\w'^-]+"
/** Up to so many words, as few as will do. */
export const some = (most: number) => `(?: ${word}){0,${most}}?`
export const says = (...patterns: string[]) => patterns.map((pattern) => new RegExp(pattern))

/** What one of ours does, in every form. Verbs in -ar by their stem, "agreg:agregu" where the e asks for another. */
export function ar(stems: string): string {
  return stems.split(/\s+/).map(formsOfAr).join('|')
}

function formsOfAr(entry: string): string {
  const [stem = '', soft = stem] = entry.split(':')
  return `\\b${stem}(?:o|amos|are\\^|aremos|ara|aran|aron)\\b(?!\\^)|\\b${soft}e\\^|[+] (?:\\w+ )?${stem}ar(?:l[eoa]s?|te|sel[oa]s?|nos)?\\b|[=%] (?:\\w+ )?${stem}ad[oa]s?\\b|~ ${stem}ando\\w*`
}

/** Others in -er and -ir: forms as they stand, the infinitive and the participle behind their signs. */
export function forms(finite: string, infinitive: string, participle: string): string {
  return `\\b(?:${finite})(?![\\w])|[+] (?:\\w+ )?(?:${infinitive})(?:l[eoa]s?|te|sel[oa]s?|nos|se|me)?\\b|[=%] (?:\\w+ )?(?:${participle})\\b`
}

export const person =
  '(?:tecnic[oa]|plomero|electricista|ingenier[oa]|cuadrilla|equipo|chofer|conductor|camion|camioneta|grua|cerrajero|alguien|ayuda|especialista|inspector[a]?|enfermer[oa]|doctor[a]?|medic[oa]|veterinari[oa]|instalador|contratista|mecanico|unidad|companer[oa]|mensajero|taxi|patrulla|guardia|oficial|cuidador[a]?|persona|gente|muchach[oa]s?|trabajador[a]?|ajustador|perito|supervisor[a]?|encargad[oa]|carpintero|pintor|jardinero|fumigador|repartidor|personal|senor|maestro|herrero|soldador|conserje|refuerzos?)(?:e?s)?'
export const inHouse =
  '(?:(?:al|a la|a los|a las|a mi|a nuestr[oa]|a su|a el|a ella|a ellos|con el|con la|con los|con mi) [\\w-]+|a [a-z]\\w+|al [a-z]\\w+)'
export const paper =
  '(?:mensaje|mensajes|mensajito|texto|sms|correo|correos|email|mail|enlace|liga|link|confirmacion|formularios?|formatos?|factura|presupuesto|cotizacion|folleto|indicaciones|direccion|ubicacion|informacion|datos|instrucciones|codigo|recibo|copia|documentos?|papeles|papeleria|pdf|archivo|lista|solicitud|fotos?|imagen|mapa|recordatorio|carta|contrato|menu|whatsapp|nota|catalogo|detalles|resultados|estado de cuenta|comprobante|invitacion|receta|tarjeta|cuestionario|lo que (?:pidio|necesita)|poliza|horarios?|lista de precios|precios)'
export const visit =
  '(?:cita|citas|renta|estancia|curso|reserva|reservacion|reservaciones|visita|mesa|turno|consulta|clase|lugar|espacio|hora|limpieza|revision|inspeccion|sesion|corte|tinte|entrega|instalacion|cirugia|vacuna|recorrido|entrevista|junta|reunion|evaluacion|tratamiento|servicio|habitacion|cuarto|masaje|lavado|afinacion|extraccion|endodoncia|asesoria|demostracion|mudanza|prueba|estudio|valoracion|audiencia|ensayo)'
export const day =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|pasado manana|esta (?:tarde|noche|semana|manana)|este (?:\\w+)|la (?:proxima|otra|una)|el (?:\\d+|proximo|otro|primero|dia|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veint\\w+|treinta|\\w+ de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|las (?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|mediodia|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b'
export const toDay = `(?:para |el |a |al |hasta |en |desde |este |pasa al |la |las )+${day}`
/** Before a verb: to the caller. */
export const toCaller = '(?:le|les|lo|la|los|las|te|se lo|se la|se los|se las)'
