/** The requests of a delivery to Zendesk, for the owner to read: ids that only Zendesk knows stand as words. Pure. */
import type { CallReport } from '../../core/call-report.ts'
import { callerDraft } from '../caller-draft.ts'
import type { Preview } from '../integration.ts'
import { ticketBody, userBody, voiceComment } from './mapping.ts'
import type { ZendeskSettings } from './settings.ts'
import { emailQuery, phoneQuery } from './user.ts'

export function previewZendesk(report: CallReport, settings: ZendeskSettings, origin: string): Preview[] {
  const draft = callerDraft(report)
  const isKnown = draft.numbers.length > 0 || draft.email !== undefined
  const search = (query: string): Preview => ({
    target: `GET ${origin}/api/v2/users/search?${new URLSearchParams({ query })}`,
    body: '',
  })
  const send = (method: 'POST' | 'PUT', path: string, body: unknown): Preview => ({
    target: `${method} ${origin}${path}`,
    body: JSON.stringify(body, null, 2),
  })
  const links = {
    requesterId: isKnown ? 'id of the user' : undefined,
    assigneeId: settings.assignee && `id of the agent ${settings.assignee}`,
    groupId: settings.groupId && Number(settings.groupId),
  }
  const voice = settings.playsRecordings ? voiceComment(report) : undefined
  return [
    ...draft.numbers.map((number) => search(phoneQuery(number))),
    ...(draft.email === undefined ? [] : [search(emailQuery(draft.email))]),
    ...(isKnown ? [send('POST', '/api/v2/users/create_or_update', { user: userBody(draft) })] : []),
    send('POST', '/api/v2/tickets', { ticket: ticketBody(report, links, []) }),
    ...(voice
      ? [send('PUT', '/api/v2/tickets/(id of the ticket)', { ticket: { voice_comment: voice } })]
      : []),
  ]
}
