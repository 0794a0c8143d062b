import { afterAll, describe, expect, it } from 'vitest'
import { decodeMulaw } from '../twilio/protocol/mulaw.ts'
import { offlineClipMaker, offlineClipVoice } from './offline-clips.ts'
import { OfflineVoice } from './offline-voice.ts'
import { tidyClip } from './tidy-clip.ts'

describe('clips by the offline voice', () => {
  const voice = new OfflineVoice()
  const make = offlineClipMaker(voice)
  const never = new AbortController().signal
  afterAll(() => voice.close())

  it('are speech, as loud as speech is', async () => {
    const english = offlineClipVoice('en-GB')
    if (!english) throw new Error('there is no English')
    const clip = tidyClip(await make(english, 'Hold on one second, please.', never))
    expect(clip.length / 8).toBeGreaterThan(800)
    expect(clip.length / 8).toBeLessThan(3_500)
    const loud = decodeMulaw(clip).filter((sample) => Math.abs(sample) > 300)
    const level = Math.sqrt(loud.reduce((sum, sample) => sum + sample * sample, 0) / loud.length)
    expect(level).toBeGreaterThan(1_500)
    expect(level).toBeLessThan(7_000)
  })

  it('are English and nothing else, and that is said', async () => {
    expect(offlineClipVoice('es-US')).toBeUndefined()
    const spanish = { name: 'offline/slt', language: 'es-US' }
    await expect(make(spanish, 'Un momento, por favor.', never)).rejects.toThrow('English only, not es-US')
  })
})
