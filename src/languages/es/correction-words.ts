/** Spanish words that take something back, without accents. */
import type { CorrectionWords } from '../correction-words.ts'

/** A "no" corrects before a pause or the right value; before a verb it only negates: "no tengo", "no funciona". */
const no =
  '(?:no+(?=[,.:]| (?:no|son|era|seria|perdon|espere|mire|mi|asi no|termina|me llamo|quise|con|\\d|es(?! (?:una?|urgente|nada|necesari|para|por|tan|muy|much|grave|importante|posible|que|de|asi|todo)))\\b)|nop|nel)'

export const correction: CorrectionWords = {
  opening: new RegExp(
    `^(?:(?:eh+|este|pues|bueno|ay|oh|si|ok|okay|espere|un momento|perdon|perdone|disculpe|lo siento)[ ,.]+){0,4}(?:${no}|mas bien|mejor dicho|quise decir|quiero decir|perdon|disculpe|espere|corrijo|correccion|me equivoque|en realidad|esta (?:mal|equivocad[oa]|incorrect[oa])|(?:es[oea]|asi) no(?: (?:es|esta))?(?: (?:asi|correct[oa]|bien))?|no es (?:asi|correct[oa]|ese|esa|eso)|es[oea] esta (?:mal|equivocad[oa])|le di (?:el|la|un|una|mal (?:el|la)) \\w+(?: equivocad[oa]| mal)?|(?:puede|podria|puedo|quisiera|quiero) (?:cambiar|corregir)|(?:cambie|corrija) (?:mi|el|la))\\b[ ,.:-]*`,
    'i',
  ),
  leadIn:
    /^(?:(?:no|perdon|espere|mire|quise decir|quiero decir|mas bien|mejor dicho|en realidad|es con|es|son|seria|era|debe ser|ponga(?:le)?|(?:el|la) (?:numero|nombre|correo|direccion|correct[oa]|buen[oa])(?: correct[oa])? es|mi (?:verdader[oa] |nuev[oa] )?(?:numero|nombre|correo|e-?mail|direccion|telefono)(?: de telefono| correct[oa]| electronico)? es|(?:el final|los ultimos(?: \w+)?|la ultima parte) (?:es|son)|termina en)\b[ ,.:-]*)+/i,
  otherwise:
    /^(?:(?:muchas )?gracias|(?:eso )?es todo|seria todo|nada mas|asi esta|esta bien|estoy bien|problema|hay|se preocupe|hace falta|se\b)/i,
  fields: [
    ['email', /\b(?:correo|e-?mail|mail)\b/i],
    ['phone', /\b(?:telefono|numero|digitos?|celular|movil)\b/i],
    ['name', /\b(?:nombre|apellidos?|me llamo|se escribe|deletre\w+)\b/i],
    ['address', /\b(?:direccion|calle|casa|domicilio)\b/i],
  ],
  renaming: /^(?:ah |oh |eh )?(?:es|soy|me llamo|habla|mi nombre es) /i,
  replacing:
    /\b(?:mejor|en (?:vez|lugar) de|(?:cambi|muev|mover|pasar|pas)\w*(?:lo|la)|(?:cambiar|mover) (?:la|mi|el)|reprogram\w+|reagend\w+|olvidelo|que tal|que sea|pong\w+|digamos|pensandolo bien|siempre si|me (?:viene|queda|conviene) mejor|no puedo (?:ese|el|ese dia)|quise decir)\b/i,
}
