/** Clips as files of one folder, up to a number of bytes. Every member may be asked though the folder is of no use. */
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ClipKey, clipPath, isWhole, keyOfPath } from './clip-names.ts'

export interface ClipFilesOptions {
  folder: string
  limitBytes: number
  /** Milliseconds since the epoch. */
  now(): number
  /** Told once, until writing succeeds again. */
  onFault(error: unknown): void
}

interface KnownFile {
  path: string
  bytes: number
  usedAt: number
}

/** More files than the limit of bytes allows clips; what is beyond is not looked at. */
const mostFiles = 20_000
/** A file that is still being written is not older than this; later it is what a dead process left. */
const writingMs = 60 * 60_000
/** How exactly the time of last use is kept. */
const usedMs = 24 * 60 * 60_000

export class ClipFiles {
  /** Oldest use first. */
  readonly #files = new Map<ClipKey, KnownFile>()
  readonly #options: ClipFilesOptions
  #bytes = 0
  #isFaultTold = false
  /** One write after the other: the last one that was asked for stands. */
  #writing: Promise<void> = Promise.resolve()

  constructor(options: ClipFilesOptions) {
    this.#options = options
  }

  /** Reads names, sizes and times; a folder that cannot be read is empty. */
  async open(): Promise<void> {
    const { folder } = this.#options
    try {
      await mkdir(folder, { recursive: true })
      const names = await readdir(folder, { recursive: true })
      const found: { key: ClipKey; file: KnownFile }[] = []
      for (const name of names.slice(0, mostFiles)) {
        const path = name.replaceAll('\\', '/')
        const key = keyOfPath(path)
        if (key === undefined && !path.endsWith('.tmp')) continue
        const file = await this.#look(path)
        if (file && key !== undefined) found.push({ key, file })
        else if (file && this.#options.now() - file.usedAt > writingMs) await this.#remove(path)
      }
      for (const { key, file } of found.sort((a, b) => a.file.usedAt - b.file.usedAt)) {
        // Whoever wrote the later one died before it could remove the earlier.
        const before = this.#files.get(key)
        if (before) await this.#remove(before.path)
        this.#know(key, file)
      }
    } catch (error) {
      this.#tell(error)
    }
  }

  /** Latest use first. */
  keys(): ClipKey[] {
    return [...this.#files.keys()].reverse()
  }

  has(key: ClipKey): boolean {
    return this.#files.has(key)
  }

  /** Undefined when there is none that is whole. A file that is not is removed. */
  async read(key: ClipKey): Promise<Uint8Array | undefined> {
    const file = this.#files.get(key)
    if (!file) return undefined
    try {
      const sound = await readFile(join(this.#options.folder, file.path))
      if (isWhole(file.path, sound)) return sound
      await this.#remove(file.path)
    } catch {
      // Somebody removed it: as good as never made.
    }
    if (this.#files.get(key) === file) this.#forget(key)
    return undefined
  }

  /** Written beside its place and moved there: at no moment does half a clip bear a clip's name. */
  write(key: ClipKey, sound: Uint8Array): void {
    this.#writing = this.#writing.then(async () => {
      const path = clipPath(key, sound)
      const place = join(this.#options.folder, path)
      const aside = `${place}.${randomUUID()}.tmp`
      try {
        await mkdir(dirname(place), { recursive: true })
        await writeFile(aside, sound)
        await rename(aside, place)
        this.#isFaultTold = false
        const before = this.#files.get(key)
        if (before && before.path !== path) await this.#remove(before.path)
        this.#know(key, { path, bytes: sound.length, usedAt: this.#options.now() })
        await this.#trim()
      } catch (error) {
        this.#tell(error)
        await this.#remove(`${path}${aside.slice(place.length)}`)
      }
    })
  }

  /** Notes that the clip was played, so that it stays when others have to go. */
  use(key: ClipKey): void {
    const file = this.#files.get(key)
    if (!file) return
    const now = this.#options.now()
    const isNews = now - file.usedAt >= usedMs
    this.#files.delete(key)
    this.#files.set(key, isNews ? { ...file, usedAt: now } : file)
    if (isNews) {
      const at = new Date(now)
      utimes(join(this.#options.folder, file.path), at, at).catch(() => undefined)
    }
  }

  /** Resolves when everything is written that was asked for so far. */
  settled(): Promise<void> {
    return this.#writing
  }

  /** Undefined when it has gone. */
  async #look(path: string): Promise<KnownFile | undefined> {
    const found = await stat(join(this.#options.folder, path)).catch(() => undefined)
    return found && { path, bytes: found.size, usedAt: found.mtimeMs }
  }

  #know(key: ClipKey, file: KnownFile): void {
    this.#forget(key)
    this.#files.set(key, file)
    this.#bytes += file.bytes
  }

  #forget(key: ClipKey): void {
    this.#bytes -= this.#files.get(key)?.bytes ?? 0
    this.#files.delete(key)
  }

  async #trim(): Promise<void> {
    for (const [key, { path }] of this.#files) {
      if (this.#bytes <= this.#options.limitBytes || this.#files.size === 1) return
      this.#forget(key)
      await this.#remove(path)
    }
  }

  async #remove(path: string): Promise<void> {
    await rm(join(this.#options.folder, path), { force: true }).catch(() => undefined)
  }

  #tell(error: unknown): void {
    if (this.#isFaultTold) return
    this.#isFaultTold = true
    this.#options.onFault(error)
  }
}
