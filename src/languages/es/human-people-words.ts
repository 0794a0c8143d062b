/** Spanish words for whom a caller may want, and for the machine that is not wanted. */
import type { HumanMark } from '../human-wish-words.ts'

const jobs =
  '(?:agentes?|operador(?:es|as?)?|representantes?|gerentes?|gerencia|encargad[oa]s?|supervisor(?:es|as?)?|jef[ea]s?|recepcionistas?|secretari[oa]s?|emplead[oa]s?|asesor(?:es|as?)?|ejecutiv[oa]s?|duen[oa]s?|propietari[oa]s?|administrador(?:es|as?)?|director(?:es|as?)?|coordinador(?:es|as?)?|responsables?|telefonistas?|cajer[oa]s?|vendedor(?:es|as?)?|especialistas?|consultor(?:es|as?)?|conserjes?|dependientes?|colegas?|companer[oa]s|funcionari[oa]s?|anfitrion(?:es|a)?|patron(?:es|a)?|superior(?:es)?|trabajador(?:es|as?)?|colaborador(?:es|as?)?|personal|despachador(?:es|as?)?|profesional(?:es)?|expert[oa]s?)'
const trades =
  '(?:doctor(?:es|as?)?|dentistas?|enfermer[oa]s?|abogad[oa]s?|plomer[oa]s?|fontaner[oa]s?|electricistas?|mecanic[oa]s?|veterinari[oa]s?|contador(?:es|as?)?|medic[oa]s?|licenciad[oa]s?|ingenier[oa]s?|tecnic[oa]s?|albanil(?:es)?|pintor(?:es)?|carpinter[oa]s?|jardiner[oa]s?|cerrajer[oa]s?|instalador(?:es)?|estilistas?|peluquer[oa]s?|barber[oa]s?|masajistas?|instructor(?:es|as?)?|entrenador(?:es|as?)?|salvavidas|chefs?|cociner[oa]s?|meser[oa]s?|camarer[oa]s?|botones|porter[oa]s?|mucamas?|camaristas?|choferes|chofer|conductor(?:es|as?)?|notari[oa]s?|cirujan[oa]s?|terapeutas?|psicolog[oa]s?|higienistas?|farmaceutic[oa]s?|repartidor(?:es|as?)?)'
const places =
  '(?:recepcion|atencion (?:al|a) (?:cliente|clientes|huespedes)|servicio (?:al|a) (?:cliente|clientes|huespedes)|servicio (?:a la|al|de) (?:habitacion|cuarto|habitaciones|cuartos)|ventas|facturacion|cobranzas?|cobros|contabilidad|soporte(?: tecnico)?|recursos humanos|reservaciones|reservas|mantenimiento|limpieza|conserjeria|fraudes?|hipotecas|prestamos|creditos|quejas|reclamos|siniestros|seguridad|urgencias|administracion|direccion|caja|mostrador|ama de llaves|banca telefonica)'
const rooms =
  '(?:cocina|bar|spa|piscina|alberca|gimnasio|restaurante|hotel|banco|clinica|consultorio|lobby|oficina|tienda|taller|salon|sucursal|almacen|escuela|central|mostrador)'
const departments = '(?:departamento|depto|area|equipo|seccion|division|unidad|personal|gente|oficina)'
const det =
  '(?:uno de (?:sus|tus|los|ustedes)|una de (?:sus|tus|las|ustedes)|un|una|el|la|los|las|su|sus|tu|tus|algun|alguna|ningun|ninguna|cualquier|otro|otra|ese|esa|mismo|al|del) '
const alive =
  '(?: (?:real(?:es)?|de verdad|human[oa]s?|viv[oa]s?|de carne y hueso|fisic[oa]s?|en vivo|de a de veras|autentic[oa]|que no sea (?:un |una )?(?:robot|maquina|bot|computadora|grabacion)))'
const who = '(?:alguien|alguno|alguna(?= de)|cualquiera)'
const from = `(?: (?:de|del|en|ahi en|alla en|que trabaj[ea] en|que est[ea] en) (?:la |el |su |los |las |tu )?(?:${departments}(?: de (?:la |los |las )?[a-z]+)?|${places}|${rooms})\\b)?`
const with_ = `(?: (?:de turno|de guardia|general|a cargo|disponible|competente|responsable|encargad[oa]|de ahi|de usted|de ustedes|suy[oa]|de la tienda|del turno|principal|de servicio))?`
const machines =
  '(?:maquinas?|maquinita|robots?|robotcitos?|bots?|chatbots?|computadoras?|ordenador(?:es)?|grabacion(?:es)?|grabadoras?|contestadoras?|contestador(?:es)?|sistema(?:s)? (?:automatic[oa]s?|automatizad[oa]s?|de voz)|(?:voz|voces|respuestas?|mensajes?|atencion|servicio) (?:automatic[oa]s?|automatizad[oa]s?|grabad[oa]s?)|inteligencia artificial|asistentes? (?:virtual(?:es)?|digital(?:es)?|automatic[oa]s?|de voz)|buzon de voz|operadora (?:virtual|automatica)|aparatos?|i\\.?a|siri|alexa|menu (?:automatico|telefonico|de voz)|algoritmos?)'

const groups: Readonly<Record<HumanMark, string>> = {
  thing:
    '(?:maquinas? (?:de|del|para)|(?:mi|mis|nuestr[oa]) (?:computadora|maquina|ordenador|sistema|contestadora|robot|buzon)|error humano|derechos humanos|(?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|pocas|muchas|cuantas|otras) personas|una sola persona|por persona)',
  else: `(?:${who}|una persona) (?:mas|otro|otra|distint[oa]|diferente|competente|capaz|preparad[oa]|superior|mejor|con (?:mas )?autoridad|que (?:si )?(?:sepa|entienda|escuche|conozca))(?! (?:en la fila|de la familia|para la mesa))${from}|(?:otro|otra|algun otro|alguna otra|cualquier otr[oa]) (?:persona|human[oa]|${jobs}|companer[oa])(?: suy[oa]| tuy[oa])?${from}|(?:un|una|algun|alguna|su|tu|otro|otra) companer[oa](?: suy[oa]| tuy[oa])?`,
  human: `(?:${det})?(?:(?:persona|personas|gente|alguien|voz|ayuda|atencion|asistencia|soporte|servicio|trato|${jobs})${alive}{1,2}|(?:ser(?:es)? )?human[oa]s?|alma viviente|ser viviente|alguien${alive})${from}`,
  machine: `(?:(?:un|una|unos|unas|el|la|los|las|est[ea]|est[oa]s|es[ea]|otr[oa]|tanta|tanto|su|simple) ){0,2}(?:pinche |maldit[oa] |estupid[oa] )?(?:${machines}|(?<=\\b(?:este|su|estos) )(?:sistema|programa|menu)s?)`,
  other: `(?:mi|mis|nuestr[oa]s?) (?!llamada\\b|tiempo\\b|(?:asesor|ejecutiv[oa]|agente de cuenta|gerente de cuenta)[a-z]*\\b)[a-z]+|(?:el|la|los|las) (?:seguro|policia|vecin[oa]s?|caser[oa]|juez|ninos?|familia|escuela|ayuntamiento|inquilin[oa]s?)`,
  name: "(?:el |la |al )?(?:senor|senora|senorita|don|dona|sr|sra|srta|doctor|doctora|dr|dra|licenciad[oa]|ingenier[oa]) (?!(?:que|por|de|del|en|a|para|y|o|con|me|se|disponible|esta|el|la|favor|ahora|hoy|manana)\\b)[a-z'-]+",
  staff: `(?:${det})?(?:mism[oa] )?${jobs}(?! (?:de seguros cerca|inmobiliari[oa]|de viajes))${with_}${from}|(?:la |el |una |un |alguna? )?(?:persona|senorita|senora|senor|muchach[oa]|joven|chic[oa]|gente) (?:encargad[oa]|responsable|a cargo|de turno|de guardia|que (?:atiende|se encarga|lleva|maneja|hace|ve|esta a cargo|este a cargo|me (?:atendio|llamo|vendio|ayudo|instalo)|vino|instalo|arreglo|trabaja|corresponda))${from}|(?<!alguien con )quien (?:est[ea] a cargo|se encargue|corresponda|sea(?: responsable)?|mande|maneje|lleve|vea|pueda|sepa)`,
  expert: `(?:${det})?(?:mism[oa] )?${trades}${with_}`,
  desk: `(?:(?:la|el|su|al) )?(?:(?:departamento|depto|area|equipo|seccion|oficina|gente|los) (?:de|del) (?:la |los |las )?[a-z]+|${places}|(?<=\\b(?:la|el|su|al|del) )${rooms})`,
  someone: `(?:${who}(?: de (?:ustedes|ahi))?${from}|uno de ustedes|quien sea|cualquier persona)`,
  person: `(?:${det})?(?:persona|personas|gente|individuo)${from}`,
}

const order: readonly HumanMark[] = [
  'thing',
  'else',
  'human',
  'machine',
  'other',
  'name',
  'staff',
  'expert',
  'desk',
  'someone',
  'person',
]

/** One pass over the text: the first group that fits at a place is its mark. */
export const peopleMarks = new RegExp(
  `\\b(?:${order.map((mark) => `(?<${mark}>${groups[mark]})`).join('|')})\\b`,
  'g',
)
