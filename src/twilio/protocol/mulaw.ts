/** G.711 µ-law, the sound of telephones and media streams: 8000 samples a second, a byte each. Pure. */

/** Bytes a millisecond. */
export const mulawBytesPerMs = 8
/** A sample of silence. */
export const mulawSilence = 0xff

const bias = 0x84
const clip = 32_635

const linear = Int16Array.from({ length: 256 }, (_, byte) => {
  const bits = ~byte & 0xff
  const magnitude = (((bits & 0x0f) << 3) + bias) << ((bits >> 4) & 7)
  return bits & 0x80 ? bias - magnitude : magnitude - bias
})

/** One byte as 16 bit PCM. */
export function mulawToLinear(byte: number): number {
  return linear[byte & 0xff] ?? 0
}

/** One sample of 16 bit PCM as a byte. */
export function linearToMulaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const magnitude = Math.min(Math.abs(sample), clip) + bias
  const exponent = Math.max(0, 31 - Math.clz32(magnitude) - 7)
  return ~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0f)) & 0xff
}

/** PCM of 8000 samples a second. */
export function encodeMulaw(samples: Int16Array): Uint8Array {
  return Uint8Array.from(samples, linearToMulaw)
}

export function decodeMulaw(bytes: Uint8Array): Int16Array {
  return Int16Array.from(bytes, mulawToLinear)
}
