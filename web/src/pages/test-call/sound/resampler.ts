/**
 * Changes the number of samples a second, in either direction and by any ratio, as the sound comes. A windowed sinc
 * that passes what a telephone carries and nothing that would come back as another tone.
 */

/** Zero crossings of the sinc on each side: 4 ms of delay at 8000 samples a second. */
const crossings = 32
/** Steps of the table from one crossing to the next, between which it is interpolated. */
const steps = 256
/** Of the lower of the two rates: the middle of the slope, 3.43 to 3.93 kHz at 8000 samples a second. */
const cutoff = 0.46
/** Of the Kaiser window: 70 dB less beyond the slope. */
const beta = 6.8

const table = Float32Array.from({ length: crossings * steps + 2 }, (_, at) => {
  const x = at / steps
  if (x >= crossings) return 0
  const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)
  return (sinc * bessel(beta * Math.sqrt(1 - (x / crossings) ** 2))) / bessel(beta)
})

export class Resampler {
  /** Samples in for a sample out. */
  #ratio: number
  /** Crossings of the sinc a sample in. */
  #density: number
  /** Samples in that one sample out depends on, each side. */
  #reach: number
  #input: Float32Array
  #filled: number
  /** Where the next sample out lies in `#input`. */
  #position: number
  #output = new Float32Array(256)

  /** Throws RangeError for rates that are none. */
  constructor(fromHz: number, toHz: number) {
    if (!(fromHz > 0) || !(toHz > 0))
      throw new RangeError(`expected two rates above 0, got ${fromHz}, ${toHz}`)
    this.#ratio = fromHz / toHz
    this.#density = 2 * cutoff * Math.min(1, toHz / fromHz)
    this.#reach = Math.ceil(crossings / this.#density)
    this.#input = new Float32Array(4 * this.#reach + 4096)
    // Before the first sample there was silence.
    this.#filled = this.#reach
    this.#position = this.#reach
  }

  /** The samples that come of these and those before; valid until the next push. */
  push(sound: Float32Array): Float32Array {
    this.#append(sound)
    let count = 0
    while (this.#position + this.#reach < this.#filled) {
      if (count === this.#output.length) this.#output = longer(this.#output)
      this.#output[count++] = this.#sampleAt(this.#position)
      this.#position += this.#ratio
    }
    return this.#output.subarray(0, count)
  }

  #append(sound: Float32Array): void {
    if (this.#filled + sound.length > this.#input.length) this.#forget(sound.length)
    this.#input.set(sound, this.#filled)
    this.#filled += sound.length
  }

  #forget(needed: number): void {
    const first = Math.max(0, Math.floor(this.#position) - this.#reach)
    const kept = this.#filled - first
    const room = kept + needed > this.#input.length ? new Float32Array(2 * (kept + needed)) : this.#input
    room.set(this.#input.subarray(first, this.#filled))
    this.#input = room
    this.#filled = kept
    this.#position -= first
  }

  #sampleAt(position: number): number {
    const density = this.#density
    const first = Math.ceil(position - this.#reach)
    const last = Math.floor(position + this.#reach)
    let sum = 0
    for (let at = Math.max(0, first); at <= last; at++) {
      const place = Math.abs(at - position) * density * steps
      const index = Math.floor(place)
      if (index >= crossings * steps) continue
      const low = table[index] ?? 0
      const high = table[index + 1] ?? 0
      sum += (this.#input[at] ?? 0) * (low + (high - low) * (place - index))
    }
    return sum * density
  }
}

function longer(samples: Float32Array): Float32Array<ArrayBuffer> {
  const copy = new Float32Array(2 * samples.length)
  copy.set(samples)
  return copy
}

/** The modified Bessel function of the first kind, of order 0. */
function bessel(x: number): number {
  let [sum, term] = [1, 1]
  for (let k = 1; term > sum * 1e-10; k++) {
    term *= (x / (2 * k)) ** 2
    sum += term
  }
  return sum
}
