/** Spanish words with which a receptionist asks for something, with "usted" and with "tú". */
import type { AskedWords } from '../asked-words.ts'

export const asked: AskedWords = {
  leadIn:
    /^(?:(?:y|e|pues|bueno|ok|okay|claro|claro que si|perfecto|muy bien|bien|de acuerdo|entiendo|entendido|gracias|muchas gracias|entonces|ahora|tambien|primero|disculpe|perdon|perdone|si|no|hola|por favor|o|excelente|por supuesto|con gusto)[ ,.!-]+)+/,
  telling:
    /\b(?:digame|dime|deme|dame|deletree|deletreelo|deletreeme|repita|repitame|repitalo|cuenteme|cuentame|describame|comparta|indiqueme|confirmeme|marque|marquelo|teclee|tecleelo|digite|ingrese|digalo|(?:diga|deje) (?:su|el|la|un)|por favor (?:diga|confirme|escriba|deletree|marque)|necesito (?:su|el|la|saber)|necesitaria (?:su|el|la|saber)|me (?:da|dice|regala|deja|proporciona|puede (?:dar|decir)))\b/,
  aside:
    /\b(?:marcar?|marque|oprim\w+|presion\w+|puls\w+) (?:el |la tecla )?(?:\d|uno|dos|cero)\b|^(?:si (?:no|es asi|esta mal|hay algun error|gusta|prefiere)|de lo contrario)\b/,
  waiting:
    /\b(?:tomese su tiempo|tomate tu tiempo|sin prisa|no hay prisa|cuando (?:guste|este list[oa]|quiera)|(?:yo )?(?:le |lo |la )?espero|aqui (?:estoy|sigo)|adelante|le escucho|digame,? por favor)(?=[ .,!?]|$)/,
  presence:
    /\b(?:sigue (?:ahi|en la linea)|esta (?:ahi|en la linea)|todavia (?:esta|sigue) (?:ahi|en la linea|conmigo)|me (?:escucha|oye)|hay alguien (?:ahi|en la linea))\b/,
  checking:
    /\b(?:es|esta|estan|era|son|seria|quedo|tengo|sono)\b[^?]*\b(?:correct[oa]s?|bien|exact[oa]|ciert[oa]|asi)\b|\b(?:correcto|verdad|cierto|no es asi|exacto|bien|de acuerdo|si|no|asi) ?\?$|\blo (?:anote|tengo|escribi|entendi|escuche|dije|deletree) bien\b|\b(?:entendi|escuche|anote|escribi) bien\b|\b(?:me )?(?:puede|podria|quiere) confirmar\b|\bme (?:lo )?confirma\b|\bes asi\b/,
  naming:
    /\b(?:tengo|anote|escribi|escuche|entendi|apunte|nombre (?:completo )?es|se llama|usted es|habla con|hablo con|es usted|a nombre de|seria|se escribe)\b/,
  sameNumber:
    /\b(?:este|ese|el mismo|este mismo|ese mismo) (?:\w+ ){0,2}(?:numero|telefono)\b|\bnumero (?:del|desde el|de donde|desde donde|con el) que (?:nos |me )?(?:llam|esta llam|habl|marc)|\bnumero que (?:aparece|tengo en pantalla)\b|\b(?:llam|contact|localiz)\w* a(?:l| este| ese) mismo\b/,
  numberEnd: /\b(?:termina(?:do|da)?|que termina|acaba) en\b|\bultimos (?:cuatro|tres|dos) digitos\b/,
  spelling: /\bdeletre\w*|\bletra por letra\b|\bcomo se escribe\b/,
  digitwise:
    /\bdigito por digito\b|\bun digito a la vez\b|\bnumero por numero\b|\buno por uno\b|\bdespacio\b|\blentamente\b/,
  keying:
    /\bteclado\b|\bteclee\w*|\bteclear\w*|(?<!\bo )\bmarque(?:lo)?\b|(?<!\bo )\bmarcar(?:lo)?\b|\bdigite\w*|\bingres\w+/,
  more: /\b(?:algo|alguna cosa|nada) mas\b(?! (?:sobre|acerca|de(?:l)? (?:que|problema)))|\b(?:alguna )?otra (?:cosa|pregunta|duda|consulta)\b|\b(?:es|seria|fue|sera) todo\b|\balgo (?:adicional|extra)\b|\balguna (?:otra )?(?:pregunta|duda)\b/,
  whatElse: /\b(?:en )?que mas\b|\ben que otra cosa\b/,
  callback:
    /^(?:quiere|quisiera|desea|prefiere|le gustaria|gusta|podemos|puedo|podria|le parece|esta bien|necesita)\b[^?]*\b(?:(?:le|lo|la|los|las) (?:llam|devolv|devuelv|regres|marqu)\w+|llamar(?:le|lo|la)|devolver(?:le|la)?(?: la)? llamada|una llamada)\b/,
  wanting: /^(?:quiere|quisiera|desea|prefiere|le gustaria|gusta|necesita)\b/,
  yesNo:
    /(?:^|[,;:] )(?:y |o |entonces |tambien )?(?:quiere|quisiera|desea|prefiere|necesita|puede|puedo|podemos|podria|tiene|tienen|es|son|esta|estan|hay|ha|han|era|fue|sigue|sabe|vive|llama|le (?:gustaria|parece|sirve|funciona|conviene|queda|interesa|puedo)|se (?:trata|siente|encuentra)|ya|todavia|aun|alguna vez|seria)\b/,
  open: /\bme (?:puede|podria) (?:decir|explicar|contar|dar|describir|repetir)\b|\b(?:puede|podria) (?:decirme|explicarme|contarme|darme|describir|repetir)\b|\bsabe (?:donde|cuando|como|que|cual|quien)\b|\bo\b/,
  again:
    /\b(?:repetir|repite|repita|repetirme|repetirlo)(?: eso| lo| ese)?\b|\botra vez\b|\bde nuevo\b|^(?:como|mande|perdon)\?$/,
  fields: [
    [
      null,
      /\b(?:cuando|a que hora|que dia|que hora|mejor (?:hora|momento))\b[^?]*\b(?:llam|marc|comuni|contact|localiz)/,
    ],
    [
      'company',
      /\b(?:que|cual|nombre de (?:su|la)|su|la|alguna) (?:\w+ ){0,2}(?:empresa|compania|organizacion)\b/,
    ],
    // De otra persona.
    [null, /\bnombre de(?:l| la| los| las| su| sus)\b/],
    ['email', /\bcorreo\b|\be-?mail\b/],
    ['name', /\bnombres? (?:y (?:su |los |el )?apellidos?|complet[oa]s?|de pila)\b|\bprimer nombre\b/],
    ['lastName', /\bapellidos?\b/],
    [
      'address',
      /\bdireccion\b|\bdomicilio\b|\b(?:que|cual|cuales|su|entre que) (?:\w+ )?(?:calles?|ciudad|colonia)\b|\bcodigo postal\b|\bdonde (?:esta|queda|se encuentra|es) (?:usted|(?:la|el|su) (?:casa|propiedad|trabajo|edificio|oficina|lugar|apartamento|obra|negocio|carro|auto|domicilio))\b|\bdonde (?:vive|esta usted|se encuentra usted|lo necesita|necesita)\b|\ba donde (?:debemos|vamos|tenemos|hay|mandamos|enviamos|quiere)\b|\bdonde (?:hay que|debemos|tenemos que) ir\b|\bubicad[oa]|\bubicacion\b|\bnumero de (?:casa|apartamento|departamento|la casa)\b/,
    ],
    [
      'phone',
      /\bnumeros?\b(?! de (?!telefono|celular|contacto|area))|\btelefono\b|\bcelular\b|\bcodigo de area\b|\bcomo (?:le |lo |la )?(?:podemos |puedo |podria(?:mos)? )?(?:contact|localiz|comunic|ubic)\w+/,
    ],
    [
      'name',
      /\b(?:su|el|un|que|tu) nombre\b|^nombre\b|\bcomo se llama\b(?! (?:el|la|su|ella|ell[ao]s|es[ae]|est[ae]|aquel|aquella)\b)|\bcon quien (?:hablo|tengo|estoy|me)\b|\bquien (?:habla|llama|me habla|nos llama|es)\b|\bde parte de quien\b|\ba nombre de quien\b|\bcomo (?:le|lo|la) (?:puedo |debo )?llam(?:o|ar)\b/,
    ],
    [
      'budget',
      /\bpresupuesto\b|\bcuanto (?:\w+ ){0,4}(?:gastar|invertir|pagar)\b|\brango de precios?\b|\b(?:piensa|dispuest[oa] a|quisiera|quiere) (?:gastar|invertir|pagar)\b/,
    ],
    [
      'reason',
      /\b(?:cuando|hace cuanto|desde cuando) (?:\w+ )?(?:empez\w+|comenz\w+|paso|pasa|ocurrio|sucedio|fue|noto|tiene|esta)\b|\ben que (?:le|lo|la|les|te)?\b|\bayudar(?:le|lo|la|les|te)?\b|\bmotivo\b|\brazon\b|\b(?:de|sobre|acerca de) que\b(?! (?:color|marca|modelo|material|tamano|ano|lado|piso)\b)|\bque mensaje\b|\bque (?:le |me |nos )?(?:paso|pasa|sucede|sucedio|ocurre|ocurrio|necesita|necesitan|tiene|esta (?:pasando|ocurriendo)|problema|servicio|puedo|podemos|trabajo|quiere|desea|busca)\b|\b(?:cual|que) (?:es|seria|era) (?:el|su|la) (?:problema|situacion|motivo|asunto|mensaje)\b|\bcuente(?:me|nos)\b|\bpor que (?:nos )?(?:llama|motivo|razon)\b|\bdescrib\w+|\bdi(?:game|me) (?:mas|que|en que|por que)\b|\bsu (?:llamada|mensaje|problema|asunto)\b|\balgo mas (?:sobre|acerca|del?)\b/,
    ],
    [
      'timeline',
      /\b(?:para )?cuando\b|\bque (?:dia|fecha|hora|dias|horas|horario|semana)\b|\ba que hora\b|\bque tan (?:pronto|urgente|rapido)\b|\bcon que urgencia\b|\bfecha (?:limite|deseada)\b|\bplazo\b|\bcual(?:es)? (?:dia|fecha)\b/,
    ],
  ],
  common: new Set(
    'nombre numero telefono llamar llamada llama ayuda ayudar necesita necesitan tiene quiere gusta gustaria tipo clase sabe dar decir puede favor hoy mejor algo suyo usted cuanto cuantos cuanta cuantas cual que cuando donde como quien dia hora seria'.split(
      ' ',
    ),
  ),
}
