/** Spanish words around spelled letters. */
import type { SpellingWords } from '../spelling-words.ts'

export const spelling: SpellingWords = {
  everyday: new Set(
    'be ce de ge ka ca pe te ve ye ese ere cu eco roma espana francia italia madrid sevilla toledo valencia queso hotel golf alfa delta india lima papa antonio burgos carmen dolores enrique felix jose lorenzo mexico ramon'.split(
      ' ',
    ),
  ),
  marks: { apostrofo: "'", apostrofe: "'", guion: '-' },
  breaks: new Set(['espacio', 'luego', 'nueva']),
  silent: new Set(['mayuscula', 'minuscula', 'acento', 'tilde', 'acentuada', 'letra', 'con']),
  pair: new Set(['dos']),
  hint: /(?:^|[ ,]{1,4})(?:(?:se escribe|escrito|pero|solo|y|tambien)[ ,]{1,4})*(?:con|(?<no>sin))(?: (?:(?<count>una sola|un solo|dos|doble)|una?|la letra|la|el))? (?<letter>[a-zñ]|i griega|i latina|be larga|be grande|be alta|ve corta|ve chica|ve chiquita|ve baja|uve|ve|be|ce|ge|jota|ka|ca|cu|hache|equis|zeta|ceta|eses?|eles?|enes?|eres?|erres?|emes?|efes?|tes?|des?|pes?|ye|eñes?)[.!?\s]*$/i,
  counts: { 'una sola': 1, 'un solo': 1, dos: 2, doble: 2 },
  alike: {
    b: ['v'],
    v: ['b'],
    c: ['s', 'z', 'k', 'qu'],
    s: ['z', 'c'],
    z: ['s', 'c'],
    k: ['c', 'qu'],
    q: ['k', 'c'],
    g: ['j'],
    j: ['g', 'x'],
    x: ['j', 's'],
    y: ['i', 'll'],
    i: ['y'],
    l: ['y'],
    n: [],
    ñ: ['n'],
  },
  unheard: { h: 'start' },
}
