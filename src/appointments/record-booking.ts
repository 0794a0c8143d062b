/** Puts a booking on its call's record, where that is not done by the tool: it came too late, or was found later. */
import type { Appointment } from '../core/appointment.ts'
import { type EnqueueFollowUps, recordEvents } from '../jobs/record-events.ts'
import type { Store } from '../store/store.ts'

export type RecordBooking = (callSid: string, appointment: Appointment) => Promise<void>

/** Once, whoever comes first: the tool itself may do it too. */
export function recordBooking(
  { store, now }: { store: Store; now(): Date },
  enqueue: EnqueueFollowUps,
): RecordBooking {
  return async (callSid, appointment) => {
    await store.transaction(async (tx) => {
      await recordEvents(tx, callSid, now().toISOString(), enqueue, ({ appointments = [] }) =>
        appointments.some(({ id }) => id === appointment.id)
          ? []
          : [{ type: 'appointment-booked', appointment }],
      )
    })
  }
}
