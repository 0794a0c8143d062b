/** `/api/live`: server-sent events of every call, from every node. */
import { z } from 'zod'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { LiveFeed } from './live-feed.ts'
import { errorResponses } from './schemas/common.ts'

export function liveRoutes(app: ApiApp, { store }: Pick<ApiContext, 'store'>): void {
  const feed = new LiveFeed()
  const stopWatching = store.watch((change) => feed.publish(change))
  app.addHook('preClose', async () => {
    stopWatching()
    feed.close()
  })

  app.get(
    '/live',
    {
      exposeHeadRoute: false,
      schema: {
        tags: ['live'],
        summary: 'Server-sent events: `event` is the type, `data` the event with its callSid',
        response: {
          200: {
            description: 'A stream that stays open',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          ...errorResponses,
        },
      },
    },
    async (_request, reply) => {
      const headers = Object.fromEntries(
        Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value] as const],
        ),
      )
      feed.open(reply.raw, headers)
      reply.hijack()
    },
  )
}
