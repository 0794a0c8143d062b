/** A line that comes of age is replaced at a good moment, once, and by one that knows everything. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { callerSays, modelBegins, RecordedLine, tryConversation, wait } from './conversation-under-test.ts'
import { realtimeTimings } from './realtime-timings.ts'

const timings = { rolloverMs: 5000, latestRolloverMs: 60_000 }
const noGreeting = { text: '', clip: undefined, order: undefined }
const notReady = () => {
  const line = new RecordedLine()
  line.isReady = false
  return line
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T15:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('tries a next line that fails again after a while, and not at once', async () => {
  const { conversation, lines, line } = tryConversation({ timings, openNext: notReady })
  conversation.begin(noGreeting, 'open')
  await wait(5500)
  expect(lines).toHaveLength(1)
  lines[0]?.fail()
  await wait(1500)
  expect(lines).toHaveLength(1)
  expect(line.isClosed).toBe(false)
})

it('tells the next line what was told while it opened, and closes the one before', async () => {
  const { conversation, lines, line, wire } = tryConversation({ timings, openNext: notReady })
  conversation.begin(noGreeting, 'open')
  await wait(5500)
  wire.send({ type: 'add-text', item: { id: 'notice-1', role: 'system', text: 'Two minutes are left.' } })
  const [next] = lines
  if (next) next.isReady = true
  await wait(500)
  expect(line.isClosed).toBe(true)
  expect(next?.all('add-text')).toMatchObject([{ item: { text: 'Two minutes are left.' } }])
})

it('is not replaced while the model is at work, however late it is', async () => {
  const { conversation, lines, line } = tryConversation({
    timings: { ...timings, latestRolloverMs: 7000, stallMs: 60_000 },
  })
  conversation.begin(noGreeting, 'open')
  await wait(4000)
  await callerSays(line, 'item-1', 'My sink is clogged')
  modelBegins(line, { responseId: 'r1', text: 'I see', ms: 200 })
  await wait(realtimeTimings.silenceMs)
  expect(lines).toEqual([])
  expect(line.isClosed).toBe(false)
})
