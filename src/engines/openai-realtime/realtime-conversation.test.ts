/** A conversation is never left without a way on, and nothing is noted that nobody heard: whatever the model tells, in whatever order. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  callerSays,
  modelBegins,
  modelIsDone,
  modelSays,
  type Tried,
  type TriedOptions,
  tryConversation,
  wait,
} from './conversation-under-test.ts'
import { realtimeTimings } from './realtime-timings.ts'

const noGreeting = { text: '', clip: undefined, order: undefined }
const greeting = { text: 'Thanks for calling.', clip: undefined, order: 'greeting' }

/** Under way, and nothing said yet. */
function begun(options?: TriedOptions): Tried {
  const tried = tryConversation(options)
  tried.conversation.begin(noGreeting, 'open')
  return tried
}

/** The greeting is on its way from the model. */
function greeted(options?: TriedOptions): Tried {
  const tried = tryConversation(options)
  tried.call.dispatch({ type: 'receptionist-said', text: greeting.text })
  tried.conversation.begin(greeting, 'open')
  return tried
}

/** No further than that: what follows from it has not happened yet. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    vi.advanceTimersByTime(10)
    await Promise.resolve()
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T15:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a caller who says nothing is asked', () => {
  it('where nothing was said at the beginning', async () => {
    const { line } = begun()
    await wait(9000)
    expect(line.all('respond')).toHaveLength(1)
  })

  it('after an answer whose end of sound was never told', async () => {
    const { line } = begun()
    await callerSays(line, 'item-1', 'My sink is clogged')
    modelBegins(line, { responseId: 'r1', text: 'I see.' })
    modelIsDone(line, 'r1', 'I see.', { status: 'incomplete', reason: 'max_output_tokens' })
    await wait(11_000)
    expect(line.all('respond')).toHaveLength(1)
  })
})

describe('the greeting', () => {
  it('of a model that is late is said from a clip, and not again; what follows is on record', async () => {
    const { line, said, stream } = greeted({ clips: 'all' })
    await wait(2000)
    expect(stream.heardMs).toBeCloseTo(1020, -1)
    line.tell({ type: 'response-started', responseId: 'r0', orderId: 'greeting' })
    expect(line.all('cancel')).toMatchObject([{ responseId: 'r0' }])
    modelBegins(line, { responseId: 'r0', text: 'Thanks for calling.', orderId: 'greeting' })
    modelIsDone(line, 'r0', 'Thanks for calling.', { status: 'cancelled' })
    await wait(1000)
    expect(stream.heardMs).toBeCloseTo(1020, -1)
    await callerSays(line, 'item-1', 'My sink is clogged')
    modelSays(line, { responseId: 'r1', text: 'I see.' })
    await wait(1500)
    expect(said()).toEqual([
      'receptionist: Thanks for calling.',
      'caller: My sink is clogged',
      'receptionist: I see.',
    ])
  })

  it('that the caller did not wait for is not said any more', async () => {
    const { line, said, stream } = greeted({ clips: 'all' })
    await wait(200)
    await callerSays(line, 'item-1', 'My sink is clogged')
    line.tell({ type: 'response-started', responseId: 'r0', orderId: 'greeting' })
    expect(line.all('cancel')).toMatchObject([{ responseId: 'r0' }])
    modelIsDone(line, 'r0', '', { status: 'cancelled' })
    await wait(1000)
    modelSays(line, { responseId: 'r1', text: 'I see.' })
    await wait(1500)
    expect(said()).toEqual(['receptionist: ', 'caller: My sink is clogged', 'receptionist: I see.'])
    expect(stream.heardMs).toBeCloseTo(1020, -1)
  })
})

describe('words that nobody heard', () => {
  it('are not on record where the caller spoke before their sound', async () => {
    const { line, said } = begun()
    await callerSays(line, 'item-1', 'My sink is clogged')
    modelBegins(line, { responseId: 'r1', text: 'Sure, I can help with that.', ms: 0 })
    await callerSays(line, 'item-2', 'In the kitchen')
    modelIsDone(line, 'r1', '', { status: 'cancelled' })
    modelSays(line, { responseId: 'r2', text: 'I see.' })
    await wait(1500)
    expect(said()).toEqual(['caller: My sink is clogged', 'caller: In the kitchen', 'receptionist: I see.'])
  })

  it('are not on record as far as their sound was not made yet', async () => {
    const { line, said } = begun()
    await callerSays(line, 'item-1', 'My sink is clogged')
    modelBegins(line, { responseId: 'r1', text: 'One, two, three, four, five, six, seven.', ms: 1000 })
    await wait(1200)
    await callerSays(line, 'item-2', 'In the kitchen')
    await wait(1000)
    const [, ours] = said()
    expect(ours).toMatch(/^receptionist: One/)
    expect(ours).not.toMatch(/four/)
  })
})

describe('an answer', () => {
  it('that was asked for as the caller began to speak is not heard', async () => {
    const { line, stream, ends } = begun()
    await wait(8500)
    const [asked] = line.all('respond')
    line.tell({ type: 'speech-started', itemId: 'item-1', atMs: undefined })
    line.tell({ type: 'response-started', responseId: 'r1', orderId: asked?.id })
    expect(line.all('cancel')).toMatchObject([{ responseId: 'r1' }])
    modelIsDone(line, 'r1', '', { status: 'cancelled' })
    await callerSays(line, 'item-1', 'Sorry, I was looking for the address')
    modelSays(line, { responseId: 'r2', text: 'No hurry.' })
    await wait(1500)
    expect(stream.heardMs).toBeCloseTo(1020, -1)
    expect(ends).toEqual([])
  })

  it('about silence is not said over a caller who speaks just then, and is answered', async () => {
    const { line, conversation, stream, call } = begun()
    // The silence is decided about, and meanwhile the caller is heard.
    await until(() => call.state.silences > 0)
    line.tell(
      { type: 'speech-started', itemId: 'item-1', atMs: undefined },
      { type: 'speech-stopped', itemId: 'item-1', atMs: undefined },
      { type: 'input-committed', itemId: 'item-1', previousItemId: undefined },
    )
    await wait(300)
    line.tell({ type: 'input-transcribed', itemId: 'item-1', text: 'My sink is clogged', use: undefined })
    modelSays(line, { responseId: 'r1', text: 'May I have your name?' })
    await wait(1500)
    expect(line.all('cancel')).toEqual([])
    expect(line.all('respond')).toEqual([])
    expect(stream.heardMs).toBeCloseTo(1020, -1)
    expect(call.state.transcript.map(({ text }) => text)).toEqual([
      'My sink is clogged',
      'May I have your name?',
    ])
    expect(conversation.isQuiet).toBe(true)
  })

  it('about silence is taken back where the caller has spoken and is to be answered already', async () => {
    const { line, call } = begun()
    // Twice nothing was said: the third time is the end.
    for (const nth of [1, 2]) {
      await wait(8500)
      modelSays(line, {
        responseId: `r${nth}`,
        text: 'Are you there?',
        orderId: line.all('respond').at(-1)?.id ?? '',
      })
      await wait(1500)
    }
    const asked = line.all('respond').length
    await until(() => call.state.endingReason !== undefined)
    line.tell({ type: 'speech-started', itemId: 'item-1', atMs: undefined })
    await callerSays(line, 'item-1', 'Yes, I am here')
    expect(call.state.endingReason).toBeUndefined()
    expect(line.all('respond').length).toBe(asked)
  })

  it('that was refused because of another is asked for again, even where the other is over', async () => {
    const { line } = begun()
    await wait(8500)
    const [asked] = line.all('respond')
    modelSays(line, { responseId: 'r1', text: 'Hello?', ms: 0, orderId: 'of-before' })
    line.tell({
      type: 'error',
      code: 'conversation_already_has_active_response',
      message: 'Wait.',
      eventId: asked?.id,
    })
    expect(line.all('respond')).toHaveLength(2)
  })

  it('that is refused without end is given up', async () => {
    const { line, ends } = begun()
    await wait(8500)
    for (let at = 0; at < 20; at++) {
      const eventId = line.all('respond').at(-1)?.id
      line.tell({ type: 'error', code: 'conversation_already_has_active_response', message: '', eventId })
    }
    expect(line.all('respond').length).toBeLessThan(6)
    await wait(8000)
    expect(ends.join()).toMatch(/said nothing/)
  })

  it('that does not follow by itself is asked for, and the stall is no longer for it', async () => {
    const { line, ends } = begun()
    await callerSays(line, 'item-1', 'My sink is clogged')
    await wait(2500)
    expect(line.all('respond')).toHaveLength(1)
    await wait(realtimeTimings.stallMs - 2000)
    expect(ends.join()).toMatch(/said nothing/)
  })
})

describe('somebody who cuts in', () => {
  const speaking = async (options?: TriedOptions) => {
    const tried = begun(options)
    await callerSays(tried.line, 'item-1', 'When are you open')
    modelSays(tried.line, { responseId: 'r1', text: 'We are open from eight to five on weekdays.', ms: 4000 })
    await wait(1000)
    return tried
  }

  it('with words is not taken for a noise because of an "uh-huh" behind them', async () => {
    const { line, said, stream } = await speaking()
    await callerSays(line, 'item-2', undefined)
    await callerSays(line, 'item-3', undefined)
    line.tell(
      { type: 'input-transcribed', itemId: 'item-2', text: 'And on Saturdays', use: undefined },
      { type: 'input-transcribed', itemId: 'item-3', text: 'mhm', use: undefined },
    )
    modelSays(line, { responseId: 'r2', text: 'Until noon.' })
    await wait(1500)
    expect(said().slice(2)).toEqual(['caller: And on Saturdays', 'caller: mhm', 'receptionist: Until noon.'])
    expect(stream.heardMs).toBeCloseTo(2020, -2)
  })

  it('with two noises hears the rest once both are known for what they are', async () => {
    const { line, said, stream } = await speaking()
    await callerSays(line, 'item-2', undefined)
    await callerSays(line, 'item-3', undefined)
    line.tell({ type: 'input-transcribed', itemId: 'item-3', text: '', use: undefined })
    await wait(100)
    expect(stream.heardMs).toBeCloseTo(1020, -2)
    line.tell({ type: 'input-transcribed', itemId: 'item-2', text: 'mhm', use: undefined })
    line.tell({ type: 'response-started', responseId: 'r2', orderId: undefined })
    modelIsDone(line, 'r2', '', { status: 'cancelled' })
    await wait(4000)
    expect(stream.heardMs).toBeCloseTo(4270, -2)
    expect(said()).toEqual([
      'caller: When are you open',
      'receptionist: We are open from eight to five on weekdays.',
    ])
  })

  it('with a noise of which nothing more is told hears the rest', async () => {
    const { line, stream } = await speaking()
    line.tell({ type: 'speech-started', itemId: 'item-2', atMs: undefined })
    await wait(200)
    line.tell({ type: 'speech-stopped', itemId: 'item-2', atMs: undefined })
    await wait(realtimeTimings.transcriptMs + 5000)
    expect(stream.heardMs).toBeCloseTo(4270, -2)
  })

  it('with words that are told before their place holds nobody up', async () => {
    const { line, said } = await speaking()
    line.tell({ type: 'speech-started', itemId: 'item-2', atMs: undefined })
    await wait(500)
    line.tell(
      { type: 'input-transcribed', itemId: 'item-2', text: 'And on Saturdays', use: undefined },
      { type: 'speech-stopped', itemId: 'item-2', atMs: undefined },
      { type: 'input-committed', itemId: 'item-2', previousItemId: undefined },
    )
    modelSays(line, { responseId: 'r2', text: 'Until noon.' })
    await wait(1500)
    expect(said().slice(2)).toEqual(['caller: And on Saturdays', 'receptionist: Until noon.'])
  })
})

describe('somebody who speaks without a pause', () => {
  it('is answered all the same', async () => {
    const { line, ends } = begun()
    line.tell({ type: 'speech-started', itemId: 'item-1', atMs: undefined })
    await wait(realtimeTimings.longestWordsMs)
    expect(line.all('commit-input')).toHaveLength(1)
    line.tell({ type: 'input-committed', itemId: 'item-1', previousItemId: undefined })
    expect(line.all('respond')).toHaveLength(1)
    modelSays(line, { responseId: 'r1', text: 'I see.', orderId: line.all('respond')[0]?.id ?? '' })
    line.tell({ type: 'input-transcribed', itemId: 'item-1', text: 'It is a long story', use: undefined })
    await wait(10_000)
    expect(line.all('respond')).toHaveLength(2)
    expect(ends).toEqual([])
  })

  it('goes on elsewhere where the model does not hear the end of it', async () => {
    const { line, ends } = begun()
    line.tell({ type: 'speech-started', itemId: 'item-1', atMs: undefined })
    await wait(realtimeTimings.longestWordsMs + realtimeTimings.transcriptMs)
    expect(ends).toEqual(['the model hears the caller without end'])
  })
})

describe('a caller who has gone', () => {
  it('has heard what was played until then, and nothing that comes after', async () => {
    const { line, said, stream, conversation } = begun({ clips: 'all' })
    await callerSays(line, 'item-1', 'When are you open')
    modelBegins(line, { responseId: 'r1', text: 'We are open from eight to five on weekdays.', ms: 4000 })
    await wait(1000)
    line.tell({ type: 'speech-started', itemId: 'item-2', atMs: undefined })
    stream.isOpen = false
    const told = conversation.leaving.lastWords(700)
    expect(line.all('commit-input')).toHaveLength(1)
    line.tell({ type: 'input-committed', itemId: 'item-2', previousItemId: undefined })
    modelIsDone(line, 'r1', 'We are open from eight to five on weekdays.', { status: 'cancelled' })
    modelSays(line, { responseId: 'r2', text: 'Until noon on Saturdays.' })
    line.tell({ type: 'input-transcribed', itemId: 'item-2', text: 'And on Saturdays', use: undefined })
    await told
    await wait(0)
    await conversation.leaving.close()
    const [, ours, ...others] = said()
    expect(ours).toMatch(/^receptionist: We are/)
    expect(ours).not.toMatch(/five/)
    expect(others).toEqual(['caller: And on Saturdays'])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a conversation that goes on elsewhere', () => {
  it('tells the caller to wait, unless goodbye was said', async () => {
    for (const isOver of [false, true]) {
      const { line, said, stream, conversation } = begun({ clips: 'all' })
      await callerSays(line, 'item-1', 'When are you open')
      modelSays(line, { responseId: 'r1', text: 'From eight.', ms: 500 })
      for (let at = 0; isOver && at < 400 && !/goodbye/i.test(said().at(-1) ?? ''); at++) await wait(100)
      const before = stream.heardMs
      const handed = conversation.leaving.handOver('One moment, please.', 2500)
      await wait(3000)
      await handed
      expect(said().at(-1) === 'receptionist: One moment, please.').toBe(!isOver)
      expect(stream.heardMs - before).toBe(isOver ? 0 : 1000)
      expect(vi.getTimerCount()).toBe(0)
    }
  })
})

describe('tools', () => {
  const call = (name: string, input: object, callId: string) => ({
    callId,
    itemId: `item-of-${callId}`,
    name,
    arguments: JSON.stringify(input),
  })

  it('that are asked for without end are given up', async () => {
    const { line, ends } = begun()
    await callerSays(line, 'item-1', 'My sink is clogged')
    for (let at = 1; at <= 20 && ends.length === 0; at++) {
      const responseId = `r${at}`
      modelBegins(line, { responseId, text: '', ms: 0, orderId: line.all('respond').at(-1)?.id ?? '' })
      modelIsDone(line, responseId, '', { toolCalls: [call('no_such_tool', { at }, `call-${at}`)] })
      await wait(100)
    }
    expect(ends).toEqual(['the model asks for tools without end'])
    expect(line.all('answer-tool').length).toBeLessThan(12)
  })

  it('put the caller through also where the caller has spoken on meanwhile', async () => {
    const { line, call: live } = begun({
      clips: 'all',
      business: { transferTargets: [{ name: 'Ana', phoneNumber: '+15035550171', for: ['billing'] }] },
    })
    await callerSays(line, 'item-1', undefined)
    modelBegins(line, { responseId: 'r1', text: '', ms: 0 })
    modelIsDone(line, 'r1', '', { toolCalls: [call('transfer_call', { purpose: 'billing' }, 'call-1')] })
    await callerSays(line, 'item-2', undefined)
    line.tell({ type: 'input-transcribed', itemId: 'item-1', text: 'It is about a bill', use: undefined })
    await wait(0)
    line.tell({ type: 'input-transcribed', itemId: 'item-2', text: 'from last month', use: undefined })
    await wait(100)
    expect(line.all('answer-tool')[0]?.output).toMatch(/Ana is rung/)
    expect(live.state.transfers).toMatchObject([{ to: '+15035550171', purpose: 'billing' }])
  })
})
