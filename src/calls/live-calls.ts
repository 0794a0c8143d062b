/** Opens calls: the one way in which a stored call becomes a LiveCall. */
import { readAttestation } from '../core/attestation.ts'
import type { Business } from '../core/business.ts'
import type { EngineName } from '../core/call.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { callerNumber } from '../core/phone-number.ts'
import {
  type ReturningCaller,
  recentDays,
  recognitionEvents,
  returningCaller,
} from '../core/returning-caller.ts'
import { refusalEvents } from './block-list.ts'
import { LastSpoken } from './last-spoken.ts'
import { LiveCall, type LiveCallContext } from './live-call.ts'

/** What is known of a call before its first event is stored. */
export interface Arrival {
  callSid: string
  direction: 'inbound' | 'outbound'
  from: string
  to: string
  callerName?: string | undefined
  forwardedFrom?: string | undefined
  stirVerstat?: string | undefined
  /** Set for calls from the simulator: stay out of integrations, or reach them. */
  test?: 'quiet' | 'deliver' | undefined
  /** Of a call from the simulator: the engine to begin with. */
  testEngine?: EngineName | undefined
}

export class LiveCalls {
  #context: LiveCallContext
  #lastSpoken = new LastSpoken()

  constructor(context: LiveCallContext) {
    this.#context = context
  }

  /** The stored call, ready for events; undefined when no such call is stored. */
  async open(callSid: string): Promise<LiveCall | undefined> {
    const { store } = this.#context
    const call = await store.calls.get(callSid)
    if (call === undefined) return undefined
    const business = await this.#business(call.businessId, call.to)
    this.#lastSpoken.keep(callSid, call.language)
    return new LiveCall(this.#context, business, call)
  }

  /** What the caller, or else callers of that number, were last spoken to in: asks no store. */
  lastSpoken(callSid: string | undefined, to: string | undefined): string | undefined {
    return this.#lastSpoken.find(callSid, to)
  }

  /**
   * The stored call, or a new one with `call-started` dispatched (not yet committed). Any webhook may be the
   * first that we hear of a call: the one before it may have been lost with its server.
   */
  async openOrStart(arrival: Arrival): Promise<LiveCall> {
    const known = await this.open(arrival.callSid)
    if (known) return known
    const business = await this.#business(undefined, arrival.to)
    this.#lastSpoken.keep(arrival.to, ownersTag(business))
    const live = new LiveCall(this.#context, business, undefined)
    const refusal = refusalEvents(business, arrival)
    const returning = refusal.length > 0 ? undefined : await this.#returning(business, arrival)
    const spoken = returning && business.languages.find((tag) => tag === returning.language)
    live.dispatch({
      type: 'call-started',
      callSid: arrival.callSid,
      businessId: business.id,
      direction: arrival.direction,
      from: arrival.from,
      to: arrival.to,
      language: spoken ?? business.languages[0] ?? 'en-US',
      isTest: arrival.test !== undefined,
      ...(arrival.test === 'deliver' ? { isTestDelivered: true } : {}),
      ...(arrival.test && arrival.testEngine ? { testEngine: arrival.testEngine } : {}),
      ...(arrival.callerName ? { callerName: arrival.callerName } : {}),
      ...(arrival.forwardedFrom ? { forwardedFrom: arrival.forwardedFrom } : {}),
      ...(arrival.stirVerstat ? { stirVerstat: arrival.stirVerstat } : {}),
    })
    live.dispatch(...(returning ? recognitionEvents(returning) : refusal))
    return live
  }

  /** Who called from this number lately; undefined where the owner wants nobody recognised, or the number may be forged. */
  async #returning(business: Business, arrival: Arrival): Promise<ReturningCaller | undefined> {
    const phone = arrival.direction === 'inbound' ? callerNumber(arrival.from) : undefined
    const isForged = readAttestation(arrival.stirVerstat) === 'failed'
    if (!phone || isForged || !business.greetsReturningCallers || business.isHipaa) return undefined
    const since = new Date(Date.parse(this.#context.now()) - recentDays * 24 * 3_600_000).toISOString()
    const isTest = arrival.test !== undefined
    const earlier = await this.#context.store.calls.recentFrom({
      phone,
      businessId: business.id,
      since,
      isTest,
    })
    return returningCaller(earlier)
  }

  async #business(id: string | undefined, to: string): Promise<Business> {
    const { businesses } = this.#context.store
    const business = (id && (await businesses.get(id))) || (await businesses.byNumber(to))
    if (!business) throw new Error('the store holds no business profile')
    return business
  }
}
