/** Which models are worth asking now: one that has just failed is left alone for a while, on all calls. */
import type { ModelFailureKind } from './model-failure.ts'

/** Milliseconds. A wrong key does not right itself while callers wait; a slow model may be quick again. */
const restMs: Record<ModelFailureKind, number> = {
  late: 20_000,
  unreachable: 15_000,
  overloaded: 15_000,
  refused: 120_000,
  nonsense: 0,
}

export class ModelHealth<Model extends object> {
  #restsUntil = new Map<Model, number>()

  failed(model: Model, kind: ModelFailureKind, now: Date): void {
    this.#restsUntil.set(model, now.getTime() + restMs[kind])
  }

  answered(model: Model): void {
    this.#restsUntil.delete(model)
  }

  /** In their order, without those that rest. Empty when all do: then the scripted brain answers at once. */
  awake(models: readonly Model[], now: Date): Model[] {
    return models.filter((model) => (this.#restsUntil.get(model) ?? 0) <= now.getTime())
  }
}
