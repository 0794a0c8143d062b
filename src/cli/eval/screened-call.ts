/** Plays what one caller says through the safety layer and the scripted brain, and tells what came of it. Pure. */
import { scriptedReply } from '../../brain/scripted-brain.ts'
import { withHeldWords } from '../../calls/held-words.ts'
import { decideSafety } from '../../calls/safety.ts'
import { applyEvent } from '../../core/apply-event.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import type { Language } from '../../languages/language.ts'
import { hasLead } from '../../store/call-row.ts'

/**
 * `spam`: recognised, and nobody was troubled. `transfer`: a person would have been rung. Else what the owner finds;
 * `nothing` when there is nothing to act upon.
 */
export type CallOutcome = 'spam' | 'transfer' | 'emergency' | 'callback' | 'lead' | 'nothing'

/** A Tuesday morning while the business is open. */
const now = new Date('2026-03-03T16:00:00Z')

/** The caller says `turns` one after the other, whatever is asked, and hangs up. */
export function playScreenedCall(turns: readonly string[], language: Language): CallOutcome {
  const line = new Line(language)
  line.ask({ type: 'opening', isResumed: false })
  for (const text of turns) if (!line.isOver) line.hear(text)
  line.apply({ type: 'call-ended', status: 'completed' })
  return line.outcome()
}

class Line {
  isOver = false
  #hasRung = false
  #business: Business
  #language: Language
  #call: Call | undefined

  constructor(language: Language) {
    const { tag } = language
    this.#language = language
    this.#business = { ...demoBusiness, languages: [tag] }
    this.apply({
      type: 'call-started',
      callSid: `CA${'0'.repeat(32)}`,
      businessId: this.#business.id,
      direction: 'inbound',
      from: '+12125550199',
      to: '+15035550188',
      language: tag,
      isTest: true,
    })
    this.apply({ type: 'call-answered' })
  }

  apply(...events: CallEventBody[]): void {
    for (const event of events) this.#call = applyEvent(this.#call, { ...event, at: now.toISOString() })
  }

  /** As an engine does: safety first, then the brain. */
  hear(text: string): void {
    this.apply({ type: 'caller-said', text })
    const heard = withHeldWords(this.#known, { text })
    const { events, order } = decideSafety(this.#known, this.#business, heard, now)
    this.apply(...events)
    if (order?.do === 'hang-up') {
      this.apply({ type: 'ending-decided', reason: order.reason })
      this.isOver = true
    } else if (order?.do === 'ask-person') {
      this.apply({ type: 'receptionist-said', text: this.#language.announcements.askForPerson })
    } else if (order) {
      this.#hasRung = true
      this.ask({ type: 'transfer-failed', purpose: order.purpose })
    } else this.ask({ type: 'speech', text: heard.text ?? text })
  }

  ask(input: Parameters<typeof scriptedReply>[0]['input']): void {
    const { events, say, next } = scriptedReply({ call: this.#known, business: this.#business, input, now })
    this.apply(...events, { type: 'receptionist-said', text: say })
    if (next.do === 'transfer') this.#hasRung = true
    this.isOver = next.do === 'hang-up'
  }

  outcome(): CallOutcome {
    const call = this.#known
    if (this.#hasRung) return call.urgency.level === 'emergency' ? 'emergency' : 'transfer'
    if (call.isSpam) return 'spam'
    if (call.urgency.level === 'emergency') return 'emergency'
    if (call.callback?.requested) return 'callback'
    return hasLead(call) ? 'lead' : 'nothing'
  }

  get #known(): Call {
    if (!this.#call) throw new TypeError('the call has not started')
    return this.#call
  }
}
