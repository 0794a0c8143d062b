import { describe, expect, it } from 'vitest'
import { Playback } from './playback.ts'

describe('Playback', () => {
  it('reckons how long words take, one after the other', () => {
    let now = 1000
    const playback = new Playback({ now: () => now, crossingMs: 500 })
    expect(playback.remainingMs).toBe(0)
    playback.sent('x'.repeat(100))
    expect(playback.remainingMs).toBe(350 + 6600)
    now += 3000
    playback.sent('x'.repeat(10))
    expect(playback.remainingMs).toBe(350 + 6600 + 660 - 3000)
    expect(playback.unheardCharacters).toBe(70)
    now += 60_000
    expect(playback.remainingMs).toBe(0)
  })

  it('believes a note that they are over, unless it was written before they came', () => {
    let now = 1000
    const playback = new Playback({ now: () => now, crossingMs: 500 })
    playback.sent('Have a good day, goodbye.')
    now += 400
    playback.ended()
    expect(playback.remainingMs).toBeGreaterThan(1000)
    now += 200
    playback.ended()
    expect(playback.remainingMs).toBe(0)
  })

  it('takes an answer for the end of the words, unless it was spoken before them', () => {
    let now = 0
    const playback = new Playback({ now: () => now, crossingMs: 500 })
    now += 60_000
    playback.ended()
    playback.sent('x'.repeat(100))
    now += 1000
    playback.answered()
    expect(playback.remainingMs).toBeGreaterThan(1000)
    now += 1000
    playback.answered()
    expect(playback.remainingMs).toBe(0)
  })

  it('takes any answer for the end where no note has ever told of one', () => {
    const playback = new Playback({ now: () => 0, crossingMs: 500 })
    playback.sent('How can I help you?')
    playback.answered()
    expect(playback.remainingMs).toBe(0)
  })

  it('is over at once when the caller cuts in', () => {
    const playback = new Playback({ now: () => 0, crossingMs: 500 })
    playback.sent('We can do Tuesday.')
    playback.stopped()
    expect(playback.remainingMs).toBe(0)
  })
})
