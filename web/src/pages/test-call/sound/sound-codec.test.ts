/** What becomes of sound between the browser and the telephone line. */
import { describe, expect, it } from 'vitest'
import { linearToMulaw, mulawToLinear } from '../../../../../src/twilio/protocol/mulaw.ts'
import { decodeMulaw, encodeMulaw, lineHz } from './mulaw.ts'
import { Resampler } from './resampler.ts'

const rates = [16_000, 22_050, 44_100, 48_000, 96_000]

function tone(hz: number, rate: number, seconds = 0.5, level = 0.5): Float32Array {
  return Float32Array.from(
    { length: rate * seconds },
    (_, at) => level * Math.sin((2 * Math.PI * hz * at) / rate),
  )
}

/** Through a resampler in pieces of 128, as an audio thread gives them. */
function resampled(sound: Float32Array, fromHz: number, toHz: number): Float32Array {
  const resampler = new Resampler(fromHz, toHz)
  const out: number[] = []
  for (let at = 0; at < sound.length; at += 128) out.push(...resampler.push(sound.subarray(at, at + 128)))
  return Float32Array.from(out)
}

/** Without beginning and end, where the filter has not settled. */
const middle = (sound: Float32Array) => sound.subarray(sound.length / 4, (sound.length * 3) / 4)

function power(sound: Float32Array): number {
  return sound.reduce((sum, sample) => sum + sample ** 2, 0) / sound.length
}

/** How much of the sound is that tone, and how much anything else, in decibels: fitted by least squares. */
function toneOverRest(sound: Float32Array, hz: number, rate: number): number {
  const waves = Array.from(sound, (_, at) => {
    const phase = (2 * Math.PI * hz * at) / rate
    return { cos: Math.cos(phase), sin: Math.sin(phase) }
  })
  const sums = { cc: 0, cs: 0, ss: 0, xc: 0, xs: 0 }
  for (const [at, { cos, sin }] of waves.entries()) {
    const sample = sound[at] ?? 0
    sums.cc += cos * cos
    sums.cs += cos * sin
    sums.ss += sin * sin
    sums.xc += sample * cos
    sums.xs += sample * sin
  }
  const determinant = sums.cc * sums.ss - sums.cs ** 2
  const a = (sums.xc * sums.ss - sums.xs * sums.cs) / determinant
  const b = (sums.xs * sums.cc - sums.xc * sums.cs) / determinant
  const fitted = Float32Array.from(waves, ({ cos, sin }) => a * cos + b * sin)
  const rest = sound.map((sample, at) => sample - (fitted[at] ?? 0))
  return dB(power(fitted) / power(rest))
}

const dB = (ratio: number) => 10 * Math.log10(ratio)

describe('µ-law', () => {
  it('is the code of the server, byte for byte', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(decodeMulaw(Uint8Array.of(byte))[0]).toBe(mulawToLinear(byte) / 32_768)
    }
    const all = Float32Array.from({ length: 65_536 }, (_, at) => (at - 32_768) / 32_768)
    expect(encodeMulaw(all)).toEqual(
      Uint8Array.from(all, (sample) => linearToMulaw(Math.round(sample * 32_768))),
    )
  })

  it('keeps a voice at any loudness well above its noise, and bears what is too loud', () => {
    for (const level of [0.01, 0.1, 0.5, 0.95]) {
      const sound = tone(440, lineHz, 0.5, level)
      const noise = decodeMulaw(encodeMulaw(sound)).map((sample, at) => sample - (sound[at] ?? 0))
      expect(dB(power(sound) / power(noise))).toBeGreaterThan(level < 0.05 ? 28 : 35)
    }
    expect(decodeMulaw(encodeMulaw(Float32Array.of(7, -7)))).toEqual(
      Float32Array.of(32_124 / 32_768, -32_124 / 32_768),
    )
  })
})

describe.each(rates)('from and to %i samples a second', (rate) => {
  it('keeps as many seconds of sound as there were', () => {
    const sound = tone(440, rate, 2)
    expect(resampled(sound, rate, lineHz).length / lineHz).toBeCloseTo(2 - 0.0045, 2)
    expect(resampled(tone(440, lineHz, 2), lineHz, rate).length / rate).toBeCloseTo(2 - 0.0045, 2)
  })

  it.each([300, 1000, 2400, 3400])('carries %i Hz there and back, and nothing besides', (hz) => {
    const down = middle(resampled(tone(hz, rate), rate, lineHz))
    expect(toneOverRest(down, hz, lineHz)).toBeGreaterThan(55)
    expect(Math.abs(dB(power(down) / 0.125))).toBeLessThan(0.5)
    const up = middle(resampled(tone(hz, lineHz), lineHz, rate))
    expect(toneOverRest(up, hz, rate)).toBeGreaterThan(55)
    expect(Math.abs(dB(power(up) / 0.125))).toBeLessThan(0.5)
  })

  it.each([4200, 5000, 6000, 7600])('lets nothing of %i Hz through as another tone', (hz) => {
    const down = middle(resampled(tone(hz, rate), rate, lineHz))
    expect(dB(power(down) / 0.125)).toBeLessThan(-60)
  })
})

it('keeps a voice through the whole way of a call', () => {
  const said = tone(700, 48_000)
  const line = decodeMulaw(encodeMulaw(resampled(said, 48_000, lineHz)))
  const heard = resampled(line, lineHz, 48_000)
  expect(toneOverRest(middle(heard), 700, 48_000)).toBeGreaterThan(33)
})

it('refuses rates that are none', () => {
  expect(() => new Resampler(0, 8000)).toThrow(/above 0/)
  expect(() => new Resampler(48_000, Number.NaN)).toThrow(/above 0/)
})
