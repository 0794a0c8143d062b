/** Which of the business's own questions some words put: in the owner's words, or in others that are like them. Pure. */
import type { Business } from '../core/business.ts'
import { ownersTag, questionIn } from '../core/owner-texts.ts'
import type { Language } from '../languages/language.ts'
import { folded, tidy, wordsOf } from '../understanding/words.ts'

/** Words are the same for us when they begin alike: "insured", "insurance". */
const stemLength = 5
/** Share of a question's telling words that has to be there; the name of its field counts as much. */
const share = 0.5

interface Known {
  field: string
  /** What is said in the end, folded: in the caller's language, in the owner's. */
  asks: string[]
  /** Of each, the words that tell it from other questions. */
  telling: Set<string>[]
  /** Words of the field's name: `serviceType`. */
  named: Set<string>
}

const known = new WeakMap<Business, Map<string, Known[]>>()

/** The field whose question stands in the words as the owner has put it. */
export function ownersQuestion(said: string, business: Business, tag: string, language: Language) {
  const words = flat(said)
  return knownOf(business, tag, language).findLast(({ asks }) => asks.some((ask) => words.endsWith(ask)))
    ?.field
}

/** The field that other words most likely ask for, of those that `isWanted` lets through; `asks`: the owner's words for it. */
export function likeliestQuestion(
  sentence: string,
  business: Business,
  tag: string,
  language: Language,
  isWanted: (field: string, asks: readonly string[]) => boolean,
): string | undefined {
  const heard = stems(sentence, language)
  let best: { field: string; score: number } | undefined
  for (const { field, asks, telling, named } of knownOf(business, tag, language)) {
    if (!isWanted(field, asks)) continue
    const shares = telling.map((words) => [...words].filter((word) => heard.has(word)).length / words.size)
    const isNamed = [...named].some((word) => heard.has(word))
    const score = Math.max(0, ...shares) + (isNamed ? share : 0)
    if (score >= share && score > (best?.score ?? 0)) best = { field, score }
  }
  return best?.field
}

function knownOf(business: Business, tag: string, language: Language): Known[] {
  const byTag = known.get(business) ?? new Map<string, Known[]>()
  known.set(business, byTag)
  const made =
    byTag.get(tag) ?? business.questions.map(({ field }) => knownQuestion(field, business, tag, language))
  byTag.set(tag, made)
  return made
}

/** A field without words in the caller's language is asked for in the owner's. */
function knownQuestion(field: string, business: Business, tag: string, language: Language): Known {
  const texts = [questionIn(business, tag, field), questionIn(business, ownersTag(business), field)]
  const asks = [...new Set(texts.filter((text) => text !== undefined))]
  const name = field.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ')
  const telling = asks.map((text) => stems(text, language)).filter((words) => words.size > 0)
  return { field, asks: asks.map(flat), telling, named: stems(name, language) }
}

function flat(text: string): string {
  return wordsOf(folded(tidy(text))).join(' ')
}

function stems(text: string, { words: { asked, knowledge } }: Language): Set<string> {
  const words = wordsOf(folded(tidy(text))).map((word) => word.replace(/['’]s$/, ''))
  const telling = words.filter(
    (word) => word.length > 2 && !knowledge.stopWords.has(word) && !asked.common.has(word),
  )
  return new Set(telling.map((word) => word.slice(0, stemLength)))
}
