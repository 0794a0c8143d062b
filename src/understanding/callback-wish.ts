/** Whether the caller asks to be called back: by whom, at which number and when. */
import type { Business } from '../core/business.ts'
import type { Language } from '../languages/language.ts'
import { callbackBy, callbackWhom } from './callback-people.ts'
import { type CallbackCandidate, callbackSigns, plainSentence, roughSentences } from './callback-signs.ts'
import { type CallbackTime, callbackTime, timeOfNextOpening } from './callback-time.ts'
import { callbackWeights } from './callback-weights.ts'
import { probability } from './linear-classifier.ts'
import { readPhone } from './phone.ts'
import { readWhen } from './when.ts'
import { shortened, tidy } from './words.ts'

export interface CallbackWish extends CallbackTime {
  requested: true
  /** E.164, when a number was said with it. */
  phone?: string
  /** Who is to call, in the caller's words: `Mike`, `the owner`. */
  by?: string
  /** Whom to call when it is not the caller: `my wife`. */
  whom?: string
  /** The caller's own words. */
  evidence: string
}

export interface CallbackContext {
  now: Date
  business: Pick<Business, 'hours' | 'holidays' | 'timezone' | 'languages'>
  /** What the receptionist said before: a number that was asked for is no wish. */
  before?: string
}

const least = 0.5

/** Null when nothing of the kind is asked: "you can call me Kim", "I'll call back", "don't call me". */
export function detectCallbackWish(
  text: string,
  language: Language,
  context: CallbackContext,
): CallbackWish | null {
  const said = tidy(text)
  const wish = bestOf(callbackSigns(said, language, context.before))
  if (!wish) return null
  const rest = roughSentences(said).slice(wish.sentence)
  const [sentence = ''] = rest
  const country = context.business.languages[0]?.slice(-2) ?? 'US'
  // "Call my wife at" asks for the number behind it as we would have.
  const asked = wish.features.some((sign) => sign.endsWith('>number'))
  const phone = readPhone(rest.join(' '), language, { asked, country })?.phone
  const words = language.words.callbacks
  const plain = plainSentence(sentence, words)
  const by = callbackBy(plain, sentence, wish, words.people)
  const whom = callbackWhom(plain, sentence, wish, words.people)
  return {
    requested: true,
    ...(phone ? { phone } : {}),
    ...(by ? { by } : {}),
    ...(whom ? { whom } : {}),
    ...timeOf(rest, wish, language, context),
    evidence: shortened(sentence, 160),
  }
}

/** The candidate that is a wish most likely; undefined when none is likely enough. */
function bestOf(candidates: CallbackCandidate[]): CallbackCandidate | undefined {
  let best: CallbackCandidate | undefined
  let highest = least
  for (const candidate of candidates) {
    const likely = probability(candidate.features, callbackWeights)
    if (likely < highest) continue
    best = candidate
    highest = likely
  }
  return best
}

/** How many words a sentence or clause beside the wish may have to tell its time. */
const short = 8

/**
 * The time of the call, not that of what it is about: behind the wish up to its matter, with short sentences that
 * follow; else in the short clause before it.
 */
function timeOf(
  rest: string[],
  wish: CallbackCandidate,
  language: Language,
  { now, business }: CallbackContext,
): CallbackTime {
  const words = language.words.callbacks
  const [sentence = '', ...next] = rest.map((part) => plainSentence(part, words))
  const behind = upToMatter(sentence.slice(wish.to), words.matter)
  const following = next.slice(0, 2).filter((part) => isShort(part) && !words.matter.test(part))
  const ahead = sentence.slice(0, wish.from).split(',').at(-1) ?? ''
  const clause = isShort(ahead) && !words.matter.test(ahead) ? ahead : ''
  // A denial before the call is part of its time, and heeded there.
  const isNear = clause.split(' ').length <= 5 && !isNotBefore(wish)
  const near = `${isNear ? clause : ''} ${notBefore(behind, wish, language)} ${following.join(' , ')}`
  const told = [near.trim(), clause]
  for (const part of told) {
    if (words.atOpening.test(part)) return timeOfNextOpening(now, business)
    const asked = readWhen(withoutNumbers(part, language), language, { now, timezone: business.timezone })
    if (asked) return callbackTime(asked, now, business)
  }
  return told.some((part) => words.soon.test(part)) ? timeOfNextOpening(now, business) : {}
}

/** "Don't call me until six" asks to be called, and not before six. */
function notBefore(behind: string, wish: CallbackCandidate, language: Language): string {
  if (!isNotBefore(wish)) return behind
  const { after, notBefore } = language.words.callbacks
  const time = behind.trim().replace(after.until, '').trim()
  return notBefore(time)
}

function isNotBefore({ features }: CallbackCandidate): boolean {
  return features.includes('not+until')
}

function upToMatter(text: string, matter: RegExp): string {
  const at = text.search(matter)
  return at < 0 ? text : text.slice(0, at)
}

function isShort(text: string): boolean {
  return text.split(' ').length <= short
}

/** Telephone numbers hold digits that are no times. */
function withoutNumbers(text: string, language: Language): string {
  const { units, repeats } = language.words.numbers
  const isDigits = (word: string) =>
    /^[\d()+-]+$/.test(word) || Object.hasOwn(units, word) || Object.hasOwn(repeats, word)
  const kept: string[] = []
  let run: string[] = []
  for (const word of [...text.split(' '), '']) {
    if (isDigits(word)) run.push(word)
    else {
      const digits = run.join('').replace(/\D/g, '').length
      if (run.length < 4 && digits < 7) kept.push(...run)
      run = []
      kept.push(word)
    }
  }
  return kept.join(' ').trim()
}
