/** The fields of the objects that the Salesforce fake has: what the vendor checks before it keeps a record. */

export type FieldType =
  | 'id'
  | 'string'
  | 'phone'
  | 'email'
  | 'textarea'
  | 'picklist'
  | 'boolean'
  | 'int'
  | 'date'
  | 'datetime'
  | 'reference'

export interface Field {
  name: string
  type: FieldType
  length?: number
  isRequired?: boolean
  /** Kept by the vendor: nobody writes it. */
  isReadOnly?: boolean
  isCreateOnly?: boolean
  /** Of a restricted picklist. */
  values?: readonly string[]
  isExternalId?: boolean
  isUnique?: boolean
  /** The user does not see it: it exists, and no answer knows it. */
  isHidden?: boolean
}

export type ObjectName =
  | 'Lead'
  | 'Contact'
  | 'Task'
  | 'User'
  | 'TaskStatus'
  | 'TaskPriority'
  | 'PermissionSet'

/** The first three characters of an id. */
export const keyPrefixes: Record<ObjectName, string> = {
  Lead: '00Q',
  Contact: '003',
  Task: '00T',
  User: '005',
  TaskStatus: '01J',
  TaskPriority: '01K',
  PermissionSet: '0PS',
}

const kept: Field[] = [
  { name: 'Id', type: 'id', isReadOnly: true },
  { name: 'CreatedDate', type: 'datetime', isReadOnly: true },
  { name: 'LastModifiedDate', type: 'datetime', isReadOnly: true },
]

const person: Field[] = [
  ...kept,
  { name: 'Name', type: 'string', isReadOnly: true },
  { name: 'FirstName', type: 'string', length: 40 },
  { name: 'LastName', type: 'string', length: 80, isRequired: true },
  { name: 'Phone', type: 'phone', length: 40 },
  { name: 'MobilePhone', type: 'phone', length: 40 },
  { name: 'Email', type: 'email', length: 80 },
  { name: 'OwnerId', type: 'reference' },
  { name: 'Description', type: 'textarea', length: 32_000 },
  { name: 'IsDeleted', type: 'boolean', isReadOnly: true },
  { name: 'MasterRecordId', type: 'reference', isReadOnly: true },
]

/** Fields of Salesforce's call centre, which not every org has. */
export const callFields: Field[] = [
  { name: 'CallType', type: 'picklist', values: ['Internal', 'Inbound', 'Outbound'] },
  { name: 'CallDurationInSeconds', type: 'int' },
  { name: 'CallDisposition', type: 'string', length: 255 },
  { name: 'CallObject', type: 'string', length: 255 },
]

export function standardFields(): Record<ObjectName, Field[]> {
  return {
    Lead: [
      ...person,
      { name: 'Company', type: 'string', length: 255, isRequired: true },
      { name: 'Street', type: 'textarea', length: 255 },
      { name: 'LeadSource', type: 'picklist' },
      { name: 'Status', type: 'picklist' },
      { name: 'Rating', type: 'picklist', values: ['Hot', 'Warm', 'Cold'] },
      { name: 'IsConverted', type: 'boolean', isReadOnly: true },
      { name: 'ConvertedContactId', type: 'reference', isReadOnly: true },
    ],
    Contact: [
      ...person,
      { name: 'HomePhone', type: 'phone', length: 40 },
      { name: 'OtherPhone', type: 'phone', length: 40 },
      { name: 'MailingStreet', type: 'textarea', length: 255 },
      { name: 'LeadSource', type: 'picklist' },
    ],
    Task: [
      ...kept,
      { name: 'Subject', type: 'string', length: 255 },
      { name: 'TaskSubtype', type: 'picklist', values: ['Task', 'Email', 'Call'], isCreateOnly: true },
      { name: 'Status', type: 'picklist', values: ['Not Started', 'In Progress', 'Completed', 'Deferred'] },
      { name: 'Priority', type: 'picklist', values: ['High', 'Normal', 'Low'] },
      { name: 'ActivityDate', type: 'date' },
      { name: 'WhoId', type: 'reference' },
      { name: 'OwnerId', type: 'reference' },
      { name: 'Description', type: 'textarea', length: 32_000 },
      { name: 'IsReminderSet', type: 'boolean' },
      { name: 'ReminderDateTime', type: 'datetime' },
      ...callFields,
    ],
    User: [
      ...kept,
      { name: 'Username', type: 'string', isReadOnly: true },
      { name: 'Email', type: 'email', isReadOnly: true },
      { name: 'IsActive', type: 'boolean', isReadOnly: true },
      { name: 'ProfileId', type: 'reference', isReadOnly: true },
    ],
    TaskStatus: [
      ...kept,
      { name: 'ApiName', type: 'string', isReadOnly: true },
      { name: 'IsClosed', type: 'boolean', isReadOnly: true },
      { name: 'IsDefault', type: 'boolean', isReadOnly: true },
      { name: 'SortOrder', type: 'int', isReadOnly: true },
    ],
    TaskPriority: [
      ...kept,
      { name: 'ApiName', type: 'string', isReadOnly: true },
      { name: 'IsHighPriority', type: 'boolean', isReadOnly: true },
      { name: 'IsDefault', type: 'boolean', isReadOnly: true },
      { name: 'SortOrder', type: 'int', isReadOnly: true },
    ],
    PermissionSet: [
      ...kept,
      { name: 'ProfileId', type: 'reference', isReadOnly: true },
      { name: 'IsOwnedByProfile', type: 'boolean', isReadOnly: true },
    ],
  }
}
