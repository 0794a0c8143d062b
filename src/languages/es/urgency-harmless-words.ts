/** Spanish words of danger that mean none: names of things, sayings, figures of speech. */
import type { HarmlessWords } from '../urgency-manner-words.ts'

export const harmless: HarmlessWords = {
  harmless: `
    contacto de emergencia, contactos de emergencia, salida de emergencia, salidas de emergencia, fondo de
    emergencia, numero de emergencia, numero de emergencias, luz de emergencia, luces de emergencia, freno
    de emergencia, kit de emergencia, planta de emergencia, generador de emergencia, emergencia familiar,
    plan de emergencia, tarifa de emergencia, estacion de gas, estacion de gasolina, recibo del gas, recibo
    de gas, cuenta del gas, compania de gas, compania del gas, estufa de gas, asador de gas, linea de gas
    para, instalacion de gas, alarma de incendios nueva, extintor de incendios, seguro contra incendios,
    seguro de incendio, seguro contra inundaciones, seguro de inundacion, detector de humo, detectores de
    humo, fuegos artificiales, estacion de bomberos, area de fumar, prueba de sangre, analisis de sangre,
    examen de sangre, presion arterial, tipo de sangre, donar sangre, ataque cibernetico, ataques
    ciberneticos, ciberataque*, vacuna, vacunas, aire libre, al aire, bomba de jabon, respuesta inmediata,
    atencion inmediata, familia inmediata, cuidado urgente, radiografia de torax, cable de tele, cable de
    internet, television por cable, agua embotellada, caja de, hora pico, me puede ayudar, me pueden ayudar,
    puede ayudarme, pueden ayudarme, ayuda con, ayuda para, por su ayuda, necesito ayuda para, necesito
    ayuda con, ayudeme a, ayudenme a, ayudame a, choque de, cuarto de emergencia el, por ahora, ya me voy,
    ya voy, ya esta, ya quedo, ya pague, presion de la sangre, azucar en la sangre, danos por inundacion,
    dano por inundacion, recibo de luz, recibo de la luz, de segunda mano, a mano, por otro lado, atorado en
    el trafico, atorada en el trafico, en contacto, a pie, de pie, por la cara, es inmediato, es inmediata,
    son inmediatas, son inmediatos, transferencia inmediata, transferencias inmediatas, quiero cotizar,
    servicio de emergencia (cuanto|tiene), guardia de emergencia, seguro contra (robo|incendio|robos|
    incendios|inundaciones|robo e incendio), robo e incendio, contra robo, contra incendio, cobertura de
    robo, alarma contra robo, alarma contra incendios, detectores de monoxido, detector de monoxido (cuanto|
    que|para), me llamas, te llamas, se llama, como te llamas, si llamas, cuando llamas`,
}
