import { afterEach, describe, expect, it } from 'vitest'
import { type ModelPiece, ModelRefusal } from './model-request.ts'
import { type ModelServer, type ModelServerOptions, startModelServer } from './model-server.ts'
import { bookTool, clientNames, createClient, greeting, hear } from './test-clients.ts'

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
async function start(options: ModelServerOptions): Promise<ModelServer> {
  server = await startModelServer(options)
  return server
}
const says = (...pieces: ModelPiece[]): ModelServerOptions => ({ answer: () => pieces })
const withTool = { tools: [bookTool], providerOptions: { openai: { reasoningEffort: 'none' } } }
const usual = clientNames.filter((name) => name !== 'compatible')

describe.each(usual)('the client for %s', (client) => {
  it.each([
    [401, 'invalid x-api-key'],
    [403, 'not allowed'],
    [404, 'no such model'],
    [429, 'slow down'],
    [500, 'broken'],
    [503, 'overloaded'],
    [529, 'overloaded'],
  ] as const)('hears a refusal with %s', async (status, message) => {
    const { baseUrl, refusals, requests } = await start({
      answer: () => new ModelRefusal({ status, message, retryAfterSeconds: 7 }),
    })
    const error = await hear(createClient(client, baseUrl)).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ statusCode: status, message })
    expect(error).toMatchObject({ isRetryable: status === 429 || status >= 500 })
    expect(error).toMatchObject({ responseHeaders: { 'retry-after': '7' } })
    expect(refusals).toMatchObject([{ wire: client, status, message }])
    expect(requests).toHaveLength(1)
  })

  it('waits for headers that never come, until it gives up', async () => {
    const { baseUrl, waitFor, waitForAbort } = await start({
      answer: () => new ModelRefusal({ status: 500, message: 'never said', hangs: true }),
    })
    const gone = new AbortController()
    const heard = hear(createClient(client, baseUrl), { abortSignal: gone.signal })
    await waitFor(1)
    gone.abort()
    await expect(heard).rejects.toThrow(/abort/)
    expect((await waitForAbort()).wire).toBe(client)
  })

  it('waits after the headers, until it gives up', async () => {
    const { baseUrl, waitFor, waitForAbort } = await start(says({ type: 'stall' }))
    const gone = new AbortController()
    const heard = hear(createClient(client, baseUrl), { abortSignal: gone.signal })
    await waitFor(1)
    gone.abort()
    await expect(heard).rejects.toThrow(/abort/)
    await waitForAbort()
  })

  it('loses the connection in the middle', async () => {
    const { baseUrl } = await start(says({ type: 'text', text: 'On Tues' }, { type: 'cut' }))
    const { stream } = await createClient(client, baseUrl).doStream({ prompt: greeting })
    let text = ''
    const broken = (async () => {
      for await (const part of stream) if (part.type === 'text-delta') text += part.delta
    })()
    await expect(broken).rejects.toThrow()
    expect(text).toBe('On Tues')
  })

  it('hears an error in the middle of a stream', async () => {
    const { baseUrl } = await start(
      says({ type: 'text', text: 'On Tues' }, { type: 'error' }, { type: 'text', text: 'day' }),
    )
    const heard = await hear(createClient(client, baseUrl))
    expect(heard.text).toBe('On Tues')
    expect(heard.errors).toHaveLength(1)
    expect(JSON.stringify(heard.errors[0])).toMatch(/server_error|overloaded_error/)
  })

  it('hears an end of the stream that nothing announced', async () => {
    const { baseUrl } = await start(says({ type: 'text', text: 'On Tues' }, { type: 'end-of-file' }))
    const heard = await hear(createClient(client, baseUrl))
    expect(heard.text).toBe('On Tues')
    expect(heard.finish?.unified).not.toBe('stop')
  })

  it('hears broken JSON in an event', async () => {
    const { baseUrl } = await start(
      says({ type: 'text', text: 'On ' }, { type: 'raw', text: 'data: {"choices":[{\n\n' }),
    )
    expect((await hear(createClient(client, baseUrl))).errors).toHaveLength(1)
  })

  it('hears a page of HTML in the place of an answer', async () => {
    const body = { contentType: 'text/html', text: '<html><body>502 Bad Gateway</body></html>' }
    const { baseUrl } = await start({
      answer: ({ messages }) =>
        new ModelRefusal({ status: messages.length > 1 ? 200 : 502, message: 'Bad Gateway', body }),
    })
    const model = createClient(client, baseUrl)
    await expect(hear(model)).rejects.toMatchObject({ statusCode: 502, responseBody: body.text })
    const again = await hear(model, {
      prompt: [
        ...greeting,
        { role: 'assistant', content: [{ type: 'text', text: 'No' }] },
        { role: 'user', content: [{ type: 'text', text: 'Yes' }] },
      ],
    })
    expect(again.text).toBe('')
    expect(again.finish?.unified).not.toBe('stop')
  })

  it('takes what only keeps the connection open for nothing', async () => {
    const { baseUrl } = await start(
      says({ type: 'keep-alive' }, { type: 'text', text: 'Here' }, { type: 'keep-alive' }),
    )
    expect(await hear(createClient(client, baseUrl))).toMatchObject({ text: 'Here', errors: [] })
  })

  it.each([
    ['broken JSON', 'book', '{"day":"Tu'],
    ['no object', 'book', '"Tuesday"'],
    ['wrong types', 'book', '{"day":7}'],
    ['an unknown name', 'order_pizza', '{"day":"Tue"}'],
  ])('is called with %s', async (_what, name, args) => {
    const { baseUrl } = await start(says({ type: 'tool-call', name, arguments: args }))
    const heard = await hear(createClient(client, baseUrl), withTool)
    expect(heard.toolCalls.map(({ toolName, input }) => [toolName, input])).toEqual([[name, args]])
  })

  it('is called twice with the same id, and twice with the same words', async () => {
    const call: ModelPiece = { type: 'tool-call', name: 'book', arguments: { day: 'Tue' }, id: 'call_1' }
    const { baseUrl } = await start(says(call, call))
    const heard = await hear(createClient(client, baseUrl), withTool)
    const [first, second] = heard.toolCalls
    expect(first).toMatchObject({ toolCallId: 'call_1', input: '{"day":"Tue"}' })
    expect(second).toMatchObject({ input: '{"day":"Tue"}' })
    // The client for Chat Completions gives the second one an id of its own.
    if (client !== 'chat') expect(second?.toolCallId).toBe('call_1')
  })
})

describe('refusals of money', () => {
  it('tell an empty account from a limit of the rate', async () => {
    const codes = ['insufficient_quota', 'rate_limit_exceeded']
    const { baseUrl } = await start({
      answer: () => new ModelRefusal({ status: 429, message: 'No', code: codes.shift() ?? '' }),
    })
    const refused = async () => {
      const error = await hear(createClient('chat', baseUrl)).catch((reason: unknown) => reason)
      return (error as { data: { error: { type: string; code: string } } }).data.error
    }
    expect(await refused()).toMatchObject({ type: 'insufficient_quota', code: 'insufficient_quota' })
    expect(await refused()).toMatchObject({ type: 'requests', code: 'rate_limit_exceeded' })
  })
})
