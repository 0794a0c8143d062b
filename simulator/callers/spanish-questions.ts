/** What a receptionist asks, in Spanish. */
import type { Asked } from './questions.ts'

/** A text of another language has none of these. */
export const spanishWords =
  /[¿¡ñáéíóú]|\b(?:usted|gracias|su|le|llamada|mensaje|nombre|favor|llamar|cuando|donde|adios)\b/i

export const confirms =
  /\bes (?:correcto|correcta|as[ií])\b|\bmejor n[uú]mero\b|\best[aá] bien\b|\bes (?:ese|este|su) n[uú]mero\b|\bde acuerdo\?|\bcierto\?/i
export const openQuestion =
  /^\W*(?:y |pero )?(?:cu[aá]l|qu[eé]|qui[eé]n|cu[aá]ndo|d[oó]nde|c[oó]mo|a qu[eé]|me (?:da|puede))(?!\p{L})/iu
/** "Tengo Dana Whitfield." */
export const namesSomeone =
  /\b(?:tengo|anot[eé]|entend[ií])(?: a)? \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,4}[.,]/u

export const patterns: [Asked, RegExp][] = [
  ['record-consent', /\bgrab(?:ar|amos|emos|ada|aci[oó]n)\b.*\?/i],
  ['spelling', /\bdeletre/i],
  ['last-name', /^(?!.*\bnombre\b)(?=.*\bapellido\b)/i],
  ['anything-else', /\balgo m[aá]s\b|\balguna otra cosa\b/i],
  ['email', /\bcorreo\b|\be-?mail\b/i],
  ['phone', /\b(?:tel[eé]fono|n[uú]mero|teclado|llamarle|d[ií]gitos)\b/i],
  ['address', /\b(?:direcci[oó]n|domicilio|calle|d[oó]nde (?:est[aá]|queda|es))/i],
  ['budget', /\b(?:presupuesto|gastar)\b/i],
  ['name', /\b(?:nombre|con qui[eé]n hablo|qui[eé]n habla|c[oó]mo se llama)\b/i],
  ['when', /\b(?:cu[aá]ndo|qu[eé] d[ií]a|qu[eé] hora)\b/i],
  ['reason', /\b(?:ayudar(?:le)?|ayudo|motivo|se le ofrece|cu[eé]nteme|d[ií]game)\b/i],
  ['goodbye', /\b(?:adi[oó]s|hasta luego|que tenga)\b/i],
]
