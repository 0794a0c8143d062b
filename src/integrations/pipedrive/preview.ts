/** The requests of a delivery to Pipedrive, for the owner to read: ids that only Pipedrive knows stand as words. Pure. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { callerDraft } from '../caller-draft.ts'
import type { Preview } from '../integration.ts'
import { pipedriveOrigin } from './client.ts'
import { lastDigits, searchQuery } from './find-person.ts'
import { callbackBody, callLogBody, type Found, leadBody, personBody } from './mapping.ts'
import { ownFieldNames } from './set-up.ts'
import type { PipedriveSettings } from './settings.ts'

export function previewPipedrive(
  report: CallReport,
  settings: PipedriveSettings,
  origin = pipedriveOrigin,
): Preview[] {
  const draft = callerDraft(report)
  const found: Found = {
    ownerId: settings.owner && `id of the user ${settings.owner}`,
    labelId: settings.leadLabel && `id of the label ${settings.leadLabel}`,
    fields: Object.fromEntries(
      Object.entries(ownFieldNames).map(([key, name]) => [key, `code of the field ${name}`]),
    ),
  }
  const hasPerson = draft.numbers.length > 0 || draft.email !== undefined
  const isLeadMade = settings.makesLeads && hasPerson
  const links = {
    personId: hasPerson ? 'id of the person' : undefined,
    leadId: isLeadMade ? 'id of the lead' : undefined,
  }
  const post = (path: string, body: Record<string, unknown>): Preview => ({
    target: `POST ${origin}${path}`,
    body: JSON.stringify(body, null, 2),
  })
  const search = (field: 'phone' | 'email', term: string, isExact: boolean): Preview => ({
    target: `GET ${origin}/api/v2/persons/search?${new URLSearchParams(searchQuery(field, term, isExact))}`,
    body: '',
  })
  return [
    ...draft.numbers.map((number) => search('phone', number.slice(-lastDigits), false)),
    ...(draft.email === undefined ? [] : [search('email', draft.email, true)]),
    ...(hasPerson ? [post('/api/v2/persons', personBody(draft, report, found))] : []),
    ...(isLeadMade ? [post('/v1/leads', leadBody(report, links.personId ?? '', found))] : []),
    post('/v1/callLogs', callLogBody(report, links, [])),
    ...(openCallback(report.call)
      ? [post('/api/v2/activities', callbackBody(report, links, [], found))]
      : []),
  ]
}
