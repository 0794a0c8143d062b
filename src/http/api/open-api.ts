/** `/api/openapi.json` and its page `/api/docs`, made from the schemas that also check every request. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

/** To be called before the routes are added: it collects them. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'FirstRing',
        description:
          'Calls, callbacks, deliveries and settings of the receptionist. Send an API key as bearer token, or sign in.',
        version: '1',
      },
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer' },
          login: { type: 'apiKey', in: 'cookie', name: 'firstring.session_token' },
        },
      },
      security: [{ apiKey: [] }, { login: [] }],
    },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    indexPrefix: '/api',
    uiConfig: { displayRequestDuration: true, validatorUrl: null },
  })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
