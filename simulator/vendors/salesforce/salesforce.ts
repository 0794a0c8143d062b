/**
 * Salesforce, for tests: the client-credentials login and the REST resources that a call centre uses, with the
 * vendor's rules and refusals over records of its own.
 */
import { randomBytes } from 'node:crypto'
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { createField, grantField } from './custom-fields.ts'
import { SalesforceOrg } from './org.ts'
import { SalesforceFault } from './salesforce-fault.ts'
import type { ObjectName } from './schema.ts'
import { parseCondition, parseQuery, type Row } from './soql.ts'

export interface SalesforceVendor extends VendorServer {
  org: SalesforceOrg
  clientId: string
  clientSecret: string
  /** The user as whom the app runs. */
  runAsUserId: string
  /** All that were ever given. */
  givenTokens: string[]
  /** From now on no token that was given is good. */
  endLogins(): void
  /** What a token reply names as the place of the API. */
  instanceUrl: string
}

export async function startSalesforce(): Promise<SalesforceVendor> {
  const org = new SalesforceOrg()
  const runAsUserId = org.keep('User', {
    Username: 'receptionist@acme.example.com',
    Email: 'it@acme.example.com',
    IsActive: true,
    ProfileId: org.profileId,
  })
  const tokens = new Set<string>()
  const server = await startVendorServer((request) => {
    try {
      return request.path === '/services/oauth2/token' ? login(request) : api(request)
    } catch (error) {
      if (error instanceof SalesforceFault) return error.reply
      throw error
    }
  })
  const vendor: SalesforceVendor = {
    ...server,
    org,
    runAsUserId,
    clientId: '3MVG9.fake-consumer-key',
    clientSecret: 'FAKE0SECRET0OF0SALESFORCE',
    instanceUrl: server.url,
    givenTokens: [],
    endLogins: () => tokens.clear(),
  }

  const login = ({ method, body, headers }: VendorRequest): VendorReply => {
    const form = new URLSearchParams(body)
    const refuse = (error: string, words: string): VendorReply => ({
      status: 400,
      json: { error, error_description: words },
    })
    if (method !== 'POST') return { status: 405, text: '' }
    if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
      return refuse('unsupported_grant_type', 'grant type not supported')
    if (form.get('grant_type') !== 'client_credentials')
      return refuse('unsupported_grant_type', 'grant type not supported')
    if (form.get('client_id') !== vendor.clientId)
      return refuse('invalid_client_id', 'client identifier invalid')
    if (form.get('client_secret') !== vendor.clientSecret)
      return refuse('invalid_client', 'invalid client credentials')
    const token = `00D5g000004zXyZ!${randomBytes(24).toString('base64url')}`
    tokens.add(token)
    vendor.givenTokens.push(token)
    return {
      status: 200,
      json: {
        access_token: token,
        signature: randomBytes(32).toString('base64'),
        scope: 'api',
        instance_url: vendor.instanceUrl,
        id: `https://login.salesforce.com/id/00D5g000004zXyZEAU/${runAsUserId}`,
        token_type: 'Bearer',
        issued_at: String(Date.now()),
      },
    }
  }

  const api = (request: VendorRequest): VendorReply => {
    const { method, path, headers } = request
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
    if (token === undefined || !tokens.has(token))
      throw new SalesforceFault(401, 'INVALID_SESSION_ID', 'Session expired or invalid')
    const resource = /^\/services\/data\/v(6[2-9])\.0\/(.+)$/.exec(path)?.[2]
    const [first, second, third, ...rest] = (resource ?? '').split('/').map(decodeURIComponent)
    if (method === 'GET' && first === 'query') return query(org, request, false)
    if (method === 'GET' && first === 'queryAll') return query(org, request, true)
    if (method === 'POST' && first === 'parameterizedSearch') return search(org, request)
    if (method === 'POST' && resource === 'tooling/sobjects/CustomField')
      return createField(org, bodyOf(request))
    if (method === 'POST' && resource === 'sobjects/FieldPermissions') return grantField(org, bodyOf(request))
    if (first !== 'sobjects' || second === undefined) return notFound()
    const object = org.objectOf(second)
    if (method === 'GET' && third === 'describe' && rest.length === 0) return describe(org, object)
    if (method === 'POST' && third === undefined) {
      const allowSave = /allowSave=true/i.test(String(headers['sforce-duplicate-rule-header']))
      const id = org.create(object, bodyOf(request), { allowSave })
      return { status: 201, json: { id, success: true, errors: [] } }
    }
    if (third === undefined) return notFound()
    if (rest.length === 0) return oneRecord(org, request, object, third)
    if (rest.length === 1) return byExternalId(org, request, object, third, rest[0] ?? '')
    return notFound()
  }
  return vendor
}

function query(org: SalesforceOrg, request: VendorRequest, withDeleted: boolean): VendorReply {
  const parsed = parseQuery(request.query.get('q') ?? '', (name) => {
    if (!Object.hasOwn(org.fields, name)) {
      throw new SalesforceFault(400, 'INVALID_TYPE', `sObject type '${name}' is not supported.`)
    }
    return org.visible(name as ObjectName)
  })
  const { orderBy } = parsed
  const rows = org.all(parsed.from as ObjectName, { withDeleted }).filter(parsed.where)
  if (orderBy) {
    const sign = orderBy.isDescending ? -1 : 1
    rows.sort((a, b) => sign * (sortValue(a, orderBy.field) < sortValue(b, orderBy.field) ? -1 : 1))
  }
  const records = rows.slice(0, parsed.limit).map((row) => only(row, parsed.fields, parsed.from))
  return { status: 200, json: { totalSize: records.length, done: true, records } }
}

function sortValue(row: Row, field: string): string | number {
  const value = row[field]
  return typeof value === 'number' ? value : String(value)
}

function search(org: SalesforceOrg, request: VendorRequest): VendorReply {
  const { q, in: scope, sobjects } = bodyOf(request)
  if (typeof q !== 'string' || q.length < 2)
    throw new SalesforceFault(400, 'MALFORMED_SEARCH', 'search term must be longer than one character')
  if (scope !== 'PHONE' && scope !== 'EMAIL' && scope !== 'ALL')
    throw new SalesforceFault(400, 'MALFORMED_SEARCH', `unknown scope ${String(scope)}`)
  if (!Array.isArray(sobjects)) throw new SalesforceFault(400, 'MALFORMED_SEARCH', 'sobjects missing')
  const searchRecords = sobjects.flatMap((asked: Row) => {
    const object = org.objectOf(String(asked.name))
    const fields = Array.isArray(asked.fields) ? asked.fields.map(String) : ['Id']
    const known = org.visible(object)
    for (const name of fields) {
      if (!known.some((field) => field.name === name))
        throw new SalesforceFault(400, 'INVALID_FIELD', `No such column '${name}' on entity '${object}'`)
    }
    const isWanted =
      asked.where === undefined ? () => true : parseCondition(String(asked.where), known, object)
    const searched = known.filter(({ type }) => type === (scope === 'EMAIL' ? 'email' : 'phone'))
    return org
      .all(object, { isIndexed: true })
      .filter((row) => isWanted(row) && searched.some(({ name }) => isFound(row[name], q, scope)))
      .map((row) => only(row, fields, object))
  })
  return { status: 200, json: { searchRecords } }
}

function isFound(kept: unknown, q: string, scope: string): boolean {
  if (typeof kept !== 'string') return false
  if (scope === 'EMAIL') return kept.toLowerCase() === q.toLowerCase()
  const digits = q.replace(/\D/g, '')
  return digits.length >= 2 && kept.replace(/\D/g, '').includes(digits)
}

function describe(org: SalesforceOrg, object: ObjectName): VendorReply {
  const fields = org.visible(object).map((field) => ({
    name: field.name,
    type: field.type,
    length: field.length ?? 0,
    createable: !field.isReadOnly,
    updateable: !field.isReadOnly && !field.isCreateOnly,
    externalId: field.isExternalId ?? false,
    unique: field.isUnique ?? false,
  }))
  return { status: 200, json: { name: object, createable: true, updateable: true, fields } }
}

function oneRecord(org: SalesforceOrg, request: VendorRequest, object: ObjectName, id: string): VendorReply {
  if (request.method === 'GET')
    return { status: 200, json: picked(org, request, object, org.get(object, id)) }
  if (request.method !== 'PATCH') return { status: 405, text: '' }
  org.update(object, id, bodyOf(request))
  return { status: 204 }
}

function byExternalId(
  org: SalesforceOrg,
  request: VendorRequest,
  object: ObjectName,
  name: string,
  key: string,
): VendorReply {
  const field = org.visible(object).find((one) => one.name === name && one.isExternalId)
  if (!field)
    throw new SalesforceFault(
      404,
      'NOT_FOUND',
      `Provided external ID field does not exist or is not accessible: ${name}`,
    )
  const matches = org.all(object).filter((row) => row[name] === key)
  if (matches.length > 1) {
    return {
      status: 300,
      json: matches.map((row) => `/services/data/v66.0/sobjects/${object}/${String(row.Id)}`),
    }
  }
  const found = matches[0]
  if (request.method === 'GET') {
    if (!found) throw new SalesforceFault(404, 'NOT_FOUND', 'The requested resource does not exist')
    return { status: 200, json: picked(org, request, object, found) }
  }
  if (request.method !== 'PATCH') return { status: 405, text: '' }
  const body = bodyOf(request)
  if (name in body || 'Id' in body)
    throw new SalesforceFault(
      400,
      'INVALID_FIELD',
      `The ${name} field should not be specified in the sobject data.`,
    )
  if (found) {
    org.update(object, String(found.Id), body)
    return { status: 200, json: { id: found.Id, success: true, errors: [], created: false } }
  }
  const allowSave = /allowSave=true/i.test(String(request.headers['sforce-duplicate-rule-header']))
  const id = org.create(object, { ...body, [name]: key }, { allowSave })
  return { status: 201, json: { id, success: true, errors: [], created: true } }
}

function picked(org: SalesforceOrg, request: VendorRequest, object: ObjectName, row: Row): Row {
  const names = request.query.get('fields')?.split(',') ?? org.visible(object).map(({ name }) => name)
  for (const name of names) {
    if (!org.visible(object).some((field) => field.name === name))
      throw new SalesforceFault(400, 'INVALID_FIELD', `No such column '${name}' on sobject of type ${object}`)
  }
  return only(row, [...new Set([...names, 'Id'])], object)
}

function only(row: Row, fields: string[], object: string): Row {
  return {
    attributes: { type: object, url: `/services/data/v66.0/sobjects/${object}/${String(row.Id)}` },
    ...Object.fromEntries(fields.map((name) => [name, row[name] ?? null])),
  }
}

function bodyOf({ json, headers }: VendorRequest): Row {
  const isJson = headers['content-type']?.startsWith('application/json')
  if (!isJson || typeof json !== 'object' || json === null || Array.isArray(json))
    throw new SalesforceFault(400, 'JSON_PARSER_ERROR', 'Unexpected character at [line:1, column:1]')
  return json as Row
}

function notFound(): VendorReply {
  return new SalesforceFault(404, 'NOT_FOUND', 'The requested resource does not exist').reply
}
