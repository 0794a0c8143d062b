/** Port of this folder: one connection to a Realtime model, for one call. */
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder } from './realtime-order.ts'

/** Why a line is of no use any more. */
export interface LineFault {
  /**
   * `refused`: the vendor does not talk to us, or not like this. `dropped`: the connection ended unasked. `expired`:
   * the vendor's longest time is over. `rate-limited`: too much, or not paid. `late`: it does not get ready in time, does
   * not take the sound, or nobody took what it said.
   */
  kind: 'refused' | 'dropped' | 'expired' | 'rate-limited' | 'late'
  /** For the record: names no caller and no key. */
  reason: string
}

export interface ModelLineListener {
  onEvent(event: RealtimeEvent): void
  /** Once, and nothing follows it. Not told after `close`. */
  onFault(fault: LineFault): void
}

export interface ModelLine {
  /** When the socket was opened, milliseconds since the epoch: the vendor ends it an hour later. */
  readonly openedAt: number
  /** The session stands as asked for. */
  readonly isReady: boolean
  /** What came before is told at once, in order; one listener at a time. */
  listen(listener: ModelLineListener): void
  /** Orders that come before the session stands are sent when it does, in order, before the caller's sound. */
  send(order: RealtimeOrder): void
  /**
   * The caller's sound: base64 of µ-law, the bytes of Twilio's payload as they came. Until the session stands it is
   * kept and then sent, whole; more than half a minute of it is a fault (`late`).
   */
  append(payload: Buffer): void
  /** Ends it at once: nothing is billed from here on. */
  close(): void
}
