/** The WAV that a voice wrote, as 8 kHz: telephones have no more. Pure. */

/** 16 bit mono of 8 or 16 kHz. Throws when it is anything else. */
export function readSpokenWav(wav: Buffer): Int16Array<ArrayBuffer> {
  if (wav.length < 44 || wav.toString('latin1', 0, 4) !== 'RIFF') throw new Error('the voice wrote no WAV')
  const [channels, rate, bits] = [wav.readUInt16LE(22), wav.readUInt32LE(24), wav.readUInt16LE(34)]
  if (channels !== 1 || bits !== 16) throw new Error(`the voice wrote ${channels} channels of ${bits} bits`)
  const samples = new Int16Array((wav.length - 44) >> 1)
  for (let at = 0; at < samples.length; at++) samples[at] = wav.readInt16LE(44 + at * 2)
  if (rate === 8_000) return samples
  if (rate === 16_000) return halved(samples)
  throw new Error(`the voice wrote ${rate} samples a second`)
}

/** A low pass at 3.6 kHz of 16: what is above half of the new rate would come back as noise. */
const reach = 15
const lowPass = Float64Array.from({ length: 2 * reach + 1 }, (_, at) => {
  const x = at - reach
  const cut = 2 * (3_600 / 16_000)
  const sinc = x === 0 ? cut : Math.sin(Math.PI * cut * x) / (Math.PI * x)
  return sinc * (0.54 + 0.46 * Math.cos((Math.PI * x) / reach))
})

/** 16 kHz to 8 kHz. */
function halved(samples: Int16Array): Int16Array<ArrayBuffer> {
  const out = new Int16Array(samples.length >> 1)
  for (let at = 0; at < out.length; at++) {
    let sum = 0
    for (const [tap, weight] of lowPass.entries()) sum += weight * (samples[at * 2 + tap - reach] ?? 0)
    out[at] = Math.max(-32_768, Math.min(32_767, Math.round(sum)))
  }
  return out
}
