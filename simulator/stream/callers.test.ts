/** What callers do on a media stream besides speaking into our words, and callers who are elsewhere. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Caller, CallerAction } from '../caller.ts'
import { codedSpeech, SpeechReader } from '../sound/coded-speech.ts'
import { closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { frameBytes } from './play-head.ts'
import type { SoundLine } from './sound-line.ts'
import { type AppStream, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

function ask(stream: AppStream, question = 'Which number can we reach you at?'): void {
  stream.on('start', () => stream.say(question))
}

test('keys come one by one, and what they mean is ours to find out', async () => {
  const { stream, said, all } = await streamCall(
    (app) => {
      ask(app)
      app.on('dtmf', ({ digit }) => digit === '#' && app.socket.close())
    },
    { call: { caller: inTurn({ do: 'press', digits: '503 555#' }) } },
  )
  expect(stream?.all('dtmf').map(({ digit }) => digit)).toEqual([...'503555#'])
  expect(stream?.wire.find(({ event }) => event === 'dtmf')).toMatchObject({
    dtmf: { track: 'inbound_track' },
  })
  expect(said.at(-1)).toBe('caller: 503 555#')
  expect(all('digits-pressed')).toMatchObject([{ digits: '503 555#' }])
})

test('words that are understood otherwise are in the sound, and those that are not are not', async () => {
  const heard: string[] = []
  const { all } = await streamCall(
    (app) => {
      ask(app)
      app.onWords((words) => {
        heard.push(words)
        if (heard.length === 2) app.socket.close()
        else app.say('Pardon?')
      })
    },
    {
      call: {
        caller: inTurn(
          { do: 'say', text: 'Smith', heardAs: 'smit', confidence: 0.3 },
          { do: 'say', text: 'I said Smith', heardAs: '' },
        ),
      },
    },
  )
  expect(heard).toEqual(['smit', ''])
  expect(all('caller-said')).toMatchObject([
    { text: 'Smith', heardAs: 'smit', confidence: 0.3 },
    { text: 'I said Smith', heardAs: '' },
  ])
})

test('a recording is heard as it is', async () => {
  const sound = codedSpeech('a voice of my own', 120)
  const { stream } = await streamCall(
    (app) => {
      ask(app)
      app.onWords((words) => words === 'a voice of my own' && app.socket.close())
    },
    { call: { caller: inTurn({ do: 'say', text: 'a voice of my own', sound }) } },
  )
  const all = Buffer.concat((stream?.all('media') ?? []).map(({ payload }) => Buffer.from(payload, 'base64')))
  expect(all.includes(Buffer.from(sound))).toBe(true)
})

describe('silence', () => {
  test.each([Number.POSITIVE_INFINITY, 50])(
    'is 12 seconds of it, unless we say something (speed %s)',
    async (speed) => {
      let silentMs = 0
      const { said, all } = await streamCall(
        (app) => {
          ask(app)
          app.on('media', ({ timestampMs }) => {
            if (timestampMs > 11_000 && silentMs === 0) {
              silentMs = timestampMs
              app.say('Are you still there?')
            }
          })
          app.onWords(() => app.socket.close())
        },
        { call: { speed, caller: inTurn({ do: 'silence' }, { do: 'say', text: 'Yes' }) } },
      )
      expect(said.slice(1)).toEqual(['receptionist: Are you still there?', 'caller: Yes'])
      expect(all('caller-silent')).toHaveLength(1)
    },
  )

  test('that nobody ends is ended by the caller, in real time', async () => {
    const { said } = await streamCall(
      (app) => {
        ask(app)
        app.onWords(() => app.socket.close())
      },
      { call: { speed: 100, caller: inTurn({ do: 'silence' }, { do: 'say', text: 'Hello?' }) } },
    )
    expect(said).toEqual(['receptionist: Which number can we reach you at?', 'caller: Hello?'])
  })
})

test('a person at a keyboard is told our words before they answer, and they are played meanwhile', async () => {
  const answer = Promise.withResolvers<CallerAction>()
  const caller: Caller = { hearsFirst: true, respond: () => answer.promise }
  const { said, stream } = await streamCall(
    (app) => {
      ask(app)
      app.on('start', () => app.mark('asked'))
      app.on('mark', () => answer.resolve({ do: 'say', text: 'No idea' }))
      app.onWords(() => app.socket.close())
    },
    { call: { caller, onEvent: ({ type }) => type === 'receptionist-said' && order.push(type) } },
  )
  expect(order).toEqual(['receptionist-said'])
  expect(said.at(-1)).toBe('caller: No idea')
  expect(stream?.marks).toEqual(['asked'])
})
const order: string[] = []

test('a caller who hears us out is asked once all of a turn was heard, though it comes in two', async () => {
  const asked: string[] = []
  const caller: Caller = {
    hearsOut: true,
    respond: ({ text }) => {
      asked.push(text)
      return { do: 'say', text: 'Fine' }
    },
  }
  await streamCall(
    (app) => {
      app.on('start', () => {
        app.say('One moment please.')
        app.mark('filler')
      })
      app.on('mark', () => app.say('We have nothing free.'))
      app.onWords(() => app.socket.close())
    },
    { call: { speed: 5, caller } },
  )
  expect(asked).toEqual(['One moment please. We have nothing free.'])
})

describe('a caller who is elsewhere', () => {
  /** Says it once the greeting was heard, presses a key, and hears everything. */
  class Elsewhere implements SoundLine {
    readonly words: string[] = []
    cuts = 0
    #reader = new SpeechReader()
    #sound: Uint8Array
    #keys: string[]
    #asked = 0

    constructor(text: string, ...keys: string[]) {
      // With a frame of silence, so that no sample is left over.
      this.#sound = Uint8Array.from([...codedSpeech(text), ...new Uint8Array(frameBytes).fill(0xff)])
      this.#keys = keys
    }

    get asked(): number {
      return this.#asked
    }

    nextFrame(): Uint8Array | undefined {
      this.#asked++
      if (this.words.length === 0 || this.#sound.length < frameBytes) return undefined
      const frame = this.#sound.subarray(0, frameBytes)
      this.#sound = this.#sound.subarray(frameBytes)
      return frame
    }

    hear(frame: Uint8Array): void {
      this.words.push(...this.#reader.push(frame).map(({ text }) => text))
    }

    nextKey(): string | undefined {
      return this.words.length > 0 ? this.#keys.shift() : undefined
    }

    cleared(): void {
      this.cuts++
    }
  }

  test('is heard and hears frame by frame, keys too', async () => {
    const sound = new Elsewhere('yes it is about my sink', '5')
    const caller: Caller = {
      respond: () => {
        throw new Error('nobody is to be asked')
      },
    }
    const { said, stream, all, outcome } = await streamCall(
      (app) => {
        ask(app, 'Hello, do you need a plumber today, or is it something else?')
        app.onSpeech(() => app.clear())
        app.onWords((words) => {
          app.say(`You said ${words.split(' ').length} words`)
          app.mark('end')
        })
        app.on('mark', () => app.socket.close())
      },
      { call: { sound, speed: 1, caller } },
    )
    const [cleared] = all('stream-cleared')
    expect(cleared?.heard).toMatch(/^Hello,/)
    expect(said).toEqual([
      `receptionist: ${cleared?.heard}`,
      'caller: 5',
      'caller: yes it is about my sink',
      'receptionist: You said 6 words',
    ])
    expect(sound.words.join(' ')).toBe(`${cleared?.heard} You said 6 words`)
    expect(sound.cuts).toBe(1)
    expect(stream?.all('dtmf')).toMatchObject([{ digit: '5' }])
    expect(outcome.conversation.at(-1)?.answerMs).toBeGreaterThan(100)
    const frames = stream?.all('media').length ?? 0
    expect(frames).toBe(sound.asked)
    const lastMs = stream?.all('media').at(-1)?.timestampMs ?? 0
    expect(lastMs).toBe((frames - 1) * 20)
  })

  test('cannot be hurried', async () => {
    await expect(streamCall(() => {}, { call: { sound: new Elsewhere('hi') } })).rejects.toThrow(
      /sound: runs in real time, expected speed 1/,
    )
  })
})
