/** A receptionist that talks by a Realtime model: the model is a strict fake at the wire, everything else is real. */
import type { RealtimeKnobs } from '../../simulator/realtime/realtime-options.ts'
import { type RealtimeServer, startRealtimeServer } from '../../simulator/realtime/realtime-server.ts'
import type { RealtimePieces, RealtimeTurn } from '../../simulator/realtime/realtime-turn.ts'
import type { Patience } from '../../src/app.ts'
import { createScriptedRealtime } from '../../src/cli/model/scripted-realtime.ts'
import type { Business } from '../../src/core/business.ts'
import type { Log } from '../../src/log.ts'
import { startApp, type TestApp } from '../start-app.ts'

export interface AppWithRealtime {
  app: TestApp
  model: RealtimeServer
  knobs: RealtimeKnobs
  /** What the model says from now on: at first what the rules would. */
  answer(turn: RealtimeTurn): RealtimePieces
  close(): Promise<void>
}

/** Simulated callers wait for nothing: neither does the receptionist. */
const timings = { silenceMs: 900, thinkingMs: 900, stallMs: 2500, lastWordsMs: 300, holdMs: 300 }

export async function startAppWithRealtime(
  environment: Record<string, string> = {},
  patience: Patience = {},
  log?: Log,
): Promise<AppWithRealtime> {
  let business: Business | undefined
  const scripted = createScriptedRealtime(() => {
    if (!business) throw new Error('configure the business first')
    return business
  })
  // Words are spoken beforehand as soon as the server is up.
  let tried: AppWithRealtime | undefined
  const model = await startRealtimeServer({
    apiKey: 'a-key',
    answer: (turn) => (tried?.answer ?? scripted)(turn),
  })
  const started = await startApp(
    {
      OPENAI_API_KEY: 'a-key',
      LLM_PROVIDER: 'none',
      OPENAI_REALTIME_URL: model.url,
      ...environment,
    },
    { patience: { ...patience, timings: { ...timings, ...patience.timings } }, ...(log ? { log } : {}) },
  )
  const known = async () => {
    business = await started.api<Business>('GET', '/api/businesses/default')
  }
  const app: TestApp = {
    ...started,
    configure: async (patch) => {
      await started.configure(patch)
      await known()
    },
  }
  await app.configure({ engines: ['openai-realtime', 'voicemail'], greetsReturningCallers: false })
  tried = {
    app,
    model,
    knobs: model.knobs,
    answer: scripted,
    close: async () => {
      await app.close()
      await model.close()
    },
  }
  return tried
}
