/** Clips in memory, up to a number of bytes: what was not played for longest goes first. Pure. */
import type { ClipKey } from './clip-names.ts'

export class ClipMemory {
  /** Oldest use first. */
  readonly #clips = new Map<ClipKey, Uint8Array>()
  readonly #limitBytes: number
  #bytes = 0

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  has(key: ClipKey): boolean {
    return this.#clips.has(key)
  }

  get(key: ClipKey): Uint8Array | undefined {
    const sound = this.#clips.get(key)
    if (sound) {
      this.#clips.delete(key)
      this.#clips.set(key, sound)
    }
    return sound
  }

  put(key: ClipKey, sound: Uint8Array): void {
    this.#drop(key)
    if (sound.length > this.#limitBytes) return
    this.#clips.set(key, sound)
    this.#bytes += sound.length
    for (const oldest of this.#clips.keys()) {
      if (this.#bytes <= this.#limitBytes) break
      this.#drop(oldest)
    }
  }

  #drop(key: ClipKey): void {
    this.#bytes -= this.#clips.get(key)?.length ?? 0
    this.#clips.delete(key)
  }
}
