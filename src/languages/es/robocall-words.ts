/** Spanish words of recorded sales and scam calls, and of real callers. Read in lower case and without accents. */
import type { RobocallWords } from '../robocall-words.ts'

const key =
  '(?:\\d|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|gato|numeral|asterisco|cualquier (?:tecla|numero))'

export const robocall: RobocallWords = {
  pressKey: new RegExp(
    `\\b(?:oprim[ae]|presion[ea]|marque|pulse|apriete|toque|digite|oprimiendo|presionando)(?: en)?(?: el| la)?(?: numero| tecla| boton)? ${key}\\b(?! \\d)`,
  ),
  recording:
    /\b(?:mensaje|llamada|grabacion|aviso) (?:automatic[oa]|automatizad[oa]|grabad[oa]|pregrabad[oa])\b|\bsistema de alertas?\b|\beste (?:mensaje|aviso) es (?:para|unicamente|solo)\b|\bno es una llamada de ventas\b|\bpagado por\b/,
  purpose:
    /\best[ae] (?:llamada|mensaje|aviso)?\s?es (?:para|de|del|sobre|acerca|un[ao]?|con el fin)\b|\bel (?:motivo|proposito) de (?:esta|nuestra) llamada\b|\b(?:para|a|le) (?:informarle|notificarle|avisarle|comunicarle)\b|\ble (?:informa|informamos|notificamos|avisamos|comunicamos|informara)\b|\bha sido (?:oficialmente )?notificado\b|\bun mensaje (?:de|sobre|acerca de) (?:la|el|su)\b/,
  notice:
    /\b(?:aviso|mensaje|llamada|recordatorio|notificacion|advertencia|intento|documento) (?:muy )?(?:importante|urgente|final|de cortesia|pendiente)\b|\b(?:ultimo|ultima|segundo|segunda|importante|urgente) (?:aviso|llamada|intento|mensaje|recordatorio|notificacion|oportunidad)\b|\bpor ultima vez\b/,
  pursuit:
    /\b(?:tratado|tratando|intentado|intentando|intentos) de (?:comunicarnos|contactarlo|contactarle|localizarlo|localizarla|ubicarlo|llamarlo)\b|\b(?:tratado|intentado) (?:comunicarnos|contactarlo|localizarlo)\b|\bno (?:hemos recibido|recibimos|tenemos) (?:su )?respuesta\b|\ble (?:enviamos|hemos enviado) (?:varias|varios|una|un|dos)\b|\bvarios (?:avisos|intentos)\b/,
  aboutYours:
    /\b(?:le|lo) (?:llamo|llamamos|hablo|hablamos|habla|contactamos|estamos llamando|estoy llamando) (?:de|del|desde|por|por parte|sobre|acerca|en nombre|en relacion)\b|\bllama(?:mos|ndo) (?:de|del|desde|sobre|acerca de) (?:la |el |su |soporte|servicio|nuestr)/,
  authority:
    /\bseguro social\b|\bservicio de (?:impuestos|rentas internas)\b|\birs\b|\bmedicare\b|\bmedicaid\b|\bfederal(?:es)?\b|\bel (?:gobierno|estado|fbi|tesoro) (?:ha|esta|va|federal|tiene|cubr)|\bfbi\b|\baduanas?\b|\bpatrulla fronteriza\b|\binmigracion\b|\bmigratorio\b|\bdeportad[oa]\b|\bconsulado\b|\bembajada\b|\balguacil\b|\b(?:oficial|agente|sargento) [a-z]+ (?:de|del)\b|\bmagistrado\b|\bservicio de jurado\b|\b(?:departamento|oficina|administracion) (?:de|del) (?:la |el )?(?:seguro|impuestos|estado|tesoro|justicia|fraudes?|aduanas?)\b|\bregulad[oa]s por el estado\b/,
  brand:
    /\bamazon\b|\bapple\b|\bicloud\b|\bmicrosoft\b|\bwindows\b|\bpaypal\b|\bgoogle\b|\bvisa\b|\bmaster ?card\b|\bdirec ?tv\b|\bat ?(?:&|and|y) ?t\b|\bcomcast\b|\bxfinity\b|\bspectrum\b|\bverizon\b|\bt-?mobile\b|\bmovistar\b|\btelmex\b|\btelcel\b|\bfedex\b|\bups\b|\bdhl\b|\bcorreos\b|\bmensajeria internacional\b|\bwal-?mart\b|\bebay\b|\bnetflix\b|\bnorton\b|\bmcafee\b|\bbank of america\b|\bwells fargo\b|\bchase\b|\bbbva\b|\bsantander\b|\bbanamex\b|\bcoinbase\b|\bbitcoin\b|\bzelle\b|\bfacebook\b|\bwhatsapp\b/,
  department:
    /\b(?:departamento|centro|division|area|oficina) (?:de|del) (?:la |los |las )?(?:servicio|servicios|facturacion|cobranza|legal|desconexion|corte|garantias?|promocion(?:es)?|tarjetas?|fraudes?|seguridad|verificacion|beneficios|reembolsos?|reclamos?|cuentas?|soporte|atencion|ventas)\b|\bdepartamento legal\b|\b(?:atencion|servicio) al (?:cliente|consumidor)\b|\bsoporte (?:tecnico|de (?:apple|amazon|microsoft|windows))\b|\bnuestr[oa]s? (?:departamento|representantes?|agentes?|especialistas?|tecnicos?|ejecutivos?|asesor(?:es)?|expertos?|personal|sistema)\b/,
  accountTrouble:
    /\b(?:actividad(?:es)?|cargos?|transaccion(?:es)?|compras?|acceso|uso) (?:sospechos[oa]s?|inusual(?:es)?|fraudulent[oa]s?|ilegal(?:es)?|no autorizad[oa]s?)\b|\b(?:sido|sera|fue|esta|quedara|estara) (?:temporalmente |permanentemente )?(?:suspendid[oa]|comprometid[oa]|vulnerad[oa]|hackead[oa]|bloquead[oa]|desactivad[oa]|restringid[oa]|retenid[oa]|cancelad[oa]|cerrad[oa])\b|\brobo de identidad\b|\blavado de dinero\b|\bnarcotrafico\b|\bvirus\b|\b(?:a|bajo|contra) su nombre\b|\bno esta (?:verificad[oa]|registrad[oa])\b|\balerta de seguridad\b|\birregularidades\b/,
  charge:
    /\b(?:se (?:ha|han) (?:realizado|hecho|efectuado|cargado|registrado)|se le (?:cobrara|cobraran|ha cobrado|cargara|debitara))\b|\b(?:compra|pedido|cargo|orden|transaccion|pago) (?:preautorizad[oa]|de|por) (?:\w+ ){0,4}(?:dolares|pesos|euros)\b|\bsi usted no (?:autorizo|hizo|realizo|reconoce|solicito)\b|\bpara (?:cancelar|confirmar|bloquear|autorizar|verificar|reclamar|disputar) (?:el|la|este|esta|su) (?:pedido|compra|cargo|pago|transaccion|orden|suscripcion|renovacion)\b|\bsuscripcion\b|\bse ha renovado\b|\brenovacion automatica\b|\bsera debitado\b/,
  legalThreat:
    /\b(?:acciones|accion|consecuencias|demanda|proceso|procedimiento) (?:legal|legales|judicial)\b|\bdemanda\b.{0,20}\ben su contra\b|\bdemanda\b.{0,20}\bcontra (?:usted|su)\b|\borden de (?:arresto|aprehension|captura)\b|\barrestad[oa]\b|\bcaso (?:por|en su contra|legal|penal)\b|\bfraude fiscal\b|\bbajo investigacion\b|\bdeportad[oa]\b|\bcorte federal\b|\ben su contra\b|\bcontra su nombre\b/,
  cutOff:
    /\bdesconexion\b|\b(?:servicio|luz|electricidad|energia|gas|agua|linea|telefono) (?:\w+ ){0,3}sera (?:cortad[oa]|desconectad[oa]|interrumpid[oa]|suspendid[oa]|cancelad[oa])\b|\binterrupcion (?:de|del) (?:su )?servicio\b|\b(?:saldo|pago|balance|factura|deuda) (?:pendiente|vencid[oa]|atrasad[oa])\b|\bfalta de pago\b|\bcorte de (?:luz|servicio|energia)\b/,
  deadline:
    /\b(?:en|dentro de) (?:las |los )?(?:proximas |proximos )?(?:\d+|[a-z]+) (?:minutos|horas|dias)\b|\b(?:esta por|a punto de|antes de que) (?:\w+ ){0,2}(?:vencer|expirar|terminar|cerrar|venza|expire|termine|cierre)\b|\bllame (?:ahora|hoy|ya)\b|\bultima oportunidad\b|\btiempo limitado\b|\bahora mismo\b|\bhoy mismo\b|\bde inmediato\b|\binmediatamente\b|\bcuanto antes\b|\bantes de cerrar\b|\b(?:uno|1|dos|2) ahora\b/,
  warranty:
    /\bgarantia\b.{0,40}\b(?:venc|expir|extend|renov|cobertura|vehiculo|auto|carro|fabrica)|\bgarantia (?:extendida|de fabrica|de su)\b/,
  debt: /\btasas? de interes\b|\binteres(?:es)? (?:del|de) (?:cero|\w+ por ciento)\b|\btarjetas? de credito\b|\bprestamos? (?:estudiantil|personal|de hasta|para negocios?)|\b(?:condonacion|eliminar|consolidar|reducir|alivio|perdon) (?:de )?(?:la |su |sus )?(?:deudas?|tasa|prestamo)\b|\balivio (?:fiscal|de deuda|tributario)\b|\bimpuestos atrasados\b|\blinea de credito\b|\bsin (?:revision|verificacion) de credito\b|\bcapital de trabajo\b|\bfondos\b/,
  eligible:
    /\b(?:usted|su \w+|que|puede|podria|si) (?:\w+ ){0,2}(?:califica|calificar|elegible|preaprobad[oa]|preseleccionad[oa]|seleccionad[oa]|elegid[oa]|aprobad[oa])\b|\bpodria tener derecho\b|\btiene derecho a\b|\bha sido (?:pre ?aprobad[oa]|seleccionad[oa]|elegid[oa])\b|\bsi (?:su casa )?califica\b/,
  prize:
    /\bfelicidades\b|\bfelicitaciones\b|\b(?:usted )?ha ganado\b|\bganador(?:a)?\b|\bpremios?\b|\b(?:crucero|vacaciones|viaje|estadia|regalo|noches?) gratis\b|\bgratis en\b|\btarjeta de (?:regalo|beneficios)\b|\brecompensas?\b|\bsorteo\b|\bvacaciones\b/,
  offer:
    /\b(?:\d+|\w+) ?(?:%|por ciento) de (?:descuento|ahorro)\b|\bdescuentos?\b|\bsin (?:ningun )?costo\b|\bgratuit[oa]\b|\b(?:ahorrar|ahorre|ahorros?) (?:hasta|dinero|en)\b|\b(?:oferta|promocion) (?:especial|exclusiva|por|limitada)\b|\besta oferta\b|\b(?:bajar|reducir|rebajar) su (?:\w+ ){0,2}(?:factura|tasa|pago|pagos|cuenta|recibo)\b|\bestamos ofreciendo\b|\bofreciendo\b|\breembolso\b|\b(?:seguro|sistema|equipo|seguridad) (?:medico )?gratis\b/,
  goods:
    /\b(?:paneles|energia) solares?\b|\bseguros? (?:medico|de salud|de vida|de auto|dental)\b|\bplanes? (?:medico|de salud|dental|de gastos)\b|\binscripcion abierta\b|\bgastos finales\b|\bfuneral\b|\bsistema de seguridad\b|\balerta medica\b|\b(?:ficha|perfil|listado|negocio) (?:de|en) google\b|\bdue[nñ]o del negocio\b|\bterminal de pago\b|\blimpieza de ductos\b|\btiempo compartido\b|\bcomprar su casa\b|\bdonacion(?:es)?\b|\bencuesta\b|\btrabajo desde casa\b|\bantivirus\b|\bservicio vehicular\b/,
  optOut:
    /\b(?:quit\w*|elimin\w*|remov\w*|borr\w*|sac\w*) (?:\w+ ){0,2}(?:de|de la|de esta|de nuestra) (?:lista)\b|\b(?:salir|ser eliminado|eliminado|removido) de (?:la|esta|nuestra) lista\b|\bno recibir mas (?:llamadas|mensajes)\b|\bno (?:lo |la |le )?volvamos a llamar\b|\bdejar de recibir\b|\bdarse de baja\b|\blista de no llamar\b/,
  connect:
    /\b(?:hablar|comunicarse|comunicarlo|conectarse|conectarlo|comunicado|conectado|transferirlo) (?:\w+ )?con (?:\w+ ){0,4}(?:representantes?|agentes?|oficial|funcionario|especialistas?|asesor(?:es)?|operador(?:a)?|ejecutiv[oa]|tecnicos?|departamento|facturacion|soporte|personal)\b|\bpara conectarse\b|\b(?:agente|representante) (?:con licencia|en vivo|federal)\b|\bpara mas (?:informacion|detalles)\b|\bescuchar (?:este|el) mensaje\b|\bdiga (?:si|no) (?:para|si|ahora|y)\b/,
  stay: /\b(?:permanezca|mantengase|quedese|espere) en la linea\b|\bno (?:cuelgue|desconecte|ignore|haga caso omiso)\b|\bespere (?:por favor )?un momento mientras\b/,
  callUs:
    /\b(?:llame|llamenos|comuniquese|contactenos|devuelva la llamada|regrese la llamada|marquenos)(?: \w+){0,4} (?:al|a nuestr[oa]|a este|con nosotros|con un|de inmediato|de vuelta|a nuestros)\b|\bllame (?:de vuelta|ahora|ya|al)\b|\bdevuelva la llamada\b|\bllam(?:enos|ame) (?:hoy|de vuelta|ahora)\b|\b(?:numero|linea) (?:gratuit[oa]|sin costo)\b|\blinea de ayuda\b|\b(?:ochocientos|8(?:00|88|77|66|55|44|33))\b|\bnumero de (?:referencia|caso|expediente)\b/,
  condition:
    /\bsi (?:usted|su|desea|quiere|cree|necesita|esta interesad[oa]|no (?:autorizo|hizo|reconoce|desea|fue|se comunica|recibimos)|debe|paga|es due[nñ]o|califica|todavia|aun|piensa)\b|\ben caso (?:de|contrario)\b|\bde lo contrario\b|\bo un ser querido\b/,
  address:
    /\b(?:estimad[oa]s?|apreciad[oa]s?|valios[oa]) (?:client|se[nñ]or|usuari|propietari)|\bsaludos\b|\batencion (?:a |due|propietari|client)|\b(?:due[nñ]os?|propietarios?) de (?:casa|vivienda|negocio)s?\b|\bdue[nñ]o del negocio\b|\bgracias por (?:elegir|preferir)|\bpersonas con\b|\ben su (?:area|zona|vecindario)\b/,
  farewell:
    /\bgracias(?: y)?[,.]? que tenga (?:un )?(?:buen|excelente|bonito|lindo)\b|\bgracias por (?:su|elegir|preferir)|\bque tenga (?:un )?(?:buen|excelente|bonito|lindo) dia\.?$|\bgracias\.? ?(?:adios|hasta luego)?\.?$/,
  weFound:
    /\bhemos (?:\w+ )?(?:detectado|encontrado|notado|visto|enviado|identificado|bloqueado|recibido|tratado|intentado|suspendido|revisado)\b|\b(?:detectamos|encontramos|notamos|ofrecemos|tenemos una?|bloqueamos|suspendimos|revisamos)\b|\bnuestros (?:registros|archivos|sistemas) (?:indican|muestran)\b|\balguien (?:esta|ha|intento|trato|compro|uso)\b|\b(?:se ha|ha sido|han sido|se emitio|se presento|se ha presentado) (?:\w+ )?/,
  yours:
    /\bsu (?!nombre|ayuda|tiempo|oficina|empresa|compa[nñ]ia|tienda|negocio esta|equipo|horario|pagina|tecnico|plomero|servicio a|mensaje\b|llamada|anuncio|local|taller|esposa|esposo|hij[oa]\b)[a-z]+/,
  money:
    /\$ ?\d|\b(?:\d[\d.,]*|cien|ciento|doscientos|trescientos|quinientos|seiscientos|mil|millones|millon|noventa|cincuenta|veinte) (?:mil |millones de |de )?(?:dolares|pesos|euros)\b|\b\d+ ?(?:%|por ciento)|\bpor ciento\b/,
  repeat:
    /\brepito\b|\bnuevamente\b|\bde nuevo,? (?:el|ese|nuestro) numero\b|\bpara (?:escuchar|repetir) (?:este|el) mensaje\b/,

  ownNeed:
    /\b(?:yo )?(?:necesito|quiero|queria|quisiera|busco|tengo (?:un|una|que|problemas?|garantia|cita)|tenemos (?:un|una|que|problemas?)|necesitamos|queremos|quisieramos|no puedo|no tenemos|no tengo|perdi|olvide|recibi|me (?:interesa|gustaria|urge|duele|cobraron|robaron|cortaron|llego|bloque\w+|pueden?|siguen|dijo|dijeron))\b|\bestoy (?:buscando|teniendo|llamando|interesad[oa]|tratando)\b|\bllamo (?:por|para|porque|de parte de)\b/,
  ownThing:
    /\b(?:mi|mis|nuestr[oa]s?) (?!nombre|departamento|representante|registros|tecnicos|oficina|facturacion|sistema|programa|linea|lista|oferta|promocion|ultim[oa]|especialista|agente|asesor)[a-z]+/,
  asksUs:
    /\b(?:puede|pueden|podria|podrian|tienen|tiene|hacen|arreglan|reparan|instalan|aceptan|trabajan|atienden|venden|estan|abren|cierran|ofrecen|cobran|hablo) (?:\w+ ){0,2}(?:venir|alguien|ayudar\w*|decir\w*|arreglar|reparar|citas?|abiert[oa]s?|con una persona|mandar|enviar|llamar\w*|hablar|explicar\w*|dar\w*|disponible|servicio|quitar|cambiar|cancelar|calentador\w*)\b|\b(?:cuanto|cuando|donde|como|que|cual|a que hora) (?:cuesta|cuestan|sale|puedo|es|son|tardan|abren|hago|tiempo|horario|cobran|pueden)\b|\bquisiera saber\b|\bsaber si\b/,
  reported:
    /\bme (?:dijeron|dijo|pidieron|llamaron|llamo|llego|mandaron|enviaron|trajo|siguen|aparecio|cobraron)\b|\bdice que\b|\bdecia que\b|\bque los llamara\b|\b(?:oprimi|presione|marque) (?:el )?uno y\b|\bgracias por devolverme\b|\brecibi\b/,
  personAnswer:
    /^(?:(?:eh+|este|ah|oh|hola|bueno|como|que|perdon|no|pues)[,.!?]* ){0,3}(?:si(?! (?:usted|su|desea|quiere|no|el|la|los|las|tiene|necesita|cree|debe|fue)\b)|claro|por supuesto|asi es|correcto|afirmativo|desde luego|soy (?:una |yo una )?(?:persona|humano)|una persona|(?:habla )?con una persona|no soy (?:un |una )?(?:robot|maquina|grabacion)|human[oa])\b/,
  firstPerson:
    /\b(?:yo|me|mi|mis|conmigo|nos|soy|estoy|tengo|tenemos|necesito|quiero|quisiera|puedo|llamo|vi|fui|estamos|somos|debo|llevo|creo|se me)\b/,
}
