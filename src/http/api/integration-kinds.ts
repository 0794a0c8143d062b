/** `/api/integration-kinds`: what can be connected, with the JSON Schema that the dashboard makes its form of. */
import { settingsJsonSchema } from '../../integrations/connection-secrets.ts'
import type { Integration } from '../../integrations/integration.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { errorResponses } from './schemas/common.ts'
import { type IntegrationKind, integrationKindsSchema } from './schemas/integrations.ts'

export function integrationKindRoutes(app: ApiApp, { integrations }: Pick<ApiContext, 'integrations'>): void {
  const items = integrations.map(kindOf)
  app.get(
    '/integration-kinds',
    {
      schema: {
        tags: ['integrations'],
        summary: 'Every kind of integration, with the JSON Schema of its settings',
        response: { 200: integrationKindsSchema, ...errorResponses },
      },
    },
    async () => ({ items }),
  )
}

function kindOf({ id, label, group, settings }: Integration<unknown>): IntegrationKind {
  const schema = settingsJsonSchema(settings)
  return { kind: id, label, group, settings: { ...schema } }
}
