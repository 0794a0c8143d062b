/** Spanish words with which callers let a conversation end. */
import type { ClosingWords } from '../closing-words.ts'

export const closing: ClosingWords = {
  phrases: [
    [
      /\bpor (?:todo|toda)?(?: ?(?:su|la|tu|el|sus))? ?(?:\w+ )?(?:ayuda|atencion|tiempo|informacion|amabilidad|paciencia|apoyo|servicio)\b/g,
      'gracias',
    ],
    [/\b(?:ha|han) sido (?:de )?(?:muy|mucha|gran) (?:amables?|ayuda|util)\b/g, 'gracias'],
    [
      /\b(?:ya )?no (?:necesito|necesitamos|tengo|quiero|queremos|hace falta|requiero) (?:nada|mas|ninguna)(?: (?:mas|otra cosa|otra pregunta|pregunta|por ahora))*\b/g,
      'no',
    ],
    [
      /\b(?:ya )?(?:tengo|tenemos) (?:todo(?: lo que necesit(?:o|aba|amos))?|toda la informacion)\b/g,
      'listo',
    ],
    [
      /\b(?:eso|con eso|ya|asi|esto)? ?(?:es|seria|fue|era) todo(?: lo que (?:necesitaba|queria|necesito))?\b/g,
      'listo',
    ],
    [/\b(?:con eso|asi) (?:esta bien|estamos bien|basta|es suficiente)\b/g, 'listo'],
    [
      /\b(?:quedo|estoy|estamos|quedamos) (?:al pendiente|atent[oa]s?|pendientes?|bien|list[oa]s?)\b/g,
      'listo',
    ],
    [/\bque (?:tengan?|pasen?) (?:\w+ ){0,3}(?:dia|tarde|noche|semana)\b/g, 'adios'],
    [/\b(?:se lo|le|les) agradezco\b/g, 'gracias'],
  ],
  closing: new Set(
    'gracias agradezco agradecido agradecida adios bye chao no nada listo perfecto excelente genial bueno buena bien vale ok okay estupendo fantastico magnifico fenomenal maravilloso super igualmente'.split(
      ' ',
    ),
  ),
  beside: new Set(
    'muchas muchisimas mil muy tan amable si claro ya esta suena me parece todo de acuerdo y pues eso es asi entonces por ahora ahorita hoy momento el la lo su sus senor senora senorita le les se a usted ustedes mucho todo todos mas que dia hasta luego pronto manana nos vemos hablamos cuidese otra vez tambien eh ah'.split(
      ' ',
    ),
  ),
}
