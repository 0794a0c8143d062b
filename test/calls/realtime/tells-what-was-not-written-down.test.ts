/** Words of the caller that nobody could write down: the log tells of it once a call, and the call goes on. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../../src/log.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'
import { ring, scripted } from '../ring.ts'

interface Entry {
  level: string
  msg: string
  callSid?: string
  reason?: string
}

const lines: string[] = []
let talk: AppWithRealtime

beforeAll(async () => {
  talk = await startAppWithRealtime({}, {}, createLog('debug', { write: (line) => void lines.push(line) }))
  talk.knobs.transcription = 'fails'
})
afterAll(() => talk.close())

it('is logged once a call, however often it happens', async () => {
  const sids: string[] = []
  for (let times = 0; times < 2; times++) {
    const { call } = await ring(talk.app, await scripted('lead'))
    expect(call.transcript.filter(({ speaker }) => speaker === 'receptionist').length).toBeGreaterThan(1)
    expect(call.engine).toBe('openai-realtime')
    sids.push(call.callSid)
  }
  const entries = lines.map((line) => JSON.parse(line) as Entry)
  const told = entries.filter(({ msg }) => msg === 'what the caller said could not be written down')
  expect(told.map(({ callSid }) => callSid)).toEqual(sids)
  expect(told.every(({ level, reason }) => level === 'warn' && reason !== undefined)).toBe(true)
  // It happened more often than it was told.
  const all = entries.filter(({ msg, level }) => msg === 'the model refused an order' && level === 'debug')
  expect(all.some(({ callSid }) => callSid === sids[0])).toBe(true)
})
