/** Keys answer what was asked, whoever is speaking, and the model is told of them. */
import { describe, expect, it } from 'vitest'
import { ring, saying } from '../ring.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

describe('keys', () => {
  const tried = shareApp()

  const pressed = (digits: string) => ({ do: 'press', digits }) as const
  const askedForNumber = async (from = 'anonymous') => {
    const line = await StreamLine.open(tried.app, from)
    await line.hear(/today\?/)
    line.says('My name is Ana Reyes and my sink is clogged')
    await line.hear(/number/)
    return line
  }

  it('say yes to what was read back', async () => {
    const { call } = await ring(tried.app, saying('My sink is clogged', 'Ana Reyes', pressed('1')))
    expect(call.lead.phone).toMatchObject({ value: '+15035550147', isConfirmed: true })
    expect(call.events).toContainEqual(expect.objectContaining({ type: 'digits-pressed', digits: '1' }))
  })

  it.each(['5035550144', '5035550144#'])('make a number: %s', async (digits) => {
    const line = await askedForNumber()
    line.presses(digits)
    await line.hear(/0 1 4 4/)
    const call = await line.hangUp()
    expect(call.lead.phone).toMatchObject({ value: '+15035550144' })
    const told = JSON.stringify(tried.model.connections.at(-1)?.items())
    expect(told).toContain('5035550144')
  })

  it('while we speak stop us at once', async () => {
    const line = await askedForNumber('+15035550147')
    line.isPlaying = false
    line.says('what did you say')
    await line.hear(/\S/)
    line.presses('1')
    await line.until(() => line.clears >= 1, 'clear')
    line.isPlaying = true
    line.play()
    const call = await line.call(({ lead }) => lead.phone?.isConfirmed === true)
    expect(call.lead.phone?.value).toBe('+15035550147')
    expect(call.transcript.some(({ isInterrupted }) => isInterrupted)).toBe(true)
    await line.hangUp()
  })

  it('while the model is at its answer are heard, and it is asked anew', async () => {
    const line = await askedForNumber('+15035550147')
    tried.knobs.firstDeltaDelayMs = 300
    const { turns } = tried.model
    const count = turns.length
    line.says('yes that is')
    await tried.model.waitFor(() => turns.length > count)
    line.presses('1')
    await line.call(({ lead }) => lead.phone?.isConfirmed === true)
    await line.hear(/\?/)
    const call = await line.hangUp()
    expect(call.engine).toBe('openai-realtime')
    expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
    // The words may be told later than the key, and than what we said to it.
    const spoken = call.transcript.filter(({ text }) => text !== 'yes that is')
    expect(spoken.at(-1)?.speaker).toBe('receptionist')
  })

  it('that mean nothing break nothing', async () => {
    const { call } = await ring(
      tried.app,
      saying(pressed('*9#'), 'My sink is clogged', pressed('0'), 'Ana Reyes'),
    )
    expect(call.lead).toMatchObject({ firstName: { value: 'Ana' }, reason: { value: 'My sink is clogged' } })
    expect(call.engine).toBe('openai-realtime')
  })
})
