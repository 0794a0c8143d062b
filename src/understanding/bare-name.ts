/** A name that answers the question for it, with hardly another word: "uh sure, Ana Reyes please". */
import type { Language } from '../languages/language.ts'
import { type CueOptions, type FoundName, found } from './name-cues.ts'
import { isBeforeFollower, nameAt, type Token, tokensOf } from './name-spans.ts'
import { folded, withoutFillers } from './words.ts'

const mostWords = 6

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
  if (!span) return null
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
  return span && span.words.length > 1 && endsAnswer(tokens, span.to, language)
    ? found(span, 0.75, language, { part })
    : null
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
