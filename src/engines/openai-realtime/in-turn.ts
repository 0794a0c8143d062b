/** What is decided on a call, one thing after the other. */

export interface InTurnOptions {
  /** What was decided could not be carried out. */
  onFault(error: unknown): void
  /** Something is done; more may wait. */
  onDone(): void
}

export class InTurn {
  #options: InTurnOptions
  #last: Promise<void> = Promise.resolve()
  #count = 0

  constructor(options: InTurnOptions) {
    this.#options = options
  }

  get isBusy(): boolean {
    return this.#count > 0
  }

  next(work: () => void | Promise<void>): void {
    this.#count++
    this.#last = this.#last
      .then(work)
      .catch((error) => this.#options.onFault(error))
      .finally(() => {
        this.#count--
        this.#options.onDone()
      })
  }

  /** Resolves when everything is done that was to be done, and what came of it. */
  async allDone(): Promise<void> {
    while (this.isBusy) await this.#last
  }
}
