/** What in a sentence may ask for a call back, and the signs that tell whether it does. */
import type { CallbackKind, CallbackWords, SignAfter, SignBefore } from '../languages/callback-words.ts'
import type { Language } from '../languages/language.ts'
import { folded, tidy, withoutTitlePoints } from './words.ts'

export interface CallbackCandidate {
  /** The how manieth of the text's `roughSentences` it stands in. */
  sentence: number
  /** Where it stands in the plain sentence. */
  from: number
  to: number
  kind: CallbackKind
  /** Signs by name, the same in every language: `kind:call`, `act<you`, `call>time`. */
  features: string[]
}

/** A sentence as the tables read it: lower case, no accents, usual spellings, single blanks, commas as words. */
export function plainSentence(sentence: string, words: CallbackWords): string {
  const tokens =
    folded(sentence)
      .toLowerCase()
      .match(/\d+[.:]\d+|[\p{L}\p{N}'@+#*&/-]+(?:[.@][\p{L}\p{N}@-]+)*|,/gu) ?? []
  const plain = tokens
    .map((token) => (Object.hasOwn(words.spellings, token) ? words.spellings[token] : token))
    .join(' ')
  return words.shorthand.reduce((text, [pattern, usual]) => text.replace(pattern, usual), plain)
}

/**
 * Sentences of a tidied text, also where no blank stands behind the point ("pls call.urgent"); titles and initials
 * before a point end none.
 */
export function roughSentences(text: string): string[] {
  return withoutTitlePoints(text)
    .split(
      /[!?;\n]+|\.{2,}|\.(?=\s|$)|(?<=[a-z]{3})\.(?=[a-z]{3})(?![a-z]+\b\S*@)(?!(?:com|net|org|edu|gov|info)\b)/i,
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The candidates of a whole text, sentence by sentence; `before` is what the receptionist said before, if known. */
export function callbackSigns(
  text: string,
  language: Language,
  before: string | undefined,
): CallbackCandidate[] {
  const words = language.words.callbacks
  return roughSentences(tidy(text)).flatMap((sentence, index) =>
    callbackCandidates(plainSentence(sentence, words), words, before).map((found) => ({
      ...found,
      sentence: index,
    })),
  )
}

/** How far back a sign before a candidate may begin, in characters. */
const reach = 90
const befores: readonly SignBefore[] = [
  'you',
  'someone',
  'cause',
  'please',
  'caller',
  'not',
  'nudge',
  'people',
  'told',
  'aside',
  'when',
  'wish',
  'noun',
  'ready',
]
const afters: readonly SignAfter[] = ['number', 'time', 'polite', 'until', 'matter', 'other', 'else']
/** Behind these a call is only told, not asked for, whatever else is said; denials and the caller's own calls likewise. */
const overruling: ReadonlySet<string> = new Set(['people', 'told'])
const overruled: ReadonlySet<string> = new Set(['you', 'someone', 'cause', 'wish'])
/** Signs that say who would call; without any the words may be an order. */
const doers: ReadonlySet<string> = new Set([
  'you',
  'someone',
  'cause',
  'caller',
  'people',
  'told',
  'aside',
  'noun',
])

function callbackCandidates(
  plain: string,
  words: CallbackWords,
  before: string | undefined,
): Omit<CallbackCandidate, 'sentence'>[] {
  if (!words.mention.test(plain)) return []
  const isNumberAsked = before !== undefined && words.asksNumber.test(folded(before).toLowerCase())
  return words.candidates.flatMap(({ kind, pattern }) =>
    [...plain.matchAll(pattern)].map(({ index, 0: match }) => ({
      from: index,
      to: index + match.length,
      kind,
      features: featuresOf(plain, index, index + match.length, kind, words, isNumberAsked),
    })),
  )
}

function featuresOf(
  plain: string,
  from: number,
  to: number,
  kind: CallbackKind,
  words: CallbackWords,
  isNumberAsked: boolean,
): string[] {
  const ahead = plain.slice(Math.max(0, from - reach), from).trimEnd()
  const behind = plain.slice(to, to + reach).trimStart()
  const found = befores.filter((sign) => words.before[sign].test(ahead))
  const isNudged = found.includes('nudge')
  const role = kind === 'get' || kind === 'order' || kind === 'bare' || kind === 'lack' ? kind : 'act'
  const isOverruled = found.some(
    (sign) => overruling.has(sign) || (sign === 'not' && !isNudged) || (sign === 'caller' && role !== 'get'),
  )
  const signs = found.filter(
    (sign) =>
      !(isNudged && sign === 'not') &&
      !(isOverruled && overruled.has(sign)) &&
      // "Once you are home call": the home is where, no kind of call.
      ((kind === 'bare' && !found.includes('ready')) || sign !== 'noun'),
  )
  const follows = afters.filter((sign) => words.after[sign].test(behind))
  return [
    `kind:${kind}`,
    ...signs.map((sign) => `${role}<${sign}`),
    ...(signs.some((sign) => doers.has(sign)) ? [] : [`${role}<nobody`]),
    ...(ahead === '' ? [`${role}<start`] : []),
    ...follows.map((sign) => `${kind === 'call' || kind === 'bare' ? kind : 'act'}>${sign}`),
    ...(behind === '' ? [`${kind}>end`] : follows.length === 0 ? [`${kind}>unknown`] : []),
    ...(follows.length === 0 && isTimeAfterWord(behind, words) ? ['unknown+time'] : []),
    ...(signs.includes('not') && follows.includes('until') ? ['not+until'] : []),
    ...(isNumberAsked && follows.includes('number') && !signs.includes('please') ? ['asked+number'] : []),
  ]
}

/** One word that nobody knows, and a time behind it: more likely misheard than a name. */
function isTimeAfterWord(behind: string, words: CallbackWords): boolean {
  const second = behind.indexOf(' ') + 1
  return second > 0 && words.after.time.test(behind.slice(second))
}
