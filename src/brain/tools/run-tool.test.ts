/** One door for every tool call: what is refused, what is run once, and what becomes of tools that fail. */
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { FirstRingError } from '../../core/errors.ts'
import { tools } from './index.ts'
import type { Tool, ToolContext, ToolResult } from './tool.ts'
import { ToolCall } from './tool-driver.ts'

function toolOf(
  run: (input: unknown, context: ToolContext) => Promise<ToolResult>,
  more: Partial<Tool> = {},
): Tool {
  return {
    name: 'probe',
    isAllowed: () => true,
    description: () => 'For tests.',
    input: () => z.strictObject({ day: z.string('expected a day').optional(), count: z.int().optional() }),
    run,
    ...more,
  }
}

function counting(result: ToolResult = { output: 'done' }, more: Partial<Tool> = {}) {
  const runs: unknown[] = []
  const tool = toolOf(async (input) => {
    runs.push(input)
    return { ...result, output: `${result.output} ${runs.length}` }
  }, more)
  return { runs, list: [tool] }
}

describe('what is refused, in words', () => {
  it('a tool that is not there, and says which are', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    const result = await call.use('delete_all', {}, { list })
    expect(result).toMatchObject({ isError: true, isRepeat: false })
    expect(result.output).toMatch(/no tool "delete_all".*There are: probe/)
    expect(runs).toEqual([])
    expect(call.call.toolRuns).toMatchObject([{ name: 'delete_all', isError: true, receipts: [] }])
  })

  it('a tool that the profile does not allow, although it was called', async () => {
    const call = new ToolCall()
    const { list, runs } = counting(
      { output: 'done' },
      { isAllowed: ({ business }) => business.sms.isEnabled },
    )
    expect((await call.use('probe', {}, { list })).output).toMatch(/no tool "probe".*There are: none/)
    expect(runs).toEqual([])
  })

  it('arguments that are no JSON', async () => {
    const { list, runs } = counting()
    const result = await new ToolCall().use('probe', '{"day": "Sunday', { list })
    expect(result.isError).toBe(true)
    expect(result.output).toMatch(/no valid JSON .*Call again/)
    expect(runs).toEqual([])
  })

  it('arguments that do not fit, each by its name', async () => {
    const { list, runs } = counting()
    const result = await new ToolCall().use('probe', { day: 7, count: 1.5, callSid: 'CA1' }, { list })
    expect(result.isError).toBe(true)
    expect(result.output).toMatch(/day: expected a day/)
    expect(result.output).toMatch(/count: .*int/)
    expect(result.output).toMatch(/callSid: is not a field/)
    expect(runs).toEqual([])
  })

  it.each([['[]'], ['7'], ['"words"'], ['null'], ['['.repeat(50_000) + ']'.repeat(50_000)]])(
    'arguments that are no object: %s',
    async (input) => {
      const { list, runs } = counting()
      expect((await new ToolCall().use('probe', input, { list })).isError).toBe(true)
      expect(runs).toEqual([])
    },
  )
})

describe('what models send for arguments', () => {
  it.each([
    ['nothing', '', {}],
    ['null for what is absent', '{"day":null,"count":2}', { count: 2 }],
    ['JSON in a JSON string', JSON.stringify('{"day":"Sunday"}'), { day: 'Sunday' }],
  ])('%s', async (_what, input, expected) => {
    const { list, runs } = counting()
    expect((await new ToolCall().use('probe', input, { list })).isError).toBeUndefined()
    expect(runs).toEqual([expected])
  })
})

describe('once', () => {
  it('the same id brings the earlier output, in a later turn too', async () => {
    const call = new ToolCall()
    const { list, runs } = counting({ output: 'done', receipts: [{ kind: 'noted' }] })
    const id = 'call_Zk3v8Qw1Lm5n7Pp2'
    await call.use('probe', { day: 'Sunday' }, { list, id })
    call.say('We open at nine.')
    const again = await call.use('probe', ' { "day": "Sunday" } ', { list, id })
    expect(again).toEqual({ output: 'done 1', isError: false, receipts: [{ kind: 'noted' }], isRepeat: true })
    expect(runs).toHaveLength(1)
    expect(call.call.toolRuns).toHaveLength(1)
  })

  it('equal arguments in the same turn, in whatever order; not in the next', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    await call.use('probe', '{"day":"Sunday","count":1}', { list })
    expect(await call.use('probe', '{"count":1,"day":"Sunday"}', { list })).toMatchObject({ isRepeat: true })
    expect(await call.use('probe', { day: 'Monday', count: 1 }, { list })).toMatchObject({ isRepeat: false })
    call.say('We open at nine.')
    expect(await call.use('probe', { day: 'Sunday', count: 1 }, { list })).toMatchObject({ isRepeat: false })
    expect(runs).toHaveLength(3)
  })

  it('what was to follow still follows in the same turn, whose words may have been interrupted', async () => {
    const call = new ToolCall()
    const next = { do: 'transfer', purpose: 'human' } as const
    const { list } = counting({ output: 'ringing', next })
    const id = 'call_Zk3v8Qw1Lm5n7Pp2'
    await call.use('probe', {}, { list, id })
    expect(await call.use('probe', {}, { list, id })).toMatchObject({ isRepeat: true, next })
    call.say('I could not reach anybody.')
    const later = await call.use('probe', {}, { list, id })
    expect(later.isRepeat).toBe(true)
    expect(later.next).toBeUndefined()
  })

  it('also when the model makes both calls at once', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    const results = await Promise.all([
      call.use('probe', { day: 'Sunday' }, { list }),
      call.use('probe', { day: 'Sunday' }, { list }),
    ])
    expect(results.map(({ isRepeat }) => isRepeat)).toEqual([false, true])
    expect(runs).toHaveLength(1)
  })

  it('an id that comes with other arguments is another call, with an id of its own on record', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    const id = 'call_Zk3v8Qw1Lm5n7Pp2'
    await call.use('probe', { day: 'Sunday' }, { list, id })
    await call.use('probe', { day: 'Monday' }, { list, id })
    call.say('We open at nine.')
    await call.use('probe', { day: 'Sunday' }, { list, id })
    expect(runs).toHaveLength(3)
    expect(call.call.toolRuns?.map((run) => run.id)).toEqual([id, `${id}#2`, `${id}#3`])
  })

  it('ids that are only counted tell nothing in a later turn', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    await call.use('probe', {}, { list, id: 'call_0' })
    call.say('One moment.')
    await call.use('probe', {}, { list, id: 'call_0' })
    expect(runs).toHaveLength(2)
  })

  it('what failed may be tried again in a later turn, under the same id too', async () => {
    const call = new ToolCall()
    const { list, runs } = counting({ output: 'no number', isError: true })
    const id = 'call_Zk3v8Qw1Lm5n7Pp2'
    await call.use('probe', {}, { list, id })
    await call.use('probe', {}, { list, id })
    expect(runs).toHaveLength(1)
    call.say('What is your number?')
    await call.use('probe', {}, { list, id })
    expect(runs).toHaveLength(2)
  })

  it('what is done once in a call is not done again in any turn', async () => {
    const call = new ToolCall()
    const { list, runs } = counting({ output: 'sent' }, { isOncePerCall: true })
    await call.use('probe', { day: 'Sunday' }, { list })
    call.say('I have sent it.').hear('send it again')
    expect(await call.use('probe', { day: 'Sunday' }, { list })).toMatchObject({ isRepeat: true })
    expect(runs).toHaveLength(1)
  })
})

describe('tools that fail', () => {
  it('one that hangs is told of in time, told to stop, and heard no more', async () => {
    const call = new ToolCall()
    const faults: unknown[] = []
    const { promise: aborted, resolve } = Promise.withResolvers<void>()
    const hung = toolOf(async (_input, { signal, dispatch }) => {
      signal.addEventListener('abort', () => {
        dispatch({ type: 'caller-silent' })
        resolve()
      })
      return new Promise<ToolResult>(() => undefined)
    })
    const result = await call.use(
      'probe',
      {},
      { list: [hung], timeoutMs: 5, onFault: (error) => faults.push(error) },
    )
    await aborted
    expect(result).toMatchObject({ isError: true, isRepeat: false })
    expect(result.output).toMatch(/did not answer in time; say so and take a message/)
    expect(call.call.silences).toBe(0)
    expect(String(faults[0])).toMatch(/probe did not end within 5 ms/)
    expect(call.call.toolRuns).toMatchObject([{ name: 'probe', isError: true }])
  })

  it('one that hangs does not keep a caller waiting who has interrupted', async () => {
    const call = new ToolCall()
    const interruption = new AbortController()
    const hung = toolOf(() => {
      interruption.abort()
      return new Promise<ToolResult>(() => undefined)
    })
    const startedAt = performance.now()
    const result = await call.use('probe', {}, { list: [hung], signal: interruption.signal })
    expect(performance.now() - startedAt).toBeLessThan(3000)
    expect(result.output).toMatch(/not known whether it was done/)
    expect(call.call.toolRuns).toMatchObject([{ isError: true }])
  })

  it('one that hangs may have been done, and is not done again where once is all', async () => {
    const call = new ToolCall()
    const run = vi.fn(() => new Promise<ToolResult>(() => undefined))
    const list = [toolOf(run, { isOncePerCall: true })]
    await call.use('probe', {}, { list, timeoutMs: 5 })
    call.say('That did not work.')
    expect(await call.use('probe', {}, { list, timeoutMs: 5 })).toMatchObject({ isRepeat: true })
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('one that throws is an error in words, without what only we understand', async () => {
    const faults: unknown[] = []
    const call = new ToolCall()
    const broken = toolOf(async () => {
      throw new TypeError('cannot read properties of undefined')
    })
    const result = await call.use('probe', {}, { list: [broken], onFault: (error) => faults.push(error) })
    expect(result.isError).toBe(true)
    expect(result.output).toMatch(/^probe failed\. Tell the caller/)
    expect(faults).toHaveLength(1)
    const known = toolOf(async () => {
      throw new FirstRingError('vendor-refused', 'Twilio refused: the number is no mobile')
    })
    call.say('Sorry.')
    expect((await call.use('probe', {}, { list: [known] })).output).toMatch(/Twilio refused: the number/)
  })

  it('a record that cannot be kept does not lose the result', async () => {
    const call = new ToolCall()
    const faults: unknown[] = []
    call.apply = () => {
      throw new Error('disk full')
    }
    const { list } = counting()
    const result = await call.use('probe', {}, { list, onFault: (error) => faults.push(error) })
    expect(result.output).toBe('done 1')
    expect(String(faults[0])).toMatch(/disk full/)
  })

  it('one after another may go on when one before it failed', async () => {
    const call = new ToolCall()
    const broken = toolOf(async () => {
      throw new Error('no')
    })
    const { list } = counting({ output: 'done' }, { name: 'other' })
    const both = [broken, ...list]
    const [, second] = await Promise.all([
      call.use('probe', {}, { list: both }),
      call.use('other', {}, { list: both }),
    ])
    expect(second.output).toBe('done 1')
  })
})

describe('the record', () => {
  it('holds what was asked and answered, cut to what a record can bear', async () => {
    const call = new ToolCall()
    const list = [toolOf(async () => ({ output: 'x'.repeat(5000) }))]
    const result = await call.use('probe', { day: 'y'.repeat(5000) }, { list })
    expect(result.output).toHaveLength(5000)
    const [run] = call.call.toolRuns ?? []
    expect(run?.input.length).toBeLessThanOrEqual(2000)
    expect(run?.output.length).toBeLessThanOrEqual(2000)
    expect(run?.output).toMatch(/\(5000 characters\)$/)
    expect(await call.use('probe', { day: 'y'.repeat(5000) }, { list })).toMatchObject({ isRepeat: true })
    const event = call.events.find(({ type }) => type === 'tool-called')
    expect(event).toMatchObject({ durationMs: expect.any(Number) })
  })

  it('is not made of a call that the caller interrupted before it began', async () => {
    const call = new ToolCall()
    const { list, runs } = counting()
    const result = await call.use('probe', {}, { list, signal: AbortSignal.abort() })
    expect(result).toMatchObject({ isError: true, isRepeat: false })
    expect(runs).toEqual([])
    expect(call.call.toolRuns).toBeUndefined()
    expect(await call.use('probe', {}, { list })).toMatchObject({ isRepeat: false, output: 'done 1' })
  })
})

describe('a tool that takes its time', () => {
  it('is announced before it runs, and only when it runs', async () => {
    const call = new ToolCall()
    const order: string[] = []
    const slow = toolOf(
      async () => {
        order.push('run')
        return { output: 'done' }
      },
      { isSlow: true },
    )
    const onSlow = () => void order.push('announced')
    await call.use('probe', { day: 7 }, { list: [slow], onSlow })
    await call.use('probe', {}, { list: [slow], onSlow })
    await call.use('probe', {}, { list: [slow], onSlow })
    expect(order).toEqual(['announced', 'run'])
  })
})

describe('the list', () => {
  it('has every tool once, named as models take it', () => {
    const names = tools.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z][a-z_]{2,63}$/)
  })
})
