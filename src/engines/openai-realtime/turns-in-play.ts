/** Turns of ours of which something may still be heard: what a cut means for them, and for what the model remembers. */
import type { ModelMemory } from './model-memory.ts'
import type { Cut, Sound } from './speaking.ts'
import type { SpokenTurn } from './spoken-turn.ts'

/** Keys of sounds that the model knows nothing of begin so. */
export const clipPrefix = 'clip'

/** What was cut off, for when it turns out to have been a noise. */
export interface Interruption {
  turns: SpokenTurn[]
  rest: Sound[]
  /** The one that was still being made. */
  broken: SpokenTurn | undefined
}

export class TurnsInPlay {
  #memory: ModelMemory
  /** By the key of what is said: the model's item, or a clip. */
  #turns = new Map<string, SpokenTurn>()

  constructor(memory: ModelMemory) {
    this.#memory = memory
  }

  find(key: string): SpokenTurn | undefined {
    return this.#turns.get(key)
  }

  place(key: string, turn: SpokenTurn | undefined): SpokenTurn | undefined {
    if (turn) this.#turns.set(key, turn)
    return turn
  }

  /** Everything was heard, but of that turn more may come. */
  heardAllBut(open: SpokenTurn | undefined): void {
    for (const [key, turn] of this.#turns) if (turn !== open) this.#turns.delete(key)
  }

  /** Those that were cut off, in order. The model forgets what was not heard. */
  cut({ items }: Cut): SpokenTurn[] {
    const turns = new Set<SpokenTurn>()
    for (const { key, heardMs } of items) {
      const turn = this.#turns.get(key)
      if (!turn) continue
      turns.add(turn)
      turn.cut(key, heardMs)
      if (!isClip(key)) this.#memory.cut(key, heardMs, turn.heard)
    }
    return [...turns]
  }

  /** They are said on after all. */
  sayOn(turns: readonly SpokenTurn[], { rest }: Pick<Cut, 'rest'>): void {
    for (const key of new Set(rest.map((sound) => sound.key))) {
      const turn = turns.find((one) => one.has(key))
      if (!turn) continue
      this.#turns.set(key, turn)
      const unheard = turn.sayOn(key)
      if (!isClip(key)) this.#memory.sayOn(key, unheard)
    }
  }
}

function isClip(key: string): boolean {
  return key.startsWith(clipPrefix)
}
