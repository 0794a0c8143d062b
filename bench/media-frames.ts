/**
 * `node bench/media-frames.ts`: what a frame of sound costs of our own code, step by step, without sockets: microseconds of
 * the fastest of many rounds, beside cutting and joining as the bare relay of `media-bridge` does.
 */
import { appendFrame } from '../src/engines/openai-realtime/append-frame.ts'
import { readAudioDelta } from '../src/engines/openai-realtime/audio-delta.ts'
import { Speaking } from '../src/engines/openai-realtime/speaking.ts'
import { bytesOfBase64 } from '../src/twilio/base64-sound.ts'
import { readMediaFrame } from '../src/twilio/media-frame.ts'
import { frameMs, hideFrame } from './media/hidden-frame.ts'

const rounds = 60
const framesARound = 5000
const framesAnAnswer = 250
const payload = hideFrame(1, 1, 1, 1)
const streamSid = `MZ${'1'.padStart(32, '0')}`
const media = (count: number) =>
  Buffer.from(
    `{"event":"media","sequenceNumber":"${count}","streamSid":"${streamSid}","media":{"track":"inbound","chunk":"${count}","timestamp":"${count * 20}","payload":"${payload}"}}`,
  )
const delta = (count: number) =>
  Buffer.from(
    `{"type":"response.output_audio.delta","event_id":"event_${count}","response_id":"resp_12","item_id":"item_12","output_index":0,"content_index":0,"delta":"${payload}"}`,
  )
const medias = Array.from({ length: framesARound }, (_, index) => media(index + 1000))
const deltas = Array.from({ length: framesARound }, (_, index) => delta(index + 1000))

function time(name: string, work: (frame: number) => unknown): void {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    for (let frame = 0; frame < framesARound; frame++) work(frame)
    best = Math.min(best, performance.now() - startedAt)
  }
  results[name] = { 'µs a frame': Number(((best * 1000) / framesARound).toFixed(3)) }
}

const results: Record<string, { 'µs a frame': number }> = {}
const none = Buffer.alloc(0)
const payloadSign = Buffer.from('"payload":"')
const deltaSign = Buffer.from('"delta":"')

time('in, bare: cut and join', (at) => {
  const data = medias[at] ?? none
  const from = data.indexOf(payloadSign) + payloadSign.length
  return `{"type":"input_audio_buffer.append","audio":"${data.toString('latin1', from, data.indexOf(0x22, from))}"}`
})
time('in, ours: find the sound', (at) => readMediaFrame(medias[at] ?? none))
time('in, ours: the order around it', (at) => appendFrame(medias[at]?.subarray(150, 366) ?? none))
time('out, bare: cut and join', (at) => {
  const data = deltas[at] ?? none
  const from = data.indexOf(deltaSign) + deltaSign.length
  return `{"event":"media","streamSid":"${streamSid}","media":{"payload":"${data.toString('latin1', from, data.indexOf(0x22, from))}"}}`
})
time('out, ours: find the sound', (at) => readAudioDelta(deltas[at] ?? none))

time('out, ours: how long it is', () => bytesOfBase64(payload))

const marks: string[] = []
let sent = 0
const speaking = new Speaking({
  stream: {
    sendAudio: (audio) => bytesOfBase64(audio) ?? 0,
    sendMark: (name) => marks.push(name),
    clear: () => ({ bytes: 0, marks: [] }),
  },
  now: () => sent * frameMs,
  lostMarkMs: 60_000,
  onPlayed: () => {},
})
time('out, ours: length, clock, marks', () => {
  sent++
  speaking.say({ key: `item_${Math.floor(sent / framesAnAnswer)}`, audio: payload })
  if (sent % framesAnAnswer === 0) speaking.end()
  if (sent % 20 === 0) for (const name of marks.splice(0)) speaking.markReturned(name)
})
speaking.close()
console.table(results)
