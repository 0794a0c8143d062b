/** What happened on a call, in the owner's words. */
import type { CallEvent, CallListItem } from '../api/types.ts'
import { fieldLabel, leadLines, phoneWords } from './caller.ts'
import { engineLabel } from './engine-words.ts'
import { languageName } from './language-name.ts'
import { entryWords } from './number-list.ts'
import { shortDate } from './time.ts'
import { toolWords } from './tool-words.ts'

export function isLive(call: Pick<CallListItem, 'status'>): boolean {
  return call.status === 'queued' || call.status === 'ringing' || call.status === 'in-progress'
}

/** Recognised by what it said; a call from the block list says so by its end. */
export function isRobocall(call: Pick<CallListItem, 'isSpam' | 'endedReason'>): boolean {
  return call.isSpam && call.endedReason !== 'blocked'
}

/** How the call stands or ended: "On the phone now", "Put through", "Caller hung up". */
export function outcomeWords(call: Pick<CallListItem, 'status' | 'endedReason'>): string {
  if (call.status === 'in-progress') return 'On the phone now'
  if (isLive(call)) return 'Ringing'
  switch (call.endedReason) {
    case 'caller-hung-up':
      return 'Caller hung up'
    case 'receptionist-hung-up':
      return 'Completed'
    case 'transferred':
      return 'Put through'
    case 'voicemail':
      return 'Left a voicemail'
    case 'max-duration':
      return 'Reached the time limit'
    case 'no-input':
      return 'Caller said nothing'
    case 'spam':
      return 'Turned away as a robocall'
    case 'blocked':
      return 'Refused, on your block list'
    case 'lost':
      return 'Connection lost'
    case 'failed':
      return 'Failed'
    case null:
      return call.status === 'completed' ? 'Completed' : 'Not answered'
  }
}

export const transferOutcomes: Record<string, string> = {
  accepted: 'took the call',
  declined: 'declined',
  busy: 'was busy',
  'no-answer': 'did not answer',
  voicemail: 'went to voicemail',
  failed: 'could not be reached',
  'caller-left': 'caller left meanwhile',
}

export type EventTone = 'plain' | 'good' | 'warn' | 'bad'

/** One line of the timeline; undefined for what the transcript shows anyway. */
export function eventWords(event: CallEvent): { text: string; detail?: string; tone: EventTone } | undefined {
  switch (event.type) {
    case 'call-started':
      return {
        text: 'Phone rang',
        detail: `from ${phoneWords(event.from) || 'an unknown number'}`,
        tone: 'plain',
      }
    case 'caller-recognized':
      return {
        text: 'Called before',
        detail: `last on ${shortDate(event.lastCallAt, Date.parse(event.at))}`,
        tone: 'plain',
      }
    case 'language-changed':
      return { text: 'Went on in another language', detail: languageName(event.language), tone: 'plain' }
    case 'language-missing':
      return { text: 'Would rather speak', detail: languageName(event.language), tone: 'warn' }
    case 'call-answered':
      return { text: 'Answered', tone: 'plain' }
    case 'engine-started':
      return { text: 'Receptionist took over', detail: engineLabel(event.engine), tone: 'plain' }
    case 'engine-failed':
      return { text: `${engineLabel(event.engine)} failed`, detail: event.reason, tone: 'bad' }
    case 'caller-silent':
      return { text: 'Caller said nothing', tone: 'plain' }
    case 'digits-pressed':
      return { text: 'Keys pressed', detail: event.digits, tone: 'plain' }
    case 'lead-updated':
      return {
        text: 'Noted',
        detail: leadLines(event.fields)
          .map((line) => `${line.label}: ${line.value}`)
          .join(' · '),
        tone: 'good',
      }
    case 'question-skipped':
      // How the receptionist remembers that the number of the call is not the one to ring.
      if (event.field === 'caller-id') return { text: 'Another number wanted', tone: 'plain' }
      return {
        text: `${fieldLabel(event.field)} left open`,
        detail: 'the caller could not say',
        tone: 'plain',
      }
    case 'urgency-detected':
      return event.urgency.level === 'routine'
        ? undefined
        : {
            text: event.urgency.level === 'emergency' ? 'Emergency recognised' : 'Marked urgent',
            detail: event.urgency.evidence.map((words) => `“${words}”`).join(', '),
            tone: event.urgency.level === 'emergency' ? 'bad' : 'warn',
          }
    case 'callback-requested':
      return event.callback.requested
        ? {
            text: 'Callback promised',
            ...(event.callback.reason ? { detail: event.callback.reason } : {}),
            tone: 'warn',
          }
        : undefined
    case 'callback-updated':
      return {
        text: { open: 'Callback reopened', done: 'Callback done', cancelled: 'Callback cancelled' }[
          event.status
        ],
        tone: event.status === 'done' ? 'good' : 'plain',
      }
    case 'callback-taken':
      return { text: `Callback taken by ${event.by}`, tone: 'good' }
    case 'appointment-booked':
      return { text: 'Appointment booked', detail: event.appointment.title, tone: 'good' }
    case 'human-requested':
      return { text: 'Asked for a person', detail: `“${event.evidence}”`, tone: 'warn' }
    case 'spam-detected':
      return { ...spamWords(event.evidence), tone: 'warn' }
    case 'person-asked':
      return { text: 'Asked whether it is a person', detail: quoted(event.evidence), tone: 'plain' }
    case 'person-confirmed':
      return { text: 'Said to be a person', tone: 'plain' }
    case 'spam-cleared':
      return { text: 'You said it was a person', tone: 'good' }
    case 'transfer-started':
      return { text: `Calling ${event.name}`, detail: phoneWords(event.to), tone: 'plain' }
    case 'transfer-ended':
      return {
        text: `${phoneWords(event.to)} ${transferOutcomes[event.outcome] ?? event.outcome}`,
        tone: event.outcome === 'accepted' ? 'good' : 'warn',
      }
    case 'recording-ready':
      return { text: 'Recording ready', tone: 'plain' }
    case 'consent-given':
      return { text: event.isGiven ? 'Agreed to be recorded' : 'Declined to be recorded', tone: 'plain' }
    case 'call-ended':
      return {
        text: outcomeWords({ status: event.status, endedReason: event.reason ?? null }),
        tone: 'plain',
      }
    case 'call-summarized':
      return { text: 'Summary written', tone: 'plain' }
    case 'engine-lost':
      return {
        text: `${engineLabel(event.engine)}: the connection broke off`,
        detail: event.reason,
        tone: 'warn',
      }
    case 'model-failed':
      return { text: `${event.model} did not answer`, detail: event.reason, tone: 'bad' }
    case 'promise-made':
      return event.isBacked
        ? undefined
        : { text: 'Promised what nothing backs', detail: quoted([event.text]), tone: 'bad' }
    case 'promise-corrected':
      return { text: 'Took the promise back', detail: quoted([event.text]), tone: 'warn' }
    case 'tool-called': {
      const { title, problem } = toolWords(event.run)
      return problem === undefined
        ? undefined
        : { text: `${title}: did not work`, detail: problem, tone: 'warn' }
    }
    // The card of how the call was answered tells of these.
    case 'engine-connected':
    case 'engine-ended':
    case 'model-used':
      return undefined
    case 'caller-said':
    case 'receptionist-said':
    case 'receptionist-interrupted':
    case 'question-asked':
    case 'question-missed':
    case 'ending-decided':
    case 'ending-withdrawn':
    case 'call-priced':
      return undefined
  }
}

/**
 * The events that the timeline tells: the end of a call once, though a later report of it may have added the duration,
 * and nothing of promises that nobody heard (`unheard`: their sentences).
 */
export function timelineEvents(events: CallEvent[], unheard: ReadonlySet<string> = new Set()): CallEvent[] {
  const end = events.find(({ type }) => type === 'call-ended')
  return events.filter((event) => {
    if (event.type === 'promise-made' || event.type === 'promise-corrected') return !unheard.has(event.text)
    return event.type !== 'call-ended' || event === end
  })
}

const listed = 'on your block list'

function spamWords(evidence: string[]): { text: string; detail: string } {
  const [first = ''] = evidence
  if (!first.startsWith(listed)) return { text: 'Recognised as a robocall', detail: quoted(evidence) }
  const entry = first.slice(`${listed}: `.length)
  const range = entry.endsWith('*') ? `, ${entryWords(entry).toLowerCase()}` : ''
  return { text: 'Refused', detail: listed + range }
}

function quoted(evidence: string[]): string {
  return evidence.map((words) => `“${words}”`).join(', ')
}

/** Why the call counts as spam, in a sentence. */
export function spamReason(events: CallEvent[]): string | undefined {
  const found = events.findLast((event) => event.type === 'spam-detected')
  if (found?.type !== 'spam-detected') return undefined
  const { text, detail } = spamWords(found.evidence)
  return text === 'Refused' ? `Refused: ${detail}.` : `Taken for a robocall because it said ${detail}.`
}
