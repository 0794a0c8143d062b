/** Who is rung for a caller, and what is said when nobody is. */
import { describe, expect, it } from 'vitest'
import type { TransferTarget } from '../../core/business.ts'
import { toolDefinitions } from './tool-definitions.ts'
import { ToolCall } from './tool-driver.ts'

const mike: TransferTarget = { name: 'Mike', phoneNumber: '+15035550111', for: ['human', 'billing'] }
const night: TransferTarget = {
  name: 'Nora',
  phoneNumber: '+15035550112',
  for: ['night'],
  hours: { sun: [['20:00', '24:00']] },
}
const withTargets = (...transferTargets: TransferTarget[]) => new ToolCall({ business: { transferTargets } })

describe('transfer_call', () => {
  it('rings who is on duty once the words are said, and puts the wish for a person on record', async () => {
    const call = withTargets(mike).hear('can I talk to somebody')
    const result = await call.use('transfer_call', { purpose: 'human' })
    expect(result).toMatchObject({
      receipts: [{ kind: 'transfer' }],
      next: { do: 'transfer', purpose: 'human' },
    })
    expect(result.output).toMatch(/Mike is rung/)
    expect(call.events).toContainEqual({ type: 'human-requested', evidence: 'can I talk to somebody' })
  })

  it('names the purposes of those on duty only', () => {
    const tool = toolDefinitions(withTargets(mike, night).context()).find(
      ({ name }) => name === 'transfer_call',
    )
    expect(tool?.parameters).toMatchObject({ properties: { purpose: { enum: ['human', 'billing'] } } })
  })

  it.each([
    ['off duty', { purpose: 'night' }],
    ['unknown', { purpose: 'the president' }],
    ['a number', { purpose: '+19005550123' }],
    ['a number beside it', { purpose: 'human', phoneNumber: '+19005550123' }],
  ])('a purpose that is %s rings nobody', async (_what, input) => {
    const call = withTargets(mike, night).hear('put me through')
    const result = await call.use('transfer_call', input)
    expect(result.isError).toBe(true)
    expect(result.next).toBeUndefined()
  })

  it('says what to offer when nobody takes calls for it', async () => {
    const result = await withTargets(night).hear('put me through').use('transfer_call', { purpose: 'night' })
    expect(result.output).toMatch(/Nobody is on duty.*request_callback/)
    const other = await withTargets(mike, night)
      .hear('put me through')
      .use('transfer_call', { purpose: 'night' })
    expect(other.output).toMatch(
      /nobody takes calls for that now; expected one of human, billing.*request_callback/,
    )
  })

  it('rings nobody twice for the same purpose, and the caller never', async () => {
    const call = withTargets(mike).hear('a person please')
    call.apply({ type: 'transfer-started', to: mike.phoneNumber, name: 'Mike', purpose: 'human' })
    call.apply({ type: 'transfer-ended', to: mike.phoneNumber, outcome: 'no-answer' })
    expect((await call.use('transfer_call', { purpose: 'human' })).output).toMatch(
      /was rung.*nobody answered/,
    )
    const own = new ToolCall({ business: { transferTargets: [mike] }, from: mike.phoneNumber }).hear(
      'a person',
    )
    expect(await own.use('transfer_call', { purpose: 'human' })).toMatchObject({ isError: true })
  })

  it('is no tool of a business that names nobody, nor of a machine', async () => {
    expect((await withTargets().use('transfer_call', { purpose: 'human' })).output).toMatch(
      /no tool "transfer_call"/,
    )
    const call = withTargets(mike).apply({ type: 'spam-detected', evidence: ['press one'] })
    expect((await call.use('transfer_call', { purpose: 'human' })).output).toMatch(/no tool "transfer_call"/)
  })
})

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
