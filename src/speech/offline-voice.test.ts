import { afterAll, describe, expect, it } from 'vitest'
import { OfflineVoice } from './offline-voice.ts'

const rms = (samples: Int16Array) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
const seconds = (samples: Int16Array) => samples.length / 8_000

describe('the offline voice', () => {
  const voice = new OfflineVoice()
  afterAll(() => voice.close())

  it('speaks, as long as the words are and loud enough to be heard, in two voices', async () => {
    const [short, long, man] = await Promise.all([
      voice.speak('Goodbye.', 'slt'),
      voice.speak('Thanks for calling Riverside Plumbing, this is the automated receptionist.', 'slt'),
      voice.speak('Goodbye.', 'kal'),
    ])
    expect(seconds(short)).toBeGreaterThan(0.4)
    expect(seconds(short)).toBeLessThan(2)
    expect(seconds(long)).toBeGreaterThan(3)
    expect(seconds(long)).toBeLessThan(8)
    for (const sound of [short, long, man]) expect(rms(sound)).toBeGreaterThan(500)
    expect([...man.subarray(0, 4_000)]).not.toEqual([...short.subarray(0, 4_000)])
  })

  it('does not hold up the main loop', async () => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    const sound = await voice.speak(
      'Please leave your name, your number and a short message. '.repeat(6),
      'slt',
    )
    clearInterval(ticking)
    expect(seconds(sound)).toBeGreaterThan(10)
    expect(ticks).toBeGreaterThan(3)
  })

  it('tells what it cannot speak, and speaks on', async () => {
    await expect(voice.speak(' … ', 'slt')).rejects.toThrow('no words')
    expect((await voice.speak('One moment, please.', 'slt')).length).toBeGreaterThan(4_000)
  })

  it('tells that it cannot be loaded, and does not break', async () => {
    const { TMPDIR } = process.env
    const broken = new OfflineVoice()
    process.env.TMPDIR = '/nowhere/at/all'
    try {
      await expect(broken.speak('Goodbye.', 'slt')).rejects.toThrow('ENOENT')
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = TMPDIR
    }
    expect((await broken.speak('Goodbye.', 'slt')).length).toBeGreaterThan(3_000)
    await broken.close()
  })

  it('tells those who wait that it was closed, and who comes later', async () => {
    const closing = new OfflineVoice()
    const waiting = closing.speak('One moment, please.', 'slt')
    await Promise.all([expect(waiting).rejects.toThrow('closed'), closing.close()])
    await expect(closing.speak('Goodbye.', 'slt')).rejects.toThrow('closed')
  })
})
