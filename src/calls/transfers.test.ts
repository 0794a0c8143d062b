import { describe, expect, it } from 'vitest'
import type { TransferTarget } from '../core/business.ts'
import type { Transfer } from '../core/call.ts'
import { nextTransferTarget } from './transfers.ts'

const now = new Date('2026-11-24T15:00:00Z')
const ana: TransferTarget = { name: 'Ana', phoneNumber: '+15035550101', for: ['emergency', 'human'] }
const ben: TransferTarget = { name: 'Ben', phoneNumber: '+15035550102', for: ['human'] }
const rung = (target: TransferTarget, purpose: string): Transfer => ({
  to: target.phoneNumber,
  name: target.name,
  purpose,
  startedAt: now.toISOString(),
})

function next(targets: TransferTarget[], transfers: Transfer[], purpose: string, from = '+15035550123') {
  return nextTransferTarget(
    { transferTargets: targets, timezone: 'America/Chicago' },
    { transfers, from },
    purpose,
    now,
  )
}

describe('nextTransferTarget', () => {
  it('goes down the ladder of those who take the purpose', () => {
    expect(next([ben, ana], [], 'emergency')).toBe(ana)
    expect(next([ana, ben], [rung(ana, 'human')], 'human')).toBe(ben)
    expect(next([ana, ben], [rung(ana, 'human'), rung(ben, 'human')], 'human')).toBeUndefined()
  })

  it('rings the same person again for another purpose', () => {
    expect(next([ana], [rung(ana, 'human')], 'emergency')).toBe(ana)
  })

  it('leaves out who is off duty', () => {
    expect(next([{ ...ana, hours: { mon: [['08:00', '17:00']] } }, ben], [], 'human')).toBe(ben)
  })

  it('never rings the caller', () => {
    expect(next([ana, ben], [], 'human', ana.phoneNumber)).toBe(ben)
  })
})
