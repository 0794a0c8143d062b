/**
 * How long one reply of the scripted brain takes: `node bench/scripted-brain.ts [conversations]`. Every script is
 * measured in three rounds and the quietest one counts, since a busy machine adds its neighbours' time to the clock.
 */
import type { Brain } from '../src/brain/brain.ts'
import { Conversation } from '../src/brain/conversation-driver.ts'
import { createScriptedBrain } from '../src/brain/scripted-brain.ts'
import { type Business, demoBusiness } from '../src/core/business.ts'
import { maxUtteranceLength } from '../src/understanding/words.ts'

const count = Number(process.argv[2] ?? 150)
/** Aimed at: p99 of one reply, milliseconds. */
const targetMs = 5

const scripts: Record<string, string[]> = {
  plain: ['Hi, my kitchen sink is clogged', 'Ana Reyes', 'yes', 'no thanks'],
  'all at once': [
    'This is Ana Reyes, my sink is clogged, call me at 503 555 0144 tomorrow after two',
    'yes',
    "no, that's all",
  ],
  corrections: [
    'my water heater leaks',
    "it's Ana Reyes",
    'no',
    '503 555 0144',
    'no, it is 503 555 0145',
    'yes',
    'actually my last name is Reeves',
    'yes',
    'bye',
  ],
  questions: [
    'what are your hours?',
    'how much does a visit cost?',
    'do you sell boats?',
    'I need a new faucet',
    'Bo Lind',
    'yes',
    'no',
  ],
  emergency: ['help, there is water pouring through my ceiling', 'yes', 'Ana Reyes', 'no'],
  'longest utterances': [
    'well you know my sink ',
    'my name is ana ',
    'five oh three ',
    'no that is all ',
  ].map((piece) => piece.repeat(Math.ceil(maxUtteranceLength / piece.length))),
}
const largeBusiness: Business = {
  ...demoBusiness,
  knowledge: Array.from({ length: 500 }, (_, at) => ({
    question: `Do you offer service number ${at} for kitchens?`,
    answer: `Yes, service number ${at} takes about ${at} minutes and is done by our own people. `.repeat(8),
  })),
}

/** Milliseconds of every reply of one round. */
async function round(script: string[], business: Business): Promise<number[]> {
  const brain = createScriptedBrain()
  const times: number[] = []
  const timed: Brain = {
    name: brain.name,
    reply: async (turn) => {
      const start = performance.now()
      const reply = await brain.reply(turn)
      times.push(performance.now() - start)
      return reply
    },
  }
  for (let run = 0; run < count; run++) {
    const call = new Conversation({ brain: timed, business })
    await call.open()
    for (const text of script) if (!call.hasEnded) await call.hear(text)
  }
  return times.toSorted((a, b) => a - b)
}

const percentile = (sorted: number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0

async function quietest(script: string[], business: Business): Promise<number[]> {
  const rounds = [await round(script, business), await round(script, business), await round(script, business)]
  return rounds.reduce((best, times) => (percentile(times, 0.99) < percentile(best, 0.99) ? times : best))
}

const rows: Record<string, Record<string, number>> = {}
function show(name: string, sorted: number[]): void {
  const ms = (share: number) => Number(percentile(sorted, share).toFixed(3))
  rows[name] = { replies: sorted.length, 'p50 ms': ms(0.5), 'p99 ms': ms(0.99), 'p99.9 ms': ms(0.999) }
}

await round(scripts.plain ?? [], demoBusiness)
const all: number[] = []
for (const [name, script] of Object.entries(scripts)) {
  const times = await quietest(script, demoBusiness)
  all.push(...times)
  show(name, times)
}
const large = await quietest(scripts.questions ?? [], largeBusiness)
show('500 knowledge entries', large)
const sorted = [...all, ...large].toSorted((a, b) => a - b)
show('all', sorted)
console.table(rows)
const p99 = percentile(sorted, 0.99)
console.log(`p99 of all replies: ${p99.toFixed(3)} ms (figure to reach: ${targetMs} ms)`)
process.exitCode = p99 <= targetMs ? 0 : 1
