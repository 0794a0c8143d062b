/** A call as it stands, made again from what a model was told of it: the rules hear every turn once more. Pure. */
import type { BrainTurn, Reply } from '../../brain/brain.ts'
import { hearFields } from '../../brain/hear-fields.ts'
import { scriptedReply } from '../../brain/scripted-brain.ts'
import { withHeldWords } from '../../calls/held-words.ts'
import { decideSafety, type Heard, type SafetyOrder } from '../../calls/safety.ts'
import { applyEvent } from '../../core/apply-event.ts'
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import type { CallEvent, CallEventBody } from '../../core/call-event.ts'
import { fullName, type LeadField } from '../../core/lead.ts'
import type { ModelConversation } from './read-conversation.ts'

export interface ReplayedTurn {
  /** With the caller's words of this turn, and without what the reply brings. */
  call: Call
  reply: Reply
}

/** What the scripted brain says to the last words of the conversation. */
export function replayTurn(conversation: ModelConversation, business: Business): ReplayedTurn {
  const heard = new Replay(conversation, business)
  const turn = heard.lastTurn()
  // Keys, a known number's name and another language are in no words: what the state knows beyond them is told first.
  const unheard = heard.unheard(turn)
  return unheard.length === 0 ? turn : new Replay(conversation, business, unheard).lastTurn()
}

class Replay {
  #call: Call
  #conversation: ModelConversation
  #business: Business

  constructor(conversation: ModelConversation, business: Business, known: CallEventBody[] = []) {
    const { now, from, entries } = conversation
    this.#conversation = conversation
    this.#business = business
    this.#call = applyEvent(undefined, {
      type: 'call-started',
      at: now.toISOString(),
      callSid: `CA${'0'.repeat(32)}`,
      businessId: business.id,
      direction: 'inbound',
      from: from ?? 'anonymous',
      to: business.phoneNumbers[0] ?? '',
      language: business.languages[0] ?? 'en-US',
      isTest: true,
    })
    this.#apply(returning(conversation))
    this.#apply(this.#reply({ type: 'opening', isResumed: false }).events)
    for (const [index, entry] of entries.entries()) {
      if (entry.speaker === 'receptionist') this.#apply([{ type: 'receptionist-said', text: entry.text }])
      else {
        const isAnswered = entries[index + 1]?.speaker === 'receptionist'
        this.#hear(entry.text, isAnswered)
      }
    }
    this.#apply(known)
  }

  lastTurn(): ReplayedTurn {
    const { input } = this.#conversation
    if (input.type === 'speech') {
      this.#apply([{ type: 'caller-said', text: input.text }])
      this.#guard({ text: input.text })
    }
    if (input.type === 'digits') {
      this.#apply([{ type: 'digits-pressed', digits: input.digits }])
      this.#guard({ digits: input.digits })
    }
    return { call: this.#call, reply: this.#reply(input) }
  }

  /** What the state of the call holds that neither the words nor the reply to them brought about. */
  unheard({ call, reply }: ReplayedTurn): CallEventBody[] {
    const after = reply.events.reduce((state, event) => this.#applied(state, event), call)
    const fields: Record<string, LeadField> = {}
    for (const { field, value, isConfirmed, isCallerId } of this.#conversation.record) {
      const known = { isConfirmed, confidence: isConfirmed ? 1 : 0.8 } as const
      const source = isCallerId ? 'caller-id' : 'spoken'
      if (field !== 'name') {
        if (!after.lead[field]) fields[field] = { value, source, ...known }
      } else if (fullName(after.lead) === undefined) {
        const [first = '', ...rest] = value.split(' ')
        fields.firstName = { value: first, source, ...known }
        if (rest.length > 0) fields.lastName = { value: rest.join(' '), source, ...known }
      }
    }
    const { language, asked } = this.#conversation
    const isNew = Object.keys(fields).length > 0
    return [
      ...(isNew ? [{ type: 'lead-updated' as const, fields }] : []),
      // What those words or keys answered stands open no more.
      ...(isNew && asked ? [{ type: 'question-asked' as const, question: asked }] : []),
      ...(language !== undefined && after.language !== language
        ? [{ type: 'language-changed' as const, language, isAsked: false }]
        : []),
    ]
  }

  #hear(text: string, isAnswered: boolean): void {
    this.#apply([{ type: 'caller-said', text }])
    const { order, whole } = this.#guard({ text })
    if (order?.do === 'transfer') {
      const turn = { call: this.#call, business: this.#business, now: this.#conversation.now }
      this.#apply(hearFields({ ...turn, input: { type: 'speech', text: whole } }))
      if (isAnswered) this.#failTransfer(order.purpose)
    }
    if (order) return
    const { events, next } = this.#reply({ type: 'speech', text: whole })
    this.#apply(events)
    if (next.do === 'transfer' && isAnswered) this.#failTransfer(next.purpose)
  }

  /** What is decided before any model is asked. */
  #guard(said: Heard): { order: SafetyOrder | undefined; whole: string } {
    const heard = withHeldWords(this.#call, said)
    const { events, order } = decideSafety(this.#call, this.#business, heard, this.#conversation.now)
    this.#apply(events)
    return { order, whole: heard.text ?? '' }
  }

  /** The conversation went on, so nobody took the call. */
  #failTransfer(purpose: string): void {
    for (const { phoneNumber, name, for: purposes } of this.#business.transferTargets) {
      if (!purposes.includes(purpose)) continue
      this.#apply([
        { type: 'transfer-started', to: phoneNumber, name, purpose },
        { type: 'transfer-ended', to: phoneNumber, outcome: 'no-answer' },
      ])
    }
    this.#apply(this.#reply({ type: 'transfer-failed', purpose }).events)
  }

  #reply(input: BrainTurn['input']): Reply {
    return scriptedReply({
      call: this.#call,
      business: this.#business,
      input,
      now: this.#conversation.now,
    })
  }

  #apply(events: readonly CallEventBody[]): void {
    for (const event of events) this.#call = this.#applied(this.#call, event)
  }

  #applied(call: Call, event: CallEventBody): Call {
    return applyEvent(call, { ...event, at: this.#conversation.now.toISOString() } as CallEvent)
  }
}

/** Who was greeted by name was known before they said a word. */
function returning({ entries, record }: ModelConversation): CallEventBody[] {
  const [greeting] = entries
  const [first = '', ...rest] = record.find(({ field }) => field === 'name')?.value.split(' ') ?? []
  if (first === '' || greeting?.speaker !== 'receptionist' || !greeting.text.includes(` ${first}`)) return []
  const known = { source: 'caller-id', confidence: 0.6, isConfirmed: false } as const
  const fields: Record<string, LeadField> = { firstName: { value: first, ...known } }
  if (rest.length > 0) fields.lastName = { value: rest.join(' '), ...known }
  return [{ type: 'lead-updated', fields }]
}
