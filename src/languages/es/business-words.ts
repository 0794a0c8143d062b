/** Spanish words for what callers ask about the business itself, without accents. */
import type { BusinessWords } from '../business-words.ts'

export const business: BusinessWords = {
  hours:
    /^y (?:los|el) \w+(?: tambien)?$|\b(?:horarios?|abren|abre|abiert[oa]s?|abrir|cierran|cierra|cerrad[oa]s?|cerrar|a que horas?|hasta que horas?)\b/i,
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
  bothNames: /\bapellidos?\b|\bnombre completo\b/i,
}
