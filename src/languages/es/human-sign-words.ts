/** Spanish signs around the wish for a person: what stands before it and behind it. */
import type { HumanWishWords } from '../human-wish-words.ts'

const gently =
  '(?:por favor|porfa|mejor|ya|solo|nomas|directamente|directo|tambien|ahora|ahorita|primero|un|una|unas|el|la|de|a|que|me|nos|con|lo|le|al|eh|este|poder|rapido|otra vez|de nuevo)'

export const humanSigns: Pick<HumanWishWords, 'before' | 'after'> = {
  before: {
    wish: new RegExp(
      `\\b(?:quiero|quisiera|queria|queremos|necesito|necesitamos|prefiero|preferiria|gustaria|por favor|porfa|deseo|mejor|favor de|exijo|solo|ganas de|busco|buscando|espero|urge|requiero|llamo para|llamaba para|hablo para|marco para|pido|pedi|intento|intentando|tratando de|trato de|comod[oa]|tranquil[oa]|facil|vaya|hola|no|si|bueno|entonces|ok)(?: (?:${gently}|hablar|ver|si|es|seria|se|ser|para|mas|estar|tener|tratar|pedir|en|o|y|decir)){0,6}$`,
    ),
    ask: new RegExp(
      `\\b(?:puedo|podria|podriamos|podemos|puede|puedes|podrian|pueden|pudiera|pudieran|se puede|se podra|podra|es posible|sera posible|seria posible|hay (?:manera|forma|modo|posibilidad|chance)|como (?:hago|puedo|le hago|se hace|podria|consigo|logro)|que (?:hago|tengo que hacer|marco|tecla|numero|opcion|debo|boton)|cuando (?:puedo|podre|voy a poder)|por que no (?:puedo|me|hay)|dejeme|dejame|permitame|permiteme|cuanto|hasta que|donde|alguna (?:manera|forma)|le importa|me deja)(?: (?:${gently}|para|si|hablar|hacer|ver|haber|pueda|puedo|tengo|tarda|tardo|falta|en|ayudar|ayudarme|decir|hablando|alguien|oprimo|marco|aprieto|marcar|marcado|conseguir)){0,8}$`,
    ),
    who: new RegExp(
      `(?:\\b(?:quien|quienes|alguien|nadie|cualquiera)|_(?:someone|human|person|staff|else|desk|name|expert)_)(?: (?:mas|ahi|por ahi|disponible|con|a|quien|que|el|la))*(?: (?:puedo|podria|pueda|debo|tengo que|pudiera|puede))?(?: (?:yo|${gently}))*$`,
    ),
    not: /\b(?:no|nunca|ni|tampoco|sin|nadie|jamas)(?: (?:quiero|necesito|quisiera|tengo que|deseo|hace falta|es necesario|voy a|pienso|hace|requiero|queria|tiene que|tienen que|hay que|vuelva a|me|nos|que|para|de|a|se|es|nada|nunca|mas|por favor|necesidad|hay necesidad|ganas|intencion|quiere|queremos|estoy|pida|ni|otra vez|hablar|con|un|una|pasen|pases|pase|comuniquen|transfieran)){0,6}$/,
    told: /\b(?:esta|estan|sigue|anda)$|\b(?:dijo|dijeron|dije|decia|decian|hable|hablamos|hablaron|habla(?:ba|do)|estuve|estaba|estaban|estuvieron|fue|fueron|fui|era|tuve que|logre|pude|acabo de|acaba de|gracias por|vengo de|mandaron|pidio|pidieron|recomendo|recomendaron|prometio|prometieron|quedo en|quedaron en|habia|habian|ayer|ya (?:me|nos|lo|la)?|despues de|antes de|luego de)(?: (?:me|nos|le|les|lo|la|que|de|a|yo|con|por|el|ella|un|una|en|se|poder|tener|haber|tenia|debia|podia|iba|iban|hablar|ir|pasado|comunicado|transferido)){0,6}$/,
    own: /\b(?:voy a|vamos a|(?<!(?:que|hacer) )tengo que|tenemos que|debo|deberia|luego|despues|primero|mas tarde|manana|puedo yo|yo|ire a|he de|pienso|suelo|siempre|a veces|dejeme|dejame|deja|permitame)(?: (?:ir a|ir|a|primero|yo|lo|consultar(?:lo)?|antes|que|me|ver|hablar|poder))*$/,
    others:
      /(?:\b(?:el|ella|ellos|ellas|usted|ustedes|la gente|todos|su [a-z]+)|_(?:other|thing|machine|name)_(?: [a-z]+)?)(?: (?:quiere|quieren|puede|pueden|va a|van a|queria|querian|necesita|necesitan|desea|hablo|fue a|tiene que|tienen que|debe|esta|estan|estaba|suele|ya|no|me|se|siempre|debia))+$|\b(?:marque|oprima|presione|pulse|marcar|oprimir)(?: (?:el|la|tecla|\d|cero|uno|dos|tres|nueve|ahora|para|y|si|desea|numero|ya))*$/,
    aside:
      /\b(?:cuando|mientras|en cuanto|hasta que|antes de que|despues de que|la ultima vez que|ultima vez|cada vez que|porque|siempre que|si)(?: (?:yo|usted|el|ella|ellos|pude|logre|me|le|ya|puedo|no|nos|por fin|alguien|_other_|acabo de|de|vaya a|llegue a))*$/,
    identity:
      /\b(?:estoy|es usted|eres|es esto|usted es|esta es|sera|sera que|es|soy|habla usted como|suena (?:a|como)|parece|pareces|pense que (?:era|eras|es)|sonaba a|creia que (?:era|eras)|si es|si usted es|si eres|habla|hablo|somos|le habla)(?: (?:usted|tu|realmente|hablando|hablar|de verdad|acaso|en realidad|con|una?|el|la|como|solo|de))*$/,
    reject:
      /\b(?:hart[oa]s? de|cansad[oa]s? de|deje de|dejen de|deja de|basta de|ya basta|basta|odio|odiamos|detesto|en vez de|en lugar de|por que (?:estoy|tengo|me (?:atiende|contesta))|perder|perdiendo|aborrezco|no soporto|no aguanto|no mas|fuera|saqueme de|sacame de|quiteme|quitame|brincar(?:me)?|saltar(?:me)?|no confio|no me fio|no me gustan?|nada de|ningun[oa]?|molest[oa]|incomod[oa]|no creo en|me choca|me chocan|me caen gordas?|me desespera|me niego a|en contra de|evitar|sin|que no sea)(?: (?!,)[a-z_]+){0,8}$|\bno(?: (?:quiero|voy a|pienso|puedo|me siento|deseo|me interesa|pretendo|vine a|llame para|estoy|me gusta|nos gusta|deberia|tengo por que|le voy a|hago))+(?: [a-z_]+){0,9}$|\b(?:con|a) (?:una?|est[ea]|la)? ?no$|\bno(?: (?:con|a|un|una|mas|otra vez|esta|este|es|soy))*$/,
    scold:
      /\b(?:estupid[oa]s?|tont[oa]s?|inutil(?:es)?|maldit[oa]s?|pinches?|ridicul[oa]s?|pesim[oa]s?|solo una?|solo eres|solo es|nada mas una?|otra vez|pura|puras|que)(?: (?:est[ea]|la|el|una?|es))*$/,
  },
  after: {
    polite:
      /^(?:(?:por favor|porfa|porfavor|ya|ahora|ahorita|ahora mismo|gracias|inmediatamente|de inmediato|cuanto antes|lo antes posible|si es posible|si se puede|si puede|si pudiera|,|un momento|un momentito|un minuto|un segundo|urgente|urgentemente|hoy|de una vez|si no le importa|si no es molestia|si|no|si es tan amable|mejor|personalmente|directamente|por telefono|en persona|o que|verdad|otra vez|es lo que quiero|mire|oiga)(?:$| ))*$/,
    present:
      /^(?:ahi|por ahi|disponibles?|libres?|aqui|alli|alla|del otro lado|trabajando|en linea|en turno|de turno|escuchando|despiert[oa]|en la oficina ahora)\b/,
    able: /^(?:(?:que|con quien|con el que|con la que|a quien|para|me|nos|si|lo|pueda|puede|podria|sepa|se|poder|yo|realmente|de verdad|ahi|disponible) )*(?:ayudar|ayude|atender|atienda|atiende|hablar|hable|habla conmigo|platicar|explicar|explique|resolver|resuelva|entender|entienda|escuchar|escuche|contestar|conteste|confirmar|confirme|sepa|sabe|decidir|decida|comunicar|orientar|oriente|asesorar|asesore|quejarme|piense)(?:me|nos|lo)?\b/,
    line: /^(?:al telefono|en la linea|en linea|por telefono|al aparato|en el telefono)\b/,
    matter:
      /^(?:, )?(?:sobre|acerca de|de (?:un|una|mi|_other_|lo|la|el)|respecto|con respecto|por (?:un|una|lo|mi|_other_|el|la)|para (?:una? (?:queja|duda|consulta|aclaracion|reembolso|cotizacion|pregunta)|ver lo|aclarar|resolver|preguntar|que me)|porque|ya que|es que|en relacion)\b/,
    instead: /^(?:, )?(?:en vez|en lugar|y no|no (?:con|un|una|a|_)|que no|mejor)(?:\b|_)/,
    work: /^(?:(?:que|para|a) (?!(?:hablar|me (?:ayude|atienda|explique|pueda|escuche|entienda|conteste|oriente|ponga|comunique)|pueda (?:ayudar|atender|hablar|explicar|resolver)|ayudar|atender|que me|una? (?:queja|duda|consulta|aclaracion|reembolso|cotizacion|pregunta)|sepa|entienda|resolver|aclarar|preguntar|ver lo|tratar|con|hoy|ya|lo (?:de|del))\b)[a-z_]+|para (?:el|la|los|mi|las) (?!\\b(?:queja)\b)[a-z_]+|mas (?:en|para)|y (?:una?|dos|mi|_other_)|a las|de seguros|inmobiliari[oa]|\d)(?:\b|_)/,
    near: /^(?:cerca|cercan[oa]s?|en (?:mi|_other_|la) (?:zona|colonia|barrio|ciudad)|en _other_|por (?:mi rumbo|aqui|la zona|el rumbo))(?:\b|_)/,
    time: /^(?:(?:disponible|ahi|libre) )?(?:el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d)|los (?:lunes|martes|miercoles|jueves|viernes|sabados|domingos|fines)|manana|por la (?:noche|manana|tarde)|de (?:noche|madrugada)|esta (?:noche|tarde|semana)|en la (?:noche|manana|tarde|madrugada)|a las|desde|hasta|todo el dia|las 24|24|la proxima|a que hora|fin de semana|el fin|a partir|pasado)\b/,
    call: /^(?:(?:ahi|por favor|que|me|nos|le|lo|a|para|de|pueda|puede|podria|va a|se) )*(?:llame|llamar|llama|llamen|marque|marcar|venga|venir|viene|vino|vinieron|traiga|traer|suba|subir|baje|mande|mandar|envie|enviar|visite|escriba|escribir|devuelva|regrese|recoja|recoger|limpie|limpiar|arregle|arreglar|repare|reparar|revise|uso|robo|pago|hizo|hackeo|rompio|entro|paso|saque|corte|cortar|cuide|cuidar|instale|instalar)(?:me|nos|le|lo|la)?\b/,
    useless:
      /^(?:(?:es|son|no|me|tan|muy|una?|que|nunca|esta|puro|pura|nada|para|de|verdaderamente|totalmente|estas|siempre|solo) )*(?:inutil(?:es)?|sirven?|entienden?|escuchan?|ayudan?|tont[oa]s?|estupid[oa]s?|desesperantes?|desesperan?|frustrantes?|porquerias?|basura|horribles?|pesim[oa]s?|molest[oa]s?|ridicul[oa]s?|asco|nada|cuelga|repite|funciona bien)\b/,
    later:
      /^(?:, )?(?:primero|despues|luego|mas tarde|manana|ayer|antes de|la semana|anoche|hoy en la manana|el (?:lunes|martes|miercoles|jueves|viernes) pasado|cuando (?:llegue|vaya|pueda|este)|y (?:luego|despues|le aviso|les aviso|le llamo))\b/,
  },
}
