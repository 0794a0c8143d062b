/** What live voice needs beside the model itself: words that are spoken beforehand, made in the background and kept. */
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { warmUp } from './brain/warm-up.ts'
import type { EngineContext } from './engines/engine-context.ts'
import type { RealtimeSettings } from './engines/openai-realtime/realtime-settings.ts'
import type { Log } from './log.ts'
import type { Store } from './store/store.ts'

export interface LiveVoiceOptions {
  settings: RealtimeSettings | undefined
  store: Pick<Store, 'businesses'>
  dataDir: string
  now(): Date
  log: Log
  /** Calls come first: rules are warmed up, and clips made, so long after the start, milliseconds. */
  clipsAfterMs: number
}

export interface LiveVoice {
  realtime: EngineContext['realtime']
  /** A profile has changed: its words are spoken beforehand without delay. */
  refresh(): void
  close(): Promise<void>
}

/** Where no such model is configured nothing of it is loaded. */
export async function openLiveVoice(options: LiveVoiceOptions): Promise<LiveVoice> {
  const { settings, store, dataDir, now, log, clipsAfterMs } = options
  if (settings === undefined)
    return { realtime: undefined, refresh: () => undefined, close: async () => undefined }
  const [{ ClipPreparation }, { openRealtimeLine }, { ClipStore }, { OfflineVoice }] = await Promise.all([
    import('./engines/openai-realtime/clip-preparation.ts'),
    import('./engines/openai-realtime/realtime-line.ts'),
    import('./speech/clip-store.ts'),
    import('./speech/offline-voice.ts'),
  ])
  const clips = await ClipStore.open({
    folder: join(dataDir, 'speech'),
    now: () => now().getTime(),
    onFault: (error) => log.warn({ err: error }, 'pre-made speech cannot be kept, and stays in memory'),
    onNotMade: (voice, _text, reason) =>
      log.warn({ voice: voice.name, reason }, 'a text could not be spoken beforehand'),
  })
  const offlineVoice = new OfflineVoice()
  const preparation = new ClipPreparation({
    clips,
    offlineVoice,
    settings,
    openLine: (session) => openRealtimeLine({ settings, session, now: () => now().getTime() }),
    businesses: () => store.businesses.list(),
    now,
    onUse: (use) => log.info({ use }, 'a text was spoken beforehand'),
    onFault: (error) => log.error({ err: error }, 'pre-made speech failed'),
  })
  let hasStarted = false
  let isClosed = false
  const starting = setTimeout(() => {
    void warmUpAll(store, now(), log).then(() => {
      if (isClosed) return
      hasStarted = true
      preparation.start()
    })
  }, clipsAfterMs)
  starting.unref()
  return {
    realtime: { settings, clips },
    refresh() {
      if (hasStarted) void preparation.refresh()
    },
    async close() {
      isClosed = true
      clearTimeout(starting)
      await preparation.close()
      await clips.close()
      await offlineVoice.close()
    },
  }
}

/** Sound on other calls does not wait for it: there is room between any two pieces of work. */
async function warmUpAll(store: LiveVoiceOptions['store'], now: Date, log: Log): Promise<void> {
  try {
    const businesses = await store.businesses.list()
    const live = businesses.filter(({ engines }) => engines.includes('openai-realtime'))
    for (const work of live.flatMap((business) => warmUp(business, now))) {
      work()
      await setImmediate()
    }
  } catch (error) {
    log.error({ err: error }, 'the rules could not be warmed up')
  }
}
