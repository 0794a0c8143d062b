/** Spanish words that a recogniser is told to expect. */
import type { ListeningWords } from '../listening-words.ts'

export const listening: ListeningWords = {
  names: ['español', 'Spanish', 'en español por favor'],
  yesNo: ['sí', 'no', 'correcto', 'así es', 'está mal'],
  email: [
    'arroba',
    'punto',
    'punto com',
    'guion',
    'guion bajo',
    'gmail.com',
    'yahoo.com',
    'hotmail.com',
    'outlook.com',
    'icloud.com',
  ],
  spelling: [
    'B de burro',
    'V de vaca',
    'D de dedo',
    'M de María',
    'N de Nancy',
    'P de Pedro',
    'S de Susana',
    'Z de zapato',
    'H muda',
    'doble',
    'eñe',
    'guion',
  ],
  address: [
    'calle',
    'avenida',
    'street',
    'avenue',
    'road',
    'drive',
    'apartamento',
    'departamento',
    'número',
    'esquina',
  ],
  backchannel:
    /^(?:aj[áa]|mhm+|m+|hm+|ah|ya|s[íi]|claro|ok(?:ey)?|bueno|entiendo|vale|correcto)(?:[,.!¡?¿ ]+(?:s[íi]|ya|claro|ok(?:ey)?|bueno))*[.!?, ]*$/i,
}
