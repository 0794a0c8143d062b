/** Spanish figures of speech, and other turns of phrase that hold words of danger or haste and mean none. */
import type { FigureWords } from '../urgency-manner-words.ts'

export const figure: FigureWords = {
  figure: `
    de corazon, con todo mi corazon, corazon de, muero de ganas, me muero por, muero de hambre, muero de
    risa, matar el tiempo, golpe de suerte, comida rapida, pregunta rapida, cotizacion rapida, es un robo,
    son un robo, un robo a mano armada de, robo en despoblado, (precio|precios|tarifa|cuota|comision) (es|
    son) (un robo|un asalto|un atraco|criminal), esta del robo, robo de precio, (me|nos) mata (si|cuando|
    de), me va a matar si, me matan si, (mi|mis) (mama|mama me|papa|esposa|esposo|jefe|mujer|vieja|novia|
    novio) (me |nos |)(mata|va a matar|matara), me matas de risa, me muero (de|por|si), muero (de|por),
    muriendo de (risa|hambre|ganas|sueno|calor lol|aburrimiento), muerto de (risa|hambre|sueno|cansancio|
    miedo lol), muerta de (risa|hambre|sueno|cansancio), casi me da (un infarto|algo|un ataque), me dio un
    infarto (cuando|al ver|con), ataque de risa, ataque de nervios por el precio, matar el (tiempo|rato|
    hambre), matar dos, me costo un ojo, cuesta un ojo, un ojo de la cara, ojo con, ojo de la cara, cuesta
    un rinon, un rinon, echar una mano, echame una mano, echeme la mano, dar una mano, deme una mano, me
    echa la mano, a la mano, de primera mano, mano de obra, mano a mano, tomar el pelo, tomando el pelo,
    meter la pata, metí la pata, estirar la pata, de pies a cabeza, dolor de cabeza que es, sin pies ni
    cabeza, de cabeza con el trabajo, a cabeza, cabeza de familia, corazon (de|partido|roto), con el
    corazon, rompio el corazon, rompecorazones, sangre fria, de sangre azul, mala sangre, fuego lento, a
    fuego, juego con fuego, prueba de fuego, arma de doble filo, tiro de gracia, ni a tiros, tiros de
    esquina, tiro libre, explosiones (pelicula|en la pelicula), pelicula con explosiones, exploto de (risa|
    coraje|alegria), ahogado en (deudas|trabajo), ahogada en (deudas|trabajo), ahogandome en (deudas|
    trabajo), ahogarse en un vaso, inundado de (correos|trabajo|llamadas|mensajes), quemado por el sol,
    quemarse las pestanas, quemando calorias, quemar (calorias|grasa|cartuchos), curso (intensivo|
    relampago), choque (cultural|de trenes pelicula), en un abrir, rapido y furioso, via rapida, vida
    rapida, internet (mas |)rapido, red rapida, velocidad (mas |)rapida, que rapido, muy rapido, tan rapido,
    rapidisimo, fue rapido, fueron rapidos, bajar (de |)(peso|panza|kilos) (rapido|rapidamente), (una|la|
    otra) (duda|pregunta|consulta|cosa) (rapida|rapidita|nada mas), algo rapido, un momentito rapido, por
    (ahora|ahorita), por el momento, hasta ahora, estoy bien por ahora, (perdi|perdio|perdimos|pierdo) (el
    trabajo|mi trabajo|peso|la cuenta|el hilo|tiempo|interes|la paciencia|la cabeza|kilos|la senal|@n kilos|
    a mi papa el|a mi papa la|a mi papa en|a mi papa hace|a mi mama el|a mi mama la|a mi mama en|a mi mama
    hace|a mi esposo el|a mi esposo la|a mi esposo en|a mi esposo hace|a mi esposa el|a mi esposa la|a mi
    esposa en|a mi esposa hace|a mi padre el|a mi padre la|a mi padre en|a mi padre hace|a mi madre el|a mi
    madre la|a mi madre en|a mi madre hace|a mi abuelo el|a mi abuelo la|a mi abuelo en|a mi abuelo hace|a
    mi abuela el|a mi abuela la|a mi abuela en|a mi abuela hace|a mi hijo el|a mi hijo la|a mi hijo en|a mi
    hijo hace|a mi hija el|a mi hija la|a mi hija en|a mi hija hace|a mi hermano el|a mi hermano la|a mi
    hermano en|a mi hermano hace|a mi hermana el|a mi hermana la|a mi hermana en|a mi hermana hace), me
    (robaste|robo) el corazon, robo (la atencion|camara|plano), me robaron el (sueno|corazon), salvavidas,
    me salvo la vida (su|este), me salvaste, me salva, golpe (de estado|de suerte|bajo), de golpe, pega con,
    parto (un pastel|la|el|de la base), se me parte el alma, no rompas, roto el corazon, romper el (hielo|
    record|contrato), (trabajo|mano) de parto curso, (una|la|mi|otra) (mesa|reservacion|reserva|reservar|
    cita|noche|habitacion) (para|de) (hoy|manana|esta noche|la noche|hoy en la noche)`,
}
