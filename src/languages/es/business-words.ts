/** Spanish words for what callers ask about the business itself, without accents. */
import type { BusinessWords } from '../business-words.ts'

export const business: BusinessWords = {
  hours:
    /^y (?:los|el) \w+(?: tambien)?$|\b(?:horarios?|abren|abre|abiert[oa]s?|abrir|cierran|cierra|cerrad[oa]s?|cerrar|a que horas?|hasta que horas?)\b/i,
  working:
    /\b(?:trabajan?|atienden?|laboran|hay (?:alguien|servicio|citas)|dan (?:servicio|citas|consultas?)|vienen?|van)(?: (?:ustedes|tambien))*(?: (?:en|por|los|las|el|la|a|algun))* (?:fin(?:es)? de semana|noches?|tardes?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|manana|dias? (?:festivos?|feriados?)|festivos?|feriados?)\b/i,
  weekend: /\bfin(?:es)? de semana\b/i,
  asWell: /^(?:y |pues |bueno )*(?:que tal|y|que hay de|como)(?: en| por)?(?: los| las| el| la)?\b/i,
  reached:
    /^(?:(?:ahi |aqui )?es (?:ahi|aqui|la|el|de)|hablo (?:a|con)|estoy (?:llamando|hablando) (?:a|con)|llame a|marque a)\b/i,
  places:
    /\b(?:oficina|consultorio|clinica|restaurante|numero|tienda|taller|compania|negocio|banco|farmacia|casa|pizzeria|hotel|escuela|iglesia|local|apartamentos?|departamentos?|condominios?|hospital|salon|aeropuerto|centro|plaza|parque|universidad|colegio)\b/i,
  us: /\b(?:robot|bot|maquina|computadora|inteligencia artificial|automatic[oa]|automatizad[oa]|grabacion|persona (?:real|de verdad)|humano|quien (?:habla|es)|con quien (?:hablo|estoy)|su nombre|como se llama)\b/i,
  now: /\b(?:ahora|ahorita|todavia|en este momento|aun|hoy|esta (?:tarde|noche|manana))\b/i,
  // "Por la mañana" and "de la mañana" are the morning.
  tomorrow: /(?<!\b(?:la|esta|una) )\bmanana\b/i,
  days: {
    mon: /\blunes\b/i,
    tue: /\bmartes\b/i,
    wed: /\bmiercoles\b/i,
    thu: /\bjueves\b/i,
    fri: /\bviernes\b/i,
    sat: /\bsabados?\b/i,
    sun: /\bdomingos?\b/i,
  },
  othersName: /\b(?:paciente|mascota|nin[oa]|alumn[oa]|estudiante|residente)s?\b/i,
  bothNames: /\bapellidos?\b|\bnombre completo\b/i,
}
