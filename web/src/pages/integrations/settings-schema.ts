/** Reads the JSON schema of a kind's settings into the fields of a form, and the form's values back. Pure. */
import type { ConnectionItem, IntegrationKind } from '../../api/types.ts'

export type SettingsField = {
  name: string
  label: string
  hint: string | undefined
  isRequired: boolean
  isSecret: boolean
  /** What a new connection starts with. */
  start: unknown
  /** Asked for only where other fields have these values. */
  shownWith: Record<string, unknown>
} & (
  | {
      type: 'text'
      format: 'text' | 'email' | 'url'
      maxLength: number | undefined
      /** Several lines: a template, a key file. */
      isLong: boolean
    }
  | { type: 'number'; min: number | undefined; max: number | undefined }
  | { type: 'boolean' }
  | { type: 'choice' | 'choices'; options: string[] }
  | { type: 'lines'; format: 'text' | 'email' | 'url' }
  | { type: 'pairs' }
)

/** One way of filling in the settings; a kind may offer several (a token, or an address). */
export interface SettingsVariant {
  label: string
  fields: SettingsField[]
}

type Schema = Record<string, unknown>
/** Pairs are lists of `[name, text]`. */
export type FormValue = string | boolean | string[] | string[][]
export type FormValues = Record<string, FormValue>

/** The ways of filling in a kind's settings, at least one. */
export function settingsVariants(kind: Pick<IntegrationKind, 'settings'>): SettingsVariant[] {
  const variants = [kind.settings.anyOf, kind.settings.oneOf].filter(Array.isArray).flat().filter(isSchema)
  return (variants.length > 0 ? variants : [kind.settings]).map((schema) => {
    const fields = fieldsOf(schema)
    const first = fields.find((field) => field.isRequired) ?? fields[0]
    return {
      label: typeof schema.title === 'string' ? schema.title : `By ${first?.label.toLowerCase()}`,
      fields,
    }
  })
}

function fieldsOf(schema: Schema): SettingsField[] {
  const required = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([name, property]) => {
    if (!isSchema(property)) return []
    const input = inputOf(property)
    if (!input) return []
    return [
      {
        name,
        label: typeof property.title === 'string' ? property.title : wordsOf(name),
        hint: typeof property.description === 'string' ? property.description : undefined,
        isRequired: required.includes(name),
        isSecret: property.isSecret === true || property.writeOnly === true,
        start: property.default,
        shownWith: isSchema(property.shownWith) ? property.shownWith : {},
        ...input,
      },
    ]
  })
}

function inputOf(given: Schema) {
  const property = plainType(given)
  const options = Array.isArray(property.enum) ? property.enum.map(String) : undefined
  if (options) return { type: 'choice' as const, options }
  switch (property.type) {
    case 'string':
      return {
        type: 'text' as const,
        format: formatOf(property),
        maxLength: numberOf(property.maxLength),
        isLong: property.isMultiline === true || (numberOf(property.maxLength) ?? 0) >= longText,
      }
    case 'number':
    case 'integer':
      return { type: 'number' as const, min: bound(property.minimum), max: bound(property.maximum) }
    case 'boolean':
      return { type: 'boolean' as const }
    case 'array': {
      const items = isSchema(property.items) ? property.items : {}
      return Array.isArray(items.enum)
        ? { type: 'choices' as const, options: items.enum.map(String) }
        : { type: 'lines' as const, format: formatOf(items) }
    }
    case 'object':
      return { type: 'pairs' as const }
    default:
      return undefined
  }
}

/** Texts that may be as long as this are written on several lines. */
const longText = 4000

/** Of several types the first that is not null; of several constants their list. */
function plainType(property: Schema): Schema {
  const types = [property.anyOf, property.oneOf].filter(Array.isArray).flat().filter(isSchema)
  if (types.length === 0) return property
  if (types.every((type) => 'const' in type)) return { ...property, enum: types.map((type) => type.const) }
  return { ...property, ...types.find((type) => type.type !== 'null') }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** The bounds that every whole number has say nothing. */
function bound(value: unknown): number | undefined {
  return Math.abs(numberOf(value) ?? Number.MAX_SAFE_INTEGER) >= Number.MAX_SAFE_INTEGER
    ? undefined
    : numberOf(value)
}

function formatOf({ format }: Schema): 'text' | 'email' | 'url' {
  return format === 'email' ? 'email' : format === 'uri' ? 'url' : 'text'
}

export function isShown({ shownWith }: Pick<SettingsField, 'shownWith'>, values: FormValues): boolean {
  return Object.entries(shownWith).every(([name, value]) => values[name] === value)
}

/** What the form starts with: the stored settings, else the schema's defaults; secrets start empty. */
export function initialValues(
  fields: SettingsField[],
  stored: ConnectionItem['settings'] | undefined,
): FormValues {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      // A field that came later than the settings were stored has its default.
      field.isSecret ? '' : formValue(field, stored?.[field.name] ?? field.start),
    ]),
  )
}

function formValue(field: SettingsField, value: unknown): FormValue {
  switch (field.type) {
    case 'boolean':
      return value === true
    case 'choices':
    case 'lines':
      return Array.isArray(value) ? value.map(String) : field.type === 'lines' ? [''] : []
    case 'pairs':
      return isSchema(value) ? Object.entries(value).map(([name, text]) => [name, String(text)]) : []
    case 'choice':
      return value === undefined ? (field.isRequired ? (field.options[0] ?? '') : '') : String(value)
    default:
      return value === undefined || value === null ? '' : String(value)
  }
}

/** The settings as the API takes them. What was left empty is left out: a stored secret then stays. */
export function settingsOf(fields: SettingsField[], values: FormValues): ConnectionItem['settings'] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = settingOf(field, values[field.name] ?? '')
      return value === undefined ? [] : [[field.name, value] as const]
    }),
  )
}

function settingOf(field: SettingsField, value: FormValue): ConnectionItem['settings'][string] | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') {
    const text = value.trim()
    if (text === '') return undefined
    return field.type === 'number' ? Number(text) : text
  }
  if (field.type === 'pairs') {
    const pairs = value.flatMap((pair) => {
      const [name = '', text = ''] = pair
      return Array.isArray(pair) && name.trim() !== '' ? [[name.trim(), text] as const] : []
    })
    // Of a secret, no text at all means the stored one; an empty list takes it away.
    return pairs.length === 0 && !field.isSecret ? undefined : Object.fromEntries(pairs)
  }
  return value.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []))
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `companyDomain` becomes "Company domain". */
function wordsOf(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
