/** `/api/calls`: the list, and one call with its history. */
import { summarize } from '../../brain/summarize.ts'
import type { LiveCall } from '../../calls/live-call.ts'
import { callDetail, callListItem } from '../../core/call-report.ts'
import { callbackNumber } from '../../core/callback-number.ts'
import { FirstRingError } from '../../core/errors.ts'
import { ownersTag } from '../../core/owner-texts.ts'
import { languageOf } from '../../languages/languages.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { rangeOf } from './date-range.ts'
import { businessOf } from './default-business.ts'
import {
  callDetailSchema,
  callPageSchema,
  callParamsSchema,
  callPatchSchema,
  callsQuerySchema,
} from './schemas/calls.ts'
import { errorResponses } from './schemas/common.ts'

type CallContext = Pick<ApiContext, 'store' | 'publicUrl' | 'liveCalls'>

export function callRoutes(app: ApiApp, { store, publicUrl, liveCalls }: CallContext): void {
  const detailOf = async (callSid: string) => {
    const call = await store.calls.get(callSid)
    if (!call) throw new FirstRingError('not-found', `There is no call ${callSid}`)
    const [events, deliveries] = await Promise.all([
      store.calls.events(callSid),
      store.deliveries.ofCall(callSid),
    ])
    return callDetail(call, publicUrl(), { events, deliveries })
  }

  app.get(
    '/calls',
    {
      schema: {
        tags: ['calls'],
        summary: 'Calls, newest first',
        querystring: callsQuerySchema,
        response: { 200: callPageSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { from, to, ...filter } = request.query
      const range =
        from === undefined && to === undefined
          ? {}
          : rangeOf({ from, to }, (await businessOf(store, filter.businessId)).timezone)
      const page = await store.calls.list({ ...filter, ...range })
      return { items: page.items.map(callListItem), nextCursor: page.nextCursor }
    },
  )

  app.get(
    '/calls/:callSid',
    {
      schema: {
        tags: ['calls'],
        summary: 'One call, with transcript, events, deliveries, recordings, transfers and latency',
        params: callParamsSchema,
        response: { 200: callDetailSchema, ...errorResponses },
      },
    },
    (request) => detailOf(request.params.callSid),
  )

  app.patch(
    '/calls/:callSid',
    {
      schema: {
        tags: ['calls'],
        summary: 'Says that a robocall was a person, who is then to be called back',
        params: callParamsSchema,
        body: callPatchSchema,
        response: { 200: callDetailSchema, ...errorResponses },
      },
    },
    async (request) => {
      const { callSid } = request.params
      const call = await liveCalls.open(callSid)
      if (!call) throw new FirstRingError('not-found', `There is no call ${callSid}`)
      if (call.state.isSpam) {
        clearSpam(call)
        await call.commit()
      }
      return detailOf(callSid)
    },
  )
}

/** What was learned from the words is gone; that somebody was turned away is reason enough to call back. */
function clearSpam(call: LiveCall): void {
  const phone = callbackNumber(call.state)
  call.dispatch({ type: 'spam-cleared' })
  if (phone !== undefined) {
    const reason = languageOf(ownersTag(call.business)).summary.turnedAway
    call.dispatch({
      type: 'callback-requested',
      callback: { requested: true, phone, reason, status: 'open' },
    })
  }
  if (call.state.summary !== undefined) {
    call.dispatch({ type: 'call-summarized', summary: summarize(call.state, call.business) })
  }
}
