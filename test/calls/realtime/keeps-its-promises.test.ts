/** What the model promises is done or taken back aloud; its tools may fail in every way; nobody is cut off by its goodbye. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RealtimePiece, RealtimeTurn } from '../../../simulator/realtime/realtime-turn.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import { businessNumber, ring, saying } from '../ring.ts'
import { startAppWithClips } from './app-with-clips.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

const text = (words: string): RealtimePiece => ({ type: 'text', text: words })
const tool = (name: string, input: unknown): RealtimePiece => ({ type: 'tool-call', name, arguments: input })

describe('a model that acts', () => {
  const tried = shareApp()
  beforeAll(() =>
    tried.app.configure({
      transferTargets: [{ name: 'Sam', phoneNumber: '+15035550171', for: ['emergency', 'human'] }],
    }),
  )

  /** By turn: first what it answers the caller, then what follows its tools. */
  const answering = (heard: RealtimePiece[], after: RealtimePiece[] = []) => {
    tried.answer = (turn: RealtimeTurn) => {
      if (turn.request.instructions) return tried.usual(turn)
      return turn.why === 'heard' ? heard : after
    }
  }
  const outputs = () =>
    (tried.model.connections.at(-1)?.items() ?? []).flatMap((item) =>
      item.type === 'function_call_output' ? [item.output] : [],
    )

  it('and promises what nobody has noted takes it back aloud', async () => {
    answering([text('We will call you back at five today.')])
    const { call, said } = await ring(tried.app, saying('My sink is clogged', { do: 'silence' }))
    const [, promise = '', correction = ''] = said.split('\n')
    expect(promise).toMatch(/^We will call you back/)
    expect(correction).not.toBe('')
    expect(call.transcript.map(({ text: words }) => words)).toContain(correction)
  })

  it('calls several tools at once, and each is answered before it goes on', async () => {
    answering(
      [
        tool('capture_lead', { reason: 'a clogged sink' }),
        tool('capture_lead', { firstName: 'Ana', lastName: 'Reyes' }),
        tool('request_callback', { reason: 'a clogged sink' }),
      ],
      [text('All of it is noted.')],
    )
    const { call, said } = await ring(
      tried.app,
      saying('This is Ana Reyes, my sink is clogged, call me back'),
    )
    expect(said).toMatch(/All of it is noted\./)
    expect(outputs()).toHaveLength(3)
    expect(call.events.filter(({ type }) => type === 'tool-called')).toHaveLength(3)
    expect(call.lead.firstName?.value).toBe('Ana')
    expect(call.callback).toMatchObject({ requested: true })
    expect(tried.model.refusals).toEqual([])
  })

  it.each<[string, RealtimePiece, RegExp]>([
    ['with arguments that are no JSON', tool('capture_lead', '{"reason": '), /JSON|argument/i],
    ['with arguments that are not asked for', tool('capture_lead', { hatSize: 7 }), /hatSize/],
    ['that there is not', tool('order_pizza', { size: 'large' }), /no tool|not.*tool|order_pizza/i],
  ])('calls a tool %s, and is told', async (_, call, told) => {
    answering([call], [text('I see.')])
    const { call: report, said } = await ring(tried.app, saying('My sink is clogged'))
    expect(said).toMatch(/I see\./)
    expect(outputs().join(' ')).toMatch(told)
    expect(report.engine).toBe('openai-realtime')
    expect(report.events.some(({ type }) => type === 'engine-failed')).toBe(false)
  })

  it('ends the call only when its last words were heard', async () => {
    answering([text('Thank you for calling, and goodbye now.'), tool('end_call', { reason: 'goodbye' })])
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('That is all, thank you')
    await line.hear(/goodbye now\./)
    await line.settled()
    await tried.model.waitFor(() => outputs().length === 1)
    let isClosed = false
    line.closed?.then(() => {
      isClosed = true
    })
    await line.settled()
    expect(isClosed).toBe(false)
    line.play()
    expect(await line.closed).toBe(1000)
    expect(await line.ended()).toContain('<Hangup/>')
  })

  it('puts somebody through only when its last words were heard', async () => {
    answering([text('I will put you through to Sam now.'), tool('transfer_call', { purpose: 'human' })])
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('Sam knows about my sink')
    await line.hear(/Sam now\./)
    await tried.model.waitFor(() => outputs().length === 1)
    let isClosed = false
    line.closed?.then(() => {
      isClosed = true
    })
    await line.settled()
    expect(isClosed).toBe(false)
    line.play()
    expect(await line.closed).toBe(1000)
    expect(await line.ended()).toMatch(/<Dial /)
    await line.hangUp()
  })

  it('puts an emergency through at once, over whatever it says', async () => {
    answering([text('Oh I am sorry to hear that. '.repeat(8).trim())])
    const line = await StreamLine.open(tried.app)
    await line.hear(/today\?/)
    line.isPlaying = false
    line.says('I smell gas in my kitchen and my wife has passed out')
    expect(await line.closed).toBe(1000)
    expect(await line.ended()).toMatch(/<Dial /)
    const call = await line.hangUp()
    expect(call.urgency.level).toBe('emergency')
  })
})

describe('a tool that is slow, and fails in the end', () => {
  it('is waited for with a few words, and what it told is told', async () => {
    const asked = Promise.withResolvers<http.ServerResponse>()
    const twilio = http.createServer((request, response) => {
      // Whether the number is registered is asked first.
      if (request.method === 'POST') asked.resolve(response)
      else response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
    })
    await new Promise<void>((resolve) => twilio.listen(0, '127.0.0.1', resolve))
    const { port } = twilio.address() as AddressInfo
    const slow = await startAppWithClips(
      { stallMs: 1000 },
      {
        TWILIO_ACCOUNT_SID: `AC${'7'.repeat(32)}`,
        TWILIO_AUTH_TOKEN: 'e'.repeat(32),
        TWILIO_API_BASE_URL: `http://127.0.0.1:${port}`,
      },
    )
    await slow.app.configure({
      phoneNumbers: [businessNumber],
      sms: { isEnabled: true, template: '' },
    })
    slow.answer = (turn) => {
      const last = turn.items.at(-1)
      if (turn.why === 'heard') return [tool('send_sms', { text: 'A visit is eighty-nine dollars.' })]
      return last?.type === 'function_call_output' ? [text('I could not send it, sorry.')] : [text('Hm.')]
    }
    const line = await StreamLine.open(slow.app)
    await line.hear(/today\?/)
    line.says('Can you text me what a visit costs')
    const { bridges } = languageOf('en-US').announcements
    expect(bridges).toContain(await line.hear(/[.,…]/))
    const response = await asked.promise
    response.writeHead(400, { 'content-type': 'application/json' }).end('{}')
    await line.hear(/could not send it/)
    await line.call(({ transcript }) => /could not send/.test(transcript.at(-1)?.text ?? ''))
    const call = await line.hangUp()
    // As they were heard.
    const [filler, answer] = call.transcript.slice(2).map((entry) => entry.text)
    expect(bridges).toContain(filler)
    expect(answer).toBe('I could not send it, sorry.')
    expect(call.events.filter(({ type }) => type === 'tool-called')).toMatchObject([
      { run: { name: 'send_sms', isError: true } },
    ])
    expect(call.engine).toBe('openai-realtime')
    expect(call.events.some(({ type }) => type === 'engine-failed')).toBe(false)
    await slow.close()
    twilio.close()
  })
})
