/** Spanish words for finding the owner's answer to a question, without accents. */
import type { KnowledgeWords } from '../knowledge-words.ts'

const stopWords = new Set(
  `a al ante con contra de del desde e el ella ellos en entre es esa ese eso esta este esto la las le les lo los me mi mis
  muy nos nuestro o para pero por que se si sin sobre su sus te tu u un una unas uno unos usted ustedes y ya yo soy son
  somos era ser estar estan estoy hay ha han he puede pueden podria puedo pueda tiene tienen tengo hace hacen hacer cual
  cuales como cuando donde quien quienes no tambien solo favor hola buenas buenos dias tardes noches gracias saber
  quisiera quiero queria gustaria necesito pregunta preguntar duda decir decirme digame informacion tipo clase eh pues
  bueno oiga mire ok aqui ahi alla algo alguien algun alguna`.split(/\s+/),
)
/** Words that ask for the same thing. */
const synonyms = [
  'costo costos cuesta cuestan precio precios cobran cobra tarifa tarifas vale valen sale salen saldria seria cobrar cobraria cobrarian caro cuanto pagar'.split(
    ' ',
  ),
  'horario horarios hora horas abren abrir abierto abiertos cierran cerrar cerrado cerrados apertura'.split(
    ' ',
  ),
  'area areas zona zonas cubren cobertura servicio atienden ciudad cerca region llegan'.split(' '),
  'direccion ubicacion ubicados ubican quedan encuentran llegar'.split(' '),
  'arreglan arreglar reparan reparar cambian cambiar instalan instalar componer reemplazar'.split(' '),
  'pago pagos tarjeta efectivo cheque financiamiento credito'.split(' '),
  'presupuesto presupuestos cotizacion cotizaciones cotizan estimado estimados quote estimate'.split(' '),
  'visita visitas cita consulta ir venir vengan revisar checar ver salida vuelta'.split(' '),
  'doctor doctora medico dentista'.split(' '),
  'seguro seguros asegurados aseguranza'.split(' '),
  'comida comidas plato platos platillo platillos menu menus comer'.split(' '),
  'perro perros gato gatos mascota mascotas animal animales'.split(' '),
  'calentador calentadores calenton boiler boilers heater heaters'.split(' '),
  'agua water'.split(' '),
  'fregadero lavaplatos tarja pila sink lavatrastes'.split(' '),
  'inodoro excusado taza toilet retrete sanitario wc'.split(' '),
  'lavabo lavamanos'.split(' '),
  'drenaje drenajes desague canerias caneria tuberia tuberias tubo tubos plomeria'.split(' '),
  'llave llaves grifo grifos pila canilla'.split(' '),
  'emergencia emergencias urgencia urgencias urgente'.split(' '),
  'garantia garantizan garantias'.split(' '),
  'descuento descuentos promocion promociones especial especiales'.split(' '),
  'gratis gratuito gratuita free costo'.split(' '),
]

export const knowledge: KnowledgeWords = {
  stopWords,
  synonyms,
  endings: [
    [/(?:acion|aciones|amiento|imiento)$/, ''],
    [/s$/, ''],
    [/(?:amo|emo|imo|ando|iendo|ar|er|ir|an|en|a|e|o)$/, ''],
  ],
}
