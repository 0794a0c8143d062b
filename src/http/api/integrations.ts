/** `/api/integrations`: the connections the owner made. Secrets go in, are kept encrypted, and never come out. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import type { ApiApp } from './api-app.ts'
import {
  changedSettings,
  connectionItem,
  connectionOf,
  madeSecrets,
  noConnection,
  parseSettings,
} from './connections.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import {
  connectionBodySchema,
  connectionListSchema,
  connectionPatchSchema,
  connectionSchema,
  createdConnectionSchema,
} from './schemas/integrations.ts'

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
        const known = await tx.connections.lock(request.params.id)
        if (!known) throw noConnection(request.params.id)
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
