/** Puts what was said in a recording into a WAV: the caller on channel 1, the receptionist on channel 2. */
import { OfflineVoice } from '../src/speech/offline-voice.ts'
import type { SimulatedRecording } from './recordings.ts'

const sampleRate = 8000

/** PCM 16 bit. A mono recording holds the caller alone: that is what `<Record>` hears. */
export async function mixWav(recording: SimulatedRecording): Promise<Buffer> {
  const frames = Math.round((recording.durationMs / 1000) * sampleRate)
  const samples = new Int16Array(frames * recording.channels)
  const parts = recording.conversation.flatMap((entry) => {
    const channel = entry.speaker === 'caller' ? 0 : 1
    const startMs = Date.parse(entry.at) - Math.floor(recording.startedAt)
    const isInside = startMs >= 0 && startMs < recording.durationMs
    return channel < recording.channels && !entry.isKeys && isInside
      ? [{ channel, startMs, text: entry.text }]
      : []
  })
  const voice = new OfflineVoice()
  try {
    for (const { channel, startMs, text } of parts) {
      const first = Math.round((startMs / 1000) * sampleRate)
      const sound = await voice.speak(text, channel === 0 ? 'kal' : 'slt')
      for (let at = 0; at < sound.length && first + at < frames; at++) {
        samples[(first + at) * recording.channels + channel] = sound[at] ?? 0
      }
    }
  } finally {
    await voice.close()
  }
  return wavFile(samples, recording.channels)
}

export function wavFile(samples: Int16Array, channels: number): Buffer {
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + data.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(channels, 22)
  header.writeUInt32LE(sampleRate, 24)
  header.writeUInt32LE(sampleRate * channels * 2, 28)
  header.writeUInt16LE(channels * 2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(data.length, 40)
  return Buffer.concat([header, data])
}
