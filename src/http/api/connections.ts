/** Connections as the API takes them: checked by their kind's schema. */
import { z } from 'zod'
import { type FieldError, FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import { keepSecrets, markedFields, secretFields } from '../../integrations/connection-secrets.ts'
import type { Integration } from '../../integrations/integration.ts'
import { templateFault } from '../../integrations/template.ts'
import type { Connection } from '../../store/connections.ts'
import type { StoreTx } from '../../store/store.ts'

type Settings = Connection['settings']

/** Throws FirstRingError `not-found`. */
export async function connectionOf(store: Pick<StoreTx, 'connections'>, id: string): Promise<Connection> {
  const connection = await store.connections.get(id)
  if (connection) return connection
  throw noConnection(id)
}

/** Throws FirstRingError `conflict` for a connection of a kind that this version does not have. */
export function integrationOf(
  integrations: readonly Integration<unknown>[],
  { kind }: Pick<Connection, 'kind'>,
): Integration<unknown> {
  const integration = integrations.find(({ id }) => id === kind)
  if (integration) return integration
  throw new FirstRingError('conflict', `This version has no integration of kind ${kind}`)
}

/** Throws FirstRingError `validation-failed` naming `kind`. */
export function integrationOfKind(
  integrations: readonly Integration<unknown>[],
  kind: string,
): Integration<unknown> {
  const integration = integrations.find(({ id }) => id === kind)
  if (integration) return integration
  const known = integrations.map(({ id }) => id).join(', ')
  throw new FirstRingError('validation-failed', `There is no kind ${kind}`, {
    fields: [{ field: 'kind', message: `expected one of ${known}` }],
  })
}

export function noConnection(id: string): FirstRingError {
  return new FirstRingError('not-found', `There is no connection ${id}`)
}

export function changedSettings(
  integrations: readonly Integration<unknown>[],
  known: Connection,
  given: Settings,
): Settings {
  const integration = integrationOf(integrations, known)
  return readSettings(integration, keepSecrets(integration.settings, known.settings, given))
}

/** Settings that an owner gives: parsed, and refused where a text in them cannot be filled in. */
export function readSettings(integration: Integration<unknown>, given: Settings): Settings {
  const settings = parseSettings(integration, given)
  const fields = markedFields(integration.settings, 'isText').flatMap((name) => {
    const text = settings[name]
    const fault = typeof text === 'string' ? templateFault(text) : undefined
    return fault === undefined ? [] : [{ field: `settings.${name}`, message: `the text ${fault}` }]
  })
  if (fields.length === 0) return settings
  throw wrongSettings(integration, fields)
}

const recordSchema = z.record(z.string(), z.unknown())

/** Throws FirstRingError `validation-failed` that names fields as `settings.url`. */
export function parseSettings(integration: Integration<unknown>, given: Settings): Settings {
  const parsed = integration.settings.safeParse(given)
  if (parsed.success) return recordSchema.parse(parsed.data)
  const fields = fieldErrors(parsed.error).map(({ field, message }) => ({
    field: field === '' ? 'settings' : `settings.${field}`,
    message,
  }))
  throw wrongSettings(integration, fields)
}

function wrongSettings({ label }: Integration<unknown>, fields: FieldError[]): FirstRingError {
  return new FirstRingError('validation-failed', `The settings for ${label} are wrong`, { fields })
}

export function madeSecrets({ settings: schema }: Integration<unknown>, given: Settings, settings: Settings) {
  return Object.fromEntries(
    secretFields(schema).flatMap((name) => {
      const value = settings[name]
      return given[name] === undefined && typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
}
