import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RealtimeServer, startRealtimeServer } from '../../../simulator/realtime/realtime-server.ts'
import type { RealtimePieces, RealtimeTurn } from '../../../simulator/realtime/realtime-turn.ts'
import { sayingExactly } from '../../../simulator/realtime/saying-exactly.ts'
import { SpeechReader } from '../../../simulator/sound/coded-speech.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { ModelUse } from '../../core/model-use.ts'
import { ClipStore } from '../../speech/clip-store.ts'
import { findClip } from '../../speech/find-clip.ts'
import { OfflineVoice } from '../../speech/offline-voice.ts'
import { ClipPreparation } from './clip-preparation.ts'
import { clipTexts } from './clip-texts.ts'
import { clipVoices, liveClipVoice } from './clip-voices.ts'
import { openRealtimeLine } from './realtime-line.ts'
import type { RealtimeSettings } from './realtime-settings.ts'
import { openAiSettings } from './test-settings.ts'

const now = new Date('2026-11-24T15:00:00Z')
const business: Business = {
  ...demoBusiness,
  languages: ['en-US', 'es-US'],
  engines: ['openai-realtime', 'gather', 'voicemail'],
}
const { greeting } = demoBusiness
const obeying = sayingExactly(() => [])
const wordsIn = (sound: Uint8Array | undefined) =>
  new SpeechReader()
    .push(sound ?? new Uint8Array())
    .map(({ text }) => text)
    .join(' ')

let folder = ''
let server: RealtimeServer
let settings: RealtimeSettings
let clips: ClipStore
let offlineVoice: OfflineVoice
let answer: (turn: RealtimeTurn) => RealtimePieces
let businesses: Business[]
let nowMs: number
let preparation: ClipPreparation
const used: ModelUse[] = []
const notMade: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstring-clips-'))
  server = await startRealtimeServer({ answer: (turn) => answer(turn), apiKey: openAiSettings.apiKey })
  settings = { ...openAiSettings, url: server.url }
  answer = obeying
  businesses = [business]
  nowMs = now.getTime()
  for (const seen of [used, notMade]) seen.splice(0)
  clips = await ClipStore.open({
    folder,
    now: () => nowMs,
    onFault: (error) => expect.unreachable(String(error)),
    onNotMade: (voice, text, reason) => notMade.push(`${voice.name} ${text} ${reason}`),
  })
  offlineVoice = new OfflineVoice()
  preparation = new ClipPreparation({
    clips,
    offlineVoice,
    settings,
    openLine: (session) => openRealtimeLine({ settings, session }),
    businesses: async () => businesses,
    now: () => new Date(nowMs),
    onUse: (use) => used.push(use),
    onFault: (error) => expect.unreachable(String(error)),
  })
})

afterEach(async () => {
  await preparation.close()
  await clips.close()
  await offlineVoice.close()
  await server.close()
  await rm(folder, { recursive: true })
})

const live = (text: string, tag = 'en-US') => clips.get(liveClipVoice(business, settings, tag), text)
const spoken = (text: string, tag = 'en-US') => findClip(clips, clipVoices(business, settings, tag), text)

describe('the preparation of clips', () => {
  it('has everything spoken by the model that speaks on calls, a language a line, and pays once', async () => {
    await preparation.refresh()
    for (const tag of business.languages) {
      for (const text of clipTexts(business, tag, now)) expect(wordsIn(live(text, tag))).toBe(text.trim())
    }
    const opening = 'Para español, diga español o marque 2. How can I help you today?'
    expect(wordsIn(spoken(opening))).toBe(opening)
    expect(server.connections).toHaveLength(2)
    expect(server.refusals).toEqual([])
    expect(notMade).toEqual([])
    expect(used).toHaveLength(server.turns.length)
    expect(used[0]?.audioOutputTokens).toBeGreaterThan(0)
    await server.waitFor((seen) => seen.connections.every(({ closed }) => closed))

    const before = server.turns.length
    await preparation.refresh()
    expect(server.turns).toHaveLength(before)
    expect(server.connections).toHaveLength(2)
  })

  it('has what a changed profile needs, and asks nobody for businesses without live voice', async () => {
    businesses = [demoBusiness]
    await preparation.refresh()
    expect(server.upgrades).toBe(0)
    businesses = [{ ...business, languages: ['en-US'] }]
    await preparation.refresh()
    const before = server.turns.length
    businesses = [{ ...business, languages: ['en-US'], greeting: 'Riverside, how can I help?' }]
    await preparation.refresh()
    expect(server.turns).toHaveLength(before + 1)
    expect(wordsIn(live('Riverside, how can I help?'))).toBe('Riverside, how can I help?')
  })

  it('leaves the last resort where the model is not to be had, and does not knock on', async () => {
    server.knobs.upgrade = { does: 'refuse', status: 401 }
    await preparation.refresh()
    await preparation.refresh()
    expect(server.upgrades).toBe(4)
    expect(wordsIn(spoken(greeting))).toBe('')
    expect((spoken(greeting)?.length ?? 0) / 8).toBeGreaterThan(3_000)
    expect(spoken('Adiós.', 'es-US')).toBeUndefined()

    server.knobs.upgrade = undefined
    nowMs += 24 * 60 * 60_000
    await preparation.refresh()
    expect(wordsIn(spoken(greeting))).toBe(greeting)
  })

  it('keeps nothing that the model said of its own, whatever became of the rest', async () => {
    answer = (turn) => {
      const [first] = obeying(turn) as Iterable<{ type: 'text'; text: string }>
      if (first?.text === greeting) return [{ type: 'text', text: 'Hi! What can I do for you?' }]
      if (first?.text === 'Goodbye.') return [{ type: 'text', text: 'Good' }, { type: 'cut' }]
      return obeying(turn)
    }
    businesses = [{ ...business, languages: ['en-US'] }]
    await preparation.refresh()
    expect(live(greeting)).toBeUndefined()
    expect(live('Goodbye.')).toBeUndefined()
    expect(wordsIn(live('One moment, please.'))).toBe('One moment, please.')
    expect(notMade).toHaveLength(2)
    expect(notMade[0]).toContain('something else')
  })

  it('is over at once when the server stops', async () => {
    answer = () => [{ type: 'stall' }]
    preparation.start()
    await server.waitFor(({ turns }) => turns.length > 0)
    await preparation.close()
    await server.waitFor((seen) => seen.connections.every(({ closed }) => closed))
    expect(live(greeting)).toBeUndefined()
  })
})
