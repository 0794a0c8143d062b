/** Nothing of a call outlives its socket: no timer, no listener, whatever the call was about to do. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../start-app.ts'
import { RelayLine } from './relay-line.ts'

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

describe('two hundred calls', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({}, { patience: { timings: { groupMs: 3_600_000, keyMs: 3_600_000 } } })
    await app.configure({ engines: ['conversation-relay', 'voicemail'], greetsReturningCallers: false })
  })
  afterAll(() => app.close())

  it('leave no timer behind', async () => {
    await (await RelayLine.open(app)).close()
    const before = timers()
    const ends: ((line: RelayLine) => unknown)[] = [
      (line) => line.says('My sink is clogged'),
      // In the middle of a number, and of keys.
      (line) => line.send({ type: 'dtmf', digit: '5' }, { type: 'dtmf', digit: '0' }),
      (line) => line.send({ type: 'info', name: 'clientSpeaking', value: 'on' }),
      // About to hang up.
      async (line) => {
        line.says('No, that is all, goodbye')
        await line.hear()
      },
      (line) => line.send({ type: 'interrupt', utteranceUntilInterrupt: 'Thanks' }),
    ]
    for (let batch = 0; batch < 10; batch++) {
      const lines = await Promise.all(Array.from({ length: 20 }, () => RelayLine.open(app)))
      await Promise.all(lines.map((line, index) => ends[index % ends.length]?.(line)))
      await Promise.all(lines.map((line) => line.close()))
    }
    // The last of them is done with when another call has come and gone.
    await (await RelayLine.open(app)).hangUp()
    expect(timers()).toBeLessThan(before + 10)
  })
})
