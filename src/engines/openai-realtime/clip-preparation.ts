/** Has everything spoken beforehand that businesses with live voice need, at the start and as it changes. */
import { setImmediate } from 'node:timers/promises'
import type { Business } from '../../core/business.ts'
import type { ModelUse } from '../../core/model-use.ts'
import type { Clips } from '../../speech/clips.ts'
import { offlineClipMaker, offlineClipVoice } from '../../speech/offline-clips.ts'
import type { OfflineVoice } from '../../speech/offline-voice.ts'
import { clipTexts } from './clip-texts.ts'
import { liveClipVoice } from './clip-voices.ts'
import type { ModelLine } from './model-line.ts'
import { RealtimeClipMaker } from './realtime-clip-maker.ts'
import type { SessionOrder } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { realtimeVoice } from './session-order.ts'

export interface ClipPreparationOptions {
  clips: Clips
  offlineVoice: OfflineVoice
  settings: Pick<RealtimeSettings, 'dialect' | 'model' | 'voice'>
  /** Opens a line for clips alone. */
  openLine(session: SessionOrder): ModelLine
  /** As they are now. */
  businesses(): Promise<Business[]>
  now(): Date
  /** What making clips used: it belongs to no call. */
  onUse(use: ModelUse): void
  /** Told of what failed here, and is no fault of a model. */
  onFault(error: unknown): void
}

interface Wanted {
  business: Business
  /** BCP 47. */
  tag: string
  texts: string[]
}

/** Profiles change, greetings follow the hours, and what could not be made is tried again, milliseconds. */
const everyMs = 5 * 60_000

export class ClipPreparation {
  readonly #options: ClipPreparationOptions
  readonly #stop = new AbortController()
  #running: Promise<void> | undefined
  #isDue = false
  #timer: NodeJS.Timeout | undefined

  constructor(options: ClipPreparationOptions) {
    this.#options = options
  }

  /** Once at the start; from then on it looks by itself. Nobody has to wait for it. */
  start(): void {
    this.#timer = setInterval(() => void this.refresh(), everyMs)
    this.#timer.unref()
    void this.refresh()
  }

  /** Looks at once, for instance after a profile was changed. Resolves when everything has been tried; never throws. */
  refresh(): Promise<void> {
    this.#isDue = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  /** Resolves when nothing more is asked of anybody; before the clips and the offline voice are closed. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    this.#stop.abort(new Error('the server stops'))
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#isDue && !this.#stop.signal.aborted) {
      this.#isDue = false
      try {
        const businesses = await this.#options.businesses()
        const live = businesses.filter(({ engines }) => engines.includes('openai-realtime'))
        const wanted = await this.#wanted(live)
        // The last resort costs nothing and stands in a moment: it does not wait for the vendor.
        await Promise.all([this.#each(wanted, this.#offline), this.#each(wanted, this.#live)])
      } catch (error) {
        this.#options.onFault(error)
      }
    }
  }

  async #wanted(businesses: readonly Business[]): Promise<Wanted[]> {
    const wanted: Wanted[] = []
    for (const business of businesses) {
      for (const tag of business.languages) {
        wanted.push({ business, tag, texts: clipTexts(business, tag, this.#options.now()) })
        // Finding them out takes milliseconds, and calls come first.
        await setImmediate()
      }
    }
    return wanted
  }

  async #each(wanted: readonly Wanted[], prepare: (one: Wanted) => Promise<void>): Promise<void> {
    for (const one of wanted) if (!this.#stop.signal.aborted) await prepare(one)
  }

  readonly #offline = async ({ tag, texts }: Wanted): Promise<void> => {
    const { clips, offlineVoice } = this.#options
    const voice = offlineClipVoice(tag)
    if (voice) await clips.prepare(voice, texts, offlineClipMaker(offlineVoice), this.#stop.signal)
  }

  readonly #live = async ({ business, tag, texts }: Wanted): Promise<void> => {
    const { clips, settings, openLine, onUse } = this.#options
    const maker = new RealtimeClipMaker({
      openLine,
      voice: realtimeVoice(business, settings),
      speed: business.realtime.speed,
      onUse,
    })
    try {
      await clips.prepare(liveClipVoice(business, settings, tag), texts, maker.make, this.#stop.signal)
    } finally {
      maker.close()
    }
  }
}
