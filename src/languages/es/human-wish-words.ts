/** Spanish words for wanting a person: to speak to somebody, to be put through, to be rid of the machine. */
import type { HumanWishWords } from '../human-wish-words.ts'

const staff =
  '(?:persona|personas|gente|human[oa]s?|ser humano|alguien|alguno|representantes?|agentes?|operador|operadora|operadores|gerente|gerencia|duen[oa]|supervisor[a]?|jef[ea]|recepcionista|secretaria|tecnic[oa]|emplead[oa]s?|personal|asesor|asesora|asesores|encargad[oa]|responsable|trabajador|atencion al cliente|servicio al cliente|servicio a la habitacion|recepcion|ventas|facturacion|soporte|administracion|administrador[a]?|mostrador|limpieza|conserje|cocina|ejecutiv[oa]|especialista|cajer[oa]|companer[oa]|propietari[oa]|vendedor[a]?|restaurante|spa|bar|piscina|alberca|oficina)'
const experts =
  '(?:doctor|doctora|dentista|enfermer[oa]|abogad[oa]|plomer[oa]|fontaner[oa]|electricista|mecanic[oa]|veterinari[oa]|contador[a]?|medic[oa]|licenciad[oa]|ingenier[oa]|senor|senora|senorita|don|dona)'
const quality =
  '(?:(?:un|una|el|la|los|las|su|sus|algun|alguna|otro|otra|mismo|verdadero|verdadera|uno de sus|una de sus|de|del|al|a|area de|departamento de|esa|ese|mi) ){0,4}'
const machine =
  '(?:maquinas?|robots?|robot|bots?|computadoras?|ordenador(?:es)?|grabacion(?:es)?|grabadoras?|contestadora?s?|sistema automatico|sistema|inteligencia artificial|asistente virtual|ia|programa|aparato)'
const others =
  '(?:mi|mis|nuestr[oa]s?|usted|ustedes|ti|contigo|el seguro|la policia|los vecinos|el vecino|(?:un|una|el|la|estas?|estos?|este|los|las)? ?(?:' +
  machine +
  '))\\b'

export const humanWishes: HumanWishWords = {
  wishes: [
    new RegExp(
      `\\b(?:hablar|platicar|conversar|charlar|tratar(?:lo)?|discutir(?:lo)?|comunicarme|contactarme|consultar(?:lo)?|verlo|hablarlo)(?: (?:directamente|mejor|mejor dicho|personalmente|ya|ahora|este asunto|esto|eso|un momento|de esto|sobre \\w+|\\w+mente))* con (?!${others})\\w+`,
    ),
    /\b(?:transfi(?:era|ere|eran)|comuni(?:que|ca|quen)|conect[ea]n?|pas[ea]n?|pong[ae]n?|pon|enlac[ea]n?|deriv[ea]|redirij[ae]|deme|dame)(?:me|nos)(?: (?:por favor|la llamada|ya|ahora|mejor|directo|directamente|de una vez))* (?:con|a|al|hasta)(?! (?:mi cuenta|mis|la cuenta|otra cuenta|casa|domicilio|correo|mi correo|lista|la lista)\b)/,
    /\b(?:me|nos) (?:puede[ns]?|puedes|podrian?|podrias|pudiera[ns]?|quiere|va a|haria el favor de|hace el favor de)?(?: por favor)? ?(?:transferir|comunicar|conectar|pasar|poner|enlazar|derivar|transfiera|transfieran?|comunica|comunican|comunique|comuniquen|conecta|conecte|pasa|pase|pasan|pasen|pone|ponga|enlaza|transfiere) (?:por favor )?(?:con|a|al) (?!mi\b|mis\b|la cuenta|otra cuenta|recoger|domicilio|buscar|cobrar|ver|el (?:precio|numero|dato)|la (?:cuenta|factura|direccion))/,
    /\b(?:transfieran?|transferir|pasen?|pasar|comuniquen?|comunicar|conecten?) (?:mi|esta|la) llamada\b|\b(?:transfiera|comunique|conecte|pase)(?:me|nos)(?: (?:por favor|ya))*$/,
    new RegExp(
      `\\bque me (?:atienda|ayude|conteste|hable|explique|pasen? con|comuniquen? con|transfieran? (?:con|a)) (?:${quality})(?:${staff}|${experts})\\b|\\b(?:atienda|ayude|conteste) (?:${quality})(?:persona|humano|ser humano|agente|alguien)\\b`,
    ),
    new RegExp(
      `\\b(?:quiero|quisiera|necesito|prefiero|deme|dame|exijo|busco|pido|paseme|quiere|requiero) (?:a |con |hablar con |ver a )?(?:${quality})(?:persona(?: (?:real|de verdad|humana|de carne y hueso|viva))?|humano|ser humano|agente(?: humano| real)?|operador|operadora|representante|supervisor[a]?|gerente|alguien (?:real|de verdad|mas|humano|otro))(?! (?:mas en|para (?:la|el|una|un) (?:cuarto|habitacion|mesa)|de seguros|de viajes|inmobiliari))(?:\\b)`,
    ),
    new RegExp(
      `\\bcon (?:${quality})(?:persona|humano|ser humano|alguien|agente|operador|operadora|representante|supervisor[a]?|gerente|encargad[oa]|duen[oa]|asesor[a]?|recepcion|atencion al cliente|servicio al cliente)(?: \\w+){0,3}$(?<=^(?:(?:por favor|quiero|mejor|no|si|ok|comuniqueme|prefiero|puedo|es|hola|buenas|eh|este) )*con .{0,60})`,
    ),
    new RegExp(
      `^(?:(?:por favor|no|si|hola|eh|bueno|ya|mejor|solo|quiero|deme|dame|otra vez|he dicho) )*(?:${quality})(?:persona|humano|ser humano|operador|operadora|representante|agente|recepcionista|recepcion|atencion al cliente|servicio al cliente|supervisor[a]?|gerente|asesor[a]?)(?: (?:real|humano|humana|de verdad|por favor|ya|ahora|gracias|de carne y hueso))*$`,
    ),
    new RegExp(
      `\\b(?:hay|habra|no hay|tienen|esta|se encuentra|anda) (?:por ahi |ahi )?(?:${quality})(?:alguien|persona|humano|agente|representante|operador|operadora) (?:\\w+ )?(?:con quien|con el que|con la que|que me|disponible|para hablar|que pueda|a quien)\\b`,
    ),
    new RegExp(
      `^(?:(?:hola|buenas|buenos dias|buenas tardes|disculpe|si|eh|oiga|perdon|y) )*(?:esta|se encuentra|anda) (?:por ahi |ahi )?(?:el |la |su |don |dona )?(?:${staff}|${experts}|[a-z]{3,})(?: (?:disponible|ahi|por ahi|hoy|de turno|ahora|por favor|[a-z]{3,}))*$(?<!(?:abiertos?|abierta|cerrad[oa]|listo|lista|incluid[oa]|bien|mal|lejos|cerca|ocupad[oa]|gratis|descompuest[oa]|rot[oa]|aqui|cuenta|tarjeta|mesa|libre))`,
    ),
    /\b(?:persona|agente|operadora?|representante|humano|ser humano) (?:real|de verdad|de carne y hueso|humano|humana|viva)\b/,
    /\b(?:transferir|comunicar|conectar|pasar|poner|enlazar|derivar)(?:me|nos) (?:por favor |directamente )?(?:con|a|al) (?!mi\b|mis\b|la cuenta|otra cuenta|otro cuarto|otra habitacion)/,
  ],
  complaints: [
    new RegExp(
      `\\b(?:no (?:quiero|me gusta|puedo|pienso|voy a|me siento|deseo|me interesa)|hart[oa] de|cansad[oa] de|deje de|dejen de|basta de|odio|en vez de|en lugar de|por que estoy|estoy perdiendo|perder)(?: \\w+){0,6}? (?:hablar|hablando|tratar|tratando|platicar|discutir|dar|dando|compartir|compartiendo|perder|perdiendo|tiempo|darle|contestar\\w*|explicar\\w*|comod[oa])(?: \\w+){0,7} (?:${machine})\\b|\\bno (?:quiero|mas) (?:${quality})?(?:${machine})\\b|\\bno una? (?:${machine})\\b`,
    ),
    /\b(?:esta|la|nuestra) (?:conversacion|platica|llamada|charla) (?:no|es) (?:esta |estan |nos |me |va |lleva |sirve |lleva )*(?:llegando|yendo|funcionando|funciona|sirve|sirviendo|llevando|ningun|ninguna|nada|a|inutil|una perdida)\b|^(?:(?:no|ay|mire|oiga|bueno|esto|perdon|pero|ya) )*(?:esto|usted|esta cosa|este sistema) (?:es|no|no es|esta)(?: (?:me|muy|tan|una|un|para|esta|realmente|demasiado|de))* (?:frustrante|inutil|perdida de tiempo|desesperante|sirve(?: de| para)?(?: nada)?|ayuda|ayudando|entiende|entendiendo|escucha|escuchando|funciona|funcionando)(?: (?:nada|para nada|en nada))*$|^(?:no|usted no) me (?:entiende|esta entendiendo|escucha|esta ayudando|ayuda)(?: (?:nada|para nada))*$/,
  ],
  denial:
    /\b(?:no|nunca|ni|tampoco|sin)(?: (?:quiero|necesito|quisiera|tengo que|deseo|hace falta|es necesario|pude|puedo|voy a|pienso|me hace falta|he podido|vine a|me deje|requiero|queria))*$|\b(?:cuando|despues de|antes de|si|ya|luego|mientras|ayer|porque|la ultima vez que)(?: (?:yo|pude|logre|acabo de|de))*$|\b(?:(?:mi|su) \w+|el|ella|ellos|usted|quien|voy a|vamos a|(?<!que )tengo que|primero|pude|debo|acabo de|estaba|estoy|estuve|tuve que|logre|vengo de|me dijeron que|me dijo que|despues voy a)(?: (?:quiere|puede|va a|queria|necesita|ir a|a))*$/,
  exempt:
    /\b(?:usted|tu) es (?:una?|el|la)\b|^(?:eres|es usted|es) (?:una?|real)\b|\bestoy hablando con\b|\bhable con\b|\bhablaron con\b|\bhablo con quien\b|\bcon quien hablo\b|\btransferir (?:dinero|\d+|fondos)\b/,
}
