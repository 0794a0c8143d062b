/** Tells the benchmark what this process used so far, whenever it asks. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface Usage {
  /** Milliseconds of processor time. */
  cpuMs: number
  /** What is alive after a collection, bytes. */
  liveBytes: number
  residentBytes: number
}

export function reportUsage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    collect()
    const { heapUsed, external, rss } = process.memoryUsage()
    const usage: Usage = { cpuMs: (user + system) / 1000, liveBytes: heapUsed + external, residentBytes: rss }
    process.send?.(usage)
  })
}
