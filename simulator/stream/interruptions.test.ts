/** The caller speaks into our words: what was heard to the millisecond, marks, clear, and what is left to stand. */
import { afterEach, describe, expect, test } from 'vitest'
import { codedSpeech, timedWords } from '../sound/coded-speech.ts'
import { closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type StreamApp, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

const long = 'We are open from eight to five on weekdays and on Saturdays until noon, and closed on Sundays.'
const heardWithin = (ms: number) =>
  timedWords(long)
    .filter(({ endMs }) => endMs <= ms)
    .map(({ text }) => text)
    .join(' ')

/** Stops as soon as it hears the caller, as it ought to, and answers; then leaves. */
const polite: StreamApp = (stream) => {
  stream.on('start', () => {
    stream.say(long)
    stream.mark('greeting')
  })
  stream.onSpeech(() => stream.clear())
  stream.onWords((words) => {
    if (words === 'goodbye') return stream.socket.close()
    stream.say(`You said ${words}.`)
    stream.mark('answer')
  })
}

describe('a caller who speaks into our words', () => {
  test('has heard exactly so much of them where waits take no time', async () => {
    const { said, all, stream, outcome } = await streamCall(polite, {
      call: {
        caller: inTurn(
          { do: 'say', text: 'stop please', bargeInAfterMs: 2505 },
          { do: 'say', text: 'goodbye' },
        ),
      },
    })
    const heard = heardWithin(2505)
    expect(heard).toBe('We are open from eight to')
    expect(said).toEqual([
      `receptionist: ${heard}`,
      'caller: stop please',
      'receptionist: You said stop please.',
      'caller: goodbye',
    ])
    expect(outcome.conversation[0]?.isInterrupted).toBe(true)
    expect(all('stream-cleared')[0]).toMatchObject({
      heard,
      heardMs: 2505,
      droppedMs: codedSpeech(long).length / 8 - 2505,
      playedMs: 2505,
    })
    expect(all('receptionist-interrupted')).toMatchObject([{ heard, heardMs: 2505 }])
    expect(all('receptionist-said')[0]?.text).toBe(long)
    // A mark of what was cleared comes back all the same.
    expect(stream?.marks).toEqual(['greeting', 'answer'])
  })

  test('has heard a little more in real time: what is played until we stop', async () => {
    const { all, said } = await streamCall(polite, {
      call: {
        speed: 4,
        caller: inTurn(
          { do: 'say', text: 'stop please', bargeInAfterMs: 2500 },
          { do: 'say', text: 'goodbye' },
        ),
      },
    })
    const [cleared] = all('stream-cleared')
    expect(cleared?.heardMs).toBeGreaterThanOrEqual(2500)
    expect(cleared?.heardMs).toBeLessThan(3500)
    expect((cleared?.heardMs ?? 0) % 20).toBe(0)
    expect(cleared?.heard).toBe(heardWithin(cleared?.heardMs ?? 0))
    expect(said[0]).toBe(`receptionist: ${cleared?.heard}`)
    expect(said.slice(1)).toEqual([
      'caller: stop please',
      'receptionist: You said stop please.',
      'caller: goodbye',
    ])
  })

  test.each([Number.POSITIVE_INFINITY, 20])(
    'is left to hear the rest when we do not stop (speed %s)',
    async (speed) => {
      const { said, all } = await streamCall(
        (stream) => {
          stream.on('start', () => stream.say(long))
          stream.onWords((words) => {
            if (words === 'goodbye') stream.socket.close()
          })
        },
        {
          call: {
            speed,
            caller: inTurn(
              { do: 'say', text: 'uh-huh', bargeInAfterMs: 1000 },
              { do: 'say', text: 'goodbye' },
            ),
          },
        },
      )
      expect(said).toEqual([`receptionist: ${long}`, 'caller: uh-huh', 'caller: goodbye'])
      expect(all('receptionist-interrupted')).toEqual([])
    },
  )

  test('hears what we still send after a clear', async () => {
    const { said } = await streamCall(
      (stream) => {
        stream.on('start', () => stream.say(long))
        stream.onSpeech((nth) => {
          if (nth > 0) return
          stream.clear()
          stream.say('of no use any more.')
        })
        stream.onWords((_words, nth) => nth === 1 && stream.socket.close())
      },
      {
        call: {
          caller: inTurn({ do: 'say', text: 'stop', bargeInAfterMs: 800 }, { do: 'say', text: 'bye' }),
        },
      },
    )
    expect(said).toContain('receptionist: of no use any more.')
  })

  test('can say the next thing into our answer, decided beforehand', async () => {
    const { said, all } = await streamCall(polite, {
      call: {
        caller: inTurn(
          {
            do: 'say',
            text: 'what about mondays and tuesdays',
            next: { do: 'say', text: 'goodbye', bargeInAfterMs: 600 },
          },
          { do: 'hang-up' },
        ),
      },
    })
    expect(said).toEqual([
      `receptionist: ${long}`,
      'caller: what about mondays and tuesdays',
      'receptionist: You',
      'caller: goodbye',
    ])
    expect(all('receptionist-interrupted')).toMatchObject([{ heardMs: 600 }])
  })

  test('hangs up into our words: what was not played is not heard', async () => {
    const { said, outcome, stream, ended, all } = await streamCall(polite, {
      call: { caller: inTurn({ do: 'hang-up', afterMs: 1200 }) },
    })
    expect(said).toEqual([`receptionist: ${heardWithin(1200)}`])
    expect(outcome).toMatchObject({ endedBy: 'caller', status: 'completed', errors: [], warnings: [] })
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
    expect(await stream?.closed).toEqual({ code: 1000 })
    expect(ended).toMatchObject({ CallStatus: 'completed' })
    expect(all('stream-ended')).toMatchObject([{ by: 'caller' }])
  })
})

describe('marks', () => {
  test('come back as what is before them has been played, by the clock of the call', async () => {
    const { stream } = await streamCall(
      (app) => {
        app.on('start', () => {
          app.mark('nothing before')
          app.play(codedSpeech('one two three'), 333)
          app.mark('three')
          app.say('four')
          app.mark('four')
        })
        app.on('mark', ({ name }) => {
          if (name === 'four') app.socket.close()
        })
      },
      { call: { speed: 5 } },
    )
    const received = stream?.received ?? []
    const timeOf = (name: string) => {
      const at = received.findIndex((message) => message.type === 'mark' && message.name === name)
      return received
        .slice(0, at)
        .flatMap((message) => (message.type === 'media' ? [message.timestampMs] : []))
        .at(-1)
    }
    expect(stream?.marks).toEqual(['nothing before', 'three', 'four'])
    const begun = timeOf('nothing before') ?? 0
    expect((timeOf('three') ?? 0) - begun).toBeGreaterThanOrEqual(1140)
    expect((timeOf('three') ?? 0) - begun).toBeLessThan(1700)
    expect((timeOf('four') ?? 0) - (timeOf('three') ?? 0)).toBe(380)
  })

  test('wait for what was played into the last frame', async () => {
    const { stream } = await streamCall((app) => {
      app.on('start', () => {
        app.play(codedSpeech('hello there').subarray(0, 1000), 40)
        app.mark('cut off')
      })
      app.on('mark', () => app.socket.close())
    })
    const types = stream?.received.map(({ type }) => type) ?? []
    expect(types.slice(0, types.indexOf('mark')).filter((type) => type === 'media')).toHaveLength(7)
  })
})
