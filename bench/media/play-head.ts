/** What the caller of a media stream hears, and when: sound is queued and played without a pause. */
export class PlayHead {
  #endAt = 0
  #marks: { name: string; dueAt: number }[] = []

  /** Returns when the first of these bytes is played. */
  append(bytes: number, at: number): number {
    const startAt = Math.max(at, this.#endAt)
    this.#endAt = startAt + bytes / 8
    return startAt
  }

  mark(name: string, at: number): void {
    this.#marks.push({ name, dueAt: Math.max(at, this.#endAt) })
  }

  /** Marks whose sound was played by now; they are not told again. */
  dueMarks(at: number): string[] {
    if ((this.#marks[0]?.dueAt ?? Number.POSITIVE_INFINITY) > at) return []
    const count = this.#marks.findIndex(({ dueAt }) => dueAt > at)
    return this.#marks.splice(0, count < 0 ? this.#marks.length : count).map(({ name }) => name)
  }

  /** The queue is thrown away; returns all the marks in it, as Twilio does. */
  clear(at: number): string[] {
    this.#endAt = at
    return this.#marks.splice(0).map(({ name }) => name)
  }
}
