/** Texts with a NUL character: PostgreSQL keeps none, XML knows none, and nobody means one. */
import type { FieldError } from '../../core/errors.ts'

/** Names each text inside `value` that holds one; `path` is where `value` itself stands. */
export function nulFields(value: unknown, path = ''): FieldError[] {
  if (typeof value === 'string') {
    return value.includes('\0') ? [{ field: path, message: 'expected text without NUL characters' }] : []
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => nulFields(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => nulFields(part, path ? `${path}.${name}` : name))
}
