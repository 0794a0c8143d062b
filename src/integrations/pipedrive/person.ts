/** People in Pipedrive: found by a telephone number or an e-mail address, made, and filled in. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import { draftName } from '../caller-draft.ts'
import { fitsName } from '../choose-person.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { isSameNumber, phoneSpellings } from '../phone-match.ts'
import { realName } from '../stand-in-name.ts'
import type { PipedriveClient } from './client.ts'
import { type Contact, type Found, ownFields, personBody, personName, rfc3339 } from './mapping.ts'

const contactsSchema = z
  .array(z.looseObject({ value: z.string(), primary: z.boolean().nullish(), label: z.string().nullish() }))
  .nullish()
  .transform((contacts) =>
    (contacts ?? []).map(
      ({ value, primary, label }): Contact => ({ value, primary: primary ?? false, label: label ?? '' }),
    ),
  )

const personSchema = z.looseObject({
  id: z.number(),
  name: z.string().nullish(),
  phones: contactsSchema,
  emails: contactsSchema,
  is_deleted: z.boolean().nullish(),
  update_time: z.string().nullish(),
  custom_fields: z.record(z.string(), z.unknown()).nullish(),
})
export type PipedrivePerson = z.infer<typeof personSchema>

const hitsSchema = z.looseObject({
  items: z.array(
    z.looseObject({
      item: z.looseObject({
        id: z.number(),
        phones: z.array(z.string()).nullish(),
        emails: z.array(z.string()).nullish(),
      }),
    }),
  ),
})
type Hit = z.infer<typeof hitsSchema>['items'][number]['item']

const mostHits = '100'
export const lastDigits = 4
/** So long people may be missing in searches after they were made. */
const searchLagMs = 3_600_000

/** Undefined for one who is deleted, or was merged into another. */
export async function personById(client: PipedriveClient, id: string): Promise<PipedrivePerson | undefined> {
  const person = await client.find(personSchema, `/api/v2/persons/${encodeURIComponent(id)}`)
  return person?.is_deleted ? undefined : person
}

/**
 * Searches compare the text as it was typed in. The last digits stand together in nearly every spelling, and show
 * all who share the number; where they show nobody, each usual spelling is asked for.
 */
export async function searchByPhone(client: PipedriveClient, e164: string): Promise<PipedrivePerson[]> {
  const isTheirs = ({ phones }: Hit) => (phones ?? []).some((phone) => isSameNumber(phone, e164))
  const terms = [
    { term: e164.slice(-lastDigits), isExact: false },
    ...phoneSpellings(e164).map((term) => ({ term, isExact: true })),
  ]
  for (const { term, isExact } of terms) {
    const hits = (await search(client, 'phone', term, isExact)).filter(isTheirs)
    if (hits.length > 0) return withDetails(client, hits)
  }
  return []
}

export async function searchByEmail(client: PipedriveClient, email: string): Promise<PipedrivePerson[]> {
  return withDetails(client, await search(client, 'email', email, true))
}

async function search(
  client: PipedriveClient,
  field: 'phone' | 'email',
  term: string,
  isExact: boolean,
): Promise<Hit[]> {
  const { data } = await client.read(hitsSchema, {
    method: 'GET',
    path: '/api/v2/persons/search',
    query: searchQuery(field, term, isExact),
  })
  return data.items.map(({ item }) => item)
}

export function searchQuery(
  field: 'phone' | 'email',
  term: string,
  isExact: boolean,
): Record<string, string> {
  return { term, fields: field, exact_match: String(isExact), limit: mostHits }
}

/** Hits tell neither when a person was changed nor how their numbers are labelled. */
async function withDetails(client: PipedriveClient, hits: Hit[]): Promise<PipedrivePerson[]> {
  if (hits.length === 0) return []
  const { data } = await client.read(z.array(personSchema).nullable(), {
    method: 'GET',
    path: '/api/v2/persons',
    query: { ids: hits.map(({ id }) => id).join(','), limit: mostHits },
  })
  return (data ?? []).filter((person) => !person.is_deleted)
}

/**
 * The one who was just made for this caller by an attempt that broke off: seen in the list of people changed of
 * late, since searches learn of them only after a while.
 */
export async function justMade(
  client: PipedriveClient,
  draft: CrmDraft,
  now: Date,
): Promise<PipedrivePerson | undefined> {
  const { phone, email } = draft
  const { data } = await client.read(z.array(personSchema).nullable(), {
    method: 'GET',
    path: '/api/v2/persons',
    query: {
      updated_since: rfc3339(new Date(now.getTime() - searchLagMs)),
      sort_by: 'update_time',
      sort_direction: 'desc',
      limit: '500',
    },
  })
  const name = personName(draft)
  return (data ?? []).find(
    (person) =>
      !person.is_deleted &&
      person.name === name &&
      (phone === undefined
        ? person.emails.some(({ value }) => value.toLowerCase() === email)
        : person.phones.some(({ value }) => isSameNumber(value, phone))),
  )
}

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
