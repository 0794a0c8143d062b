/** The letters that were most likely spelled, when nothing is known of the name. */
import type { HeardLetters } from './heard-letters.ts'

/** What a letter is worth over the noise that its words may be. */
const worth = 0.9

export function likelyLetters({ arcs, end }: HeardLetters): string {
  const best: { cost: number; letter: string; from: number }[] = Array.from({ length: end + 1 }, () => ({
    cost: Number.POSITIVE_INFINITY,
    letter: '',
    from: -1,
  }))
  best[0] = { cost: 0, letter: '', from: -1 }
  for (const { from, to, letter, cost } of arcs) {
    const total = (best[from]?.cost ?? 0) + cost - (letter === '' ? 0 : worth)
    if (total < (best[to]?.cost ?? 0)) best[to] = { cost: total, letter, from }
  }
  let text = ''
  for (let place = end; place > 0; place = best[place]?.from ?? 0) text = (best[place]?.letter ?? '') + text
  return text
}
