/** Spanish words around and inside names. Words stand without accents, since recognisers write both. */
import type { NameWords } from '../name-words.ts'
import { givenNames } from './given-names.ts'
import { sounds } from './name-sounds.ts'
import { surnames } from './surnames.ts'

const never = new Set(
  `yo mi mis me mio mia tu tus te ti su sus se si le les lo los las un una unos unas el ella ello ellos ellas nosotros nos
  usted ustedes vosotros os este esta esto estos estas ese esa eso esos esas aquel aquella ahi aqui alli alla aca y e o u ni
  pero sino porque pues que quien quienes cual cuales cuando cuanto cuanta cuantos como donde para por con sin sobre entre
  hasta desde hacia a al ante bajo contra segun durante en es son era fue fui ser soy somos eres esta estoy estamos estan
  estaba he ha han hemos haber hay habia tengo tiene tenemos tienen tener quiero quiere queremos querer quisiera queria
  necesito necesita necesitamos puedo puede podemos podria llamo llama llaman llamar llamando llame llamada hablo habla
  hablar hable hablando digo dice decir diga digame dicen sabe saber se nombre nombres apellido apellidos numero telefono
  correo direccion gracias favor perdon disculpe hola bueno buena buenos buenas adios no nada nadie nunca ninguno ninguna
  tampoco tambien ya aun todavia ahora luego despues antes muy mas menos mucho mucha muchos poco algo alguien alguno
  alguna todo toda todos cada otro otra otros mismo misma solo solamente asi entonces claro vale ok okay eh ah oh mmm
  cita reserva mesa cliente empresa compania negocio persona mensaje cuenta poliza seguro pedido factura urgente
  emergencia digo pongame pongale pongalo ponle anote anotele anoteme apunte apuntele escriba mande mandeme andele andale orale orita
  ahorita horita ay ayy aja muchas muchisimas mil completo completa gusto quedo queda olvidelo fijese digale deme dame doy dio di
  amable deletrea deletreo voy va vamos ir viene vengo ver mire mira oiga oye verdad
  correcto exacto quisiera buscando llamando esperando interesada interesado llego pidio hizo prefiero preferiria decirlo decirle mio noches tardes dias registrado registrada`.split(
    /\s+/,
  ),
)
const everyday = new Set(
  `madre padre mama papa hijo hija esposo esposa marido mujer hermano hermana amigo amiga vecino vecina dueno duena jefe
  jefa abuelo abuela novio novia medico doctora enfermera maestro plomero electricista cerrajero abogado dentista tecnico
  inquilino inquilina propietario encargado gerente secretaria empleado arrendatario paciente
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre hoy manana ayer tarde noche dia dias semana mes ano hora horas minuto tiempo vez veces
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce primero primera segundo tercera
  casa calle oficina cuarto puerta ventana techo piso pared cocina bano agua calentador fregadero inodoro tuberia drenaje
  fuga gotera roto rota inundacion incendio gas humo luz fuego frio calor problema pregunta ayuda presupuesto cotizacion
  precio costo dinero pago tarjeta banco cheque servicio reparacion trabajo coche carro camion llave llaves perro gato
  arbol jardin comida cena almuerzo desayuno tienda escuela iglesia ley flores campo campos rey reina rico blanco negro
  rojo rubio moreno delgado calvo bravo leal cruz paz luz sol luna estrella cielo mar rio monte montes sierra valle
  puente torres castillo iglesia prado huerta parra rosa rosas nieves nieto nieta crespo franco bello hermoso lindo
  guerra leon lobo toro vaca pan sal vino sobrino prima primo santo santa guapo
  alergico alergica diabetico diabetica embarazada nuevo nueva mayor menor enfermo enferma soltera soltero casado casada
  molesta molesto enojado enojada preocupado preocupada puntual mexicano mexicana cubano cubana espanol espanola
  colombiano colombiana puertorriqueno americana americano extranjero ridiculo inaceptable terrible horrible importante
  servir servirle ordenes senor senora senorita don dona tercero tercer propio`.split(/\s+/),
)

const plain = [
  'me llamo',
  'mi (?:propio )?nombre(?: completo)?(?: es)?',
  '(?:el|un) nombre(?: completo)?(?: es)?',
  'nombre es',
  'nombre(?= [a-zñ]+ (?:y|direccion|telefono|apellido))',
  '(?:me|todos me|todo el mundo me) (?:llaman|dicen)',
  '(?:puede|pueden|puedes) (?:llamarme|decirme)',
].join('|')

export const names: NameWords = {
  given: givenNames,
  surnames,
  ofCountries: {},
  never,
  everyday,
  splitHeads: {},
  particles: new Set('de del la las los da do dos di san santa van von der el'.split(' ')),
  titles:
    /^(?:sr|sra|srta|señora?|señorita|senora?|senorita|don|doña|dona|dr|dra|doctora?|ing|ingenier[oa]|lic|licenciad[oa]|prof|profesora?|maestr[oa]|arquitect[oa]|padre|sor)\.?$/i,
  suffixes: /^(?:jr|hijo|padre)\.?$/i,
  plainCues: new RegExp(`(?<![a-zñ])(?:${plain})[ ,:]+(?:es |eh |este )*`, 'gi'),
  othersBefore: /(?<![a-zñ])sus? (?:(?:primer|segundo|propio) )?(?:nombre |apellidos? )?$/i,
  underCues:
    /(?<![a-zñ])(?:a(?:l)? nombre de|registrad[oa] como)[ ,:]+(?:(?:los|las|la familia|el senor|la senora) )?/gi,
  weakCues:
    /(?<![a-zñ])(?:(?:yo )?soy|(?:le|les|te|se|aqui|quien) habla(?: con)?|habla(?: con)?|al habla(?: con)?|aqui|esta hablando con)[ ,]+(?:(?:el|la) (?=(?:sr|sra|srta|senora?|senorita|dr|dra|doctora?|ing|ingenier[oa]|lic|licenciad[oa]|prof|profesora?|maestr[oa]|arquitect[oa])\b))?(?:eh )*/gi,
  askedCues: /(?<![a-zñ])(?:es|se llama|seria|de parte de|ponga|pongame|apunte|anote)\s+(?:eh )*/gi,
  keptCues: /(?<![a-zñ])bajo\s+/gi,
  bookingCues: /(?<![a-zñ])(?:(?:reserva|reservacion|mesa|cita|pedido|orden)\b[^.?!;]{0,60}?para)\s+/gi,
  behindCues:
    /^(?:al habla|al telefono|para servirle|para servirles|a sus ordenes|le habla|les habla|es mi nombre|me llamo|por aqui|tiene una (?:reserva|cita|mesa))(?![a-zñ])/i,
  bookedCues: /^(?:(?!))/,
  givenCues: /(?<![a-zñ])(?:(?:primer )?nombre de pila|primer nombre)(?: es|)[ ,:]+(?:es )?/gi,
  surnameCues: /(?<![a-zñ])(?:(?:primer |segundo )?apellidos?)(?: es| son|)[ ,:]+(?:es )?/gi,
  givenBehind: /^es mi (?:primer )?nombre de pila/i,
  surnameBehind: /^(?:es mi (?:primer )?apellido|son mis apellidos|de apellido)/i,
  followers:
    /^(?:y|e|yo|quiero|quisiera|queria|necesito|llamo|llamaba|llame|tengo|tenemos|estoy|estaba|para|por|con|de|del|mi|mis|me|se|le|les|pero|es|al|en|vivo|hablo|hablando|aqui|gracias|buenos|buenas|disculpe|no|si|otra|otro|todavia|pues|eh|este|tambien|ya|hoy|direccion|telefono|numero|apellido|correo|le|desde|soy|a|que|queremos|hay|favor|vine|busco|perdi|perdon|hace|nos|su|sus|como)$/i,
  describing:
    /(?:ando|iendo|ad[oa]|id[oa]|os[oa]|ista|ante|ente|able|ible|mente|ari[oa]|dora?|iv[oa]|ic[oa]|an[oa]|es|esa)$/,
  introductionTail:
    /^(?:(?:de|desde) (?:(?:la|el) )?(?:[\wñ'’.-]+ ){0,4}?[\wñ'’.-]+(?:,|(?= y )|(?= llamo )|$)\s*)?(?:(?:y|llamo)(?![a-zñ])[ ,]*)?/i,
  spellingLead:
    /[ ,.]*(?:\b(?:y|el|mi|es|son|que|se|lo|apellido|nombre|primer|segundo|escribe|deletrea|deletreo|deletreado|con|asi)\b[ ,:.]*){0,8}$/i,
  bareLead:
    /^(?:(?:(?:se escribe |es )?con (?:la |una )?(?:be grande|be larga|ve chica|ve corta|be|uve|ve|ce|hache|jota|ge|ka|ese|zeta|ceta|ye|i griega|i latina|equis|doble [a-z]+)(?= [a-z]{3,})|es|soy|yo soy|me llamo|mi nombre(?: completo)? es|el nombre es|nombre|a nombre de|de parte de|ponga(?:lo)?|pongame|apunte|anote|si|sí|claro(?: que si)?|como no|(?:con )?(?:mucho )?gusto|a sus ordenes|para servirle|mire|fijese|aja|andele|orale|(?:ponga|ponle|anote|apunte|escriba)(?:le|lo|me)?|no|perdon|perdone|para|pues|bueno|eh|ah|este|hola|seria|por supuesto|otra vez|el|la|le habla|habla|aqui|digo)(?![a-zñ])[ ,.!]*)+/i,
  bareTail: /[ ,]+(?:por favor|gracias|para servirle|a sus ordenes|es mi nombre|me llamo)?[.!?]*$/i,
  bareFillers: /^(?:es|mi|apellido|apellidos|eh|coma|nombre|luego|primer)$/i,
  surnameFirst: /\bcoma\b|\b(?:el )?apellidos? primero\b|\bprimero (?:el|los) apellidos?\b/i,
  secondSurname: -0.7,
  secondGiven: -2,
  surnameLeftOut: -2.5,
  spellingNoise: new Set(
    'espacio nueva palabra luego apellido primer segundo nombre mayuscula letra guion apostrofo acento tilde con y el la es se escribe'.split(
      ' ',
    ),
  ),
  sounds,
  writesAccents: true,
}
