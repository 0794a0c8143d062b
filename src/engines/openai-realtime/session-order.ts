/** What a Realtime model is told of a call before it says a word. Pure. */
import type { Expectation } from '../../brain/brain.ts'
import { instructions } from '../../brain/instructions.ts'
import { mayBook } from '../../brain/tools/may-book.ts'
import type { ToolSetting } from '../../brain/tools/tool.ts'
import { toolDefinitions } from '../../brain/tools/tool-definitions.ts'
import type { Business } from '../../core/business.ts'
import { languageOf } from '../../languages/languages.ts'
import { takesThought } from '../caller-silence.ts'
import type { SessionOrder, TurnDetection } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'

/** People pause between the groups of a number and the letters of a name, milliseconds. */
const thinkingSilenceMs = 1100
/** A yes or no is over soon, milliseconds. */
const shortSilenceMs = 400

export function sessionOrder(
  setting: ToolSetting,
  settings: Pick<RealtimeSettings, 'voice'>,
  expect: Expectation,
): SessionOrder {
  const { business, call } = setting
  const { realtime } = business
  return {
    instructions: instructions(business, call.language, 'speech', mayBook(setting)),
    voice: realtimeVoice(business, settings),
    speed: realtime.speed,
    turnDetection: turnDetection(business, expect),
    noiseReduction: realtime.noiseReduction === 'off' ? undefined : realtime.noiseReduction,
    languages: spokenLanguages(business, call.language),
    keywords: [...new Set([business.name, ...business.transferTargets.map(({ name }) => name)])],
    tools: toolDefinitions(setting),
  }
}

export function realtimeVoice(business: Business, { voice }: Pick<RealtimeSettings, 'voice'>): string {
  return business.realtime.voice ?? voice
}

/** How long a pause ends the answer to what was asked. */
export function turnDetection({ realtime }: Business, expect: Expectation): TurnDetection {
  const { turnDetection: usual } = realtime
  if (usual.type !== 'server_vad') return usual
  return { ...usual, silenceMs: silenceMs(usual.silenceMs, expect) }
}

function silenceMs(usualMs: number, expect: Expectation): number {
  if (takesThought(expect)) return Math.max(usualMs, thinkingSilenceMs)
  return expect === 'yes-no' ? Math.min(usualMs, shortSilenceMs) : usualMs
}

/** ISO 639-1: that of the call first. */
function spokenLanguages(business: Business, tag: string): string[] {
  return [...new Set([tag, ...business.languages].map((language) => languageOf(language).code))]
}
