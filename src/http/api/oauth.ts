/** Vendors that give access only after the owner has agreed in a browser: the way there, and the way back. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { blackOut, secretTexts } from '../../integrations/connection-secrets.ts'
import { IntegrationError } from '../../integrations/integration.ts'
import type { OAuthFlow } from '../../integrations/oauth-flow.ts'
import type { Connection } from '../../store/connections.ts'
import type { ApiApp } from './api-app.ts'
import { oauthErrorFact } from './connection-items.ts'
import { connectionOf, integrationOf, parseSettings } from './connections.ts'
import type { ApiContext } from './context.ts'
import { connectionParamsSchema } from './integrations.ts'
import { issueState, redeemState } from './oauth-state.ts'
import { errorResponses } from './schemas/common.ts'
import { authorizationSchema } from './schemas/integrations.ts'
import { oauthCallbackQuerySchema } from './schemas/oauth.ts'
import { userOf } from './who.ts'

type OAuthContext = Pick<
  ApiContext,
  | 'store'
  | 'integrations'
  | 'memoryOf'
  | 'now'
  | 'publicUrl'
  | 'secretKey'
  | 'login'
  | 'log'
  | 'reviveDeliveries'
  | 'connectionsChanged'
>

/** Registered at the vendor by the owner. */
export function oauthRedirectUri(publicUrl: string): string {
  return `${publicUrl}/api/oauth/callback`
}

export function oauthRoutes(app: ApiApp, context: OAuthContext): void {
  const { store, publicUrl, login } = context

  app.get(
    '/integrations/:id/authorize',
    {
      schema: {
        tags: ['integrations'],
        summary: 'Where the owner agrees at the vendor; for people who are signed in',
        params: connectionParamsSchema,
        response: { 200: authorizationSchema, ...errorResponses },
      },
    },
    async (request) => {
      const user = userOf(request)
      const connection = await connectionOf(store, request.params.id)
      const { flow, settings } = flowOf(context, connection)
      const state = await issueState(context, { connectionId: connection.id, userId: user.id })
      return { url: flow.authorizeUrl(settings, { redirectUri: oauthRedirectUri(publicUrl()), state }) }
    },
  )

  app.get(
    '/oauth/callback',
    {
      // A person comes here, from the vendor's page: without a login they are shown ours, not a line of JSON.
      config: { isPublic: true },
      schema: {
        tags: ['integrations'],
        summary: 'Where vendors send the owner back to; ends at the page of integrations',
        querystring: oauthCallbackQuerySchema,
        response: { 303: z.undefined(), ...errorResponses },
      },
    },
    async (request, reply) => {
      const { code, state = '', error, error_description: description } = request.query
      const signedIn = await login.userOf({ headers: request.headers, ip: request.ip })
      const connectionId = signedIn && (await redeemState(context, state, signedIn.user.id))
      if (!connectionId) return toPage(reply, { oauth: 'stale' })
      const told = code === undefined ? refusalWords(error, description) : undefined
      const fault = code === undefined ? told : await finish(context, connectionId, code)
      await keepOutcome(context, connectionId, fault ?? '')
      await context.connectionsChanged()
      if (fault === undefined) await context.reviveDeliveries(connectionId)
      return toPage(reply, { oauth: fault === undefined ? 'connected' : 'refused', connection: connectionId })
    },
  )
}

/** Undefined when it went well, else why not, in words for the owner. */
async function finish(
  context: OAuthContext,
  connectionId: string,
  code: string,
): Promise<string | undefined> {
  const { store, memoryOf, publicUrl, log } = context
  const connection = await connectionOf(store, connectionId)
  const { flow, settings, clean } = flowOf(context, connection)
  try {
    await flow.finish(settings, { code, redirectUri: oauthRedirectUri(publicUrl()) }, memoryOf(connectionId))
    return undefined
  } catch (error) {
    if (error instanceof IntegrationError) return clean(error.message)
    log.error({ err: error, connectionId }, 'a connection could not be made')
    return 'Something went wrong on our side. The server log has the cause.'
  }
}

async function keepOutcome({ store, now }: OAuthContext, connectionId: string, words: string): Promise<void> {
  await store.transaction((tx) => tx.connectionFacts.keep(connectionId, oauthErrorFact, words, now()))
}

/** Throws FirstRingError `conflict` where there is nothing to agree to, `validation-failed` for settings that changed. */
function flowOf(
  { integrations }: Pick<OAuthContext, 'integrations'>,
  connection: Connection,
): { flow: OAuthFlow<unknown>; settings: unknown; clean(text: string): string } {
  const integration = integrationOf(integrations, connection)
  const settings = parseSettings(integration, connection.settings)
  const { oauth: flow } = integration
  if (!flow?.isNeeded(settings)) {
    throw new FirstRingError('conflict', `${integration.label} needs no consent in a browser`)
  }
  const secrets = secretTexts(integration.settings, connection.settings)
  return { flow, settings, clean: (text) => blackOut(text, secrets) }
}

/** The vendor's own words where it has some (RFC 6749, 4.1.2.1), short. */
function refusalWords(error: string | undefined, description: string | undefined): string {
  if (error === 'access_denied' && description === undefined) return 'You did not agree at the vendor.'
  const words = [error, description].filter(Boolean).join(': ')
  return words === '' ? 'The vendor sent you back without a code.' : `The vendor refused: ${words}`
}

function toPage(reply: FastifyReply, query: Record<string, string>) {
  return reply.redirect(`/integrations?${new URLSearchParams(query)}`, 303)
}
