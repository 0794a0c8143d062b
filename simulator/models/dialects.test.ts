import { afterEach, describe, expect, it } from 'vitest'
import type { Dialect, Quirks } from './dialects.ts'
import type { ModelPiece } from './model-request.ts'
import { type ModelServer, startModelServer } from './model-server.ts'
import { bookTool, createClient, greeting, hear } from './test-clients.ts'

let server: ModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})
async function start(
  dialect: Dialect,
  pieces: ModelPiece[],
  quirks: Partial<Quirks> = {},
): Promise<ModelServer> {
  server = await startModelServer({ dialect, quirks, models: ['qwen3:8b'], answer: () => pieces })
  return server
}

const booking: ModelPiece = { type: 'tool-call', name: 'book', arguments: { day: 'Tuesday' } }
const pieces: ModelPiece[] = [{ type: 'reasoning', text: 'Hm.' }, { type: 'text', text: 'Yes' }, booking]

/** The chunks as they stood on the wire. */
async function chunksOf({ baseUrl }: ModelServer, fields: Record<string, unknown> = {}) {
  const answer = await fetch(`${baseUrl}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer any' },
    body: JSON.stringify({
      model: 'qwen3:8b',
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: 'Hello' }],
      ...fields,
    }),
  })
  const text = await answer.text()
  const data = text.split('\n\n').flatMap((event) => (event.startsWith('data: {') ? [event.slice(6)] : []))
  const chunks = data.map((line) => JSON.parse(line) as { choices: { delta: Record<string, unknown> }[] })
  const calls = chunks.flatMap(({ choices }) => (choices[0]?.delta.tool_calls as unknown[] | undefined) ?? [])
  return { text, chunks, calls }
}

describe.each(['ollama', 'vllm', 'llama.cpp'] as const)('%s', (dialect) => {
  it('thinks, speaks and calls a tool', async () => {
    const { baseUrl, refusals } = await start(dialect, pieces)
    const heard = await hear(createClient('compatible', baseUrl), { tools: [bookTool], maxOutputTokens: 99 })
    expect(heard).toMatchObject({ reasoning: 'Hm.', text: 'Yes', errors: [] })
    expect(heard.toolCalls).toMatchObject([{ toolName: 'book', input: '{"day":"Tuesday"}' }])
    expect(heard.finish?.unified).toBe('tool-calls')
    expect(heard.usage?.outputTokens.total).toBeGreaterThan(0)
    expect(refusals).toEqual([])
  })

  it('takes fields it does not know', async () => {
    const { text } = await chunksOf(await start(dialect, pieces), { num_ctx: 4096, max_tokens: 50 })
    expect(text).toContain('Yes')
  })

  it('speaks no other wire', async () => {
    const { baseUrl } = await start(dialect, pieces)
    await expect(hear(createClient('messages', baseUrl))).rejects.toMatchObject({ statusCode: 404 })
  })
})

it('Ollama and llama.cpp send a call in one chunk, vLLM in fragments', async () => {
  expect((await chunksOf(await start('ollama', [booking]))).calls).toHaveLength(1)
  await server?.close()
  const llama = await chunksOf(await start('llama.cpp', [booking]))
  expect(llama.calls).toHaveLength(1)
  expect(llama.chunks.at(-1)).toHaveProperty('timings.predicted_per_second')
  await server?.close()
  expect((await chunksOf(await start('vllm', [booking]))).calls.length).toBeGreaterThan(3)
})

it('an unknown model is refused as each server says it', async () => {
  const asked = async (dialect: Dialect) => {
    const { baseUrl } = await start(dialect, pieces)
    const model = createClient('compatible', baseUrl, { model: 'nothing' })
    const error = await hear(model).catch((reason: unknown) => reason)
    await server?.close()
    return error
  }
  expect(await asked('ollama')).toMatchObject({ statusCode: 404, message: "model 'nothing' not found" })
  expect(await asked('vllm')).toMatchObject({
    statusCode: 404,
    message: expect.stringContaining('`nothing`'),
  })
  expect(await asked('llama.cpp')).toMatchObject({ text: 'Yes' })
})

it('a key is looked at by vLLM when it has one, and by Ollama never', async () => {
  for (const dialect of ['vllm', 'ollama'] as const) {
    server = await startModelServer({ dialect, apiKey: 'secret', answer: () => pieces })
    const heard = hear(createClient('compatible', server.baseUrl, { apiKey: 'wrong' }))
    if (dialect === 'ollama') expect(await heard).toMatchObject({ text: 'Yes' })
    else await expect(heard).rejects.toMatchObject({ statusCode: 401 })
    await server.close()
  }
})

describe('a quirk', () => {
  it('is an end without [DONE]', async () => {
    expect((await chunksOf(await start('openai', pieces, { isLenient: true }))).text).toContain('[DONE]')
    await server?.close()
    const quiet = await start('ollama', pieces, { sendsDone: false })
    expect((await chunksOf(quiet)).text).not.toContain('[DONE]')
    expect((await hear(createClient('compatible', quiet.baseUrl))).errors).toEqual([])
  })

  it('is a call without id or index', async () => {
    const bare = await start('ollama', [booking], { omitsToolCallIds: true, omitsToolCallIndex: true })
    expect((await chunksOf(bare)).calls).toEqual([
      { type: 'function', function: { name: 'book', arguments: '{"day":"Tuesday"}' } },
    ])
    // The client for such servers makes up an id of its own.
    const heard = await hear(createClient('compatible', bare.baseUrl), { tools: [bookTool] })
    expect(heard).toMatchObject({ errors: [], toolCalls: [{ input: '{"day":"Tuesday"}' }] })
    expect(heard.toolCalls[0]?.toolCallId).toMatch(/./)
  })

  it('is arguments that are an object', async () => {
    const odd = await start('ollama', [booking], { sendsArgumentsAsObject: true })
    expect((await chunksOf(odd)).calls).toMatchObject([{ function: { arguments: { day: 'Tuesday' } } }])
    // The client does not understand it: an error, and no call.
    const heard = await hear(createClient('compatible', odd.baseUrl), { tools: [bookTool] })
    expect(heard.errors).toHaveLength(1)
    expect(heard.toolCalls).toEqual([])
  })

  it('is a stop although a tool was called', async () => {
    const { baseUrl } = await start('ollama', [booking], { stopsDespiteToolCalls: true })
    const heard = await hear(createClient('compatible', baseUrl), { tools: [bookTool] })
    expect(heard.finish?.raw).toBe('stop')
    expect(heard.toolCalls).toHaveLength(1)
  })

  it('is a comment before the first chunk', async () => {
    const slow = await start('ollama', pieces, { commentsFirst: true })
    expect((await chunksOf(slow)).text).toMatch(/^: PROCESSING\n\ndata: /)
    const { stream } = await createClient('compatible', slow.baseUrl).doStream({ prompt: greeting })
    const types = []
    for await (const { type } of stream) types.push(type)
    expect(types).toContain('text-delta')
    expect(types).not.toContain('error')
  })
})
