/** Spanish words for yes, no and neither, without accents. */
import type { YesNoWords } from '../yes-no-words.ts'

export const yesNo: YesNoWords = {
  // "Si puede venir" asks for something: there "si" is "if".
  yes: /^(?:(?:eh+|em+|ah|oh|este|pues|bueno|mm+|a ver|ay|y)[ ,]+)*(?:si(?! (?:puede|pueden|pudiera|podria|es posible|hay|quiere|me puede|no)\b)|sip|sii+|simon|ey|claro|correct(?:o|isimo)|exacto|exactamente|asi es|eso (?:es|mismo)|eso|efectivamente|afirmativo|por supuesto|desde luego|como no|ok|okay|okey|vale|dale|dele|hagale|positivo|(?:sale|va|listo|de una|ahi mismo)(?= *(?:[.,!]|$|pues|gracias|si|y vale|vale|ese|con ese))|de acuerdo|(?:esta|ta) (?:bien|bueno|perfecto|correcto)|muy bien|bien|perfecto|excelente|seguro|cierto|es (?:ese|esa|correcto|correcta|asi|cierto|el mio|mi numero)|(?:a |con |en |al )?es[ea] (?:es|mism[oa]|esta bien|mer(?:o|ito)|si)|(?:a|con|en) es[ea](?: numero)?(?= *(?:[.,!]|$|por favor|gracias|si))|asi mero|andele|andale|orale|adelante|hagalo|aja|uh huh|mm+ ?hm+|lo es|soy yo|me parece bien|suena bien|yes|yeah|yep|por favor|(?:marco |oprimo |presiono )?(?:el )?(?:uno|1)$)\b|^(?!a lo mejor|tal vez|quiza|(?:yo )?(?:creo|supongo|diria))(?:[a-z]+ ){1,3}si[.! ]*$/i,
  no: /^(?:(?:eh+|em+|ah|oh|este|pues|bueno|mm+|ay|y|si|ok|okay|espere|perdon|disculpe|mire|un momento)[ ,.]+)*(?:no|nop|nel|nada (?:de eso|que ver)|para nada|(?:nombre,? )?que va(?= *(?:[.,!]|$|no))|nombre,? (?=no\b|ni\b|ese\b)|ya no es (?:ese|esa|el|mi)|ningun[oa](?= *(?:[.,!]|$))|de ninguna manera|negativo|incorrecto|equivocado|esta (?:mal|equivocado|incorrecto)|es[oea] (?:no|(?:esta|es) (?:mal|equivocad[oa]|incorrect[oa]))|(?:a |con |en )?(?:ese|el|mi) (?:[a-z]+ )?ya no|asi no|tampoco|nunca|jamas|claro que no|por supuesto que no|(?:yo )?creo que no|me entendio mal|(?:marco |oprimo |presiono )?(?:el )?(?:dos|2)$)\b|^(?!(?:[a-z]+ )?como )(?:[a-z]+ ){1,2}no[.! ]*$/i,
  agreeing:
    /^(?:(?:si|oh|eh|pues|ah)[, ]+)*no+[, ]+(?:(?:no|si)[, ]+)?(?:asi (?:esta bien|es|mero)|si es(?: (?:ese|correcto|asi))?|todo bien|esta todo bien)\b|^(?:(?:si|oh|eh|pues|ah)[, ]+)*no, (?:esta (?:bien|correcto)|es (?:correcto|ese))\b|^no+[, ]+(?:pues|pos|hombre)[, ]+si(?:[ ,]+(?:claro|esta bien|es ese|ese(?: es)?|asi es|a ese|gracias|por favor|senor(?:ita|a)?))*[.! ]*$/i,
  open: /^(?:(?:yo )?(?:creo|supongo|me parece|imagino) que si|yo creo\b(?! que no)|(?:la verdad )?no (?:estoy segur[oa]|sabria|lo se|se)(?= (?:bien|exact|la verdad|si |cual|que |decir)|[,.!]|$)|no estoy segur[oa])/i,
  unsure:
    /\b(?:no estoy segur[oa]|diria que si|tal vez|quizas?|a lo mejor|puede ser|que si creo|creo que si|supongo|no me acuerdo|no (?:lo )?recuerdo|probablemente|posiblemente|seguramente|mas o menos|depende|quien sabe)\b/i,
  limiting: /\bpero (?:es|el|la|no|con|termina)\b|\bsolo que\b|\bmenos (?:el|la)\b/i,
  leaning: /\b(?:creo|supongo|parece|imagino|diria) que si\b|^yo creo\b|\b(?:probablemente|seguramente)\b/i,
}
