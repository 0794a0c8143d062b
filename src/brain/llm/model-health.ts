/** Which models are worth asking now: one that has just failed is left alone for a while, on all calls. */
import type { ModelFailure, ModelFailureKind } from './model-failure.ts'

/** Milliseconds. A wrong key does not right itself while callers wait; a slow model may be quick again. */
const restMs: Record<ModelFailureKind, number> = {
  late: 20_000,
  unreachable: 15_000,
  overloaded: 15_000,
  refused: 120_000,
  nonsense: 0,
}

interface Rest {
  until: number
  reason: string
  /** Calls whose record says so. */
  toldOn: Set<string>
}

export class ModelHealth<Model extends object> {
  #rests = new Map<Model, Rest>()

  /** `callSid`: the call that it failed on. */
  failed(model: Model, { kind, message }: ModelFailure, now: Date, callSid: string): void {
    const until = now.getTime() + restMs[kind]
    this.#rests.set(model, { until, reason: message, toldOn: new Set([callSid]) })
  }

  answered(model: Model): void {
    this.#rests.delete(model)
  }

  /** In their order, without those that rest. Empty when all do: then the scripted brain answers at once. */
  awake(models: readonly Model[], now: Date): Model[] {
    return models.filter((model) => (this.#rests.get(model)?.until ?? 0) <= now.getTime())
  }

  /** Models that rest, and why: each is told once a call, so that its record says who was not asked. */
  untold(models: readonly Model[], now: Date, callSid: string): { model: Model; reason: string }[] {
    return models.flatMap((model) => {
      const rest = this.#rests.get(model)
      if (!rest || rest.until <= now.getTime() || rest.toldOn.has(callSid)) return []
      rest.toldOn.add(callSid)
      return [{ model, reason: rest.reason }]
    })
  }
}
