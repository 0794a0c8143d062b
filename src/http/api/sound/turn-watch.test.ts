/** Whose turn it is, by the sound of both. */
import { expect, it } from 'vitest'
import { linearToMulaw, mulawSilence } from '../../../twilio/protocol/mulaw.ts'
import { TurnWatch } from './turn-watch.ts'

const silence = new Uint8Array(160).fill(mulawSilence)

/** A tone of that loudness, of 32,767, with noise beneath. */
function sound(level: number): Uint8Array {
  return Uint8Array.from({ length: 160 }, (_, at) =>
    linearToMulaw(Math.round(level * Math.SQRT2 * Math.sin((2 * Math.PI * 440 * at) / 8000))),
  )
}

/** Plays both sides, 20 ms after 20 ms, and tells what was reported. */
function line() {
  const told: string[] = []
  const watch = new TurnWatch({
    turned: (to) => void told.push(to),
    answered: (latencyMs) => void told.push(`answered in ${latencyMs} ms`),
  })
  let atMs = 0
  return {
    told,
    watch,
    play(ms: number, caller: Uint8Array, us: Uint8Array | undefined) {
      for (let end = atMs + ms; atMs < end; atMs += 20) {
        watch.hearCaller(caller, atMs)
        if (us) watch.hearUs(us, atMs)
      }
    },
    cleared: () => watch.cleared(atMs),
  }
}

it('tells speaking, listening and thinking, and how long an answer took', () => {
  const { told, play } = line()
  play(1000, sound(20), sound(3000))
  play(600, sound(20), undefined)
  expect(told).toEqual(['speaking', 'listening'])
  play(1200, sound(2000), undefined)
  expect(told).toHaveLength(2)
  play(700, sound(20), silence)
  expect(told.splice(0)).toEqual(['speaking', 'listening', 'thinking'])
  play(1000, sound(20), sound(3000))
  // The last frame with a voice was that long before the first of the answer.
  expect(told).toEqual(['answered in 720 ms', 'speaking'])
})

it('measures no answer to silence, a click, or the noise of a street', () => {
  const { told, play } = line()
  play(3000, sound(400), undefined)
  play(60, sound(6000), undefined)
  play(900, sound(400), undefined)
  play(500, sound(400), sound(3000))
  expect(told.filter((each) => each.startsWith('answered'))).toEqual([])
})

it('measures an answer once, and not from one sentence of it to the next', () => {
  const { told, play } = line()
  play(500, sound(20), undefined)
  play(800, sound(2000), undefined)
  play(500, sound(20), undefined)
  play(400, sound(20), sound(3000))
  play(600, sound(20), undefined)
  play(400, sound(20), sound(3000))
  expect(told.filter((each) => each.startsWith('answered'))).toEqual(['answered in 520 ms'])
})

it('listens at once when what was to be played is cleared', () => {
  const { told, play, cleared } = line()
  play(500, sound(20), sound(3000))
  play(200, sound(2000), sound(3000))
  cleared()
  expect(told).toEqual(['speaking', 'listening'])
  play(200, sound(2000), undefined)
  play(400, sound(20), undefined)
  expect(told.at(-1)).toBe('thinking')
})

it('gives up waiting for an answer that does not come', () => {
  const { told, play } = line()
  play(500, sound(20), undefined)
  play(800, sound(2000), undefined)
  play(13_000, sound(20), undefined)
  expect(told).toEqual(['thinking', 'listening'])
})
