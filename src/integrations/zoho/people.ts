/** People in Zoho CRM: contacts, and leads that nobody has made a contact of yet. Ids are written `Leads/123`. */
import { z } from 'zod'
import type { External } from '../connection-memory.ts'
import type { Crm, CrmPerson } from '../crm.ts'
import { isMadeUp } from '../made-up-name.ts'
import { isSameNumber, phoneSpellings } from '../phone-match.ts'
import { readAnswer } from '../vendor-client.ts'
import type { AccountFacts } from './account-facts.ts'
import type { Row, ZohoClient } from './client.ts'
import { anyEnding, anyOf } from './coql.ts'
import { type DataCenter, recordUrl } from './data-centers.ts'
import { gapRow, leadRow } from './mapping.ts'
import { type PersonModule, personFields, phoneFields } from './person-fields.ts'
import { convertedCodes, zohoError } from './zoho-error.ts'

type People = Pick<Crm, 'person' | 'peopleByPhone' | 'peopleByEmail' | 'createPerson' | 'fillPerson'>
export interface PeopleContext {
  client: ZohoClient
  dataCenter: DataCenter
  account(): Promise<AccountFacts>
  notes: string[]
}

export function zohoPeople({ client, dataCenter, account, notes }: PeopleContext): People {
  const rows = new Map<string, Row>()
  const external = (module: PersonModule, id: string): External => ({
    id: `${module}/${id}`,
    url: recordUrl(dataCenter, module, id),
  })
  const personOf = (module: PersonModule, row: Row): CrmPerson => {
    const person = external(module, textOf(row.id))
    rows.set(person.id, row)
    const names = [row.First_Name, row.Last_Name].map(textOf).filter((name) => name && !isMadeUp(name))
    return {
      ...person,
      phones: phoneFields[module].map((field) => textOf(row[field])).filter(Boolean),
      emails: [textOf(row.Email)].filter(Boolean),
      name: names.join(' '),
      // A contact goes before a lead: of people without a date the first one given is taken.
      ...(module === 'Contacts' ? { updatedAt: textOf(row.Modified_Time) } : {}),
    }
  }
  const seenIn = async (module: PersonModule): Promise<string[]> => {
    const { hidden } = await account()
    return personFields[module].filter((field) => !hidden.includes(`${module}.${field}`))
  }
  const search = async (
    searched: (module: PersonModule) => string[],
    where: (fields: string[]) => string,
  ): Promise<CrmPerson[]> => {
    const found: CrmPerson[] = []
    for (const module of ['Contacts', 'Leads'] as const) {
      const seen = await seenIn(module)
      const within = searched(module).filter((field) => seen.includes(field))
      if (within.length === 0) continue
      const columns = ['id', ...seen].join(', ')
      const coql = `select ${columns} from ${module} where ${where(within)} order by Modified_Time desc limit 200`
      found.push(...(await client.query(coql)).map((row) => personOf(module, row)))
    }
    return found
  }

  const person = async (known: string): Promise<CrmPerson | undefined> => {
    const [module, id] = partsOf(known)
    const answer = await client.send({
      method: 'GET',
      path: `/${module}/${id}`,
      query: { converted: 'both' },
    })
    if (answer.status === 204 || answer.status === 404) return undefined
    if (answer.status >= 300) {
      const error = zohoError(answer)
      if (error.failure === 'refused') return undefined
      throw error
    }
    const row = readAnswer('Zoho', recordSchema, answer).data[0]
    if (row?.$converted !== true) return row && personOf(module, row)
    const contact = convertedSchema.safeParse(row.$converted_detail).data?.contact
    return contact === undefined ? undefined : person(`Contacts/${contact}`)
  }

  return {
    person,
    async peopleByPhone(e164) {
      const inPhones = (where: (fields: string[]) => string) => search((module) => phoneFields[module], where)
      const exact = await inPhones((fields) => anyOf(fields, phoneSpellings(e164)))
      if (exact.some(({ phones }) => phones.some((phone) => isSameNumber(phone, e164)))) return exact
      // However a number is written, its last four digits stand together.
      return [...exact, ...(await inPhones((fields) => anyEnding(fields, e164.slice(-4))))]
    },
    peopleByEmail: (email) =>
      search(
        () => ['Email'],
        (fields) => anyOf(fields, [email]),
      ),
    async createPerson(draft, report) {
      const row = leadRow(draft, report, await account())
      const by = row.Phone !== undefined ? 'Phone' : row.Email !== undefined ? 'Email' : undefined
      const request = { method: 'POST', path: by ? '/Leads/upsert' : '/Leads' } as const
      const { answer, outcome } = await client.write(request, row, {
        needed: ['Last_Name', 'Company'],
        notes,
        more: { trigger: ['workflow'], ...(by ? { duplicate_check_fields: [by] } : {}) },
      })
      const isThere = outcome?.isDone || outcome?.code === 'DUPLICATE_DATA'
      if (isThere && outcome?.id !== undefined) return external('Leads', outcome.id)
      const isConverted = convertedCodes.includes(outcome?.code ?? '') && outcome?.id !== undefined
      const contact = isConverted ? await person(`Leads/${outcome?.id}`) : undefined
      if (contact) return contact
      throw zohoError(answer)
    },
    async fillPerson(found, draft) {
      const row = rows.get(found.id)
      const gap = row ? gapRow(found, row, draft) : {}
      if (Object.keys(gap).length === 0) return
      const { answer, outcome } = await client.write({ method: 'PUT', path: `/${found.id}` }, gap, {
        needed: [],
        notes,
        more: { trigger: [] },
      })
      if (!outcome?.isDone) throw zohoError(answer)
    },
  }
}

const recordSchema = z.object({ data: z.array(z.record(z.string(), z.unknown())) })
const idSchema = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
const convertedSchema = z.object({ contact: idSchema })

function partsOf(known: string): [PersonModule, string] {
  const [module, id = ''] = known.split('/')
  return [module === 'Contacts' ? 'Contacts' : 'Leads', id]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
