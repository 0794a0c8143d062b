/** The modules of the Zoho fake: which fields records have, and what may stand in them. */

export type FieldType =
  | 'text'
  | 'phone'
  | 'email'
  | 'website'
  | 'textarea'
  | 'picklist'
  | 'datetime'
  | 'date'
  | 'lookup'
  | 'ownerlookup'
  | 'duration'
  | 'alarm'

export interface Field {
  api_name: string
  data_type: FieldType
  length?: number
  isMandatory?: boolean
  isUnique?: boolean
  values?: readonly string[]
  /** Of a lookup: modules that it points to. */
  modules?: readonly ModuleName[]
}

export const moduleNames = ['Leads', 'Contacts', 'Calls', 'Tasks'] as const
export type ModuleName = (typeof moduleNames)[number]

const person: Field[] = [
  { api_name: 'First_Name', data_type: 'text', length: 40 },
  { api_name: 'Last_Name', data_type: 'text', length: 80, isMandatory: true },
  { api_name: 'Phone', data_type: 'phone', length: 30 },
  { api_name: 'Mobile', data_type: 'phone', length: 30 },
  { api_name: 'Email', data_type: 'email', length: 100 },
  { api_name: 'Lead_Source', data_type: 'picklist' },
  { api_name: 'Description', data_type: 'textarea', length: 32_000 },
  { api_name: 'Owner', data_type: 'ownerlookup' },
]

const activity: Field[] = [
  { api_name: 'Subject', data_type: 'text', length: 255, isMandatory: true },
  { api_name: 'Description', data_type: 'textarea', length: 32_000 },
  { api_name: 'Owner', data_type: 'ownerlookup' },
  { api_name: 'Who_Id', data_type: 'lookup', modules: ['Contacts'] },
  { api_name: 'What_Id', data_type: 'lookup', modules: ['Leads'] },
]

export function standardModules(): Record<ModuleName, Field[]> {
  return {
    Leads: [
      ...person,
      { api_name: 'Company', data_type: 'text', length: 200, isMandatory: true },
      { api_name: 'Street', data_type: 'text', length: 250 },
    ],
    Contacts: [
      ...person,
      { api_name: 'Home_Phone', data_type: 'phone', length: 30 },
      { api_name: 'Other_Phone', data_type: 'phone', length: 30 },
      { api_name: 'Mailing_Street', data_type: 'text', length: 250 },
    ],
    Calls: [
      ...activity,
      {
        api_name: 'Call_Type',
        data_type: 'picklist',
        values: ['Inbound', 'Outbound', 'Missed'],
        isMandatory: true,
      },
      { api_name: 'Call_Start_Time', data_type: 'datetime', isMandatory: true },
      { api_name: 'Call_Duration', data_type: 'duration', isMandatory: true },
      { api_name: 'Voice_Recording__s', data_type: 'website', length: 450 },
      { api_name: 'Caller_ID', data_type: 'text', length: 120 },
      { api_name: 'Dialled_Number', data_type: 'text', length: 120 },
    ],
    Tasks: [
      ...activity,
      { api_name: 'Due_Date', data_type: 'date' },
      {
        api_name: 'Status',
        data_type: 'picklist',
        values: ['Not Started', 'Deferred', 'In Progress', 'Completed', 'Waiting on someone else'],
      },
      { api_name: 'Priority', data_type: 'picklist', values: ['High', 'Highest', 'Low', 'Lowest', 'Normal'] },
      { api_name: 'Remind_At', data_type: 'alarm' },
    ],
  }
}
