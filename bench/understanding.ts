/**
 * How long one caller turn takes, from the words to what is said: `node bench/understanding.ts [folder]`. Every utterance of
 * the folder's JSON lines (without one, of a few sentences below) goes through the safety layer and the scripted brain, once for
 * every question that may stand open, so that every meaning is read, with up to ten readings of a recogniser. The baseline of the same run looks each word up in a list.
 * Every turn is taken three times and the quietest counts, since a busy machine adds its neighbours' time to the clock; `p99 of
 * all` is what the clock said.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scriptedReply } from '../src/brain/scripted-brain.ts'
import { decideSafety } from '../src/calls/safety.ts'
import { applyEvent } from '../src/core/apply-event.ts'
import { type Business, demoBusiness } from '../src/core/business.ts'
import type { Call, OpenQuestion } from '../src/core/call.ts'
import type { CallEventBody } from '../src/core/call-event.ts'

/** Aimed at, milliseconds: p99 of a turn, and the longest turn with a hostile utterance. */
const turnTargetMs = 5
const hostileTargetMs = 50
/** Taken evenly out of a large folder. */
const maxUtterances = 1200
const hostileLength = 100_000
const now = new Date('2026-03-03T16:00:00Z')

const business: Business = {
  ...demoBusiness,
  questions: [
    ...demoBusiness.questions,
    ...['email', 'address', 'timeline', 'people', 'postcode', 'dateOfBirth'].map((field) => ({
      ...{ field, ask: `What is your ${field}?`, isRequired: false },
    })),
  ],
}
const open: OpenQuestion[] = [
  { field: 'reason', form: 'ask' },
  { field: 'name', form: 'ask' },
  { field: 'name', form: 'spell' },
  { field: 'phone', form: 'ask' },
  { field: 'phone', form: 'read-back', value: '+15035550188' },
  ...['email', 'address', 'timeline', 'people', 'postcode', 'dateOfBirth', 'anything-else'].map(
    (field): OpenQuestion => ({ field, form: 'ask' }),
  ),
]

const sentences = [
  'hi um my name is dana whitfield and uh my water heater is leaking all over the basement can somebody come today',
  'yeah its five oh three five five five oh one four seven',
  'd a n a new word w h i t f i e l d',
  'dana dot whitfield at example dot com all lower case',
  'twelve forty five north oak street apartment four b portland oregon nine seven two oh one',
  'tomorrow after two or any time on thursday but not before nine in the morning',
  'a table for six no wait seven on the twenty third at half past eight',
  'what are your opening hours and how much does a visit cost',
  'can you have somebody call me back at this number within the hour',
  'i smell gas in the kitchen and my kids are feeling dizzy',
  'this is not an emergency i just want a quote for a new faucet',
  'could i speak to a real person please',
  'congratulations you have been selected press one now to claim your free cruise or press two to be removed',
  'hola me llamo ana reyes y tengo una fuga de agua en la cocina',
  'no thanks that is all goodbye',
  'yes',
]

const hostile: Record<string, string> = {
  'one letter': 'a',
  'one digit': '5',
  'digits in words': 'five oh double three ',
  'e-mail pieces': 'a at dot ',
  introductions: 'my name is this is ',
  questions: 'can you tell me when ? ',
  'commas and blanks': ', , ',
  'accents and emoji': 'é🙂ñ ',
  'dates and times': 'between 2 and the 3rd of march at half past ',
  threats: 'press one your account will be suspended ',
  'real speech': `${sentences.join('. ')} `,
}

function call(question: OpenQuestion): Call {
  const started = applyEvent(undefined, {
    ...{
      type: 'call-started',
      at: now.toISOString(),
      callSid: `CA${'0'.repeat(32)}`,
      businessId: business.id,
    },
    ...{ direction: 'inbound', from: '+15035550188', to: '+15035550100', language: 'en-US', isTest: true },
  })
  return applied(started, [
    { type: 'receptionist-said', text: 'Thanks for calling. How can I help you today?' },
    { type: 'question-asked', question },
  ])
}

function applied(before: Call, events: CallEventBody[]): Call {
  return events.reduce((known, event) => applyEvent(known, { ...event, at: now.toISOString() }), before)
}

const calls = open.map(call)

/** As an engine does: safety first, then the brain. Milliseconds. */
function turn(before: Call, { text, alternatives }: Utterance): number {
  const heard = applied(before, [{ type: 'caller-said', text }])
  const start = performance.now()
  const { events } = decideSafety(heard, business, { text }, now)
  scriptedReply({
    call: applied(heard, events),
    business,
    input: { type: 'speech', text, alternatives },
    now,
  })
  return performance.now() - start
}

interface Utterance {
  text: string
  /** What else the recogniser heard. */
  alternatives: string[]
}

/** As many readings as recognisers give: the words with one of them left out. */
function withReadings(text: string): Utterance {
  const words = text.split(' ')
  const alternatives = words.slice(0, 9).map((_, at) => words.toSpliced(at, 1).join(' '))
  return { text, alternatives }
}

const keywords = new Set('emergency urgent asap immediately help burst flooding gas fire leak now'.split(' '))

function lookUp({ text }: Utterance): number {
  const start = performance.now()
  const words = text.toLowerCase().split(/[^a-z']+/)
  const isHit = words.some((word) => keywords.has(word))
  const time = performance.now() - start
  return isHit ? time : time + 0
}

const sorted = (times: number[]) => times.toSorted((a, b) => a - b)
const percentile = (times: number[], share: number) => times[Math.floor((times.length - 1) * share)] ?? 0

interface Times {
  /** The quietest of three rounds for each item, sorted. */
  quietest: number[]
  all: number[]
}

function timesOf<T>(items: readonly T[], measure: (item: T) => number): Times {
  const rounds = [items.map(measure), items.map(measure), items.map(measure)]
  const quietest = items.map((_, at) => Math.min(...rounds.map((round) => round[at] ?? 0)))
  return { quietest: sorted(quietest), all: sorted(rounds.flat()) }
}

function utterancesOf(folder: string): Utterance[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}`)
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => textsOf(JSON.parse(line)))
    .filter(({ text }) => text !== '')
  const step = Math.max(1, all.length / maxUtterances)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

interface AnyRow {
  utterance?: string
  spoken?: string
  asr_1best?: string
  asr_nbest?: string[]
  turns?: { role: string; text: string }[]
}

function textsOf({
  utterance,
  spoken,
  asr_1best: heard,
  asr_nbest: readings = [],
  turns = [],
}: AnyRow): Utterance[] {
  const said = turns.filter(({ role }) => role === 'caller').map(({ text }) => text)
  return [
    ...[utterance, spoken, ...said].filter((text) => text !== undefined).map(withReadings),
    ...(heard === undefined ? [] : [{ text: heard, alternatives: readings.slice(1) }]),
  ]
}

const rows: Record<string, Record<string, number>> = {}
function show(name: string, { quietest, all }: Times, baseline: Times): void {
  const ms = (times: number[], share: number) => Number(percentile(times, share).toFixed(3))
  const middle = percentile(quietest, 0.5) / Math.max(1e-6, percentile(baseline.quietest, 0.5))
  rows[name] = {
    ...{ turns: quietest.length, 'p50 ms': ms(quietest, 0.5), 'p99 ms': ms(quietest, 0.99) },
    ...{ 'longest ms': ms(quietest, 1), 'p99 of all': ms(all, 0.99), '× word list': Math.round(middle) },
  }
}

const folder = process.argv[2]
const utterances = folder ? utterancesOf(folder) : sentences.map(withReadings)
// Compiled code is what a running receptionist answers with.
for (let warm = 0; warm < 30; warm++) {
  for (const utterance of utterances.slice(0, 50)) for (const one of calls) turn(one, utterance)
}
const baseline = timesOf(utterances, lookUp)
show('word list', baseline, baseline)
const every: Times = { quietest: [], all: [] }
for (const [at, one] of calls.entries()) {
  const { field = '', form = '' } = open[at] ?? {}
  const times = timesOf(utterances, (utterance) => turn(one, utterance))
  every.quietest.push(...times.quietest)
  every.all.push(...times.all)
  show(form === 'ask' ? `${field} asked` : `${field}, ${form}`, times, baseline)
}
show('every turn', { quietest: sorted(every.quietest), all: sorted(every.all) }, baseline)
let longest = 0
for (const [name, piece] of Object.entries(hostile)) {
  const text = piece.repeat(Math.ceil(hostileLength / piece.length)).slice(0, hostileLength)
  const utterance = { text, alternatives: Array.from({ length: 9 }, () => text) }
  const own = timesOf(calls, () => lookUp(utterance))
  const times = timesOf(calls, (one) => turn(one, utterance))
  longest = Math.max(longest, times.quietest.at(-1) ?? 0)
  show(`100 KB: ${name}`, times, own)
}
console.table(rows)
const p99 = percentile(sorted(every.quietest), 0.99)
console.log(`p99 of a turn: ${p99.toFixed(2)} ms (figure to reach: ${turnTargetMs} ms)`)
console.log(
  `longest turn with a hostile 100 KB: ${longest.toFixed(1)} ms (figure to reach: ${hostileTargetMs} ms)`,
)
process.exitCode = p99 <= turnTargetMs && longest <= hostileTargetMs ? 0 : 1
