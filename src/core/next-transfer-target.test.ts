import { describe, expect, it } from 'vitest'
import { blankCall } from './blank-call.ts'
import type { TransferTarget } from './business.ts'
import type { Call, Transfer } from './call.ts'
import { isUnanswered, nextTransferTarget } from './next-transfer-target.ts'

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

describe('isUnanswered', () => {
  const business = { transferTargets: [ana, { ...ben, for: ['emergency'] }], timezone: 'America/Chicago' }
  const call = (transfers: Transfer[], change: Partial<Call> = {}): Call => ({
    ...blankCall({ id: 'default' }, 'en-US', now),
    urgency: { level: 'emergency', evidence: [] },
    transfers,
    ...change,
  })
  const missed = (target: TransferTarget): Transfer => ({
    ...rung(target, 'emergency'),
    outcome: 'no-answer',
  })

  it.each<[string, Call, boolean]>([
    ['the next one is still to be rung', call([missed(ana)]), false],
    ['nobody is left', call([missed(ana), missed(ben)]), true],
    ['the caller is gone before the next one', call([missed(ana)], { status: 'completed' }), true],
    ['somebody is being rung', call([missed(ana), rung(ben, 'emergency')]), false],
    ['somebody took it', call([missed(ana), { ...rung(ben, 'emergency'), outcome: 'accepted' }]), false],
    ['nobody was to be rung', call([]), false],
    [
      'there is no hurry',
      call([missed(ana), missed(ben)], { urgency: { level: 'routine', evidence: [] } }),
      false,
    ],
  ])('%s', (_name, state, expected) => {
    expect(isUnanswered(business, state, now)).toBe(expected)
  })
})
