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
