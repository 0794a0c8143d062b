/** Whether a value fits its field in Salesforce: type, length, form, pick list. */
import { SalesforceFault } from './salesforce-fault.ts'
import type { Field } from './schema.ts'

/** Throws the vendor's own refusal. */
export function checkValue({ name, type, length, values }: Field, value: unknown): void {
  if (value === null) return
  const parsing = (expected: string) =>
    new SalesforceFault(
      400,
      'JSON_PARSER_ERROR',
      `Cannot deserialize instance of ${expected} from ${typeof value} value ${String(value)} or request may be missing a required field`,
    )
  if (type === 'boolean' && typeof value !== 'boolean') throw parsing('boolean')
  if (type === 'int' && !Number.isInteger(value)) throw parsing('int')
  if (type === 'boolean' || type === 'int') return
  if (typeof value !== 'string') throw parsing(type)
  if (type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw parsing('date')
  if (type === 'datetime' && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/.test(value))
    throw parsing('datetime')
  if (length !== undefined && value.length > length) {
    throw new SalesforceFault(
      400,
      'STRING_TOO_LONG',
      `${name}: data value too large: ${value.slice(0, 20)} (max length=${length})`,
      { fields: [name] },
    )
  }
  if (type === 'email' && !/^[^\s@"<>]+@[^\s@"<>]+\.[a-z]{2,}$/i.test(value)) {
    throw new SalesforceFault(400, 'INVALID_EMAIL_ADDRESS', `Email: invalid email address: ${value}`, {
      fields: [name],
    })
  }
  if (values && !values.includes(value)) {
    throw new SalesforceFault(
      400,
      'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
      `${name}: bad value for restricted picklist field: ${value}`,
      { fields: [name] },
    )
  }
}
