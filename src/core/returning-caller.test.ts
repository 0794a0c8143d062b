import { describe, expect, it } from 'vitest'
import { applyEvent } from './apply-event.ts'
import type { Call } from './call.ts'
import type { CallEvent, CallEventBody } from './call-event.ts'
import { returningCaller } from './returning-caller.ts'

/** A finished talk in which the caller gave this name. */
function talk(
  at: string,
  name: { first?: string; last?: string; confidence?: number } = {},
  ...more: CallEventBody[]
): Call {
  const field = (value: string) => ({
    value,
    confidence: name.confidence ?? 0.85,
    source: 'spoken' as const,
    isConfirmed: false,
  })
  const bodies: CallEventBody[] = [
    {
      type: 'call-started',
      callSid: `CA${at}`,
      businessId: 'default',
      direction: 'inbound',
      from: '+15035550147',
      to: '+15035550188',
      language: 'es-US',
      isTest: false,
    },
    { type: 'caller-said', text: 'hello' },
    ...(name.first ? [{ type: 'lead-updated' as const, fields: { firstName: field(name.first) } }] : []),
    ...(name.last ? [{ type: 'lead-updated' as const, fields: { lastName: field(name.last) } }] : []),
    ...more,
  ]
  const call = bodies.reduce<Call | undefined>(
    (before, body) => applyEvent(before, { ...body, at } as CallEvent),
    undefined,
  )
  if (!call) throw new Error('no call')
  return call
}

describe('returningCaller', () => {
  it('takes name, language and time from the last call', () => {
    const found = returningCaller([
      talk('2026-05-02T10:00:00Z', { first: 'Ana' }),
      talk('2026-05-01T10:00:00Z', { first: 'Ana', last: 'Reyes' }),
    ])
    expect(found).toEqual({ lastCallAt: '2026-05-02T10:00:00Z', language: 'es-US', firstName: 'Ana' })
  })

  it('takes the name from the call before when the last gave none', () => {
    const found = returningCaller([
      talk('2026-05-02T10:00:00Z'),
      talk('2026-05-01T10:00:00Z', { first: 'Ana', last: 'Reyes' }),
    ])
    expect(found).toMatchObject({ firstName: 'Ana', lastName: 'Reyes' })
  })

  it('calls nobody by name on a shared line, and nobody by a name that was badly heard', () => {
    const calls = [
      talk('2026-05-02T10:00:00Z', { first: 'Ana' }),
      talk('2026-05-01T10:00:00Z', { first: 'Bo' }),
    ]
    expect(returningCaller(calls)).not.toHaveProperty('firstName')
    const doubtful = returningCaller([talk('2026-05-02T10:00:00Z', { first: 'Ana', confidence: 0.5 })])
    expect(doubtful).toEqual({ lastCallAt: '2026-05-02T10:00:00Z', language: 'es-US' })
  })

  it('is nobody who only rang, and no machine', () => {
    const machine = talk('2026-05-02T10:00:00Z', { first: 'Ana' }, { type: 'spam-detected', evidence: ['x'] })
    expect(returningCaller([machine])).toBeUndefined()
    expect(returningCaller([])).toBeUndefined()
    expect(returningCaller([{ ...talk('2026-05-02T10:00:00Z'), transcript: [] }])).toBeUndefined()
  })
})
