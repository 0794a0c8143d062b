/** `GET /api/calls/:callSid/previews`: what was sent for a call, what will be, and exactly which requests these are. */
import type { Business } from '../../core/business.ts'
import { type Call, isEnded } from '../../core/call.ts'
import { callDetail } from '../../core/call-report.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { Occasion } from '../../core/follow-ups.ts'
import { type Integration, IntegrationError } from '../../integrations/integration.ts'
import { deliveryId, isAnnounced } from '../../jobs/add-deliveries.ts'
import { builtInConnections, concerns, isSpareText, isToldOf } from '../../jobs/built-in-connections.ts'
import type { Connection } from '../../store/connections.ts'
import type { Delivery } from '../../store/deliveries.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { type DryRunContext, reportToShow } from './dry-run.ts'
import { callParamsSchema } from './schemas/calls.ts'
import { errorResponses } from './schemas/common.ts'
import { type CallPreview, callPreviewsSchema } from './schemas/deliveries.ts'

type PreviewContext = DryRunContext & Pick<ApiContext, 'integrations'>

export function callPreviewRoutes(app: ApiApp, context: PreviewContext): void {
  const { store } = context
  app.get(
    '/calls/:callSid/previews',
    {
      schema: {
        tags: ['calls'],
        summary:
          'What was, will be or would be sent for this call, by connection and occasion; sends nothing',
        params: callParamsSchema,
        response: { 200: callPreviewsSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { callSid } = request.params
      const call = await store.calls.get(callSid)
      const business = call && (await store.businesses.get(call.businessId))
      if (!call || !business) throw new FirstRingError('not-found', `There is no call ${callSid}`)
      const [stored, deliveries] = await Promise.all([
        store.connections.list(),
        store.deliveries.ofCall(callSid),
      ])
      const connections = [...stored, ...builtInConnections(business)]
      const shown = { call, business }
      const ofConnections = await Promise.all(
        connections.map(async (connection) =>
          previewsOf(context, shown, deliveries, {
            connection,
            isConcerned: await concerns(store, connection, call, business),
            isSpare: isSpareText(connection, connections),
          }),
        ),
      )
      const ofNobody = deliveries
        .filter(({ integrationId }) => !connections.some(({ id }) => id === integrationId))
        .map((delivery) => ofDeleted(context, shown, delivery))
      return { items: [...ofConnections.flat(), ...ofNobody] }
    },
  )
}

interface PreviewedConnection {
  connection: Connection
  /** Is told of this call at all. */
  isConcerned: boolean
  /** Another one does the same. */
  isSpare: boolean
}

function previewsOf(
  context: PreviewContext,
  shown: { call: Call; business: Business },
  all: Delivery[],
  how: PreviewedConnection,
): CallPreview[] {
  const { connection, isConcerned, isSpare } = how
  const integration = context.integrations.find(({ id }) => id === connection.kind)
  const settings = integration?.settings.safeParse(connection.settings)
  const wanted =
    connection.isEnabled && integration && settings?.success ? integration.occasions(settings.data) : []
  const deliveries = all.filter(({ integrationId }) => integrationId === connection.id)
  const occasions = new Set([
    ...deliveries.map(({ occasion }) => occasion),
    ...wanted.filter((occasion) => arose(shown.call, occasion) && isToldOf(connection, shown.call, occasion)),
  ])
  return [...occasions].map((occasion) => {
    const delivery = deliveries.find((known) => known.occasion === occasion)
    const isPlanned = isConcerned && !isSpare && willBeSent(shown.call, occasion)
    const state = delivery?.status ?? (isPlanned ? 'planned' : 'not-sent')
    return {
      integrationId: connection.id,
      kind: connection.kind,
      name: connection.name,
      occasion,
      state,
      reason: state === 'not-sent' ? whyNot(shown.call, how) : null,
      delivery: delivery ? itemOf(context, shown.call, delivery) : null,
      ...requestsOf(context, shown, { integration, connection, occasion }),
    }
  })
}

function requestsOf(
  context: PreviewContext,
  shown: { call: Call; business: Business },
  to: { integration: Integration<unknown> | undefined; connection: Connection; occasion: Occasion },
): Pick<CallPreview, 'requests' | 'fault'> {
  const { integration, connection, occasion } = to
  if (!integration)
    return { requests: [], fault: `This version has no integration of kind ${connection.kind}` }
  const settings = integration.settings.safeParse(connection.settings)
  if (!settings.success) return { requests: [], fault: "The connection's settings are not valid any more" }
  const id = deliveryId(connection.id, occasion, shown.call.callSid)
  try {
    const report = reportToShow(context, shown, { id, occasion })
    return { requests: integration.preview(report, settings.data), fault: null }
  } catch (error) {
    if (error instanceof IntegrationError) return { requests: [], fault: error.message }
    throw error
  }
}

function ofDeleted(
  { integrations, publicUrl }: PreviewContext,
  { call }: { call: Call },
  delivery: Delivery,
) {
  const label = integrations.find(({ id }) => id === delivery.kind)?.label ?? delivery.kind
  return {
    integrationId: delivery.integrationId,
    kind: delivery.kind,
    name: label,
    occasion: delivery.occasion,
    state: delivery.status,
    reason: null,
    delivery: itemOf({ publicUrl }, call, delivery),
    requests: [],
    fault: 'The connection was deleted',
  }
}

function itemOf({ publicUrl }: Pick<PreviewContext, 'publicUrl'>, call: Call, delivery: Delivery) {
  const [item] = callDetail(call, publicUrl(), { events: [], deliveries: [delivery] }).deliveries
  return item ?? null
}

/** Whether a connection is told of it for this call, as far as the call itself says so. */
function arose(call: Call, occasion: Occasion): boolean {
  if (occasion === 'call.completed') return true
  if (occasion === 'call.urgent') return call.urgency.level !== 'routine'
  return occasion === 'callback.requested' && call.callback?.requested === true
}

/** Deliveries of a finished call are made a moment after its end. */
function willBeSent(call: Call, occasion: Occasion): boolean {
  return occasion === 'call.completed' && isAnnounced(call) && (!isEnded(call) || call.summary === undefined)
}

function whyNot(
  call: Call,
  { connection: { createdAt, kind }, isConcerned, isSpare }: PreviewedConnection,
): string {
  if (call.isSpam) return 'Robocalls are sent to nobody'
  if (!isAnnounced(call)) return 'Test calls are sent only when you ask for it'
  if (isSpare) return 'Another connection texts the callers, and nobody gets two texts'
  if (!isConcerned && kind === 'email') return 'It stands in the mail of the day'
  if (!isConcerned && !isEnded(call)) return 'Whether this caller gets a text shows at the end of the call'
  if (!isConcerned) return 'This caller gets no text: no mobile number, none wanted, or nothing to say'
  if (createdAt > new Date(call.endedAt ?? call.startedAt).toISOString()) {
    return 'The connection is newer than the call'
  }
  return 'The connection was off, or did not ask for it then'
}
