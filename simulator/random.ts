/** Chance that comes out the same every time: jitter and noise of a simulated line. */

/** Numbers from 0 up to 1, always the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}
