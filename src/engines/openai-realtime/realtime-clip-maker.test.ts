import { beforeEach, describe, expect, it } from 'vitest'
import { codedSpeech } from '../../../simulator/sound/coded-speech.ts'
import type { ModelUse } from '../../core/model-use.ts'
import type { ClipVoice } from '../../speech/clips.ts'
import type { ModelLine, ModelLineListener } from './model-line.ts'
import { RealtimeClipMaker } from './realtime-clip-maker.ts'
import type { RealtimeEvent } from './realtime-event.ts'
import type { RealtimeOrder, SessionOrder } from './realtime-order.ts'

const voice: ClipVoice = { name: 'openai/gpt-realtime-2.1/marin', language: 'en-US' }
const use: ModelUse = {
  vendor: 'openai',
  model: 'gpt-realtime-2.1',
  inputTokens: 20,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 10,
  audioOutputTokens: 60,
}

/** As strict as a line: one answer at a time, nothing after its end, one listener. */
class SmallLine implements ModelLine {
  readonly openedAt = 0
  readonly isReady = true
  isClosed = false
  listener: ModelLineListener | undefined
  #answers = 0
  readonly answer: (text: string, line: SmallLine, responseId: string, orderId: string) => void

  constructor(answer: SmallLine['answer']) {
    this.answer = answer
  }

  listen(listener: ModelLineListener): void {
    this.listener = listener
  }

  send(order: RealtimeOrder): void {
    expect(this.isClosed).toBe(false)
    if (order.type !== 'respond') throw new Error(`not wanted for clips: ${order.type}`)
    expect(order.beside).toBe(true)
    const responseId = `resp_${++this.#answers}`
    queueMicrotask(() => this.answer(order.exactly ?? '', this, responseId, order.id))
  }

  append(): void {
    expect.unreachable('nobody speaks to a maker of clips')
  }

  close(): void {
    this.isClosed = true
    this.listener = undefined
  }

  tell(...events: RealtimeEvent[]): void {
    for (const event of events) this.listener?.onEvent(event)
  }
}

function speak(line: SmallLine, responseId: string, orderId: string, words: string, heard = words): void {
  const itemId = `item_${responseId}`
  const sound = Buffer.from(codedSpeech(words))
  line.tell({ type: 'response-started', responseId, orderId })
  for (let at = 0; at < sound.length; at += 4_000) {
    const audio = sound.subarray(at, at + 4_000).toString('base64')
    line.tell({ type: 'audio', responseId, itemId, audio })
    line.tell({ type: 'audio', responseId: 'resp_other', itemId: 'item_other', audio })
  }
  line.tell({
    type: 'response-done',
    responseId,
    status: 'completed',
    reason: undefined,
    error: undefined,
    toolCalls: [],
    words: [{ itemId, text: heard }],
    use,
  })
}

const lines: SmallLine[] = []
const sessions: SessionOrder[] = []
const used: ModelUse[] = []
const makerOf = (answer: SmallLine['answer'], limitMs?: number) =>
  new RealtimeClipMaker({
    openLine(session) {
      sessions.push(session)
      const line = new SmallLine(answer)
      lines.push(line)
      return line
    },
    voice: 'marin',
    speed: 1.1,
    onUse: (seen) => used.push(seen),
    ...(limitMs === undefined ? {} : { limitMs }),
  })
const never = new AbortController().signal

beforeEach(() => {
  for (const seen of [lines, sessions, used]) seen.splice(0)
})

describe('the maker of clips by the Realtime model', () => {
  it('speaks every text of a batch over one line, in the voice of the calls, and tells what it used', async () => {
    const maker = makerOf((text, line, responseId, orderId) => speak(line, responseId, orderId, text))
    expect(lines).toHaveLength(0)
    for (const text of ['Goodbye.', 'Please say yes, or press 1.']) {
      expect(Buffer.from(await maker.make(voice, text, never))).toEqual(Buffer.from(codedSpeech(text)))
    }
    expect(lines).toHaveLength(1)
    expect(sessions).toMatchObject([{ voice: 'marin', speed: 1.1, languages: ['en'], tools: [] }])
    expect(used).toEqual([use, use])
    maker.close()
    expect(lines[0]?.isClosed).toBe(true)
  })

  it('asks a model anew that says something else, and takes it at the third try', async () => {
    let tries = 0
    const maker = makerOf((text, line, responseId, orderId) =>
      speak(line, responseId, orderId, ++tries < 3 ? `Sure! ${text}` : text),
    )
    const sound = await maker.make(voice, 'How can I help you?', never)
    expect(sound).toHaveLength(codedSpeech('How can I help you?').length)
    expect(used).toHaveLength(3)
  })

  it('takes the words from where the vendor tells them', async () => {
    const early = makerOf((text, line, responseId, orderId) => {
      const { listener } = line
      const itemId = 'item_1'
      line.listener = {
        onEvent: (event) =>
          listener?.onEvent(event.type === 'response-done' ? { ...event, words: [] } : event),
        onFault: () => expect.unreachable(),
      }
      line.tell({ type: 'response-started', responseId, orderId })
      line.tell({ type: 'words-done', responseId, itemId, text })
      speak(line, responseId, orderId, text)
    })
    expect(await early.make(voice, 'Goodbye.', never)).toHaveLength(codedSpeech('Goodbye.').length)
  })

  it('refuses what is not the text, or is shorter than its words can be', async () => {
    const chatty = makerOf((_text, line, responseId, orderId) =>
      speak(line, responseId, orderId, 'Hi there!'),
    )
    await expect(chatty.make(voice, 'How can I help you?', never)).rejects.toThrow(
      'something else: "Hi there!"',
    )
    const cut = makerOf((text, line, responseId, orderId) => speak(line, responseId, orderId, 'How', text))
    const long = 'How can I help you today with your sink, your bath or your boiler?'
    await expect(cut.make(voice, long, never)).rejects.toThrow('something else')
    expect(used).toHaveLength(6)
  })

  it('tells every way in which no answer comes about, and takes a new line for the next text', async () => {
    const failed: RealtimeEvent = {
      type: 'response-done',
      responseId: 'resp_1',
      status: 'failed',
      reason: undefined,
      error: { code: 'server_error', message: 'sorry' },
      toolCalls: [],
      words: [],
      use: undefined,
    }
    const faults: [string, SmallLine['answer']][] = [
      [
        'refused: no such model',
        (_text, line) => line.listener?.onFault({ kind: 'refused', reason: 'no such model' }),
      ],
      [
        'invalid_value: no',
        (_text, line) =>
          line.tell({ type: 'error', code: 'invalid_value', message: 'no', eventId: undefined }),
      ],
      [
        'failed sorry',
        (_text, line, responseId, orderId) =>
          line.tell({ type: 'response-started', responseId, orderId }, failed),
      ],
      ['did not speak in time', () => undefined],
    ]
    for (const [message, answer] of faults) {
      let isFirst = true
      const maker = makerOf((text, line, responseId, orderId) => {
        if (isFirst) answer(text, line, responseId, orderId)
        else speak(line, responseId, orderId, text)
        isFirst = false
      }, 200)
      lines.splice(0)
      await expect(maker.make(voice, 'Goodbye.', never)).rejects.toThrow(message)
      expect(await maker.make(voice, 'Goodbye.', never)).toHaveLength(codedSpeech('Goodbye.').length)
      expect(lines).toHaveLength(2)
    }
  })

  it('takes a new line when the old one goes between two texts', async () => {
    const maker = makerOf((text, line, responseId, orderId) => speak(line, responseId, orderId, text))
    await maker.make(voice, 'Goodbye.', never)
    lines[0]?.listener?.onFault({ kind: 'expired', reason: 'an hour' })
    await maker.make(voice, 'Goodbye.', never)
    expect(lines).toHaveLength(2)
  })

  it('stops at once when it is called off, with the line', async () => {
    const calledOff = new AbortController()
    const maker = makerOf(() => calledOff.abort(new Error('called off')))
    await expect(maker.make(voice, 'Goodbye.', calledOff.signal)).rejects.toThrow('called off')
    expect(lines[0]?.isClosed).toBe(true)
    await expect(maker.make(voice, 'Goodbye.', calledOff.signal)).rejects.toThrow('called off')
    expect(lines).toHaveLength(1)
  })
})
