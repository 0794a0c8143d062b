/** Spanish words for the end of a conversation, without accents. */
import type { GoodbyeWords } from '../goodbye-words.ts'

export const goodbye: GoodbyeWords = {
  withdrawing:
    /\b(?:olvidelo|olvideselo|olvidalo|dejelo|ya no importa|no importa(?=[,.!]|$| (?:gracias|ya|dejelo|olvidelo))|ya no (?:hace falta|es necesario|lo necesito|necesito nada)|numero equivocado|me equivoque de numero|marque mal|(?:yo )?(?:mejor )?(?:l[eo]s? |los )?(?:vuelvo a (?:llamar|marcar)|volvere a (?:llamar|marcar)|(?:llamo|llamare|marco|hablo) (?:despues|luego|mas tarde|mas al rato|al rato|otro dia|manana|de nuevo|otra vez|a otro lado|en otro momento)|(?:luego|despues|mas tarde|al rato|otro dia|manana) (?:l[eo]s? )?(?:llamo|marco|hablo|vuelvo a (?:llamar|marcar))))\b/i,
  parting:
    /(?:\b(?:adios|adiosito|hasta (?:luego|pronto|la vista|la proxima)|chao|chau|nos (?:vemos|hablamos)|bye(?:[- ]bye)?|que (?:tengan?|pasen?) (?:(?:un|una|muy) ){0,2}(?:(?:buen|buena|bonito|bonita|lindo|linda|excelente|feliz|bello|bella) )?(?:dia|tarde|noche|fin de semana|semana)|que (?:le|les|este) (?:vaya )?(?:muy )?bien|cuidese(?: mucho)?|me despido|(?:tengo|me tengo) que (?:ir(?:me)?|colgar|cortar)|voy a colgar|ya me voy|igualmente|feliz (?:dia|tarde|noche)|buen dia para usted)|\b(?:gracias|adios|ok|bueno|listo|perfecto)[ ,.!]+(?:hasta manana|buen dia|buenas (?:tardes|noches))|^hasta manana)\b[\s.!,]*(?:entonces|gracias|muchas gracias|muy amable|senor(?:ita|a)?|igualmente)?[\s.!]*$/i,
  bye: /(?:bye|adios|hasta luego)[\s.!]*$/i,
  allSaid:
    /^(?:(?:no+|nada|ok|okay|bueno|perfecto|listo|muchas|gracias|si|pues|eh+|muy bien|esta bien|asi)[ ,.!]+){0,5}(?:(?:(?:eso|con eso|ya) )?(?:es|seria|fue|era) todo|nada mas(?! que)|nomas eso|nomas|solo eso|es lo unico|con eso (?:esta bien|basta|tengo)|asi (?:esta bien|estamos bien))\b/i,
  noMore:
    /^(?:(?:eh+|em+|pues|bueno|ok|okay|muy bien|esta bien|ah)[ ,.]+){0,3}(?:no+|nada|ninguna(?: otra)?|(?:por (?:ahora|el momento)|ahorita|hoy) (?:no|nada|es todo))(?:[ ,.!]+(?:no|nada|mas|otra|cosa|muchas|muchisimas|mil|gracias|muy amable|tan amable|(?:eso )?(?:es|seria) todo|por ahora|por el momento|ahorita|asi esta bien|(?:estoy|estamos|todo|esta) bien|senor(?:ita|a)?|de verdad|ya))*[\s.!]*$|^(?:(?:estoy|estamos|todo|asi esta) bien|(?:muchas |muchisimas |mil )?gracias(?: por (?:todo|su (?:ayuda|tiempo|atencion)))?|(?:ok|okay|perfecto|muy bien|listo|de acuerdo|bueno|vale)[, ]+(?:muchas |muchisimas )?gracias.{0,30}|listo)[\s.!]*$/i,
}
