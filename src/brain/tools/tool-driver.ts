/** For tests: a call on which words are said and tools are run, with every event applied as an engine would. */
import { applyEvent } from '../../core/apply-event.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { Calendar } from '../../core/calendar.ts'
import type { Call } from '../../core/call.ts'
import type { CallEvent, CallEventBody } from '../../core/call-event.ts'
import type { TextMessages } from '../../core/text-messages.ts'
import { type RunToolOptions, runTool, type ToolOutcome } from './run-tool.ts'
import type { Tool, ToolContext } from './tool.ts'

export interface ToolCallOptions {
  business?: Partial<Business>
  from?: string
  now?: Date
  textMessages?: TextMessages
  calendar?: Calendar
  isTest?: boolean
}

export class ToolCall {
  call: Call
  readonly events: CallEventBody[] = []
  readonly business: Business
  readonly now: Date
  readonly #textMessages: TextMessages | undefined
  readonly #calendar: Calendar | undefined
  #count = 0

  constructor({
    business,
    from = '+15035550188',
    now,
    textMessages,
    calendar,
    isTest = false,
  }: ToolCallOptions = {}) {
    // A Tuesday morning in opening hours: ten o'clock in Chicago.
    this.now = now ?? new Date('2026-03-03T16:00:00Z')
    this.business = { ...demoBusiness, ...business }
    this.#textMessages = textMessages
    this.#calendar = calendar
    this.call = applyEvent(undefined, {
      type: 'call-started',
      at: this.now.toISOString(),
      callSid: 'CA00000000000000000000000000000001',
      businessId: this.business.id,
      direction: 'inbound',
      from,
      to: '+15035550100',
      language: this.business.languages[0] ?? 'en-US',
      isTest,
    })
  }

  hear(text: string): this {
    return this.apply({ type: 'caller-said', text })
  }

  say(text: string): this {
    return this.apply({ type: 'receptionist-said', text })
  }

  apply(...events: CallEventBody[]): this {
    for (const event of events) {
      this.events.push(event)
      this.call = applyEvent(this.call, { ...event, at: this.now.toISOString() } as CallEvent)
    }
    return this
  }

  /** `input`: arguments, or the text that a model sent for them. */
  use(
    name: string,
    input: Record<string, unknown> | string = {},
    {
      id,
      list,
      signal,
      ...options
    }: RunToolOptions & { id?: string; list?: readonly Tool[]; signal?: AbortSignal } = {},
  ): Promise<ToolOutcome> {
    const text = typeof input === 'string' ? input : JSON.stringify(input)
    const request = { id: id ?? `call_${++this.#count}`, name, input: text }
    return runTool(request, this.context(signal), list, options)
  }

  context(signal = new AbortController().signal): ToolContext {
    const current = () => this.call
    return {
      get call() {
        return current()
      },
      business: this.business,
      now: this.now,
      textMessages: this.#textMessages,
      calendar: this.#calendar,
      signal,
      dispatch: (...events) => void this.apply(...events),
    }
  }

  /** What is known, as plain values. */
  get lead(): Record<string, string | undefined> {
    return Object.fromEntries(Object.entries(this.call.lead).map(([name, field]) => [name, field?.value]))
  }
}
