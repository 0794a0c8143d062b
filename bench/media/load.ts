/** Twilio and the model around one bridge, in a process of its own so that one clock times both ways. Told what to do by messages. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { CallRecord, type Run, Ticker } from './call-record.ts'
import { startFrameServer } from './frame-socket.ts'
import { ModelConnection } from './model-connection.ts'
import { type Door, socketDoor, webhookDoor } from './openings.ts'
import { type Counts, Tally, type Times } from './tally.ts'
import { TwilioCall } from './twilio-call.ts'

export type LoadOrder =
  /** `urls`: of the bridge, or of its several servers. */
  | { do: 'open'; urls: string[]; isSigned: boolean; calls: number }
  | { do: 'begin' }
  /** Reports, nothing else. */
  | { do: 'look' }
  /** The calls go on, but nothing new is sent from here on, and what is under way arrives. */
  | { do: 'end' }
  /** Calls end and others begin, for so long. */
  | { do: 'come-and-go'; seconds: number }
  | { do: 'hang-up' }

export interface LoadReport {
  counts: Counts
  times: Times
  wrong: Record<string, number>
  calls: number
  /** Lines to the model that belong to no call any more. */
  leftLines: number
  /** Of the load itself, since it was told to begin. */
  cpuMs: number
}

const run: Run = { tally: new Tally(), ticker: new Ticker(), calls: new Map(), isHeld: false }
const lines = new Set<ModelConnection>()
const calls = new Map<TwilioCall, { callSid: string; door: Door; goesAt: number }>()
let doors: Door[] = []
let opened = 0
let cpuAtBegin = process.cpuUsage()

const server = await startFrameServer((socket) => {
  const line = new ModelConnection(run, socket)
  lines.add(line)
  run.ticker.add(line)
  line.closed.then(() => lines.delete(line))
})

async function open(): Promise<void> {
  const index = opened++ % 65_536
  const callSid = `CA${randomUUID().replaceAll('-', '')}`
  const door = doors[index % doors.length]
  if (!door) throw new Error('no bridge')
  const record = new CallRecord(index)
  run.calls.set(index, record)
  const call = new TwilioCall(run, record, await door.open(callSid, index), callSid)
  calls.set(call, { callSid, door, goesAt: performance.now() + 20_000 + Math.random() * 40_000 })
}

async function hangUp(call: TwilioCall): Promise<void> {
  const held = calls.get(call)
  calls.delete(call)
  call.hangUp()
  await Promise.all([call.closed, held?.door.end(held.callSid, call.record.index)])
  call.settle(true)
  // The line to the model may take as long as it is allowed to.
  await wait(1500)
  if (!call.record.isModelGone)
    run.tally.noteWrong('the line to the model was open long after the caller had gone')
  run.calls.delete(call.record.index)
}

/** So many at a time. */
async function each<T>(
  things: Iterable<T>,
  atATime: number,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  const rest = [...things]
  const workers = Array.from({ length: atATime }, async () => {
    for (let thing = rest.shift(); thing !== undefined; thing = rest.shift()) await work(thing)
  })
  await Promise.all(workers)
}

async function obey(order: LoadOrder): Promise<void> {
  if (order.do === 'open') {
    doors = order.urls.map((url) => (order.isSigned ? webhookDoor(url) : socketDoor(url)))
    await each(Array(order.calls).keys(), 4, open)
  } else if (order.do === 'begin') {
    run.isHeld = false
    run.tally.begin(performance.now())
    cpuAtBegin = process.cpuUsage()
    for (const line of lines) line.begin()
  } else if (order.do === 'end') {
    run.isHeld = true
    const isWaiting = () => [...lines].some((line) => line.isBehind)
    for (let waited = 0; waited < 50 && (isWaiting() || waited < 3); waited++) await wait(100)
    for (const line of lines) line.settle()
    for (const call of calls.keys()) call.settle(true)
  } else if (order.do === 'come-and-go') {
    const until = performance.now() + order.seconds * 1000
    const going: Promise<void>[] = []
    while (performance.now() < until) {
      for (const [call, { goesAt }] of calls) {
        if (goesAt < performance.now()) going.push(hangUp(call).then(open))
      }
      await wait(100)
    }
    await Promise.all(going)
    for (const call of calls.keys()) call.settle(false)
  } else if (order.do === 'hang-up') {
    run.isHeld = true
    await each(calls.keys(), 50, hangUp)
  }
}

process.on('message', (order: LoadOrder) => {
  obey(order).then(
    () => {
      const { user, system } = process.cpuUsage(cpuAtBegin)
      const report: LoadReport = {
        counts: run.tally.counts,
        times: run.tally.times,
        wrong: run.tally.wrong,
        calls: calls.size,
        leftLines: Math.max(0, [...lines].filter((line) => line.isBound).length - calls.size),
        cpuMs: (user + system) / 1000,
      }
      process.send?.({ report })
    },
    (error: Error) => process.send?.({ error: error.stack ?? error.message }),
  )
})
// Whoever started it has gone: so does it.
process.on('disconnect', () => process.exit(1))
process.send?.({ modelUrl: `ws://127.0.0.1:${server.port}/v1/realtime` })
