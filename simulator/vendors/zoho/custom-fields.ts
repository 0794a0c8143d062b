/** Fields of the Zoho fake: which there are, and new ones. */
import type { VendorReply, VendorRequest } from '../vendor-server.ts'
import type { ZohoAccount } from './account.ts'
import type { Row } from './coql.ts'
import type { Field } from './modules.ts'
import { ZohoFault } from './zoho-fault.ts'

const modifiedTime: Field = { api_name: 'Modified_Time', data_type: 'datetime' }

export function fieldsOf(account: ZohoAccount, { query }: VendorRequest): VendorReply {
  const fields: Field[] = account.fields[account.moduleOf(query.get('module') ?? undefined)]
  return {
    status: 200,
    json: {
      fields: [...fields, modifiedTime].map(({ api_name, data_type, length, isUnique }) => ({
        api_name,
        field_label: api_name.replaceAll('_', ' '),
        data_type,
        length: length ?? 0,
        unique: isUnique ? { case_sensitive: false } : {},
      })),
    },
  }
}

export function makeFields(account: ZohoAccount, { query, json }: VendorRequest): VendorReply {
  const module = account.moduleOf(query.get('module') ?? undefined)
  if (!account.mayMakeFields)
    throw new ZohoFault(403, 'NO_PERMISSION', 'permission denied', { permissions: [] })
  const asked = isRow(json) && Array.isArray(json.fields) ? json.fields : []
  if (asked.length === 0 || asked.length > 5) {
    throw new ZohoFault(400, 'INVALID_DATA', 'invalid data', { api_name: 'fields' })
  }
  const made = asked.map((field: Row) => {
    const { field_label, data_type, length, unique, ...rest } = field
    const odd = Object.keys(rest).find((name) => !['tooltip', 'profiles'].includes(name))
    const isWell = typeof field_label === 'string' && data_type === 'text' && typeof length === 'number'
    if (!isWell || odd !== undefined || length > 255) {
      throw new ZohoFault(400, 'INVALID_DATA', 'invalid data', { api_name: odd ?? 'fields' })
    }
    const api_name = field_label.replace(/\W+/g, '_')
    if (account.fields[module].some((one) => one.api_name === api_name)) {
      throw new ZohoFault(400, 'DUPLICATE_DATA', 'duplicate data', { api_name: 'field_label' })
    }
    account.fields[module].push({ api_name, data_type: 'text', length, isUnique: isRow(unique) })
    return {
      code: 'SUCCESS',
      details: { id: '1947368000002460003' },
      message: 'field created',
      status: 'success',
    }
  })
  return { status: 201, json: { fields: made } }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
