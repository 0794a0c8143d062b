/** The properties that FirstRing makes for itself in HubSpot, and works without. Pure. */

/** What `POST /crm/properties/…` takes (crm.md §1.7; HubSpot's description of its properties API). */
export interface PropertyCreate {
  name: string
  label: string
  groupName: string
  type: 'string' | 'bool' | 'datetime' | 'enumeration'
  fieldType: 'text' | 'textarea' | 'booleancheckbox' | 'date' | 'select'
  description: string
  hasUniqueValue?: boolean
  options?: { label: string; value: string; displayOrder: number; hidden: boolean }[]
}

/** Kinds of records of which we keep one apart by a property of ours. */
export type HubspotType = 'contacts' | 'calls' | 'tasks'

/** The caller's number in E.164, once in a portal: no two of our writes make two contacts of one caller. */
export const phoneKey = 'air_phone_key'
/** The CallSid, once in a portal among calls, and among tasks. */
export const callKey = 'air_call_sid'
/** Which property of ours tells one record of a type from all others. */
export const keyOf: Record<HubspotType, string> = { contacts: phoneKey, calls: callKey, tasks: callKey }

/** Where the owner sees them together, on each type of record. */
export const ownGroup = { name: 'ai_receptionist', label: 'Receptionist', displayOrder: -1 }

/** The most useful first: portals without a plan hold few. */
export const ownProperties: readonly { type: HubspotType; property: PropertyCreate }[] = [
  own('contacts', phoneKey, 'Number known to the receptionist', 'string', 'text', { hasUniqueValue: true }),
  own('calls', callKey, 'Call of the receptionist', 'string', 'text', { hasUniqueValue: true }),
  own('tasks', callKey, 'Call of the receptionist', 'string', 'text', { hasUniqueValue: true }),
  own('contacts', 'air_urgency', 'Urgency of the last call', 'enumeration', 'select', {
    options: options(['emergency', 'Emergency'], ['high', 'High'], ['normal', 'Normal']),
  }),
  own('contacts', 'air_callback_requested', 'Asked to be called back', 'bool', 'booleancheckbox', {
    options: options(['true', 'Yes'], ['false', 'No']),
  }),
  own('contacts', 'air_callback_at', 'To be called back at', 'datetime', 'date'),
  own('contacts', 'air_last_call_at', 'Last call at', 'datetime', 'date'),
  own('contacts', 'air_last_summary', 'Summary of the last call', 'string', 'textarea'),
  own('contacts', 'air_lead_source', 'Came to us by', 'string', 'text'),
]

export function isOwn(name: string): boolean {
  return name.startsWith('air_')
}

function own(
  type: HubspotType,
  name: string,
  label: string,
  kind: PropertyCreate['type'],
  fieldType: PropertyCreate['fieldType'],
  more: Pick<PropertyCreate, 'hasUniqueValue' | 'options'> = {},
) {
  const description = 'Written by FirstRing, the telephone receptionist'
  return {
    type,
    property: { name, label, groupName: ownGroup.name, type: kind, fieldType, description, ...more },
  }
}

function options(...pairs: [value: string, label: string][]) {
  return pairs.map(([value, label], displayOrder) => ({ label, value, displayOrder, hidden: false }))
}
