/** The line between a browser that speaks and a media stream, on a clock of the test. */
import { beforeEach, expect, it } from 'vitest'
import { linearToMulaw, mulawSilence } from '../../../twilio/protocol/mulaw.ts'
import type { TestPhoneEvent } from '../test-phone.ts'
import { SpokenLine } from './spoken-line.ts'

let atMs = 0
let told: TestPhoneEvent[] = []
let heard: Uint8Array[] = []
let line: SpokenLine

beforeEach(() => {
  atMs = 0
  told = []
  heard = []
  line = new SpokenLine({
    onSound: (frame) => void heard.push(frame),
    onEvent: (event) => void told.push(event),
    now: () => atMs,
  })
})

const silence = new Uint8Array(160).fill(mulawSilence)
const voice = Uint8Array.from({ length: 160 }, (_, at) =>
  linearToMulaw(Math.round(4000 * Math.sin((2 * Math.PI * 440 * at) / 8000))),
)

it('takes sound while a stream is connected, and what was said before it is not heard then', () => {
  expect(line.speak(voice)).toBe(false)
  line.open()
  expect(line.nextFrame()).toBeUndefined()
  line.speak(silence)
  expect(line.speak(voice)).toBe(true)
  expect(line.nextFrame()).toBe(silence)
  line.end()
  line.speak(voice)
  line.end()
  line.open()
  expect(line.nextFrame()).toBeUndefined()
  expect(told.map(({ type }) => type)).toEqual(['sound-opened', 'sound-closed', 'sound-opened'])
})

it('hands keys over one by one, and passes on what is heard and cleared', () => {
  line.open()
  line.press('12#')
  expect([line.nextKey(), line.nextKey(), line.nextKey(), line.nextKey()]).toEqual(['1', '2', '#', undefined])
  line.hear(voice)
  line.cleared()
  expect(heard).toEqual([voice])
  expect(told.map((event) => ('to' in event ? event.to : event.type))).toEqual([
    'sound-opened',
    'speaking',
    'listening',
    'sound-cleared',
  ])
})

it('bounds what waits, and tells of what was lost once a second', () => {
  line.open()
  for (let at = 0; at < 100; at++) line.speak(silence)
  atMs = 2000
  line.speak(silence)
  let frames = 0
  while (line.nextFrame()) frames += 1
  expect(frames).toBeLessThanOrEqual(25)
  const losses = told.filter((event) => event.type === 'sound-lost')
  expect(losses).toHaveLength(2)
  const lostMs = losses.reduce((sum, { ms }) => sum + ms, 0)
  expect(lostMs).toBe((101 - frames) * 20)
})
