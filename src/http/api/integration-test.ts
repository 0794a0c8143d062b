/** `POST /api/integrations/:id/test`: are the credentials good, and what would be sent? */
import type { Call } from '../../core/call.ts'
import type { CallReport } from '../../core/call-report.ts'
import { IntegrationError } from '../../integrations/integration.ts'
import type { Store } from '../../store/store.ts'
import type { ApiApp } from './api-app.ts'
import { connectionOf, integrationOf } from './connections.ts'
import type { ApiContext } from './context.ts'
import { businessOf } from './default-business.ts'
import { connectionParamsSchema } from './integrations.ts'
import { sampleCall } from './sample-call.ts'
import { errorResponses } from './schemas/common.ts'
import { connectionTestSchema } from './schemas/integrations.ts'

export function integrationTestRoutes(
  app: ApiApp,
  context: Pick<ApiContext, 'store' | 'now' | 'integrations' | 'memoryOf' | 'publicUrl'>,
): void {
  const { store, now, integrations, memoryOf, publicUrl } = context
  app.post(
    '/integrations/:id/test',
    {
      schema: {
        tags: ['integrations'],
        summary: 'Checks credentials and reachability, and shows what would be sent; sends nothing',
        params: connectionParamsSchema,
        response: { 200: connectionTestSchema, ...errorResponses },
      },
    },
    async (request) => {
      const connection = await connectionOf(store, request.params.id)
      const integration = integrationOf(integrations, connection)
      const { id, name, timezone, notifications } = await businessOf(store, undefined)
      const report: CallReport = {
        deliveryId: `test-${connection.id}`,
        occasion: 'call.completed',
        occurredAt: now(),
        isRepeat: false,
        call: (await newestCall(store)) ?? sampleCall(id, new Date(now()), timezone),
        business: { id, name, timezone, notifications },
        baseUrl: publicUrl(),
        recordingLink: undefined,
      }
      const requests = integration.preview(report, connection.settings)
      const [preview] = requests
      if (!preview) throw new Error(`the integration ${integration.id} previews nothing`)
      const error = await integration.check(connection.settings, memoryOf(connection.id)).then(
        () => null,
        (reason: unknown) => {
          if (reason instanceof IntegrationError) return reason.message
          throw reason
        },
      )
      return { isOk: error === null, error, preview, requests }
    },
  )
}

/** A real call reads better than a made-up one. */
async function newestCall(store: Pick<Store, 'calls'>): Promise<Call | undefined> {
  const { items } = await store.calls.list({ limit: 20, status: 'completed' })
  return items.find((call) => !call.isSpam)
}
