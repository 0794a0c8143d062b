import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeMulaw } from '../twilio/protocol/mulaw.ts'
import { ClipStore, type ClipStoreOptions } from './clip-store.ts'
import type { ClipVoice } from './clips.ts'

const voice: ClipVoice = { name: 'openai/gpt-realtime-2.1/marin', language: 'en-US' }

/** A tone: words enough for a store. */
function tone(ms: number, hz = 300): Uint8Array {
  const samples = Int16Array.from({ length: ms * 8 }, (_, at) =>
    Math.round(4_600 * Math.sin((2 * Math.PI * hz * at) / 8_000)),
  )
  return encodeMulaw(samples)
}

let folder = ''
let nowMs = 0
let faults: unknown[] = []
let notMade: string[] = []
const open = (options: Partial<ClipStoreOptions> = {}) =>
  ClipStore.open({
    folder,
    now: () => nowMs,
    onFault: (error) => faults.push(error),
    onNotMade: (_voice, text, reason) => notMade.push(`${text} ${reason}`),
    ...options,
  })
const files = async () =>
  (await readdir(folder, { recursive: true })).filter((name) => name.includes('.ulaw')).sort()

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'firstring-clips-')), 'speech')
  nowMs = Date.now()
  faults = []
  notMade = []
})
afterEach(() => rm(dirname(folder), { recursive: true, force: true }))

describe('clips that are kept', () => {
  it('are there at once, and at the next start, for the very words and the very voice', async () => {
    const store = await open()
    expect(store.get(voice, 'Goodbye.')).toBeUndefined()
    store.keep(voice, 'Goodbye.', tone(300))
    expect(store.get(voice, ' Goodbye. ')).toEqual(tone(300))
    expect(store.get(voice, 'Goodbye!')).toBeUndefined()
    expect(store.get({ ...voice, language: 'es-US' }, 'Goodbye.')).toBeUndefined()
    expect(store.get({ ...voice, name: 'openai/gpt-realtime-2.1/cedar' }, 'Goodbye.')).toBeUndefined()
    await store.close()
    const next = await open()
    expect(Buffer.from(next.get(voice, 'Goodbye.') ?? [])).toEqual(Buffer.from(tone(300)))
    expect(faults).toEqual([])
  })

  it('are replaced by later ones, and leave nothing behind', async () => {
    const store = await open()
    store.keep(voice, 'Goodbye.', tone(300))
    store.keep(voice, 'Goodbye.', tone(500))
    await store.close()
    expect((await open()).get(voice, 'Goodbye.')).toHaveLength(4_000)
    expect(await files()).toHaveLength(1)
  })

  it('are ignored and made again when they are damaged, empty or strange', async () => {
    const store = await open()
    for (const text of ['cut off', 'emptied', 'changed', 'whole']) store.keep(voice, text, tone(300))
    await store.close()
    const paths = (await files()).map((name) => join(folder, name))
    const [cut = '', emptied = '', changed = ''] = paths
    await writeFile(cut, (await readFile(cut)).subarray(0, 100))
    await writeFile(emptied, '')
    await writeFile(changed, Buffer.from(await readFile(changed)).fill(0, 1_000, 1_100))
    await mkdir(join(folder, 'notes'))
    await writeFile(join(folder, 'notes', 'read-me.txt'), 'not a clip')

    const next = await open()
    const texts = ['cut off', 'emptied', 'changed', 'whole']
    expect(texts.filter((text) => next.get(voice, text))).toHaveLength(1)
    const made: string[] = []
    await next.prepare(voice, texts, async (_voice, text) => {
      made.push(text)
      return tone(400)
    })
    expect(made).toHaveLength(3)
    expect(texts.filter((text) => next.get(voice, text))).toEqual(texts)
    await next.close()
    expect((await files()).filter((name) => name.endsWith('.ulaw'))).toHaveLength(4)
    expect(await readFile(join(folder, 'notes', 'read-me.txt'), 'utf8')).toBe('not a clip')
  })

  it('are in memory alone where the folder is of no use, and that is told once', async () => {
    await writeFile(folder, 'a file where the folder should be')
    const store = await open()
    store.keep(voice, 'Goodbye.', tone(300))
    store.keep(voice, 'One moment, please.', tone(300))
    await store.close()
    expect(store.get(voice, 'Goodbye.')).toBeDefined()
    expect(faults).toHaveLength(1)
  })

  it('leave memory when it is full, and come back from the folder when they are asked for', async () => {
    const store = await open({ memoryBytes: 10_000 })
    for (const text of ['one', 'two', 'three']) store.keep(voice, text, tone(500))
    await store.close()
    expect(['one', 'two', 'three'].map((text) => store.get(voice, text)?.length)).toEqual([
      undefined,
      4_000,
      4_000,
    ])
    await expect.poll(() => store.get(voice, 'one')?.length).toBe(4_000)
  })

  it('leave the folder when it is full, what was not played for longest first', async () => {
    const store = await open({ folderBytes: 10_000 })
    for (const text of ['one', 'two']) store.keep(voice, text, tone(500))
    await store.close()
    expect(store.get(voice, 'one')).toBeDefined()
    store.keep(voice, 'three', tone(500))
    await store.close()
    const next = await open()
    expect(['one', 'two', 'three'].filter((text) => next.get(voice, text))).toEqual(['one', 'three'])
  })
})

describe('a process that is killed while it writes', () => {
  it('leaves no broken clip', async () => {
    const program = `
      import { ClipStore } from '${pathToFileURL(join(import.meta.dirname, 'clip-store.ts'))}'
      const store = await ClipStore.open({ folder: process.argv[1], now: Date.now, onFault() {}, onNotMade() {} })
      let at = 0
      setInterval(() => {
        store.keep({ name: 'v', language: 'en-US' }, String(at), new Uint8Array(2_000_000).fill(at++ % 251))
        if (at === 3) process.stdout.write('writing')
      }, 1)`
    const whole = async () => (await files()).filter((name) => name.endsWith('.ulaw'))
    for (let round = 0; round < 3; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      const before = (await whole()).length
      await expect.poll(async () => (await whole()).length, { interval: 1 }).toBeGreaterThan(before)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      for (const name of await whole()) {
        expect(await readFile(join(folder, name))).toHaveLength(2_000_000)
      }
    }
    nowMs = Date.now() + 24 * 60 * 60_000
    const store = await open()
    expect(store.get({ name: 'v', language: 'en-US' }, '0')).toHaveLength(2_000_000)
    expect(await files()).toEqual(await whole())
    await store.close()
  })
})

describe('clips that are made', () => {
  it('are asked for one at a time, and once, whoever prepares them', async () => {
    const store = await open()
    let running = 0
    const made: string[] = []
    const maker = (who: string) => async (_voice: ClipVoice, text: string) => {
      expect(++running).toBe(1)
      await new Promise(setImmediate)
      running--
      made.push(`${who} ${text}`)
      return tone(300)
    }
    await Promise.all([
      store.prepare(voice, ['a', 'b'], maker('first')),
      store.prepare(voice, ['b', 'c', 'a'], maker('second')),
    ])
    expect(made).toEqual(['first a', 'first b', 'second c'])
    expect(['a', 'b', 'c'].every((text) => store.get(voice, text))).toBe(true)
    await store.close()
  })

  it('are tried again after a while that grows, the rest in the meantime', async () => {
    const store = await open()
    const asked: string[] = []
    let isBad = true
    const maker = async (_voice: ClipVoice, text: string) => {
      asked.push(text)
      if (text === 'a' && isBad) throw new Error('spoke something else')
      return text === 'silent' ? new Uint8Array(2_400).fill(0xff) : tone(300)
    }
    const prepare = async (afterMs: number) => {
      nowMs += afterMs
      asked.splice(0)
      await store.prepare(voice, ['a', 'b', 'silent'], maker)
      return [...asked]
    }
    expect(await prepare(0)).toEqual(['a', 'b', 'silent'])
    expect(notMade).toEqual(['a spoke something else', 'silent nothing was spoken'])
    expect(await prepare(30_000)).toEqual([])
    expect(await prepare(40_000)).toEqual(['a', 'silent'])
    expect(await prepare(70_000)).toEqual([])
    isBad = false
    expect(await prepare(24 * 60 * 60_000)).toEqual(['a', 'silent'])
    expect(store.get(voice, 'a')).toBeDefined()
    await store.close()
  })

  it('are not asked of a voice that is not to be had', async () => {
    const store = await open()
    const asked: string[] = []
    const maker = async (_voice: ClipVoice, text: string) => {
      asked.push(text)
      throw new Error('no answer')
    }
    await store.prepare(voice, ['a', 'b', 'c', 'd'], maker)
    await store.prepare(voice, ['a', 'b', 'c', 'd'], maker)
    expect(asked).toEqual(['a', 'b'])
    nowMs += 61_000
    await store.prepare(voice, ['c', 'd'], async () => tone(300))
    expect(store.get(voice, 'd')).toBeDefined()
    await store.close()
  })

  it('are given up at close and when they are called off, also by a maker that never answers', async () => {
    const store = await open()
    const { promise: isAsked, resolve } = Promise.withResolvers<AbortSignal>()
    const never = (_voice: ClipVoice, _text: string, signal: AbortSignal) => {
      resolve(signal)
      return new Promise<Uint8Array>(() => undefined)
    }
    const calledOff = new AbortController()
    const other = { ...voice, name: 'other' }
    const preparing = [
      store.prepare(voice, ['a', 'b'], never),
      store.prepare(other, ['a', 'b'], never, calledOff.signal),
    ]
    const signal = await isAsked
    calledOff.abort()
    await preparing[1]
    expect(signal.aborted).toBe(false)
    await store.close()
    await Promise.all(preparing)
    expect(signal.aborted).toBe(true)
    expect(notMade).toEqual([])
    await store.prepare(voice, ['a'], async () => tone(300))
    expect(store.get(voice, 'a')).toBeUndefined()
  })
})
