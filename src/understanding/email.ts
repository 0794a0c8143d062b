/** E-mail addresses, written ("ana@example.com") or spoken ("ana dot reyes at g mail dot com"). */
import type { Language } from '../languages/language.ts'
import { domainEndings, mailServiceAt } from './email-domains.ts'
import { charactersOf } from './email-local.ts'
import { folded, tidy } from './words.ts'

export interface SpokenEmail {
  /** Lower case. */
  email: string
  /** 0 to 1: lower when words were run together, or when the ending was not said. */
  confidence: number
}

const written = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,24}/i
const maxTokens = 400
const maxLabelTokens = 7
/** "… at green leaf and sons dot com": so many words of the name may stand behind a small word in it. */
const mostBehind = 3

/** Confidences: as it was written, spoken plainly, words run together, ending guessed, domain unknown. */
const asWritten = 0.9
const plain = 0.75
const unclear = 0.55
const noEnding = 0.65
const unknownDomain = 0.4

/** The address in `text`, or null. Asked for one, a domain without an ending is kept too, with little confidence. */
export function readEmail(
  text: string,
  language: Language,
  options: { asked: boolean } = { asked: false },
): SpokenEmail | null {
  const said = tidy(text)
  const direct = written.exec(said)
  if (direct) return { email: direct[0].toLowerCase(), confidence: asWritten }
  const { emails } = language.words
  const tokens = tokensOf(folded(said).toLowerCase(), language)
  for (let at = 1; at < tokens.length; at++) {
    if (!emails.at.has(tokens[at] ?? '')) continue
    const domain = domainFrom(tokens, at + 1, language, options.asked)
    const local = domain && charactersOf(tokens, at - 1, language)
    if (!local) continue
    const email = `${local.text}@${domain.name}`
    if (written.exec(email)?.[0] !== email) continue
    const isTogether = local.words < 2 || emails.together.test(folded(said).toLowerCase())
    return { email, confidence: Math.min(domain.confidence, isTogether ? plain : unclear) }
  }
  return null
}

/** Words, digits and signs; signs that were spoken as the signs they stand for. */
function tokensOf(said: string, { words: { emails } }: Language): string[] {
  const raw =
    said
      .replace(emails.remarks, ' ')
      .match(/@|(?<=[\p{L}\p{N}])[._+-](?=[\p{L}\p{N}])|[\p{L}\p{N}]+(?:'\p{L}+)?/gu)
      ?.slice(0, maxTokens) ?? []
  const tokens: string[] = []
  for (let at = 0; at < raw.length; at++) {
    const token = raw[at] ?? ''
    const pair = `${token} ${raw[at + 1] ?? ''}`
    if (Object.hasOwn(emails.signs, pair)) {
      tokens.push(emails.signs[pair] ?? '')
      at++
    } else tokens.push(Object.hasOwn(emails.signs, token) ? (emails.signs[token] ?? '') : token)
  }
  return tokens
}

interface Domain {
  name: string
  confidence: number
}

function domainFrom(
  tokens: string[],
  start: number,
  language: Language,
  isAsked: boolean,
): Domain | undefined {
  const service = mailServiceAt(tokens, start)
  if (service) {
    const ending = endingAt(tokens, start + service.length, true)
    const [name = ''] = service.domain.split('.')
    if (ending !== '') return { name: name + ending, confidence: plain }
    // "at live …" is a service only when nothing else follows.
    if (tokens[start + service.length] !== '.') return { name: service.domain, confidence: noEnding }
  }
  const { outside } = language.words.emails
  let label = ''
  let at = start
  for (; at < Math.min(tokens.length, start + maxLabelTokens) && tokens[at] !== '.'; at++) {
    const token = tokens[at] ?? ''
    const isInside = label !== '' && tokens.slice(at + 1, at + 1 + mostBehind).includes('.')
    if (outside.has(token) && token.length > 1 && !isInside && !/^[.-]$/.test(tokens[at + 1] ?? '')) break
    const ending = isAsked && at > start && !outside.has(token) ? endingAt(tokens, at, true) : ''
    if (ending !== '') return { name: label + ending, confidence: unclear }
    label += token
  }
  if (!/^[a-z0-9][a-z0-9-]*$/.test(label)) return undefined
  const ending = endingAt(tokens, at, false)
  if (ending !== '') return { name: label + ending, confidence: plain }
  const isAlone = at >= tokens.length && at - start <= 3
  return isAsked && isAlone && /^[a-z-]{4,}$/.test(label)
    ? { name: `${label}.com`, confidence: unknownDomain }
    : undefined
}

/** ".com", ".co.uk", ".c o m"; '' when none stands here. `isBare`: the first dot may be missing. */
function endingAt(tokens: string[], start: number, isBare: boolean): string {
  let ending = ''
  for (let at = start; ; ) {
    const hasDot = tokens[at] === '.'
    if (!hasDot && !(isBare && ending === '')) return ending
    const label = endingLabel(tokens, at + (hasDot ? 1 : 0), hasDot)
    if (!label) return ending
    ending += `.${label.text}`
    at = label.to
  }
}

function endingLabel(
  tokens: string[],
  at: number,
  maySpell: boolean,
): { text: string; to: number } | undefined {
  const token = tokens[at] ?? ''
  if (domainEndings.has(token)) return { text: token, to: at + 1 }
  for (const length of maySpell ? [3, 2] : []) {
    const letters = tokens.slice(at, at + length)
    if (letters.every((letter) => letter.length === 1) && domainEndings.has(letters.join('')))
      return { text: letters.join(''), to: at + length }
  }
  return undefined
}
