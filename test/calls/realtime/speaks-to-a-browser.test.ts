/** A test call in sound over the dashboard's socket, as a browser makes it: the whole path, to the model and back. */
import { once } from 'node:events'
import { describe, it, type TestContext } from 'vitest'
import WebSocket from 'ws'
import { codedSpeech, SpeechReader } from '../../../simulator/sound/coded-speech.ts'
import type { TestCallEvent } from '../../../src/http/api/schemas/test-calls.ts'
import { mulawSilence } from '../../../src/twilio/protocol/mulaw.ts'
import { type AppWithRealtime, startAppWithRealtime } from '../app-with-realtime.ts'

const frameBytes = 160
const silence = new Uint8Array(frameBytes).fill(mulawSilence)
/** People are waited for in real time. */
const timings = { silenceMs: 12_000, thinkingMs: 12_000, stallMs: 3000 }

/** A browser: sends 20 ms every 20 ms, and hears. */
class Phone {
  readonly socket: WebSocket
  readonly events: TestCallEvent[] = []
  /** Words that came as sound. */
  words: string[] = []
  /** How many words had come when sound was cleared. */
  clearedAfter: number[] = []
  #reader = new SpeechReader()
  #toSay: Uint8Array[] = []
  #beat: NodeJS.Timeout | undefined
  #wake: () => void = () => undefined
  #closed: Promise<never>

  constructor(app: AppWithRealtime['app']) {
    this.socket = new WebSocket(`${app.localUrl.replace('http', 'ws')}/api/test-calls`, {
      headers: { authorization: `Bearer ${app.apiKey}` },
    })
    this.socket.on('open', () => this.send({ type: 'start', sound: true }))
    this.socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) this.words.push(...this.#reader.push(data).map(({ text }) => text))
      else this.#take(JSON.parse(String(data)) as TestCallEvent)
      this.#wake()
    })
    this.socket.on('close', () => clearInterval(this.#beat))
    this.#closed = once(this.socket, 'close').then(() => {
      throw new Error(`the call is over: ${JSON.stringify([this.words, this.events])}`)
    })
    this.#closed.catch(() => undefined)
  }

  send(command: Record<string, unknown>): void {
    this.socket.send(JSON.stringify(command))
  }

  say(text: string): void {
    const sound = codedSpeech(text)
    for (let at = 0; at < sound.length; at += frameBytes) {
      const frame = silence.slice()
      frame.set(sound.subarray(at, at + frameBytes))
      this.#toSay.push(frame)
    }
  }

  async until<T>(find: (phone: Phone) => T | undefined | false): Promise<T> {
    for (;;) {
      const found = find(this)
      if (found) return found
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      await Promise.race([woken, this.#closed])
    }
  }

  heard = (word: string) => this.words.includes(word)
  has = (type: TestCallEvent['type']) => this.events.some((event) => event.type === type)

  get entries() {
    return this.events.findLast((event) => event.type === 'transcript-changed')?.entries ?? []
  }

  /** The words on record, newest last. */
  get record(): string[] {
    return this.entries.map(({ speaker, text }) => `${speaker}: ${text}`)
  }

  #take(event: TestCallEvent): void {
    this.events.push(event)
    if (event.type === 'sound-cleared') this.clearedAfter.push(this.words.length)
    if (event.type !== 'sound-opened') return
    this.#beat = setInterval(() => this.socket.send(this.#toSay.shift() ?? silence), 20)
  }
}

/** A receptionist of its own, for as long as the test runs: what the model answers to the caller's words is `answer`. */
async function started(
  { onTestFinished }: TestContext,
  answer: (said: string) => string,
): Promise<AppWithRealtime> {
  const talk = await startAppWithRealtime({}, { timings })
  onTestFinished(() => talk.close())
  await talk.app.configure({ greeting: 'How can I help you today?' })
  // What it is to say word for word it says as it does.
  const scripted = talk.answer
  talk.answer = (turn) => {
    if (turn.why !== 'heard') return scripted(turn)
    const said = turn.items.findLast((item) => item.type === 'message' && item.role === 'user')
    return [{ type: 'text', text: answer(said?.type === 'message' ? said.text : '') }]
  }
  return talk
}

/** Hangs up before the receptionist goes. */
function dialled({ app }: AppWithRealtime, { onTestFinished }: TestContext): Phone {
  const phone = new Phone(app)
  onTestFinished(() => phone.socket.terminate())
  return phone
}

/** Each of them takes as long as it sounds. */
describe.concurrent('a test call in sound', () => {
  it('hears the caller, answers in sound, and tells words, turns and latency', async (test) => {
    const { expect } = test
    const talk = await started(test, () => 'Oh dear. Who speaks?')
    const phone = dialled(talk, test)
    await phone.until(({ heard }) => heard('today?'))
    phone.say('My kitchen tap drips')
    await phone.until(({ heard }) => heard('speaks?'))
    await phone.until(({ record }) => record.at(-1) === 'receptionist: Oh dear. Who speaks?')
    expect(phone.record.at(-2)).toBe('caller: My kitchen tap drips')
    const answered = phone.events.find((event) => event.type === 'receptionist-answered')
    // The model waits for half a second of silence.
    expect(answered?.latencyMs).toBeGreaterThan(350)
    expect(answered?.latencyMs).toBeLessThan(2500)
    const turns = phone.events.flatMap((event) => (event.type === 'receptionist-turned' ? [event.to] : []))
    expect(turns.slice(0, 3)).toEqual(['speaking', 'listening', 'thinking'])
    // What comes as sound is not told as words for the browser's own voice.
    expect(phone.has('receptionist-said')).toBe(false)
    phone.send({ type: 'hang-up' })
    await phone.until(({ has }) => has('ended'))
    await talk.model.waitFor(({ connections }) => connections.every(({ closed }) => closed))
  }, 40_000)

  it('falls silent at once when the caller cuts in', async (test) => {
    const { expect } = test
    const long =
      'I will read to you every single thing that our terms say about water heaters and kitchen taps'
    const talk = await started(test, (said) => (/terms/.test(said) ? long : 'All right.'))
    const phone = dialled(talk, test)
    await phone.until(({ heard }) => heard('today?'))
    phone.say('What do your terms say')
    await phone.until(({ heard }) => heard('single'))
    phone.say('No thank you stop that')
    await phone.until(({ clearedAfter }) => clearedAfter.length > 0)
    await phone.until(({ heard }) => heard('right.'))
    const [before = 0] = phone.clearedAfter
    expect(phone.words.slice(before)).toEqual(['All', 'right.'])
    const interrupted = await phone.until(({ entries }) => entries.find(({ isInterrupted }) => isInterrupted))
    expect(interrupted).toMatchObject({ speaker: 'receptionist', text: long })
    // Never more than came as sound, and what is missing of it are the words around the cut.
    const played = phone.words.slice(phone.words.indexOf('read') - 2, before)
    const recorded = interrupted.heard?.split(' ') ?? []
    expect(recorded).toEqual(played.slice(0, recorded.length))
    expect(recorded.length).toBeGreaterThanOrEqual(played.length - 3)
  }, 40_000)

  it('goes on by text when the model is gone, and takes typed words and keys', async (test) => {
    const { expect } = test
    const talk = await started(test, () => 'Let me see.')
    await talk.app.configure({ engines: ['openai-realtime', 'gather', 'voicemail'] })
    talk.knobs.dropAfterResponses = 2
    const phone = dialled(talk, test)
    await phone.until(({ heard }) => heard('today?'))
    talk.knobs.upgrade = { does: 'refuse', status: 503 }
    phone.say('My kitchen tap drips')
    await phone.until(({ has }) => has('sound-closed'))
    await phone.until(({ has }) => has('receptionist-said') && has('listening'))
    phone.send({ type: 'say', text: 'My name is Ana Reyes' })
    await phone.until(({ record }) => record.includes('caller: My name is Ana Reyes'))
    expect(phone.has('ended')).toBe(false)
  }, 60_000)
})
