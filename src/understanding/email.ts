/** E-mail addresses, written ("ana@example.com") or spoken ("ana dot reyes at g mail dot com"). */
import type { Language } from '../languages/language.ts'
import { tidy } from './words.ts'

export interface SpokenEmail {
  /** Lower case. */
  email: string
  confidence: number
}

const written = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}/i
const signs: Record<string, string> = {
  dot: '.',
  period: '.',
  point: '.',
  underscore: '_',
  dash: '-',
  hyphen: '-',
  minus: '-',
  plus: '+',
}
const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const endings = new Set('com org net edu gov io co us uk ca au biz info me dev app de fr es it'.split(' '))
/** Words that end the local part on the way back from "at". */
const outside = new Set(
  "is it's its email mail address my me the at that's to on and you can it use send would be e sure yes yeah okay ok um uh so well lower lowercase case all".split(
    ' ',
  ),
)

/** The address in `text`, or null when there is none that could be complete. */
export function readEmail(text: string, _language: Language): SpokenEmail | null {
  const said = tidy(text)
  const direct = written.exec(said)
  if (direct) return { email: direct[0].toLowerCase(), confidence: 0.9 }
  const tokens = said.toLowerCase().match(/[a-z0-9]+(?:['_.+-][a-z0-9]+)*|@/g) ?? []
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at] !== 'at' && tokens[at] !== '@') continue
    const domain = domainFrom(tokens, at + 1)
    const local = domain && localBefore(tokens, at - 1)
    if (!local) continue
    const email = `${local}@${domain}`
    if (written.exec(email)?.[0] === email) return { email, confidence: 0.7 }
  }
  return null
}

function domainFrom(tokens: string[], start: number): string | undefined {
  let domain = ''
  for (let at = start; at < Math.min(tokens.length, start + 10); at++) {
    const token = tokens[at] ?? ''
    if (token === 'the') return undefined
    domain += signs[token] ?? token
    const isEnd = /\.[a-z]+$/.test(domain) && endings.has(domain.slice(domain.lastIndexOf('.') + 1))
    if (isEnd && signs[tokens[at + 1] ?? ''] !== '.') return domain
  }
  return undefined
}

function localBefore(tokens: string[], end: number): string | undefined {
  const parts: string[] = []
  for (let at = end; at >= 0 && parts.length < 32; at--) {
    const token = tokens[at] ?? ''
    if (outside.has(token) && !(token.length === 1 && at === end)) break
    const digit = digitWords.indexOf(token)
    parts.unshift(digit >= 0 ? String(digit) : (signs[token] ?? token))
  }
  const local = parts
    .join('')
    .replace(/^[._+-]+|[._+-]+$/g, '')
    .replace(/'/g, '')
  return local === '' || local.length > 64 ? undefined : local
}
