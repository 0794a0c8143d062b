/** Spanish words by what they are, for weighing sentences that no pattern of promises is sure of. */
import type { PromiseSigns } from '../promise-signs.ts'
import { paper, person, visit } from './promise-verbs.ts'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

export const signs: PromiseSigns = {
  endings: [
    [
      /(?<=[a-z]{3})(?:l[aeo]s?|te|nos|sel[aeo]s?)$(?<=[aei]r(?:l[aeo]s?|te|nos|sel[aeo]s?)|ndo(?:l[aeo]s?|te))/,
      '',
    ],
    [/^([a-z]{5})[a-z]+$/, '$1'],
  ],
  forms: {
    hice: 'hacer',
    hago: 'hacer',
    hizo: 'hacer',
    hara: 'hacer',
    'hare^': 'hacer',
    hecho: 'hacer',
    hacemos: 'hacer',
    haremos: 'hacer',
    puse: 'poner',
    pongo: 'poner',
    puso: 'poner',
    puesto: 'poner',
    puesta: 'poner',
    ponemos: 'poner',
    doy: 'dar',
    di: 'dar',
    dio: 'dar',
    damos: 'dar',
    dado: 'dar',
    'dare^': 'dar',
    dara: 'dar',
    dimos: 'dar',
    voy: 'ir',
    va: 'ir',
    vamos: 'ir',
    van: 'ir',
    ira: 'ir',
    iran: 'ir',
    viene: 'venir',
    vienen: 'venir',
    vendra: 'venir',
    vendran: 'venir',
    tiene: 'tener',
    tengo: 'tener',
    tenemos: 'tener',
    tendra: 'tener',
    tienen: 'tener',
    tienes: 'tener',
    dije: 'decir',
    digo: 'decir',
    dijo: 'decir',
    dicho: 'decir',
    sale: 'salir',
    salio: 'salir',
    salen: 'salir',
    salieron: 'salir',
    saldra: 'salir',
  },
  classes: [
    [
      'day',
      whole(
        'lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|manana|ahorita|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mediodia|tarde|noche|semana',
      ),
    ],
    [
      'number',
      whole(
        '\\d[\\d:]*|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|veinti\\w+|treinta|cuarenta|cincuenta|media|cuarto',
      ),
    ],
    [
      'span',
      whole(
        'minutos?|minutitos?|horas?|dias?|rato|ratito|momento|momentito|segundos?|instante|enseguida|pronto|breve',
      ),
    ],
    [
      'title',
      whole(
        'doctora?|dr|dra|senor|senora|senorita|licenciad[oa]|ingenier[oa]|padre|profesora?|maestr[oa]|don|dona|lic|ing',
      ),
    ],
    ['call', whole('llamada|llamadita|telefonazo|telefono|linea')],
    [
      'note',
      whole(
        'notas?|recados?|expediente|sistema|reporte|queja|solicitud|ficha|archivo|bitacora|observaciones|pendientes?|registro|historial|libreta|pedido',
      ),
    ],
    ['paper', whole(paper)],
    ['visit', whole(visit)],
    [
      'money',
      whole(
        'costo|cargo|recargo|cobro|precio|tarifa|descuento|reembolso|deposito|pesos|dolares|centavos?|peso|dinero|gratis|multa|garantia|cuota|devolucion|ciento',
      ),
    ],
    ['vehicle', whole('grua|camion|camioneta|taxi|unidad|patrulla|ambulancia|motos?|moto|carro|auto|van')],
    [
      'house',
      whole(
        'gerente|equipo|oficina|area|departamento|encargad[oa]|director|directora|duen[oa]|recepcion|cocina|jef[ea]|administracion|secretaria|companeros?|companeras?|ventas|soporte|caja|contabilidad|asesora?|coordinadora?|abogad[oa]',
      ),
    ],
    ['person', whole(person)],
  ],
  verbs: [
    [
      'BOOK',
      whole(
        'agend|reser|apart|progr|cance|confi|cambi|reage|repro|inscr|separ|aseg|bloqu|movi|mueve|muevo|recor|adela|posp|renov|quita|ampli|exten|baja|alta',
      ),
    ],
    ['SEND', whole('mand|manda|mande|envi|envia|envie|reenv|compa|adjun|remit|llega|llegu|texte|impri')],
    [
      'CALL',
      whole(
        'llama|llame|marca|marqu|conta|habla|hable|devol|devue|regre|comun|avisa|avise|timbr|telef|busca|busqu',
      ),
    ],
    [
      'LINK',
      whole('comun|conec|enlaz|trans|pasa|pasan|pasam|paso|dejo|linea|atien|atend|conte|canal|puse|poner'),
    ],
    [
      'NOTE',
      whole(
        'anota|anoto|anote|apunt|agreg|regis|avisa|avise|aviso|infor|notif|dicho|decir|comen|pase|pasad|tomo|tome|nota|recad|actua|inclu|captu|escri|repor|turno|turna|marqu|recor|sabe|saben|enter|docum|levan|asent|menci|senal',
      ),
    ],
    [
      'COME',
      whole(
        'ir|venir|salir|llega|llegu|cami|camin|pasa|pasan|pasam|mand|manda|envia|despa|alla|acude|visit|rumbo|direc|saldr',
      ),
    ],
    [
      'ASSURE',
      whole(
        'garan|prome|aseg|asegu|reemb|devol|cubre|cubri|cobra|cobro|paga|pagar|pague|cuest|costa|costo|gratis|gana|ganar|aprob|arreg|queda|repar|descu|pierd|perde|sube|subir|funci|palab|juro|resue|resol|segur|desco|quit',
      ),
    ],
    [
      'SAY',
      whole(
        'dice|dijo|dijer|decir|menci|comen|cree|piens|entie|pregu|pidio|pide|quier|espera|queri|cuent|segun|afirm',
      ),
    ],
    [
      'LOOK',
      whole(
        'ver|reviso|revis|busca|busqu|checa|checo|conf|verif|permi|dejam|ayud|repet|repit|delet|escuc|consu',
      ),
    ],
  ],
  marks: [
    [
      'firm',
      /\b(?:promet\w+|garanti\w+|asegur\w+|seguro|segura|juro|mi palabra|sin duda|pase lo que pase|por nada|cuente con|despreocupese|tranquil\w+|no hay (?:manera|forma|riesgo)|de ninguna|ni un|jamas|nada de|sin falta|se lo firmo|apuest\w+)\b/,
    ],
    [
      'told',
      /\b(?:dijo|dijeron|dice|dicen|decia|menciona|menciono|comento|comenta|segun|cree|creia|piensa|pidio|pregunto|entiendo|entendi|parece|veo que|usted (?:dice|dijo|quiere|queria|pidio|menciono|llamo|recibio)|me (?:dice|dijo|comenta|cuenta|platica))\b/,
    ],
    [
      'yours',
      /\b(?:su|tu) (?:banco|aseguradora|seguro|casero|esposo|esposa|hijo|hija|mama|papa|madre|padre|vecino|vecina|doctor|abogado|jefe|carta|pagina|hermano|hermana|amigo|amiga|marido|mujer|suegra|cunado|prima|primo|arrendador|compania|anterior)\b/,
    ],
    [
      'doubt',
      /\b(?:podria\w*|puede\w*|puedo|podemos|quiza|quizas|tal vez|a lo mejor|ojala|depende|espero|si|seria|gustaria|quisiera|probable\w*|posible\w*|intent\w+|tendria\w*|habria|deberia|a menos)\b/,
    ],
    ['cannot', /\b(?:no|nadie|nunca|todavia no|aun no|tampoco|ningun\w*|nada|ni)\b/],
    [
      'unpaid',
      /\b(?:no|nadie|nunca|nada|sin|ni|ningun\w*)\b.{0,30}\b(?:cobr\w+|pag\w+|cuest\w+|cost\w+|deb\w+|pierd\w+|perd\w+|sub\w+|carg\w+|recargo|deposito|centavos?|peso|extra|adicional\w*|descont\w+|quitar\w*|negar\w*|rechaz\w+|problema\w*|falla\w*|pasa\w*)\b/,
    ],
    [
      'usually',
      /\b(?:normal\w*|general\w*|usual\w*|suele\w*|siempre|a veces|casi|cada|todos los|todas las|regular\w*|mayoria|por lo|horario|abrimos|cerramos|politica)\b/,
    ],
    ['plural', /^(?:l[oa]s|nuestr[oa]s) /],
    [
      'order',
      /^(?:(?:bueno|ok|si|y|entonces|pues|ahora) )*(?:por favor|digame|deme|mande(?!\^)|llame(?!\^)|marque(?!\^)|anote(?!\^)|traiga|espere(?!\^)|cuelgue|presione|oprima|deletree|repita|confirme(?!\^)|envie(?!\^)|pase(?!\^)|diga|tome(?!\^)|revise(?!\^)|permitame)\b/,
    ],
    [
      'now',
      /\b(?:ya|listo|lista|ahora|ahorita|mismo|acabo|acaba|recien|hace (?:un|unos|una)|en este momento|enseguida|hecho|de una vez|inmediat\w+)\b/,
    ],
    ['past', /\b(?:era|estaba|fue|habia|habian|antes|ayer|pasad[oa]|anterior|iba|iban|decia)\b/],
    [
      'need',
      /\b(?:necesit\w+|tiene que|tengo que|hay que|debe|deberia|falta|quier\w+|hace falta|requier\w+)\b/,
    ],
    ['future', /\b\w+(?:are\^|ere\^|ire\^|aremos|eremos|iremos|ara|era|ira|aran|eran|iran)\b/],
    ['stressed', /e\^/],
    [
      'toyou',
      /\b(?:le|lo|la|te|les|se l[oae]) (?!(?:gust|parec|import|interes|queda|sirv|pued|duel|hac))\w+/,
    ],
    [
      'onyou',
      /^(?:\w+ )?(?:si|cuando|hasta que|ya que|en cuanto|una vez que) (?:me|usted|quiere|gusta|\w+[ae]\b)/,
    ],
    ['sign', /[+=~%]/],
  ],
  pronouns:
    /^(?:yo|usted|ustedes|el|ella|ellos|ellas|nosotros|se|me|nos|le|lo|la|les|los|las|te|que|ya|esto|eso|todo|nada|nadie|alguien|su|sus|un|una|quien|aqui|ahi)$/,
}
