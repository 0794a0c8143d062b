/**
 * Training of the robocall classifier. Examples: our own sentences (`training/en|es/robocall.jsonl`), and, where they
 * are there (`../shared/data/dev`), the recordings and the thousands of real callers of the public data: the committed
 * weights were made with them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { english } from '../src/languages/en/english.ts'
import { spanish } from '../src/languages/es/spanish.ts'
import type { Language } from '../src/languages/language.ts'
import { robocallSignsIn } from '../src/understanding/robocall-signs.ts'
import type { SourcedExample, Training } from './training.ts'

const root = resolve(import.meta.dirname, '..')
const publicData = resolve(root, '../shared/data/dev')

const ownSchema = z.object({ text: z.string(), isRobocall: z.boolean(), campaign: z.string().default('') })
const publicSchema = z.object({
  campaign: z.string().optional(),
  utterance: z.string().optional(),
  asr_1best: z.string().optional(),
  spoken: z.string().optional(),
  turns: z.array(z.object({ role: z.string(), text: z.string() })).optional(),
})

export const robocallTraining: Training = {
  name: 'robocall',
  file: 'src/understanding/robocall-weights.ts',
  tables: () => [
    {
      name: 'robocallWeights',
      yes: 'a recorded or unwanted sales or scam call',
      l2: 0.5,
      examples: [...ownExamples(english), ...ownExamples(spanish), ...publicExamples()],
    },
  ],
}

function ownExamples(language: Language): SourcedExample[] {
  return rowsOf(join(root, 'training', language.code, 'robocall.jsonl')).flatMap((row) => {
    const { text, isRobocall, campaign } = ownSchema.parse(row)
    const source = isRobocall ? `own ${language.code} ${campaign}` : `own ${language.code} callers`
    return isRobocall ? recording(text, source, language) : [caller(text, source, language)]
  })
}

function publicExamples(): SourcedExample[] {
  if (!existsSync(publicData)) return []
  const files = readdirSync(publicData).filter((name) => name.endsWith('.jsonl'))
  return files.sort().flatMap((file) =>
    rowsOf(join(publicData, file)).flatMap((row) => {
      const { campaign, utterance, asr_1best: heard, spoken, turns } = publicSchema.parse(row)
      if (campaign !== undefined) return recording(utterance ?? '', `recording ${campaign}`, english)
      const said = turns?.filter(({ role }) => role === 'caller').map(({ text }) => text) ?? []
      // What is screened on a call is everything that was said in its first turns.
      const texts = turns
        ? [...said, ...[2, 4, 8].map((count) => said.slice(0, count).join(' '))]
        : [utterance ?? heard ?? spoken ?? '']
      return texts.filter((text) => text !== '').map((text) => caller(text, file, english))
    }),
  )
}

function caller(text: string, source: string, language: Language): SourcedExample {
  return { source, features: robocallSignsIn(text, language).features, isPositive: false }
}

/** Recordings come in pieces, and begin in the middle: each of them is three examples. */
function recording(text: string, source: string, language: Language): SourcedExample[] {
  const words = text.split(' ')
  const pieces = [text]
  if (words.length >= 24) {
    pieces.push(words.slice(0, Math.ceil(words.length * 0.6)).join(' '))
    pieces.push(words.slice(Math.floor(words.length * 0.4)).join(' '))
  }
  return pieces.map((piece, at) => ({
    source,
    features: robocallSignsIn(piece, language).features,
    isPositive: true,
    weight: at === 0 ? 1 : 0.5,
  }))
}

function rowsOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}
