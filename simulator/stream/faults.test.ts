/** Everything that can go wrong on a media stream, and what reaches the application of it. */
import { afterEach, describe, expect, test } from 'vitest'
import { timedWords } from '../sound/coded-speech.ts'
import { closeAll, inTurn } from '../test-call.ts'
import { closeSocketServers } from '../test-socket-server.ts'
import { type AppStream, type StreamApp, streamCall } from './test-stream.ts'

afterEach(async () => {
  await closeAll()
  await closeSocketServers()
})

const question = 'What can we do for you today?'

/** Answers whatever is said, and closes at the goodbye. */
const receptionist: StreamApp = (stream) => {
  stream.on('start', () => {
    stream.say(question)
    stream.mark('1')
    stream.mark('2')
    stream.mark('3')
  })
  stream.onSpeech(() => stream.clear())
  stream.onWords((words) => {
    if (words === 'goodbye') stream.socket.close()
    else stream.say(words === '' ? 'Go on.' : 'I see.')
  })
}
const caller = () => inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'say', text: 'goodbye' })

function callWith(stream: NonNullable<Parameters<typeof streamCall>[1]>['call'], app = receptionist) {
  return streamCall(app, { call: { caller: caller(), ...stream } })
}

test('marks are lost, every nth', async () => {
  const { stream } = await callWith({ faults: { stream: { losesEveryNthMark: 2 } } })
  expect(stream?.marks).toEqual(['1', '3'])
})

test('marks are late', async () => {
  const { stream } = await callWith({ speed: 10, faults: { stream: { lateMarksMs: 400 } } })
  const received = stream?.received ?? []
  const before = received.slice(
    0,
    received.findIndex(({ type }) => type === 'mark'),
  )
  const spokenMs = timedWords(question).at(-1)?.endMs ?? 0
  const last = before.findLast((message) => message.type === 'media')
  expect(last?.timestampMs).toBeGreaterThan(spokenMs + 300)
  expect(stream?.marks).toEqual(['1', '2', '3'])
})

test('the network takes its time, each way and in order', async () => {
  const sentAt = new Map<string, number>()
  const tookMs: number[] = []
  const echo: StreamApp = (stream) => {
    stream.on('start', () => {
      for (let nth = 0; nth < 20; nth++) {
        sentAt.set(String(nth), performance.now())
        stream.mark(String(nth))
      }
    })
    stream.on('mark', ({ name }) => {
      tookMs.push(performance.now() - (sentAt.get(name) ?? 0))
      if (name === '19') stream.socket.close()
    })
  }
  const delay = { ms: 200, jitterMs: 200 }
  const { stream } = await callWith(
    { speed: 5, faults: { stream: { delayToServer: delay, delayFromServer: delay } } },
    echo,
  )
  expect(stream?.marks).toEqual(Array.from({ length: 20 }, (_, nth) => String(nth)))
  // 200 to 400 ms of call time each way, five times as fast.
  expect(Math.min(...tookMs)).toBeGreaterThanOrEqual(79)
  const numbers = (stream?.wire ?? []).flatMap((message) =>
    'sequenceNumber' in message ? [Number(message.sequenceNumber)] : [],
  )
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
})

describe('a second stream to the same address', () => {
  test('that is let in is told of', async () => {
    const { all, streams } = await callWith({ faults: { stream: { duplicateStream: true } } })
    expect(all('stream-duplicate-answered')).toMatchObject([{ isRefused: false }])
    const [first, second] = streams
    expect(second?.wire).toEqual(first?.wire.slice(0, 2))
  })

  test('that is closed is told of', async () => {
    const seen = new Set<string>()
    const { all, said } = await callWith(
      { faults: { stream: { duplicateStream: true } } },
      (stream: AppStream) => {
        stream.on('start', ({ streamSid }) => {
          if (seen.has(streamSid)) stream.socket.close(1008)
          seen.add(streamSid)
        })
        receptionist(stream)
      },
    )
    expect(all('stream-duplicate-answered')).toMatchObject([{ isRefused: true, code: 1008 }])
    expect(said.at(-1)).toBe('caller: goodbye')
  })
})

test.each([
  [0, Number.POSITIVE_INFINITY, []],
  [1, Number.POSITIVE_INFINITY, ['My sink is blocked']],
  [1, 20, ['My sink is blocked']],
])(
  'the connection breaks after %d turns of the caller: the action is asked (speed %s)',
  async (cutAfterTurns, speed, turns) => {
    const heard: string[] = []
    const { said, paths, ended, all, outcome } = await callWith(
      { speed, faults: { stream: { cutAfterTurns } } },
      (stream) => {
        stream.on('start', () => stream.say(question))
        stream.onWords((words) => heard.push(words))
      },
    )
    expect(heard).toEqual(turns)
    expect(said.filter((line) => line.startsWith('caller'))).toEqual(turns.map((words) => `caller: ${words}`))
    expect(paths).toEqual(['/voice', '/ended', '/status'])
    expect(ended).toMatchObject({ CallStatus: 'in-progress' })
    expect(all('stream-ended')).toMatchObject([{ by: 'network', code: 1006 }])
    expect(outcome.warnings).toMatchObject([{ code: 31921 }])
  },
)

test('the socket is opened late, and a caller who left meanwhile never has one', async () => {
  const { streams, outcome } = await streamCall(receptionist, {
    hangUpAt: 'call-answered',
    call: { faults: { stream: { upgradeDelayMs: 60_000 } } },
  })
  expect(streams).toEqual([])
  expect(outcome).toMatchObject({ endedBy: 'caller', status: 'completed' })
})

test('frames come that nobody knows', async () => {
  const { stream, said } = await callWith({
    faults: { stream: { extraFrames: ['{"event":"weather"}', 'not JSON'] } },
  })
  expect(stream?.received.slice(2, 4).map(({ type }) => type)).toEqual(['unknown', 'unknown'])
  expect(said).toHaveLength(4)
})

describe.each([Number.POSITIVE_INFINITY, 8])('at speed %s', (speed) => {
  test('a cough stops us: nothing is said, and we go on', async () => {
    const { said, all } = await callWith({
      speed,
      faults: { stream: { noise: { nth: 0, afterMs: 1000, ms: 300 } } },
    })
    expect(said[0]).toMatch(/^receptionist: What can( we( do( for)?)?)?$/)
    expect(said.slice(1)).toEqual([
      'receptionist: Go on.',
      'caller: My sink is blocked',
      'receptionist: I see.',
      'caller: goodbye',
    ])
    const [cleared] = all('stream-cleared')
    expect(cleared?.heardMs).toBeGreaterThanOrEqual(1000)
    expect(cleared?.droppedMs).toBeGreaterThan(0)
  })

  test('a cough that is let be changes nothing', async () => {
    const { said } = await callWith(
      { speed, faults: { stream: { noise: { nth: 0, afterMs: 1000, ms: 300 } } } },
      (stream) => {
        stream.on('start', () => stream.say(question))
        stream.onWords((words) => words === 'goodbye' && stream.socket.close())
        stream.onWords((words) => words.startsWith('My') && stream.say('I see.'))
      },
    )
    expect(said).toEqual([
      `receptionist: ${question}`,
      'caller: My sink is blocked',
      'receptionist: I see.',
      'caller: goodbye',
    ])
  })

  test('we hear ourselves, with our words in it', async () => {
    const heard: string[] = []
    await callWith({ speed, faults: { stream: { echo: { delayMs: 120, gain: 0.2 } } } }, (app) => {
      app.on('start', () => app.say('Hello there'))
      app.onWords((words) => {
        heard.push(words)
        if (words.endsWith('blocked')) app.say('Yes')
        if (words.endsWith('goodbye')) app.socket.close()
      })
    })
    expect(heard.join(' ')).toBe('Hello there My sink is blocked Yes goodbye')
  })
})

describe('at the end', () => {
  const leaving = () => inTurn({ do: 'say', text: 'My sink is blocked' }, { do: 'hang-up' })

  test('stop comes, and the socket is left to us', async () => {
    const { all, stream } = await callWith(
      { caller: leaving(), faults: { stream: { stopWithoutClose: true } } },
      (app) => {
        receptionist(app)
        app.on('stop', () => app.socket.close(1000))
      },
    )
    expect(all('stream-ended')).toMatchObject([{ by: 'caller', isClosedInTime: true }])
    expect(stream?.received.at(-1)).toEqual({ type: 'stop' })
  })

  test('and whoever does not close it is told of', async () => {
    const { all } = await callWith({ caller: leaving(), faults: { stream: { stopWithoutClose: true } } })
    expect(all('stream-ended')).toMatchObject([{ isClosedInTime: false }])
  })

  test('the socket is closed without stop', async () => {
    const { stream } = await callWith({ caller: leaving(), faults: { stream: { closeWithoutStop: true } } })
    expect(await stream?.closed).toEqual({ code: 1000 })
    expect(stream?.all('stop')).toEqual([])
  })
})
