/**
 * Spanish words for being called back. "Llámeme" can only be an order, "me llama" needs a sign that somebody is to do
 * it ("me puede", "que me"), and "me llamo" is a name. Read without accents, so "llamó" and "llamo" are one word and
 * no candidate.
 */
import type { CallbackWords } from '../callback-words.ts'

const kin =
  '(?:mi|nuestr[oa]|su) (?:espos[oa]|marido|mujer|mama|papa|madre|padre|hij[oa]|novi[oa]|pareja|herman[oa]|jefe|jefa|soci[oa]|secretari[oa]|asistente|suegr[oa]|contador|abogad[oa]|inquilin[oa]|vecin[oa]|oficina|tia|tio|abuel[oa]|cunad[oa]|encargad[oa])'
const line =
  '(?:mi|este|ese|el|su|al|a mi|a este|a ese) (?:mismo )?(?:celular|cel|movil|telefono|numero|casa|trabajo|oficina|fijo)'
const may =
  '(?:puede|puedes|pueden|podra|podran|quiere|quieres|va|van|vas|vuelve|vuelva|vuelvan|vuelvas|deberia|deberian|debe|deben|tiene que|tienen que|hace el favor de|haga el favor de|hagan el favor de|haria el favor de|tendria que|gustaria que)'
const between =
  '(?: (?:por favor|alguien|usted|ustedes|a|de|favor de|tambien|entonces|luego|mejor|mas tarde|manana|el \\w+|la \\w+))*'
/** Mexicans speak to somebody when they call; how, in what language, of what or with whom is not by telephone. */
const byTelephone =
  '(?! (?:mas|muy|un poco|un poquito|poco|tan|solo|solamente|puro|claro|clarito|despacio|fuerte|recio|alto|bajito|quedito|lento|bonito|feo|mal|bien|asi|ingles|espanol|sobre|acerca|con|primero|de (?!vuelta|regreso|nuevo)|en (?!la (?:manana|tarde|noche)|un |unos|una|media|cuanto|dos|cinco|diez|quince)|del ))'
const infinitive = `(?:llamar|marcar|contactar|telefonear|timbrar|localizar|ubicar|hablar${byTelephone}|encontrar)`
const present = `(?:llamas?|llaman|marcas?|marcan|contactas?|contactan|timbras?|timbran|(?:hablas?|hablan)${byTelephone})`
const subjunctive = `(?:llames?|llamen|llamaras?|llamaran|llamase|llamasen|marques?|marquen|marcaras?|marcaran|contactes?|contacten|contactaras?|contactaran|telefoneen?|timbren?|localicen?|(?:hables?|hablen|hablaras?|hablaran)${byTelephone})`
const fused = `(?:llam|marc|marqu|contact|telefone|timbr)(?:[ae]|[ae]n|as)(?:me|nos)|(?:localice|localicen|ubique|ubiquen)(?:me|nos)|habl(?:[ae]|[ae]n)(?:me|nos)${byTelephone}`
const someone =
  '(?:alguien|alguno|alguna|cualquiera|ustedes|usted|el|ella|ellos|uno de ustedes|una persona|(?:el|la|un|una|su|tu) [\\w]+(?: (?:de|del|en) (?:la |el |su )?\\w+)?|los (?:senores|muchachos|tecnicos))'
const day =
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|tarde|noche|mediodia|hoy|pasado|fin de semana|semana|madrugada'
const hour = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|media|mediodia|\\d'

export const callbacks: CallbackWords = {
  spellings: {
    q: 'que',
    k: 'que',
    xfa: 'por favor',
    porfa: 'por favor',
    porfis: 'por favor',
    porfavor: 'por favor',
    xfavor: 'por favor',
    pf: 'por favor',
    please: 'por favor',
    plis: 'por favor',
    pa: 'para',
    xq: 'porque',
    tel: 'telefono',
    cell: 'celular',
    yamame: 'llamame',
    yameme: 'llameme',
    lamame: 'llamame',
    tmb: 'tambien',
    ud: 'usted',
    uds: 'ustedes',
    dr: 'doctor',
    dra: 'doctora',
    luegito: 'luego',
    ratito: 'rato',
    ahorita: 'ahora',
    llamadita: 'llamada',
    llamadota: 'llamada',
    orita: 'ahora',
    cdo: 'cuando',
    qdo: 'cuando',
    cnd: 'cuando',
    dsp: 'despues',
    dsps: 'despues',
    desp: 'despues',
    mñn: 'manana',
    mnn: 'manana',
    num: 'numero',
    cel: 'celular',
    x: 'por',
    d: 'de',
    tb: 'tambien',
    tbn: 'tambien',
    msj: 'mensaje',
    mje: 'mensaje',
    urg: 'urgente',
    bno: 'bueno',
    grax: 'gracias',
    grs: 'gracias',
    yamar: 'llamar',
    yamen: 'llamen',
    yama: 'llama',
    hoi: 'hoy',
    aki: 'aqui',
    kiero: 'quiero',
    toy: 'estoy',
  },
  shorthand: [
    [/\bpor (?:fa|fis|fi)\b/g, 'por favor'],
    [/\b(mi|este|ese|al|el|mismo|siguiente) (?:no|nro)\b(?= \d|$)/g, '$1 numero'],
  ],
  mention:
    /llam|marc|marqu|contact|comuni|telefon|timbr|localiz|localic|ubi[cq]|fonazo|toque|noticias|saber de|respuesta|encuentra|habl|grito|disponible|avis|regres|devol|devuelv|retorn/,
  candidates: [
    // Somebody should have called, and has not yet.
    {
      kind: 'lack',
      pattern:
        /\b(?:todavia|aun|sigo|seguimos|hasta (?:ahora|la fecha|hoy)) (?:(?:no|nadie|sin|esperando|ninguno)(?: (?:que|a que|ha|han))* (?:me|nos) (?:ha |han |hayan? )?(?:llamado|llamen?|llaman|llama|marcado|marquen?|contactado|contacten?|hablado)\b|(?:no|sin|esperando)(?: (?:he|hemos|recibir|recibido|recibo|recibimos|llega|ha|han|hay|tengo|tenemos|llegado))* (?:una |la |su |ninguna |alguna |mi )?llamada\b)|\b(?:nadie|no) (?:me|nos) (?:ha|han) (?:llamado|marcado|contactado|hablado|devuelto la llamada)(?: \w+)? (?:todavia|aun|hasta (?:ahora|la fecha|hoy))\b/g,
    },
    {
      kind: 'back',
      pattern:
        /\b(?:me |nos |le )?(?:(?:devuelv|regres|retorn)(?:a|as|an|e|es|en|ara|aran)|(?:devolv|regres|retorn)(?:er|ar|iera|ieran)|(?:devuelv|regres|retorn)(?:a|e|an|en)(?:me|nos|le)|(?:devolver|regresar|retornar)(?:me|nos|le)) (?:\w+ )?(?:la|mi|esta|esa|una|su|nuestra|el) (?:llamada|telefonazo)\b/g,
    },
    {
      kind: 'back',
      pattern:
        /\b(?:me|nos) (?:\w+ )?(?:vuelv(?:a|as|an|e|es|en)|volver) a (?:llamar|marcar|contactar|timbrar)\b|\b(?:vuelv(?:a|an|e)|volver)(?:me|nos) a (?:llamar|marcar|contactar|timbrar)\b|\b(?:vuelv(?:a|as|an|e|es|en)|volver) a (?:llamar|marcar|contactar|timbrar)(?:me|nos)\b/g,
    },
    {
      kind: 'bare',
      pattern:
        /(?<!\b(?:me|nos|le|les|l[oa]s?|te) (?:\w+ )?)\b(?:vuelv(?:a|an)|volver) a (?:llamar|marcar)\b/g,
    },
    { kind: 'order', pattern: new RegExp(`\\b(?:${fused})\\b`, 'g') },
    {
      kind: 'order',
      pattern:
        /\b(?:comuniquese|comuniquense|comunicate|pongase en contacto|ponganse en contacto|ponte en contacto|pongase en comunicacion) (?:con (?:nosotros|mi \w+|el|ella)|conmigo)\b/g,
    },
    {
      kind: 'call',
      pattern: new RegExp(
        `\\b(?:llamar|marcar|contactar|telefonear|timbrar|localizar)(?:me|nos)\\b|\\b(?:llamando|marcando|contactando)(?:me|nos)\\b|\\bhablar(?:me|nos)\\b${byTelephone}`,
        'g',
      ),
    },
    {
      kind: 'call',
      pattern: new RegExp(
        `(?:\\bsi (?:(?:el|la) \\w+ |alguien |ustedes? )?)?\\b(?:me|nos) ${may}${between} ${infinitive}\\b|\\b(?:me|nos) (?:va|van|vas) a ${infinitive}\\b`,
        'g',
      ),
    },
    {
      kind: 'order',
      pattern: new RegExp(`\\b(?:me|nos) (?:podrian?|podrias|pudiera[ns]?)${between} ${infinitive}\\b`, 'g'),
    },
    {
      kind: 'back',
      pattern: new RegExp(
        `(?<=\\bque )(?:me|nos) (?:(?:llame|marque|contacte|telefonee|llamara|marcara)\\b|(?:hable|hablara)\\b${byTelephone})`,
        'g',
      ),
    },
    { kind: 'call', pattern: new RegExp(`\\b(?:me|nos) (?:${present}|${subjunctive})\\b`, 'g') },
    {
      kind: 'call',
      pattern: new RegExp(
        `\\b(?:llam|marc|marqu|contact|localiz)(?:e|a|en|an|ar|es|as)(?:le|les|la|lo)? (?:por favor )?a (?:${kin}|${line})\\b|\\b(?:le|la|lo) (?:llamen?|llaman?|marquen?|marcan?|hablen?|puede[ns]? llamar|podrian? llamar) a ${kin}\\b|(?<=\\bque )(?:l[aeo]s?) (?:llamen?|marquen?|contacten?|hablen?(?= a \\w|$| ,))\\b|\\b(?:me|nos) (?:avisan?|avisas?|avise[ns]?|pueden? avisar|podrian? avisar) (?:por telefono|con una llamada|al telefono)\\b|\\b(?:avise[ns]?|avisa|avisen|notifique[ns]?|informe[ns]?|confirme[ns]?)(?:me|nos) (?:por telefono|con una llamada|al telefono|por llamada)\\b|\\b(?:llam|marqu)(?:en|e|a|enle|ele|ale)s? (?:al|a este|a ese|a mi) (?:celular|cel|movil|telefono|numero|casa|trabajo|oficina|fijo|\\d)`,
        'g',
      ),
    },
    {
      kind: 'call',
      pattern:
        /\b(?:(?:se|te) )?(?:comuni(?:que|quen|ca|can|car|carse|carte|cas|ques)|pong(?:a|an|as)|pon(?:er|erse|en|es)|pone) (?:en (?:contacto|comunicacion) )?(?:conmigo|con nosotros)\b/g,
    },
    {
      kind: 'give',
      pattern:
        /\b(?:(?:d[ea]|den|dar|hag[ae]|hagan|haz|hacer|ech[ae]|echen|echar|peg[ae]|pegu[ea]|peguen|pegar|tir[ae]|tiren|avient[ae])(?:me|nos)|(?:me|nos) (?:(?:puede[ns]?|podrian?|podrias|van? a|vas a|pudieran?) )?(?:da|das|dan|de|den|des|dar|hace|haces|hacen|haga|hagas|hagan|hacer|echa|echas|echan|eche|eches|echen|echar|pega|pegas|pegan|pegue|pegues|pegar|tira|tiras|tirar|diera|dieran|hiciera|hicieran)) (?:un|una|otra) (?:\w+ )?(?:llamad\w*|telefonazo|timbrazo|toque|fonazo|ring|timbre|grito)\b/g,
    },
    {
      kind: 'at',
      pattern: new RegExp(
        `\\b(?:numero|telefono|celular|hora|horario|forma|linea|donde)(?: (?:al|en el|a la|en la|del|para|es|mejor|en|a|donde|por|el|la))* (?:que|cual|donde|cuando|para) (?:me|nos)? ?(?:puede[ns]?|podrian?|pueda[ns]?|${infinitive}|${present}|${subjunctive}|contactarme|llamarme|localizarme)\\b`,
        'g',
      ),
    },
    {
      kind: 'at',
      pattern:
        /\b(?:me|nos) (?:encuentra[ns]?|localiza[ns]?|ubica[ns]?|consigue[ns]?) (?=en el|al|en mi|en este|en ese|a cualquier|por)|\bestoy (?:disponible|localizable) (?:en el|al|para llamadas)\b|\b(?:esta bien|es buena hora|es buen momento|es mejor|es la mejor hora|conviene) (?:para )?(?:llamar|marcar|contactar)(?:me|nos)\b/g,
    },
    {
      kind: 'bare',
      pattern:
        /(?<=\b(?:puedas?|puedan|libres?|tiempo|casa|chance|llegues?|termines?|desocupes?|salgas?) (?:por favor |entonces )?)(?:llama|marca|llamas|marcas)(?=$| ,| por favor\b)|(?<!\b(?:me|nos|se|te|les?|l[ao]s?) )\b(?:llamar|llame|llamen|llama(?= (?:cuando|en cuanto|apenas|por favor|al|a este|a mi))|marca(?= (?:cuando|en cuanto|apenas|por favor|al|a este|a mi))|marcar|marquen?)(?= (?:nuevamente|otra vez|de nuevo|a (?:este|mi|ese) (?:numero|celular|telefono)|de vuelta|de regreso|por favor|,|o|cuando|despues|antes|a partir|mas tarde|luego|manana|hoy|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|a las|entre|en la|por la|lo (?:antes|mas)|en cuanto|urgente|al (?:\d|celular|numero|telefono)|pronto|ya)\b|$)/g,
    },
    {
      kind: 'get',
      pattern:
        /\b(?:quiero|quisiera|queria|necesito|necesitamos|solicito|solicitar|deseo|espero|esperando|esperar|esperare|prefiero|programar|programarme|programen|programe|agendar|agendarme|agenden|pedir|pido|recibir|tener|gustaria|agradezco|agradeceria|(?:quedo |quedamos )?(?:en |a la )?espera de|requiero|coordinar|concertar|obtener|para|hagan|pendiente de|atento a|atenta a)(?: (?:recibir|tener|que me den|que me hagan|pedir|solicitar|programar|agendar|me|mucho))* (?:una |la |su |alguna |otra )?(?:llamad\w*|devolucion de (?:la |mi )?llamada)\b(?! (?:de prueba|perdida|en conferencia|gratis))/g,
    },
    {
      kind: 'get',
      pattern:
        /^(?:(?:hola|si|buenas|bueno|por favor) (?:, )?)*(?:una |solicitud de )?(?:llamada|devolucion de (?:la )?llamada)(?: (?:de vuelta|de regreso|por favor|urgente|solicitada))*$/g,
    },
    {
      kind: 'get',
      pattern:
        /\b(?:espero|esperando|esperare|en espera de|aguardo|quedo a la espera de|gustaria|quisiera|quedo pendiente de)(?: \w+)? (?:noticias|saber de (?:ustedes|usted|alguien)|su respuesta|respuesta)\b|\b(?:ser|sea|que sea) (?:contactad[oa]|llamad[oa])\b/g,
    },
  ],
  before: {
    ready:
      /\b(?:cuando|en cuanto|apenas|si|una vez que|tan pronto(?: como)?|despues de que|al)(?: (?:usted|ustedes|tu|este[ns]?|estes|estas|esta|tenga[ns]?|tengas|tienes|pueda[ns]?|puedas|puedes|puede|se|te|ya|un|una|el|la|su|tu|en|a|de|sea|le|les|quiera[ns]?|quieras|llegues?|lleguen?|salgas?|salgan?|termines?|terminen?|desocupes?|desocupen?|sepa[ns]?|haya))* (?:libres?|desocupad[oa]s?|posible|tiempo|chance|rato|minuto|momento|list[oa]s?|casa|oficina|trabajo|pueda[ns]?|puedas|quiera[ns]?|quieras|llegues?|lleguen|salgas?|termines?|terminen?|desocupes?|desocupen?|disponibles?|salir|llegar|terminar|aqui|alla|ahi)(?: (?:,|entonces|por favor|me|y|solo))*$/,
    you: new RegExp(
      `\\b(?:usted|ustedes|tu)(?: (?:me|nos|si|tambien|por favor|${may}|a))*$|\\b(?:puede|puedes|pueden|podria|podrias|podrian|pudiera|pudieran|podra|podran|quiere|quieres|podemos pedir que|serian? tan amables? de|seria posible|es posible|tendrian? la amabilidad de|haga el favor de|hagame el favor de|haganme el favor de|me hace el favor de|me haces el favor de|hazme el favor de|favor de|le importaria|les importaria|sirvase|procure|procuren|trate de|traten de|intente|intenten|necesita|necesitan|gusta|gustan|desea|desean|tiene que|tienen que|debe|deben|deberian?|va a|van a|vas a)(?: (?:por favor|usted|ustedes|alguien|de|en|el \\w+|la \\w+))*$`,
    ),
    someone: new RegExp(`\\b${someone}(?: (?:que|${may}|por favor|a))*$`),
    cause: new RegExp(
      `\\b(?:que|digale|dile|diganle|decirle|diga|pidale|pidele|pidanle|pedirle|pedir|pide|haga|haz|hagan|deje|dejele dicho|avisele|avisale|recuerdele|asegurese de|necesito|quiero|quisiera|prefiero|espero|ojala|gustaria|agradeceria|a ver si|por si|manera de|forma de|posibilidad de)(?: (?:que|a|al|alguien|por favor|de|el|la|un|una|su|tu|${someone}|\\w+))?(?: (?:que|\\w+))?(?: (?:que|por favor|ustedes?))?$`,
    ),
    please:
      /\b(?:por favor|favor de|amable de|amabilidad de)(?: (?:que|alguien|usted|solo|nada mas|si puede|me|tambien|entonces|ustedes|luego|no se olvide de|no olvide))*$/,
    caller:
      /\b(?:yo|nosotros|puedo|podemos|podria yo|voy a|vamos a|tengo que|tenemos que|debo|debemos|quiero|queria|quisiera|intente|trate de|he tratado de|estoy tratando de|estaba tratando de|necesito|dejeme|dejame|deje que yo|luego|como puedo|a quien puedo|donde puedo|le|les|te|lo|los)$/,
    not: /\b(?:no|nunca|jamas|tampoco|ni|dejen? de(?: estar)?|deja de(?: estar)?|paren? de(?: estar)?|ya no|nadie|sin|en vez de|evite|eviten)(?: (?:me|nos|se|le|les|vuelv\w+|hace falta|es necesario|hay necesidad|que|quiero|quisiera|necesito|tiene\w*|debe\w*|va\w*|a|de|mas|para|pued\w+|por favor|queremos|deseo|ha|han|haga|pienso|haber))*$/,
    nudge:
      /\b(?:no (?:olvide|olvides|olviden|se olvide|se olviden|te olvides|dude|duden|dudes)(?: (?:de|en))?|por que no(?: (?:me|mejor|usted|alguien))*|no puedo(?: \w+){0,6} (?:asi que|por favor|mejor)|si no(?: \w+){0,3}|no se(?: \w+){0,6} (?:asi que|por favor)|no deje de|no dejen de)$/,
    people:
      /\b(?:todos|todo el mundo|la gente|mis amigos|mis amigas|amigos|amigas|mis hijos|mis hermanos|mis companeros|mis nietos|familia|algunos|muchos|ellos|los demas|asi|como|carino|normalmente|siempre|aqui|alla|en casa|la familia|mis alumnos|mis clientes|los vecinos)(?: (?:todos|siempre|tambien|nada mas|solo))*$/,
    told: /\bya$|(?<!que )\bmi \w+$|\b(?:es|porque|pues|resulta|pasa) que mi \w+$|\b(?:dij\w+|dicen|dice|prometi\w*|quedo en(?! espera)|quedaron en|iban? a|iba|supone que|supuso que|suponia que|debieron|tardaron(?: \w+){0,3}|tardo(?: \w+){0,3}|tardan(?: \w+){0,3}|demoraron(?: \w+){0,3}|gracias por|por que|quien|quienes|ayer|siguen|sigue|estan|esta|estuvieron|han estado|se cansan de|acaban? de|acaba de|esperando que el \w+|esperando a que el \w+|vendedor|hace rato)(?: (?!por favor|si)\w+){0,3}$/,
    aside:
      /\b(?:si|cuando|cada vez que|despues de que|antes de que|hasta que|en caso de que|mientras|aunque|ya que|la ultima vez que|siempre que|a menos que|porque)(?: (?:usted|ustedes|el|ella|ellos|alguien|nadie|ya|la gente|el \w+|la \w+))?$/,
    when: /\b(?:cuando|a que hora|que dia|para cuando|en cuanto tiempo|cuanto tiempo)(?: \w+){0,3}$/,
    wish: /\b(?:quiero|quisiera|queria|necesito|me gustaria|gustaria|prefiero|espero|deseo|agradeceria|agradezco|ojala|seria bueno|estaria bien|mejor|favor)(?: \w+){0,4}$/,
    noun: /\b(?:la|una|su|mi|esta|esa|otra|ultima|de|para|voy a|puedo|yo|al|tengo que|quiero|quise|queria|debo|numero|gracias por|vuelvo a|podria|a|por|como|donde|tratando de|intente|poder|ya|ayer|necesito|quien|les?|te|se|no|hay que)$/,
  },
  after: {
    number:
      /^(?:(?:,|por favor|directamente|tambien|mejor|cuando quiera|despues|luego|manana|hoy) )*(?:(?:al|a|en|por|con|de) )?(?:(?:el|mi|este|ese|mismo|numero|telefono|celular|cel|movil|casa|trabajo|oficina|fijo|la|su|es|otro|siguiente|del) )*(?:(?:numero|celular|cel|movil|telefono|fijo|casa|trabajo|extension)\b|\+?\d[\d -]{5,}|(?:(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d{1,4}) ){4,})/,
    time: new RegExp(
      `^(?:(?:,|por favor|de vuelta|de regreso|otra vez|de nuevo|solo|nada mas|mejor|pero|un poco|en|si puede|ya|tambien|temprano|tarde) )*(?:(?:a|antes de|despues de|hasta|entre|desde|a partir de|como a|cerca de|tipo|sobre|en|por|hacia|para|dentro de|cada|pasad[ao]s?|al|durante) (?:(?:las?|los?|el|eso de|eso de las|esta|este|unos?|unas?|mi|salir|del?|un|la|proxim[oa]) )*(?:${hour}|${day}|horas?|minutos?|hora|semana|mes|rato|momento|comida|almuerzo|trabajo|instante|cualquier|salir|llegar|dia|medio)|(?:luego|mas tarde|despues|mas al rato|al rato|ahora|ya|hoy|manana|pronto|lo (?:antes|mas)|en cuanto|cuanto antes|cuando|apenas|tan pronto|una vez|ni bien|nomas (?:que )?(?!no\b)[a-z]+|urgente\\w*|inmediatamente|de inmediato|enseguida|cualquier (?:dia|hora|momento)|esta (?:tarde|noche|semana|manana)|este (?:${day})|la proxima|el (?:${day}|proximo|mismo)|un (?:rato|momento)|temprano|los (?:${day})|por la|en la|al (?:salir|llegar|mediodia|rato|terminar)|pasado manana|a (?:la|las|cualquier) |antes|cada|en (?:unos?|una|media|dos|cinco|diez)|si puede\\w* (?:hoy|ahora))\\b)`,
    ),
    polite:
      /^(?:(?:,|de vuelta|de regreso|otra vez|de nuevo|usted|ya) )*(?:por favor|gracias|senor\w*(?! \w)|amigo|amiga|si es tan amable|si puede|si pueden|si fuera posible|si no es molestia|ok|si|bye|doctor\w*(?! \w)|jefe(?! \w)|joven(?! \w)|hijo|mija|mijo|carino|amor|guey|wey|no|vale|sale|verdad|te lo pido|se lo agradezco|muchas gracias)\b|^,$/,
    until: /^(?:(?:,|otra vez|de nuevo) )*(?:hasta|antes|sino hasta|sino despues|tan temprano)\b/,
    matter:
      /^(?:(?:,|de vuelta|de regreso) )*(?:sobre|para|por|porque|acerca|respecto|con|ya que|pues|es que|es urgente|necesito|tengo|mi|quiero|de parte|en relacion|urge|a ver|lo de|que tengo|que necesito|nadie)\b/,
    other:
      /^(?:(?:,|de vuelta|de regreso|otra vez|de nuevo) )*(?:estoy|ando|se lo|te lo|y|o|e|u|si|pero|ella|el (?:doctor|dueno|gerente|tecnico|encargado|mecanico|plomero|dentista|abogado|jefe|senor|medico)|la (?:doctora|duena|encargada|senora|gerente|medica|abogada)|alguien|usted|ustedes|de vuelta|de regreso|otra vez|de nuevo|directamente|a mi|aqui|ahi|primero|no|cuando|como|donde|que|desde|en|al|a|su \w+|un (?:tecnico|asesor|agente|representante|plomero|electricista|doctor|vendedor|encargado)|una (?:persona|asesora|encargada)|tu|con|mejor|tambien|personalmente|los \w+|solo|nada mas|entonces|para|por|whatsapp)\b/,
    else: /^(?:un |una |a un |a una |a la |al |a los |a las )(?:taxi|uber|ambulancia|grua|policia|bomberos|banco|oficina|carro|tienda|plomero|cerrajero|doctor|medico|servicio|atencion|seguro)\b|^la atencion\b|^(?:un|una) (?!(?:rato|momento|poco|vez|hora|tecnico|asesor|agente|representante|plomero|electricista|doctor|vendedor|encargado|persona|asesora|encargada)\b)/,
  },
  asksNumber: /\b(?:numero|telefono|localizar(?:le|lo|la|te)|a que numero|celular)\b/,
  matter:
    /\b(?:sobre (?!las)|acerca de|respecto a|porque|ya que|es que|para (?:programar|agendar|confirmar|hablar|cambiar|cancelar|reservar|pedir|hacer|ver|saber|preguntar|mi|una|la|el|que (?:me|le|les|yo))|por (?:lo de|mi|el|un|una) (?!favor|la (?:manana|tarde|noche))|mi (?:cita|reservacion|reserva|vuelo|pedido|consulta)|tengo (?:una |un |mi )?(?:cita|reservacion|reserva|consulta|vuelo|reunion|junta))\b/,
  notBefore: (time) =>
    /^(?:despues|pasad)/.test(time) ? time : `no antes ${/^del?\b/.test(time) ? '' : 'de '}${time}`,
  soon: /\b(?:lo (?:antes|mas pronto|mas rapido|mas temprano)(?: posible| que puedan?)?|cuanto antes|en cuanto (?:pueda|puedan|puedas|tenga|tengan|se desocupe\w*|se pueda)|tan pronto(?: como)? (?:pueda|puedan|puedas|sea posible)|apenas pueda[ns]?|de inmediato|inmediatamente|enseguida|urgentemente|ahora mismo|ya mismo|ahorita mismo|a la brevedad(?: posible)?|lo mas pronto)\b|\b(?:ahora|ahorita|ya)(?= ?(?:por favor)?$)/,
  atOpening:
    /\b(?:cuando|en cuanto|apenas|al|despues de que|tan pronto como) (?:ustedes |la oficina |la tienda |el negocio |ya )?(?:abran?|abren?|abrir|este[ns]? abiertos?|reabran|lleguen|empiecen|regresen a la oficina)\b|\ba primera hora$/,
  people: {
    leads: new Set('que a al puede podria pudiera podran si haga haz hagan deje'.split(' ')),
    between: new Set('que por favor puede podria pudiera tambien me nos se'.split(' ')),
    behindLeads: new Set(['', 'de', 'del', 'por']),
    openers: new Set('el la un una su alguien don dona doctor doctora algun alguna uno'.split(' ')),
    stops: new Set(
      'lunes martes miercoles jueves viernes sabado domingo proximo proxima mismo manana tarde noche semana dia despues antes hoy a al en por para sobre cuando entre y o si porque lo le con que luego mas ahora pronto urgente vuelta regreso favor emergencia hasta mes momento rato las los , seguimiento este esta ultimo'.split(
        ' ',
      ),
    ),
    nobody:
      /^(?:alguien|usted|ustedes|ella|el|la|un|una|su|una persona|uno|ellos|nadie|me|nos|ver|que|yo|tu|mi)?$|\b(?:me|yo|no|es|esta|estoy|puede|quiero|necesito|llamada|gustaria|fin|forma|manera)\b/,
    whom: /\ba ((?:mi|nuestr[oa]) (?!(?:celular|cel|movil|telefono|numero|casa|trabajo|oficina|fijo)\b)\w+)/,
  },
}
