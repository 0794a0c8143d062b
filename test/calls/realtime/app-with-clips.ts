/** A receptionist that talks by a Realtime model, with everything spoken beforehand that is. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RealtimeTimings } from '../../../src/engines/openai-realtime/realtime-timings.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'

/** Clips are made at the start of a server whose business has live voice already. */
export async function startAppWithClips(
  timings: Partial<RealtimeTimings> = {},
  environment: Record<string, string> = {},
): Promise<AppWithRealtime> {
  const dataDir = mkdtempSync(join(tmpdir(), 'firstring-clips-'))
  const before = await startAppWithRealtime({ ...environment, DATA_DIR: dataDir })
  await before.close()
  const tried = await startAppWithRealtime(
    { ...environment, DATA_DIR: dataDir },
    { clipsAfterMs: 0, timings },
  )
  // The line that they are spoken over is closed after the last of them.
  await tried.model.waitFor(({ connections: [first, second] }) => first?.closed && !second)
  return Object.assign(tried, {
    close: async () => {
      await tried.app.close()
      await tried.model.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  })
}
