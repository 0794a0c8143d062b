import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mulawBytesPerMs } from '../../src/twilio/protocol/mulaw.ts'
import { speechMs } from '../speech-time.ts'
import { codedSpeech, codeOver, SpeechReader, timedWords } from './coded-speech.ts'

const sentence = 'My number is 5035550147, señor Muñoz at 12 Elm Street.'

it('is as long as the words take, and says them, however it is cut into pieces', () => {
  const sound = codedSpeech(sentence)
  expect(sound.length).toBe(Math.round(speechMs(sentence) * mulawBytesPerMs))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (size) => {
      const reader = new SpeechReader()
      const words: string[] = []
      for (let at = 0; at < sound.length; at += size)
        words.push(...reader.push(sound.subarray(at, at + size)).map(({ text }) => text))
      expect(words.join(' ')).toBe(sentence)
    }),
    { numRuns: 40 },
  )
})

it('tells a word with its last sample, not before', () => {
  const [first, second] = timedWords('hello there')
  const sound = codedSpeech('hello there')
  const end = Math.round((first?.endMs ?? 0) * mulawBytesPerMs)
  expect(new SpeechReader().push(sound.subarray(0, end - 1))).toEqual([])
  expect(new SpeechReader().push(sound.subarray(0, end))).toEqual([{ text: 'hello', endsAt: end - 1 }])
  expect(second?.endMs).toBeGreaterThan(first?.endMs ?? 0)
})

it('can be written over any sound, and is not found in one that has none', () => {
  const noise = Uint8Array.from({ length: 80_000 }, (_, at) => (at * 2_654_435_761) >>> 13)
  expect(new SpeechReader().push(noise)).toEqual([])
  codeOver(noise, [
    { text: 'yes', endMs: 400 },
    { text: 'please', endMs: 900 },
  ])
  expect(new SpeechReader().push(noise).map(({ text }) => text)).toEqual(['yes', 'please'])
})

it('refuses a word that is longer than its time', () => {
  expect(() => codeOver(new Uint8Array(80), [{ text: 'please', endMs: 5 }])).toThrow(/"please" does not fit/)
})

it('hears a word that follows one that was broken off', () => {
  const [sound, end] = [codedSpeech('extraordinarily'), (timedWords('extraordinarily')[0]?.endMs ?? 0) * 8]
  for (const missing of [1, 8, 60, 120]) {
    const reader = new SpeechReader()
    expect(reader.push(sound.subarray(0, Math.floor(end) - missing))).toEqual([])
    expect(reader.push(codedSpeech('yes')).map(({ text }) => text)).toEqual(['yes'])
  }
})
