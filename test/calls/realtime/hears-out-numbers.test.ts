/** Real voices: a pause between the groups of a number is no end of it, and who cuts in is noticed in the midst of another voice. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOver } from '../../../simulator/sound/coded-speech.ts'
import { sayFile } from '../../../simulator/stream/sound-file.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { StreamLine } from './stream-line.ts'

/** Public recordings, which are not part of the repository. */
const folder = resolve(import.meta.dirname, '../../../../shared/data/dev_audio')
const isThere = existsSync(folder)
/** Pauses between two groups that are waited for, milliseconds; a detector hears soft ends of words as pauses too. */
const waitedForMs = 900
/** His words end more softly. */
const softVoice = 'lucas'
/** From when the model has heard a voice until ours stops: the middle one of several. */
const mostMs = 30

interface Recording {
  file: string
  kind: string
  text?: string
  phone?: string
  digit_segments?: [string, number, number][]
  group_pauses?: { ms: number }[]
  segments?: { text: string; start: number; end: number }[]
  barge_in_onset_s?: number
}

if (!isThere) process.stderr.write(`SKIPPED: no recordings in ${folder}, real voices were not tried\n`)

describe.skipIf(!isThere)('recordings of real voices', () => {
  let tried: AppWithRealtime
  let recordings: Recording[] = []
  beforeAll(async () => {
    const rows = (await readFile(resolve(folder, 'manifest.jsonl'), 'utf8')).trim().split('\n')
    recordings = rows.map((row): Recording => JSON.parse(row))
    tried = await startAppWithRealtime({}, { timings: { silenceMs: 8000, thinkingMs: 8000 } })
  })
  afterAll(() => tried.close())

  const digitsOf = async ({ file, digit_segments: digits = [] }: Recording) => {
    const segments = digits.map(([text, start, end]) => ({ text, start, end }))
    const { sound } = await sayFile(resolve(folder, file), segments)
    if (!sound) throw new Error(`${file} has no sound`)
    return sound
  }

  it('of numbers in groups: the number is one turn, and stands on record', async () => {
    const paused = recordings.filter(
      ({ kind, group_pauses: pauses = [] }) =>
        kind === 'phone_number_10' && pauses.length > 0 && pauses.every(({ ms }) => ms <= waitedForMs),
    )
    const numbers = paused.filter(({ file }) => !file.includes(softVoice))
    expect(numbers.length).toBeGreaterThan(4)
    for (const recording of numbers.slice(0, 5)) {
      const line = await StreamLine.open(tried.app, 'anonymous')
      await line.hear(/today\?/)
      line.says('My name is Ana Reyes and my sink is clogged')
      await line.hear(/number/)
      const connection = tried.model.connections.at(-1)
      // It has been told how long to wait now.
      await tried.model.waitFor(
        () =>
          connection?.setup.audio.input.turn_detection?.type === 'server_vad' &&
          connection.setup.audio.input.turn_detection.silence_duration_ms > waitedForMs,
      )
      line.sound(await digitsOf(recording))
      line.silence(1500)
      const call = await line.call(({ lead }) => lead.phone !== undefined)
      expect(call.lead.phone?.value, recording.file).toBe(`+1${recording.phone}`)
      const said = call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)
      expect(said.slice(1), recording.file).toEqual([recording.text])
      await line.hangUp()
    }
  })

  it('of numbers with pauses as long as an end: nothing of them is lost', async () => {
    const slow = recordings.filter(
      ({ kind, group_pauses: pauses = [] }) =>
        kind === 'phone_number_10' && pauses.every(({ ms }) => ms > waitedForMs),
    )
    expect(slow.length).toBeGreaterThan(0)
    for (const recording of slow) {
      const line = await StreamLine.open(tried.app, 'anonymous')
      await line.hear(/today\?/)
      line.says('My name is Ana Reyes and my sink is clogged')
      await line.hear(/number/)
      line.sound(await digitsOf(recording))
      line.silence(1500)
      const call = await line.call(({ lead }) => lead.phone !== undefined)
      expect(call.lead.phone?.value, recording.file).toBe(`+1${recording.phone}`)
      await line.hangUp()
    }
  })

  it('of two at once: our words stop as soon as the first is heard', async () => {
    const overlaps = recordings.filter(({ kind }) => kind === 'two_speaker_overlap')
    expect(overlaps.length).toBeGreaterThan(2)
    const waits: number[] = []
    for (const { file, segments: [first] = [] } of overlaps.slice(0, 4)) {
      const bytes = await readFile(resolve(folder, file))
      const sound = Uint8Array.from(bytes.subarray(bytes.indexOf('data') + 8))
      codeOver(sound, [{ text: 'hello', endMs: sound.length / 8 }])
      const line = await StreamLine.open(tried.app)
      await line.hear(/today\?/)
      line.isPlaying = false
      line.says('Which days are you open')
      await line.hear(/\S/)
      const connection = tried.model.connections.at(-1)
      const before = connection?.sent.length ?? 0
      const soundBefore = (connection?.audioBytes ?? 0) / 8
      line.sound(sound)
      await line.until(() => line.clears >= 1, 'clear')
      const atMs = Date.now()
      const onset = connection?.sent.slice(before).find(({ type }) => type.endsWith('speech_started'))
      waits.push(atMs - (onset?.atMs ?? 0))
      expect(Number(onset?.event.audio_start_ms)).toBeLessThan(soundBefore + (first?.end ?? 0) * 1000)
      line.isPlaying = true
      line.play()
      await line.close()
    }
    expect(waits.toSorted((a, b) => a - b)[waits.length >> 1]).toBeLessThanOrEqual(mostMs)
  })
})
