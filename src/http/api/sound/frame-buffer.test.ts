/** The buffer between a browser's bursts and a line that takes 20 ms every 20 ms. */
import { expect, it } from 'vitest'
import { FrameBuffer } from './frame-buffer.ts'

const frame = (name: number) => Uint8Array.from({ length: 160 }, () => name & 0xff)
const names = (frames: (Uint8Array | undefined)[]) => frames.map((each) => each?.[0])

function next(buffer: FrameBuffer, count: number): (number | undefined)[] {
  return names(Array.from({ length: count }, () => buffer.next()))
}

it('gives frames in order, once there are two of them', () => {
  const buffer = new FrameBuffer()
  expect(next(buffer, 1)).toEqual([undefined])
  buffer.push(frame(1))
  expect(next(buffer, 1)).toEqual([undefined])
  buffer.push(frame(2))
  expect(next(buffer, 1)).toEqual([1])
  buffer.push(frame(3))
  expect(next(buffer, 3)).toEqual([2, 3, undefined])
})

it('is silent when empty, gathers anew, and keeps no last frame back for ever', () => {
  const buffer = new FrameBuffer()
  buffer.push(frame(1))
  expect(next(buffer, 6)).toEqual([undefined, undefined, undefined, undefined, 1, undefined])
  buffer.push(frame(2))
  expect(next(buffer, 1)).toEqual([undefined])
  buffer.push(frame(3))
  expect(next(buffer, 2)).toEqual([2, 3])
})

it('bears frames that come five at a time without a gap', () => {
  const buffer = new FrameBuffer()
  const heard: (Uint8Array | undefined)[] = []
  for (let at = 0; at < 100; at++) {
    if (at % 5 === 0) for (let each = 0; each < 5; each++) buffer.push(frame(at + each))
    heard.push(buffer.next())
  }
  expect(names(heard)).toEqual(Array.from({ length: 100 }, (_, at) => at))
})

it('holds half a second at most, and says how many of the oldest had to go', () => {
  const buffer = new FrameBuffer()
  const lost = Array.from({ length: 40 }, (_, at) => buffer.push(frame(at))).reduce((sum, each) => sum + each)
  expect(lost + buffer.length).toBe(40)
  expect(buffer.length).toBeLessThanOrEqual(25)
  expect(next(buffer, buffer.length).at(-1)).toBe(39)
})

it('does not fall behind a browser whose clock is one per cent fast', () => {
  const buffer = new FrameBuffer()
  let pushed = 0
  let lost = 0
  for (let at = 0; at < 20_000; at++) {
    while (pushed < at * 1.01) lost += buffer.push(frame(pushed++))
    buffer.next()
  }
  expect(lost).toBe(0)
  expect(buffer.length).toBeLessThanOrEqual(5)
})
