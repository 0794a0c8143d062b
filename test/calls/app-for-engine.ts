/** A receptionist that answers with one engine, and with whatever that engine needs beside it. */
import type { Patience } from '../../src/app.ts'
import type { EngineName } from '../../src/core/call.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startAppWithRealtime } from './app-with-realtime.ts'

/** A Realtime model says what the rules would. Behind the engine stands voicemail, as at every business. */
export async function startAppFor(
  engine: EngineName,
  environment: Record<string, string> = {},
  patience: Patience = {},
): Promise<TestApp> {
  const app =
    engine === 'openai-realtime'
      ? await appWithRealtime(environment, patience)
      : await startApp(environment, { patience })
  await app.configure({ engines: [engine, 'voicemail'] })
  return app
}

async function appWithRealtime(environment: Record<string, string>, patience: Patience): Promise<TestApp> {
  const { app, close } = await startAppWithRealtime(environment, patience)
  await app.configure({ greetsReturningCallers: true })
  return { ...app, close }
}
