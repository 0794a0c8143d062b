/** Words to sound with an offline voice: 8 kHz, 16 bit, mono. */
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

export interface Utterance {
  text: string
  /** `kal` is a man's voice, `slt` a woman's. */
  voice: 'kal' | 'slt'
}

const spokenSchema = z.array(z.instanceof(Int16Array))

/** One sound for each utterance. Throws when the voice cannot be loaded. */
export async function speakWords(utterances: Utterance[]): Promise<Int16Array[]> {
  if (utterances.length === 0) return []
  const worker = new Worker(new URL('./speak-worker.ts', import.meta.url), {
    workerData: utterances,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  const answer = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the voice stopped with code ${code}`)))
  })
  return spokenSchema.parse(answer)
}
