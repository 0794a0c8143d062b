/**
 * `npm run letters`: writes how often letters and digits are taken for one another, for every language. The start are
 * groups of names that sound alike; where recognised postcodes are at hand with what was said
 * (`../shared/data/dev/slots_evi_asr.jsonl`, English), the costs are learned from them, by aligning what was heard
 * with what was said and counting, again and again. Reading: `src/understanding/code-search.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { english } from '../src/languages/en/english.ts'
import { heardCharacters, type Reading } from '../src/understanding/heard-characters.ts'

/** Heard character to said character to nats; '' is nothing. */
type Confusions = Record<string, Record<string, number>>
interface Spoken {
  said: string
  alternatives: string[]
}

const root = resolve(import.meta.dirname, '..')
const alphabet = [...'abcdefghijklmnopqrstuvwxyz0123456789']
const groups: Record<string, string[]> = {
  en: 'bcdegptvz3 ajkh8 flmnsx67 iy59 quw2 rl o0 t2 n1 f4 h8 gj v5 u2 a8 s6x m9n'.split(' '),
  es: 'bcdegptv aka flmnrs iy uqo0 hk8 63 27 mn bp dt sz cz jg fs'.split(' '),
}
const rounds = 4
/** Alternatives of one recognition that are learned from, and what each counts against the one before. */
const alternatives = 3
const nextAlternative = 0.4
/** An answer that aligns at more nats than this was only noise. */
const hopeless = 13
/** Weight of the start, in characters seen. */
const startWeight = 6
/** Entries a row, the likeliest; more cost as much as what is not in the table. */
const rowLength = 9

function start(heard: string, said: string, alike: string[]): number {
  if (heard === said) return 1
  if (heard + said === 'o0' || heard + said === '0o') return 0.8
  return alike.some((group) => group.includes(heard) && group.includes(said)) ? 0.05 : 0.003
}

/** Pairs of what was heard and what was said; null for noise. */
function align({ said }: Spoken, text: string, confusions: Confusions): [string, string][] | null {
  const letters = { ...english.words.letters, confusions }
  const { from, end } = heardCharacters(text, { ...english, words: { ...english.words, letters } })
  const width = said.length + 1
  const costs = new Map([[0, 0]])
  const steps = new Map<number, { back: number; pair?: [string, string] }>()
  const put = (index: number, cost: number, back: number, pair?: [string, string]) => {
    if (cost >= (costs.get(index) ?? hopeless)) return
    costs.set(index, cost)
    steps.set(index, { back, ...(pair ? { pair } : {}) })
  }
  for (let here = 0; here < (end + 1) * width; here++) {
    const cost = costs.get(here)
    if (cost === undefined) continue
    const at = here % width
    const next = said[at]
    if (next !== undefined) put(here + 1, cost + (confusions['']?.[next] ?? 3.5), here, ['', next])
    for (const { to, text, heard, cost: own } of from[(here - at) / width] ?? ([] as Reading[])) {
      const meant = said.slice(at, at + text.length)
      const isOpen = heard !== undefined && text !== '' && meant !== ''
      if (!isOpen && meant !== text) continue
      const unlike = isOpen ? (confusions[heard]?.[meant] ?? 6) : 0
      put(
        to * width + at + text.length,
        cost + own + unlike,
        here,
        heard === undefined ? undefined : [heard, meant],
      )
    }
  }
  let index = end * width + said.length
  if (!costs.has(index)) return null
  const pairs: [string, string][] = []
  for (let step = steps.get(index); step; step = steps.get(index)) {
    if (step.pair) pairs.push(step.pair)
    index = step.back
  }
  return pairs
}

function learn(spoken: Spoken[], alike: string[]): Confusions {
  let confusions = estimated(new Map(), alike)
  for (let round = 0; round < rounds && spoken.length > 0; round++) {
    const counts = new Map<string, number>()
    for (const one of spoken) {
      one.alternatives.slice(0, alternatives).forEach((text, rank) => {
        for (const [heard, said] of align(one, text, confusions) ?? []) {
          const key = `${heard}>${said}`
          counts.set(key, (counts.get(key) ?? 0) + nextAlternative ** rank)
        }
      })
    }
    confusions = estimated(counts, alike)
  }
  return confusions
}

function estimated(counts: Map<string, number>, alike: string[]): Confusions {
  const count = (heard: string, said: string) => counts.get(`${heard}>${said}`) ?? 0
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  const table: Confusions = { '': {} }
  for (const said of alphabet) {
    const heardAs = sum(alphabet.map((heard) => count(heard, said)))
    const scale = sum(alphabet.map((heard) => start(heard, said, alike)))
    for (const heard of alphabet) {
      const seen = count(heard, said) + (startWeight * start(heard, said, alike)) / scale
      table[heard] = { ...table[heard], [said]: nats(seen / (heardAs + startWeight)) }
    }
    const isAlone = count('', said)
    table[''] = { ...table[''], [said]: nats((isAlone + 0.6) / (heardAs + isAlone + 20)) }
  }
  for (const heard of alphabet) {
    const all = sum([...alphabet, ''].map((said) => count(heard, said)))
    table[heard] = { ...table[heard], '': nats((count(heard, '') + 1.5) / (all + 30)) }
  }
  return table
}

const nats = (probability: number) => Math.round(-Math.log(probability) * 10) / 10

function trimmed(row: Record<string, number>, length: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, cost]) => cost < 5.5)
      .sort(([, a], [, b]) => a - b)
      .slice(0, length),
  )
}

const file = join(root, '../shared/data/dev/slots_evi_asr.jsonl')
const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
const spoken = rows
  .map((line) => JSON.parse(line) as { asr_nbest: string[]; gold: { postcode?: string } })
  .filter(({ gold }) => gold.postcode !== undefined)
  .map(({ asr_nbest, gold }) => ({
    said: (gold.postcode ?? '').toLowerCase().replace(/\W/g, ''),
    alternatives: asr_nbest,
  }))
for (const [code, alike] of Object.entries(groups)) {
  const table = learn(code === 'en' ? spoken : [], alike)
  const lines = Object.entries(table).map(([heard, row]) => {
    const costs = Object.entries(trimmed(row, heard === '' ? alphabet.length : rowLength))
    return `  '${heard}': { ${costs.map(([said, cost]) => `'${said}': ${cost}`).join(', ')} },`
  })
  writeFileSync(
    join(root, `src/languages/${code}/letter-confusions.ts`),
    `/** What is heard to what may have been said, in nats; '' is nothing. Written by \`npm run letters\`: do not edit. */

export const confusions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${lines.join('\n')}
}
`,
  )
}
