/** The playback clock against a true play head, and what must hold of it whatever comes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PlaybackClock } from './playback-clock.ts'
import { type Cut, playCall, type TestCall, type Utterance } from './test-player.ts'

/** Bytes. */
const ms = (of: number) => of * 8

describe('the clock', () => {
  test('goes with what was sent, gaps and all', () => {
    const clock = new PlaybackClock()
    expect([clock.remainingMs(0), clock.items(0)]).toEqual([0, []])
    clock.sent('a', ms(400), 1000)
    clock.sent('a', ms(400), 1100)
    expect([900, 1000, 1300, 1800, 5000].map((now) => clock.heardMs('a', now))).toEqual([0, 0, 300, 800, 800])
    clock.sent('a', ms(200), 2000)
    clock.sent('b', ms(100), 2050)
    expect(clock.remainingMs(2100)).toBe(200)
    expect(clock.items(2100)).toEqual([
      { key: 'a', heardMs: 900, sentMs: 1000 },
      { key: 'b', heardMs: 0, sentMs: 100 },
    ])
    expect(clock.items(2250)).toEqual([{ key: 'b', heardMs: 50, sentMs: 100 }])
    expect(clock.remainingMs(2299)).toBeGreaterThan(0)
    expect(clock.remainingMs(2300)).toBe(0)
    expect([clock.heardMs('a', 2300), clock.heardMs('b', 2300), clock.heardMs('c', 2300)]).toEqual([
      1000, 100, 0,
    ])
  })

  test('counts an item on when another one came between, and from where sound is sent again', () => {
    const clock = new PlaybackClock()
    clock.sent('a', ms(100), 0)
    clock.sent('clip', ms(50), 0)
    clock.sent('a', ms(100), 0)
    expect([90, 120, 200, 900].map((now) => clock.heardMs('a', now))).toEqual([90, 100, 150, 200])
    expect(clock.cleared(160)).toEqual([{ key: 'a', heardMs: 200, sentMs: 200 }])
    clock.sent('a', ms(120), 1000, 80)
    expect([1000, 1050, 2000].map((now) => clock.heardMs('a', now))).toEqual([80, 130, 200])
  })

  test('knows nothing of an item after a clear but what is sent then', () => {
    const clock = new PlaybackClock()
    clock.sent('a', ms(1000), 0)
    clock.markSent('end', 0)
    expect(clock.cleared(300)).toEqual([{ key: 'a', heardMs: 300, sentMs: 1000 }])
    expect([clock.items(400), clock.remainingMs(400)]).toEqual([[], 0])
    clock.sent('b', ms(1000), 400)
    clock.markReturned('end', 450)
    expect(clock.heardMs('b', 500)).toBe(100)
  })

  test('takes sound that never left as not heard', () => {
    const clock = new PlaybackClock()
    clock.sent('a', ms(500), 0)
    clock.sent('b', ms(500), 0)
    expect(clock.cleared(700, ms(600))).toEqual([{ key: 'b', heardMs: 0, sentMs: 0 }])
    clock.sent('a', ms(500), 1000)
    expect(clock.cleared(1400, ms(200))).toEqual([{ key: 'a', heardMs: 300, sentMs: 300 }])
  })

  test('believes a mark that all before it was heard, however fast that was', () => {
    const clock = new PlaybackClock()
    clock.markSent('probe', 0)
    clock.markReturned('probe', 2)
    clock.sent('a', ms(4000), 10)
    clock.markSent('middle', 10)
    clock.sent('a', ms(30), 10)
    clock.markSent('end', 10)
    clock.markReturned('middle', 12)
    expect(clock.heardMs('a', 12)).toBeGreaterThanOrEqual(4000)
    clock.markReturned('end', 13)
    expect(clock.heardMs('a', 13)).toBe(4030)
    expect(clock.remainingMs(13)).toBe(0)
    clock.sent('b', ms(100), 20)
    expect(clock.heardMs('b', 60)).toBe(40)
  })

  test('learns how long a buffer holds sound back, from marks into an empty queue and behind sound', () => {
    const clock = new PlaybackClock()
    clock.markSent('probe', 0)
    clock.sent('a', ms(200), 0)
    clock.markSent('a', 0)
    clock.markReturned('probe', 100)
    clock.markReturned('a', 100 + 200 + 80 + 15)
    clock.sent('b', ms(500), 1000)
    expect(clock.heardMs('b', 1080)).toBe(0)
    expect(clock.heardMs('b', 1300)).toBe(220)
    expect(clock.remainingMs(1300)).toBe(280)
  })

  test('takes nothing from a mark that came after its sound', () => {
    const clock = new PlaybackClock()
    clock.markSent('probe', 0)
    clock.sent('a', ms(100), 0)
    clock.markReturned('probe', 50)
    clock.markSent('late', 250)
    clock.markReturned('late', 300)
    clock.sent('b', ms(100), 1000)
    expect(clock.heardMs('b', 1050)).toBe(50)
  })

  test('stays small over a long call', () => {
    const clock = new PlaybackClock()
    for (let n = 0; n < 20_000; n++) {
      const now = n * 1000
      for (let part = 0; part < 5; part++) clock.sent(`item-${n}`, ms(100), now + part * 150)
      clock.markSent(`lost-${n}`, now)
    }
    expect(clock.items(20_000_000)).toHaveLength(1)
    expect(clock.heardMs('item-0', 20_000_000)).toBe(0)
    expect(clock.heardMs('item-19990', 20_000_000)).toBe(500)
  })
})

test('never says more than was sent, less than nothing, or less than before, whatever comes', () => {
  const key = fc.constantFrom('a', 'b', 'c')
  const name = fc.nat(9).map(String)
  const step = fc.oneof(
    fc.record({ type: fc.constant('sent' as const), key, bytes: fc.nat(8000) }),
    fc.record({ type: fc.constantFrom('mark' as const, 'returned' as const), name }),
    fc.record({ type: fc.constant('cleared' as const) }),
  )
  const steps = fc.array(fc.tuple(fc.nat(1500), step), { maxLength: 60 })
  fc.assert(
    fc.property(steps, (all) => {
      const clock = new PlaybackClock()
      let now = 0
      let sent = new Map<string, number>()
      let before = new Map<string, number>()
      for (const [afterMs, of] of all) {
        now += afterMs
        if (of.type === 'sent') {
          clock.sent(of.key, of.bytes, now)
          sent.set(of.key, (sent.get(of.key) ?? 0) + of.bytes / 8)
        } else if (of.type === 'mark') clock.markSent(of.name, now)
        else if (of.type === 'returned') clock.markReturned(of.name, now)
        else {
          clock.cleared(now)
          sent = new Map()
          before = new Map()
        }
        for (const [one, sentMs] of sent) {
          const heard = clock.heardMs(one, now)
          expect(heard).toBeGreaterThanOrEqual(before.get(one) ?? 0)
          expect(heard).toBeLessThanOrEqual(sentMs)
          before.set(one, heard)
        }
        for (const item of clock.items(now)) {
          expect(item.sentMs).toBeCloseTo(sent.get(item.key) ?? -1)
          expect(item.heardMs).toBe(clock.heardMs(item.key, now))
          expect(item.heardMs).toBeLessThanOrEqual(item.sentMs)
        }
        expect(clock.remainingMs(now)).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 500 },
  )
})

/** Evenly over the range, without the fondness of `fc.integer` for its ends. */
const evenly = (least: number, most: number) =>
  fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })).map((of) => least + (of / 2 ** 31) * (most - least))
const length = evenly(20, 1000).map(Math.round)
/** Much faster than it is played, about as fast, slower. */
const pace = fc.oneof(evenly(0.05, 0.5), evenly(0.5, 0.95), evenly(0.9, 1.1), evenly(1, 1.5))
const utterance: fc.Arbitrary<Utterance> = fc
  .record({
    pauseMs: evenly(50, 3000),
    lengths: fc.oneof(
      fc.array(length, { minLength: 2, maxLength: 12, size: 'max' }),
      fc.tuple(length, evenly(500, 8000)).map(([each, total]) => {
        return Array.from({ length: Math.ceil(total / each) }, () => each)
      }),
    ),
    pace,
    wobbles: fc.array(evenly(0.8, 1.2), { minLength: 8, maxLength: 8 }),
    stallAt: fc.option(evenly(0, 1), { freq: 4 }),
    stallMs: evenly(200, 1500),
    cutAt: fc.option(evenly(0, 1.1), { freq: 4 }),
    endMarkMs: evenly(0, 300),
  })
  .map(({ lengths, pace: of, wobbles, stallAt, stallMs, pauseMs, cutAt, endMarkMs }) => {
    const stalled = stallAt === null ? -1 : Math.floor(stallAt * lengths.length)
    const deltas = lengths.map((each, at) => ({
      ms: each,
      gapMs: each * of * (wobbles[at % wobbles.length] ?? 1) + (at === stalled ? stallMs : 0),
    }))
    return { pauseMs, deltas, cutAt: cutAt ?? undefined, endMarkMs }
  })
const callOf = (most: { jitterMs: number; bufferMs: number }): fc.Arbitrary<TestCall> =>
  fc
    .record({
      outMs: evenly(0, 150),
      backMs: evenly(0, 150),
      jitterMs: evenly(0, most.jitterMs),
      bufferMs: evenly(0, most.bufferMs),
      phaseMs: evenly(0, 20),
      markEveryMs: evenly(200, 500),
      lostMarks: fc.constantFrom(0, 0, 0.05, 0.2),
      utterances: fc.array(utterance, { minLength: 2, maxLength: 6, size: 'max' }),
      seed: fc.nat(),
    })
    .map(({ seed, ...call }) => ({ ...call, random: randomFrom(seed) }))

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

describe('against the true play head', () => {
  /** Cuts after everything was heard, and known to be, prove nothing: they are left out. */
  const isTold = ({ heardMs, playedMs, sentMs }: Cut) => heardMs < sentMs || playedMs < sentMs
  const seeds = [20_261_124, Math.floor(Math.random() * 2 ** 31)]
  const rows = [
    { what: 'no buffer, steady network', jitterMs: 0, bufferMs: 0, share: 0.995 },
    { what: 'a buffer of 0-100 ms, jitter of 0-20 ms each way', jitterMs: 20, bufferMs: 100, share: 0.99 },
  ]

  test.each(seeds.flatMap((seed) => rows.map((row) => ({ ...row, seed }))))(
    'within 30 ms: $what, seed $seed',
    ({ what, share, seed, ...most }) => {
      const calls = fc.sample(callOf(most), { numRuns: 2000, seed })
      const cuts = calls.flatMap((call) => playCall(call, new PlaybackClock())).filter(isTold)
      const errors = cuts.map(({ heardMs, playedMs }) => Math.abs(heardMs - playedMs)).sort((a, b) => a - b)
      const at = (part: number) =>
        errors[Math.min(errors.length - 1, Math.floor(part * errors.length))]?.toFixed(1)
      const within = errors.filter((error) => error <= 30).length / errors.length
      process.stdout.write(
        `${errors.length} cuts, ${what}: p50 ${at(0.5)} p90 ${at(0.9)} p99 ${at(0.99)} max ${at(1)} ms, ` +
          `${(within * 100).toFixed(2)} % within 30 ms (seed ${seed})\n`,
      )
      expect(errors.length).toBeGreaterThan(2000)
      expect(within).toBeGreaterThanOrEqual(share)
    },
  )
})
