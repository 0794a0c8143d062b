/** One bridge at one number of calls, and the figures of it. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Bridge, type Load, type RowName, startBridge, startLoad } from './bridges.ts'
import type { LoadReport } from './load.ts'

export interface Plan {
  calls: number
  seconds: number
  /** All calls stand for so long before anything counts: the code of turns is warm only after hundreds of them. */
  warmUpSeconds: number
  /** Servers that share the calls. */
  processes: number
  databaseUrl?: string
}

export interface Figures {
  report: LoadReport
  /** Milliseconds of processor time a second of a call. */
  cpuPerCall: number
  liveBytesPerCall: number
  /** Milliseconds a second: 1000 is a core. */
  loadCpu: number
}

/** A greeting, a caller's turn and an answer, milliseconds. */
const firstCallsMs = 14_000
/** Throws when the bridge or the load ends, or a call cannot be opened. */
export async function measure(row: RowName, plan: Plan): Promise<Figures> {
  const load = await startLoad()
  const bridges: Bridge[] = []
  try {
    for (let index = 0; index < plan.processes; index++) {
      bridges.push(await startBridge(row, load.modelUrl, plan.databaseUrl))
    }
    return await measureRunning(row, plan, load, bridges)
  } finally {
    await Promise.all([load.stop(), ...bridges.map((bridge) => bridge.stop())])
  }
}

async function measureRunning(row: RowName, plan: Plan, load: Load, bridges: Bridge[]): Promise<Figures> {
  const urls = bridges.map(({ url }) => url)
  const isSigned = row === 'firstring'
  // The first calls compile what calls need; they are not weighed. As many as there are servers have one each.
  await load.tell({ do: 'open', urls, isSigned, calls: 2 * urls.length })
  await wait(firstCallsMs)
  await load.tell({ do: 'hang-up' })
  const empty = await sum(bridges, 'memory')
  await load.tell({ do: 'begin' })
  await load.tell({ do: 'open', urls, isSigned, calls: plan.calls })
  await wait(plan.warmUpSeconds * 1000)
  const opened = await load.tell({ do: 'look' })
  await load.tell({ do: 'begin' })
  const before = await sum(bridges, 'cpu')
  const startedAt = performance.now()
  await wait(plan.seconds * 1000)
  const after = await sum(bridges, 'cpu')
  const seconds = (performance.now() - startedAt) / 1000
  const report = await load.tell({ do: 'end' })
  const full = await sum(bridges, 'memory')
  const gone = await load.tell({ do: 'hang-up' })
  const lostAtStart = opened.counts.lostAtStart
  return {
    report: {
      ...report,
      counts: { ...report.counts, lostAtStart },
      times: { ...report.times, firstSound: opened.times.firstSound, closing: gone.times.closing },
      wrong: gone.wrong,
    },
    cpuPerCall: (after.cpuMs - before.cpuMs) / seconds / plan.calls,
    liveBytesPerCall: (full.liveBytes - empty.liveBytes) / plan.calls,
    loadCpu: report.cpuMs / seconds,
  }
}

async function sum(bridges: Bridge[], wish: 'cpu' | 'memory') {
  const usages = await Promise.all(bridges.map((bridge) => bridge.usage(wish)))
  const add = (field: 'cpuMs' | 'liveBytes' | 'residentBytes') =>
    usages.reduce((total, usage) => total + usage[field], 0)
  return { cpuMs: add('cpuMs'), liveBytes: add('liveBytes'), residentBytes: add('residentBytes') }
}
