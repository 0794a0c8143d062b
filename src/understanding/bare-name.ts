/** A name that answers the question for it, with hardly another word: "uh sure, Ana Reyes please". */
import type { Language } from '../languages/language.ts'
import { type CueOptions, type FoundName, found } from './name-cues.ts'
import { namePrior } from './name-prior.ts'
import { isBeforeFollower, nameAt, type Token, tokensOf } from './name-spans.ts'
import { wordKind } from './name-words.ts'
import { folded, withoutFillers } from './words.ts'

const mostWords = 6
const mostAround = 8
/** Natural logarithm of the share of people with a given name that hardly means anything else. */
const commonGiven = -9.5

export function bareName(text: string, language: Language, { part }: CueOptions): FoundName | null {
  const { names } = language.words
  const isSurnameFirst = names.surnameFirst.test(folded(text))
  const said = withoutFillers(text, language)
  const lead = names.bareLead.exec(folded(said))?.[0].length ?? 0
  const answer = withoutTail(said.slice(lead), language)
    .replace(/[\d(+@].*$/, '')
    .replace(/[\s,.!?-]+$/, '')
  const all = tokensOf(answer)
  const tokens = all.filter(({ word }) => !names.bareFillers.test(word))
  if (tokens.length === 0 || tokens.length > mostWords) return shortAnswer(tokens, language, { part })
  const isFlat = isSurnameFirst || hasOneComma(tokens)
  const span = nameAt(isFlat ? tokens.map(withoutMark) : tokens, 0, 'asked', language)
  if (!span) return lead > 0 ? loneName(all, language, { part }) : null
  if (span.to < tokens.length && !endsAnswer(tokens, span.to, language)) {
    return shortAnswer(all, language, { part })
  }
  return found(span, span.words.every((word) => /^\p{Lu}/u.test(word)) ? 0.85 : 0.75, language, {
    part,
    isSurnameFirst: isFlat,
  })
}

/** "Ana Reyes today", "Ana Reyes, Tuesday …": what was said behind a mark is about something else. */
function endsAnswer(tokens: readonly Token[], at: number, language: Language): boolean {
  return isBeforeFollower(tokens, at - 1, language, false)
}

/** A long answer counts only when it opens with a name and goes on behind a mark. */
function shortAnswer(
  tokens: readonly Token[],
  language: Language,
  { part }: { part: CueOptions['part'] },
): FoundName | null {
  const span = nameAt(tokens, 0, 'asked', language)
  if (!span || !endsAnswer(tokens, span.to, language)) return null
  return span.words.length > 1 || isCommonGiven(span.words[0], language)
    ? found(span, 0.75, language, { part })
    : null
}

/** "I am the one and only Alexis": a common given name at the end of a few words, to be read back. */
function loneName(
  tokens: readonly Token[],
  language: Language,
  { part }: { part: CueOptions['part'] },
): FoundName | null {
  const at = tokens.length - 1
  const word = tokens[at]?.word
  if (word === undefined || at === 0 || tokens.length > mostAround || !isCommonGiven(word, language))
    return null
  return found({ words: [word], isTitled: false }, 0.6, language, { part, isIntroduced: true })
}

function isCommonGiven(word: string | undefined, language: Language): boolean {
  const prior = namePrior(language)
  return (
    word !== undefined &&
    wordKind(word, language) === 'name' &&
    prior.given(word) > Math.max(commonGiven, prior.surname(word))
  )
}

function hasOneComma(tokens: readonly Token[]): boolean {
  return tokens.length <= 4 && tokens.slice(0, -1).filter(({ mark }) => mark === ',').length === 1
}

function withoutMark(token: Token): Token {
  return { ...token, mark: '' }
}

function withoutTail(text: string, language: Language): string {
  const tail = language.words.names.bareTail.exec(folded(text))
  return tail ? text.slice(0, tail.index) : text
}
