/** One receptionist for all tests of a block; each of them finds the model as it was at first. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { RealtimeKnobs } from '../../../simulator/realtime/realtime-options.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'

export interface SharedApp extends Omit<AppWithRealtime, 'close'> {
  /** What the model says at first. */
  readonly usual: AppWithRealtime['answer']
}

/** To be called where a block's tests are told of. */
export function shareApp(start: () => Promise<AppWithRealtime> = startAppWithRealtime): SharedApp {
  let started: AppWithRealtime
  let usual: AppWithRealtime['answer']
  beforeAll(async () => {
    started = await start()
    usual = started.answer
  })
  beforeEach(() => {
    started.answer = usual
    for (const name of Object.keys(started.knobs)) delete started.knobs[name as keyof RealtimeKnobs]
  })
  afterAll(() => started.close())
  return {
    get app() {
      return started.app
    },
    get model() {
      return started.model
    },
    get knobs() {
      return started.knobs
    },
    get usual() {
      return usual
    },
    get answer() {
      return started.answer
    },
    set answer(answer) {
      started.answer = answer
    },
  }
}
