/** `/api/models`: which language models and engines answer calls here, without anything secret. */
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import { answeringModelsSchema } from './schemas/models.ts'
import { spokenEngine } from './sound/spoken-engine.ts'

export function modelRoutes(app: ApiApp, { answering }: Pick<ApiContext, 'answering'>): void {
  app.get(
    '/models',
    {
      schema: {
        tags: ['businesses'],
        summary: 'The language models and engines that answer calls on this server',
        response: { 200: answeringModelsSchema, ...errorResponses },
      },
    },
    async () => ({
      items: answering.models.map(({ vendor, model }, index) => ({
        vendor,
        model,
        role: index === 0 ? ('first' as const) : ('fallback' as const),
      })),
      engines: [...answering.engines],
      hasTwilio: answering.hasTwilio,
      realtime: answering.realtime
        ? { model: answering.realtime.model, voice: answering.realtime.voice }
        : null,
      speech: spokenEngine(answering),
    }),
  )
}
