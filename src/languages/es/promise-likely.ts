/**
 * Spanish clauses that no pattern of promise-kinds.ts knows, and that yet say that one of ours does something: what it is
 * about tells the kind. The signs are explained in promise-verbs.ts.
 */
import type { PromiseWords } from '../promise-words.ts'
import { paper, toDay, visit } from './promise-verbs.ts'

/** Beginnings of verbs for what is done in the conversation itself, and for how things are. */
const idle =
  'cinc|cuatr|och|tres|seis|siete|nuev|diez|dos\\b|una\\b|otr|mism|tod|necesit|neces|pens|ofrezc|cerr|cierr|abr|vend|teng|ten|ve|vi|revis|chec|busc|entiend|entend|escuch|oig|consult|permit|pregunt|repet|repit|deletre|ayud|explic|agradez|agradec|recomiend|recomend|sugier|gust|parec|qued|import|conv|sirv|pued|pod|quer|quier|sab|se\\b|est|hay|hab|habl|son|es\\b|dec|dice|dig|confirm|lei|lee|leer|part|empez|empiez|comenz|segu|sig|trabaj|atiend|atend|abr|cierr|cerr|ofrec|acept|cobr|cuest|cost|dur|tard|lament|sient|disculp|esper|piens|cre|acuerd|encontr|encuentr|llam|viv|verific|hacer(?:le)? (?:un|unas|una) (?:pregunta|par)|hac\\w+ (?:un|unas|una) pregunta|pedir(?:le)? (?:su|un)|pid\\w+ (?:su|un)|tom\\w+ (?:sus|su) (?:datos|nombre)|mir|deb|deber|manej|cubr|incluy|trat|termin|perd|falt|oc[iu]p'
const start = `(?!(?:${idle}))`
const toCaller = '(?:le|lo|la|te|les|los|las|se lo|se la)'

export const likely: PromiseWords['likely'] = {
  doing: new RegExp(
    `(?:\\b${start}[a-z]{2,}(?:[aei]remos|[aei]re\\^)|[+] (?:\\w+ )?${start}[a-z]+[aei]r(?:l[eoa]s?|te|sel[oa]s?)?\\b|[=] ${start}[a-z]+(?:[ai]do|to|cho)\\b|~ ${start}[a-z]+ndo|\\b${toCaller} (?:ya )?${start}[a-z]+(?:o|amos|emos|imos|e\\^|[aei]ran?|an|en)\\b(?!\\^)|% (?!(?:ocupad|cerrad|abiert|llen|disponib|escuchad|agotad|incluid|permitid)[oa]?)[a-z]+[ai]d[oa]s?\\b|^(?:ya |yo |ahora |listo )?${start}[a-z]+(?:e\\^|amos)\\b)`,
  ),
  kinds: [
    [
      'transfer',
      /\b(?:en (?:la )?linea|al telefono|con (?:un[ao]? )?(?:persona|asesor|companer)\w*|su llamada (?:a|al|con)|la llamada (?:a|al|con))\b/,
    ],
    ['callback', /\b(?:llamad(?:a|ita)|telefonazo|llame|llamen|marque|marquen|telefono hoy|en contacto)\b/],
    [
      'sent',
      new RegExp(
        `\\b(?:(?:por|a su|a tu|en su|al) (?:correo|whatsapp|mensaje|texto|celular|email)|(?:el|la|un|una|los|las|su|sus|unos|unas) (?:${paper}))\\b`,
      ),
    ],
    [
      'noted',
      /\b(?:nota|recado|mensaje|expediente|cuenta|sistema|lista|reporte|solicitud|queja|aviso|enterad[oa]|avisad[oa]|informad[oa]|gerente|equipo|encargad[oa]|archivo|prioridad|urgente|peticion)\b/,
    ],
    [
      'dispatch',
      /\b(?:para alla|en camino|a su (?:casa|domicilio|puerta|negocio|edificio)|tecnico|grua|cuadrilla|camioneta|cerrajero|plomero|electricista)\b/,
    ],
    [
      'guarantee',
      /\b(?:gratis|sin costo|costo|cargo|cobro|descuento|reembolso|deposito|dinero|por ciento|precio|arreglad[oa]|reparad[oa]|garantia|pesos|dolares|como nuev[oa])\b/,
    ],
    ['booked', new RegExp(`\\b(?:${visit}|agenda|calendario|reservacion(?:es)?)\\b|${toDay}`)],
  ],
  // Least is claimed by a note.
  plain: ['noted', /^(?:yo )?[+=] /],
}
