/** Compared engines in words, and which of them is the business's own. Pure. */
import type { AnsweringModels, EngineCosts } from '../api/types.ts'
import { type Engine, engineLabel } from './engine-words.ts'

type Compared = EngineCosts['items'][number]

/** "Live conversation with gpt-5.4-mini". */
export function comparedWords({ engine, model }: Compared): string {
  if (engine === 'media-streams') return 'Sound streamed to another vendor, without what that vendor charges'
  return `${engineLabel(engine)} with ${model ?? 'the built-in rules'}`
}

/** The first of the ladder that this server has, with the model that is asked first. */
export function isInUse(item: Compared, ladder: readonly Engine[], models: AnsweringModels): boolean {
  const engine = ladder.find((name) => models.engines.includes(name))
  return item.engine === engine && isModelOf(item, models)
}

/** What a minute on an engine costs with this server's model; undefined for an engine that is not compared. */
export function minuteCost(
  engine: Engine,
  { items }: EngineCosts,
  models: AnsweringModels,
): { usdPerMinute: number; isComplete: boolean } | undefined {
  const ofEngine = items.filter((item) => item.engine === engine)
  const exact = ofEngine.find((item) => isModelOf(item, models))
  if (exact) return { usdPerMinute: exact.usdPerMinute, isComplete: exact.isComplete }
  // A model without a price of its own comes on top of what the telephone costs.
  const bare = ofEngine.find(({ model }) => model === null)
  return bare && { usdPerMinute: bare.usdPerMinute, isComplete: false }
}

/** What vendors put behind a model's name: a date, a version, a word for the newest. */
const versionSuffix = /^[-@:](v?\d|latest|preview)/

function isModelOf({ engine, model }: Compared, models: AnsweringModels): boolean {
  const asked = engine === 'openai-realtime' ? models.realtime?.model : models.items[0]?.model
  if (asked === undefined || model === null) return asked === undefined && model === null
  if (asked === model) return true
  return asked.startsWith(model) && versionSuffix.test(asked.slice(model.length))
}
