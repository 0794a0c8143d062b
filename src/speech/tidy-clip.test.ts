import { describe, expect, it } from 'vitest'
import { codedSpeech, SpeechReader } from '../../simulator/sound/coded-speech.ts'
import { decodeMulaw, encodeMulaw } from '../twilio/protocol/mulaw.ts'
import { tidyClip } from './tidy-clip.ts'

const silence = (ms: number) => new Int16Array(ms * 8)
const tone = (ms: number, amplitude: number) =>
  Int16Array.from({ length: ms * 8 }, (_, at) =>
    Math.round(amplitude * Math.sin((2 * Math.PI * 300 * at) / 8_000)),
  )
const sound = (...parts: Int16Array[]) => encodeMulaw(Int16Array.from(parts.flatMap((part) => [...part])))
const rms = (bytes: Uint8Array) => {
  const loud = decodeMulaw(bytes).filter((sample) => sample !== 0)
  return Math.sqrt(loud.reduce((sum, sample) => sum + sample * sample, 0) / loud.length)
}
const ms = (bytes: Uint8Array) => bytes.length / 8

describe('tidyClip', () => {
  it('takes the silence from around the words, and leaves the pause between them', () => {
    const tidy = tidyClip(
      sound(silence(900), tone(400, 4_600), silence(300), tone(400, 4_600), silence(2_000)),
    )
    expect(ms(tidy)).toBeGreaterThan(1_100)
    expect(ms(tidy)).toBeLessThan(1_300)
    expect(tidyClip(sound(silence(500)))).toHaveLength(0)
    expect(tidyClip(new Uint8Array())).toHaveLength(0)
  })

  it('brings quiet and loud voices near to each other, and cuts off no peak', () => {
    const levels = [900, 2_000, 4_600, 15_000, 32_000].map((amplitude) =>
      rms(tidyClip(sound(tone(600, amplitude)))),
    )
    for (const level of levels) {
      expect(level).toBeGreaterThan(2_200)
      expect(level).toBeLessThan(4_700)
    }
    const peaked = sound(tone(500, 400), tone(5, 30_000), tone(500, 400))
    const peaks = decodeMulaw(tidyClip(peaked)).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(peaks).toBeLessThanOrEqual(31_000)
  })

  it('makes no noise of what is far too quiet', () => {
    expect(rms(tidyClip(sound(tone(600, 150))))).toBeLessThan(150 * 4)
  })

  it('begins and ends without a click', () => {
    const abrupt = sound(tone(101, 6_000).subarray(3))
    const samples = decodeMulaw(tidyClip(abrupt))
    expect(samples.at(0)).toBe(0)
    expect(Math.abs(samples.at(-1) ?? 1_000)).toBeLessThan(200)
    const steps = samples.map((sample, at) => Math.abs(sample - (samples[at - 1] ?? 0)))
    expect(Math.max(...steps)).toBeLessThan(2_200)
  })

  it('leaves the samples of speech that is loud as speech is alone', () => {
    const speech = codedSpeech('Thanks for calling Riverside Plumbing. How can I help you today?')
    const tidy = tidyClip(speech)
    expect(Buffer.from(tidy).includes(Buffer.from(speech))).toBe(true)
    const words = new SpeechReader().push(tidy).map(({ text }) => text)
    expect(words.join(' ')).toBe('Thanks for calling Riverside Plumbing. How can I help you today?')
  })
})
