/** Spanish words of trouble with vehicles on the road, and of where they must not be. */
import type { RoadWords } from '../urgency-trouble-words.ts'

export const road: RoadWords = {
  stranded: `
    tirado en la carretera, tirada en la carretera, tirados en la carretera, varado, varada, varados, a un
    lado de la carretera, a la orilla de la carretera, orilla de la autopista, en medio de la carretera, en
    medio de la nada, en la cuneta, me quede tirado, me quede tirada, nos quedamos tirados, bloqueando el
    trafico, atascado en la nieve, atascado en el lodo, atorado en la nieve, atorado en el lodo, (tirado|
    tirada|tirados|varado|varada|varados|atorado|atorada|atorados|botado|botada) en (la|el|un|una|medio|
    plena) (carretera|autopista|calle|estacionamiento|puente|nada|libramiento|aeropuerto|central|tunel|
    monte|lodo|nieve|arena), atorado en el estacionamiento, me deja tirado, me dejaron tirado, me dejo
    botado, no tengo como (regresar|volver|llegar|moverme), estamos varados, perdi (el|mi) (vuelo|tren|
    camion|autobus), perdimos (el|nuestro) (vuelo|tren), cancelaron mi vuelo, sin dinero y (lejos|en el
    extranjero), atrapado en el aeropuerto, se me quebro la llave en el (arranque|switch), (estoy|estamos|
    sigo) en (otro pais|el extranjero|otra ciudad) sin (dinero|efectivo|tarjeta|nada), sin (efectivo|dinero)
    en (otro pais|el extranjero)`,
  brokenDown: `
    se descompuso, descompuesto, se quedo parado, no arranca, no prende, se apago, se ponchó, poncho,
    ponchada, llanta ponchada, pinchada, llanta baja, reventada, sin gasolina, se quedo sin gasolina, se
    sobrecalento, se calento, averiado, se averio, se poncho, se me poncho, me poncho, llanta, se quedo sin
    bateria, sin bateria, bateria muerta, se desvielo, se tiro el aceite, transmision, no camina, no avanza,
    no enciende, se paro, se me paro, se me apago, se jalo, grua, sacando humo`,
  road: `
    carretera, autopista, camino, puente, salida, libramiento, periferico, calle, estacionamiento, tunel,
    kilometro, desviacion, acotamiento, retorno, autopista de cuota, en despoblado, zona peligrosa, colonia
    peligrosa, de noche, a oscuras, medio de la nada, gasolinera`,
  brakes: `
    sin frenos, me quede sin frenos, no frena, no tengo frenos, se fueron los frenos, fallaron los frenos,
    no funcionan los frenos, no me frena, se quedo sin frenos, no tiene frenos, me fallaron los frenos, se
    le fueron los frenos, acelerador (atorado|pegado|trabado), no puedo frenar, no puede frenar, no agarran
    los frenos`,
  peril: `
    en las vias, sobre las vias, en las vias del tren, al (rio|lago|canal|mar|barranco|arroyo|precipicio|
    voladero), en el (rio|lago|canal|mar|barranco|arroyo|agua), de cabeza, boca abajo, llantas para arriba,
    del puente, colgando del, lo arrastra la corriente, viene el tren`,
}
