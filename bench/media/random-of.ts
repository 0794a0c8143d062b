/** Chance that is the same in every run and for every bridge. */

/** Numbers from 0 to 1: which answers are cut, and when. */
export function randomOf(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
