/** Street addresses, asked for or given in passing. */
import type { Language } from '../languages/language.ts'
import { digitsAt } from './number-words.ts'
import { tidy, withoutFillers, wordsOf } from './words.ts'

export interface SpokenAddress {
  /** In the caller's words, number words written as digits. */
  address: string
  confidence: number
}

const streets =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|way|place|pl|terrace|ter|parkway|pkwy|highway|hwy|trail|square|sq|alley|loop|crescent|close|row|route'
/** House number, up to five words, a kind of street; then what follows up to the end of the clause. */
const located = new RegExp(
  `\\b\\d{1,6}[a-z]?\\b(?: (?!and\\b|my\\b|i\\b)[\\w'.-]{1,30}){1,5}? (?:${streets})\\b[^;?!]{0,80}`,
  'i',
)
const leadIn =
  /^(?:(?:no|actually|sorry)[, ]+)?(?:it's|it is|that's|that would be|that'd be|the address is|my address is|address is|i live (?:at|on|in)|we live (?:at|on|in)|we're (?:at|on)|i'm (?:at|on)|i am at|we are at|at|you can find us at)\s+/i
const ending =
  /[,.]?\s+(?:and (?:my|i|the|you|we)\b|my (?:name|number|phone|e-?mail)\b|phone\b|please\b|thanks?\b|thank you\b|i (?:have|need|want)\b|because\b|is (?:leaking|broken|flooded)\b).*$/i

/** The address in `text`, or null. When it was asked for, an answer with a number or two words will do. */
export function readAddress(
  text: string,
  language: Language,
  options: { asked: boolean },
): SpokenAddress | null {
  const said = tidy(text)
  const written = withDigits(said, language)
  const found = located.exec(written)
  if (found) return { address: clean(found[0]), confidence: 0.8 }
  if (!options.asked) return null
  const answer = clean(withoutFillers(written, language).replace(leadIn, ''))
  const count = wordsOf(answer).length
  if (
    count < 2 ||
    count > 20 ||
    !/\d|\b(?:street|road|avenue|lane|drive|corner|next to|across|behind)\b/i.test(answer)
  )
    return null
  return { address: answer, confidence: 0.6 }
}

function clean(text: string): string {
  const first = text.split(/(?<=[a-z0-9]{2})[.!?](?:\s|$)/i)[0] ?? text
  const cut = withStreetPoint(text, first)
  return cut
    .replace(ending, '')
    .replace(/[\s,.]+$/, '')
    .trim()
}

/** "12 Oak St. Springfield" goes on after its point. */
function withStreetPoint(text: string, first: string): string {
  return new RegExp(`\\b(?:${streets})$`, 'i').test(first) && first.length <= 40 ? text.slice(0, 120) : first
}

/** Number words become digits: "forty two twenty maple avenue" is 4220. */
function withDigits(text: string, language: Language): string {
  const tokens = text.split(' ')
  const bare = tokens.map((token) => token.toLowerCase().replace(/[,.]$/, ''))
  const out: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const spoken =
      /^\d/.test(bare[at] ?? '') || bare[at] === 'o' ? undefined : digitsAt(bare, at, language.words.numbers)
    if (!spoken) {
      out.push(tokens[at] ?? '')
      at++
      continue
    }
    const isJoined = at > 0 && /^\d+$/.test(out.at(-1) ?? '') && /^\d|^[a-z]+$/.test(bare[at - 1] ?? '')
    if (isJoined) out.push((out.pop() ?? '') + spoken.digits)
    else out.push(spoken.digits)
    at += spoken.length
  }
  return out.join(' ')
}
