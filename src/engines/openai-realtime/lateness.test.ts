/** A model that waits for our tools is not late. */
import { expect, it } from 'vitest'
import { LiveCall } from '../../calls/live-call.ts'
import { demoBusiness } from '../../core/business.ts'
import type { Store } from '../../store/store.ts'
import { Lateness } from './lateness.ts'
import { realtimeTimings } from './realtime-timings.ts'
import { ReceptionistSide } from './receptionist-side.ts'

it('gives up a model that says nothing, and not one whose tools are at work', () => {
  let nowMs = 0
  const now = () => nowMs
  const receptionist = new ReceptionistSide({
    stream: { sendAudio: () => 0, sendMark: () => undefined, clear: () => ({ bytes: 0, marks: [] }) },
    now,
    lostMarkMs: 1000,
    send: () => undefined,
    question: () => undefined,
    onBegin: () => undefined,
    onOver: () => undefined,
    onPlayed: () => undefined,
  })
  const given: string[] = []
  const at = () => new Date(nowMs)
  const context = { store: {} as Store, now: () => at().toISOString(), enqueue: async () => undefined }
  const lateness = new Lateness({
    call: new LiveCall(context, demoBusiness, undefined),
    receptionist,
    timings: { ...realtimeTimings, fillerMs: Number.POSITIVE_INFINITY },
    now: at,
    clip: () => undefined,
    onSaid: () => undefined,
    onGivenUp: (reason) => given.push(reason),
  })
  receptionist.started({ type: 'response-started', responseId: 'r1', orderId: undefined })
  receptionist.responses.done('r1')
  nowMs = realtimeTimings.stallMs + 1000
  lateness.look()
  expect(given).toEqual([])
  receptionist.responses.free('r1')
  lateness.look()
  expect(given).toEqual(['the model said nothing for 7000 ms'])
})
