/** Sound that comes in bursts, played without gaps and clicks. */
import { expect, it } from 'vitest'
import { JitterBuffer } from './jitter-buffer.ts'

const hz = 200
/** The `nth` 20 ms of one tone. */
const frame = (nth: number) =>
  Float32Array.from({ length: 160 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hz * (nth * 160 + at)) / 8000))
/** The steepest step from sample to sample of the tone itself. */
const steepest = 0.5 * ((2 * Math.PI * hz) / 8000)

/** Plays `ms` in pieces of a millisecond; `arrive` is asked what has come at each. */
function play(
  buffer: JitterBuffer,
  ms: number,
  arrive: (atMs: number) => void = () => undefined,
): Float32Array {
  const out = new Float32Array(ms * 8)
  for (let at = 0; at < ms; at++) {
    arrive(at)
    buffer.read(out.subarray(at * 8, at * 8 + 8))
  }
  return out
}

function largestStep(sound: Float32Array): number {
  return sound.reduce((most, sample, at) => Math.max(most, Math.abs(sample - (sound[at - 1] ?? 0))), 0)
}

const loudMs = (sound: Float32Array) => {
  let count = 0
  for (let at = 0; at < sound.length; at += 40)
    if (sound.subarray(at, at + 40).some((s) => Math.abs(s) > 0.1)) count += 5
  return count
}

it('plays what comes evenly, 60 ms later, whole and without a click', () => {
  const buffer = new JitterBuffer()
  const out = play(buffer, 1500, (at) => {
    if (at < 1000 && at % 20 === 0) buffer.push(frame(at / 20))
  })
  expect(out.findIndex((sample) => sample !== 0) / 8).toBeCloseTo(40, 0)
  expect(loudMs(out)).toBeGreaterThan(985)
  expect(largestStep(out)).toBeLessThan(steepest * 1.6)
})

it('bears frames up to 60 ms late without a gap', () => {
  const buffer = new JitterBuffer()
  const out = play(buffer, 1200, (at) => {
    // Three at a time.
    if (at < 960 && at % 60 === 0) for (const each of [0, 1, 2]) buffer.push(frame(at / 20 + each))
  })
  expect(loudMs(out)).toBeGreaterThan(945)
})

it('falls silent without a click when nothing comes, and keeps back more from then on', () => {
  const buffer = new JitterBuffer()
  let nth = 0
  const out = play(buffer, 2000, (at) => {
    const isStalled = at >= 400 && at < 520
    if (at % 20 === 0 && !isStalled) buffer.push(frame(nth++))
  })
  expect(largestStep(out)).toBeLessThan(steepest * 1.6)
  expect(buffer.keptBackMs).toBe(80)
  play(buffer, 25_000, (at) => at % 20 === 0 && buffer.push(frame(nth++)))
  expect(buffer.keptBackMs).toBe(60)
})

it('keeps back no more because a sentence was over', () => {
  const buffer = new JitterBuffer()
  play(buffer, 3000, (at) => at % 20 === 0 && at % 1000 < 500 && buffer.push(frame(at / 20)))
  expect(buffer.keptBackMs).toBe(60)
})

it('plays a last frame though none follows it', () => {
  const buffer = new JitterBuffer()
  buffer.push(frame(0))
  expect(loudMs(play(buffer, 200))).toBeGreaterThan(10)
})

it('is silent at once when cleared, without a click', () => {
  const buffer = new JitterBuffer()
  let nth = 0
  const before = play(buffer, 300, (at) => at % 20 === 0 && buffer.push(frame(nth++)))
  buffer.clear()
  const after = play(buffer, 300)
  expect(loudMs(after)).toBeLessThanOrEqual(5)
  expect(largestStep(Float32Array.from([...before, ...after]))).toBeLessThan(steepest * 1.6)
  buffer.push(frame(0))
  buffer.clear()
  expect(loudMs(play(buffer, 300))).toBe(0)
})

it('catches up with what a stalled network brings at once', () => {
  const buffer = new JitterBuffer()
  for (let nth = 0; nth < 100; nth++) buffer.push(frame(nth))
  expect(buffer.queuedMs).toBeLessThanOrEqual(600)
  const out = play(buffer, 8000, (at) => at % 20 === 0 && buffer.push(frame(100 + at / 20)))
  expect(buffer.queuedMs).toBeLessThanOrEqual(120)
  expect(largestStep(out)).toBeLessThan(0.5)
})
