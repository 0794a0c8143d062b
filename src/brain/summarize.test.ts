import { describe, expect, it } from 'vitest'
import { demoBusiness } from '../core/business.ts'
import type { CallEventBody } from '../core/call-event.ts'
import type { LeadField } from '../core/lead.ts'
import { Conversation } from './conversation-driver.ts'
import { createScriptedBrain } from './scripted-brain.ts'
import { summarize } from './summarize.ts'

const field = (value: string): LeadField => ({ value, confidence: 0.9, source: 'spoken', isConfirmed: true })

function summaryOf(...events: CallEventBody[]): string {
  const call = new Conversation({ brain: createScriptedBrain() })
  call.apply(...events)
  return summarize(call.call, demoBusiness)
}
const ana: CallEventBody = {
  type: 'lead-updated',
  fields: {
    firstName: field('Ana'),
    lastName: field('Reyes'),
    phone: field('+15035550144'),
    reason: field('my sink is clogged'),
  },
}

describe('summarize', () => {
  it('says who called, why, and whom to call back when', () => {
    const callback = {
      requested: true,
      phone: '+15035550144',
      dueAt: '2026-03-04T14:00:00-06:00',
      window: { from: '2026-03-04T14:00:00-06:00', to: '2026-03-04T16:00:00-06:00' },
      status: 'open' as const,
    }
    expect(summaryOf(ana, { type: 'callback-requested', callback })).toBe(
      'Ana Reyes called: "my sink is clogged." Call back at (503) 555-0144 on Wednesday, March 4 between 2:00 PM and 4:00 PM.',
    )
  })
  it('gives the words that made it urgent', () => {
    const urgency = { level: 'emergency' as const, evidence: ['a pipe burst'] }
    expect(summaryOf(ana, { type: 'urgency-detected', urgency })).toContain('Emergency: "a pipe burst."')
  })
  it('quotes the caller, and does not quote the same words twice', () => {
    const told = {
      type: 'lead-updated' as const,
      fields: { reason: field('My tub, the "old" one, overflows') },
    }
    const urgency = { level: 'urgent' as const, evidence: ['overflows'] }
    expect(summaryOf(told, { type: 'urgency-detected', urgency })).toBe(
      `A caller from (503) 555-0188 called: "my tub, the 'old' one, overflows." Urgent.`,
    )
  })
  it('says who took the call, or that nobody did', () => {
    const started: CallEventBody = {
      type: 'transfer-started',
      to: '+15035550111',
      name: 'Sam',
      purpose: 'human',
    }
    expect(
      summaryOf(ana, started, { type: 'transfer-ended', to: '+15035550111', outcome: 'accepted' }),
    ).toContain('Put through to Sam.')
    expect(
      summaryOf(ana, started, { type: 'transfer-ended', to: '+15035550111', outcome: 'busy' }),
    ).toContain('Nobody took the transfer.')
  })
  it('invents nothing about a caller who said nothing', () => {
    expect(summaryOf()).toBe('A caller from (503) 555-0188 called and said nothing.')
    expect(summaryOf({ type: 'caller-said', text: 'hello' })).toBe(
      'A caller from (503) 555-0188 called and gave no reason.',
    )
  })
  it('mentions a voicemail', () => {
    const recording = {
      recordingSid: 'RE1',
      durationSeconds: 5,
      status: 'completed' as const,
      source: 'voicemail' as const,
    }
    expect(summaryOf({ type: 'recording-ready', recording })).toBe(
      'A caller from (503) 555-0188 left a voicemail.',
    )
  })
  it('says that a number is on the block list', () => {
    const { call } = new Conversation({ brain: createScriptedBrain() })
    const refused = { ...call, isSpam: true, endedReason: 'blocked' as const }
    expect(summarize(refused, demoBusiness)).toBe('Refused: the number is on your block list.')
    expect(summarize(refused, { ...demoBusiness, languages: ['es-US'] })).toContain('lista de bloqueados')
  })

  it('is short about spam', () => {
    expect(summaryOf({ type: 'spam-detected', evidence: ['press one'] })).toBe(
      'A recorded sales or scam call; nothing to do.',
    )
  })
  it('says whom to call back when silence ended the call', () => {
    const ended: CallEventBody = { type: 'call-ended', status: 'completed', reason: 'no-input' }
    expect(summaryOf(ana, ended)).toBe('Ana Reyes called: "my sink is clogged." Call back at (503) 555-0144.')
    const unwanted: CallEventBody = {
      type: 'callback-requested',
      callback: { requested: false, status: 'cancelled' },
    }
    expect(summaryOf(ana, unwanted, ended)).toMatch(/clogged\." The call ended in silence\.$/)
  })
})

describe('summarize for an owner who reads Spanish', () => {
  const spanishOwner = { ...demoBusiness, languages: ['es-US', 'en-US'] }
  const callback = {
    requested: true,
    phone: '+15035550144',
    dueAt: '2026-03-04T13:30:00-06:00',
    status: 'open' as const,
  }
  const callOf = (language: string, ...events: CallEventBody[]) => {
    const held = new Conversation({ brain: createScriptedBrain() })
    held.apply({ type: 'language-changed', language, isAsked: true }, ...events)
    return held.call
  }
  it('says it in Spanish, and quotes the caller', () => {
    const told = { type: 'lead-updated' as const, fields: { reason: field('se me tapó el fregadero') } }
    expect(
      summarize(callOf('es-US', ana, told, { type: 'callback-requested', callback }), spanishOwner),
    ).toBe(
      'Ana Reyes llamó: "se me tapó el fregadero." Devolver la llamada al (503) 555-0144 el miércoles 4 de marzo a la 1:30 p. m.',
    )
  })
  it('tells either owner which language the caller spoke', () => {
    expect(summarize(callOf('en-US', ana), spanishOwner)).toBe(
      'Ana Reyes llamó: "my sink is clogged." Habló en inglés.',
    )
    expect(summarize(callOf('es-US', ana), { ...demoBusiness, languages: ['en-US', 'es-US'] })).toBe(
      'Ana Reyes called: "my sink is clogged." Spoke Spanish.',
    )
  })
})
