import { describe, expect, it } from 'vitest'
import { clipKey } from './clip-names.ts'
import type { Clips, ClipVoice } from './clips.ts'
import { findClip } from './find-clip.ts'

const marin: ClipVoice = { name: 'openai/marin', language: 'en-US' }
const offline: ClipVoice = { name: 'offline/slt', language: 'en-US' }

function clipsOf(...entries: [ClipVoice, string, number][]): Pick<Clips, 'get'> & Clips {
  const known = new Map(entries.map(([voice, text, byte]) => [clipKey(voice, text), Uint8Array.of(byte)]))
  return {
    get: (voice, text) => known.get(clipKey(voice, text)),
    prepare: () => expect.unreachable(),
  }
}
/** Bytes that are no pause. */
const spoken = (sound: Uint8Array | undefined) => sound && [...sound].filter((byte) => byte !== 0xff)

describe('findClip', () => {
  it('takes the voice that the caller is used to, another only for what that one cannot say', () => {
    const clips = clipsOf(
      [marin, 'Goodbye.', 1],
      [offline, 'Goodbye.', 2],
      [offline, 'One moment, please.', 3],
    )
    expect(spoken(findClip(clips, [marin, offline], 'Goodbye.'))).toEqual([1])
    expect(spoken(findClip(clips, [marin, offline], 'One moment, please.'))).toEqual([3])
    expect(findClip(clips, [marin], 'One moment, please.')).toBeUndefined()
    expect(findClip(clips, [], 'Goodbye.')).toBeUndefined()
    expect(findClip(clips, [marin], ' ')).toBeUndefined()
  })

  it('puts a text together from its sentences, as long as they were spoken, in one voice', () => {
    const clips = clipsOf(
      [marin, "Sorry, I can't hear you.", 1],
      [marin, 'May I have your name? First and last, please.', 2],
      [marin, 'May I have your name?', 3],
      [offline, 'Goodbye.', 4],
    )
    const asked = "Sorry, I can't hear you. May I have your name? First and last, please."
    expect(spoken(findClip(clips, [marin, offline], asked))).toEqual([1, 2])
    expect(spoken(findClip(clips, [marin], "Sorry, I can't hear you. May I have your name?"))).toEqual([1, 3])
    expect(findClip(clips, [marin, offline], "Sorry, I can't hear you. Goodbye.")).toBeUndefined()
    expect(findClip(clips, [marin], "Sorry, I can't hear you. Is 3.5 miles far?")).toBeUndefined()
  })

  it('puts a text of two languages together where the same voice has spoken both', () => {
    const spanish = { ...marin, language: 'es-US' }
    const clips = clipsOf(
      [marin, 'Hello.', 1],
      [spanish, 'Para español, marque 2.', 2],
      [offline, 'Hello.', 3],
    )
    const text = 'Hello. Para español, marque 2.'
    expect(spoken(findClip(clips, [marin, spanish, offline], text))).toEqual([1, 2])
    expect(findClip(clips, [marin, offline], text)).toBeUndefined()
  })
})
