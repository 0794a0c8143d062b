/** An emergency that the caller tells of goes on record and to a person; what nobody said does not. */
import { describe, expect, it } from 'vitest'
import type { TransferTarget } from '../../core/business.ts'
import { ToolCall } from './tool-driver.ts'

const withTargets = (...transferTargets: TransferTarget[]) => new ToolCall({ business: { transferTargets } })

describe('report_emergency', () => {
  const onCall: TransferTarget = { name: 'Omar', phoneNumber: '+15035550113', for: ['emergency'] }
  const burst = 'a pipe burst and water is pouring into the kitchen'

  it('marks the call and rings who is there', async () => {
    const call = withTargets(onCall).hear(burst)
    const result = await call.use('report_emergency', { evidence: 'water is pouring into the kitchen' })
    expect(call.call.urgency).toMatchObject({
      level: 'emergency',
      evidence: ['water is pouring into the kitchen'],
    })
    expect(result.next).toEqual({ do: 'transfer', purpose: 'emergency' })
    expect(result.receipts).toEqual([{ kind: 'noted' }, { kind: 'transfer' }])
    expect(call.call.callback).toBeNull()
  })

  it('notes an urgent call back at once when nobody is, or nobody answered', async () => {
    const call = withTargets(onCall).hear(burst)
    call.apply({ type: 'transfer-started', to: onCall.phoneNumber, name: 'Omar', purpose: 'emergency' })
    call.apply({ type: 'transfer-ended', to: onCall.phoneNumber, outcome: 'busy' })
    const result = await call.use('report_emergency', { evidence: burst })
    expect(result.next).toBeUndefined()
    expect(call.call.callback).toMatchObject({ requested: true, phone: '+15035550188' })
    expect(call.call.callback?.dueAt).toBeUndefined()
    expect(result.receipts).toEqual([{ kind: 'noted' }, { kind: 'callback' }])
  })

  it('asks for a number where there is none, and claims no call back', async () => {
    const call = new ToolCall({ from: 'anonymous' }).hear(burst)
    const result = await call.use('report_emergency', { evidence: burst })
    expect(result.receipts).toEqual([{ kind: 'noted' }])
    expect(result.output).toMatch(/no number to call back: ask for one/)
  })

  it.each([[true], [undefined]])(
    'tells of the emergency number where people are in danger (%s)',
    async (isLifeThreatening) => {
      const call = new ToolCall().hear('there is a strong smell of gas and my mother is unconscious')
      const result = await call.use('report_emergency', {
        evidence: 'smell of gas and my mother is unconscious',
        ...(isLifeThreatening ? { isLifeThreatening } : {}),
      })
      expect(result.output).toMatch(/dial 911/)
      expect(call.call.urgency.isLifeThreatening).toBe(true)
    },
  )

  it('takes no words that the caller has not said', async () => {
    const call = withTargets(onCall).hear('I would like to book a visit')
    const result = await call.use('report_emergency', { evidence: 'the house is on fire' })
    expect(result).toMatchObject({ isError: true })
    expect(result.next).toBeUndefined()
    expect(call.call.urgency.level).toBe('routine')
    expect(await new ToolCall().use('report_emergency', { evidence: 'fire' })).toMatchObject({
      isError: true,
    })
  })

  it('never lowers what is known', async () => {
    const call = new ToolCall().hear(burst)
    call.apply({
      type: 'urgency-detected',
      urgency: { level: 'emergency', evidence: ['gas'], isLifeThreatening: true },
    })
    await call.use('report_emergency', { evidence: burst, isLifeThreatening: false })
    expect(call.call.urgency).toEqual({
      level: 'emergency',
      evidence: ['gas', burst],
      isLifeThreatening: true,
    })
  })
})
