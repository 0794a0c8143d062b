import { describe, expect, it } from 'vitest'
import { applyEvent } from '../core/apply-event.ts'
import { demoBusiness } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { CallEventBody } from '../core/call-event.ts'
import { scriptedReply } from './scripted-brain.ts'

const now = new Date('2026-11-24T18:00:00.000Z')

function callAfter(...events: CallEventBody[]): Call {
  const start: CallEventBody = {
    type: 'call-started',
    callSid: 'CA1',
    businessId: 'default',
    direction: 'inbound',
    from: '+15035550147',
    to: '+15035550188',
    language: 'en-US',
    isTest: false,
  }
  const all = [start, ...events].map((body) => ({ ...body, at: now.toISOString() }))
  return all.reduce<Call | undefined>(applyEvent, undefined) as Call
}

const resumed = (call: Call) =>
  scriptedReply({ call, business: demoBusiness, input: { type: 'opening', isResumed: true }, now }).say

const asked: CallEventBody = { type: 'question-asked', question: { field: 'reason', form: 'ask' } }
const said: CallEventBody = { type: 'caller-said', text: 'My sink is clogged' }
const reason: CallEventBody = {
  type: 'lead-updated',
  fields: { reason: { value: 'My sink is clogged', confidence: 0.85, source: 'spoken', isConfirmed: false } },
}

describe('after a break', () => {
  it('the question is put again that was not answered', () => {
    expect(resumed(callAfter(asked, { type: 'caller-said', text: 'Hello?' }))).toMatch(
      /What can we help you with\?$/,
    )
  })

  it('what was answered is not asked again, though nothing else had been asked since', () => {
    const words = resumed(callAfter(asked, said, reason))
    expect(words).toMatch(/You were telling me about this: My sink is clogged/)
    expect(words).toMatch(/first and last name\?$/)
  })

  it('a caller who had said nothing is asked what it is about', () => {
    expect(resumed(callAfter(asked))).toMatch(/How can I help you\?$/)
  })
})
