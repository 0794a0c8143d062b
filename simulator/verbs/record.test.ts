import { afterEach, describe, expect, test } from 'vitest'
import { startSimulator } from '../simulator.ts'
import { account, byPath, closeAll, inTurn, makeCall, prepareCall } from '../test-call.ts'

afterEach(closeAll)

const voicemail = {
  '/voice':
    '<Say>Leave a message.</Say><Record action="/recorded" recordingStatusCallback="/recording" timeout="3"/><Say>Nothing was said.</Say>',
  '/recorded': '<Say>Thank you.</Say><Hangup/>',
}
const words = 'Hello this is Walter, my faucet cracked.'

describe('<Record>', () => {
  test('posts what the caller left, and later the recording callback', async () => {
    const { outcome, paths, paramsOf } = await makeCall(byPath(voicemail), {
      caller: inTurn({ do: 'say', text: words }),
    })
    expect([...paths].sort()).toEqual(['/recorded', '/recording', '/status', '/voice'])
    const sid = outcome.recordingSids[0] ?? ''
    expect(paramsOf('/recorded')).toMatchObject({ RecordingSid: sid, CallStatus: 'in-progress' })
    expect(Number(paramsOf('/recorded').RecordingDuration)).toBeGreaterThanOrEqual(5)
    expect(paramsOf('/recording')).toMatchObject({
      RecordingSid: sid,
      RecordingStatus: 'completed',
      RecordingSource: 'RecordVerb',
      RecordingChannels: '1',
      ErrorCode: '0',
    })
    expect(paramsOf('/recording').RecordingUrl).toMatch(new RegExp(`/Recordings/${sid}$`))
  })

  test('a caller who hangs up still leaves the message, with Digits=hangup and the call completed', async () => {
    const { outcome, paths, paramsOf } = await makeCall(byPath(voicemail), {
      caller: inTurn({ do: 'say', text: words, thenHangUp: true }),
    })
    expect(paths.slice(0, 3)).toEqual(['/voice', '/recorded', '/status'])
    expect(paramsOf('/recorded')).toMatchObject({ Digits: 'hangup', CallStatus: 'completed' })
    expect(paths).toContain('/recording')
    expect(outcome.endedBy).toBe('caller')
    expect(outcome.conversation.at(-1)?.speaker).toBe('caller')
  })

  test('silence leaves no recording, and the next verb runs', async () => {
    const { outcome, paths } = await makeCall(byPath(voicemail))
    expect(paths).toEqual(['/voice', '/status'])
    expect(outcome.conversation.at(-1)?.text).toBe('Nothing was said.')
  })

  test('a key ends the message', async () => {
    const { paramsOf } = await makeCall(byPath(voicemail), {
      caller: inTurn({ do: 'say', text: words, thenPress: '#' }),
    })
    expect(paramsOf('/recorded')).toMatchObject({ Digits: '#', CallStatus: 'in-progress' })
  })

  test('a key before any word leaves nothing', async () => {
    const { paths } = await makeCall(byPath(voicemail), { caller: inTurn({ do: 'press', digits: '#' }) })
    expect(paths).toEqual(['/voice', '/status'])
  })

  test('a long message is cut at maxLength', async () => {
    const { paramsOf } = await makeCall(
      byPath({
        '/voice': '<Record action="/recorded" maxLength="4" timeout="0"/>',
        '/recorded': '<Hangup/>',
      }),
      { caller: inTurn({ do: 'say', text: 'word '.repeat(100) }) },
    )
    expect(paramsOf('/recorded').RecordingDuration).toBe('4')
  })

  test('the sound can be fetched with credentials only, and deleted', async () => {
    const simulator = await startSimulator(account)
    const { place } = await prepareCall(byPath(voicemail), simulator)
    const { recordingSids } = await place({ caller: inTurn({ do: 'say', text: words, thenHangUp: true }) })
      .finished
    const url = `${simulator.apiBaseUrl}/2010-04-01/Accounts/${account.accountSid}/Recordings/${recordingSids[0]}`
    const authorization = `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}`
    expect((await fetch(`${url}.wav`)).status).toBe(401)
    const sound = await fetch(`${url}.wav`, { headers: { authorization } })
    const wav = Buffer.from(await sound.arrayBuffer())
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF')
    expect(wav.readUInt16LE(22)).toBe(1)
    expect(wav.readUInt32LE(24)).toBe(8000)
    const samples = Array.from({ length: (wav.length - 44) / 2 }, (_, at) => wav.readInt16LE(44 + at * 2))
    expect(samples.some((sample) => Math.abs(sample) > 3000)).toBe(true)
    const json: unknown = await (await fetch(`${url}.json`, { headers: { authorization } })).json()
    expect(json).toMatchObject({
      sid: recordingSids[0],
      status: 'completed',
      channels: 1,
      source: 'RecordVerb',
    })
    expect((await fetch(`${url}.json`, { method: 'DELETE', headers: { authorization } })).status).toBe(204)
    expect((await fetch(`${url}.wav`, { headers: { authorization } })).status).toBe(404)
    expect(await simulator.recording(recordingSids[0] ?? '')).toBeUndefined()
  })
})

describe('<Start><Recording>', () => {
  const recorded = (callback: string) =>
    `<Start><Recording recordingStatusCallback="${callback}" recordingStatusCallbackEvent="in-progress completed"/></Start><Gather input="speech" action="/turn"><Say>Hello there.</Say></Gather>`

  test('records both sides to the end of the call', async () => {
    const { server, place, simulator } = await prepareCall(({ path }) =>
      path === '/voice'
        ? recorded(`${server.origin}/recording`)
        : path === '/turn'
          ? '<Say>Bye.</Say>'
          : undefined,
    )
    const outcome = await place({ caller: inTurn({ do: 'say', text: 'I need help' }) }).finished
    const callbacks = server.received.filter(({ path }) => path === '/recording').map(({ params }) => params)
    expect(callbacks.map(({ RecordingStatus }) => RecordingStatus)).toEqual(['in-progress', 'completed'])
    expect(callbacks[1]).toMatchObject({ RecordingChannels: '2', RecordingSource: 'StartCallRecordingTwiML' })
    const wav = await simulator.recording(outcome.recordingSids[0] ?? '')
    expect(wav?.readUInt16LE(22)).toBe(2)
    const frame = (at: number, channel: number) => Math.abs(wav?.readInt16LE(44 + at * 4 + channel * 2) ?? 0)
    const frames = ((wav?.length ?? 44) - 44) / 4
    for (const channel of [0, 1]) {
      expect(
        Array.from({ length: frames }, (_, at) => frame(at, channel)).some((level) => level > 1000),
      ).toBe(true)
    }
  })

  test('a relative callback is an error, and is lost', async () => {
    const { outcome, paths } = await makeCall(byPath({ '/voice': recorded('/recording') }))
    expect(outcome.errors).toMatchObject([{ code: 11200 }])
    expect(paths).not.toContain('/recording')
  })
})
