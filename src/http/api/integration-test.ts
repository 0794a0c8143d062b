/** Are the credentials good, and what would be sent? Of a connection, and of settings that are not saved yet. */
import { FirstRingError } from '../../core/errors.ts'
import { keepSecrets } from '../../integrations/connection-secrets.ts'
import { type Integration, IntegrationError, type Preview } from '../../integrations/integration.ts'
import type { ApiApp } from './api-app.ts'
import { connectionOf, integrationOf, integrationOfKind, parseSettings, readSettings } from './connections.ts'
import type { ApiContext } from './context.ts'
import { callToShow, type DryRunContext, reportToShow } from './dry-run.ts'
import { connectionParamsSchema } from './integrations.ts'
import { errorResponses } from './schemas/common.ts'
import {
  connectionTestBodySchema,
  connectionTestSchema,
  settingsPreviewBodySchema,
  settingsPreviewSchema,
} from './schemas/integrations.ts'

type TestContext = DryRunContext & Pick<ApiContext, 'integrations' | 'memoryOf' | 'reviveDeliveries'>

export function integrationTestRoutes(app: ApiApp, context: TestContext): void {
  const { store, integrations, memoryOf } = context

  app.post(
    '/integrations/:id/test',
    {
      schema: {
        tags: ['integrations'],
        summary: 'Checks credentials and reachability, and shows what would be sent; sends nothing new',
        params: connectionParamsSchema,
        body: connectionTestBodySchema,
        response: { 200: connectionTestSchema, ...errorResponses },
      },
    },
    async (request) => {
      const connection = await connectionOf(store, request.params.id)
      const integration = integrationOf(integrations, connection)
      const settings = parseSettings(integration, connection.settings)
      const { requests, callSid } = await dryRun(context, integration, settings, {
        id: `test-${connection.id}`,
        callSid: request.body?.callSid,
      })
      const [preview] = requests
      if (!preview) throw new Error(`the integration ${integration.id} previews nothing`)
      const fault = await integration.check(settings, memoryOf(connection.id)).then(
        () => undefined,
        (reason: unknown) => {
          if (reason instanceof IntegrationError) return reason
          throw reason
        },
      )
      const isMended = fault === undefined && connection.isEnabled
      return {
        isOk: fault === undefined,
        error: fault?.message ?? null,
        failure: fault?.failure ?? null,
        preview,
        callSid,
        requests,
        revived: isMended ? await context.reviveDeliveries(connection.id) : 0,
      }
    },
  )

  app.post(
    '/integrations/preview',
    {
      schema: {
        tags: ['integrations'],
        summary: 'What settings that are not saved yet would send for a call; asks nobody and sends nothing',
        body: settingsPreviewBodySchema,
        response: { 200: settingsPreviewSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { kind, settings: given, callSid, id } = request.body
      const integration = integrationOfKind(integrations, kind)
      const stored = id === undefined ? undefined : await connectionOf(store, id)
      const isSameKind = stored?.kind === kind
      const settings = readSettings(
        integration,
        isSameKind ? keepSecrets(integration.settings, stored.settings, given) : given,
      )
      return dryRun(context, integration, settings, { id: `preview-${id ?? kind}`, callSid })
    },
  )
}

/** Throws FirstRingError `validation-failed` where the settings cannot be made into a request. */
async function dryRun(
  context: DryRunContext,
  integration: Integration<unknown>,
  settings: unknown,
  { id, callSid: given }: { id: string; callSid: string | undefined },
): Promise<{ requests: Preview[]; callSid: string | null }> {
  const shown = await callToShow(context, given)
  // Some tell only of urgent callers: theirs is what would be sent.
  const [first = 'call.completed'] = integration.occasions(settings)
  const occasion = integration.occasions(settings).includes('call.completed') ? 'call.completed' : first
  const report = reportToShow(context, shown, { id, occasion })
  try {
    return { requests: integration.preview(report, settings), callSid: shown.callSid }
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    throw new FirstRingError('validation-failed', error.message, {
      fields: [{ field: 'settings', message: error.message }],
      cause: error,
    })
  }
}
