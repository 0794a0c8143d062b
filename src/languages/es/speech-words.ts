/** Spanish hesitations, greetings and joining words, with and without accents, since recognisers write both. */
import type { SpeechWords } from '../speech-words.ts'

/** "Este" and "si" hesitate and agree only before words that begin something new: "este viernes", "si puede". */
const beginning =
  '(?=[,.!…]|$| (?:mi|me|yo|es|soy|le|se|no|por favor|claro|pues|bueno|eh+|quer|quier|quis|necesit|llam|habl|tengo|tenemos|hola|buen)\\p{L}*)'

export const speech: SpeechWords = {
  abbreviations: ['dr', 'dra', 'sr', 'sra', 'srta', 'prof', 'lic', 'ing'],
  clauseEnd:
    /[.!?;,:]+(?=\s|$)|\s[-–—]+\s|(?:^|\s)(?:pero|sino|porque|pues|as[ií] que|entonces|aunque|y|e|o sea|en fin|de todos modos|de todas formas)(?=\s)/i,
  greeting:
    /^(?:(?:hola|hello|alo|buenas|buenos dias|buen dia|buenas (?:tardes|noches)|muy buenas|que tal|que onda|que hubo|quiubo|que mas|como (?:esta|estan|le va)|bueno|diga|oiga|senor(?:a|ita|es)?|joven|abuel[oa]|papa|mama|hay alguien(?: ahi)?|quien habla|me (?:escucha|escuchan|oye|oyen))\b[\s,.!?]*)+$/i,
  pleasantries:
    /(?<!\p{L})(?:y )?(?:qu[eé] tal(?: est[aá]s?)?|c[oó]mo (?:est[aá]s?|est[aá]n|le va|te va|andan?|ha estado)(?: usted(?:es)?)?(?: hoy)?|mucho gusto|me (?:escucha|oye)n?)(?=[,.!?]|$|\s(?:yo|mi|me|le|soy|tengo|tenemos|necesito|necesitamos|quiero|quisiera|llamo|habla|es que|mire|oiga|eh)(?!\p{L}))[\s,.!?]*/giu,
  thanks:
    /^(?:(?:ah|ay|si|hola|bueno)[ ,.!]+)?(?:(?:muchas|muchisimas|mil) )?gracias(?: (?:por (?:contestar(?:me)?|atender(?:me)?|responder|su atencion|tomar mi llamada)|senor(?:ita|a)?|muy amable))?[\s,.!]+(?=\S)/i,
  fillers: new RegExp(
    `^(?:(?:eh+|em+|ehm+|ah+|oh|mm+|hmm+|aj[aá]|este${beginning}|si${beginning}|s[ií](?=[ ,.!]+(?:se[nñ]or|claro))|sí|pues|bueno|bien|mire|mira|oiga|oye|a ver|o sea|entonces|claro(?: que s[ií])?|de acuerdo|est[aá] bien|ok|okay|okey|vale|dale|ya(?=[,.])|f[ií]jese(?: que)?|verá|disculpe|perd[oó]n|por favor|hola|al[oó]|buenas (?:tardes|noches)|buenas|buen d[ií]a|buenos d[ií]as|se[nñ]or(?:ita|a)?)(?!\\p{L})[\\s,.!…-]*)+`,
    'iu',
  ),
}
