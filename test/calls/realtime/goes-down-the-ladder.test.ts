/** Whatever becomes of the model, the next engine goes on with what was told, soon, and no line is left open. */
import { performance } from 'node:perf_hooks'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Caller } from '../../../simulator/caller.ts'
import type { RealtimePiece } from '../../../simulator/realtime/realtime-turn.ts'
import type { CallDetail } from '../../../src/core/call-report.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import { startAppWithRealtime } from '../app-with-realtime.ts'
import { type Rung, ring } from '../ring.ts'
import { startAppWithClips } from './app-with-clips.ts'
import { shareApp } from './share-app.ts'
import { StreamLine } from './stream-line.ts'

const stallMs = 600
const reason = 'My sink is clogged'
/** From a fault, or from when it is noticed, to the next word; callers are known to wait no longer. */
const mostMs = 3000

describe('a model that is of no use', () => {
  let faultAt: number | undefined
  const tried = shareApp(() => startAppWithRealtime({}, { timings: { stallMs, fillerMs: 250 } }))
  beforeAll(() => tried.app.configure({ engines: ['openai-realtime', 'gather', 'voicemail'] }))
  beforeEach(() => {
    faultAt = undefined
  })

  const failing = (...pieces: RealtimePiece[]) => {
    tried.answer = (turn) => (turn.why === 'heard' ? broken(pieces) : tried.usual(turn))
  }
  async function* broken(pieces: readonly RealtimePiece[]): AsyncGenerator<RealtimePiece> {
    for (const piece of pieces) {
      if (piece.type !== 'text' && piece.type !== 'wait') faultAt ??= performance.now()
      yield piece
    }
  }

  /** The caller tells what it is about, and goes on by name as soon as anybody asks. */
  const rung = async () => {
    let nextWordAt: number | undefined
    const result = await ring(tried.app, tellsAgain(), {
      mayHaveErrors: true,
      onEvent: (event) => {
        const isNext = event.type === 'receptionist-said' && /lost you/.test(event.text)
        if (isNext && faultAt !== undefined) nextWordAt ??= performance.now()
      },
    })
    const { closed } = tried.model.connections.at(-1) ?? { closed: true }
    expect(closed || tried.knobs.upgrade).toBeTruthy()
    return { ...result, fault: faultOf(result.call), silentMs: (nextWordAt ?? 0) - (faultAt ?? 0) }
  }
  const goesOn = ({ call, said }: Rung) => {
    expect(call.engine).toBe('gather')
    expect(said).toMatch(/Thank you, Ana Reyes/)
    expect(call.lead).toMatchObject({ reason: { value: reason }, firstName: { value: 'Ana' } })
    expect(call.transcript.filter(({ speaker }) => speaker === 'caller').map(({ text }) => text)).toEqual([
      reason,
      'Ana Reyes',
    ])
  }

  it.each([401, 403, 404, 429, 500] as const)('refuses with %i', async (status) => {
    tried.knobs.upgrade = { does: 'refuse', status }
    const { fault, ...result } = await rung()
    expect(fault).toMatch(new RegExp(`HTTP ${status}`))
    goesOn(result)
    // The greeting that nobody could speak was heard from the next.
    expect(result.said).toMatch(/Thanks for calling|how can I help/i)
  })

  it('does not answer the upgrade, and the stall of the session is short', async () => {
    tried.knobs.upgrade = { does: 'hang' }
    const { fault, ...result } = await rung()
    expect(fault).toMatch(/did not stand|timed out|said nothing/)
    goesOn(result)
  })

  it('opens and drops', async () => {
    tried.knobs.upgrade = { does: 'drop' }
    const { fault, ...result } = await rung()
    expect(fault).toMatch(/closed with 1006/)
    goesOn(result)
  })

  const faults: [string, RegExp, RealtimePiece[]][] = [
    ['drops before it answers', /dropped.*1006/, [{ type: 'cut' }]],
    [
      'drops in mid-sentence',
      /dropped.*1006/,
      [{ type: 'text', text: 'I see, and how long has it been' }, { type: 'cut' }],
    ],
    ['stalls before it answers', /said nothing/, [{ type: 'stall' }]],
    [
      'stalls in the middle of an answer',
      /said nothing/,
      [{ type: 'text', text: 'I see, and' }, { type: 'stall' }],
    ],
    [
      'has come to its rate limit',
      /rate_limit_exceeded/,
      [{ type: 'fail', code: 'rate_limit_exceeded', message: 'Too much.' }],
    ],
    [
      'is out of credit',
      /insufficient_quota/,
      [{ type: 'fail', code: 'insufficient_quota', message: 'No more.' }],
    ],
    ['fails', /server_error/, [{ type: 'fail', code: 'server_error', message: 'Sorry.' }]],
    ['has come to the end of its session', /expired/, [{ type: 'expire' }]],
  ]
  it.each(faults)('%s', async (_, known, pieces) => {
    failing(...pieces)
    const { fault, silentMs, ...result } = await rung()
    expect(fault).toMatch(known)
    goesOn(result)
    const noticedMs = pieces.at(-1)?.type === 'stall' ? stallMs + 250 : 0
    expect(silentMs).toBeGreaterThan(0)
    expect(silentMs - noticedMs).toBeLessThan(mostMs)
  })

  it.each(['drops between two turns', 'is a beta after all'])('%s', async (name) => {
    const line = await StreamLine.open(tried.app)
    await line.hear(/help you today\?/)
    line.says(reason)
    await line.hear(/last name\?/)
    const connection = tried.model.connections.at(-1)
    if (name.startsWith('drops')) connection?.cut()
    else {
      const error = { type: 'invalid_request_error', code: 'beta_api_shape_disabled', message: 'Beta.' }
      connection?.sendRaw(JSON.stringify({ type: 'error', event_id: 'event_x', error }))
      connection?.close(4000, 'Beta.')
    }
    const from = performance.now()
    await line.closed
    expect(await line.ended()).toMatch(/<Gather .*last name/)
    expect(performance.now() - from).toBeLessThan(mostMs)
    const call = await line.hangUp()
    expect(call.lead.reason?.value).toBe(reason)
    expect(faultOf(call)).toMatch(name.startsWith('drops') ? /1006/ : /beta_api_shape_disabled/)
  })

  it('sends nonsense, and nothing comes of it', async () => {
    failing(
      { type: 'raw', text: '{ "type": "response.output_audio.delta", ' },
      { type: 'raw', text: '[]' },
      { type: 'raw', text: '{"type":"response.output_audio.delta","delta":7}' },
      { type: 'raw', text: '{"type":"something.else","x":{}}' },
      { type: 'raw', text: '\u0000\uffff' },
      { type: 'text', text: 'I see. May I have your first and last name?' },
    )
    const { call, said } = await ring(tried.app, tellsAgain())
    expect(call.engine).toBe('openai-realtime')
    expect(said).toMatch(/I see\. May I have your first and last name\?/)
  })

  it('is replaced with a word of it, where there is one: the clip is heard before the next goes on', async () => {
    const spoken = await startAppWithClips({ stallMs })
    await spoken.app.configure({ engines: ['openai-realtime', 'gather', 'voicemail'] })
    const beforehand = spoken.answer
    spoken.answer = (turn) => (turn.why === 'heard' ? [{ type: 'cut' }] : beforehand(turn))
    const line = await StreamLine.open(spoken.app)
    await line.hear(/help you today\?/)
    line.says(reason)
    expect(await line.hear(/please\./)).toBe(languageOf('en-US').announcements.handover)
    await line.closed
    expect(await line.ended()).toMatch(/<Gather /)
    const call = await line.hangUp()
    expect(call.lead.reason?.value).toBe(reason)
    await spoken.close()
  })
})

/** Tells what it is about, and when asked again, who it is. */
function tellsAgain(): Caller {
  const waiting = ['Ana Reyes', reason]
  return {
    respond({ text }) {
      const isAsked = waiting.length === 2 || /lost you|else can I help|last name/.test(text)
      const next = isAsked ? waiting.pop() : undefined
      if (next !== undefined) return { do: 'say', text: next }
      return waiting.length === 0 ? { do: 'hang-up' } : { do: 'silence' }
    },
  }
}

function faultOf({ events }: CallDetail): string {
  const fault = events.find((event) => event.type === 'engine-failed')
  return fault?.type === 'engine-failed' ? fault.reason : ''
}
