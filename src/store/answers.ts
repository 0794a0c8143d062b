/** TwiML that was answered to a webhook, kept for its repeats. */
import type { Insertable, Kysely } from 'kysely'
import { FirstRingError } from '../core/errors.ts'
import { toMillis } from './instants.ts'
import { prepared } from './prepared.ts'
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

const findByStep = prepared((db, { callSid, step }: { callSid: string; step: string }) =>
  db.selectFrom('answers').select('twiml').where('call_sid', '=', callSid).where('step', '=', step),
)

const findByStepOrToken = prepared(
  (db, { callSid, step, token }: { callSid: string; step: string; token: string }) =>
    db
      .selectFrom('answers')
      .select('twiml')
      .where('call_sid', '=', callSid)
      .where((eb) => eb.or([eb('step', '=', step), eb('token', '=', token)]))
      .limit(1),
)

const insert = prepared((db, row: Insertable<Tables['answers']>) =>
  db
    .insertInto('answers')
    .values({ call_sid: row.call_sid, step: row.step, token: row.token, twiml: row.twiml, at: row.at })
    .onConflict((conflict) => conflict.columns(['call_sid', 'step']).doNothing()),
)

export function answersTable(db: Kysely<Tables>): AnswersTable {
  return {
    async find(callSid, step, token) {
      const found =
        token === undefined
          ? await findByStep(db, { callSid, step })
          : await findByStepOrToken(db, { callSid, step, token })
      return found.rows[0]?.twiml
    },

    async add({ callSid, step, token, twiml, at }) {
      requireTransaction(db)
      const row = { call_sid: callSid, step, token: token ?? null, twiml, at: toMillis(at, 'at') }
      const { numAffectedRows } = await insert(db, row)
      if (numAffectedRows === 0n) {
        throw new FirstRingError('conflict', `step ${step} of call ${callSid} was answered already`)
      }
    },
  }
}
