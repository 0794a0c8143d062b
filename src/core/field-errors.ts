/** Turns zod's issues into our field errors, so that every door names the field and what was expected. */
import type { ZodError } from 'zod'
import type { FieldError } from './errors.ts'

/** `['hours', 'mon', 0]` becomes `hours.mon[0]`. */
function pathOf(path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  )
}

export function fieldErrors(error: ZodError): FieldError[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: pathOf([...issue.path, key]),
          message: 'is not a field of this object',
        }))
      : [{ field: pathOf(issue.path), message: issue.message }],
  )
}
