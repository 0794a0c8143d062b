/** Everything below `/api`: the check of who asks, the routes, their schemas, and the error door. */
import type { FastifyPluginAsync, FastifySchemaCompiler } from 'fastify'
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { ZodType } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { fieldErrors } from '../../core/field-errors.ts'
import { setApiErrorDoor } from '../error-handler.ts'
import { analyticsRoutes } from './analytics.ts'
import { businessRoutes } from './businesses.ts'
import { callPreviewRoutes } from './call-previews.ts'
import { callbackRoutes } from './callbacks.ts'
import { callerRoutes } from './callers.ts'
import { callRoutes } from './calls.ts'
import type { ApiContext } from './context.ts'
import { costRoutes } from './costs.ts'
import { deliveryRoutes } from './deliveries.ts'
import { integrationKindRoutes } from './integration-kinds.ts'
import { integrationTestRoutes } from './integration-test.ts'
import { integrationRoutes } from './integrations.ts'
import { languageRoutes } from './languages.ts'
import { liveRoutes } from './live.ts'
import { loginRoutes } from './login-routes.ts'
import { messageRoutes } from './messages.ts'
import { modelRoutes } from './models.ts'
import { nulFields } from './nul-fields.ts'
import { oauthRoutes } from './oauth.ts'
import { addOpenApi } from './open-api.ts'
import { priceRoutes } from './prices.ts'
import { recordingRoutes } from './recordings.ts'
import { screeningRoutes } from './screening.ts'
import { testCallRoutes } from './test-calls.ts'
import { requireWho } from './who.ts'

const bodyLimitBytes = 1024 * 1024

/** The API under `/api`. The instance it is registered on has `@fastify/websocket`. */
export function apiPlugin(context: ApiContext): FastifyPluginAsync {
  return async (root) => {
    await root.register(
      async (scope) => {
        scope.setValidatorCompiler(validatorCompiler)
        scope.setSerializerCompiler(serializerCompiler)
        scope.addHook('onRoute', (route) => {
          route.bodyLimit ??= bodyLimitBytes
        })
        scope.addHook('onSend', async (_request, reply) => {
          if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
        })
        setApiErrorDoor(scope, context.log)
        requireWho(scope, context)
        await addOpenApi(scope)
        testCallRoutes(scope, context)

        const app = scope.withTypeProvider<ZodTypeProvider>()
        loginRoutes(app, context)
        callRoutes(app, context)
        callPreviewRoutes(app, context)
        recordingRoutes(app, context)
        callbackRoutes(app, context)
        businessRoutes(app, context)
        languageRoutes(app)
        modelRoutes(app, context)
        screeningRoutes(app, context)
        integrationKindRoutes(app, context)
        integrationRoutes(app, context)
        integrationTestRoutes(app, context)
        oauthRoutes(app, context)
        deliveryRoutes(app, context)
        messageRoutes(app, context)
        analyticsRoutes(app, context)
        priceRoutes(app, context)
        costRoutes(app, context)
        callerRoutes(app, context)
        liveRoutes(app, context)
      },
      { prefix: '/api' },
    )
  }
}

/** Wrong input leaves as our error, which names every wrong field. */
const validatorCompiler: FastifySchemaCompiler<ZodType> = ({ schema, httpPart }) => {
  return (data) => {
    const parsed = schema.safeParse(data)
    const faults = parsed.success ? nulFields(parsed.data) : fieldErrors(parsed.error)
    if (parsed.success && faults.length === 0) return { value: parsed.data }
    const part = httpPart === 'body' ? 'body' : httpPart === 'params' ? 'address' : 'query'
    const error = new FirstRingError('validation-failed', `The ${part} of the request is wrong`, {
      fields: faults.map(({ field, message }) => ({ field: field || part, message })),
    })
    return { error }
  }
}
