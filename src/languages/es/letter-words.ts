/** Spanish names of letters, and the words that recognisers write for them. Words stand without accents. */
import type { LetterWords } from '../letter-words.ts'
import { confusions } from './letter-confusions.ts'

const radio =
  'alfa bravo charlie delta eco foxtrot golf hotel india julieta kilo lima noviembre oscar papa quebec romeo sierra tango uniforme victor whisky xilofono yanqui zulu'
const cities =
  'alicante barcelona cadiz dinamarca espana francia girona granada huelva italia jaen kenia lugo madrid navarra oviedo portugal queso roma sevilla toledo ubeda valencia washington yegua zaragoza antonio burgos carmen dolores enrique felix gerona jose lorenzo mexico ramon'

export const letters: LetterWords = {
  names: {
    ...Object.fromEntries(`${radio} ${cities}`.split(' ').map((word) => [word, word[0] ?? ''])),
    be: 'b',
    ce: 'c',
    de: 'd',
    efe: 'f',
    ge: 'g',
    hache: 'h',
    jota: 'j',
    ka: 'k',
    ca: 'k',
    ele: 'l',
    eme: 'm',
    ene: 'n',
    ñ: 'ñ',
    eñe: 'ñ',
    pe: 'p',
    cu: 'q',
    erre: 'r',
    ere: 'r',
    ese: 's',
    te: 't',
    uve: 'v',
    ve: 'v',
    equis: 'x',
    ye: 'y',
    'i griega': 'y',
    'i latina': 'i',
    'doble u': 'w',
    'doble ve': 'w',
    'doble uve': 'w',
    'uve doble': 'w',
    've doble': 'w',
    'be larga': 'b',
    've corta': 'v',
    zeta: 'z',
    ceta: 'z',
    zeda: 'z',
  },
  misheard: {
    ve: 'b',
    ven: 'b',
    he: 'e',
    eh: 'e',
    ha: 'a',
    ah: 'a',
    hay: 'i',
    oh: 'o',
    que: 'q',
    se: 'c',
    si: 'c',
    le: 'l',
    me: 'm',
    este: 's',
    ese: 's',
    tres: '3',
    seis: '6',
  },
  likeness: new Set(['de', 'como']),
  around: new Set(
    'mi el la es codigo postal numero eh este bueno pues si no perdon gracias por favor claro y ver'.split(
      ' ',
    ),
  ),
  confusions,
}
