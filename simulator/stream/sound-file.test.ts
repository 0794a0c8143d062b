/** Real recordings as callers: what is read of them, and what is refused. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linearToMulaw, mulawSilence } from '../../src/twilio/protocol/mulaw.ts'
import { SpeechReader } from '../sound/coded-speech.ts'
import { sayFile } from './sound-file.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sound-file-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Loud and silent milliseconds in turn, beginning with silence. */
function recording(...ms: number[]): Uint8Array {
  const parts = ms.map((length, nth) =>
    Uint8Array.from({ length: length * 8 }, (_, at) =>
      nth % 2 === 0 ? mulawSilence : linearToMulaw(9000 * Math.sin(at / 3)),
    ),
  )
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** A file as recorders write it: a longer format chunk, and one that nobody needs. */
async function file(sound: Uint8Array, { tag = 7, channels = 1, rate = 8000 } = {}): Promise<string> {
  const chunk = (name: string, body: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.write(name)
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
  }
  const format = Buffer.alloc(18)
  format.writeUInt16LE(tag, 0)
  format.writeUInt16LE(channels, 2)
  format.writeUInt32LE(rate, 4)
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    chunk('LIST', Buffer.from('odd')),
    chunk('data', sound),
  ])
  const path = join(folder, `${sound.length}-${tag}-${channels}-${rate}.wav`)
  await writeFile(path, chunk('RIFF', body))
  return path
}

function wordsIn(sound: Uint8Array = new Uint8Array()): { text: string; endMs: number }[] {
  return new SpeechReader().push(sound).map(({ text, endsAt }) => ({ text, endMs: (endsAt + 1) / 8 }))
}

describe('a recording', () => {
  test('is said with its transcript, spread over what is loud in it', async () => {
    const path = await file(recording(500, 1000, 1500, 1000, 400))
    const action = await sayFile(path, 'my sink is blocked')
    expect(action).toMatchObject({ do: 'say', text: 'my sink is blocked' })
    expect(action.sound?.length).toBe(4400 * 8)
    expect(wordsIn(action.sound)).toEqual([
      { text: 'my', endMs: 1000 },
      { text: 'sink', endMs: 1500 },
      { text: 'is', endMs: 3500 },
      { text: 'blocked', endMs: 4000 },
    ])
  })

  test('of two who speak at once has the words of both, each in its time', async () => {
    const path = await file(recording(0, 4000))
    const { sound, text } = await sayFile(path, [
      { text: 'one two', start: 0, end: 2 },
      { text: 'three four', start: 1, end: 3 },
    ])
    expect(text).toBe('one two three four')
    expect(wordsIn(sound)).toEqual([
      { text: 'one', endMs: 1000 },
      { text: 'two', endMs: 2000 },
      { text: 'three', endMs: 2011 },
      { text: 'four', endMs: 3000 },
    ])
  })

  test.each([
    [{ tag: 1 }, /expected µ-law \(format 7\), 1 channel, 8000 Hz, got format 1/],
    [{ channels: 2 }, /got format 7, 2 channels/],
    [{ rate: 16_000 }, /16000 Hz/],
  ])('of another kind is refused: %o', async (kind, message) => {
    await expect(sayFile(await file(recording(0, 300), kind), 'hi')).rejects.toThrow(message)
  })

  test('that is none is refused, and one without sound, and one that is silent where words should be', async () => {
    const other = join(folder, 'other.wav')
    await writeFile(other, 'not a wave')
    await expect(sayFile(other, 'hi')).rejects.toThrow(/other.wav: expected a WAV file/)
    await expect(sayFile(await file(recording(800)), 'hi')).rejects.toThrow(
      /nothing is to be heard from 0 to 0.8 s, where "hi" should be/,
    )
    await expect(
      sayFile(await file(recording(0, 200)), 'far more words than anybody can say in that time '.repeat(3)),
    ).rejects.toThrow(/its words do not fit into 0.2 s/)
  })
})
