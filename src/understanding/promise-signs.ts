/** What is weighed of a sentence that may promise something: its words, who does what, and what the patterns know. Pure. */
import type { PromiseSigns } from '../languages/promise-signs.ts'
import type { PromiseWords } from '../languages/promise-words.ts'
import { type Clause, readSentence } from './promise-clauses.ts'
import { type RuledClause, ruledClauses } from './promise-rules.ts'
import { folded } from './words.ts'

export interface SignedSentence {
  /** In lower case and without accents, after the rewrites of the language. */
  said: string
  clauses: (Clause & RuledClause & { features: string[] })[]
  /** Signs by name, those of the clauses among them; none when there is nothing to weigh. */
  features: string[]
}

/** `text`: one sentence, tidied, with its capitals. */
export function promiseSigns(text: string, words: PromiseWords): SignedSentence {
  const { said, all, clauses: kept, hasQuestion, hasCondition } = readSentence(text, words)
  const isAsked = text.trimEnd().endsWith('?')
  // A condition may be no condition at all: "when the results are back, she'll ring you".
  const isWhole = kept.length === 0 && !isAsked
  const names = namesIn(text)
  const ruled = ruledClauses(isWhole ? all : kept, words)
  const clauses = (isWhole ? all : kept).flatMap((clause, at) => {
    const rule = ruled[at]
    return rule ? [{ ...clause, ...rule, features: clauseSigns(clause.text, names, words.signs) }] : []
  })
  if (clauses.length === 0) return { said, clauses, features: [] }
  const frame = isWhole
    ? [hasQuestion ? 'none:?' : 'none:if', ...marksIn(said, 'none', words.signs)]
    : ruleSigns(said, ruled, words.signs)
  return {
    said,
    clauses,
    features: [
      ...frame,
      ...(hasQuestion ? ['drop:?'] : []),
      ...(hasCondition ? ['drop:if'] : []),
      ...([...said.matchAll(words.when)].length > 0 ? ['when'] : []),
      ...clauses.flatMap(({ features }) => features),
    ],
  }
}

/** The signs of one clause as those of a sentence of its own. */
export function signsAlone({ features, known, likely }: SignedSentence['clauses'][number]): string[] {
  const sure = known.length > 0 ? 'is' : likely.length > 0 ? 'like' : 'neither'
  return [...features, sure, ...known.map((kind) => `is:${kind}`), ...likely.map((kind) => `like:${kind}`)]
}

/** Words that are capitalised inside of the sentence. */
function namesIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/(?<=[\p{L},;:] )\p{Lu}[\p{L}'-]+/gu)].map(([name]) => folded(name.toLowerCase())),
  )
}

function known(ruled: readonly RuledClause[], found: 'known' | 'likely' | 'vetoed') {
  return [...new Set(ruled.flatMap((clause) => clause[found]))]
}

function ruleSigns(said: string, ruled: readonly RuledClause[], signs: PromiseSigns): string[] {
  const [is, like, no] = [known(ruled, 'known'), known(ruled, 'likely'), known(ruled, 'vetoed')]
  const sure = is.length > 0 ? 'is' : like.length > 0 ? 'like' : 'neither'
  return [
    ...is.map((kind) => `is:${kind}`),
    ...like.map((kind) => `like:${kind}`),
    ...no.map((kind) => `no:${kind}`),
    ...(no.length > 0 ? ['no'] : []),
    ...(is.length > 0 && like.length > 0 ? ['is', 'like'] : [sure]),
    ...(ruled.some(({ isDenied }) => isDenied) ? ['denied'] : []),
    ...(ruled.some(({ isUsual }) => isUsual) ? ['usual'] : []),
    ...(ruled.some(({ isOthers }) => isOthers) ? ['others'] : []),
    ...marksIn(said, sure, signs),
  ]
}

function marksIn(said: string, sure: string, { marks }: PromiseSigns): string[] {
  return marks
    .filter(([, pattern]) => pattern.test(said))
    .flatMap(([name]) => [`mark:${name}`, `${sure}+${name}`])
}

interface Token {
  word: string
  stem: string
  /** What it is: a class in capitals, or its stem. */
  is: string
  /** What it does, as a verb. */
  does: string | undefined
}

const isSign = (word: string) => /^[+=~%&#@]$/.test(word)
/** How many words behind a sign are looked at for what is done, and to what. */
const reach = 8

function clauseSigns(clause: string, names: ReadonlySet<string>, signs: PromiseSigns): string[] {
  const tokens = (clause.match(/[\w'^-]+|[+=~%&#@]/g) ?? []).map((word) => tokenOf(word, names, signs))
  const found = tokens.flatMap((token, at) => {
    const before = tokens[at - 1]
    return [
      token.stem,
      `${before?.is ?? '^'}_${token.is}`,
      ...(token.is === token.stem ? [] : [`<${token.is}>`]),
      ...(token.does ? [`(${token.does})`] : []),
      ...(before && at > 1 ? [`${tokens[at - 2]?.is}_*_${token.is}`] : []),
      ...(isSign(token.word) ? signSigns(token.word, subjectOf(before, signs), tokens.slice(at + 1)) : []),
    ]
  })
  return [...found, `${tokens.at(-1)?.is ?? '^'}_$`]
}

/** Who does what to what, for one verb group. */
function signSigns(sign: string, subject: string, behind: readonly Token[]): string[] {
  const rest = behind.filter(({ word }) => !isSign(word)).slice(0, reach)
  const [verb] = rest
  const objects = rest.slice(1).flatMap(({ is, stem }) => (is === stem ? [] : [is]))
  const does = rest.slice(0, 4).flatMap((token) => token.does ?? [])
  const stem = verb?.stem ?? '$'
  return [
    `${subject}${sign}${stem}`,
    `${subject}${sign}`,
    ...objects.flatMap((object) => [`${sign}${stem}>${object}`, `${sign}>${object}`]),
    ...does.map((name) => `${sign}(${name})`),
    ...(verb?.does ? [`${subject}${sign}(${verb.does})`] : []),
    ...(verb?.does ? objects.map((object) => `(${verb.does})>${object}`) : []),
  ]
}

function tokenOf(word: string, names: ReadonlySet<string>, signs: PromiseSigns): Token {
  if (isSign(word)) return { word, stem: word, is: word, does: undefined }
  const stem = Object.hasOwn(signs.forms, word) ? (signs.forms[word] ?? word) : stemOf(word, signs)
  const does = signs.verbs.find(([, pattern]) => pattern.test(stem))?.[0]
  const name = signs.classes.find(([, pattern]) => pattern.test(word))?.[0]
  if (name) return { word, stem, does, is: name.toUpperCase() }
  if (names.has(word)) return { word, stem: 'NAME', does, is: 'NAME' }
  return { word, stem, does, is: stem }
}

function stemOf(word: string, { endings }: PromiseSigns): string {
  if (word.length < 4) return word
  return endings.reduce((rest, [ending, instead]) => rest.replace(ending, instead), word)
}

function subjectOf(token: Token | undefined, { pronouns }: PromiseSigns): string {
  if (!token) return '^'
  if (token.is !== token.stem || token.stem === 'NAME' || pronouns.test(token.word)) return token.is
  return '?'
}
