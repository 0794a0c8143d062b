/** A call in progress: applies events at once, makes them durable together, and tells the watchers. */
import { applyEvent } from '../core/apply-event.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import { type FollowUp, followUps } from '../core/follow-ups.ts'
import type { Store, StoreTx } from '../store/store.ts'

export interface LiveCallContext {
  store: Store
  /** ISO 8601 with offset. */
  now(): string
  /** Enqueues follow-ups in the transaction that makes them due. */
  enqueue(tx: StoreTx, callSid: string, due: FollowUp[]): Promise<void>
}

export class LiveCall {
  readonly business: Business
  #context: LiveCallContext
  #committed: Call | undefined
  #state: Call | undefined
  #pending: CallEvent[] = []
  #committing: Promise<void> = Promise.resolve()

  constructor(context: LiveCallContext, business: Business, call: Call | undefined) {
    this.#context = context
    this.business = business
    this.#committed = call
    this.#state = call
  }

  /** The call with every dispatched event applied, durable or not. Throws before `call-started`. */
  get state(): Call {
    if (this.#state === undefined) throw new TypeError('the call has not started')
    return this.#state
  }

  /** Nothing of this call was stored when it was opened, and nothing has been committed since. */
  get isNew(): boolean {
    return this.#committed === undefined
  }

  /** Everything that was dispatched is durable. */
  get isCommitted(): boolean {
    return this.#pending.length === 0
  }

  get now(): Date {
    return new Date(this.#context.now())
  }

  /** Applies events at once. They are durable after the next `commit`, which no acknowledgement may precede. */
  dispatch(...events: CallEventBody[]): void {
    const at = this.#context.now()
    for (const body of events) {
      const event = { ...body, at } as CallEvent
      this.#state = applyEvent(this.#state, event)
      this.#pending.push(event)
    }
  }

  /**
   * Makes the dispatched events durable, with whatever `alongside` writes in the same transaction. When
   * another process wrote to this call meanwhile, the events are applied on top of what it wrote: they are
   * facts, and hold whichever came first. Commits of one call wait for each other; what is dispatched meanwhile, and
   * what a failed commit leaves, is the next one's.
   */
  commit(alongside?: (tx: StoreTx) => Promise<void>): Promise<void> {
    const committed = this.#committing.then(() => this.#commit(alongside))
    this.#committing = committed.catch(() => undefined)
    return committed
  }

  async #commit(alongside?: (tx: StoreTx) => Promise<void>): Promise<void> {
    const events = [...this.#pending]
    if (events.length === 0 && alongside === undefined) return
    const saved = await this.#context.store.transaction(async (tx) => {
      await alongside?.(tx)
      if (events.length === 0) return this.#committed
      const callSid = this.state.callSid
      const stored = await tx.calls.lock(callSid)
      let call = stored
      const due: FollowUp[] = []
      const news: CallEvent[] = []
      for (const event of events) {
        const before = call
        call = applyEvent(before, event)
        // A second `call-started` says nothing new.
        if (call === before) continue
        news.push(event)
        due.push(...followUps(before, event, call))
      }
      if (call === undefined || call === stored) return call
      await tx.calls.save(call, news)
      if (due.length > 0) await this.#context.enqueue(tx, callSid, due)
      return call
    })
    this.#pending = this.#pending.slice(events.length)
    this.#committed = saved
    this.#state = this.#pending.reduce<Call | undefined>(applyEvent, saved)
  }
}
