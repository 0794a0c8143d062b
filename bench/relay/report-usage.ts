/** Tells the benchmark what this process used so far, whenever it asks. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export interface Usage {
  /** Milliseconds of processor time. */
  cpuMs: number
  /** What is alive, after a collection if there was one, bytes. */
  liveBytes: number
  residentBytes: number
}

/** Asked for `cpu` it does not collect: that would be processor time too. */
export function reportUsage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  process.on('message', (wish) => {
    const { user, system } = process.cpuUsage()
    if (wish !== 'cpu') collect()
    const { heapUsed, external, rss } = process.memoryUsage()
    const usage: Usage = { cpuMs: (user + system) / 1000, liveBytes: heapUsed + external, residentBytes: rss }
    process.send?.(usage)
  })
}
