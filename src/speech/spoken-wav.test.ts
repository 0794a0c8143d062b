import { describe, expect, it } from 'vitest'
import { readSpokenWav } from './spoken-wav.ts'

function wav(samples: Int16Array, rate: number, channels = 1): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt16LE(channels, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt16LE(16, 34)
  return Buffer.concat([header, Buffer.from(samples.buffer)])
}

const tone = (hz: number, rate: number) =>
  Int16Array.from({ length: rate }, (_, at) => Math.round(10_000 * Math.sin((2 * Math.PI * hz * at) / rate)))
const loudness = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)

describe('readSpokenWav', () => {
  it('takes 8 kHz as it is', () => {
    const samples = tone(440, 8_000)
    expect(readSpokenWav(wav(samples, 8_000))).toEqual(samples)
  })

  it('halves 16 kHz: what a telephone carries stays as loud, what it does not is gone', () => {
    const heard = readSpokenWav(wav(tone(1_000, 16_000), 16_000))
    expect(heard.length).toBe(8_000)
    expect(loudness(heard) / loudness(tone(1_000, 8_000))).toBeCloseTo(1, 1)
    expect(loudness(readSpokenWav(wav(tone(6_000, 16_000), 16_000)))).toBeLessThan(150)
  })

  it('refuses what it cannot play', () => {
    expect(() => readSpokenWav(Buffer.from('nothing'))).toThrow('no WAV')
    expect(() => readSpokenWav(wav(tone(440, 8_000), 22_050))).toThrow('22050')
    expect(() => readSpokenWav(wav(tone(440, 8_000), 8_000, 2))).toThrow('2 channels')
  })
})
