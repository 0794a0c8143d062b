/** Appointments: the calendar that is connected, as calls use it, and what is looked up of it once a call is over. */
import { ConnectedCalendar } from './appointments/connected-calendar.ts'
import { recordBooking } from './appointments/record-booking.ts'
import { settleCall } from './appointments/settle-call.ts'
import { tellsSlots } from './brain/tools/slot-words.ts'
import type { Business } from './core/business.ts'
import type { Calendar } from './core/calendar.ts'
import type { Call } from './core/call.ts'
import type { ConnectionMemory } from './integrations/connection-memory.ts'
import type { Integration } from './integrations/integration.ts'
import { enqueueFollowUps } from './jobs/index.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

export interface AppointmentsOptions {
  store: Store
  queue: JobQueue
  integrations: readonly Integration<unknown>[]
  memoryOf(connectionId: string): ConnectionMemory
  now(): Date
  log: Log
}

export interface Appointments {
  /** The calendar that is connected now; undefined where there is none. */
  calendar(): Calendar | undefined
  /** A connection is another one from now on. */
  refresh(): Promise<void>
  /** The call that has ended, with whatever was booked for it. Never throws. */
  settled(call: Call, business: Business): Promise<Call>
}

export async function openAppointments(options: AppointmentsOptions): Promise<Appointments> {
  const { store, queue, log } = options
  const context = {
    ...options,
    record: recordBooking(options, enqueueFollowUps(queue)),
    onFault: (error: unknown) => log.warn({ err: error }, 'the calendar failed'),
  }
  const connected = new ConnectedCalendar(context)
  await connected.refresh()
  return {
    calendar: () => connected.current(),
    refresh: () => connected.refresh(),
    async settled(call, business) {
      // Most calls ask for no time, and ask the store nothing. A process that died while it booked left no run of that.
      if (!call.toolRuns?.some(({ name }) => tellsSlots(name))) return call
      try {
        await settleCall(context, connected, call, business)
        return (await store.calls.get(call.callSid)) ?? call
      } catch (error) {
        context.onFault(error)
        return call
      }
    },
  }
}
