/** The play head to the frame: order, marks, clear. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frameBytes, PlayHead } from './play-head.ts'

function listen() {
  const log: string[] = []
  const frames: Uint8Array[] = []
  const head: PlayHead<string> = new PlayHead<string>({
    onMark: (name) => log.push(`mark ${name} at ${head.playedBytes}`),
    onPlayed: (sound, of) => log.push(`${of} ${sound.length}`),
    onFrame: (frame) => frames.push(frame),
  })
  return { head, log, frames }
}
const sound = (bytes: number, value = 1) => new Uint8Array(bytes).fill(value)

test('plays in order, 20 ms at a time, and fills up the last frame with silence', () => {
  const { head, log, frames } = listen()
  head.add(sound(200, 1), 'a')
  head.add(sound(200, 2), 'b')
  for (let at = 0; at < 4; at++) head.tick()
  expect(log).toEqual(['a 160', 'a 40', 'b 120', 'b 80'])
  expect(frames.map((frame) => [frame.length, frame[39], frame[40], frame[159]])).toEqual([
    [160, 1, 1, 1],
    [160, 1, 2, 2],
    [160, 2, 2, 0xff],
  ])
  expect(head.isIdle).toBe(true)
})

test('echoes a mark when all before it is over: with the tick after its last frame', () => {
  const { head, log } = listen()
  head.add(sound(320), 'a')
  head.mark('end')
  head.mark('really')
  head.tick()
  head.tick()
  expect(log).toEqual(['a 160', 'a 160'])
  expect(head.isIdle).toBe(false)
  head.tick()
  expect(log.slice(2)).toEqual(['mark end at 320', 'mark really at 320'])
})

test('echoes a mark between two sounds before the second is over', () => {
  const { head, log } = listen()
  head.add(sound(160), 'a')
  head.mark('between')
  head.add(sound(160), 'b')
  head.tick()
  head.tick()
  expect(log).toEqual(['a 160', 'mark between at 160', 'b 160'])
})

test('echoes a mark at once when there is nothing before it, and not while a frame is still being played', () => {
  const { head, log } = listen()
  head.mark('now')
  expect(log).toEqual(['mark now at 0'])
  head.add(sound(100), 'a')
  head.tick()
  head.mark('after')
  expect(log).toHaveLength(2)
  head.tick()
  expect(log.at(-1)).toBe('mark after at 100')
})

test('forgets what was not played when it is cleared, and echoes every mark at once and in order', () => {
  const { head, log } = listen()
  head.add(sound(80), 'a')
  head.mark('1')
  head.add(sound(500), 'b')
  head.mark('2')
  head.tick()
  expect(head.clear()).toBe(420)
  expect(log).toEqual(['a 80', 'b 80', 'mark 1 at 160', 'mark 2 at 160'])
  head.tick()
  expect(head.playedBytes).toBe(160)
  expect(head.isIdle).toBe(true)
})

test('plays no more than it is allowed', () => {
  const { head } = listen()
  head.add(sound(500), 'a')
  head.tick(24)
  head.tick(0)
  expect(head.playedBytes).toBe(24)
  expect(head.queuedBytes).toBe(476)
})

test('plays every byte once and in order, and every mark at its place, whatever comes when', () => {
  const step = fc.oneof(
    fc.record({ add: fc.integer({ min: 1, max: 3000 }) }),
    fc.record({ mark: fc.constant(true) }),
    fc.record({ ticks: fc.integer({ min: 1, max: 30 }) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const played: number[] = []
      const echoed: { name: string; at: number }[] = []
      const head: PlayHead<undefined> = new PlayHead<undefined>({
        onMark: (name) => echoed.push({ name, at: head.playedBytes }),
        onPlayed: (bytes) => played.push(...bytes),
      })
      const sent: number[] = []
      const marks: { name: string; at: number }[] = []
      for (const one of steps) {
        if ('add' in one) {
          const bytes = Uint8Array.from({ length: one.add }, (_, at) => (sent.length + at) % 251)
          sent.push(...bytes)
          head.add(bytes, undefined)
        } else if ('mark' in one) {
          marks.push({ name: `m${marks.length}`, at: sent.length })
          head.mark(`m${marks.length - 1}`)
        } else for (let at = 0; at < one.ticks; at++) head.tick()
      }
      while (!head.isIdle) head.tick()
      expect(played).toEqual(sent)
      expect(echoed.map(({ name }) => name)).toEqual(marks.map(({ name }) => name))
      for (const [nth, { at }] of echoed.entries()) {
        const due = marks[nth]?.at ?? 0
        expect(at).toBeGreaterThanOrEqual(due)
        expect(at - due).toBeLessThan(frameBytes)
      }
    }),
    { numRuns: 60 },
  )
})
