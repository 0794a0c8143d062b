/** Spanish words that commit a business: how verb groups are read, and what makes a clause no promise. */
import type { PromiseWords } from '../promise-words.ts'
import { kinds } from './promise-kinds.ts'
import { likely } from './promise-likely.ts'
import { signs } from './promise-signs.ts'

const between = '(?: (?:ya|ahora|tambien|mismo|entonces|ahorita|todavia|por favor))?'
const infinitive = '(?=(?:\\w+ )?\\w+[aei]r(?:l[eoa]s?|te|sel[oa]s?|nos|se|me)?\\b)'
const participle =
  '(?=(?:\\w+ ){0,2}?(?:\\w+[ai]d[oa]s?|hech[oa]s?|puest[oa]s?|dich[oa]|escrit[oa]s?|inscrit[oa]s?|abiert[oa]s?|devuelt[oa]s?|cubiert[oa]s?|list[oa]s?|en |para |el |a las )\\b)'
const g = (pattern: string) => new RegExp(pattern, 'g')

const number =
  '(?:\\d{1,2}(?::\\d\\d)?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|veinti\\w+|treinta|cuarenta|media|un|unos|par)'
const weekday = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
const month = '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const minutes =
  '(?: (?:y|menos) (?:media|cuarto|cinco|diez|quince|veinte|treinta|cuarenta)| en punto| treinta| quince)'
const part =
  '(?: (?:de|en|por|a) la (?:manana|tarde|noche|madrugada)| del? (?:dia|mediodia)| ?[ap]\\.? ?m\\b\\.?)'
const core = `(?:(?:pasado )?manana(?: (?:temprano|mismo|en la (?:manana|tarde|noche)|por la (?:manana|tarde|noche)))?|hoy(?: mismo)?|(?:esta|la) (?:tarde|noche|semana|manana)(?: (?:que viene|proxima))?|${weekday}(?: (?:que viene|\\d{1,2}|primero|${number}))?(?: de ${month})?|mediodia|medianoche|fin de semana|dia anterior|\\d{1,2} de ${month}|${number} de ${month}|(?<=\\bel )(?:dia )?(?:\\d{1,2}|primero|${number})|(?<=\\blas? )${number}${minutes}{0,2}${part}{0,2}|${number}(?: (?:o|a|y) ${number})? (?:minutos?|horas?|dias?|semanas?|meses|media)(?: habiles)?|(?:la|media) hora)`
const lead =
  '(?:a|al|el|la|las|en|de|del|por|para|antes|despues|entre|y|hasta|desde|dentro|menos|mas|como|unas?|unos|cosa|esta|este|proximo|proxima|cuestion|durante|tardar|mediados|finales|primera hora|aproximadamente|o)'

export const promises: PromiseWords = {
  rewrites: [
    [/%/g, ' por ciento'],
    [/[+=~@#&]/g, ' '],
    [
      /\bno (?:se preocupe|te preocupes|hay (?:ningun )?problema|hay de que|hay pendiente|tenga cuidado|cuelgue|cuelgues)\b|\bcomo no\b/g,
      ', ',
    ],
    [/\bpierda cuidado\b/g, ', '],
    [/(?:\d[ ().-]*(?:, )?){7,}/g, 'ese numero '],
    [/(?:\b(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\b[ ,-]*){6,}/g, 'ese numero '],
    [
      g(
        `\\b(?:acab(?:o|amos|a|an) de|(?:voy|vamos|va|van) a|permit(?:ame|eme)|dej(?:eme|ame)|quiero|(?:estoy|estamos) por|(?:deje|deja) que)${between} ${infinitive}`,
      ),
      '+ ',
    ],
    [g(`\\b(?:he|hemos|ha|han)(?: ya)? ${participle}`), '= '],
    [
      /\b(?:estoy|estamos|esta|estan|ando|anda|voy|vamos)(?: (?:ya|ahora))? (?=\w+(?:ando|iendo|yendo)(?:l[eoa]s?|te)?\b)/g,
      '~ ',
    ],
    [
      g(
        `\\b(?:queda|quedo|quedan|quedaron|quedara|quedaran|quedamos|quedas|esta|estan|estas|estara|estaran|sera|seran|sigue|ha sido|han sido|ha quedado|han quedado)(?: ya)? ${participle}`,
      ),
      '% ',
    ],
    [/\b(lo|la|te|le|los|las|les|queda) (?:tengo|tenemos|deje\^|dejo|dejamos)(?: ya)? /g, '$1 % '],
    [/\b(?:deje\^|dejo|dejamos) (?=\w+[ai]d[oa]s?\b)/g, '% '],
  ],
  joints:
    / (?:y|e|pero|asi que|porque|pues|entonces|ni|o)(?= )(?! (?:media|cuarto|cinco|diez|quince|veinte|treinta|cuarenta|las? (?:\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)))/g,
  asks: /^(?:(?:y|o|entonces|bueno|claro|listo|perfecto|muy bien|ok|pero) )*(?:que (?!(?:le|lo|la|te|tenga|este|pase)\b)|cual(?:es)?|como (?!(?:le|siempre|quedamos)\b)|cuando (?:le|quiere|puede|podria|seria|prefiere)|donde|quien|cuanto|a que (?:hora|numero)|en que|quiere|quieres|desea|gusta|gustaria|prefiere|prefieres|puede|podria|puedo|me (?:puede|podria|da|dice|permite|repite)|(?:le|te|les) (?:gustaria|parece|queda bien|sirve|puedo)|algo mas|alguna)\b/,
  condition:
    /^(?:(?:y|o|pero|solo|entonces|bueno|claro|ok) )*(?:si(?! (?:claro|senor|senora|senorita|como no)\b)|en caso de|en caso que|cuando (?:usted|me|guste|quiera)|una vez que (?:me|usted|tenga)|en cuanto (?:me|usted|tenga (?:su|el|la))|siempre que|siempre y cuando|a menos que|con tal de|de ser asi|hasta que)\b(?! (?:,|le ))|^si \w+ /,
  conditionBehind:
    / (?:si (?!(?:claro)\b)\w+|en caso de|una vez que (?:me|usted)|cuando (?:usted|me)|siempre que|siempre y cuando|a menos que|en cuanto (?:me|usted)|antes de (?:poder )?que me)\b/,
  advice:
    /\b(?:llamenos|llameme|avisenos|aviseme|avise|marque|puede|por favor|digame|diganos|llame|escribanos)\b/,
  veto: /\b(?:no|nadie|nunca|jamas|ni|sin|si|quizas?|tal vez|a lo mejor|podria|podriamos|podrian|puedo|puede|puedes|podemos|pueden|pueda|podamos|gustaria|quisiera|debia|deberia|iba|iban|tocaria|habria|seria|hubiera|dijo|dijeron|dice|dicen|decia|comenta|comento|menciono|menciona|pidio|pregunto|conto|cuenta que|segun|queria|quiere|quieren|desea|espero que|ojala|dudo|consta|necesito|necesita|necesitamos|para poder|antes de|ver si|ver|por que|como|cuanto|por favor (?:anote|apunte|agregue|llame|mande|envie)|anterior|pasad[oa] (?=\w+$)|le gustaria|prefiere|alcanzo|logro|pude|pudo|pudimos|pudieron|falta|todavia no|aun no)\b/,
  denied: /\b(?:no|nadie|nunca|ni)\b/,
  usual:
    /\b(?:normalmente|generalmente|por lo general|usualmente|suele|suelen|solemos|siempre (?:mand|llam|envi)\w+|casi siempre|por lo regular|regularmente|la mayoria|a veces|cada (?:cliente|paciente|visita|mes|semana|dia|cita)|algunas veces|comunmente|todos los (?:clientes|pacientes|dias)|pacientes nuevos|tipicamente|solo (?:garantiz|cubr)\w+|(?:las|los|todas las|todos los) \w+s (?:se|%|tienen)\b(?! (?:van|le|les|ya)\b))/,
  facts: {
    told: /^(?:(?:y|pues|si|claro|bueno|correcto)[, ]+)*(?:el|la|los|las|una?|nuestr[oa]s?|cada|todo|toda|eso)\b.*\b(?:es|son|cuestan?|sale|salen|seria|serian|tardan?|duran?|lleva|vale)\b.*\b(?:dolares?|pesos?|por ciento|minutos?|horas?)\b/,
    unless:
      /\b(?:le|les|te|lo|la espera|usted|su|sus|tu|nosotros|vamos|voy|garantiz\w+|agendad\w+|reservad\w+|enviad\w+|en camino|llega\w*)\b/,
  },
  others:
    /^(?:(?:y|pero|entonces|bueno|o sea que) )*(?:su|tu) (?:propi[oa] )?(?:banco|casero|casera|arrendador|esposo|esposa|marido|mujer|hijo|hija|mama|papa|madre|padre|hermano|hermana|amigo|amiga|vecino|vecina|jefe|jefa|aerolinea|aseguradora|escuela|suegra|suegro|cunado|cunada|prima|primo)(?: (?:ya|tambien|le|lo|la|se|nos|les|los|las|=|~))* (?!%|queda|esta\b|tiene|va\b|no\b|[+])\w/,
  frame: /(?:^| )(?:(?:le|lo|la|te|les) )?[+=~%](?= )|\b(?:puedo|podemos|podria|no)\b/g,
  ownSubject:
    /^(?:(?:ya|tambien|ahora|luego|despues) )*(?:el|la|los|las|yo|usted|ustedes|nosotros|su|sus|un|una|alguien|nadie|nada|todavia|le|lo|te|les|se|me|nos|si|no|por favor|puede|que|nuestr\w+)\b/,
  kinds,
  likely,
  signs,
  when: g(
    `\\b(?:${lead} ){0,4}${core}(?:,? (?:${lead} ){0,4}${core}){0,4}(?! (?:pesos|dolares|por ciento|anos))\\b`,
  ),
}
