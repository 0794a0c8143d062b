/** Spanish words for wanting a person: to speak to somebody, to be put through, to be rid of the machine. */
import type { HumanWishWords } from '../human-wish-words.ts'
import { peopleMarks } from './human-people-words.ts'
import { humanSigns } from './human-sign-words.ts'

const somebody = '_(?:human|person|someone|else|staff|expert|desk|name)_'
/** Those who answer; not places and trades, which are asked for as such. */
const callers = '_(?:human|person|someone|else|staff)_'
const nobody =
  '(?:_(?:other|machine|thing)_|mi|mis|nuestr[oa]s?|usted|ustedes|ti|tigo|el|ella|ellos|eso|esto|esta|este|ese|esa|respecto|relacion|gusto|cuidado|calma|tiempo|urgencia|la (?:tele|pared)|quien|que|si|los|las|una?|la|otro|otra|mas)\\b'
const talking =
  '(?:hablar|platicar|conversar|charlar|comunicar(?:me|nos)|contactar(?:me|nos)|consultar(?:lo|la)?|tratar(?:lo|la)?|discutir(?:lo|la)?|verlo|hablarlo|entender(?:me|nos)|hable|hablara|hablando|platicando|(?:unas? )?(?:palabras?|conversacion|platica)|poner(?:me|nos) en contacto|ponerme de acuerdo|arreglarlo|resolverlo)'
const softly =
  '(?: (?:directamente|mejor|personalmente|ya|ahora|ahorita|primero|este asunto|esto|eso|un momento|un ratito|un rato|rapido|rapidito|por telefono|en persona|en vivo|de nuevo|otra vez|por favor|de esto|de eso|de _other_|de una vez|en privado|(?:sobre|acerca de|de) [a-z_]+(?: [a-z_]+)?|[a-z]+mente)){0,3}?'
const fused =
  '(?:transfi(?:era|ere|eran|eras)|comuni(?:que|ca|quen|ques)|conect[ea]n?|pas[ea]n?|pong[ae]n?|pon|enlac[ea]n?|enlaza|deriv[ea]n?|redirij[ae]n?|contact[ea]n?|direccione?n?|dirij[ae]n?|regres[ea]n?|turn[ea]n?)(?:me|nos)'
const infinitives =
  '(?:transferir|comunicar|conectar|pasar|poner|enlazar|derivar|redirigir|contactar|direccionar|canalizar|turnar|remitir)'
const finite =
  '(?:transfiera|transfieran|comunica|comunican|comunicas|comunique|comuniquen|conecta|conectan|conecte|conecten|pasa|pasas|pase|pasen|pasan|pone|ponen|ponga|pongan|pusiera|pusieran|pasara|pasaran|comunicara|comunicaran|transfiriera|enlaza|enlace|enlacen|transfiere|transfieren|deriva|derive|canalice|canaliza|turne|contacte|contacta)'
const to =
  '(?:en contacto con|en la linea con|al telefono con|directo con|directamente con|con|a|al|hasta|hacia)'
const gently =
  '(?:por favor|la llamada|ya|ahora|ahorita|mejor|directo|directamente|de una vez|de nuevo|otra vez|rapido|porfa)'
const goods =
  '(?:_other_|mi|mis|la cuenta|otra cuenta|casa|domicilio|correo|lista|la lista|recoger|buscar|cobrar|ver|la habitacion|otra habitacion|otro cuarto|las?|los?|el (?:precio|numero|dato|wifi|internet|recibo|menu)|la (?:factura|direccion|contrasena|clave|sal)|wifi|internet|plan|que|nombre)\\b'
const may =
  '(?:puede[ns]?|puedes|podria[ns]?|pudiera[ns]?|quiere[ns]?|va a|van a|haria el favor de|hace el favor de|hagame el favor de)'
const lead =
  '(?:por favor|no|si|hola|bueno|buenas|buenos dias|buenas tardes|eh|ya|mejor|solo|otra vez|he dicho|pero|entonces|mire|oiga|ok|con|a|y|o|perdon|disculpe|gracias|,)'
const polite = '(?:por favor|porfa|ya|ahora|ahorita|gracias|mejor|de una vez|urgente|si)'
const verbs =
  '(?:atienda|atender|atendiera|atiende|ayude|ayudar|ayudara|conteste|contestar|contestara|confirme|confirmar|confirmara|confirma|venga al telefono|venir al telefono|se ponga al telefono|ponerse al telefono|explique|explicara|resolviera|explicar|explica|resuelva|resolver|resuelve|se encargue|encargarse|tome|tomar (?:mi|la|esta) llamada|hable conmigo|hablar conmigo|me hable|entienda|entender|escuche|escuchar|oriente|orientar|asesore|asesorar|responda|responder|decida|aclare|aclarar|lo vea|verlo|lo revise|revisarlo|siga con esto|continue)'
const talk = '(?:conversacion|platica|llamada|charla|cosa|sistema|_machine_)'
const very =
  '(?:me|nos|muy|tan|una?|para|esta|realmente|demasiado|de|va|lleva|sirve|es|son|siendo|nada|mas|bien|totalmente|completamente|bastante|a|en|que|puro|pura|verdaderamente)'
const futile =
  '(?:frustrantes?|inutil(?:es)?|perdida de tiempo|desesperantes?|ridicul[oa]s?|absurd[oa]s?|una burla|una tonteria|tonterias?|no sirve|porqueria|molest[oa]|exasperante)'

export const humanWishes: HumanWishWords = {
  mention:
    /escal|sistema|senor|don\b|dona\b|d(?:octo)?ra?\b|habl|platic|convers|charl|comuni|contact|consult|trat|discut|palabra|transf|conect|pas[ea]|pon|enla[cz]|deriv|redir|direc|canaliz|turn|atien|atend|ayud|contest|confirm|explic|resol|resuel|human|persona|gente|alguien|algun|agente|oper|represent|gerent|duen|superv|jef|recep|secretar|emplead|asesor|encargad|responsable|servicio|atencion|ejecutiv|especial|companer|quien|esta\b|se encuentra|anda|maquin|robot|bot\b|comput|ordenador|grabac|grabad|contestador|automat|virtual|inteligencia|aparato|ia\b|usted|frustr|inutil|perd|desesper|ridicul|entiend|escuch|sirve|vueltas|lo mismo|ningun|poner|queja|mantenimiento|soporte|al telefono|repit|nada|ventas|factur|conserje|superior|director|administra|linea|telefono|operador|viv/,
  marks: peopleMarks,
  frames: [
    { kind: 'talk', pattern: new RegExp(`\\b${talking}${softly} con ${somebody}`, 'g') },
    {
      kind: 'talk',
      pattern: new RegExp(
        `\\b(?:hablar|platicar|conversar|charlar|comunicar(?:me|nos))${softly} con (?!${nobody})[a-z]+`,
        'g',
      ),
    },
    {
      kind: 'whom',
      pattern:
        /\b(?:con quien(?:es)?|a quien|con el que|con la que|con los que|(?:con|a) quien(?: mas)?) (?:me |se |nos )?(?:puedo|podria|podemos|pueda|puede|debo|deberia|tengo que|tendria que|hay que|necesito|le|me)? ?(?:hablar(?:lo)?|hablo(?= (?:para|sobre|de|por|si)\b)|platicar|comunicar(?:me)?|comunico(?= (?:para|sobre|si)\b)|tratar(?:lo)?|quejar(?:me)?|quejo|dirigir(?:me)?|dirijo|contactar|consultar|reclamar)\b|\bquien (?:me |nos )?(?:puede |podria )?(?:atender|atiende|atendera|explicar|explica)(?:me|nos)?(?: (?:personalmente|por telefono|en persona|en vivo))?\b/g,
    },
    {
      kind: 'reach',
      pattern: new RegExp(
        `\\bcomo (?:me comunico|me pongo en contacto|hablo|contacto|localizo|le hago para hablar)(?: \\w+)? (?:con|a|al) ${somebody}|\\b(?:llegar|acceder|dar|localizar|encontrar|contacto|linea|hable|marco|marcar|marcarle|llegarle|acceso)(?: directo| directa)? (?:a|con|al|para) ${somebody}`,
        'g',
      ),
    },
    { kind: 'contact', pattern: new RegExp(`\\bcontactar (?:a|al|con) ${callers}`, 'g') },
    {
      kind: 'deal',
      pattern: new RegExp(
        `\\b(?:ayuda|atencion|respuestas?|explicar(?:le|selo|lo)|contar(?:le|selo)|decir(?:le|selo)|confirmad[oa]|revisad[oa]|atendid[oa]|tratad[oa]|quejar(?:me|nos)|quejas?|(?:una )?queja|trato|apoyo|soporte|asesoria|orientacion)(?: (?:mejor|todo|esto|eso|directamente|_other_|un poco)){0,2} (?:de|por|a|con|al) ${callers}`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b${fused}(?: ${gently})*(?: ${to})? (?:${somebody}|(?<=${to} )(?!${goods}|${nobody})[a-z]+)|\\b(?:transfi(?:era|ere)|comuni(?:que|ca|quen)|conect[ea]|enlac[ea]|deriv[ea]|redirij[ae])(?:me|nos)(?: ${gently})*(?=$| ,)`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:me|nos) (?:${may} )?(?:por favor |porfa )?(?:${infinitives}|${finite})(?: ${gently})*(?: ${to})? (?:${somebody}|(?<=${to} )(?!${goods}|${nobody})[a-z]+)|\\b(?:me|nos) (?:${may} )?(?:por favor )?(?:transferir|comunicar|enlazar|transfiere|transfieren|comunica|comunican|comunique|enlaza)(?: ${gently})*(?=$| ,)`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:${infinitives}|comunicar)(?:me|nos)(?: ${gently})*(?: ${to})? (?:${somebody}|(?<=${to} )(?!${goods}|${nobody})[a-z]+)|\\b(?:transfieran?|transferir|transfiere|pas[ea]n?|pasar|comuniquen?|comunicar|conect[ea]n?|conectar|deriv[ea]n?|redirij[ae]n?|dirij[ae]n?) (?:mi|esta|la) llamada\\b(?: ${to} [a-z_]+)?`,
        'g',
      ),
    },
    {
      kind: 'pass',
      pattern: new RegExp(
        `\\b(?:pong[ae]n?|pon|pas[ea]n?|comuniquen?|traigan?|poner|pasar)(?:me|nos)? (?:a |al |con )?${somebody} (?:al telefono|en la linea|al aparato|en linea|por telefono)\\b|\\b(?:escalar|escale|escalen|escalarlo|escalado|escalelo|escalalo|escalenlo)(?: (?:esto|mi|el|la|lo|al|a) [a-z_]+)?\\b`,
        'g',
      ),
    },
    {
      kind: 'give',
      pattern: new RegExp(
        `\\b(?:de|da|den|pon|ponga|pongan|consiga|consigue|consigan|traiga|pase|pasa|pasen|llame|busque)(?:me|nos) (?:mejor |por favor |ya )?(?:a |con |al )?${callers}|\\b(?:pon|ponga|pase|pasa|paseme|pongame)(?:me|nos)? (?:a |con |al )?_desk_|\\b(?:encuentr[ea]|busqu?[ea])(?:me|nos) (?:a )?_human_`,
        'g',
      ),
    },
    {
      kind: 'want',
      pattern: new RegExp(
        `\\b(?:quiero|quisiera|queremos|queria|preferiria|preferimos|necesito|necesitamos|prefiero|preferiria|exijo|pido|pedi|pedia|estoy pidiendo|he pedido|requiero|me gustaria|solicito|espero|quiere|mejor|puedo|podria)(?: (?:ver|tener|una vez|ya|mejor|tres veces|dos veces|que sea|que me toque|tratar con|es|atencion de|ayuda de|hablar con))? (?:a |con |al )?${callers}`,
        'g',
      ),
    },
    {
      kind: 'there',
      pattern:
        /\b(?:hay|habra|existe|tienen|donde esta|donde estan|todavia|sigue sin haber|no hay|es que no hay)(?: (?:no|ya|ahi|por ahi|alli|alla|ni))* _(?:human|person|staff)_/g,
    },
    {
      kind: 'in',
      pattern:
        /\b(?:esta|estan|se encuentra|anda|estara) (?:por ahi |ahi |disponible )?(?:_(?:human|person|else|staff)_|_(?:name|expert)_)(?= (?:ahi|por ahi|ahora|ahorita|por favor|de turno|disponible(?! el)|para (?:hablar|platicar|atender)|,)|$)|\b(?:hay|habra) (?:_(?:person|staff|someone|human)_) (?:disponible|libre)\b/g,
    },
    {
      kind: 'in',
      pattern:
        /^(?:(?:hola|buenas|buenos dias|buenas tardes|disculpe|si|eh|oiga|perdon|y|,) )*(?:esta|se encuentra|anda) (?:por ahi |ahi )?(?:la |el )?(?!(?:abiert|cerrad|list|incluid|bien|mal|lejos|cerca|ocupad|gratis|descompuest|rot|aqui|cuenta|tarjeta|mesa|libre|todo|eso|ese|esa|disponible|roto|es|en|muy|un|una|el|la|para|por|con|de)[a-z]*\b)[a-z]{3,}(?: (?:ahi|por ahi|hoy|ahora|por favor|ahorita|para hablar(?: con (?:el|ella))?))*$/g,
    },
    {
      kind: 'help',
      pattern: new RegExp(
        `${callers} (?:ahi |por ahi |disponible )?(?:que |para |me |nos |lo |la |te |se |puede |pueda |podria |a )+(?:ayud[ea]r?|vea|ver|revis[ea]r?|cheque|checar|ayuda)(?:me|nos|lo|la)?\\b|\\b(?:me|nos|puede|podria|pudiera|que) (?:puede |podria )?(?:ayude|ayudar|ayudarme|revisar|ver) ${callers}`,
        'g',
      ),
    },
    {
      kind: 'over',
      pattern: new RegExp(
        `${callers} (?:ahi |por ahi |mejor )?(?:que |para |me |nos |lo |la |se |puede |pueda |podria |si |a |le )*${verbs}(?:me|nos|lo|la|melo)?\\b|\\b(?:que|me|nos|lo|puede|podria|pudiera|si)(?: (?:me|nos|lo|la|se|mejor|puede|podria))* ${verbs}(?:me|nos|lo|la|melo)?(?: (?:mejor|esto|por favor|lo))? ${callers}|\\b(?:venga|venir|ponga|ponerse|conteste|que se ponga) (?:a |al )?${somebody} al telefono\\b|\\b(?:que|puede|podria) (?:lo |la |me lo |seguir |sigue |siga )?(?:vea|ver|verlo|maneje|manejar|revise|revisar|tome|tomar|atender|seguir)(?:me|lo|la)? _(?:human|else|staff)_`,
        'g',
      ),
    },
    {
      kind: 'bare',
      pattern: new RegExp(
        `(?<=^|, )(?:${lead} )*_(?:human|else|staff|desk|person|someone)_(?: (?:${polite}|${lead}|_(?:human|staff|desk)_))*(?= ,|$)|(?<=^|, )(?:${lead} )*con ${somebody}(?: ${polite})*(?= ,|$)`,
        'g',
      ),
    },
    { kind: 'human', pattern: /_human_/g },
    { kind: 'machine', pattern: /_machine_/g },
    {
      kind: 'you',
      pattern:
        /\b(?:en vez de|en lugar de|que no sea|menos|hart[oa] de|cansad[oa] de|no|no quiero|no es)(?: hablar| tratar)?(?: con| a)? (?:usted|ustedes|ti|vos|tu)\b(?! (?:me|no|es|tiene|puede|dijo|sabe|va|quiere|dice|tienen|pueden|estan|son)\b)|\bcon (?:usted|ti) no\b|\bcualquiera menos (?:usted|tu)\b/g,
    },
    {
      kind: 'fail',
      pattern: new RegExp(
        `\\b(?:esta|la|nuestra|este|esto de) ${talk} (?:no |es |esta |esta siendo |me )*(?:${very} )*(?:llegando|yendo|funcionando|funciona|sirve|sirviendo|ningun|ninguna|nada|ayuda|ayudando|avanza|tiene sentido|${futile})\\b|\\b(?:es|resulta|que) ${futile} (?:hablar|platicar|tratar|estar hablando) con (?:usted|ustedes|ti|_machine_)\\b|\\b(?:usted|tu|_machine_) (?:no |es |eres |me )*(?:${very} )*${futile}\\b`,
        'g',
      ),
    },
    {
      kind: 'fail',
      pattern:
        /\b(?:usted |tu |es que |ya |que )*no (?:me |esta |estas |nos |le )*(?:entiende|entiendes|entendiendo|entendio|escucha|escuchas|escuchando|ayuda|ayudas|ayudando|comprende|comprendes|hace caso)(?: (?:nada|para nada|en nada|lo que (?:le |te )?(?:digo|pido|dije|quiero|necesito)|ni (?:una palabra|papa)|de lo que (?:le )?(?:digo|hablo)|_other_|mi (?:pregunta|problema)))*(?= ,|$)|\b(?:estamos|andamos|seguimos|me trae) (?:dando )?(?:vueltas|en lo mismo|en circulos)\b|\b(?:no|asi no) (?:vamos|llegamos|estamos llegando|nos lleva|me lleva|vamos a llegar) (?:a )?(?:nada|ningun(?:a)? (?:lado|parte|sitio))\b|\b(?:me |nos )?(?:pregunta|preguntas|repite|repites|dice|dices|pide|esta preguntando|esta repitiendo|sigue (?:preguntando|repitiendo|diciendo))(?: y (?:pregunta|repite))?(?:me)? (?:siempre |otra vez |todo el tiempo |puro )?lo mismo\b|\bno (?:estoy|me tiene|quede) (?:\w+ )?(?:content[oa]|conforme|satisfech[oa]|a gusto) con (?:esta|la|esto|este) (?:\w+ )?(?:conversacion|platica|llamada|asistente|atencion)\b|\b(?:pas[ea]|pasar) el telefono a (?:alguien|otra|una|la|el|su)\b|\b(?:ya (?:le|te|se lo|se los) (?:dije|he dicho|conteste|explique)|(?:le|te) (?:he dicho|dije|estoy diciendo)|cuantas veces)\b|\b(?:perder|perdiendo|pierda|perdida de|haciendome perder) (?:mas )?(?:mi|el) tiempo\b|\bno (?:me )?(?:sirve|esta sirviendo) (?:usted|para nada|de nada)\b|\busted no sirve\b/g,
    },
    {
      kind: 'woe',
      pattern: new RegExp(
        `\\b(?:esto|eso|que|es)(?: (?:es|esta|resulta))?(?: ${very})* ${futile}\\b|\\besto no (?:me )?(?:ayuda|sirve|esta ayudando)(?: (?:para nada|de nada|nada|en nada))?\\b|\\b(?:me doy|ya me canse|estoy hart[oa]|me rindo)\\b`,
        'g',
      ),
    },
  ],
  ...humanSigns,
}
