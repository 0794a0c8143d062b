/** A call as Zendesk's requests write it: the ticket is the call, and the call back a task among tickets. Pure. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import type { UrgencyLevel } from '../../core/urgency.ts'
import { callbackTitle, callHtml, callText, callTitle } from '../call-text.ts'
import type { CrmDraft } from '../crm.ts'
import { nameOrStandIn } from '../stand-in-name.ts'
import { shorten } from '../text-shape.ts'

/** Numbers in requests; words for them in a preview. */
export type Id = number | string

export interface TicketLinks {
  requesterId: Id | undefined
  assigneeId: Id | undefined
  groupId: Id | undefined
}

const nameLimit = 255
const subjectLimit = 150
/** Comments hold 64 KB; this is counted in UTF-16 units, of which a byte-heavy script needs fewer. */
const noteLimits = { usual: 60_000, dense: 20_000 }
const noteBytes = 65_000

const priorities: Record<UrgencyLevel, string> = { routine: 'normal', urgent: 'high', emergency: 'urgent' }

/**
 * Known by the number from then on: a repeat with the same answers the same user. A new one is an end user; one whom
 * Zendesk knows by the address keeps their role, which may be an agent's.
 */
export function userBody(draft: CrmDraft): Record<string, unknown> {
  return clean({
    name: shorten(nameOrStandIn(draft), nameLimit),
    phone: draft.phone,
    email: draft.email,
    external_id: draft.phone && `tel:${draft.phone}`,
    skip_verify_email: true,
  })
}

export function ticketBody(
  report: CallReport,
  links: TicketLinks,
  remarks: string[],
): Record<string, unknown> {
  const { call } = report
  const callback = openCallback(report.call)
  const { level } = call.urgency
  return clean({
    subject: callback ? callbackTitle(report, subjectLimit) : callTitle(report, subjectLimit),
    comment: { html_body: privateNote(report, remarks), public: false },
    requester_id: links.requesterId,
    external_id: call.callSid,
    type: callback ? 'task' : 'question',
    due_at: callback && utc(callback.dueAt ?? call.endedAt ?? call.startedAt),
    priority: priorities[level],
    tags: [
      'firstring',
      ...(level === 'routine' ? [] : [`firstring_${level}`]),
      ...(callback ? ['firstring_callback'] : []),
    ],
    assignee_id: links.assigneeId,
    group_id: links.groupId,
  })
}

export function ticketKey({ call }: CallReport): string {
  return `${call.callSid}-ticket`
}

/** Undefined where nothing was recorded: Zendesk would show a player without a recording. */
export function voiceComment(report: CallReport): Record<string, unknown> | undefined {
  const { call, recordingLink } = report
  if (recordingLink === undefined) return undefined
  return {
    from: call.from,
    to: call.to,
    recording_url: recordingLink,
    started_at: utc(call.startedAt),
    call_duration: Math.round(call.durationSeconds ?? 0),
    transcription_text: callText(report, { limit: noteLimits.dense }),
  }
}

function privateNote(report: CallReport, remarks: string[]): string {
  const note = callHtml(report, { limit: noteLimits.usual, remarks })
  return Buffer.byteLength(note) <= noteBytes ? note : callHtml(report, { limit: noteLimits.dense, remarks })
}

function utc(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`
}

/** Without what is not known. */
function clean(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== ''))
}
