/** Making fields in the Salesforce fake: the Tooling API, and who sees what was made. */
import type { VendorReply } from '../vendor-server.ts'
import type { SalesforceOrg } from './org.ts'
import { SalesforceFault } from './salesforce-fault.ts'
import type { Row } from './soql.ts'

export function createField(org: SalesforceOrg, body: Row): VendorReply {
  if (!org.mayCustomize) {
    throw new SalesforceFault(403, 'INSUFFICIENT_ACCESS', 'insufficient access rights on cross-reference id')
  }
  const { FullName, Metadata, ...rest } = body
  const [objectName, name] = String(FullName).split('.')
  if (Object.keys(rest).length > 0 || !name?.endsWith('__c') || !isRow(Metadata)) {
    throw new SalesforceFault(400, 'INVALID_FIELD', 'FullName and Metadata are expected')
  }
  const { type, length, label, externalId, unique, ...unknown } = Metadata
  if (type !== 'Text' || typeof length !== 'number' || typeof label !== 'string') {
    throw new SalesforceFault(400, 'FIELD_INTEGRITY_EXCEPTION', 'Must specify type, length and label')
  }
  const odd = Object.keys(unknown).filter(
    (key) => !['description', 'required', 'caseSensitive'].includes(key),
  )
  if (odd.length > 0) throw new SalesforceFault(400, 'JSON_PARSER_ERROR', `Unrecognized field "${odd[0]}"`)
  const fields = org.fields[org.objectOf(String(objectName))]
  if (fields.some((field) => field.name === name)) {
    throw new SalesforceFault(
      400,
      'DUPLICATE_DEVELOPER_NAME',
      `There is already a field named ${name.replace('__c', '')} on ${objectName}.`,
    )
  }
  fields.push({
    name,
    type: 'string',
    length,
    isExternalId: externalId === true,
    isUnique: unique === true,
    isHidden: !org.seesNewFields,
  })
  return { status: 201, json: { id: org.newId('00N'), success: true, errors: [], warnings: [], infos: [] } }
}

/** Field permissions are given to a permission set; the one of a profile is the profile's own. */
export function grantField(org: SalesforceOrg, body: Row): VendorReply {
  if (!org.mayCustomize) {
    throw new SalesforceFault(
      403,
      'INSUFFICIENT_ACCESS_OR_READONLY',
      'insufficient access rights on object id',
    )
  }
  const { ParentId, SobjectType, Field, PermissionsRead, PermissionsEdit, ...rest } = body
  const [objectName, name] = String(Field).split('.')
  const field = org.fields[org.objectOf(String(SobjectType))].find((one) => one.name === name)
  if (Object.keys(rest).length > 0 || objectName !== SobjectType || !field) {
    throw new SalesforceFault(400, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', 'Field Name: bad value', {
      fields: ['Field'],
    })
  }
  if (ParentId !== org.permissionSetId) {
    throw new SalesforceFault(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', {
      fields: ['ParentId'],
    })
  }
  if (PermissionsRead === true && PermissionsEdit === true) delete field.isHidden
  return { status: 201, json: { id: org.newId('01k'), success: true, errors: [] } }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
