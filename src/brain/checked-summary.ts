/** What a language model wrote about a finished call, as far as the record of the call backs it. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { ownersTag } from '../core/owner-texts.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { isNameWord } from '../understanding/name-words.ts'
import { digitsAt } from '../understanding/number-words.ts'
import { folded, sentences, tidy, wordsOf } from '../understanding/words.ts'
import { CallerWords } from './caller-words.ts'
import { type Commitment, findCommitments } from './commitments.ts'
import { unbacked } from './unbacked.ts'

const longest = 600
const mostSentences = 4

/**
 * Its sentences without those that name a number, an address or a name that was never said, or something that nobody
 * did. Undefined when nothing is left: then the scripted summary says who called and why.
 */
export function checkedSummary(text: string, call: Call, business: Business, now: Date): string | undefined {
  const language = languageOf(ownersTag(business))
  const known = new Known(call, business)
  const plain = tidy(text.replace(/[<>*_#`]/g, ' '))
  const kept = sentences(plain)
    .slice(0, mostSentences)
    .filter(
      (sentence) =>
        known.holds(sentence, language) &&
        unbacked(claimsIn(sentence, language), call, business, now).length === 0,
    )
  const summary = kept.join(' ')
  return wordsOf(summary).length >= 3 && summary.length <= longest ? summary : undefined
}

/** What a sentence of ours commits to is weighed; of one about the caller only what it names counts. */
function claimsIn(sentence: string, language: Language): Commitment[] {
  const { kinds } = language.words.promises.likely
  const plain = folded(sentence.toLowerCase())
  return findCommitments(sentence, language).filter((claim) =>
    kinds.some(([kind, about]) => kind === claim.kind && about.test(plain)),
  )
}

/** Everything that stands on the record of a call or in the business's profile. */
class Known {
  readonly #words: Set<string>
  /** Single numbers, as they were said or written. */
  readonly #numbers: Set<string>
  readonly #digits: string
  readonly #caller: CallerWords

  constructor(call: Call, { name, knowledge, phoneNumbers, transferTargets, greeting }: Business) {
    const texts = [
      ...call.transcript.map(({ text }) => text),
      ...Object.values(call.lead).flatMap((field) => field?.value ?? []),
      ...call.transfers.map((transfer) => transfer.name),
      ...transferTargets.map((target) => target.name),
      ...knowledge.flatMap(({ question, answer }) => [question, answer]),
      ...phoneNumbers,
      ...[name, greeting, call.from, call.to, call.callback?.phone ?? '', call.callback?.dueAt ?? ''],
    ]
    this.#words = new Set(texts.flatMap((text) => wordsOf(folded(text)).map(bare)))
    this.#numbers = new Set(texts.flatMap((text) => numbersIn(text, languageOf(call.language))))
    this.#digits = texts.map((text) => text.replace(/\D/g, '')).join(' ')
    this.#caller = new CallerWords(call, call.language.split('-')[1] ?? 'US')
  }

  holds(sentence: string, language: Language): boolean {
    return (
      this.#holdsNumbers(sentence) && this.#holdsAddresses(sentence) && this.#holdsNames(sentence, language)
    )
  }

  #holdsNumbers(sentence: string): boolean {
    const numbers = sentence.match(/\d(?:[\s().-]{0,2}\d)*/g) ?? []
    return numbers
      .map((number) => number.replace(/\D/g, ''))
      .every((digits) => this.#numbers.has(digits) || (digits.length > 3 && this.#isSaid(digits)))
  }

  /** Long numbers come in pieces, with or without the code of the country. */
  #isSaid(digits: string): boolean {
    const national = digits.slice(-10)
    return this.#digits.includes(national) || this.#caller.holdsNumbers(national)
  }

  /** Links and e-mails are taken down as fields; in a sentence they are more often wrong than of use. */
  #holdsAddresses(sentence: string): boolean {
    return !/@|https?:|www\./i.test(sentence)
  }

  /** Words with a capital letter inside a sentence, and names at its beginning. */
  #holdsNames(sentence: string, language: Language): boolean {
    const words = sentence.split(/[\s"“”'‘’(),;:/–—]+/).filter((word) => /^\p{Lu}/u.test(word))
    const isFirst = (word: string) => sentence.trimStart().startsWith(word)
    return words
      .filter((word) => word !== 'I' && (!isFirst(word) || isNameWord(bare(word), language)))
      .every((word) => this.#words.has(bare(folded(word))))
  }
}

/** "two" and "2" alike. */
function numbersIn(text: string, { words: { numbers } }: Language): string[] {
  const words = wordsOf(folded(text))
  const said = words.flatMap((_, at) => digitsAt(words, at, numbers)?.digits ?? [])
  return [...said, ...(text.match(/\d+/g) ?? [])]
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
