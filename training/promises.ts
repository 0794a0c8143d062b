/**
 * Training of promises: our own sentences of receptionists in `en/` and `es/promises.jsonl`, and nothing else. Words are
 * weighed, so every language has its tables: one that says whether a sentence promises anything, and one a kind, learned
 * from the sentences that do. `--check` leaves out a tenth of the sentences at a time, in blocks, since neighbours are alike.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { promiseKinds } from '../src/core/promise.ts'
import type { Language } from '../src/languages/language.ts'
import { languages } from '../src/languages/languages.ts'
import { promiseSigns } from '../src/understanding/promise-signs.ts'
import { sentences, tidy, withoutTitlePoints } from '../src/understanding/words.ts'
import type { SourcedExample, Training, WeightTable } from './training.ts'

const rowSchema = z.object({
  text: z.string(),
  /** None for a sentence that promises nothing. */
  kinds: z.array(z.enum(promiseKinds)),
})

/** Signs that fewer sentences have tell too little. */
const fewest = 2
const blockLength = 10
const blocks = 10

export const promiseTrainings: readonly Training[] = languages.map((language) => ({
  name: `promises-${language.code}`,
  file: `src/understanding/promise-weights-${language.code}.ts`,
  isPacked: true,
  tables: () => tables(language),
}))

type Row = ReturnType<typeof readRows>[number]

function tables(language: Language): WeightTable[] {
  const rows = readRows(language)
  const promising = rows.filter(({ kinds }) => kinds.length > 0)
  return [
    {
      ...{ name: 'promise', yes: 'the sentence promises something', l2: 2, least: 0.05 },
      examples: frequent(rows, fewest).map((row) => example(row, row.kinds.length > 0)),
    },
    ...promiseKinds.map((kind) => ({
      ...{ name: kind, yes: `what is promised is of the kind ${kind}`, l2: 0.5, least: 0.15 },
      examples: frequent(promising, fewest).map((row) => example(row, row.kinds.includes(kind))),
    })),
  ]
}

function example({ source, features }: Row, isPositive: boolean): SourcedExample {
  return { source, features, isPositive }
}

function frequent(rows: readonly Row[], least: number): Row[] {
  const counts = new Map<string, number>()
  for (const { features } of rows) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
  return rows.map((row) => ({
    ...row,
    features: row.features.filter((one) => (counts.get(one) ?? 0) >= least),
  }))
}

/** What takes promises back promises nothing. */
function corrections({ phrases: { corrections } }: Language) {
  const pairs = promiseKinds.flatMap((one) =>
    promiseKinds.filter((two) => two !== one).map((two) => [one, two]),
  )
  const several = [...pairs, [...promiseKinds]].map((kinds) => corrections.several(kinds))
  return [...Object.values(corrections.one), corrections.callbackTime, ...several].map((text) => ({
    text,
    kinds: [],
  }))
}

function readRows(language: Language) {
  const words = language.words.promises
  const own = readFileSync(join(import.meta.dirname, language.code, 'promises.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
  return [...own, ...corrections(language)].map(({ text, kinds }, at) => ({
    source: `block ${Math.floor(at / blockLength) % blocks}`,
    kinds,
    features: [
      ...new Set(
        sentences(withoutTitlePoints(tidy(text))).flatMap((one) => promiseSigns(one, words).features),
      ),
    ],
  }))
}
