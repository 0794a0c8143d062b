/** How many parts a text message is sent in, each billed by itself. Pure. */

/** The letters of GSM 03.38; a text of these alone fits 160 to a part. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
/** These take two places. */
const extended = '^{}\\[~]|€\f'

export interface TextSize {
  /** Places taken, as the network counts them. */
  length: number
  segments: number
  /** Letters outside of the basic ones: every part holds less than half as many. */
  isUnicode: boolean
}

export function textSize(text: string): TextSize {
  const letters = [...text]
  const isUnicode = letters.some((letter) => !basic.includes(letter) && !extended.includes(letter))
  const length = isUnicode
    ? text.length
    : letters.reduce((sum, letter) => sum + (extended.includes(letter) ? 2 : 1), 0)
  const [whole, part] = isUnicode ? [70, 67] : [160, 153]
  return { length, segments: length <= whole ? Math.min(length, 1) : Math.ceil(length / part), isUnicode }
}
