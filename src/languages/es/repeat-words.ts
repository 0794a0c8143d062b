/** Spanish words of callers who did not catch what we said, without accents. */
import type { RepeatWords } from '../repeat-words.ts'

export const repeat: RepeatWords = {
  request:
    /^(?:(?:perdon|perdone|disculpe|lo siento|ay|eh+|este|espere|hola|se corto)[ ,.]*)*(?:eh+|(?:como|que|mande|diga)(?: usted)?(?: (?:es que )?(?:me )?(?:dijo|dice|pregunto|fue eso|fue))?|que fue lo que (?:me )?(?:dijo|pregunto)|(?:la verdad )?no (?:l[eoa] |se )?(?:escuche|escucho|oi|oigo|entendi|entiendo|capte|alcance a (?:oir|escuchar)|oye|escucha)(?: (?:bien|nada|eso|muy|la pregunta|lo que (?:me )?(?:dijo|pregunto)|que (?:me )?(?:dijo|dice)))*|(?:me )?(?:l[oa] )?(?:puede|podria|puedes|podrias)(?: usted)?(?: por favor)? (?:repetir|hablar mas (?:fuerte|alto|despacio|lento)|decir(?:lo|me|melo)? (?:otra vez|de nuevo))\w*.*|repita\w*.*|repite\w*.*|otra vez|de nuevo|una vez mas|digame(?:lo)? (?:otra vez|de nuevo).*|cual (?:era|fue|es) la pregunta|(?:hable )?mas (?:despacio|lento|fuerte|alto)(?: que no (?:se|l[eoa]) .{1,20})?|perdon|perdone|disculpe)(?:[ ,]+por favor)?[\s?.!]*$/i,
}
