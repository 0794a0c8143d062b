/** The conversation as a model that hears and speaks has it, read back out of its items. Pure. */
import type { RealtimeItem, RealtimeTurn } from '../../../simulator/realtime/realtime-turn.ts'
import type { CallerInput } from '../../brain/brain.ts'
import {
  languageIn,
  type ModelConversation,
  readState,
  recordOf,
  type SaidEntry,
  type ToolStep,
} from './read-conversation.ts'

/** Undefined where the conversation does not tell which call it is: there is no `<call_state>` in it. */
export function readRealtime({
  items,
  why,
}: Pick<RealtimeTurn, 'items' | 'why'>): ModelConversation | undefined {
  const told = items.map(textOf)
  const states = told.flatMap((text) => /<call_state>\n([\s\S]*?)\n<\/call_state>/.exec(text)?.[1] ?? [])
  const known = readState(states.at(-1) ?? '')
  if (known === undefined) return undefined
  const inputs = items.map(inputOf)
  const last = inputs.findLastIndex((input) => input !== undefined)
  const after = items.slice(last + 1)
  const newsOfState = told.flatMap(recordNews)
  return {
    ...known,
    language: newsOfState.flatMap((news) => languageIn(news) ?? []).at(-1) ?? known.language,
    // The rules hear the words again: what was asked before them is no news.
    asked: undefined,
    record: mergedRecord([...states, ...newsOfState]),
    entries: items.slice(0, Math.max(0, last)).flatMap(entryOf),
    input: why === 'idle' ? { type: 'silence' } : (inputs[last] ?? { type: 'opening', isResumed: false }),
    said: after
      .flatMap((item) => (isMessage(item, 'assistant') && item.text !== '' ? [item.text] : []))
      .join(' '),
    steps: stepsOf(after),
  }
}

/** The caller made a sound that holds no words. */
export function isNoise({ items, why }: Pick<RealtimeTurn, 'items' | 'why'>): boolean {
  const heard = items.findLast((item) => isMessage(item, 'user'))
  return why === 'heard' && heard !== undefined && textOf(heard).trim() === ''
}

function isMessage(
  item: RealtimeItem,
  role: 'system' | 'user' | 'assistant',
): item is RealtimeItem & { type: 'message' } {
  return item.type === 'message' && item.role === role
}

function textOf(item: RealtimeItem): string {
  return item.type === 'message' ? item.text : ''
}

/** What is to be answered: words of the caller, or news of our software that ask for words. */
function inputOf(item: RealtimeItem): CallerInput | undefined {
  const text = textOf(item).trim()
  const [, news = ''] = /^<notice>([\s\S]*)<\/notice>$/.exec(text) ?? []
  if (isMessage(item, 'user') && news === '') return text === '' ? undefined : { type: 'speech', text }
  if (!isMessage(item, 'user') && !isMessage(item, 'system')) return undefined
  if (news.startsWith('The call was just answered')) return { type: 'opening', isResumed: false }
  if (news.startsWith('The line was lost')) return { type: 'opening', isResumed: true }
  const [, purpose] = /^Nobody took the call .*?\("?([^")]*)"?\)/.exec(news) ?? []
  if (purpose !== undefined) return { type: 'transfer-failed', purpose }
  const [, keys] = /^The caller pressed these keys of the telephone: ([\d*# ]+)\./.exec(news) ?? []
  return keys === undefined ? undefined : { type: 'digits', digits: keys.replaceAll(' ', '') }
}

function entryOf(item: RealtimeItem): SaidEntry[] {
  const text = textOf(item).trim()
  if (text === '') return []
  if (isMessage(item, 'user')) return text.startsWith('<notice>') ? [] : [{ speaker: 'caller', text }]
  return isMessage(item, 'assistant') ? [{ speaker: 'receptionist', text }] : []
}

function recordNews(text: string): string[] {
  const [, lines] = /<notice>New on record:\n([\s\S]*)<\/notice>/.exec(text) ?? []
  return lines === undefined ? [] : [lines]
}

/** Later news about a field take the place of earlier ones. */
function mergedRecord(texts: readonly string[]): ModelConversation['record'] {
  const fields = texts.flatMap(recordOf).map((known) => [known.field, known] as const)
  return [...new Map(fields).values()]
}

function stepsOf(items: readonly RealtimeItem[]): ToolStep[] {
  return items.flatMap((item) => {
    if (item.type !== 'function_call') return []
    const output = items.find(
      (other) => other.type === 'function_call_output' && other.callId === item.callId,
    )
    return [{ name: item.name, output: output?.type === 'function_call_output' ? output.output : '' }]
  })
}
