/** People in Salesforce: contacts, and leads that nobody has made a contact of yet. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import { nationalDigits } from '../../core/phone-number.ts'
import type { External } from '../connection-memory.ts'
import type { Crm, CrmDraft, CrmPerson } from '../crm.ts'
import { IntegrationError } from '../integration.ts'
import { isMadeUp } from '../made-up-name.ts'
import { phoneSpellings } from '../phone-match.ts'
import { readAnswer, type VendorAnswer } from '../vendor-client.ts'
import type { Row, SalesforceClient } from './client.ts'
import { callerKey, callerKeyField, gapBody, leadBody } from './mapping.ts'
import type { OrgFacts } from './org-facts.ts'
import { type PersonKind, personFields, phoneFields } from './person-fields.ts'
import { faultsOf, salesforceError } from './salesforce-error.ts'
import { anyOf, quoted } from './soql.ts'

type People = Pick<Crm, 'person' | 'peopleByPhone' | 'peopleByEmail' | 'createPerson' | 'fillPerson'>
const leadState = ['IsConverted', 'ConvertedContactId']
/** Alert rules of the org's duplicate management warn people; only those that forbid are to stop a call. */
const missingField = `Salesforce has no field ${callerKeyField} that the Run-As user may write.`
const duplicateHeader = { 'sforce-duplicate-rule-header': 'allowSave=true' }

export interface PeopleContext {
  client: SalesforceClient
  org(): Promise<OrgFacts>
  notes: string[]
}

export function salesforcePeople({ client, org, notes }: PeopleContext): People {
  const rows = new Map<string, Row>()

  const personOf = async (row: Row): Promise<CrmPerson> => {
    const id = textOf(row.Id)
    const kind = kindOf(id)
    rows.set(id, row)
    const names = [row.FirstName, row.LastName].map(textOf).filter((name) => name && !isMadeUp(name))
    return {
      id,
      url: await client.pageOf(id),
      phones: phoneFields[kind].map((field) => textOf(row[field])).filter(Boolean),
      emails: [textOf(row.Email)].filter(Boolean),
      name: names.join(' '),
      // A contact goes before a lead: of people without a date the first one given is taken.
      ...(kind === 'Contact' ? { updatedAt: textOf(row.LastModifiedDate) } : {}),
    }
  }
  const people = (found: Row[]) =>
    Promise.all([...new Map(found.map((row) => [textOf(row.Id), row])).values()].map(personOf))

  const seen = async (kind: PersonKind, fields = personFields[kind]): Promise<string[]> => {
    const { hidden } = await org()
    return fields.filter((field) => !hidden.includes(`${kind}.${field}`))
  }
  const search = async (kind: PersonKind, fields: string[], texts: string[]): Promise<Row[]> => {
    const searched = await seen(kind, fields)
    if (searched.length === 0) return []
    const open = kind === 'Lead' ? 'IsConverted = false AND ' : ''
    const columns = (await seen(kind)).join(', ')
    return client.query(
      `SELECT ${columns} FROM ${kind} WHERE ${open}(${anyOf(searched, texts)}) ORDER BY LastModifiedDate DESC LIMIT 20`,
    )
  }

  const person = async (id: string): Promise<CrmPerson | undefined> => {
    const kind = kindOf(id)
    const fields = [...(await seen(kind)), ...(kind === 'Lead' ? leadState : [])].join(',')
    const answer = await client.send({ method: 'GET', path: `/sobjects/${kind}/${id}`, query: { fields } })
    if (answer.status === 404) {
      // Of two that were merged the other one stands.
      const soql = `SELECT MasterRecordId FROM ${kind} WHERE Id = ${quoted(id)}`
      const [deleted] = await client.query(soql, { withDeleted: true })
      const survivor = textOf(deleted?.MasterRecordId)
      return survivor ? person(survivor) : undefined
    }
    if (answer.status >= 300) throw salesforceError(answer)
    const row = readAnswer('Salesforce', rowSchema, answer)
    if (row.IsConverted !== true) return personOf(row)
    return textOf(row.ConvertedContactId) ? person(textOf(row.ConvertedContactId)) : undefined
  }

  /** The one that stands under an id, or the id itself where nobody can say. */
  const standing = async (id: string): Promise<External> =>
    (await person(id)) ?? { id, url: await client.pageOf(id) }

  const byKey = async (key: string): Promise<External | undefined> => {
    const path = `/sobjects/Lead/${callerKeyField}/${encodeURIComponent(key)}`
    const answer = await client.send({ method: 'GET', path, query: { fields: 'Id' } })
    if (answer.status === 404) return undefined
    const id = answer.status === 300 ? firstOf(answer) : idIn(answer)
    return standing(id)
  }

  const create = async (draft: CrmDraft, report: CallReport, key: string | undefined): Promise<External> => {
    const body = leadBody(draft, report, await org())
    const request = key
      ? ({ method: 'PATCH', path: `/sobjects/Lead/${callerKeyField}/${encodeURIComponent(key)}` } as const)
      : ({ method: 'POST', path: '/sobjects/Lead' } as const)
    const answer = await client.write({ ...request, headers: duplicateHeader }, body, {
      needed: ['LastName', 'Company'],
      notes,
    })
    if (answer.status === 300) return standing(firstOf(answer))
    if (answer.status < 300) {
      const id = idIn(answer)
      return { id, url: await client.pageOf(id) }
    }
    const [fault] = faultsOf(answer)
    const [duplicate] = fault?.duplicateIds.filter((id) => /^(003|00Q)/.test(id)) ?? []
    if (duplicate) return standing(duplicate)
    const isTaken = fault?.code === 'DUPLICATE_VALUE' || fault?.code === 'CANNOT_UPDATE_CONVERTED_LEAD'
    const taken = key && isTaken ? await byKey(key) : undefined
    if (taken) return taken
    if (key && answer.status === 404) {
      // Gone since the org was last asked.
      notes.push(missingField)
      return create(draft, report, undefined)
    }
    throw salesforceError(answer)
  }

  return {
    person,
    async peopleByPhone(e164) {
      const spellings = phoneSpellings(e164)
      return people([
        ...(await search('Contact', phoneFields.Contact, spellings)),
        ...(await search('Lead', phoneFields.Lead, spellings)),
        ...(await indexed(client, e164, seen)),
      ])
    },
    peopleByEmail: async (email) =>
      people([
        ...(await search('Contact', ['Email'], [email])),
        ...(await search('Lead', ['Email'], [email])),
      ]),
    async createPerson(draft, report) {
      const key = (await org()).hasCallerKey ? callerKey(draft.key) : undefined
      if (key === undefined) notes.push(missingField)
      return (key === undefined ? undefined : await byKey(key)) ?? (await create(draft, report, key))
    },
    async fillPerson(found, draft) {
      const row = rows.get(found.id)
      const body = row ? gapBody(found, row, draft) : {}
      if (Object.keys(body).length === 0) return
      const path = `/sobjects/${kindOf(found.id)}/${found.id}`
      const answer = await client.write({ method: 'PATCH', path }, body, { needed: [], notes })
      if (answer.status >= 300) throw salesforceError(answer)
    },
  }
}

/** The search finds numbers in spellings of their own too; what it has not read yet, the query has. */
async function indexed(
  client: SalesforceClient,
  e164: string,
  seen: (kind: PersonKind) => Promise<string[]>,
): Promise<Row[]> {
  const sobjects = [
    { name: 'Contact', fields: await seen('Contact'), limit: 20 },
    { name: 'Lead', fields: await seen('Lead'), where: 'IsConverted = false', limit: 20 },
  ].filter(({ fields }) => fields.length > 0)
  const json = { q: nationalDigits(e164) ?? e164, in: 'PHONE', fields: ['Id'], sobjects, defaultLimit: 20 }
  const answer = await client.send({ method: 'POST', path: '/parameterizedSearch', json })
  if (answer.status < 300) return readAnswer('Salesforce', searchSchema, answer).searchRecords
  const error = salesforceError(answer)
  if (error.failure === 'refused') return []
  throw error
}

const rowSchema = z.record(z.string(), z.unknown())
const searchSchema = z.object({ searchRecords: z.array(rowSchema) })
const idSchema = z.union([
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ Id: z.string() }).transform(({ Id }) => Id),
])

function idIn(answer: VendorAnswer): string {
  if (answer.status >= 300) throw salesforceError(answer)
  return readAnswer('Salesforce', idSchema, answer)
}

/** Several have the key: the vendor lists their addresses. */
function firstOf(answer: VendorAnswer): string {
  const id = readAnswer('Salesforce', z.array(z.string()), answer)[0]?.split('/').at(-1)
  if (id) return id
  throw new IntegrationError('Salesforce has several leads for the caller and names none', {
    failure: 'refused',
  })
}

function kindOf(id: string): PersonKind {
  return id.startsWith('003') ? 'Contact' : 'Lead'
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
