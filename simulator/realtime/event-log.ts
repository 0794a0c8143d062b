/** What went over one connection, in order, with times. */

export interface LoggedEvent {
  type: string
  /** Of the first, where several of the same type came in a row and are one entry: appends, deltas of sound. */
  atMs: number
  count: number
  /** As it was sent, without the sound; the first of several. */
  event: Record<string, unknown>
}

/** Only what nobody reads one by one. */
const inOneEntry = ['input_audio_buffer.append', 'response.output_audio.delta']

export class EventLog {
  readonly events: LoggedEvent[] = []

  add(event: Record<string, unknown>, atMs: number): void {
    const type = String(event.type)
    const last = this.events.at(-1)
    if (!inOneEntry.includes(type)) {
      this.events.push({ type, atMs, count: 1, event })
      return
    }
    const isSame = last?.type === type && last.event.item_id === event.item_id
    if (isSame) last.count++
    else {
      const { audio: _, delta: __, ...rest } = event
      this.events.push({ type, atMs, count: 1, event: rest })
    }
  }
}
