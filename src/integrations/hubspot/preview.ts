/** The requests that one call makes of HubSpot, for the owner to read before anything is sent. Pure. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { nationalDigits } from '../../core/phone-number.ts'
import { callerDraft } from '../caller-draft.ts'
import type { Preview } from '../integration.ts'
import { hubspotUrl, paths } from './client.ts'
import { toContact } from './hubspot-crm.ts'
import {
  callProperties,
  contactBeginnings,
  contactGaps,
  contactKey,
  contactOwn,
  phoneSearch,
  taskProperties,
} from './mapping.ts'
import { createBody, searchBody } from './records.ts'

/** Stands for what HubSpot answers. */
const contactId = '<id of the contact>'

/** For a caller who is not there yet; of one who is, only what is missing is written. */
export function hubspotPreview(report: CallReport, address = hubspotUrl): Preview[] {
  const draft = callerDraft(report)
  const hasContact = draft.numbers.length > 0 || draft.email !== undefined
  const post = (what: string, json: unknown): Preview => ({
    target: `POST ${address}${paths.objects}/${what}`,
    body: JSON.stringify(json, null, 2),
  })
  const to = (typeId: number) => (hasContact ? { toId: contactId, typeId } : undefined)
  return [
    ...draft.numbers.map((number) =>
      post('contacts/search', searchBody(phoneSearch(number, nationalDigits(number) ?? number), ['phone'])),
    ),
    ...(hasContact
      ? [
          post(
            'contacts',
            createBody({
              ...contactGaps(draft),
              ...contactKey(draft),
              ...contactBeginnings(undefined),
              ...contactOwn(report),
            }),
          ),
        ]
      : []),
    post('calls', createBody(callProperties(report, [], undefined), to(toContact.calls))),
    ...(openCallback(report.call)
      ? [post('tasks', createBody(taskProperties(report, [], undefined), to(toContact.tasks)))]
      : []),
  ]
}
