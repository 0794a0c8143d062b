/** Zoho CRM, for tests: its login with HTTP 200 for refusals too, and the part of API v8 that a call centre uses. */
import {
  startVendorServer,
  type VendorReply,
  type VendorRequest,
  type VendorServer,
} from '../vendor-server.ts'
import { ZohoAccount } from './account.ts'
import { parseCoql, type Row } from './coql.ts'
import { fieldsOf, makeFields } from './custom-fields.ts'
import type { ModuleName } from './modules.ts'
import { ZohoFault } from './zoho-fault.ts'
import { createZohoLogin, type ZohoLogin } from './zoho-login.ts'

export interface ZohoVendor extends VendorServer {
  account: ZohoAccount
  login: ZohoLogin
}

export async function startZoho(now: () => Date = () => new Date()): Promise<ZohoVendor> {
  const account = new ZohoAccount()
  account.now = now
  const login = createZohoLogin(now)
  const server = await startVendorServer((request) => {
    try {
      if (request.path === '/oauth/v2/token') return login.answer(request)
      login.check(request)
      return api(account, request)
    } catch (error) {
      if (error instanceof ZohoFault) return error.reply
      throw error
    }
  })
  login.apiDomain = server.url
  return { ...server, account, login }
}

function api(account: ZohoAccount, request: VendorRequest): VendorReply {
  const { method, path } = request
  const [first, second, third] = (/^\/crm\/v8\/(.+)$/.exec(path)?.[1] ?? '').split('/')
  const asked = `${method} ${first}${second === undefined ? '' : '/'}${second ?? ''}`
  if (asked === 'POST coql') return coql(account, request)
  if (asked === 'GET settings/fields') return fieldsOf(account, request)
  if (asked === 'POST settings/fields') return makeFields(account, request)
  if (asked === 'GET users') return users(account, request)
  if (!first || third !== undefined) throw notFound()
  const module = account.moduleOf(first)
  if (method === 'POST' && second === undefined) {
    return written(request, 201, (row) => success(account.create(module, row), 'record added'))
  }
  if (method === 'POST' && second === 'upsert') return upsert(account, module, request)
  if (method === 'GET' && second !== undefined) {
    const withConverted = ['both', 'true'].includes(request.query.get('converted') ?? '')
    const row = account.get(module, second, withConverted)
    return row ? { status: 200, json: { data: [row] } } : { status: 204 }
  }
  if (method === 'PUT' && second !== undefined) {
    return written(request, 200, (row) => {
      account.update(module, second, row)
      return success(second, 'record updated')
    })
  }
  throw notFound()
}

function coql(account: ZohoAccount, { json }: VendorRequest): VendorReply {
  const query = parseCoql(isRow(json) ? String(json.select_query) : '', (name) => {
    const fields = Object.hasOwn(account.fields, name) ? account.fields[name as ModuleName] : undefined
    return fields && ['id', 'Created_Time', 'Modified_Time', ...fields.map(({ api_name }) => api_name)]
  })
  const { orderBy } = query
  const rows = account.all(account.moduleOf(query.from), { visible: true }).filter(query.where)
  if (orderBy) {
    const sign = orderBy.isDescending ? -1 : 1
    rows.sort((a, b) => sign * (String(a[orderBy.field]) < String(b[orderBy.field]) ? -1 : 1))
  }
  const data = rows
    .slice(0, query.limit)
    .map((row) => Object.fromEntries(['id', ...query.fields].map((name) => [name, row[name] ?? null])))
  if (data.length === 0) return { status: 204 }
  return { status: 200, json: { data, info: { count: data.length, more_records: false } } }
}

function users(account: ZohoAccount, { query }: VendorRequest): VendorReply {
  if (query.get('type') !== 'ActiveUsers') throw notFound()
  const active = account.users.filter(({ status }) => status === 'active')
  return { status: 200, json: { users: active, info: { more_records: false } } }
}

function upsert(account: ZohoAccount, module: ModuleName, request: VendorRequest): VendorReply {
  if (module === 'Calls' || module === 'Tasks')
    throw new ZohoFault(400, 'NOT_SUPPORTED', 'Upsert is not supported for the module')
  const body = isRow(request.json) ? request.json : {}
  const by = Array.isArray(body.duplicate_check_fields) ? body.duplicate_check_fields.map(String) : ['Email']
  return written(request, 200, (row) => {
    const found = account.duplicateOf(module, row, by)
    if (found === undefined)
      return { ...success(account.create(module, row), 'record added'), action: 'insert' }
    account.update(module, found, row)
    return { ...success(found, 'record updated'), action: 'update', duplicate_field: by[0] }
  })
}

/** Row by row; a row that is refused does not keep the others from being written. */
function written({ json }: VendorRequest, status: number, write: (row: Row) => Row): VendorReply {
  const rows = isRow(json) && Array.isArray(json.data) ? json.data : []
  if (rows.length === 0 || rows.length > 100 || !rows.every(isRow)) {
    throw new ZohoFault(400, 'INVALID_DATA', 'body', { expected_data_type: 'jsonarray', api_name: 'data' })
  }
  let refusal: number | undefined
  const data = rows.map((row: Row, index) => {
    try {
      return write(row)
    } catch (error) {
      if (!(error instanceof ZohoFault)) throw error
      refusal = error.status
      const details = { ...error.details, json_path: `$.data[${index}].${String(error.details.api_name)}` }
      return { ...error.row, details }
    }
  })
  const isMixed = refusal !== undefined && rows.length > 1
  return { status: isMixed ? 207 : (refusal ?? status), json: { data } }
}

function success(id: string, message: string): Row {
  return { code: 'SUCCESS', details: { id }, message, status: 'success' }
}

function notFound(): ZohoFault {
  return new ZohoFault(
    404,
    'INVALID_URL_PATTERN',
    'Please check if the URL trying to access is a correct one',
  )
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
