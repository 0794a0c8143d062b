/** Users of Zendesk: found by a telephone number or an e-mail address, made, and filled in. */
import { z } from 'zod'
import { draftName } from '../caller-draft.ts'
import { fitsName } from '../choose-person.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { isSameNumber, phoneSpellings } from '../phone-match.ts'
import { nameOrStandIn, realName } from '../stand-in-name.ts'
import type { ZendeskClient } from './client.ts'
import { userBody } from './mapping.ts'
import { zendeskError } from './zendesk-error.ts'

const userSchema = z.looseObject({
  id: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  role: z.string().nullish(),
  active: z.boolean().nullish(),
  updated_at: z.string().nullish(),
})
const usersSchema = z.looseObject({ users: z.array(userSchema) })
const oneUserSchema = z.looseObject({ user: userSchema })
const identitiesSchema = z.looseObject({
  identities: z.array(z.looseObject({ type: z.string(), value: z.string().nullish() })),
})

/** With the numbers and addresses that stand beside the main one, where they were looked for. */
export type ZendeskUser = z.infer<typeof userSchema> & { furtherPhones: string[]; furtherEmails: string[] }
const alone = { furtherPhones: [], furtherEmails: [] }

/** Of so many hits with another main number the further ones are looked at. */
const mostLookedAt = 3

/** Undefined for one who is deleted, or was merged into another. */
export async function userById(client: ZendeskClient, id: string): Promise<ZendeskUser | undefined> {
  const answer = await client.send({ method: 'GET', path: `/api/v2/users/${encodeURIComponent(id)}` })
  if (answer.status === 404) return undefined
  if (answer.status >= 300) throw zendeskError(answer)
  const user = oneUserSchema.safeParse(answer.json).data?.user
  return user && user.active !== false ? { ...user, ...alone } : undefined
}

/** The user we made for the number, else those with it in one of its usual spellings: texts are compared as typed in. */
export async function searchByPhone(client: ZendeskClient, e164: string): Promise<ZendeskUser[]> {
  // Whatever number somebody has given them since: made anew, they would lose the name that somebody wrote.
  const ours = await search(client, { external_id: `tel:${e164}` })
  if (ours.length > 0) return ours.map((user) => ({ ...user, furtherPhones: [e164] }))
  for (const spelling of phoneSpellings(e164)) {
    const hits = await search(client, { query: phoneQuery(spelling) })
    const theirs = hits.filter(({ phone }) => phone && isSameNumber(phone, e164))
    if (theirs.length > 0) return theirs
    for (const hit of hits.slice(0, mostLookedAt)) {
      const user = { ...hit, furtherPhones: await identities(client, hit.id, 'phone_number') }
      if (user.furtherPhones.some((phone) => isSameNumber(phone, e164))) return [user]
    }
  }
  return []
}

export function phoneQuery(spelling: string): string {
  return `phone:"${spelling}"`
}

export async function searchByEmail(client: ZendeskClient, email: string): Promise<ZendeskUser[]> {
  const hits = await search(client, { query: emailQuery(email) })
  const theirs = hits.filter((user) => user.email?.toLowerCase() === email)
  if (theirs.length > 0) return theirs
  for (const hit of hits.slice(0, mostLookedAt)) {
    const furtherEmails = await identities(client, hit.id, 'email')
    if (furtherEmails.some((address) => address.toLowerCase() === email)) return [{ ...hit, furtherEmails }]
  }
  return []
}

/** What a caller spelt cannot end the quotes. */
export function emailQuery(email: string): string {
  return `email:"${email.replaceAll(/["\\]/g, '')}"`
}

/** The agent or admin with this address; undefined where there is none. */
export async function agentByEmail(client: ZendeskClient, email: string): Promise<number | undefined> {
  const hits = await searchByEmail(client, email)
  return hits.find(({ role }) => role === 'agent' || role === 'admin')?.id
}

async function search(client: ZendeskClient, query: Record<string, string>): Promise<ZendeskUser[]> {
  const { users } = await client.read(usersSchema, { method: 'GET', path: '/api/v2/users/search', query })
  return users.filter(({ active }) => active !== false).map((user) => ({ ...user, ...alone }))
}

async function identities(
  client: ZendeskClient,
  id: number,
  wanted: 'phone_number' | 'email',
): Promise<string[]> {
  const { identities: all } = await client.read(identitiesSchema, {
    method: 'GET',
    path: `/api/v2/users/${id}/identities`,
  })
  return all.flatMap(({ type, value }) => (type === wanted && value ? [value] : []))
}

/** Answers the user who is there for the same number or address. */
export async function addUser(client: ZendeskClient, draft: CrmDraft): Promise<ZendeskUser> {
  const { user } = await client.write(oneUserSchema, {
    method: 'POST',
    path: '/api/v2/users/create_or_update',
    as: 'user',
    body: userBody(draft),
    droppable: ['email', 'phone'],
  })
  return { ...user, ...alone }
}

/** Sends nothing where there is nothing to fill in. */
export async function fillUser(client: ZendeskClient, user: ZendeskUser, draft: CrmDraft): Promise<void> {
  const { main, furtherPhone } = userGaps(user, draft)
  if (Object.keys(main).length > 0) {
    await client.write(z.unknown(), {
      method: 'PUT',
      path: `/api/v2/users/${user.id}`,
      as: 'user',
      body: main,
      droppable: ['phone', 'email'],
    })
  }
  if (furtherPhone === undefined) return
  const answer = await client.send({
    method: 'POST',
    path: `/api/v2/users/${user.id}/identities`,
    json: { identity: { type: 'phone_number', value: furtherPhone } },
  })
  // It is there already, at this user or at another: nothing to do.
  if (answer.status >= 300 && answer.status !== 422) throw zendeskError(answer)
}

/** What is empty; a further number only for a name that fits: on a shared telephone it is somebody else's. Pure. */
export function userGaps(
  user: ZendeskUser,
  draft: CrmDraft,
): { main: Record<string, unknown>; furtherPhone: string | undefined } {
  const { phone, email } = draft
  const name = realName(user.name)
  const isPhoneNew =
    phone !== undefined &&
    ![user.phone ?? '', ...user.furtherPhones].some((known) => isSameNumber(known, phone))
  return {
    main: {
      ...(name === '' && draftName(draft) !== '' ? { name: nameOrStandIn(draft) } : {}),
      ...(isPhoneNew && !user.phone ? { phone } : {}),
      ...(email !== undefined && !user.email ? { email, skip_verify_email: true } : {}),
    },
    furtherPhone: isPhoneNew && user.phone && fitsName(draftName(draft), name) ? phone : undefined,
  }
}

export function toCrmPerson(user: ZendeskUser, url: string): CrmPerson {
  return {
    id: String(user.id),
    url,
    name: realName(user.name),
    phones: [...(user.phone ? [user.phone] : []), ...user.furtherPhones],
    emails: [...(user.email ? [user.email] : []), ...user.furtherEmails],
    ...(user.updated_at ? { updatedAt: user.updated_at } : {}),
  }
}
