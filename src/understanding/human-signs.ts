/** What in a text may wish for a person, and the signs that tell whether it does. */
import type { HumanAfter, HumanBefore, HumanKind, HumanWishWords } from '../languages/human-wish-words.ts'
import type { Language } from '../languages/language.ts'
import { plainSentence, roughSentences } from './callback-signs.ts'
import { tidy } from './words.ts'

/** How far signs around a candidate are looked for, in characters. */
const reach = 90
const befores: readonly HumanBefore[] = [
  'wish',
  'ask',
  'who',
  'not',
  'told',
  'own',
  'others',
  'aside',
  'identity',
  'reject',
  'scold',
]
const afters: readonly HumanAfter[] = [
  'polite',
  'present',
  'able',
  'line',
  'matter',
  'instead',
  'work',
  'near',
  'time',
  'call',
  'useless',
  'later',
]
/** Signs that mean something of machines alone. */
const ofMachines: ReadonlySet<string> = new Set(['reject', 'scold', 'useless'])
/** Kinds that stand alike in a sentence share the weights of their surroundings. */
const roles: Readonly<Record<HumanKind, string>> = {
  talk: 'ask',
  whom: 'ask',
  reach: 'ask',
  contact: 'ask',
  deal: 'ask',
  pass: 'pass',
  give: 'get',
  want: 'get',
  there: 'be',
  in: 'be',
  help: 'be',
  over: 'over',
  bare: 'bare',
  human: 'human',
  machine: 'machine',
  you: 'you',
  fail: 'fail',
  woe: 'fail',
}

/** The signs of every candidate of a text, by names that are the same in every language: `kind:talk`, `ask<not`. */
export function humanSigns(text: string, language: Language): string[][] {
  const words = language.words.humanWishes
  const sentences = roughSentences(tidy(text))
  return sentences.flatMap((sentence) =>
    candidates(plainSentence(sentence, language.words.callbacks), words, sentences.length === 1),
  )
}

interface Found {
  kind: HumanKind
  from: number
  to: number
}

function candidates(plain: string, words: HumanWishWords, isAlone: boolean): string[][] {
  if (!words.mention.test(plain)) return []
  const marked = withMarks(plain, words.marks)
  const found = words.frames.flatMap(({ kind, pattern }) =>
    [...marked.matchAll(pattern)].map(({ index, 0: match }) => ({
      kind,
      from: index,
      to: index + match.length,
    })),
  )
  // A human who is spoken to is judged by that, not by being named.
  const isNamedElsewhere = (one: Found) =>
    one.kind === 'human' &&
    found.some(({ kind, from, to }) => kind !== 'human' && from <= one.from && to >= one.to)
  return found
    .filter((one) => !isNamedElsewhere(one))
    .map(({ kind, from, to }) => featuresOf(marked, from, to, kind, words, isAlone))
}

/** People, desks and machines as `_human_`, `_desk_`, `_machine_`. */
function withMarks(plain: string, marks: RegExp): string {
  return plain.replace(marks, (match, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1)
    const mark = Object.keys(groups).find((name) => groups[name] !== undefined)
    return mark === undefined ? match : `_${mark}_`
  })
}

function featuresOf(
  marked: string,
  from: number,
  to: number,
  kind: HumanKind,
  words: HumanWishWords,
  isAlone: boolean,
): string[] {
  const ahead = marked.slice(Math.max(0, from - reach), from).trimEnd()
  const behind = marked.slice(to, to + reach).trimStart()
  const role = roles[kind]
  const isOfMachines = kind === 'machine' || kind === 'you'
  const before = befores
    .filter((sign) => isOfMachines || !ofMachines.has(sign))
    .filter((sign) => words.before[sign].test(ahead))
  const after =
    behind === ''
      ? []
      : afters
          .filter((sign) => isOfMachines || !ofMachines.has(sign))
          .filter((sign) => words.after[sign].test(behind))
  const target = /_([a-z]+)_/.exec(marked.slice(from, to))?.[1] ?? 'unknown'
  return [
    `kind:${kind}`,
    `${kind}+${target}`,
    ...before.map((sign) => `${role}<${sign}`),
    ...(ahead === '' ? [`${role}<start`] : before.length === 0 ? [`${role}<unknown`] : []),
    ...after.map((sign) => `${role}>${sign}`),
    ...(behind === '' ? [`${role}>end`] : after.length === 0 ? [`${role}>unknown`] : []),
    ...(isOfMachines || role === 'fail'
      ? []
      : [`to:${target}`, ...before.map((sign) => `<${sign}`), ...after.map((sign) => `>${sign}`)]),
    ...(role === 'fail' && isAlone ? ['fail:alone'] : []),
  ]
}
