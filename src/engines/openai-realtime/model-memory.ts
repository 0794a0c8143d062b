/** What the model remembers of its own words: what the caller heard, and no more. */
import type { RealtimeOrder } from './realtime-order.ts'

export class ModelMemory {
  #send: (order: RealtimeOrder) => void
  #newId: (what: string) => string
  /** What was said on stands there as text: its id, by the key of what is said. */
  #saidOn = new Map<string, string>()

  constructor(send: (order: RealtimeOrder) => void, newId: (what: string) => string) {
    this.#send = send
    this.#newId = newId
  }

  /** Words of ours that the model did not say itself. */
  add(text: string): string {
    const id = this.#newId('said')
    if (text !== '') this.#send({ type: 'add-text', item: { id, role: 'assistant', text } })
    return id
  }

  /** The caller cut in after so much of the item; `heard`: the words of it. */
  cut(itemId: string, heardMs: number, heard: string): void {
    const saidOn = this.#saidOn.get(itemId)
    this.#saidOn.delete(itemId)
    if (saidOn === undefined) this.#send({ type: 'truncate', itemId, audioEndMs: Math.floor(heardMs) })
    else {
      this.#send({ type: 'delete-item', itemId: saidOn })
      this.add(heard)
    }
  }

  /** It is said on after all: the model has forgotten the rest with its sound, and gets it back as words. */
  sayOn(itemId: string, unheard: string): void {
    if (unheard !== '') this.#saidOn.set(itemId, this.add(unheard))
  }
}
