/** Clips in memory in front of clips in files, and the making of those that are not there. */
import { BackOff } from './back-off.ts'
import { ClipFiles } from './clip-files.ts'
import { ClipMemory } from './clip-memory.ts'
import { clipKey, voiceFolder } from './clip-names.ts'
import type { ClipMaker, Clips, ClipVoice } from './clips.ts'
import { tidyClip } from './tidy-clip.ts'

export interface ClipStoreOptions {
  /** Ours alone; made when it is not there. */
  folder: string
  /** Milliseconds since the epoch. */
  now(): number
  /** Told once, until it can be written again, when clips are kept in memory only. */
  onFault(error: unknown): void
  /** Told of each text that could not be made; `reason` names no caller. */
  onNotMade(voice: ClipVoice, text: string, reason: string): void
  /** Ten minutes of speech are 5 MB. */
  memoryBytes?: number
  folderBytes?: number
}

const usualMemoryBytes = 32 * 1024 * 1024
const usualFolderBytes = 256 * 1024 * 1024

/** For one text. */
const makingMs = 90_000
/** So many in a row, and it is the voice that is not to be had. */
const mostFailures = 2

export class ClipStore implements Clips {
  readonly #options: ClipStoreOptions
  readonly #memory: ClipMemory
  readonly #files: ClipFiles
  readonly #backOff: BackOff
  readonly #closing = new AbortController()
  /** The last of those who prepare a voice. */
  readonly #making = new Map<string, Promise<void>>()
  readonly #reading = new Set<string>()

  private constructor(options: ClipStoreOptions) {
    this.#options = options
    this.#memory = new ClipMemory(options.memoryBytes ?? usualMemoryBytes)
    const limitBytes = options.folderBytes ?? usualFolderBytes
    this.#files = new ClipFiles({ ...options, limitBytes })
    this.#backOff = new BackOff(options.now)
  }

  /** Reads what was kept, latest use first, as much as memory is meant to hold. Never throws. */
  static async open(options: ClipStoreOptions): Promise<ClipStore> {
    const store = new ClipStore(options)
    await store.#files.open()
    const latestFirst: { key: string; sound: Uint8Array }[] = []
    let bytes = 0
    for (const key of store.#files.keys()) {
      const sound = await store.#files.read(key)
      bytes += sound?.length ?? 0
      if (bytes > (options.memoryBytes ?? usualMemoryBytes)) break
      if (sound) latestFirst.push({ key, sound })
    }
    for (const { key, sound } of latestFirst.reverse()) store.#memory.put(key, sound)
    return store
  }

  get(voice: ClipVoice, text: string): Uint8Array | undefined {
    const key = clipKey(voice, text)
    const sound = this.#memory.get(key)
    if (sound) this.#files.use(key)
    else if (this.#files.has(key)) void this.#readBack(key)
    return sound
  }

  /** Keeps a clip, here and for the next start. Never throws: a clip that cannot be kept is made again. */
  keep(voice: ClipVoice, text: string, sound: Uint8Array): void {
    if (sound.length === 0) return
    const key = clipKey(voice, text)
    this.#memory.put(key, sound)
    this.#files.write(key, sound)
  }

  async prepare(
    voice: ClipVoice,
    texts: readonly string[],
    maker: ClipMaker,
    signal?: AbortSignal,
  ): Promise<void> {
    const name = voiceFolder(voice)
    const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal
    const before = this.#making.get(name) ?? Promise.resolve()
    const making = before.then(() => this.#makeAll(voice, texts, maker, stop))
    this.#making.set(name, making)
    await making
    if (this.#making.get(name) === making) this.#making.delete(name)
  }

  /** Stops those who make clips, and resolves when what was made is written. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('clips are closed'))
    await Promise.all(this.#making.values())
    await this.#files.settled()
  }

  /** Never throws. */
  async #makeAll(
    voice: ClipVoice,
    texts: readonly string[],
    maker: ClipMaker,
    stop: AbortSignal,
  ): Promise<void> {
    const name = voiceFolder(voice)
    let failures = 0
    for (const text of texts) {
      const key = clipKey(voice, text)
      if (stop.aborted || this.#backOff.isWaiting(name)) return
      if (this.#memory.has(key) || this.#files.has(key) || this.#backOff.isWaiting(key)) continue
      try {
        const sound = tidyClip(await inTime(maker, voice, text, stop))
        if (sound.length === 0) throw new Error('nothing was spoken')
        this.keep(voice, text, sound)
        failures = 0
        for (const waiting of [name, key]) this.#backOff.succeeded(waiting)
      } catch (error) {
        if (stop.aborted) return
        failures++
        this.#backOff.failed(key)
        if (failures >= mostFailures) this.#backOff.failed(name)
        this.#options.onNotMade(voice, text, error instanceof Error ? error.message : String(error))
      }
    }
  }

  async #readBack(key: string): Promise<void> {
    if (this.#reading.has(key)) return
    this.#reading.add(key)
    const sound = await this.#files.read(key)
    this.#reading.delete(key)
    if (sound && !this.#memory.has(key)) this.#memory.put(key, sound)
  }
}

/** Also of a maker that does not heed its signal. */
async function inTime(
  maker: ClipMaker,
  voice: ClipVoice,
  text: string,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const end = AbortSignal.any([stop, AbortSignal.timeout(makingMs)])
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const onEnd = () => reject(end.reason)
  end.addEventListener('abort', onEnd, { once: true })
  try {
    return await Promise.race([maker(voice, text, end), ended])
  } finally {
    end.removeEventListener('abort', onEnd)
  }
}
