import { afterEach, describe, expect, test } from 'vitest'
import type { Callee, PlaceCallOptions } from '../call-options.ts'
import { byPath, closeAll, makeCall } from '../test-call.ts'

afterEach(closeAll)

const whispered =
  '<Dial timeout="20" action="/dialed"><Number url="/whisper" statusCallback="/child" statusCallbackEvent="initiated ringing answered completed">+15035550100</Number></Dial>'
const whisper =
  '<Gather numDigits="1" timeout="5" action="/accepted"><Say>Press 1 to accept.</Say></Gather><Hangup/>'

function dial(callee: Callee, options: Partial<PlaceCallOptions> = {}, twiml = whispered) {
  return makeCall(
    byPath({
      '/voice': `<Say>One moment.</Say>${twiml}`,
      '/whisper': whisper,
      '/accepted': '<Say>Connecting.</Say>',
      '/dialed': '<Say>Anything else?</Say><Hangup/>',
    }),
    { dialPlan: () => callee, ...options },
  )
}

describe('<Dial>', () => {
  test.each([
    [{ does: 'busy' }, 'busy'],
    [{ does: 'no-answer' }, 'no-answer'],
    [{ does: 'failed' }, 'failed'],
    [{ does: 'answer', afterSeconds: 25 }, 'no-answer'],
  ] as const)('%o comes back as %s', async (callee, status) => {
    const { paramsOf, paths, received } = await dial(callee)
    expect(paramsOf('/dialed')).toMatchObject({ DialCallStatus: status, DialBridged: 'false' })
    expect(paramsOf('/dialed')).not.toHaveProperty('DialCallDuration')
    expect(paths).not.toContain('/whisper')
    const child = received.filter(({ path }) => path === '/child').map(({ params }) => params)
    expect(child.map(({ CallStatus }) => CallStatus)).toContain(status)
  })

  test('whispers to who answers, and bridges when they accept', async () => {
    const { paramsOf, received, outcome } = await dial({
      does: 'answer',
      presses: '1',
      talkSeconds: 40,
      hangsUpFirst: true,
    })
    const [voice, whisperRequest, accepted] = [
      paramsOf('/voice'),
      paramsOf('/whisper'),
      paramsOf('/accepted'),
    ]
    expect(whisperRequest).toMatchObject({
      Direction: 'outbound-dial',
      ParentCallSid: voice.CallSid,
      To: '+15035550100',
    })
    expect(whisperRequest.CallSid).not.toBe(voice.CallSid)
    expect(accepted).toMatchObject({ Digits: '1', CallSid: whisperRequest.CallSid })
    expect(paramsOf('/dialed')).toMatchObject({
      DialCallStatus: 'completed',
      DialBridged: 'true',
      DialCallSid: whisperRequest.CallSid,
    })
    expect(Number(paramsOf('/dialed').DialCallDuration)).toBeGreaterThanOrEqual(40)
    expect(outcome.dials).toMatchObject([{ number: '+15035550100', isBridged: true, status: 'completed' }])
    const child = received.filter(({ path }) => path === '/child').map(({ params }) => params)
    expect(child.map(({ SequenceNumber }) => SequenceNumber).sort()).toEqual(['0', '1', '2', '3'])
    expect(received.every(({ isSigned }) => isSigned)).toBe(true)
    expect(outcome.warnings).toEqual([])
  })

  test.each([
    ['declines', { does: 'answer' }],
    ['is a machine', { does: 'voicemail' }],
  ] as const)('a callee who %s is not bridged', async (_, callee) => {
    const { paramsOf, outcome } = await dial(callee)
    expect(paramsOf('/dialed')).toMatchObject({ DialBridged: 'false', DialCallStatus: 'completed' })
    expect(outcome.conversation.at(-1)?.text).toBe('Anything else?')
  })

  test('a caller who leaves first ends the call; the action still hears of it', async () => {
    const { paramsOf, outcome } = await dial({ does: 'answer', presses: '1', talkSeconds: 10 })
    expect(outcome.endedBy).toBe('caller')
    expect(paramsOf('/dialed')).toMatchObject({ CallStatus: 'completed', DialBridged: 'true' })
  })

  test('a caller who leaves while it rings cancels the other leg', async () => {
    const { paramsOf, outcome, received } = await dial(
      { does: 'answer', presses: '1' },
      { faults: { hangUp: { during: 'dial', afterMs: 2000 } } },
    )
    expect(outcome.dials).toMatchObject([{ status: 'canceled', isBridged: false }])
    expect(paramsOf('/dialed')).toMatchObject({ DialCallStatus: 'canceled', CallStatus: 'completed' })
    const child = received.filter(({ path }) => path === '/child').map(({ params }) => params)
    expect(child.map(({ CallStatus }) => CallStatus)).toContain('canceled')
  })

  test('a foreign caller ID is refused', async () => {
    const { outcome, paramsOf } = await dial(
      { does: 'answer' },
      {},
      '<Dial callerId="+19998887777" action="/dialed">+15035550100</Dial>',
    )
    expect(outcome.errors).toMatchObject([{ code: 13214 }])
    expect(paramsOf('/dialed').DialCallStatus).toBe('failed')
  })

  test('several numbers ring together, and the first to answer has the call', async () => {
    const numbers = '<Dial action="/dialed"><Number>+15035550100</Number><Number>+15035550101</Number></Dial>'
    const { outcome } = await dial(
      { does: 'busy' },
      {
        dialPlan: (number) =>
          number.endsWith('101') ? { does: 'answer', hangsUpFirst: true } : { does: 'no-answer' },
      },
      numbers,
    )
    expect(outcome.dials.map(({ number }) => number)).toEqual(['+15035550101'])
  })

  test('without an action the document goes on', async () => {
    const { outcome } = await dial(
      { does: 'busy' },
      {},
      '<Dial>+15035550100</Dial><Say>Nobody is free.</Say>',
    )
    expect(outcome.conversation.at(-1)?.text).toBe('Nobody is free.')
  })
})
