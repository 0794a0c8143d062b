/** What else callers say about being called back: they ask when it will be, or want no call at all. */
import type { Language } from '../languages/language.ts'
import { sentences, tidy } from './words.ts'

const caller =
  '(?:you|they|he|she|someone|somebody|anyone|anybody|the (?:\\w+ )?(?:plumber|owner|office|guy|technician|doctor|dentist|lawyer)|(?:a|your) (?:\\w+ )?\\w+)'
const asking = [
  new RegExp(
    `\\b(?:when|what time|what day|how soon|how (?:long|much longer))\\b.{0,30}?\\b${caller}\\b.{0,20}?\\b(?:call|calls|calling|ring|phone|reach out|get back)\\b`,
    'i',
  ),
  /\b(?:when|what time|what day|how soon)\b.{0,20}?\b(?:i|we)\b.{0,20}?\b(?:hear (?:back|from)|get (?:a|the|my|that) call|(?:expect|have) (?:a|the|my|that|your) call)\b/i,
  /\b(?:when|what time|what day|how soon)\b.{0,20}?\b(?:call ?back|call)\b(?: \w+){0,2}$/i,
]
const callersOwn =
  /\b(?:i|we) (?:should |can |could |may |need to |have to )?(?:call|ring|phone)\b|\b(?:should|can|could|may) (?:i|we) (?:call|ring|phone)\b/i

/** True for "when will they call?", "what time can I expect the call"; false for "when can I call?". */
export function asksWhenCalled(text: string, _language: Language): boolean {
  return sentences(tidy(text)).some((sentence) => {
    const said = sentence.replace(/[?.!\s]+$/, '')
    return !callersOwn.test(said) && asking.some((pattern) => pattern.test(said))
  })
}

const refusing =
  /(?:^|[,;] |\b(?:please|so|and|but|just|you|rather you|really) )(?:(?:really |just |please )?(?:don't|do not|never|stop|needn't)|(?:there's |there is )?no need to|(?:don't|do not) (?:have|need|bother) to) (?:(?:ever|bother|try) )?(?:to )?(?:call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|contact(?:ing)?)(?: (?:me|us))?(?: (?:back|again|anymore|any more|please))*$/i
const noCall =
  /^(?:(?:no|please|thanks)[ ,]+)*(?:i |we )?(?:don't|do not) (?:want|need|wish)(?: to (?:get|have|be))? (?:an? |any |your )?(?:call ?backs?|calls?|called(?: back)?)\b|^no (?:call ?backs?|calls?)(?: please)?$/i

/** True for "please don't call me", "no need to call back"; false for "don't call me before nine". */
export function refusesCallback(text: string, _language: Language): boolean {
  return sentences(tidy(text))
    .flatMap((sentence) => sentence.split(/, (?=i(?:'ll| will| can)\b)| because /i))
    .map((part) => part.replace(/[?.!,\s]+$/, ''))
    .some((part) => refusing.test(part) || noCall.test(part))
}
