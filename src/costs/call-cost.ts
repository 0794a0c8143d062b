/** What one call cost: what was used, times the prices. Pure. */
import { type ModelUseKind, modelItemOf, modelPriceIdFor } from './model-prices.ts'
import type { Price, PriceUnit } from './price-book.ts'

/** Seconds that something lasted; null while that is not known. */
type Seconds = number | null

/** Of models that hear and speak, the tokens of sound are counted apart from those of text. */
export interface ModelTokens {
  vendor: string
  model: string
  inputTokens: number
  cachedInputTokens: number
  cacheWriteTokens: number
  outputTokens: number
  audioInputTokens?: number | undefined
  cachedAudioInputTokens?: number | undefined
  audioOutputTokens?: number | undefined
  /** Speech that was written down, where it is billed by time. */
  transcribedSeconds?: number | undefined
}

/** One stretch of a telephone line. `elsewhere`: outside the US. */
export interface Leg {
  kind:
    | 'inbound-local'
    | 'inbound-toll-free'
    | 'inbound-elsewhere'
    | 'client'
    | 'outbound-us'
    | 'outbound-elsewhere'
  seconds: Seconds
}

export interface CallUse {
  /** Not answered, a call costs nothing. */
  isAnswered: boolean
  /** No telephone was used: only models cost anything. */
  isTest: boolean
  /** The caller's, and one for each telephone that was dialled and taken up. */
  legs: Leg[]
  /** Of engines, to the vendor that bills each by itself. */
  connections: { kind: 'conversation-relay' | 'media-streams' | 'vapi' | 'xai-voice'; seconds: Seconds }[]
  recordings: { seconds: Seconds }[]
  /** How often an answer was listened for by `<Gather>`. */
  speechInputs: number
  /** Said by `<Say>`. */
  spokenCharacters: number
  textMessages: number
  models: ModelTokens[]
}

export interface CostLine {
  item: string
  /** Null while it is not known how much was used. */
  quantity: number | null
  unit: PriceUnit
  /** Null when the price or the quantity is not known. */
  usd: number | null
  priceId: string
}

export interface Cost {
  /** Sum of the lines that are known. */
  totalUsd: number
  lines: CostLine[]
  /** False when a line is not known. */
  isComplete: boolean
}

const perMillion = 1_000_000

/** A quantity of something in the book. */
interface Used {
  priceId: string
  quantity: number | null
}

const legPrices: Record<Leg['kind'], string> = {
  'inbound-local': 'twilio-inbound-local',
  'inbound-toll-free': 'twilio-inbound-toll-free',
  'inbound-elsewhere': 'twilio-inbound-elsewhere',
  client: 'twilio-client-leg',
  'outbound-us': 'twilio-outbound-us',
  'outbound-elsewhere': 'twilio-outbound-elsewhere',
}

const connectionPrices: Record<CallUse['connections'][number]['kind'], string> = {
  'conversation-relay': 'twilio-conversation-relay',
  'media-streams': 'twilio-media-streams',
  vapi: 'vapi-minute',
  'xai-voice': 'xai-voice-minute',
}

/** A vendor who bills its connection, whatever was said over it. */
const billedByConnection = new Set(['xai'])

export function callCost(use: CallUse, book: readonly Price[]): Cost {
  const isKnown = (id: string) => book.some((price) => price.id === id)
  return costOf([...telephoneUse(use), ...modelUse(use.models, isKnown)], book)
}

/** Lines of the same price are one; quantities of zero are none. */
export function costOf(used: readonly Used[], book: readonly Price[]): Cost {
  const lines: CostLine[] = []
  for (const { priceId, quantity } of used) {
    if (quantity === 0) continue
    const known = lines.findIndex(
      (line) => line.priceId === priceId && (line.quantity === null) === (quantity === null),
    )
    const before = lines[known]?.quantity ?? 0
    const sum = quantity === null ? null : roundMicros(before + quantity)
    const line = costLine(priceId, sum, book)
    if (known < 0) lines.push(line)
    else lines[known] = line
  }
  return {
    totalUsd: roundMicros(lines.reduce((sum, { usd }) => sum + (usd ?? 0), 0)),
    lines,
    isComplete: lines.every(({ usd }) => usd !== null),
  }
}

function costLine(priceId: string, quantity: number | null, book: readonly Price[]): CostLine {
  const price = book.find(({ id }) => id === priceId)
  const usd = price?.usd
  return {
    item: price?.item ?? modelItemOf(priceId)?.item ?? priceId,
    quantity,
    unit: price?.unit ?? modelItemOf(priceId)?.unit ?? 'million-tokens',
    usd: usd === undefined || usd === null || quantity === null ? null : roundMicros(quantity * usd),
    priceId,
  }
}

/** A test call uses no telephone, and a vendor's own line all the same. */
function connectionUse({ isTest, connections }: CallUse): Used[] {
  return connections
    .filter(({ kind }) => !isTest || kind === 'xai-voice')
    .map(({ kind, seconds }) => ({ priceId: connectionPrices[kind], quantity: minutes(seconds) }))
}

function telephoneUse(use: CallUse): Used[] {
  if (!use.isAnswered) return []
  if (use.isTest) return connectionUse(use)
  return [
    ...use.legs.map(({ kind, seconds }) => ({ priceId: legPrices[kind], quantity: minutes(seconds) })),
    ...connectionUse(use),
    { priceId: 'twilio-gather-speech', quantity: use.speechInputs },
    { priceId: 'twilio-say-neural', quantity: use.spokenCharacters / 100 },
    ...use.recordings.map(({ seconds }) => ({ priceId: 'twilio-recording', quantity: minutes(seconds) })),
    { priceId: 'twilio-sms-out', quantity: use.textMessages },
  ]
}

/** Begun minutes count in full; what was opened at all, for one. */
function minutes(seconds: Seconds): number | null {
  return seconds === null ? null : Math.max(1, Math.ceil(seconds / 60))
}

/** Tokens of a call in millions, speech in minutes. */
function modelUse(models: readonly ModelTokens[], isKnown: (priceId: string) => boolean): Used[] {
  const billed = models.filter(({ vendor }) => !billedByConnection.has(vendor))
  return billed.flatMap(({ vendor, model, ...use }) => {
    const used: [ModelUseKind, number][] = [
      ['input', use.inputTokens / perMillion],
      ['cached-input', use.cachedInputTokens / perMillion],
      ['cache-write', use.cacheWriteTokens / perMillion],
      ['output', use.outputTokens / perMillion],
      ['audio-input', (use.audioInputTokens ?? 0) / perMillion],
      ['cached-audio-input', (use.cachedAudioInputTokens ?? 0) / perMillion],
      ['audio-output', (use.audioOutputTokens ?? 0) / perMillion],
      ['transcription', (use.transcribedSeconds ?? 0) / 60],
    ]
    return used.map(([kind, quantity]) => ({
      priceId: modelPriceIdFor(vendor, model, kind, isKnown),
      quantity,
    }))
  })
}

/** To six places: a millionth of a dollar, a single token. */
export function roundMicros(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
