/** `/api/callers/:phone`: what is held about a caller, and its deletion with a receipt. */
import { randomUUID } from 'node:crypto'
import { isEnded } from '../../core/call.ts'
import { callDetail } from '../../core/call-report.ts'
import { FirstRingError } from '../../core/errors.ts'
import { maskNumber, toE164 } from '../../core/phone-number.ts'
import { subjectText } from '../../jobs/connection-memory.ts'
import type { StoreTx } from '../../store/store.ts'
import type { ApiApp } from './api-app.ts'
import type { ApiContext } from './context.ts'
import { callerDeletionSchema, callerExportSchema, callerParamsSchema } from './schemas/callers.ts'
import { errorResponses } from './schemas/common.ts'
import { actorOf } from './who.ts'

export function callerRoutes(
  app: ApiApp,
  {
    store,
    now,
    publicUrl,
    deleteRecording,
  }: Pick<ApiContext, 'store' | 'now' | 'publicUrl' | 'deleteRecording'>,
): void {
  app.get(
    '/callers/:phone/export',
    {
      schema: {
        tags: ['callers'],
        summary: 'Everything that is held about a caller',
        params: callerParamsSchema,
        response: { 200: callerExportSchema, ...errorResponses },
      },
    },
    async (request) => {
      const phone = phoneOf(request.params.phone)
      const exportedAt = now()
      const [calls, messages, optOuts] = await Promise.all([
        callsOf(store, phone),
        store.messages.ofPhone(phone),
        store.optOuts.ofPhone(phone),
      ])
      const details = await Promise.all(
        calls.map(async (call) => {
          const [events, deliveries] = await Promise.all([
            store.calls.events(call.callSid),
            store.deliveries.ofCall(call.callSid),
          ])
          return callDetail(call, publicUrl(), { events, deliveries })
        }),
      )
      await store.transaction((tx) =>
        tx.audit.add({
          id: randomUUID(),
          at: exportedAt,
          actor: actorOf(request),
          action: 'caller-exported',
          subject: maskNumber(phone),
          detail: { calls: calls.length, messages: messages.length },
        }),
      )
      return {
        phone,
        exportedAt,
        calls: details,
        messages,
        optOuts: optOuts.map(({ ownNumber, at, source }) => ({ ownNumber, at, source })),
      }
    },
  )

  app.delete(
    '/callers/:phone',
    {
      schema: {
        tags: ['callers'],
        summary:
          "Deletes a caller's calls and texts, and their recordings at the carrier; answers a receipt. That they want no texts stays",
        params: callerParamsSchema,
        response: { 200: callerDeletionSchema, ...errorResponses },
      },
    },
    async (request) => {
      const phone = phoneOf(request.params.phone)
      const found = await callsOf(store, phone)
      refuseLive(found)
      const recordingSids = found.flatMap((call) => call.recordings.map((entry) => entry.recordingSid))
      for (const recordingSid of recordingSids) await deleteRecording(recordingSid)

      const receipt = { receiptId: randomUUID(), phone: maskNumber(phone), deletedAt: now() }
      const counts = { calls: found.length, recordings: recordingSids.length, messages: 0, keptOptOuts: 0 }
      await store.transaction(async (tx) => {
        const known = new Set(recordingSids)
        const calls = await callsOf(tx, phone)
        refuseLive(calls)
        if (calls.some((call) => call.recordings.some((entry) => !known.has(entry.recordingSid)))) {
          throw new FirstRingError('conflict', 'A recording of this caller came in meanwhile. Try again')
        }
        counts.calls = calls.length
        const callSids = calls.map((call) => call.callSid)
        await tx.calls.delete(callSids)
        const addresses = calls.flatMap(({ lead }) => lead.email?.value.toLowerCase() ?? [])
        await tx.externalIds.forgetSubjects([
          ...[phone, ...new Set(addresses)].map((key) => subjectText({ caller: key })),
          ...callSids.map((callSid) => subjectText({ callSid })),
        ])
        counts.messages = await tx.messages.deleteOf(phone, callSids)
        counts.keptOptOuts = (await tx.optOuts.ofPhone(phone)).length
        await tx.audit.add({
          id: receipt.receiptId,
          at: receipt.deletedAt,
          actor: actorOf(request),
          action: 'caller-deleted',
          subject: receipt.phone,
          detail: counts,
        })
      })
      return { ...receipt, ...counts }
    },
  )
}

function phoneOf(text: string): string {
  const phone = toE164(text)
  if (phone) return phone
  throw new FirstRingError('validation-failed', 'This is not a phone number', {
    fields: [{ field: 'phone', message: 'expected a phone number in E.164, for example +15035550188' }],
  })
}

async function callsOf(store: Pick<StoreTx, 'calls' | 'messages'>, phone: string) {
  const calls = await store.calls.ofCaller(phone)
  if (calls.length === 0 && (await store.messages.ofPhone(phone)).length === 0)
    throw new FirstRingError('not-found', 'Nothing is held about this number')
  return calls
}

function refuseLive(calls: Awaited<ReturnType<typeof callsOf>>): void {
  if (calls.some((call) => !isEnded(call))) {
    throw new FirstRingError('conflict', 'This caller is on the line. Try again when the call is over')
  }
}
