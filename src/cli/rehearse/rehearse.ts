/** A whole rehearsal: one side or two, judged where asked, written down and printed. */
import type { Config } from '../../config.ts'
import { FirstRingError } from '../../core/errors.ts'
import { progressBar } from '../call/progress-bar.ts'
import type { ModelWord } from '../model/open-model.ts'
import type { RehearseArguments } from './arguments.ts'
import { createJudge } from './judge.ts'
import { playSide, type SideOptions } from './play-side.ts'
import { isPassed, type Rehearsal } from './rehearsal.ts'
import { demoProfile, readProfile } from './rehearsal-profile.ts'
import { rehearsalTable } from './result-table.ts'
import { saveReport } from './save-report.ts'

/** Returns the exit code. Throws FirstRingError. */
export async function rehearse(args: RehearseArguments, config: Config): Promise<number> {
  // All of it is looked at before the first call: a mistake in the last argument is told at once.
  const judge = args.isJudged ? await createJudge(config.models) : undefined
  const sides = await plannedSides(args, config)
  const total = sides.length * args.rounds * args.callers.length
  const bar = progressBar(process.stderr, total, 'Calls')
  let done = 0
  const startedAt = new Date().toISOString()
  const rehearsal: Rehearsal = { startedAt, sides: [] }
  for (const side of sides) {
    rehearsal.sides.push(await playSide({ ...side, onPlayed: () => bar.show(++done) }))
  }
  bar.clear()
  if (judge) {
    for (const call of rehearsal.sides.flatMap(({ calls }) => calls)) call.judgement = await judge(call)
  }
  const files = saveReport(rehearsal, config.dataDir)
  const output = args.isJson
    ? JSON.stringify({ ...rehearsal, files }, null, 2)
    : [...rehearsalTable(rehearsal), '', `  The report: ${files.page}`, ''].join('\n')
  process.stdout.write(`${output}\n`)
  return rehearsal.sides.every(({ calls }) => calls.every(isPassed)) ? 0 : 1
}

type PlannedSide = Omit<SideOptions, 'onPlayed'>

async function plannedSides(args: RehearseArguments, config: Config): Promise<PlannedSide[]> {
  const model: ModelWord = args.model ?? (config.models.length > 0 ? 'configured' : 'scripted')
  const profile = args.profile === undefined ? demoProfile : await readProfile(args.profile)
  const { callers, rounds, against } = args
  // A second model would hide what the first one cannot do.
  const first: PlannedSide = { name: 'A', callers, rounds, profile, model, models: config.models.slice(0, 1) }
  if (first.model === 'configured' && config.models.length === 0) {
    throw new FirstRingError(
      'config-invalid',
      '--model: no language model is configured. Set OPENAI_API_KEY or ANTHROPIC_API_KEY in .env, or use --model scripted.',
    )
  }
  if (against === undefined) return [first]
  const second = { ...first, name: 'B' }
  if ('profile' in against) return [first, { ...second, profile: await readProfile(against.profile) }]
  return [first, { ...second, model: 'configured', models: [otherModel(against.model, config)] }]
}

/** Another model of the configured vendor, or of the one whose key is there and whose models are called so. */
function otherModel(id: string, { models }: Config): Config['models'][number] {
  const [configured] = models
  const known = models.find(({ model }) => model === id)
  if (known) return known
  const vendor = id.startsWith('claude') ? 'anthropic' : id.startsWith('gpt') ? 'openai' : undefined
  const isKnown = vendor === undefined || configured?.vendor === 'openai-compatible'
  const settings = models.find((one) => one.vendor === vendor) ?? (isKnown ? configured : undefined)
  if (settings === undefined) {
    throw new FirstRingError(
      'config-invalid',
      `--against ${id}: no language model of that vendor is configured. Set OPENAI_API_KEY or ANTHROPIC_API_KEY in .env, or name a profile (FILE.json).`,
    )
  }
  return { ...settings, model: id }
}
