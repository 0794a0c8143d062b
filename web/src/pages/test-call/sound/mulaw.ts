/** The sound of telephones: µ-law, 8000 samples a second, a byte each; here from and to the browser's samples, -1 to 1. */

/** Samples a second. */
export const lineHz = 8000
/** 20 ms, as the line takes them. */
export const frameSamples = 160

const bias = 0x84
const clip = 32_635
const full = 32_768

const samples = Float32Array.from({ length: 256 }, (_, byte) => {
  const bits = ~byte & 0xff
  const magnitude = (((bits & 0x0f) << 3) + bias) << ((bits >> 4) & 7)
  return (bits & 0x80 ? bias - magnitude : magnitude - bias) / full
})

export function encodeMulaw(sound: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sound.length)
  for (let at = 0; at < sound.length; at++) bytes[at] = byteOf(sound[at] ?? 0)
  return bytes
}

export function decodeMulaw(bytes: Uint8Array): Float32Array {
  return Float32Array.from(bytes, (byte) => samples[byte] ?? 0)
}

function byteOf(sample: number): number {
  const linear = Math.round(sample * full)
  const magnitude = Math.min(Math.abs(linear), clip) + bias
  const exponent = Math.max(0, 24 - Math.clz32(magnitude))
  return ~((linear < 0 ? 0x80 : 0) | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0f)) & 0xff
}
