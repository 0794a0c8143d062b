/** Words to sound without network or account: an English voice, in a thread of its own that comes and goes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** `kal` is a man's voice, `slt` a woman's. */
export type OfflineVoiceName = 'kal' | 'slt'

/** The voice needs memory while it is loaded: it goes when nobody has asked for this long. */
const idleMs = 5_000
/** For one text; the voice speaks some twenty times faster than it is listened to. */
const limitMs = 30_000

const answerSchema = z.union([
  z.object({ id: z.number(), sound: z.instanceof(Int16Array) }),
  z.object({ id: z.number(), problem: z.string() }),
])

interface Waiting {
  resolve(sound: Int16Array): void
  reject(error: Error): void
}

export class OfflineVoice {
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #orders = 0
  #isClosed = false
  #idle: NodeJS.Timeout | undefined

  /**
   * 8 kHz, 16 bit, mono. Throws when there is nothing to speak, when the voice cannot be loaded, does not answer in
   * time, or was closed. Texts are spoken in order.
   */
  async speak(text: string, voice: OfflineVoiceName): Promise<Int16Array> {
    if (this.#isClosed) throw new Error('the offline voice is closed')
    if (!/[\p{L}\p{N}]/u.test(text)) throw new Error('the offline voice got no words')
    const id = this.#orders++
    const worker = this.#open()
    return new Promise<Int16Array>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, text, voice })
      if (this.#waiting.size === 1) this.#watch()
    })
  }

  /** Whoever still waits is told that it is closed. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#stop(new Error('the offline voice was closed'))
  }

  #open(): Worker {
    if (this.#worker) {
      this.#worker.ref()
      return this.#worker
    }
    const folder = mkdtempSync(join(tmpdir(), 'firstring-voice-'))
    const worker = new Worker(new URL('./offline-voice-worker.ts', import.meta.url), {
      workerData: { folder },
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    worker.on('message', (message) => {
      const answer = answerSchema.safeParse(message)
      if (answer.success) this.#take(answer.data)
      else void this.#stop(new Error('the offline voice answered something else than sound'))
    })
    worker.on('error', (error) => {
      this.#gone(worker, error instanceof Error ? error : new Error(String(error)))
    })
    worker.on('exit', (code) => {
      rmSync(folder, { recursive: true, force: true })
      this.#gone(worker, new Error(`the offline voice stopped with code ${code}`))
    })
    this.#worker = worker
    return worker
  }

  #take(answer: z.infer<typeof answerSchema>): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (this.#waiting.size > 0) this.#watch()
    else this.#rest()
    if ('sound' in answer) waiting?.resolve(answer.sound)
    else waiting?.reject(new Error(answer.problem))
  }

  /** Begun anew with every answer: those behind wait for those before. */
  #watch(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.#stop(new Error('the offline voice does not answer')), limitMs)
    this.#idle.unref()
  }

  /** Nobody's process is kept alive by a voice that has nothing to say. */
  #rest(): void {
    clearTimeout(this.#idle)
    this.#worker?.unref()
    this.#idle = setTimeout(() => void this.#stop(new Error('the offline voice has gone')), idleMs)
    this.#idle.unref()
  }

  async #stop(reason: Error): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    this.#gone(worker, reason)
    await worker.terminate()
  }

  #gone(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    clearTimeout(this.#idle)
    const waiting = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of waiting) reject(error)
  }
}
