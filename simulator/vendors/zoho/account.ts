/** The records of a Zoho CRM account, and the rules under which it keeps them. */
import type { Row } from './coql.ts'
import { type Field, type ModuleName, moduleNames, standardModules } from './modules.ts'
import { ZohoFault } from './zoho-fault.ts'

interface Kept {
  module: ModuleName
  row: Row
  visibleAtMs: number
  isDeleted: boolean
  /** Of a lead: the contact that was made of it. */
  convertedTo?: string
}

export class ZohoAccount {
  readonly fields = standardModules()
  readonly users: Row[] = [{ id: '4150868000000225013', email: 'boss@acme.example.com', status: 'active' }]
  readonly #kept = new Map<string, Kept>()
  #count = 0
  /** What is made from now on is seen by queries so much later. */
  lagMs = 0
  mayMakeFields = true
  /** Records that somebody is editing under a lock. */
  readonly locked = new Set<string>()
  now: () => Date = () => new Date()

  moduleOf(name: string | undefined): ModuleName {
    const module = moduleNames.find((one) => one === name)
    if (module) return module
    throw new ZohoFault(400, 'INVALID_MODULE', 'The module name given seems to be invalid', {
      resource_path_index: 0,
    })
  }

  /** `visible`: as queries see it now. */
  all(module: ModuleName, { visible = false } = {}): Row[] {
    return [...this.#kept.values()]
      .filter((one) => one.module === module && !one.isDeleted && one.convertedTo === undefined)
      .filter((one) => !visible || one.visibleAtMs <= this.now().getTime())
      .map(({ row }) => row)
  }

  /** As somebody at the business would, without rules; seen at once. Gives the id. */
  keep(module: ModuleName, values: Row, lagMs = 0): string {
    const id = `4150868${String(++this.#count).padStart(12, '0')}`
    const at = this.now()
      .toISOString()
      .replace(/\.\d+Z$/, '+00:00')
    this.#kept.set(id, {
      module,
      row: { ...values, id, Created_Time: at, Modified_Time: at },
      visibleAtMs: this.now().getTime() + lagMs,
      isDeleted: false,
    })
    return id
  }

  /** What a request for one record is told; undefined where there is none. */
  get(module: ModuleName, id: string, withConverted: boolean): Row | undefined {
    const kept = this.#kept.get(id)
    if (!kept || kept.module !== module || kept.isDeleted) return undefined
    if (kept.convertedTo === undefined) return kept.row
    if (!withConverted) return undefined
    return { ...kept.row, $converted: true, $converted_detail: { contact: kept.convertedTo } }
  }

  remove(id: string): void {
    const kept = this.#kept.get(id)
    if (kept) kept.isDeleted = true
  }

  /** Makes a contact of a lead. Gives the contact's id. */
  convert(leadId: string): string {
    const lead = this.#kept.get(leadId)
    if (!lead) throw new Error(`no lead ${leadId}`)
    const { First_Name, Last_Name, Phone, Email } = lead.row
    lead.convertedTo = this.keep('Contacts', { First_Name, Last_Name, Phone, Email })
    return lead.convertedTo
  }

  create(module: ModuleName, values: Row): string {
    this.#check(module, values)
    for (const { api_name, isMandatory } of this.fields[module]) {
      if (isMandatory && isBlank(values[api_name])) {
        throw new ZohoFault(400, 'MANDATORY_NOT_FOUND', 'required field not found', { api_name })
      }
    }
    this.#checkUnique(module, values, undefined)
    return this.keep(module, values, this.lagMs)
  }

  update(module: ModuleName, id: string, values: Row): void {
    const kept = this.#kept.get(id)
    if (!kept || kept.module !== module || kept.isDeleted) {
      throw new ZohoFault(400, 'INVALID_DATA', 'the id given seems to be invalid', { id, api_name: 'id' })
    }
    if (kept.convertedTo !== undefined) {
      throw new ZohoFault(400, 'CONVERTED_RECORD', "can't update the converted record", { id })
    }
    if (this.locked.has(id)) {
      throw new ZohoFault(
        400,
        'RECORD_LOCKED',
        'Sorry, you cannot perform this operation as the record is locked.',
        { api_name: 'id', action: 'record_locking' },
      )
    }
    this.#check(module, values)
    this.#checkUnique(module, values, id)
    Object.assign(kept.row, values)
  }

  /** The one with the same value in the first of these fields that has one. */
  duplicateOf(module: ModuleName, values: Row, by: string[]): string | undefined {
    for (const name of by) {
      if (!this.fields[module].some(({ api_name }) => api_name === name)) {
        throw new ZohoFault(400, 'INVALID_DATA', 'invalid data', { api_name: 'duplicate_check_fields' })
      }
      const found = this.all(module).find(
        (row) => !isBlank(values[name]) && isSameText(row[name], values[name]),
      )
      if (found) return String(found.id)
    }
    return undefined
  }

  #check(module: ModuleName, values: Row): void {
    for (const [name, value] of Object.entries(values)) {
      if (name === '$se_module') {
        if (value !== 'Leads' || values.What_Id === undefined) throw invalid(name, 'jsonobject')
        continue
      }
      const field = this.fields[module].find(({ api_name }) => api_name === name)
      // The vendor passes over what it does not know; nothing of ours is to depend on that.
      if (!field) throw invalid(name, 'known field')
      if (!isBlank(value)) this.#checkValue(field, value, values)
    }
  }

  #checkValue(field: Field, value: unknown, values: Row): void {
    const { api_name, data_type, length } = field
    if (data_type === 'lookup' || data_type === 'ownerlookup') {
      this.#checkLookup(field, value, values)
      return
    }
    if (data_type === 'alarm') {
      const alarm = isRow(value) ? String(value.ALARM) : ''
      if (
        !/^FREQ=NONE;ACTION=POPUP;TRIGGER=DATE-TIME:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(alarm)
      )
        throw invalid(api_name, 'jsonobject')
      return
    }
    if (typeof value !== 'string') throw invalid(api_name, data_type)
    if (length !== undefined && value.length > length) {
      throw new ZohoFault(202, 'INVALID_DATA', 'invalid data', { maximum_length: length, api_name })
    }
    if (!patterns[data_type].test(value) || (field.values && !field.values.includes(value)))
      throw invalid(api_name, data_type)
    if (api_name === 'Call_Start_Time' && Date.parse(value) > this.now().getTime())
      throw invalid(api_name, 'datetime in the past')
  }

  #checkLookup({ api_name, modules }: Field, value: unknown, values: Row): void {
    const id = isRow(value) ? String(value.id) : undefined
    if (id === undefined) throw invalid(api_name, 'jsonobject')
    if (!modules) {
      if (!this.users.some((user) => user.id === id)) throw invalid(api_name, 'ownerlookup')
      return
    }
    if (api_name === 'What_Id' && values.$se_module === undefined) {
      throw new ZohoFault(202, 'DEPENDENT_FIELD_MISSING', 'Dependent Fields missing', {
        dependee: { api_name: '$se_module' },
      })
    }
    const target = this.#kept.get(id)
    if (!target || target.isDeleted || !modules.includes(target.module)) throw invalid(api_name, 'lookup')
    if (target.convertedTo !== undefined)
      throw new ZohoFault(400, 'ID_ALREADY_CONVERTED', 'id already converted', { api_name, id })
  }

  #checkUnique(module: ModuleName, values: Row, own: string | undefined): void {
    for (const { api_name, isUnique } of this.fields[module]) {
      if (!isUnique || isBlank(values[api_name])) continue
      const other = this.all(module).find(
        (row) => row.id !== own && isSameText(row[api_name], values[api_name]),
      )
      if (other) {
        throw new ZohoFault(400, 'DUPLICATE_DATA', 'duplicate data', {
          api_name,
          duplicate_record: { id: other.id, module: { api_name: module } },
          id: other.id,
          more_records: false,
        })
      }
    }
  }
}

const patterns: Record<Exclude<Field['data_type'], 'lookup' | 'ownerlookup' | 'alarm'>, RegExp> = {
  text: /^[^\n]*$/,
  phone: /^[+(]?[\d\s().-]+(;ext=\d+)?$/,
  email: /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i,
  website: /^https?:\/\/\S+$/,
  textarea: /^/,
  picklist: /^./,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
  date: /^\d{4}-\d\d-\d\d$/,
  duration: /^\d{2,}:[0-5]\d$/,
}

function invalid(api_name: string, expected_data_type: string): ZohoFault {
  return new ZohoFault(202, 'INVALID_DATA', 'invalid data', { api_name, expected_data_type })
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isSameText(one: unknown, other: unknown): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase()
}
