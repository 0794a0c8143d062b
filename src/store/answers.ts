/** TwiML that was answered to a webhook, kept for its repeats. */
import type { Kysely } from 'kysely'
import { FirstRingError } from '../core/errors.ts'
import { toMillis } from './instants.ts'
import { requireTransaction } from './require-transaction.ts'
import type { Tables } from './tables.ts'

export interface AnswersTable {
  /** The answer given before to this step of the call, or to the same idempotency token. */
  find(callSid: string, step: string, token: string | undefined): Promise<string | undefined>
  /** Throws FirstRingError `conflict` when the step was answered meanwhile (by another request or node). */
  add(answer: {
    callSid: string
    step: string
    token: string | undefined
    twiml: string
    at: string
  }): Promise<void>
}

export function answersTable(db: Kysely<Tables>): AnswersTable {
  return {
    async find(callSid, step, token) {
      const row = await db
        .selectFrom('answers')
        .select('twiml')
        .where('call_sid', '=', callSid)
        .where((eb) =>
          eb.or([eb('step', '=', step), ...(token === undefined ? [] : [eb('token', '=', token)])]),
        )
        .limit(1)
        .executeTakeFirst()
      return row?.twiml
    },

    async add({ callSid, step, token, twiml, at }) {
      requireTransaction(db)
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('answers')
        .values({ call_sid: callSid, step, token: token ?? null, twiml, at: toMillis(at, 'at') })
        .onConflict((conflict) => conflict.columns(['call_sid', 'step']).doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows === 0n) {
        throw new FirstRingError('conflict', `step ${step} of call ${callSid} was answered already`)
      }
    },
  }
}
