/** `/api/integration-kinds`: what can be connected, with the JSON Schema that the dashboard makes its form of. */
import { settingsJsonSchema } from '../../integrations/connection-secrets.ts'
import type { Integration } from '../../integrations/integration.ts'
import { templateNames } from '../../integrations/template-values.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { oauthRedirectUri } from './oauth.ts'
import { errorResponses } from './schemas/common.ts'
import { type IntegrationKind, integrationKindsSchema } from './schemas/integrations.ts'

export function integrationKindRoutes(
  app: ApiApp,
  { integrations, publicUrl }: Pick<ApiContext, 'integrations' | 'publicUrl'>,
): void {
  app.get(
    '/integration-kinds',
    {
      schema: {
        tags: ['integrations'],
        summary: 'Every kind of integration, with the JSON Schema of its settings',
        response: { 200: integrationKindsSchema, ...errorResponses },
      },
    },
    async () => ({
      items: integrations.map((each) => kindOf(each, oauthRedirectUri(publicUrl()))),
      placeholders: Object.entries(templateNames).map(([name, meaning]) => ({ name, meaning })),
    }),
  )
}

function kindOf(
  { id, label, group, settings, oauth }: Integration<unknown>,
  redirectUri: string,
): IntegrationKind {
  const schema = settingsJsonSchema(settings)
  return {
    kind: id,
    label,
    group,
    settings: { ...schema },
    oauth: oauth ? { label: oauth.label, redirectUri } : null,
  }
}
