/** Neither line outlives the other, however the call ends: nothing is billed for a caller who has gone. */
import { performance } from 'node:perf_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { ring, saying } from '../ring.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

/** From the end of the caller's line to that of the model's. */
const mostMs = 1000

describe('both lines of a call', () => {
  const tried = shareApp()
  beforeAll(() =>
    tried.app.configure({
      transferTargets: [{ name: 'Sam', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    }),
  )

  const allClosed = () => tried.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
  /** Milliseconds until the model's line is closed. */
  const closedWithin = async (): Promise<number> => {
    const from = performance.now()
    await allClosed()
    return performance.now() - from
  }
  const greeted = async () => {
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    return line
  }

  it.each<[string, (line: StreamLine) => Promise<unknown>]>([
    ['stop', async (line) => line.stop()],
    [
      'a status report that comes first',
      (line) => line.post('/twilio/status', { CallStatus: 'completed', CallDuration: '9' }),
    ],
    ['a close without stop', (line) => line.close(1000)],
    ['a connection that broke', (line) => line.close()],
  ])('are closed after %s', async (_, end) => {
    const line = await greeted()
    line.says('My sink is clogged')
    await line.hear(/name/)
    await end(line)
    expect(await closedWithin()).toBeLessThan(mostMs)
    await line.closed
    await line.close()
    await line.ended({ CallStatus: 'completed' })
    expect((await line.call(({ summary }) => summary !== null)).lead.reason?.value).toBe('My sink is clogged')
  })

  it('are closed while the model speaks, and it says no more', async () => {
    tried.knobs.pace = 1
    const line = await StreamLine.open(tried.app)
    await line.hear(/Thanks/)
    line.stop()
    expect(await closedWithin()).toBeLessThan(mostMs)
    await line.hangUp()
  })

  it('are closed after our own goodbye, and by us', async () => {
    const { outcome, events } = await ring(tried.app, saying('No thanks, goodbye', { do: 'silence' }))
    expect(outcome.endedBy).toBe('receptionist')
    expect(events.find(({ type }) => type === 'stream-ended')).toMatchObject({ by: 'server', code: 1000 })
    expect(await closedWithin()).toBeLessThan(mostMs)
  })

  it('are closed before somebody is rung', async () => {
    let openAtDial: number | undefined
    await ring(tried.app, saying('I want to talk to a person', { do: 'silence' }), {
      dialPlan: () => ({ does: 'answer', presses: '1' }),
      onEvent: ({ type }) => {
        if (type === 'dial-started')
          openAtDial = tried.model.connections.filter(({ closed }) => !closed).length
      },
    })
    expect(openAtDial).toBe(0)
  })

  it('of a caller who hangs up before there is a stream: the warm one is closed', async () => {
    const line = new StreamLine(tried.app)
    const { upgrades } = tried.model
    await line.post('/twilio/voice', { CallStatus: 'ringing' })
    await tried.model.waitFor((model) => model.upgrades > upgrades)
    await line.post('/twilio/status', { CallStatus: 'completed', CallDuration: '1' })
    expect(await closedWithin()).toBeLessThan(mostMs)
    expect(await line.dial()).not.toBe(undefined)
    await line.close()
  })

  it('whose stop comes without a close are closed by us', async () => {
    const { events } = await ring(tried.app, saying('My sink is clogged'), {
      faults: { stream: { stopWithoutClose: true } },
    })
    expect(events.find(({ type }) => type === 'stream-ended')).toMatchObject({ isClosedInTime: true })
    await allClosed()
  })

  it('and the last words of a caller who hangs up in mid-sentence are kept', async () => {
    tried.knobs.transcriptionDelayMs = 60
    const line = await greeted()
    line.begins('My sink is clogged and it runs over')
    line.silence(100)
    await line.settled()
    line.stop()
    expect(await closedWithin()).toBeLessThan(mostMs)
    const call = await line.hangUp()
    expect(call.transcript.at(-1)).toMatchObject({
      speaker: 'caller',
      text: 'My sink is clogged and it runs over',
    })
    expect(call.lead.reason?.value).toMatch(/sink is clogged/)
  })

  it('of twenty calls at once leave nothing behind', async () => {
    const before = process.getActiveResourcesInfo().length
    const count = tried.model.connections.length
    await Promise.all(
      Array.from({ length: 20 }, async (_, nth) => {
        const line = await StreamLine.open(tried.app, `+1503555${String(2000 + nth)}`)
        await line.hear(/today\?/)
        if (nth % 4 === 0) return line.close()
        line.says('My sink is clogged')
        await line.hear(/name/)
        if (nth % 4 === 1) line.stop()
        return nth % 4 === 2 ? line.hangUp() : line.close(1000)
      }),
    )
    expect(await closedWithin()).toBeLessThan(mostMs)
    expect(tried.model.connections.length - count).toBe(20)
    // Connections of the pool of fetch, and timers of the store, come and go.
    const after = process.getActiveResourcesInfo()
    expect(after.length - before, after.join(' ')).toBeLessThan(45)
  })
})
