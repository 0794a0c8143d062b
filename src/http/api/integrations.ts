/** `/api/integrations`: the connections the owner made. Secrets go in, are kept encrypted, and never come out. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { ApiApp } from './api-app.ts'
import { connectionItem, connectionList } from './connection-items.ts'
import {
  changedSettings,
  connectionOf,
  integrationOfKind,
  madeSecrets,
  noConnection,
  readSettings,
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
  context: Pick<
    ApiContext,
    'store' | 'now' | 'integrations' | 'memoryOf' | 'reviveDeliveries' | 'connectionsChanged'
  >,
): void {
  const { store, now, integrations } = context
  const tags = ['integrations']

  app.get(
    '/integrations',
    {
      schema: {
        tags,
        summary: 'Every connection, without secrets, and how it fares',
        response: { 200: connectionListSchema, ...errorResponses },
      },
    },
    () => connectionList(context),
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
      const integration = integrationOfKind(integrations, kind)
      const settings = readSettings(integration, given)
      const at = now()
      const connection = { id: randomUUID(), kind, name, isEnabled, settings, createdAt: at, updatedAt: at }
      await store.transaction((tx) => tx.connections.save(connection))
      await context.connectionsChanged()
      return reply.code(201).send({
        ...(await connectionItem(context, connection)),
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
    async (request) => connectionItem(context, await connectionOf(store, request.params.id)),
  )

  app.put(
    '/integrations/:id',
    {
      schema: {
        tags,
        summary:
          'Changes what is sent; secrets that are left out stay as they are. What was given up for want of good credentials is sent again',
        params: connectionParamsSchema,
        body: connectionPatchSchema,
        response: { 200: connectionSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { id } = request.params
      const { changed, isMended } = await store.transaction(async (tx) => {
        const known = await tx.connections.lock(id)
        if (!known) throw noConnection(id)
        const { name = known.name, isEnabled = known.isEnabled, settings: given } = request.body
        const settings = given === undefined ? known.settings : changedSettings(integrations, known, given)
        const changed = { ...known, name, isEnabled, settings, updatedAt: now() }
        await tx.connections.save(changed)
        return { changed, isMended: isEnabled && (given !== undefined || !known.isEnabled) }
      })
      await context.connectionsChanged()
      if (isMended) await context.reviveDeliveries(id)
      return connectionItem(context, changed)
    },
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
      const isDeleted = await store.transaction(async (tx) => {
        // What was kept for it goes with it: the vendor's ids of callers, and what logs in.
        await tx.externalIds.forgetConnection(id)
        await tx.connectionFacts.forgetConnection(id)
        await tx.connectionHealth.clear(id)
        return tx.connections.delete(id)
      })
      if (!isDeleted) throw noConnection(id)
      await context.connectionsChanged()
      return reply.code(204).send()
    },
  )
}
