/** Spanish words by which a caller tells why they call. */
import type { ReasonWords } from '../reason-words.ts'

export const reason: ReasonWords = {
  leadIn:
    /^(?:(?:si|no(?=,)|no(?= (?:es que|solo|nomas)\b)|hola|bueno|pues|este|eh|ay|mire|mira|oiga|oye|disculpe|a ver|y|por favor|(?:muy )?buen[oa]s? (?:dias?|tardes|noches)|buenas|que tal|que onda|que pena con usted|que pena|(?:mi )?(?:amor|vida|cielo|reina|corazon)|mij[oa]|joven|amig[oa]|asere|che|chico|mami|papi|mano|compa|compadre|comadre|vecin[oa]|bendicion|g[uü]ey|wey|vos|senor(?:ita|a)?|(?:ayudeme|ayudenme|auxilio)(?: por favor)?|(?:sera|seria) (?:que|posible que)|fijese(?: que)?|verdad)[ ,.!]+|(?:le |les |te )?(?:llamo|llamaba|estoy llamando|marco|hablo)(?: (?:hoy|otra vez))?(?: (?:porque|por|sobre|acerca de|para ver si|con respecto a|ya que))?\s+|(?:el motivo|la razon) (?:de mi llamada|por la que llamo) es(?: que| porque)?\s+|es (?:sobre|por|acerca de)\s+|(?:lo que pasa|es|resulta) (?:es )?que\s+)+/i,
  joiner: /^(?:y|que|porque|pero|sobre|acerca de|por)\s+/i,
  numberCue:
    /[,;]?\s*(?:y )?\b(?:(?:mi|el) (?:mejor )?(?:numero|telefono|celular|cel|whatsapp)(?: de (?:telefono|celular|cel|casa|contacto))?(?: es(?: el)?)?|(?:le |les )?(?:hablo|llamo|marco|estoy (?:hablando|llamando|marcando))(?: aqui)? (?:del|desde el)(?: (?:numero|telefono|celular))?)(?= )/i,
  callCue:
    /[,;]?\s*(?:y )?\b(?:por favor )?(?:me (?:pueden?|podrian?) (?:llamar|marcar|localizar|contactar|hablar)|(?:pueden?|podrian?) (?:llamarme|marcarme|localizarme|contactarme|hablarme|devolverme la llamada)|(?:llamen?me|marquen?me|contactenme|hablen?me)|(?:devuelvan?me|regresen?me) la llamada|que me (?:llamen?|marquen?|contacten?|hablen?))(?: (?:al|en el|a))?\b/i,
  callEnd: /\b(?:sobre|acerca de|por|porque|para)\b/i,
  callTail:
    /^(?:[\s,.]*(?<![a-z])(?:este (?:numero|telefono)|mi (?:celular|cel|telefono|numero|casa|trabajo)|lo antes posible|cuanto antes|cuando (?:pueda|puedan|tenga tiempo)|en cuanto pueda|por favor|gracias|hoy|manana|ahora|ahorita|luego|despues|mas tarde|pronto|de nuevo|otra vez|temprano|tarde|esta|este|proxim[oa]|cualquier|dia|dias|semana|fin de semana|por la|en la|de la|a la|a las|al|el|la|las|los|en|de|desde|hasta|entre|antes|como|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mediodia|medianoche|noche|tardes|noches|mananas|hora|horas|minutos|media|cuarto|y(?= (?:\d|media|cuarto|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))|o|a\.?m\.?|p\.?m\.?|\d{1,2}(?::\d\d)?|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|menos|solo|no|pero(?= (?:no|solo|despues|antes)))(?![\w']))*[\s,.]*/i,
  contact:
    /\b(?:y )?mi (?:correo|e-?mail)(?: electronico)? es\b[^,;]{0,70}?(?:\b(?:punto|dot) ?(?:com|net|org|edu|gob|mx|es|us|co)\b|\.(?:com|net|org|edu|gob|mx|es|us|co)\b|(?=[,;]|$))/i,
  placeLead:
    /(?:(?:^|[.!?;,] )(?:y )?|(?<![a-z])(?:y )?(?:estoy|estamos|vivo|vivimos|(?:mi|la|nuestra) direccion(?: es)?) )(?:en |a )?(?:(?:la|el) )?$/i,
  digitJoiners: ['codigo de area', 'mas'],
  need: new RegExp(
    [
      /\b(?:necesito|necesitamos|quiero|queremos|quisiera|quisieramos|queria|me gustaria|nos gustaria|deseo|busco|buscamos|ando buscando|tengo|tenemos|perdi|olvide|encontre|note|vi|compre|pague|recibi|ocupo|espero|me interesa|estoy (?:buscando|tratando|interesad[oa]|esperando|llamando))\b/,
      /\bno (?:puedo|podemos|tengo|tenemos|(?:me|nos)(?! (?:vuelv|llam|marqu|marc|habl|contact|molest)\w*)|hay|encuentro|funciona|sirve|prende|enciende|cierra|abre|para|deja|calienta|enfria|sale|llega)\b/,
      /\b(?:mi|mis|nuestr[oa]s?|el|la|los|las|un|una) [\p{L}' ]{2,40}?\b(?:esta|estan|tiene|tienen|no|se|fue|era|hace|hacen|gotea|gotean|necesita|dejo)\b/u,
      /\bhay\b/,
      /\b(?:pueden?|podrian?|me (?:pueden?|podrian?|ayudan?)|podemos|podria)\b/,
      /\b(?:pregunta|problema|ayuda|informacion|duda) (?:sobre|con|para|de|acerca)\b/,
      /\b(?:cotizacion|presupuesto|estimado|cita|reservacion|reserva|fuga|reparacion|instalacion|inspeccion|factura|reembolso|reclamo|queja|consulta|revision)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'iu',
  ),
  trouble: new RegExp(
    [
      /\bse (?:me |nos |le )?(?:rompio|descompuso|dano|tapo|inundo|quemo|cayo|salio|apago|trabo|revento|congelo|perdio|acabo|fue|esta (?:tirando|saliendo|cayendo|inundando|quemando))\b/,
      /\b(?:alguien|ellos|usted(?:es)?|me|nos)(?: (?:me|nos|han?))* (?:robo|robaron|robado|quito|quitaron|cobro|cobraron|cobrado|choco|chocaron|dejo|dejaron|mandaron|sacaron)\b/,
      /\b(?:rot[oa]s?|tapad[oa]s?|descompuest[oa]s?|atascad[oa]s?|robad[oa]s?|danad[oa]s?|sospechos[oa]s?|fraude|gotea|gotean|huele|suena|hace ruido)\b/,
    ]
      .map(({ source }) => source)
      .join('|'),
    'iu',
  ),
  message:
    /^(?:solo |nada mas |nomas )*(?:quiero|quisiera|queria|necesito)? ?dejar(?:le)? (?:un|mi) (?:\w+ )?mensaje\b/i,
  empty: new Set(
    'hola si no bueno pues este eh gracias por favor buenos buenas dias dia tardes noches adios hay alguien ahi me oye oyen escucha ayuda ayudar algo una un pregunta tengo necesito quiero el la lo los las y como esta hoy bien senor senora senorita que quien mi de a en con usted ustedes puede pueden podria llamo llamando hablar habla es soy nombre apellido solo'.split(
      ' ',
    ),
  ),
}
