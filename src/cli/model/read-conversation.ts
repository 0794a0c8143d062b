/** The conversation as a language model gets it, read back out of a request: who said what, and the state of the call. Pure. */
import { DateTime } from 'luxon'
import type { ModelMessage, ModelRequest } from '../../../simulator/models/model-request.ts'
import type { CallerInput } from '../../brain/brain.ts'
import type { OpenQuestion } from '../../core/call.ts'

export interface SaidEntry {
  speaker: 'caller' | 'receptionist'
  text: string
}

/** One tool call of the turn that is going on, and what came of it. */
export interface ToolStep {
  name: string
  /** Empty while no result was sent. */
  output: string
}

export interface ModelConversation {
  now: Date
  /** E.164; undefined for a withheld number. */
  from: string | undefined
  /** BCP 47, of the call. */
  language: string | undefined
  /** Field to value, as the state of the call has them on record. */
  record: { field: string; value: string; isConfirmed: boolean; isCallerId: boolean }[]
  /** The question that stands open. */
  asked: OpenQuestion | undefined
  entries: SaidEntry[]
  input: CallerInput
  /** What the model said and did in this turn already. */
  said: string
  steps: ToolStep[]
}

/** Undefined for a request that is no turn of a call. */
export function readConversation({
  messages,
}: Pick<ModelRequest, 'messages'>): ModelConversation | undefined {
  const last = messages.findLastIndex(({ role }) => role === 'user')
  const turn = messages[last]?.text ?? ''
  const [, state] = /<call_state>\n([\s\S]*?)\n<\/call_state>/.exec(turn) ?? []
  if (state === undefined) return undefined
  const told = inputsOf(turn.replace(/<call_state>[\s\S]*?<\/call_state>/, ''))
  const input = told.pop()
  const known = readState(state)
  if (input === undefined || known === undefined) return undefined
  const entries = [...messages.slice(0, last).flatMap(entriesOf), ...told.flatMap(wordsOf)]
  const steps = messages.slice(last + 1)
  return {
    ...known,
    entries,
    input,
    said: steps.flatMap(({ role, text }) => (role === 'assistant' && text ? [text] : [])).join(' '),
    steps: stepsOf(steps),
  }
}

/** The call as `<call_state>` tells of it; undefined when it does not tell the time. */
export function readState(
  state: string,
): Pick<ModelConversation, 'now' | 'from' | 'language' | 'record' | 'asked'> | undefined {
  const now = timeOf(state)
  if (now === undefined) return undefined
  return {
    now,
    from: /^Caller ID: (\+\d+)/m.exec(state)?.[1],
    language: languageIn(state),
    record: recordOf(state),
    asked: questionOf(state),
  }
}

/** BCP 47, where a state, or news about it, says what to speak. */
export function languageIn(state: string): string | undefined {
  return /^Speak: .*\(([a-z]{2,3}-[A-Z]{2})\)$/m.exec(state)?.[1]
}

/** "Now: Friday, December 25, 2026, 9:30 AM (America/Chicago)". */
function timeOf(state: string): Date | undefined {
  const [, text, zone] = /^Now: (.+) \(([^)]+)\)$/m.exec(state) ?? []
  if (text === undefined || zone === undefined) return undefined
  const read = DateTime.fromFormat(text, 'cccc, LLLL d, yyyy, h:mm a', { zone, locale: 'en-US' })
  return read.isValid ? read.toJSDate() : undefined
}

/** The lines of a state, or of news about it, that say what is on record. */
export function recordOf(state: string): ModelConversation['record'] {
  const lines = state.matchAll(/^- (\w+): "(.*)"(?: \((.*)\))?$/gm)
  return [...lines].flatMap(([, field = '', value = '', doubt = '']) =>
    doubt.startsWith('wrong')
      ? []
      : [
          {
            field,
            value,
            isConfirmed: doubt === 'confirmed',
            isCallerId: doubt.startsWith('from caller ID'),
          },
        ],
  )
}

/** `You asked last: phone "+15035550147", read back for a yes or no`. */
function questionOf(state: string): OpenQuestion | undefined {
  const [, field, value, how = ''] = /^You asked last: ([\w-]+)(?: "([^"]*)")?(.*)$/m.exec(state) ?? []
  if (field === undefined) return undefined
  const forms = { 'read back': 'read-back', spelled: 'spell', keyed: 'keypad' } as const
  const form = Object.entries(forms).find(([words]) => how.includes(words))?.[1] ?? 'ask'
  return { field, form, ...(value === undefined ? {} : { value }) }
}

function entriesOf({ role, text = '' }: ModelMessage): SaidEntry[] {
  if (role === 'user') return inputsOf(text).flatMap(wordsOf)
  return role === 'assistant' && text !== ''
    ? [{ speaker: 'receptionist', text: text.replaceAll('[CUT_OFF]', '').trim() }]
    : []
}

function wordsOf(input: CallerInput): SaidEntry[] {
  return input.type === 'speech' ? [{ speaker: 'caller', text: input.text }] : []
}

const tags =
  /<caller_said>([\s\S]*?)<\/caller_said>|<caller_pressed>([^<]*)<\/caller_pressed>|<caller_silent\/>/g

function inputsOf(text: string): CallerInput[] {
  return [...text.matchAll(tags)].map(([, words, digits]) => {
    if (words !== undefined) return { type: 'speech', text: words }
    return digits === undefined ? { type: 'silence' } : { type: 'digits', digits }
  })
}

function stepsOf(messages: readonly ModelMessage[]): ToolStep[] {
  return messages
    .flatMap(({ toolCalls = [] }) => toolCalls)
    .map(({ id, name }) => ({
      name,
      output: messages.find(({ toolCallId }) => toolCallId === id)?.text ?? '',
    }))
}
