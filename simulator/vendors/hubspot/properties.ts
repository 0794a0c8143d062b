/** Properties of a HubSpot portal: HubSpot's own as far as a receptionist meets them, and those that an app makes. */
import { badInput, HubspotFault, type PropertyFault } from './hubspot-fault.ts'

export type ObjectType = 'contacts' | 'calls' | 'tasks'

export interface Property {
  name: string
  type: 'string' | 'number' | 'bool' | 'datetime' | 'enumeration' | 'phone_number'
  options?: string[]
  hasUniqueValue?: boolean
  isReadOnly?: boolean
  isOwn?: boolean
}

const text = (...names: string[]): Property[] => names.map((name) => ({ name, type: 'string' }))
const choice = (name: string, ...options: string[]): Property => ({ name, type: 'enumeration', options })
const reckoned = (...names: string[]): Property[] =>
  names.map((name) => ({ name, type: 'string', isReadOnly: true }))

const leadStatuses = [
  'NEW',
  'OPEN',
  'IN_PROGRESS',
  'OPEN_DEAL',
  'UNQUALIFIED',
  'ATTEMPTED_TO_CONTACT',
  'CONNECTED',
  'BAD_TIMING',
]
const callStatuses = [
  'COMPLETED',
  'BUSY',
  'NO_ANSWER',
  'CANCELED',
  'FAILED',
  'IN_PROGRESS',
  'RINGING',
  'QUEUED',
  'CONNECTING',
  'CALLING_CRM_USER',
  'MISSED',
]
const dispositions = [
  'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  'b2cf5968-551e-4856-9783-52b3da59a7d0',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff',
  '73a0d17f-1163-4015-bdd5-ec830791da20',
  '9d9162e7-6cf3-4944-bf63-4dff82258764',
  '17b47fee-58de-441e-a44c-c6300d46f273',
]

export const firstProperties: Record<ObjectType, Property[]> = {
  contacts: [
    ...text(
      'firstname',
      'lastname',
      'email',
      'phone',
      'mobilephone',
      'company',
      'address',
      'city',
      'message',
    ),
    ...text('hubspot_owner_id'),
    choice('lifecyclestage', 'subscriber', 'lead', 'customer', 'other'),
    choice('hs_lead_status', ...leadStatuses),
    ...reckoned('hs_additional_emails', 'hs_calculated_phone_number', 'hs_calculated_mobile_number'),
    ...reckoned('hs_searchable_calculated_phone_number', 'hs_searchable_calculated_mobile_number'),
    ...reckoned('createdate', 'lastmodifieddate', 'hs_object_id'),
  ],
  calls: [
    { name: 'hs_timestamp', type: 'datetime' },
    ...text('hs_call_title', 'hs_call_body', 'hs_call_from_number', 'hs_call_to_number', 'hubspot_owner_id'),
    ...text('hs_call_recording_url', 'hs_call_source'),
    choice('hs_call_direction', 'INBOUND', 'OUTBOUND'),
    choice('hs_call_status', ...callStatuses),
    choice('hs_call_disposition', ...dispositions),
    { name: 'hs_call_duration', type: 'number' },
    ...reckoned('hs_unique_creation_key', 'hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'),
  ],
  tasks: [
    { name: 'hs_timestamp', type: 'datetime' },
    ...text('hs_task_subject', 'hs_task_body', 'hubspot_owner_id', 'hs_task_reminders'),
    choice('hs_task_type', 'CALL', 'EMAIL', 'TODO'),
    choice('hs_task_status', 'NOT_STARTED', 'IN_PROGRESS', 'WAITING', 'DEFERRED', 'COMPLETED'),
    choice('hs_task_priority', 'LOW', 'MEDIUM', 'HIGH', 'NONE'),
    ...reckoned('hs_createdate', 'hs_lastmodifieddate', 'hs_object_id'),
  ],
}

const longest = 65_536

/** What is wrong with a value, as HubSpot would say it; undefined for a good one. */
export function valueFault(
  property: Property | undefined,
  name: string,
  value: string,
): PropertyFault | undefined {
  const fault = (error: string, message: string) => ({ name, error, message })
  if (!property) return fault('PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`)
  if (property.isReadOnly) return fault('READ_ONLY_VALUE', `"${name}" is a read only property`)
  if (value === '') return undefined
  if (value.length > longest)
    return fault('TOO_LONG', `${name} is ${value.length} characters long, not ${longest}`)
  if (property.options && !property.options.includes(value)) {
    return fault(
      'INVALID_OPTION',
      `${value} was not one of the allowed options: ${property.options.join(', ')}`,
    )
  }
  if (property.type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) {
    return fault('INVALID_NUMBER', `${value} was not a valid number.`)
  }
  if (property.type === 'datetime' && !/^\d{12,14}$|^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) {
    return fault('INVALID_DATE', `${value} was not a valid date.`)
  }
  if (name === 'email' && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[a-z]{2,}$/i.test(value)) {
    return fault('INVALID_EMAIL', `Email address ${value} is invalid`)
  }
  if (name === 'hs_call_recording_url' && !value.startsWith('https://')) {
    return fault('INVALID_URL', `${value} is no https address`)
  }
  return undefined
}

const fieldTypes: Record<string, string[]> = {
  string: ['text', 'textarea', 'html', 'file', 'phonenumber'],
  bool: ['booleancheckbox'],
  datetime: ['date'],
  enumeration: ['select', 'radio', 'checkbox'],
  number: ['number'],
  phone_number: ['phonenumber'],
}

/** A property that an app wants made. Throws HubspotFault. */
export function readProperty(json: unknown, groups: Set<string>, known: Property[]): Property {
  const { name, label, groupName, type, fieldType, options, hasUniqueValue } = recordOf(json)
  if (typeof name !== 'string' || !/^[a-z][a-z0-9_]*$/.test(name)) throw badInput('name')
  if (typeof label !== 'string') throw badInput('label')
  if (typeof groupName !== 'string' || !groups.has(groupName)) {
    throw new HubspotFault(400, 'VALIDATION_ERROR', `Property group ${String(groupName)} does not exist`)
  }
  if (typeof type !== 'string' || !fieldTypes[type]?.includes(String(fieldType))) throw badInput('type')
  if (known.some((property) => property.name === name)) {
    throw new HubspotFault(409, 'OBJECT_ALREADY_EXISTS', `A property named '${name}' already exists.`)
  }
  if (hasUniqueValue && known.filter((property) => property.hasUniqueValue).length >= 10) {
    throw new HubspotFault(400, 'VALIDATION_ERROR', 'No more than 10 properties can be unique')
  }
  return {
    name,
    type: type as Property['type'],
    isOwn: true,
    hasUniqueValue: hasUniqueValue === true,
    ...(type === 'bool' || type === 'enumeration' ? { options: readOptions(options) } : {}),
  }
}

function readOptions(options: unknown): string[] {
  if (!Array.isArray(options) || options.length === 0) throw badInput('options')
  return options.map((option) => {
    const { label, value, displayOrder, hidden } = recordOf(option)
    if (typeof label !== 'string' || typeof value !== 'string') throw badInput('options')
    if (typeof displayOrder !== 'number' || typeof hidden !== 'boolean') throw badInput('options')
    return value
  })
}

export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput('not an object')
  return value as Record<string, unknown>
}
