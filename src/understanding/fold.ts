/** One spelling for words that recognisers write with and without accents. */

/** Lower case, without accents and tildes (`¿Habla español?` → `¿habla espanol?`); as long as the text in most cases, not all. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
