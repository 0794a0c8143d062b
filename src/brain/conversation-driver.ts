/** For tests and the benchmark: holds a whole conversation with a brain, applying its events as an engine would. */
import { applyEvent } from '../core/apply-event.ts'
import { type Business, demoBusiness } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEvent, CallEventBody } from '../core/call-event.ts'
import type { Brain, CallerInput, Reply } from './brain.ts'

export interface ConversationOptions {
  brain: Brain
  business?: Business
  /** The caller's number, or what Twilio sends without one. */
  from?: string
  now?: Date
}

export class Conversation {
  call: Call
  reply: Reply | undefined
  readonly events: CallEventBody[] = []
  readonly business: Business
  readonly brain: Brain
  readonly #now: Date

  constructor({ brain, business = demoBusiness, from = '+15035550188', now }: ConversationOptions) {
    this.brain = brain
    this.business = business
    // A Tuesday morning in opening hours.
    this.#now = now ?? new Date('2026-03-03T16:00:00Z')
    this.call = applyEvent(undefined, {
      type: 'call-started',
      at: this.#now.toISOString(),
      callSid: 'CA00000000000000000000000000000001',
      businessId: business.id,
      direction: 'inbound',
      from,
      to: '+15035550100',
      language: business.languages[0] ?? 'en-US',
      isTest: true,
    })
  }

  /** The call is answered; or taken over in mid-conversation. */
  async open(isResumed = false): Promise<string> {
    return this.input({ type: 'opening', isResumed })
  }

  async hear(text: string, confidence?: number): Promise<string> {
    this.apply({ type: 'caller-said', text })
    return this.input({ type: 'speech', text, ...(confidence === undefined ? {} : { confidence }) })
  }

  async key(digits: string): Promise<string> {
    this.apply({ type: 'digits-pressed', digits })
    return this.input({ type: 'digits', digits })
  }

  async silence(): Promise<string> {
    this.apply({ type: 'caller-silent' })
    return this.input({ type: 'silence' })
  }

  /** Asks the brain and applies what it answers; returns the words. */
  async input(input: CallerInput): Promise<string> {
    const reply = await this.brain.reply({ call: this.call, business: this.business, input, now: this.#now })
    this.apply(...reply.events, { type: 'receptionist-said', text: reply.say })
    this.reply = reply
    return reply.say
  }

  apply(...events: CallEventBody[]): void {
    for (const event of events) {
      this.events.push(event)
      this.call = applyEvent(this.call, { ...event, at: this.#now.toISOString() } as CallEvent)
    }
  }

  /** What is known, as plain values. */
  get lead(): Record<string, string | undefined> {
    return Object.fromEntries(Object.entries(this.call.lead).map(([name, field]) => [name, field?.value]))
  }

  get hasEnded(): boolean {
    return this.reply?.next.do === 'hang-up'
  }
}
