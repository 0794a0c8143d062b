/** Spanish figures of speech, and other turns of phrase that hold words of danger or haste and mean none. */
import type { FigureWords } from '../urgency-manner-words.ts'

export const figure: FigureWords = {
  figure: `
    de corazon, con todo mi corazon, corazon de, muero de ganas, me muero por, muero de hambre, muero de
    risa, matar el tiempo, golpe de suerte, comida rapida, pregunta rapida, cotizacion rapida`,
}
