/** People in Pipedrive: as they are read, made, and filled in. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import { draftName } from '../caller-draft.ts'
import { fitsName } from '../choose-person.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { isSameNumber } from '../phone-match.ts'
import { realName } from '../stand-in-name.ts'
import type { PipedriveClient } from './client.ts'
import { type Contact, type Found, ownFields, personBody, personName } from './mapping.ts'

const contactsSchema = z
  .array(z.looseObject({ value: z.string(), primary: z.boolean().nullish(), label: z.string().nullish() }))
  .nullish()
  .transform((contacts) =>
    (contacts ?? []).map(
      ({ value, primary, label }): Contact => ({ value, primary: primary ?? false, label: label ?? '' }),
    ),
  )

export const personSchema = z.looseObject({
  id: z.number(),
  name: z.string().nullish(),
  phones: contactsSchema,
  emails: contactsSchema,
  is_deleted: z.boolean().nullish(),
  update_time: z.string().nullish(),
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
})
export type PipedrivePerson = z.infer<typeof personSchema>

export async function addPerson(
  client: PipedriveClient,
  draft: CrmDraft,
  report: CallReport,
  found: Found,
): Promise<PipedrivePerson> {
  return client.write(personSchema, {
    method: 'POST',
    path: '/api/v2/persons',
    json: personBody(draft, report, found),
    essential: ['name', 'phones'],
  })
}

/** Sends nothing where there is nothing to fill in. */
export async function fillPerson(
  client: PipedriveClient,
  person: PipedrivePerson,
  draft: CrmDraft,
  report: CallReport,
  found: Found,
): Promise<void> {
  const json = fillBody(person, draft, report, found)
  if (Object.keys(json).length === 0) return
  await client.write(z.unknown(), {
    method: 'PATCH',
    path: `/api/v2/persons/${person.id}`,
    json,
    essential: [],
  })
}

/**
 * A further number or address is added only for a name that fits: on a shared telephone it is somebody else's. Lists
 * are replaced as a whole: what stands there goes along. Our own fields keep what a later call has written.
 */
export function fillBody(
  person: PipedrivePerson,
  draft: CrmDraft,
  report: CallReport,
  found: Found,
): Record<string, unknown> {
  const { phone, email } = draft
  const added = (known: Contact[], value: string): Contact[] => [
    ...known,
    { value, primary: known.length === 0, label: 'work' },
  ]
  const isNamed = realName(person.name) !== ''
  const isTheirs = !isNamed || fitsName(draftName(draft), person.name ?? '')
  const mayAdd = (known: Contact[]) => known.length === 0 || isTheirs
  const isPhoneNew =
    phone !== undefined &&
    mayAdd(person.phones) &&
    !person.phones.some(({ value }) => isSameNumber(value, phone))
  const isEmailNew =
    email !== undefined &&
    mayAdd(person.emails) &&
    !person.emails.some(({ value }) => value.toLowerCase() === email)
  const own = ownFields(report, found)
  const { lastCall } = found.fields
  const written = lastCall === undefined ? undefined : person.custom_fields?.[lastCall]
  const isLater = lastCall === undefined || String(written ?? '') < (own?.[lastCall] ?? '')
  return {
    ...(!isNamed && draftName(draft) !== '' ? { name: personName(draft) } : {}),
    ...(isPhoneNew ? { phones: added(person.phones, phone) } : {}),
    ...(isEmailNew ? { emails: added(person.emails, email) } : {}),
    ...(own && isLater ? { custom_fields: own } : {}),
  }
}

export function toCrmPerson(person: PipedrivePerson, url: string): CrmPerson {
  return {
    id: String(person.id),
    url,
    name: realName(person.name),
    phones: person.phones.map(({ value }) => value),
    emails: person.emails.map(({ value }) => value),
    ...(person.update_time ? { updatedAt: person.update_time } : {}),
  }
}
