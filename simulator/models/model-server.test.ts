import { afterEach, describe, expect, it } from 'vitest'
import { ModelRefusal } from './model-request.ts'
import { type ModelServer, type ModelServerOptions, startModelServer } from './model-server.ts'
import { bookTool, clientNames, createClient, greeting, hear, userSays } from './test-clients.ts'

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
async function start(options: ModelServerOptions): Promise<ModelServer> {
  server = await startModelServer(options)
  return server
}

const dialectOf = {
  chat: 'openai',
  responses: 'openai',
  messages: 'anthropic',
  compatible: 'ollama',
} as const

describe.each(clientNames)('a model server and the client for %s', (client) => {
  const dialect = dialectOf[client]

  it('speaks text, ends in good order and counts tokens', async () => {
    const { baseUrl, requests, refusals } = await start({
      dialect,
      answer: () => [{ type: 'text', text: 'Sí, on Tuesday at ten. 👍🏽' }],
    })
    const heard = await hear(createClient(client, baseUrl))
    expect(heard).toMatchObject({ text: 'Sí, on Tuesday at ten. 👍🏽', errors: [], toolCalls: [] })
    expect(heard.finish?.unified).toBe('stop')
    expect(heard.usage?.outputTokens.total).toBe(7)
    expect(heard.usage?.inputTokens.total).toBeGreaterThan(15)
    expect(refusals).toEqual([])
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      system: 'You answer the phone.',
      messages: [{ role: 'user', text: 'Can you come on Tuesday?' }],
      tools: [],
    })
    expect(requests[0]?.endedAtMs).toBeGreaterThan(0)
    expect(requests[0]?.abortedAtMs).toBeUndefined()
  })

  it('calls tools, and takes their results in the next request', async () => {
    const { baseUrl, requests, refusals } = await start({
      dialect,
      *answer({ messages }) {
        if (messages.some(({ role }) => role === 'tool')) return yield { type: 'text', text: 'Booked.' }
        yield { type: 'text', text: 'One moment.' }
        yield { type: 'tool-call', name: 'book', arguments: { day: 'Tue' } }
        yield { type: 'tool-call', name: 'book', arguments: '{"day":"Wed"}' }
      },
    })
    const model = createClient(client, baseUrl)
    // Chat Completions takes tools from some reasoning models without reasoning only.
    const options = { tools: [bookTool], providerOptions: { openai: { reasoningEffort: 'none' } } }
    const first = await hear(model, options)
    expect(first.errors).toEqual([])
    expect(first.finish?.unified).toBe('tool-calls')
    expect(first.toolCalls.map(({ toolName, input }) => [toolName, JSON.parse(input)])).toEqual([
      ['book', { day: 'Tue' }],
      ['book', { day: 'Wed' }],
    ])
    const ids = first.toolCalls.map(({ toolCallId }) => toolCallId)
    expect(new Set(ids).size).toBe(2)
    const second = await hear(model, {
      ...options,
      prompt: [
        ...greeting,
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'One moment.' },
            ...first.toolCalls.map(({ toolCallId, toolName, input }) => ({
              type: 'tool-call' as const,
              toolCallId,
              toolName,
              input: JSON.parse(input) as unknown,
            })),
          ],
        },
        {
          role: 'tool',
          content: ids.map((toolCallId) => ({
            type: 'tool-result',
            toolCallId,
            toolName: 'book',
            output: { type: 'json', value: { ok: true } },
          })),
        },
        userSays('Thanks'),
      ],
    })
    expect(second).toMatchObject({ text: 'Booked.', errors: [] })
    expect(refusals).toEqual([])
    const messages = requests[1]?.messages ?? []
    const calls = messages.flatMap(({ toolCalls }) => toolCalls ?? [])
    expect(calls.map(({ id, name, arguments: args }) => [id, name, args])).toEqual([
      [ids[0], 'book', '{"day":"Tue"}'],
      [ids[1], 'book', '{"day":"Wed"}'],
    ])
    const results = messages.filter(({ role }) => role === 'tool')
    expect(results.map(({ toolCallId, text }) => [toolCallId, text])).toEqual(
      ids.map((id) => [id, '{"ok":true}']),
    )
    expect(messages.at(-1)).toEqual({ role: 'user', text: 'Thanks' })
    expect(requests[0]?.tools[0]).toMatchObject({ name: 'book', description: 'Books a visit' })
    expect(requests[0]?.tools[0]?.parameters).toMatchObject({ properties: { day: { type: 'string' } } })
  })

  it('cuts the answer at the bound of tokens', async () => {
    const { baseUrl } = await start({
      dialect,
      answer: () => [{ type: 'text', text: 'word'.repeat(50) }],
    })
    const heard = await hear(createClient(client, baseUrl), { maxOutputTokens: 20 })
    expect(heard.text).toBe('word'.repeat(20))
    expect(heard.finish?.unified).toBe('length')
    expect(heard.usage?.outputTokens.total).toBe(20)
  })

  it('ends as it is told to', async () => {
    const { baseUrl } = await start({
      dialect,
      answer: () => [
        { type: 'text', text: 'I cannot' },
        { type: 'stop', reason: 'content-filter' },
        { type: 'text', text: 'never said' },
      ],
    })
    const heard = await hear(createClient(client, baseUrl))
    expect(heard.text).toBe('I cannot')
    expect(heard.finish?.unified).toBe('content-filter')
  })

  it('arrives whole although every line and character is torn apart', async () => {
    const { baseUrl } = await start({
      dialect,
      chunkBytes: 3,
      answer: () => [
        { type: 'text', text: 'Sí — 👍🏽' },
        { type: 'tool-call', name: 'book', arguments: { day: 'miércoles' } },
      ],
    })
    const heard = await hear(createClient(client, baseUrl), {
      tools: [bookTool],
      providerOptions: { openai: { reasoningEffort: 'none' } },
    })
    expect(heard).toMatchObject({ text: 'Sí — 👍🏽', errors: [] })
    expect(heard.toolCalls[0]?.input).toBe('{"day":"miércoles"}')
  })

  it('speaks at the pace it is given, and says when the client went away', async () => {
    const waits: number[] = []
    const { baseUrl, waitForAbort, waitFor } = await start({
      dialect,
      firstTokenMs: 300,
      tokensPerSecond: 50,
      clock: {
        isInstant: true,
        speed: Number.POSITIVE_INFINITY,
        now: () => 1_700_000_000_000,
        wait: async (ms, signal) => {
          signal?.throwIfAborted()
          waits.push(ms)
        },
      },
      *answer() {
        yield { type: 'text', text: 'one two three' }
        yield { type: 'wait', ms: 700 }
        yield { type: 'stall' }
      },
    })
    const gone = new AbortController()
    const { stream } = await createClient(client, baseUrl).doStream({
      prompt: greeting,
      abortSignal: gone.signal,
    })
    const reader = stream.getReader()
    let text = ''
    while (text !== 'one two three') {
      const { value } = await reader.read()
      if (value?.type === 'text-delta') text += value.delta
    }
    gone.abort()
    const request = await waitForAbort()
    expect(request).toBe(await waitFor(1))
    expect(request.abortedAtMs).toBe(1_700_000_000_000)
    expect(request.signal.aborted).toBe(true)
    expect(request.endedAtMs).toBeUndefined()
    expect(waits).toEqual([300, 20, 20, 20, 20, 700])
    await reader.cancel().catch(() => undefined)
  })
})

describe('a model server', () => {
  it('serves OpenAI and Anthropic side by side when it is no dialect', async () => {
    const { baseUrl, requests } = await start({ answer: () => [{ type: 'text', text: 'Hello' }] })
    for (const client of ['chat', 'responses', 'messages'] as const) {
      expect((await hear(createClient(client, baseUrl))).text).toBe('Hello')
    }
    expect(requests.map(({ wire }) => wire)).toEqual(['chat', 'responses', 'messages'])
  })

  it('lists its models to those who have the key', async () => {
    const { baseUrl } = await start({ apiKey: 'right', models: ['gpt-5.4-mini'], answer: () => [] })
    const wrong = await fetch(`${baseUrl}/models`, { headers: { authorization: 'Bearer wrong' } })
    expect(wrong.status).toBe(401)
    const right = await fetch(`${baseUrl}/models`, { headers: { authorization: 'Bearer right' } })
    expect(await right.json()).toMatchObject({
      object: 'list',
      data: [{ id: 'gpt-5.4-mini', object: 'model' }],
    })
    const claude = await fetch(`${baseUrl}/models`, {
      headers: { 'x-api-key': 'right', 'anthropic-version': '2023-06-01' },
    })
    expect(await claude.json()).toMatchObject({ data: [{ type: 'model' }], has_more: false })
  })

  it('lets whoever waits know that it closed', async () => {
    const { waitFor, close } = await start({ answer: () => [] })
    const waiting = expect(waitFor(1)).rejects.toThrow('closed after 0 requests; 1 were waited for')
    await close()
    await waiting
  })

  it('refuses connections once it is closed', async () => {
    const { baseUrl, close } = await start({ answer: () => [] })
    await close()
    await expect(hear(createClient('chat', baseUrl))).rejects.toThrow(/connect|fetch failed/i)
  })

  it('hands a mistake of the test back when it closes', async () => {
    const { baseUrl, close } = await start({
      answer() {
        throw new TypeError('a mistake')
      },
    })
    await expect(hear(createClient('chat', baseUrl))).rejects.toThrow('a mistake')
    server = undefined
    await expect(close()).rejects.toThrow('a mistake')
  })

  it('takes a refusal however it is given', async () => {
    const refusal = new ModelRefusal({ status: 500, message: 'Out of order' })
    const answers: ModelServerOptions['answer'][] = [
      () => refusal,
      () => {
        throw refusal
      },
      () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(refusal) }) }),
    ]
    const { baseUrl } = await start({ answer: (request) => (answers.shift() ?? (() => []))(request) })
    for (let index = 0; index < 3; index++) {
      await expect(hear(createClient('chat', baseUrl))).rejects.toMatchObject({ statusCode: 500 })
    }
  })
})
