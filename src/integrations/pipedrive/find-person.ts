/** Who is in Pipedrive: by their id, a telephone number, an e-mail address, or made a moment ago. */
import { z } from 'zod'
import type { CrmDraft } from '../crm.ts'
import { isSameNumber, phoneSpellings } from '../phone-match.ts'
import type { PipedriveClient } from './client.ts'
import { personName, rfc3339 } from './mapping.ts'
import { type PipedrivePerson, personSchema } from './person.ts'

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
