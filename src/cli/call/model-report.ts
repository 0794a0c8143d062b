/** What a language model did on a call, as rows to print. Pure. */
import type { EngineName } from '../../core/call.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'

type Told = Pick<CallDetail, 'engine' | 'events' | 'modelUse' | 'toolRuns' | 'promises'>

/**
 * `asked`: the engine that the call was to be answered by. Empty for a call that no model had a part in and no engine
 * failed on.
 */
export function modelRows(call: Told, asked: EngineName | undefined): [string, string][] {
  const failures = call.events.flatMap((event) => (event.type === 'model-failed' ? [event] : []))
  const hasModel = call.modelUse.length > 0 || failures.length > 0
  const hasFailed = call.events.some(({ type }) => type === 'engine-failed')
  if (!hasModel && !hasFailed && asked === undefined) return []
  return [
    ['Engine', engineText(call, asked)],
    ...models(call, hasModel),
    ...failures.map(({ vendor, model, reason }): [string, string] => [
      'Model failed',
      `${model} (${vendor}): ${reason}`,
    ]),
    ...(hasModel ? [['Tools', toolText(call)] as [string, string]] : []),
    ...(hasModel ? [['Promises', promiseText(call)] as [string, string]] : []),
  ]
}

function engineText({ engine, events }: Told, asked: EngineName | undefined): string {
  const failed = events.flatMap((event) => (event.type === 'engine-failed' ? [event] : []))
  const wasTried =
    asked === undefined || events.some((event) => event.type === 'engine-started' && event.engine === asked)
  return [
    engine ?? 'none',
    ...(wasTried ? [] : [`${asked} was asked for, and the server did not take it`]),
    ...failed.map(({ engine: which, reason }) => `${which} failed: ${reason}`),
  ].join('; ')
}

function models({ modelUse }: Told, hasModel: boolean): [string, string][] {
  if (!hasModel) return [['Model', 'none was asked']]
  return modelUse.map((use) => ['Model', `${use.model} (${use.vendor}), ${useText(use)}`])
}

function useText(use: Told['modelUse'][number]): string {
  const { audioInputTokens = 0, cachedAudioInputTokens: cached = 0, audioOutputTokens = 0 } = use
  const read = use.inputTokens + use.cachedInputTokens + use.cacheWriteTokens
  const heard = audioInputTokens + cached
  return [
    ...counts(read, use.cachedInputTokens, use.outputTokens, ['tokens read', 'answered']),
    ...counts(heard, cached, audioOutputTokens, ['tokens of sound heard', 'spoken']),
    ...(use.transcribedSeconds === undefined
      ? []
      : [`${Math.round(use.transcribedSeconds)} s of speech written down`]),
  ].join(', ')
}

function counts(inward: number, cached: number, outward: number, [taken, given]: [string, string]): string[] {
  if (inward + outward === 0) return []
  const again = cached > 0 ? ` (${tokens(cached)} out of its cache)` : ''
  return [`${tokens(inward)} ${taken}${again}`, `${tokens(outward)} ${given}`]
}

function tokens(count: number): string {
  return count.toLocaleString('en-US')
}

function toolText({ toolRuns }: Told): string {
  const names = [...new Set(toolRuns.map(({ name }) => name))]
  const texts = names.map((name) => {
    const runs = toolRuns.filter((run) => run.name === name)
    const refused = runs.filter(({ isError }) => isError).length
    return `${name}${runs.length > 1 ? ` ×${runs.length}` : ''}${refused > 0 ? ` (${refused} refused)` : ''}`
  })
  return texts.length === 0 ? 'none' : texts.join(', ')
}

function promiseText({ promises }: Told): string {
  if (promises.length === 0) return 'none'
  const broken = promises.filter(({ isBacked, isCorrected }) => !isBacked && !isCorrected)
  const taken = promises.filter(({ isBacked, isCorrected }) => !isBacked && isCorrected)
  const backed = promises.length - broken.length - taken.length
  return [
    backed === promises.length ? `${backed}, all on record` : `${backed} of ${promises.length} on record`,
    ...taken.map(({ text }) => `taken back: “${text}”`),
    ...broken.map(({ text }) => `nothing backs: “${text}”`),
  ].join('; ')
}
