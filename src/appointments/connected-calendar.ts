/** Which calendar appointments are booked in: the first connection of that sort that is enabled and logged in. */
import type { Calendar } from '../core/calendar.ts'
import type { CalendarSide } from '../integrations/calendar.ts'
import type { ConnectionMemory } from '../integrations/connection-memory.ts'
import type { Integration } from '../integrations/integration.ts'
import type { Connection } from '../store/connections.ts'
import type { Store } from '../store/store.ts'
import { bookInCalendar } from './book-in-calendar.ts'
import { freeInCalendar } from './free-in-calendar.ts'
import type { RecordBooking } from './record-booking.ts'

export interface CalendarContext {
  store: Store
  integrations: readonly Integration<unknown>[]
  memoryOf(connectionId: string): ConnectionMemory
  now(): Date
  /** Puts a booking that came too late for its tool on the call's record. */
  record: RecordBooking
  /** Told of what failed here. */
  onFault(error: unknown): void
}

/** One connection with what it is to be asked with. */
export interface CalendarConnection {
  connection: Pick<Connection, 'id' | 'kind'>
  side: CalendarSide<unknown>
  settings: unknown
  memory: ConnectionMemory
}

/** So long what was read of the connections is taken to hold: another server may have changed them. */
const freshMs = 5000

export class ConnectedCalendar {
  readonly #context: CalendarContext
  #found: CalendarConnection | undefined
  #calendar: Calendar | undefined
  #readAt = Number.NEGATIVE_INFINITY
  #reading: Promise<void> | undefined

  constructor(context: CalendarContext) {
    this.#context = context
  }

  /** What is known now, without waiting; undefined where no calendar is connected. */
  current(): Calendar | undefined {
    const isOld = this.#context.now().getTime() - this.#readAt > freshMs
    if (isOld && !this.#reading) void this.refresh()
    return this.#calendar
  }

  /** Reads the connections anew. Never throws: what was known stays. */
  refresh(): Promise<void> {
    // One that is under way may have begun before the change.
    const reading = (this.#reading ?? Promise.resolve())
      .then(() => this.#read())
      .catch((error: unknown) => this.#context.onFault(error))
      .finally(() => {
        if (this.#reading === reading) this.#reading = undefined
      })
    this.#reading = reading
    return reading
  }

  /** The calendar of this connection, enabled or not; undefined when it is gone. */
  async of(connectionId: string): Promise<CalendarConnection | undefined> {
    const connection = await this.#context.store.connections.get(connectionId)
    return connection && this.#opened(connection)
  }

  async #read(): Promise<void> {
    this.#readAt = this.#context.now().getTime()
    const found = await this.#find()
    const isSame =
      found?.connection.id === this.#found?.connection.id &&
      JSON.stringify(found?.settings) === JSON.stringify(this.#found?.settings)
    if (isSame) return
    this.#found = found
    this.#calendar = found && this.#calendarOf(found)
  }

  async #find(): Promise<CalendarConnection | undefined> {
    for (const connection of await this.#context.store.connections.list()) {
      if (!connection.isEnabled) continue
      const opened = this.#opened(connection)
      if (opened && (await this.#isLoggedIn(connection, opened))) return opened
    }
    return undefined
  }

  #opened(connection: Connection): CalendarConnection | undefined {
    const integration = this.#context.integrations.find(({ id }) => id === connection.kind)
    const parsed = integration?.settings.safeParse(connection.settings)
    if (!integration?.calendar || !parsed?.success) return undefined
    return {
      connection,
      side: integration.calendar,
      settings: parsed.data,
      memory: this.#context.memoryOf(connection.id),
    }
  }

  async #isLoggedIn({ kind }: Connection, { settings, memory }: CalendarConnection): Promise<boolean> {
    const oauth = this.#context.integrations.find(({ id }) => id === kind)?.oauth
    return !oauth?.isNeeded(settings) || oauth.isDone(settings, memory)
  }

  #calendarOf(found: CalendarConnection): Calendar {
    const { side, settings } = found
    return {
      title: side.title(settings),
      needsEmail: side.needsEmail(settings),
      freeSlots: (business, span) => freeInCalendar(this.#context, found, business, span),
      book: (business, order, signal) => bookInCalendar(this.#context, found, { business, order, signal }),
    }
  }
}
