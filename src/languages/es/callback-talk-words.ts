/** Spanish words for when a call comes, that none is wanted, and that a text would be better. */
import type { CallbackTalkWords } from '../callback-talk-words.ts'

const call = '(?:llam|marc|marqu|contact|telefone|molest|habl)'
const end =
  '(?: (?:mas|otra vez|de nuevo|nunca|jamas|por favor|a (?:este|mi) (?:numero|telefono|celular|casa)|aqui|a mi casa|nunca mas|de vuelta|gracias|para nada|de regreso|ya|entonces|la llamada|ok))*$'
const lists = '(?:listas?|base de datos|sistema|registros?|archivos?|directorio)'

export const callbackTalk: CallbackTalkWords = {
  asksWhen: [
    /(?:^|\b(?:y|pero|entonces|oiga|disculpe|bueno|saber|digame|decirme|para|a partir de|como) )(?:cuando|a que hora|que dia|en cuanto tiempo|cuanto (?:tiempo )?(?:tardan|tarda|falta|hay que esperar))\b.{0,30}?\b(?:me|nos) (?:van? a |puede[ns]? |podrian? |volveran? a )?(?:llam|marc|contact|devolv|devuelv|regres|habl)\w*/,
    /(?:^|\b(?:y|pero|entonces|oiga|saber|digame) )(?:cuando|a que hora|que dia|en cuanto tiempo)\b.{0,30}?\b(?:recib\w+|tendre|espero|esperar|puedo esperar|es|sera) (?:la|una|su|mi) llamada\b/,
    /(?:^|\b(?:y|pero|entonces|saber) )(?:cuando|a que hora|que dia)\b.{0,30}?\b(?:llaman|llamara|llamaran|llama|se comunican|se comunica|se comunicaran|se comunicara)(?: (?:\w+ ){0,2}\w+)?$/,
  ],
  callersOwn: /\b(?:(?:puedo|podemos)(?! esperar)|debo|tengo que|llamo|llamamos|les llamo|yo)\b/,
  refusalEnd:
    /, (?=(?:yo|luego|mejor yo|ya)\b)| (?=(?:mejor )?yo (?:mism[oa] )?(?:les? |los |las )?(?:llamo|marco|hablo|paso|voy)\b)| porque | ya que /,
  refusals: [
    new RegExp(
      `\\b(?:no|ya no|nunca|jamas) (?:me |nos |le |se )?(?:vuelv\\w+ a |hace falta que (?:me |nos )?|ocupo que (?:me |nos )?|necesito que (?:me |nos )?|es necesario que (?:me |nos )?|tiene[ns]? que |hay (?:necesidad de|que) |necesita[ns]? |se moleste[ns]? en |hay por que )?(?:${call}(?:e|en|es|ar|arme|arnos|armos|a|an)|(?:devuelv|regres)\\w+|devolver(?:me)?|regresar(?:me)?|comuni\\w+|habl(?:en|e|es))(?: conmigo)?${end}`,
    ),
    new RegExp(
      `\\b(?:dejen?|deja|pare|paren) de (?:estar(?:me|nos)? )?(?:${call}(?:ar|ando|arme|arnos|andome))${end}`,
    ),
    /\bno (?:quiero|necesito|deseo|queremos|necesitamos)(?: que)?(?: (?:recibir|que|me|nos|ninguna|mas|la|una|su|de|vuelta))* (?:llamadas?|llamen?|marquen?|contacten?|devolucion de llamada|regresen la llamada|devuelvan la llamada)(?: (?:por favor|de vuelta|gracias|mas))*$/,
    /^(?:(?:no|por favor|gracias|y)[ ,]+)*(?:sin|ninguna|no mas|nada de) llamadas?(?: por favor)?$/,
  ],
  optOuts: [
    new RegExp(
      `\\b(?:dejen?|deja|paren?|basta) (?:ya )?(?:de|con) (?:estar(?:me|nos)? )?(?:tantas? |las |sus |estas )?(?:${call}(?:ar|ando|arme|arnos|andome|andonos)|llamadas|acos\\w+)\\b`,
    ),
    new RegExp(`\\b(?:no|nunca|jamas) (?:me |nos )?vuelv\\w+ a (?:${call}|habl)\\w*`),
    new RegExp(
      `\\b(?:no|ya no) (?:me |nos )(?:${call})\\w* (?:mas|nunca|jamas|nunca mas|otra vez|de nuevo)\\b|\\b(?:nunca|jamas) (?:mas )?(?:me |nos )${call}(?:e|en|es)\\b|\\bya no (?:me |nos )(?:${call}(?:e|en|es)|esten? ${call}\\w+)\\b(?! (?:antes|hasta)\\b)`,
    ),
    new RegExp(
      `\\b(?:quit|borr|elimin|saqu|saca|remuev|tach|retir)\\w*(?: (?:me|mi (?:nombre|numero|telefono)|mis datos|este (?:numero|telefono)|nuestro numero))? (?:de |del )(?:su |sus |la |las |esa |esta |todas sus |una |cualquier )?(?:\\w+ )?${lists}\\b`,
    ),
    /\b(?:borr|elimin|quit|olvid|pierd)\w* (?:mi|este|nuestro) (?:numero|telefono)\b/,
    /\b(?:pong\w+|agreg\w+|inclu\w+)(?: \w+){0,3} (?:lista (?:de )?(?:no llamar|no molestar|exclusion))\b|\bdar(?:me)? de baja\b|\bdeme de baja\b|\bdenme de baja\b/,
    /\bno (?:quiero|deseo|necesito)(?: (?:recibir|que|me|mas|sus))* (?:mas llamadas|sus llamadas|mas de sus llamadas)\b|\bno mas llamadas\b|\bno (?:quiero|deseo) que (?:me |nos )(?:vuelvan|sigan|esten)\b/,
    /\bdejen?(?:me|nos) (?:en paz|tranquil\w+)\b/,
  ],
  optOutExempt:
    /\b(?:mejor )?yo (?:mism[oa] )?(?:les? |los |las )?(?:llamo|llamare|marco|marcare|hablo|hablare|vuelvo a)\b|\b(?:como (?:puedo|hago)|quiero que (?:mi|el|la|ese|esa)|mi \w+ no|el \w+ no|alguien) .{0,30}(?:dej\w+ de|vuelv\w+ a)\b|\b(?:dar(?:me|l[oa])?|deme|denme) de baja (?:(?:del?|a|en) )?(?:(?:el|la|los|las|mis?|nuestr[oa]s?|sus?|una?) )?(?:seguro|plan|servicio|clases?|contrato|gimnasio|poliza|cuenta|tarjeta|linea|membresia|suscripcion|internet|luz|gas|agua|cita|pedido)\b|\bno (?:me |nos )?vuelv\w+ a (?:llam\w+|marc\w+) (?:antes|hasta|tan)\b/,
  textWishes:
    /\b(?:mand\w+|envi\w+|pon\w+|escrib\w+|dej\w+)(?: (?:me|nos|puede|por favor))*(?: (?:un|el|algun))? ?(?:mensajit\w+|mensajes?|texto|sms|whatsapp|wasap|guasap)\b|\b(?:escribame|escribeme|escribanme|textee?me|texteenme)\b|\b(?:por|via|en) (?:mensajes?(?: de texto)?|texto|sms|whatsapp|wasap)\b|\bprefiero (?:un |el |los )?(?:mensajes?|texto|sms|whatsapp)\b|\bme puede[ns]? (?:escribir|textear|mandar (?:un )?(?:mensaje|texto))\b/,
  textDenial:
    /\b(?:yo|les?)\s*$|\b(?:no|nunca|ni|tampoco)(?: (?:me|nos|puedo|se|recibo|le|quiero|recibir|que))*\s*$/,
  calls: /\b(?:llam|marqu|marc|contact)\w*/,
  ratherThanCall:
    /\b(?:en vez de|en lugar de|no|ni|sin|mejor que) (?:que )?(?:me |una |nos )?(?:llam|marqu|marc)/,
}
