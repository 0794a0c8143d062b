/** What a language model used a tool for, and what came of it, in words that an owner understands. Pure. */
import type { CallDetail } from '../api/types.ts'
import { fieldLabel, phoneWords, sentence } from './caller.ts'

export type ToolRun = CallDetail['toolRuns'][number]

interface ToolWords {
  /** What it was: "Wrote down the lead". */
  title: string
  /** What was asked for, field by field. */
  asked: { label: string; value: string }[]
  /** What came of it, when it worked: "Somebody is to call back". */
  outcome?: string
  /** What stood against it. */
  problem?: string
}

interface KnownTool {
  done: string
  /** In the place of `done` when it did not work. */
  tried: string
  labels?: Record<string, string>
}

const knownTools: Record<string, KnownTool> = {
  capture_lead: { done: 'Noted what the caller told', tried: 'Tried to note what the caller told' },
  answer_from_knowledge: {
    done: 'Looked up your answers',
    tried: 'Looked up your answers',
    labels: { question: 'Looked for' },
  },
  check_hours: {
    done: 'Looked at your opening hours',
    tried: 'Looked at your opening hours',
    labels: { day: 'For when' },
  },
  request_callback: {
    done: 'Noted a call back',
    tried: 'Tried to note a call back',
    labels: { when: 'When' },
  },
  take_message: {
    done: 'Took a message',
    tried: 'Tried to take a message',
    labels: { text: 'Message', forWhom: 'For' },
  },
  transfer_call: {
    done: 'Put the caller through',
    tried: 'Tried to put the caller through',
    labels: { purpose: 'To somebody for' },
  },
  report_emergency: {
    done: 'Reported an emergency',
    tried: 'Tried to report an emergency',
    labels: { evidence: 'The caller said', isLifeThreatening: 'People in danger' },
  },
  send_sms: {
    done: 'Sent the caller a text message',
    tried: 'Tried to send a text message',
    labels: { text: 'Text' },
  },
  end_call: { done: 'Ended the call', tried: 'Tried to end the call', labels: { reason: 'Because' } },
}

const receiptWords: Record<ToolRun['receipts'][number]['kind'], string> = {
  booked: 'an appointment is booked',
  sent: 'a message is on its way',
  callback: 'a call back is on record',
  transfer: 'somebody is rung',
  noted: 'it is on record',
  dispatch: 'somebody is on the way',
  guarantee: 'it is assured',
}

/** `dueAt` of a call back is left to the card that shows it: it may have moved since. */
export function toolWords(run: ToolRun): ToolWords {
  const known = knownTools[run.name]
  const title = known
    ? run.isError
      ? known.tried
      : known.done
    : `${run.isError ? 'Tried' : 'Used'} the tool ${run.name}`
  const asked = inputLines(run.input, known?.labels ?? {})
  if (run.isError) return { title, asked, problem: run.output }
  const backed = [...new Set(run.receipts.map(({ kind }) => receiptWords[kind]))]
  return { title, asked, ...(backed.length > 0 ? { outcome: sentence(backed.join(', ')) } : {}) }
}

/** The fields of the model's input; whatever is no JSON object is shown as it came. */
function inputLines(input: string, labels: Record<string, string>): ToolWords['asked'] {
  let read: unknown
  try {
    read = JSON.parse(input)
  } catch {
    return input.trim() === '' ? [] : [{ label: 'Asked for', value: input }]
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return [{ label: 'Asked for', value: input }]
  }
  return Object.entries(read).flatMap(([name, value]) => {
    const text = valueWords(value)
    return text === '' ? [] : [{ label: labels[name] ?? fieldLabel(name), value: text }]
  })
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string') return phoneWords(value.trim())
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.entries(value)
      .flatMap(([name, part]) => {
        const text = valueWords(part)
        return text === '' ? [] : [`${fieldLabel(name)}: ${text}`]
      })
      .join(' · ')
  }
  return Array.isArray(value) ? value.map(valueWords).filter(Boolean).join(', ') : String(value)
}
