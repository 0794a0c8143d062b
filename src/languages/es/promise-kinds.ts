/** Spanish promises, kind by kind; the signs are explained in promise-verbs.ts. */
import type { PromiseWords } from '../promise-words.ts'
import {
  ar,
  day,
  forms,
  inHouse,
  paper,
  person,
  says,
  some,
  toCaller,
  toDay,
  visit,
  word,
} from './promise-verbs.ts'

const move = forms(
  'doy|damos|dare\\^|daremos|extendi|extiendo|extendemos|extendere\\^|muevo|movemos|movere\\^|moveremos|movi|movimos|recorri|recorrimos|pospongo|posponemos|pospuse|hice|hicimos|hago|hare\\^|haremos|pongo|ponemos|pondre\\^|puse|pusimos|pongo|abri|abrimos',
  'mover|recorrer|posponer|hacer|poner|abrir',
  'movid[oa]s?|recorrid[oa]s?|pospuest[oa]s?|hech[oa]s?|puest[oa]s?|abiert[oa]s?',
)
const plan = ar('agend reserv apart program reagend reprogram re-agend calendariz:calendaric separ')
const change = `${ar('cancel cambi confirm pas recorr adelant registr inscrib anot apunt agreg:agregu asegur dej ajust bloque guard ubic:ubiqu coloc:coloqu met')}|${move}`
const planned =
  '(?:agendad|reservad|apartad|confirmad|programad|cancelad|reagendad|reprogramad|movid|cambiad|pasad|asegurad|separad|registrad|list|inscrit|guardad)[oa]s?'
const mailing = `${ar('mand envi reenvi textee compart adjunt remit')}|${forms('comparto|comparti|compartire\\^|compartimos|hara llegar|haran llegar|hace llegar|hacen llegar|haremos llegar|hago llegar|hacemos llegar|hare\\^ llegar|hice llegar|reenvio', 'hacer llegar|compartir', 'compartid[oa]s?')}`
const calls = '(?:llam|marc|habl|contact|telefone|timbr|busc)'
const calling = `(?:${toCaller}) (?:(?:ya|mismo|mas tarde) )?(?:${calls}(?:o|amos|are\\^|aremos|ara|aran|a|an)\\b|[+] (?:estar )?(?:${calls}(?:ar|ando))|~ ${calls}ando|(?:devuelv|devolv|regres|regresar|contest)\\w* (?:la|su) llamada|[+] (?:devolver|regresar) (?:la|su) llamada|(?:echo|echamos|echa|echan|doy|damos|da|dan|hago|hacemos|hace|hacen|dare\\^|daremos|dara|daran|hare\\^|haremos|hara|haran|[+] (?:dar|hacer|echar)) (?:una|la|otra) (?:llamad(?:a|ita)|telefonazo)|avis(?:o|amos|are\\^|aremos|ara|aran|an)\\b(?! ${inHouse}))`
const wouldCall = `(?:(?:${toCaller}) )?(?:(?:llame|marque|hable|contacte|busque|telefonee)n?\\b(?!\\^)(?! a )|(?:devuelva|regrese)n? (?:la|su) llamada|se (?:comunique|ponga)n? |de(?:n)? una llamada|haga(?:n)? una llamada|este(?:n)? en contacto|avisen?\\b)`
const causing = `(?:${ar('encarg:encargu asegur procur solicit dej anot orden')}|me (?:aseguro|encargo|asegurare\\^|encargare\\^)|${forms('pido|pedimos|pedire\\^|pediremos|pedi|pedimos|digo|decimos|dire\\^|diremos|dije|dijimos|hago|haremos|hare\\^|hacemos|hice', 'pedir|decir|hacer', 'pedido|dicho|hecho|recado|nota')}|\\bavis\\w+|nota para|recado para)`

export const kinds: PromiseWords['kinds'] = {
  booked: {
    says: says(
      `(?:${plan})`,
      `(?:${change})(?: ${word}){0,4}? (?:${visit})\\b`,
      `(?:(?:lo|la|los|las|te|le|les) )(?:ya )?(?:${change})(?: ${word}){0,3}? ${toDay}`,
      `(?:${ar('cancel')})`,
      `(?<!\\w)(?:${visit})${some(6)} (?:[%=]|es|sera|ya) (?:${word} ){0,2}?(?:${planned}|para ${day}|${toDay})`,
      `(?<!\\w)(?:${visit})${some(6)} se (?:le )?(?:paso|cambio|movio|cancelo|confirmo|agendo|recorrio|reprogramo|reagendo|aparto|reservo|pasa|mueve|cambia|cancela)\\b`,
      `[%=] (?:${word} ){0,2}?(?:agendad|reservad|apartad|confirmad|programad|cancelad|reagendad|reprogramad|separad|inscrit)[oa]s?\\b`,
      `(?<!\\w)(?:nos vemos|(?:lo|la|te|le|los|las|les) (?:esperamos|espero|vemos|veo|recibimos|espera|recibe|atiende|atendemos)|aqui (?:lo|la|te|los) (?:esperamos|vemos))\\b${some(4)} ?(?:${toDay}|${day})`,
      `(?<!\\w)(?:tiene|tienes|tienen|queda con) (?:su |una |un |tu |ya |la )*(?:${visit})${some(5)} ?(?:${toDay}|agendad|confirmad|apartad|reservad)`,
      `(?:(?:lo|la|te|le|los|las|les) )% (?:${word} ){0,2}?(?:${toDay}|anotad[oa]s? para|con )`,
      `(?:^|(?<!\\w)(?:todo|ya|cita|entonces|listo) )(?:%|quedamos) (?:${word} ){0,2}?${toDay}`,
      `^(?:(?:listo|ya|perfecto|muy bien|todo) )*(?:agendad|reservad|apartad|confirmad|cancelad)[oa]s?\\b`,
      `(?<!\\w)de(?:lo|la)?\\^? por (?:hech[oa]|agendad[oa]|confirmad[oa]|cancelad[oa])\\b|(?<!\\w)(?:cuente|cuenta) con su (?:${visit})`,
      `(?<!\\w)(?:es suyo|es suya|es tuyo|es tuya|ese (?:lugar|espacio|horario) (?:es|%) (?:suyo|tuyo))\\b`,
      `\\bse (?:la|lo|le|te) (?:agend|reserv|apart|program|cancel|confirm)(?:o|e\\^|amos|are\\^|aremos)`,
    ),
    unless:
      /\b(?:llamada|llamen|llamaran|lista de espera|recordatorio|recado|en linea|nota\b|anticipacion|al? (?:plomero|tecnico|equipo)\b(?=.*\bque\b)|para que (?:le|lo|la|te) (?:llamen|marquen|hablen))\b/,
  },
  sent: {
    says: says(
      `(?:${mailing})(?: (?!(?:a (?:un|una|nuestr|alguien|al)|al|un ${person}|una ${person})\\b)${word}){0,6}? (?:${paper})\\b`,
      `(?:${toCaller}) (?:ya |acabo de )?(?:${mailing})(?! (?:a |al |un |una |el |la |nuestr\\w+ )*(?:${person}))`,
      `(?<!\\w)(?:recibira|recibiras|recibiran|recibe|recibes|(?:le|te|les) (?:llega|llegara|llegaran|llegan|cae|caera|debe llegar|debe estar llegando|entra)|tendra|tendras|vera|encontrara|[+] (?:recibir|llegarle|llegar|tener|ver)|debe (?:recibir|llegarle|estar recibiendo)|~ (?:recibiendo|llegando))\\b(?: (?!(?:llamada|tecnico)\\b)${word}){0,5}? (?:${paper})\\b`,
      `(?<!\\w)(?:${paper})${some(5)} (?:(?:ya )?(?:va|salio|sale|saldra|llega|llegara|llego|se fue|viene)|[%=+~] (?:${word} )?(?:enviad[oa]s?|mandad[oa]s?|saliendo|llegando|llegar(?:le)?|salir|en (?:su|tu) \\w+|en camino|ahi|lista?s?)|se (?:le |te )?(?:envio|mando|envia|manda|enviara|mandara)\\b)`,
      `\\bse (?:le|te|les) (?:envio|mando|envia|manda|enviara|mandara|enviaran|mandaran|[+] (?:enviar|mandar)|= (?:enviado|mandado))\\b`,
      `(?<!\\w)(?:ya )?% en (?:su|tu) (?:correo|telefono|celular|bandeja|whatsapp|buzon)`,
      `(?:${ar('dej pas comparti')}|${forms('pongo|ponemos|doy|damos', 'poner|dar', 'puesto')})(?: ${word}){1,5}? (?:por|en|al|a) (?:su |tu |un )?(?:correo|whatsapp|mensaje|texto|sms|email|celular)\\b`,
      `^(?:(?:listo|ya|mensaje|correo|enlace) )*(?:enviad|mandad)[oa]s?\\b`,
      `(?<!\\w)(?:este|esten|estate) (?:al )?(?:pendiente|atento|atenta)(?: ${word}){0,3}? (?:${paper})\\b`,
    ),
    unless: new RegExp(
      `(?<!\\w)(?:mand|envi|reenvi|comparti)\\w*\\^?(?: (?!(?:por|a su|a tu|al (?:correo|celular|numero|telefono|email|mail))\\b)${word}){0,4}? (?:al (?!(?:correo|celular|numero|telefono|email|mail|mismo|final|instante|momento|rato|whatsapp|tel)\\b)|a (?:la|los|las|nuestr\\w+|mi) (?!(?:direccion|brevedad)\\b))\\w+|(?<!\\w)(?:mand|envi)\\w*\\^? (?:a )?(?:un|una|el|la|al|alguien|nuestr\\w+|otro) ?(?:${person})|\\bllamada\\b|(?:aviso|recado)\\b|(?:tendra|vera|recibira|leera|tiene|recibe) (?:su|tu|este|el) (?:mensaje|nota|solicitud)\\b`,
    ),
  },
  callback: {
    says: says(
      `(?:${calling})`,
      `[+] (?:estar |volver a )?${calls}(?:ar|ando)(?:l[eoa]s?|te)\\b|~ ${calls}ando(?:l[eoa]s?|te)\\b`,
      `(?<!\\w)(?:alguien|equipo|doctora?|nosotros|oficina)${some(4)} (?:devuelve|devolvera|regresa|regresara|devolvemos|regresamos) (?:la|su|tu) llamada`,
      `(?<!\\w)(?:devolvere\\^|devolveremos|devolveran|devolvera|regresare\\^|regresaremos|regresaran|regresara|[+] (?:devolver|regresar)(?:le|te|les)?) (?:la|su|tu) llamada`,
      `(?<!\\w)(?:nos|se|me) (?:[+] )?(?:pon(?:dremos|dra|dran|dre\\^|emos|e|en|er)|ponemos|pongo|pondran)\\b${some(3)} en contacto|[+] poner(?:se|nos|me) en contacto|(?<!\\w)(?:nos|se|me) (?:[+] )?(?:comunicaremos|comunicara|comunicaran|comunicamos|comunica|comunican|comunicare\\^|comunico|comunicar) (?:${word} )?con (?:usted|ustedes|ti)|[+] comunicar(?:se|nos|me) con (?:usted|ustedes|ti)`,
      `(?<!\\w)(?:estaremos|estaran|estara|estare\\^|estamos) (?:${word} )?en contacto`,
      `(?<!\\w)(?:recibira|recibiras|recibiran|recibe|tendra|tendras|espere|espera|(?:le|te) (?:entra|entrara|llega|llegara|cae)|[+] (?:recibir|tener|entrarle)|puede esperar|debe recibir|~ recibiendo) (?:${word} ){0,2}?(?:llamada|llamadita|noticias|respuesta)\\b`,
      `\\bllamada${some(5)} (?:[%=]|se) (?:${word} )?(?:agendad|programad|anotad|confirmad|solicitad|pedid|agendo|programo|anoto)\\w*`,
      `(?:${plan}|${change}|${ar('solicit anot')}|${forms('pedi|pido', 'pedir', 'pedid[oa]')})(?: ${word}){0,4}? (?:llamada|telefonema)\\b`,
      `(?:${causing})(?: ${word}){0,6}? (?:que |para que |a )(?:(?!(?:usted|no)\\b)${word} ){0,8}?(?:${wouldCall})`,
      `(?<!\\w)(?:sabra|tendra noticias|va a saber) de (?:nosotros|el|ella|ellos|nuestra)`,
    ),
    unless:
      /\b(?:(?:pas|transfir|comunic)\w+ (?:la|su) llamada|llam(?:amos|o|an) (?:un|al) (?:taxi|911)|(?:le|lo|la|te) paso\b|con gusto (?:le|lo) atiend)/,
  },
  transfer: {
    says: says(
      `(?:${ar('comunic:comuniqu conect enlaz:enlac pas canaliz:canalic')})(?! (?:el|la|los|las|su|un|una|tu|este|esta|al? final) (?:recado|mensaje|nota|cita|visita|pregunta|datos|informacion|queja|aviso|\\w+ a(?:l| la)? ))(?: ${word}){0,3}? (?:con|al|a la|a nuestr[oa]|a su|a un[a]?|directo|en este momento|ahora|de inmediato|directamente)\\b(?! (?:usted|ustedes|ti|dia|${day})\\b)`,
      `(?<!\\w)(?:le|lo|la|te|los) (?:ya )?(?:comunico|conecto|comunicamos|enlazo|transfiero|transferimos|comunicare\\^|transferire\\^|paso (?:con|al|a la|a [a-z]\\w+))\\b`,
      `(?:${forms('transfiero|transferimos|transferire\\^|transferiremos|transferi|transfiere', 'transferir', 'transferid[oa]s?|comunicad[oa]|conectad[oa]')}|~ (?:transfiriendo|comunicando|conectando|pasando|enlazando)\\w*)(?! (?:el|los|sus?) (?:dinero|datos|fondos|expediente))`,
      `\\bmientras (?:${toCaller} )?(?:transfiero|comunico|paso|conecto|enlazo|localizo|busco a|intento (?:comunicar|localizar|transferir|pasar)|trato de (?:comunicar|localizar|pasar))\\w*`,
      `(?:${forms('pongo|pondre\\^|ponemos', 'poner', 'puest[oa]')}) (?:en la linea|en linea|al telefono|a)\\b|(?<!\\w)(?:le|lo|la|te) pongo (?:con|al|a la)\\b`,
      `(?<!\\w)(?:enseguida|ahorita|en un (?:momento|momentito|segundo|instante)|ya) (?:lo|la|le|te) (?:atiende|atendera|contesta|contestara|toma la llamada|recibe|atienden|contestan)`,
      `(?<!\\w)(?:lo|la|le|te) (?:atendera|contestara|[+] (?:atender|contestar)) (?:${word} ){0,4}?(?:enseguida|en un momento|ahora|de inmediato)`,
      `(?<!\\w)(?:trato|intento|voy|tratare\\^|intentare\\^|[+] (?:tratar|intentar))(?: de)? ?(?:comunicar|localizar|transferir|pasar|conectar)(?:l[eoa]|te)?\\b`,
      `\\bllamada (?:${word} )?(?:[%~=]|se|va) (?:${word} )?(?:transfer|transfir|comunic|pas|conect)\\w*`,
    ),
    unless:
      /\b(?:se comunica|nos comunica|con (?:usted|ustedes|ti)\b|comunicaremos con usted|(?:recado|mensaje|nota) (?:a|al|para)|paso (?:el|su|la|esa|esta|este|ese|todo|tu|lo que|un))\b/,
  },
  noted: {
    says: says(
      '(?<!\\bme )\\b(?:corrijo|corregi|corregimos|corregire\\^)(?![\\w])',
      `(?:${ar('anot apunt agreg:agregu registr actualiz:actualic document anadi inclu guard ingres captur asent corrig reporte report turn not senal')})(?! (?:l[eoa]s?|te) (?:para|el) )(?!.{0,30}\\b(?:para que (?:le|lo|la|te) (?:llam|marqu|habl)|que (?:le|lo|la|te) (?:llamen|marquen|hablen)))`,
      `(?:${forms('tomo|tomamos|tomare\\^|tomaremos|tome\\^|dejo|dejamos|dejare\\^|dejaremos|deje\\^|hago|haremos|hare\\^|hice|escribo|escribi|pongo|puse|pondre\\^|levanto|levante\\^|levantamos|abri|abro|abrimos|meto|meti|anadi|anado|incluyo|inclui|corregi|corrijo', 'tomar|dejar|hacer|escribir|poner|levantar|abrir|meter|anadir|incluir|corregir', 'tomado|tomada|dejado|dejada|hecho|hecha|escrito|escrita|puesto|puesta|levantad[oa]|incluid[oa]|anadid[oa]|corregid[oa]')})(?: ${word}){0,5}? (?:nota|notas|dicho|recado|mensaje|anotad[oa]s?|apuntad[oa]s?|registrad[oa]s?|por escrito|expediente|sistema|reporte|ticket|solicitud|queja|archivo|ficha|asentado|constancia|lista de espera|pendientes)\\b`,
      `[%=] (?:${word} ){0,3}?(?:anotad|apuntad|registrad|asentad|guardad|actualizad|agregad|capturad|documentad|escrit)[oa]s?\\b(?! para (?:el|la|las|manana|hoy|este))`,
      `[%] (?:${word} ){0,2}?en (?:el|su|la|tu|nuestro) (?:sistema|expediente|archivo|registro|nota|ficha|lista de espera)`,
      `(?:${ar('pas d entreg:entregu transmit comparti hac lleg reenvi mand envi comunic:comuniqu coment mencion')}|${forms('doy|damos|dare\\^|daremos|di|transmito|transmitire\\^|hago llegar|hacemos llegar|hare\\^ llegar|haremos llegar|comparto', 'dar|transmitir|hacer llegar|compartir|hacerle llegar', 'dado|transmitido')})(?: ${word}){0,3}? (?:mensaje|recado|solicitud|peticion|pregunta|queja|comentario|informacion|datos|nota|todo|esto|eso|caso|inquietud|duda|aviso)\\b(?: ${word}){0,4}? ?(?:${inHouse}|al? )`,
      `(?:${ar('pas entreg:entregu transmit')}|${forms('doy|damos|dare\\^|daremos|transmito', 'dar|transmitir', 'dado')}) (?:su|tu|el|este|ese) (?:mensaje|recado|solicitud|peticion|pregunta|queja|comentario|inquietud)\\b`,
      `(?:se lo |se la |le |les )?(?:${ar('avis inform notific:notifiqu coment mencion reporte report record pregunt consult')}|${forms('digo|decimos|dire\\^|diremos|dije|hago saber|hacemos saber|hare\\^ saber|haremos saber|hice saber|pido|pedire\\^', 'decir|hacer saber|hacerle saber|pedir', 'dicho|hecho saber')})(?: ${word}){0,2}? ${inHouse}(?!.{0,40}\\bque (?:(?:le|lo|la|te) )(?:llam|marqu|habl|contact|devuelv|regres))(?!.{0,40}\\bque se (?:comuni|pong))`,
      `(?<!\\w)(?:se lo|se la) (?:paso|comento|digo|doy|hago (?:saber|llegar)|[+] (?:pasar|comentar|decir|dar|hacer)|pasare\\^|comentare\\^|dire\\^|dare\\^|comente\\^|pase\\^|menciono) (?:${word} )?${inHouse}`,
      `(?<!\\w)(?:recibira|vera|vera|tendra|leera|encontrara|sabra|se enterara|[+] (?:recibir|ver|tener|leer|saber|enterarse)|recibe|ve) (?:${word} ){0,2}?(?:su|este|el|la|tu) (?:mensaje|recado|nota|solicitud|queja|peticion|caso)`,
      `\\bme (?:aseguro|encargo|asegurare\\^|encargare\\^) de que (?:${word} ){0,5}?(?:sepan?|reciban?|vean?|lean?|se enteren?|lleguen?|tengan?|este enterad[oa]|lo tomen)\\b`,
      `(?:${ar('marc:marqu senal clasific:clasifiqu')})(?: ${word}){0,4}? (?:urgente|prioridad|prioritari[oa])`,
      `^(?:(?:muy bien|listo|perfecto|ya|todo) )*(?:anotad[oa]|apuntad[oa]|queda anotado|recado tomado)\\b(?! para)`,
      `(?<!\\w)(?:mensaje|recado|queja|solicitud|todo(?: lo que me \\w+)?)${some(4)} (?:va|llega|llegara|se (?:va|pasa|turna)|[+] (?:llegar|pasar)|se queda|pasa) (?:${word} ){0,2}?(?:directo |derecho )?(?:al|a la|con|a nuestr)`,
    ),
    unless: new RegExp(
      `\\bse ~|(?<!\\w)(?:pasar|comunicar|transferir|conectar)(?:lo|la|le|te)\\b|(?:lo|la|le|te) (?:paso|pasamos|comunico) (?:con|al|a) |(?<!\\w)(?:anot|apunt|agreg)\\w*\\^?(?: ${word}){0,4}? (?:llamada)|(?:(?:lo|la|te|los|le) )(?:% )?(?:anot|apunt|pong|pus)\\w*\\^? (?:para )|(?<!\\w)(?:en (?:la )?linea|al telefono)\\b|(?<!\\w)se ~|(?<!\\w)(?:no cuelgue)\\b|(?:cambi|pas|mov)\\w*\\^? (?:la|su) cita`,
    ),
  },
  dispatch: {
    says: says(
      `(?<!\\w)(?:va|van|viene|vienen|%|~|sale|salen|esta|estan|voy|vamos)(?: ${word}){0,3}? (?:en camino|para alla|hacia (?:alla|su|alli)|rumbo a|de camino|saliendo|por ahi|llegando)\\b`,
      `(?<!\\w)(?:ya )?(?:salio|salieron|sale|salen|acaba de salir|acaban de salir|[+] salir|arranco)\\b(?: ${word}){0,4}? ?(?:para alla|hacia|rumbo|a su|para su|de (?:la oficina|aqui|su|la base)|$|en (?:${word} )?minutos)`,
      `(?:${person})${some(4)} (?:ya )?(?:salio|salieron|va saliendo|van saliendo|va en|va para|va hacia)\\b`,
      `(?:${ar('mand envi despach')})(?: ${word}){0,2}? (?:a )?(?:un|una|al|alguien|el|la|nuestr\\w+|otro|otra|los|las|unos)? ?(?:${person})\\b`,
      `(?:${person}|\\bel|\\bella|\\bellos|^|[a-z]\\w+)${some(4)} (?:llega|llegan|llegara|llegaran|pasa|pasan|pasara|pasaran|ira|iran|vendra|vendran|acude|acudira|[+] (?:llegar|pasar|ir|estar|acudir|visitarl[oae]|venir)|estara|estaran|(?:lo|la|le|te) visita|(?:lo|la|le|te) visitara|debe (?:llegar|estar llegando))\\b(?! (?:(?:el|la|un|una|su|tu) (?:${paper})|con usted a|su llamada|a ser|bien|listo))(?=.{0,60}(?:\\b(?:en (?:su|tu)|a (?:su|tu|las|mas)|con usted|ahi|alla|entre|antes|en (?:menos|unos|una|media|\\w+ minutos|cuestion)|dentro|hoy|manana|esta|por (?:su|la)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))\\b))`,
      `(?<!\\w)(?:(?:le|te|les) (?:mando|mandamos|mandare\\^|mandaremos|envio|enviamos|enviaremos|llega|cae|caera)) (?:a )?(?:alguien|un |una |al |el |la |nuestr\\w+ )(?:${word} ){0,2}?(?:${person})`,
      `[%~] (?:en (?:su|tu) (?:puerta|casa|domicilio|direccion|negocio|edificio|departamento|oficina)|con usted en)`,
      `(?<!\\w)(?:va|van|ira|iran|viene|vienen|vendra|pasa|pasara|llega|llegara) (?:un|una|el|la|nuestr[oa]|alguien|otro)(?! (?:${paper})\\b) ?(?:${word} ){0,2}?(?:${person})?(?: ${word}){0,3}? (?:a (?:su|tu|las)|con usted|ahi|alla|entre|en|manana|hoy|esta|el)`,
      `(?<!\\w)(?:la )?ayuda (?:ya )?(?:va|viene|%|llega|esta)\\b`,
      `(?<!\\w)(?:le|te) (?:llame\\^|pedi|mande\\^|pido|llamo) (?:a )?(?:una? |la )?(?:ambulancia|taxi|grua|patrulla)|(?<!\\w)(?:ya )?llame\\^ al 911`,
    ),
    unless: new RegExp(
      `(?<!\\w)(?:911|ambulancia|bomberos|policia|emergencias)\\b(?=.{0,40}\\b(?:mandara|mandaran|llegara|enviara|enviaran|iran|va a|van a|\\+))|\\bcomunic\\w+ con|(?:en camino|va|salio) (?:la|el|su|los|las) (?:${paper})\\b|(?<!\\w)(?:${paper})${some(3)} (?:ya )?(?:va|salio|llega|viene|llegara|%|~|[+])|\\bnos vemos\\b|(?<!\\w)(?:le|lo|la|te) paso\\b|(?:pas|cambi|mov)\\w+\\^? (?:la|su) (?:cita|visita)|(?<!\\w)(?:cita|visita)\\b.{0,40}\\b(?:se|%)|\\bnota\\b|\\brecado\\b|\\bmensaje\\b`,
    ),
  },
  guarantee: {
    says: says(
      `(?:${ar('garantiz:garantic jur')}|${forms('prometo|prometemos|prometere\\^', 'prometer', 'prometido')})`,
      `(?<!\\w)(?:le|te|se lo|les|se los) (?:aseguro|aseguramos|firmo|doy mi palabra)\\b|(?<!\\w)(?:tiene|tienes) mi palabra\\b|\\bdoy mi palabra\\b|(?<!\\w)(?:%|es|estara) (?:garantizad[oa]s?)\\b(?! por)|\\bgarantizado\\b|\\bpalabra de honor\\b|\\bdelo por (?:seguro|un hecho)\\b`,
      `\\bno (?:(?:${toCaller}|se le|se te|nos) )?(?:[+] |vamos a |va a |van a )?(?:cobrar|cobramos|cobraremos|cobrare\\^|cobra|cobrara|cobran|cuesta|costara|costar|pasa de|pasara de|pasar de|sube|subira|pagara|pagar|paga|pagaras|tendra que pagar|tiene que pagar|excede|tendra (?:ningun |costo)|habra (?:ningun )?(?:cargo|costo)|hay (?:ningun )?cargo para|doler|dolera|va a sentir|perder)\\b`,
      `(?<!\\w)(?:sin (?:costo|cargo)(?: \\w+)? (?:para usted|para ti|alguno|extra|adicional)|(?:corre|va|es|queda) por (?:cuenta de la casa|nuestra cuenta|cuenta nuestra|la casa)|cortesia de la casa|gratis para usted|totalmente gratis|sin falta|pase lo que pase|sin duda alguna|cien por ciento|100 por ciento|a como de lugar|ni un (?:peso|centavo|dolar) (?:mas|extra)|cuente con ello|sin ningun (?:costo|cargo))\\b`,
      `(?:${ar('reembols condon bonific:bonifiqu descont acredit perdon regal reintegr reembols abon')}|${forms('devuelvo|devolvemos|devolveremos|devolvere\\^|devolvi|hago un|hacemos un|haremos un|doy un|damos un|exento', 'devolver|descontar|hacer(?:le)? un|dar(?:le)? un', 'devuelto')})(?! (?:la|su|tu) llamada)(?=.{0,40}\\b(?:depositos?|dinero|descuento|por ciento|pago|cargo|recargo|total|todo|cantidad|monto|multa|visita|cuota|importe|credito|%|percent|costo|mitad|pesos|dolares|cobro|consulta)\\b)`,
      `(?<!\\w)(?:seguro|aseguradora|poliza|garantia|juez|banco|casero|ciudad|plan|dueno)${some(3)} (?:[+] )?(?:(?:se )?(?:lo|la|le|los) )?(?:[+] )?(?:cubre|cubrira|cubrir(?:lo|la|le)?|paga|pagara|pagar(?:lo|le)?|aprueba|aprobara|aprobar(?:lo|le)?|autoriza)\\b`,
      `(?:se )?(?:lo|la|le|los) (?:[+] )?(?:cubre|cubrira|cubrir|paga|pagara|pagar|aprueba|aprobara) (?:${word} ){0,1}?(?:el|la|su|tu) (?:seguro|aseguradora|poliza|garantia|banco|casero)\\b`,
      `(?<!\\w)(?:usted |ustedes |lo |la )?(?:[+] (?:ganar|poner(?:se)?|quedar|estar|recuperar|salir bien|calificar|funcionar|sanar|aliviarse|componerse)|ganara|ganaremos|ganamos|quedara|quedaran|calificara|recuperara|estara|sanara|se aliviara|se recuperara)\\b (?:${word} ){0,3}?(?:caso|bien|arreglad[oa]s?|reparad[oa]s?|list[oa]s?|como nuev[oa]s?|perfect[oa]s?|resuelt[oa]s?|cubiert[oa]s?|solucionad[oa]s?|funcionando|pronto|sin problemas?|este|juicio|custodia|aprobad[oa]|terminad[oa]s?|sal[vu]\\w*)\\b`,
      `% (?:${word} ){0,2}?(?:list|arreglad|reparad|resuelt|solucionad|terminad)[oa]s?\\b(?: ${word}){0,3}? ?(?:hoy|manana|${toDay}|antes|para|en (?:una|dos|media))`,
      `(?<!\\w)(?:precio|tarifa|costo|total|cotizacion)${some(3)} (?:%|es|queda|no) (?:${word} )?(?:fij[oa]|congelad[oa]|garantizad[oa]|cambia|cambiara|final|cerrad[oa])\\b`,
      `(?<!\\w)(?:se (?:lo|la) )?(?:dejamos|dejo|dejaremos|dejare\\^|entregamos|entregaremos|arreglamos|arreglaremos|reparamos|resolvemos|resolveremos|solucionamos)\\b (?:${word} ){0,3}?(?:list[oa]|arreglad[oa]|reparad[oa]|como nuev[oa]|funcionando|hoy|manana|${toDay})`,
      `(?<!\\w)(?:reembolso|deposito|descuento|devolucion|credito|cargo|recargo|multa|dinero)${some(4)} (?:%|=|ya|fue|se|sera) (?:${word} )?(?:aprobad[oa]|autorizad[oa]|cancelad[oa]|condonad[oa]|procesad[oa]|devuelt[oa]|le devuelve|aplicad[oa]|quit\\w+)\\b`,
      `(?:${ar('quit rebaj cubr absorb')}|${forms('cubro|cubrimos|cubriremos|asumimos|absorbemos', 'cubrir|absorber|asumir', 'cubierto')})(?: ${word}){0,4}? (?:cargo|recargo|costo|multa|por ciento|cobro|gastos?|diferencia|cuenta)`,
      `(?<!\\w)(?:va a|[+]) (?:pagar|costar(?:le)?|salir(?:le)?)\\b (?:${word} ){0,2}?(?:solo|solamente|nada mas|exactamente|maximo|cuando mucho|menos de)|(?<!\\w)(?:cuesta|sale en|pagara) (?:exactamente|maximo|cuando mucho)`,
      `\\bno hay (?:manera|forma) de que\\b|(?<!\\w)(?:tenga|ten)(?:lo)? (?:por|la) segur[oi]\\w*`,
    ),
    unless:
      /\bno (?:(?:le|lo|te|se lo|les) )?(?:puedo |podemos |puede )?(?:garantiz|promet|asegur|jur)|\b(?:anos?|meses|dias) de garantia\b|\bcon garantia de\b|\bofrecemos garantia\b/,
  },
}
