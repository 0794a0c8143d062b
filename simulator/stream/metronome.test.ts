/** The beat of a stream: how many frames in which time, on a clock that is turned by hand. */
import { describe, expect, test } from 'vitest'
import type { CallLeg } from '../leg.ts'
import { Metronome } from './metronome.ts'

/** A leg whose clock oversleeps every wait by so much. */
function lateLeg(lateMs: number): Pick<CallLeg, 'clock' | 'wait'> & { now: number; waits: number[] } {
  const leg = {
    now: 1000,
    waits: [] as number[],
    clock: { isInstant: false, speed: 1, now: () => leg.now, wait: () => Promise.resolve() },
    async wait(ms: number) {
      leg.waits.push(ms)
      leg.now += ms + lateMs
      await Promise.resolve()
    },
  }
  return leg
}

describe('the beat', () => {
  test.each([0, 3, 50])('does not drift when timers are %d ms late', async (lateMs) => {
    const leg = lateLeg(lateMs)
    const over = new AbortController()
    const beats: { at: number; now: number }[] = []
    const metronome: Metronome = new Metronome(leg, {
      isWanted: () => true,
      onTick: () => {
        beats.push({ at: metronome.nowMs, now: leg.now })
        if (beats.length === 500) over.abort()
      },
    })
    await metronome.run(over.signal)
    expect(beats.map(({ at }) => at)).toEqual(beats.map((_, nth) => nth * 20))
    for (const { at, now } of beats) {
      expect(now - 1000 - at).toBeGreaterThanOrEqual(0)
      expect(now - 1000 - at).toBeLessThanOrEqual(lateMs)
    }
  })

  test('ends waits at the first beat that is late enough', async () => {
    const over = new AbortController()
    const ended: number[] = []
    const metronome: Metronome = new Metronome(lateLeg(0), {
      isWanted: () => true,
      onTick: () => metronome.nowMs === 200 && over.abort(),
    })
    for (const ms of [1, 20, 21, 110]) metronome.pass(ms).then(() => ended.push(metronome.nowMs))
    await metronome.run(over.signal)
    expect(ended).toEqual([20, 20, 40, 120])
  })
})
