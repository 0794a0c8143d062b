/** The records of a Salesforce org, and the rules under which it keeps them. */

import { checkValue } from './check-value.ts'
import { SalesforceFault } from './salesforce-fault.ts'
import { type Field, keyPrefixes, type ObjectName, standardFields } from './schema.ts'
import type { Row } from './soql.ts'

export interface DuplicateRule {
  /** `alert` lets a record pass that says so in a header. */
  kind: 'block' | 'alert'
  matches(candidate: Row, known: Row): boolean
}

const suffixLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'

export class SalesforceOrg {
  #count = 0
  readonly #rows = new Map<string, { object: ObjectName; row: Row; isDeleted: boolean; isIndexed: boolean }>()
  readonly fields = standardFields()
  readonly profileId = this.newId('00e')
  readonly permissionSetId: string
  duplicateRule: DuplicateRule | undefined
  /** New records are found by searches only after `index()`. */
  hasIndexLag = false
  /** The user may make fields. */
  mayCustomize = true
  /** Fields that somebody makes are seen by this user at once. */
  seesNewFields = false
  now: () => Date = () => new Date()

  constructor() {
    for (const [index, [ApiName, IsClosed]] of (
      [
        ['Not Started', false],
        ['In Progress', false],
        ['Completed', true],
        ['Deferred', false],
      ] as const
    ).entries()) {
      this.keep('TaskStatus', { ApiName, IsClosed, IsDefault: index === 0, SortOrder: index + 1 })
    }
    for (const [index, ApiName] of ['High', 'Normal', 'Low'].entries()) {
      this.keep('TaskPriority', {
        ApiName,
        IsHighPriority: index === 0,
        IsDefault: index === 1,
        SortOrder: index + 1,
      })
    }
    this.permissionSetId = this.keep('PermissionSet', {
      ProfileId: this.profileId,
      IsOwnedByProfile: true,
    })
  }

  objectOf(name: string): ObjectName {
    if (Object.hasOwn(this.fields, name)) return name as ObjectName
    throw new SalesforceFault(404, 'NOT_FOUND', 'The requested resource does not exist')
  }

  visible(object: ObjectName): Field[] {
    return this.fields[object].filter(({ isHidden }) => !isHidden)
  }

  all(object: ObjectName, { isIndexed = false, withDeleted = false } = {}): Row[] {
    return [...this.#rows.values()]
      .filter(
        (one) => one.object === object && (withDeleted || !one.isDeleted) && (!isIndexed || one.isIndexed),
      )
      .map(({ row }) => row)
  }

  /** As somebody in the org would: without a look at rules. Gives the id. */
  keep(object: ObjectName, values: Row): string {
    const id = this.newId(keyPrefixes[object])
    const at = this.now().toISOString().replace('Z', '+0000')
    const row: Row = { ...values, Id: id, CreatedDate: at, LastModifiedDate: at }
    for (const { name, type } of this.fields[object]) row[name] ??= type === 'boolean' ? false : null
    this.#rows.set(id.slice(0, 15), { object, row, isDeleted: false, isIndexed: !this.hasIndexLag })
    this.#rename(row)
    return id
  }

  /** Throws the vendor's own refusals. */
  create(object: ObjectName, values: Row, options: { allowSave: boolean }): string {
    this.#check(object, values, 'create')
    const missing = this.fields[object]
      .filter(({ isRequired, name }) => isRequired && isBlank(values[name]))
      .map(({ name }) => name)
    if (missing.length > 0) {
      throw new SalesforceFault(
        400,
        'REQUIRED_FIELD_MISSING',
        `Required fields are missing: [${missing.join(', ')}]`,
        { fields: missing },
      )
    }
    this.#checkUnique(object, values)
    this.#checkDuplicates(object, values, options.allowSave)
    return this.keep(object, values)
  }

  update(object: ObjectName, id: string, values: Row): void {
    const found = this.get(object, id)
    this.#check(object, values, 'update')
    if (found.IsConverted === true) {
      throw new SalesforceFault(400, 'CANNOT_UPDATE_CONVERTED_LEAD', 'cannot update converted lead')
    }
    Object.assign(found, values, { LastModifiedDate: this.now().toISOString().replace('Z', '+0000') })
    this.#rename(found)
  }

  get(object: ObjectName, id: string): Row {
    const found = this.#rows.get(id.slice(0, 15))
    if (!found || found.object !== object) {
      throw new SalesforceFault(
        404,
        'NOT_FOUND',
        'Provided external ID field does not exist or is not accessible',
      )
    }
    if (found.isDeleted) throw new SalesforceFault(404, 'ENTITY_IS_DELETED', 'entity is deleted')
    return found.row
  }

  /** Two records of one person become the second. */
  merge(loserId: string, winnerId: string): void {
    const loser = this.#rows.get(loserId.slice(0, 15))
    if (loser) Object.assign(loser.row, { MasterRecordId: winnerId })
    this.remove(loserId)
  }

  remove(id: string): void {
    const found = this.#rows.get(id.slice(0, 15))
    if (found) {
      found.isDeleted = true
      found.row.IsDeleted = true
    }
  }

  /** Makes a contact of a lead, as a person in sales does. Gives the contact's id. */
  convert(leadId: string): string {
    const lead = this.get('Lead', leadId)
    const { FirstName, LastName, Phone, Email } = lead
    const contactId = this.keep('Contact', { FirstName, LastName, Phone, Email })
    Object.assign(lead, { IsConverted: true, ConvertedContactId: contactId })
    return contactId
  }

  /** The search index has caught up. */
  index(): void {
    for (const one of this.#rows.values()) one.isIndexed = true
  }

  #check(object: ObjectName, values: Row, doing: 'create' | 'update'): void {
    for (const [name, value] of Object.entries(values)) {
      const field = this.visible(object).find((one) => one.name === name)
      if (!field) {
        throw new SalesforceFault(
          400,
          'INVALID_FIELD',
          `No such column '${name}' on sobject of type ${object}`,
        )
      }
      if (field.isReadOnly || (doing === 'update' && field.isCreateOnly)) {
        throw new SalesforceFault(
          400,
          'INVALID_FIELD_FOR_INSERT_UPDATE',
          `Unable to create/update fields: ${name}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
          { fields: [name] },
        )
      }
      checkValue(field, value)
      if (field.type === 'reference' && typeof value === 'string') this.#checkReference(name, value)
    }
  }

  #checkReference(field: string, id: string): void {
    if (!/^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(id)) {
      throw new SalesforceFault(400, 'MALFORMED_ID', `${field}: id value of incorrect type: ${id}`, {
        fields: [field],
      })
    }
    const target = this.#rows.get(id.slice(0, 15))
    const isFitting =
      field === 'OwnerId' ? target?.object === 'User' : ['Lead', 'Contact'].includes(target?.object ?? '')
    if (!target || !isFitting) {
      throw new SalesforceFault(400, 'INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id')
    }
    if (target.isDeleted) throw new SalesforceFault(400, 'ENTITY_IS_DELETED', 'entity is deleted')
    if (target.row.IsConverted === true) {
      throw new SalesforceFault(400, 'CANNOT_UPDATE_CONVERTED_LEAD', 'cannot reference converted lead')
    }
    if (target.object === 'User' && target.row.IsActive !== true) {
      throw new SalesforceFault(
        400,
        'INACTIVE_OWNER_OR_USER',
        `operation performed with inactive user [${id}] as owner`,
      )
    }
  }

  #checkUnique(object: ObjectName, values: Row): void {
    for (const { name, isUnique } of this.fields[object]) {
      if (!isUnique || isBlank(values[name])) continue
      const other = this.all(object).find((row) => row[name] === values[name])
      if (other) {
        throw new SalesforceFault(
          400,
          'DUPLICATE_VALUE',
          `duplicate value found: ${name} duplicates value on record with id: ${String(other.Id).slice(0, 15)}`,
        )
      }
    }
  }

  #checkDuplicates(object: ObjectName, values: Row, allowSave: boolean): void {
    const rule = this.duplicateRule
    if (!rule || object !== 'Lead' || (rule.kind === 'alert' && allowSave)) return
    const matchResults = (['Contact', 'Lead'] as const).flatMap((entityType) => {
      const matches = this.all(entityType).filter((row) => rule.matches(values, row))
      return matches.length === 0 ? [] : [{ entityType, matches }]
    })
    if (matchResults.length === 0) return
    throw new SalesforceFault(400, 'DUPLICATES_DETECTED', 'Use one of these records?', {
      // The vendor's own spelling.
      more: {
        duplicateResut: {
          allowSave: rule.kind === 'alert',
          duplicateRule: 'Standard_Lead_Duplicate_Rule',
          duplicateRuleEntityType: object,
          errorMessage: 'Use one of these records?',
          matchResults: matchResults.map(({ entityType, matches }) => ({
            entityType,
            errors: [],
            matchEngine: 'FuzzyMatchEngine',
            matchRecords: matches.map((row) => ({
              additionalInformation: [],
              fieldDiffs: [],
              matchConfidence: 100,
              record: {
                attributes: {
                  type: entityType,
                  url: `/services/data/v66.0/sobjects/${entityType}/${row.Id}`,
                },
                Id: row.Id,
              },
            })),
            rule: 'Standard_Lead_Match_Rule_v1_0',
            size: matches.length,
            success: true,
          })),
        },
      },
    })
  }

  #rename(row: Row): void {
    if ('LastName' in row) row.Name = [row.FirstName, row.LastName].filter(Boolean).join(' ')
  }

  /** 15 characters and the three that say which of them are capitals. */
  newId(prefix: string): string {
    const short = `${prefix}Aa0000${String(++this.#count).padStart(6, '0')}`
    const suffix = [0, 5, 10].map((start) => {
      const bits = [...short.slice(start, start + 5)].map((letter) => (/[A-Z]/.test(letter) ? 1 : 0))
      return suffixLetters[bits.reduce<number>((sum, bit, index) => sum + bit * 2 ** index, 0)]
    })
    return short + suffix.join('')
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
