/** `/api/integrations`: the connections the owner made. Secrets go in, are kept encrypted, and never come out. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import {
  keepSecrets,
  secretFields,
  secretsSet,
  withoutSecrets,
} from '../../integrations/connection-secrets.ts'
import type { Integration } from '../../integrations/integration.ts'
import type { Connection } from '../../store/connections.ts'
import type { StoreTx } from '../../store/store.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import {
  type ConnectionItem,
  connectionBodySchema,
  connectionListSchema,
  connectionPatchSchema,
  connectionSchema,
  createdConnectionSchema,
} from './schemas/integrations.ts'

type Settings = Connection['settings']

export const connectionParamsSchema = z.object({ id: z.string().min(1).max(100) })

export function integrationRoutes(
  app: ApiApp,
  { store, now, integrations }: Pick<ApiContext, 'store' | 'now' | 'integrations'>,
): void {
  const tags = ['integrations']

  app.get(
    '/integrations',
    {
      schema: {
        tags,
        summary: 'Every connection, without secrets',
        response: { 200: connectionListSchema, ...errorResponses },
      },
    },
    async () => {
      const connections = await store.connections.list()
      return { items: connections.map((connection) => connectionItem(integrations, connection)) }
    },
  )

  app.post(
    '/integrations',
    {
      schema: {
        tags,
        summary: 'Makes a connection; secrets made by us are shown in this answer only',
        body: connectionBodySchema,
        response: { 201: createdConnectionSchema, ...errorResponses },
      },
    },
    async (request, reply) => {
      const { kind, name, isEnabled, settings: given } = request.body
      const integration = integrations.find(({ id }) => id === kind)
      if (!integration) {
        const known = integrations.map(({ id }) => id).join(', ')
        throw new FirstRingError('validation-failed', `There is no kind ${kind}`, {
          fields: [{ field: 'kind', message: `expected one of ${known}` }],
        })
      }
      const settings = parseSettings(integration, given)
      const at = now()
      const connection = { id: randomUUID(), kind, name, isEnabled, settings, createdAt: at, updatedAt: at }
      await store.transaction((tx) => tx.connections.save(connection))
      return reply.code(201).send({
        ...connectionItem(integrations, connection),
        madeSecrets: madeSecrets(integration, given, settings),
      })
    },
  )

  app.get(
    '/integrations/:id',
    {
      schema: {
        tags,
        summary: 'One connection, without secrets',
        params: connectionParamsSchema,
        response: { 200: connectionSchema, ...errorResponses },
      },
    },
    async (request) => connectionItem(integrations, await connectionOf(store, request.params.id)),
  )

  app.put(
    '/integrations/:id',
    {
      schema: {
        tags,
        summary: 'Changes what is sent; secrets that are left out stay as they are',
        params: connectionParamsSchema,
        body: connectionPatchSchema,
        response: { 200: connectionSchema, ...errorResponses },
      },
    },
    (request) =>
      store.transaction(async (tx) => {
        const known = await connectionOf(tx, request.params.id)
        const { name = known.name, isEnabled = known.isEnabled, settings: given } = request.body
        const settings = given === undefined ? known.settings : changedSettings(integrations, known, given)
        const changed = { ...known, name, isEnabled, settings, updatedAt: now() }
        await tx.connections.save(changed)
        return connectionItem(integrations, changed)
      }),
  )

  app.delete(
    '/integrations/:id',
    {
      schema: {
        tags,
        summary: 'Removes a connection and what was still to be sent to it',
        params: connectionParamsSchema,
        response: { 204: z.undefined(), ...errorResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const isDeleted = await store.transaction((tx) => tx.connections.delete(id))
      if (!isDeleted) throw noConnection(id)
      return reply.code(204).send()
    },
  )
}

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

function noConnection(id: string): FirstRingError {
  return new FirstRingError('not-found', `There is no connection ${id}`)
}

/** A connection of an unknown kind shows no settings: which of them are secret cannot be known. */
function connectionItem(
  integrations: readonly Integration<unknown>[],
  connection: Connection,
): ConnectionItem {
  const schema = integrations.find(({ id }) => id === connection.kind)?.settings
  return {
    ...connection,
    settings: schema ? withoutSecrets(schema, connection.settings) : {},
    secretsSet: schema ? secretsSet(schema, connection.settings) : [],
  }
}

function changedSettings(
  integrations: readonly Integration<unknown>[],
  known: Connection,
  given: Settings,
): Settings {
  const integration = integrationOf(integrations, known)
  return parseSettings(integration, keepSecrets(integration.settings, known.settings, given))
}

const recordSchema = z.record(z.string(), z.unknown())

/** Throws FirstRingError `validation-failed` that names fields as `settings.url`. */
function parseSettings({ settings, label }: Integration<unknown>, given: Settings): Settings {
  const parsed = settings.safeParse(given)
  if (parsed.success) return recordSchema.parse(parsed.data)
  const fields = fieldErrors(parsed.error).map(({ field, message }) => ({
    field: field === '' ? 'settings' : `settings.${field}`,
    message,
  }))
  throw new FirstRingError('validation-failed', `The settings for ${label} are wrong`, { fields })
}

function madeSecrets({ settings: schema }: Integration<unknown>, given: Settings, settings: Settings) {
  return Object.fromEntries(
    secretFields(schema).flatMap((name) => {
      const value = settings[name]
      return given[name] === undefined && typeof value === 'string' ? [[name, value] as const] : []
    }),
  )
}
