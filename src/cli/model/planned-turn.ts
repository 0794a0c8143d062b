/** A reply of the scripted brain as a language model would give it: tool calls for what it records, and its words. Pure. */
import type { ModelPiece } from '../../../simulator/models/model-request.ts'
import type { CallerInput } from '../../brain/brain.ts'
import { findCommitments } from '../../brain/commitments.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { PromiseKind } from '../../core/promise.ts'
import { languageOf } from '../../languages/languages.ts'
import type { ToolStep } from './read-conversation.ts'
import type { ReplayedTurn } from './replay-call.ts'

type ToolCallPiece = Extract<ModelPiece, { type: 'tool-call' }>

interface PlannedTurn {
  /** What is recorded before anything is said about it. */
  first: ToolCallPiece[]
  words: string
  /** What ends the turn, said and done together. */
  last: ToolCallPiece[]
}

/** `fields`: those that `capture_lead` takes. */
export function plannedTurn(
  { reply }: Pick<ReplayedTurn, 'reply'>,
  input: CallerInput,
  fields: readonly string[],
): PlannedTurn {
  const said = input.type === 'speech' ? input.text : ''
  const isEmergency = reply.next.do === 'transfer' && reply.next.purpose === 'emergency'
  return {
    first: [...captured(reply.events, fields), ...callback(reply.events, said)],
    words: reply.say,
    last: ending(reply.next, isEmergency ? said : ''),
  }
}

function captured(events: readonly CallEventBody[], fields: readonly string[]): ToolCallPiece[] {
  const told: Record<string, string> = {}
  for (const event of events) {
    if (event.type !== 'lead-updated') continue
    for (const [field, { value, source }] of Object.entries(event.fields)) {
      // Notes are the brain's own words, and a number that calls is known without being told.
      if (source !== 'caller-id' && field !== 'notes' && fields.includes(field)) told[field] = value
    }
  }
  return Object.keys(told).length > 0 ? [tool('capture_lead', told)] : []
}

function callback(events: readonly CallEventBody[], said: string): ToolCallPiece[] {
  const noted = events.findLast((event) => event.type === 'callback-requested')?.callback
  if (!noted?.requested || noted.phone === undefined) return []
  const { dueAt, window, reason } = noted
  const when = window ? said.slice(0, 200) : dueAt
  return [tool('request_callback', { ...(when ? { when } : {}), ...(reason ? { reason } : {}) })]
}

function ending(next: ReplayedTurn['reply']['next'], evidence: string): ToolCallPiece[] {
  if (next.do === 'hang-up') return [tool('end_call', { reason: 'goodbye' })]
  if (next.do !== 'transfer') return []
  return next.purpose === 'emergency'
    ? [tool('report_emergency', { evidence: evidence.slice(0, 400) })]
    : [tool('transfer_call', { purpose: next.purpose })]
}

function tool(name: string, input: Record<string, string>): ToolCallPiece {
  return { type: 'tool-call', name, arguments: input }
}

/** What a tool stands for that says by its result that nothing was done. */
const backs: Record<string, PromiseKind[]> = {
  capture_lead: ['noted'],
  request_callback: ['callback'],
  transfer_call: ['transfer'],
  report_emergency: ['transfer'],
}
const hasFailed = /^(Nothing was|Not yet|Not done|There is no tool|Nobody|The caller has (?:not )?said)/

/** The words without the sentences that promise what a tool of this turn has not done. */
export function honestWords(words: string, steps: readonly ToolStep[], tag: string): string {
  const failed = new Set(
    steps.flatMap(({ name, output }) => (hasFailed.test(output) ? (backs[name] ?? []) : [])),
  )
  if (failed.size === 0) return words
  const language = languageOf(tag)
  const kept = (words.match(/[^.!?]+[.!?]*\s*/g) ?? [words]).filter(
    (sentence) => !findCommitments(sentence, language).some(({ kind }) => failed.has(kind)),
  )
  const left = kept.join('').trim()
  return left === '' ? language.phrases.anythingElse : left
}
