/** `/api/prices`: the price book, and the owner's own prices in place of its. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { bookPrice, type EditedPrice, withEdits } from '../../costs/price-edits.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import {
  type PriceItem,
  priceListSchema,
  priceParamsSchema,
  pricePutSchema,
  priceSchema,
} from './schemas/costs.ts'
import { actorOf } from './who.ts'

export function priceRoutes(app: ApiApp, { store, now }: Pick<ApiContext, 'store' | 'now'>): void {
  const tags = ['costs']

  app.get(
    '/prices',
    {
      schema: {
        tags,
        summary: "Every price, the owner's own in place of the book's",
        response: { 200: priceListSchema, ...errorResponses },
      },
    },
    async () => ({ items: withEdits(await store.prices.list()).map(priceItem) }),
  )

  app.put(
    '/prices/:id',
    {
      schema: {
        tags,
        summary: 'Sets a price of your own; it holds for calls that end from then on',
        params: priceParamsSchema,
        body: pricePutSchema,
        response: { 200: priceSchema, ...errorResponses },
      },
    },
    (request) => {
      const { id } = request.params
      if (!bookPrice(id)) throw noPrice(id)
      const at = now()
      const { usd, asOf = at.slice(0, 10), source = 'Set by you' } = request.body
      return store.transaction(async (tx) => {
        const before = priceOf(await tx.prices.list(), id)
        await tx.prices.put({ id, usd, asOf, source })
        await tx.audit.add({
          id: randomUUID(),
          at,
          actor: actorOf(request),
          action: 'price-changed',
          subject: id,
          detail: { before: before?.usd ?? null, after: usd },
        })
        const after = priceOf(await tx.prices.list(), id)
        if (!after) throw new FirstRingError('internal', `the price ${id} is gone`)
        return priceItem(after)
      })
    },
  )

  app.delete(
    '/prices/:id',
    {
      schema: {
        tags,
        summary: "Goes back to the book's own price",
        params: priceParamsSchema,
        response: { 204: z.undefined(), ...errorResponses },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      if (!bookPrice(id)) throw noPrice(id)
      await store.transaction(async (tx) => {
        const before = priceOf(await tx.prices.list(), id)
        if (!(await tx.prices.remove(id))) return
        await tx.audit.add({
          id: randomUUID(),
          at: now(),
          actor: actorOf(request),
          action: 'price-reset',
          subject: id,
          detail: { before: before?.usd ?? null, after: before?.bookUsd ?? null },
        })
      })
      return reply.code(204).send()
    },
  )
}

function priceOf(edits: Parameters<typeof withEdits>[0], id: string): EditedPrice | undefined {
  return withEdits(edits).find((price) => price.id === id)
}

function priceItem({ note, ...price }: EditedPrice): PriceItem {
  return { ...price, note: note ?? null }
}

function noPrice(id: string): FirstRingError {
  return new FirstRingError('not-found', `There is no price ${id}`)
}
