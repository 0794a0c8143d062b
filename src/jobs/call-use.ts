/** What a call used of what vendors bill, from the call and its events. Pure. */
import type { Call, EngineName, EngineUse, Transfer } from '../core/call.ts'
import type { CallEvent } from '../core/call-event.ts'
import { callerNumber } from '../core/phone-number.ts'
import type { Message } from '../core/text-messages.ts'
import type { CallUse, Leg } from '../costs/call-cost.ts'
import { isTollFree } from '../costs/number-rent.ts'

type Connection = CallUse['connections'][number]

/** Engines that a vendor bills by the connection. The others speak in TwiML. */
const connectionKinds: Partial<Record<EngineName, Connection['kind']>> = {
  'conversation-relay': 'conversation-relay',
  'openai-realtime': 'media-streams',
  'speech-pipeline': 'media-streams',
  vapi: 'vapi',
}

/** What ends a connection, or comes only when it has ended. */
const overWith: CallEvent['type'][] = [
  'engine-lost',
  'engine-failed',
  'engine-started',
  'engine-connected',
  'transfer-started',
  'call-ended',
]

/**
 * `texts`: those on record that were sent because of this call. A text of the receptionist's from before texts were kept
 * stands in the call's tool runs only.
 */
export function callUse(
  call: Call,
  events: readonly CallEvent[],
  texts: readonly Pick<Message, 'direction' | 'messageSid' | 'purpose' | 'body'>[] = [],
): CallUse {
  return {
    isAnswered: call.status === 'completed',
    isTest: call.isTest,
    legs: [
      { kind: callerLeg(call), seconds: callSeconds(call) },
      ...call.transfers.flatMap((transfer) => transferLeg(call, transfer)),
    ],
    connections: connectionsOf(call, events),
    recordings: call.recordings
      .filter(({ status }) => status !== 'absent' && status !== 'failed')
      .map(({ status, durationSeconds }) => ({
        seconds: status === 'in-progress' ? null : durationSeconds,
      })),
    ...twimlUse(events),
    textMessages: textParts(call, texts),
    models: call.modelUse ?? [],
  }
}

/** Billed by the part: 160 characters of the alphabet of texts, 70 of any other; of several parts a little less. */
function textParts(call: Call, texts: Parameters<typeof callUse>[2] = []): number {
  const sent = texts.filter(({ direction, messageSid }) => direction === 'outbound' && messageSid !== null)
  const promised = (call.toolRuns ?? []).filter(({ receipts }) =>
    receipts.some(({ kind }) => kind === 'sent'),
  )
  const unkept = promised.length - sent.filter(({ purpose }) => purpose === 'on-call').length
  return sent.reduce((parts, { body }) => parts + partsOf(body), Math.max(0, unkept))
}

function partsOf(body: string): number {
  const [alone, each] = /^[\n\r\x20-\x5f\x61-\x7e¡¿ÄÖÑÜ§äöñüàèéùìòÇØøÅåÆæßÉ£¥€]*$/u.test(body)
    ? [160, 153]
    : [70, 67]
  return body.length <= alone ? 1 : Math.ceil(body.length / each)
}

/** Twilio's own figure comes with its report of the end; until then ours, which a call closed as lost has none of. */
function callSeconds({ durationSeconds, startedAt, endedAt, endedReason }: Call): number | null {
  if (durationSeconds !== undefined) return durationSeconds
  if (endedAt === undefined || endedReason === 'lost') return null
  return secondsBetween(startedAt, endedAt)
}

function callerLeg({ direction, from, to }: Call): Leg['kind'] {
  if (direction === 'outbound') return outboundLeg(to)
  if (/^(client|sip):/i.test(from)) return 'client'
  if (isTollFree(to)) return 'inbound-toll-free'
  return isUs(to) ? 'inbound-local' : 'inbound-elsewhere'
}

function outboundLeg(to: string): Leg['kind'] {
  return isUs(to) || isTollFree(to) ? 'outbound-us' : 'outbound-elsewhere'
}

/** Billed from when somebody or something took it up: a person who declined did, and so did a mailbox. */
const takenUp: Transfer['outcome'][] = ['accepted', 'declined', 'voicemail']

function transferLeg(call: Call, transfer: Transfer): Leg[] {
  const { to, outcome, startedAt, endedAt = call.endedAt, durationSeconds } = transfer
  const kind = outboundLeg(to)
  if (durationSeconds !== undefined) return durationSeconds > 0 ? [{ kind, seconds: durationSeconds }] : []
  // Nobody told what became of it: the caller may have been put through.
  if (outcome === undefined) return [{ kind, seconds: null }]
  if (!takenUp.includes(outcome)) return []
  return [{ kind, seconds: endedAt === undefined ? null : secondsBetween(startedAt, endedAt) }]
}

/** Those whose end the vendor reported, and those that were opened: by our own clock, until a report of their end comes. */
function connectionsOf(call: Call, events: readonly CallEvent[]): Connection[] {
  const uses = new Map<string, Omit<EngineUse, 'durationSeconds'> & { durationSeconds?: number | undefined }>(
    (call.engineUse ?? []).map((use) => [use.connectionId, use]),
  )
  events.forEach((event, index) => {
    if (event.type !== 'engine-connected' || uses.has(event.connectionId)) return
    const { engine, connectionId, at } = event
    const over = events.slice(index + 1).find(({ type }) => overWith.includes(type))
    const isLost = over?.type === 'call-ended' && call.endedReason === 'lost'
    const durationSeconds = over === undefined || isLost ? undefined : secondsBetween(at, over.at)
    uses.set(connectionId, { engine, connectionId, durationSeconds })
  })
  return [...uses.values()].flatMap(({ engine, durationSeconds }) => {
    const kind = connectionKinds[engine]
    const seconds = durationSeconds ?? null
    const isXai = engine === 'openai-realtime' && usesXai(call)
    return [...(kind ? [{ kind, seconds }] : []), ...(isXai ? [{ kind: 'xai-voice' as const, seconds }] : [])]
  })
}

/** A vendor who bills the time of its connection: as long as Twilio's to us, give or take a second. */
function usesXai({ modelUse = [] }: Call): boolean {
  return modelUse.some(({ vendor }) => vendor === 'xai')
}

/** While an engine speaks in TwiML, every sentence and every answer that is listened for is billed by itself. */
function twimlUse(events: readonly CallEvent[]): Pick<CallUse, 'speechInputs' | 'spokenCharacters'> {
  let engine: EngineName | undefined
  const use = { speechInputs: 0, spokenCharacters: 0 }
  for (const event of events) {
    if (event.type === 'engine-started') engine = event.engine
    const isTwiml = engine === undefined || connectionKinds[engine] === undefined
    if (event.type === 'receptionist-said' && isTwiml) use.spokenCharacters += event.text.length
    const isHeard = event.type === 'caller-said' || event.type === 'caller-silent'
    if (isHeard && engine === 'gather') use.speechInputs += 1
  }
  return use
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
}

/** Countries and islands that share the code 1 with the US, and cost more. */
const elsewhereWithOne =
  /^\+1(242|246|264|268|284|345|441|473|649|658|664|721|758|767|784|809|829|849|868|869|876)/

function isUs(number: string): boolean {
  return callerNumber(number) !== undefined && number.startsWith('+1') && !elsewhereWithOne.test(number)
}
