/** A receptionist that answers with one engine, and with whatever that engine needs beside it. */
import { expect } from 'vitest'
import type { Patience } from '../../src/app.ts'
import type { EngineName } from '../../src/core/call.ts'
import type { Log } from '../../src/log.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppWithRealtime } from './app-with-realtime.ts'

export interface AppForOptions {
  environment?: Record<string, string>
  patience?: Patience
  log?: Log
}

/** An answer that is over by the time that it is cancelled: neither side can know. */
const crossing = 'response_cancel_not_active'

/** A Realtime model says what the rules would. Behind the engine stands voicemail, as at every business. */
export async function startAppFor(
  engine: EngineName,
  { environment = {}, ...options }: AppForOptions = {},
): Promise<TestApp> {
  const app =
    engine === 'openai-realtime'
      ? await appWithRealtime(environment, options)
      : await startApp(environment, options)
  await app.configure({ engines: [engine, 'voicemail'] })
  return app
}

async function appWithRealtime(
  environment: Record<string, string>,
  { patience, log }: AppForOptions,
): Promise<TestApp> {
  const { app, model, close } = await startAppWithRealtime(environment, patience, log)
  await app.configure({ greetsReturningCallers: true })
  return {
    ...app,
    close: async () => {
      // Whatever became of the calls, the model had nothing to complain of, and no line to it outlives its call.
      await model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
      const { refusals } = model
      await close()
      expect(refusals.filter(({ code }) => code !== crossing)).toEqual([])
    },
  }
}
