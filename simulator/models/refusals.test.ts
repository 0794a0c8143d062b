import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Wire } from './model-request.ts'
import { type ModelServer, startModelServer } from './model-server.ts'
import { createClient, hear } from './test-clients.ts'
import { expectRefused, goodBodies, post } from './test-posts.ts'

let server: ModelServer
beforeAll(async () => {
  server = await startModelServer({ answer: () => [{ type: 'text', text: 'Yes' }] })
})
afterAll(() => server.close())

type Case = [what: string, fields: Record<string, unknown>, message: string | RegExp]

function describeRefusals(wire: Wire, cases: Case[]): void {
  describe(wire, () => {
    it('takes the good body', async () => {
      const answer = await post(server.baseUrl, wire)
      expect(await answer.text()).toContain('Yes')
      expect(answer.status).toBe(200)
    })

    it.each(cases)('refuses %s', async (_what, fields, message) => {
      await expectRefused(await post(server.baseUrl, wire, fields), wire, message)
    })
  })
}

const user = { role: 'user', content: 'Hello' }
const chatTool = (fields: Record<string, unknown>) => ({
  tools: [{ type: 'function', function: { ...goodBodies.chat.tools[0]?.function, ...fields } }],
})
const chatCall = (...ids: string[]) => ({
  role: 'assistant',
  content: null,
  tool_calls: ids.map((id) => ({ id, type: 'function', function: { name: 'book', arguments: '{}' } })),
})
const chatResult = (id: string) => ({ role: 'tool', tool_call_id: id, content: 'ok' })

describeRefusals('chat', [
  ['a field it does not know', { num_ctx: 1 }, "Unknown parameter: 'num_ctx'"],
  ['a field of a message it does not know', { messages: [{ ...user, mood: 1 }] }, 'messages\\[0\\].mood'],
  ['no messages', { messages: [] }, 'empty array'],
  ['no messages at all', { messages: undefined }, "Missing required parameter: 'messages'"],
  ['an empty list of tools', { tools: [] }, 'empty array'],
  ['a role nobody has', { messages: [{ role: 'bot', content: 'x' }] }, 'messages\\[0\\].role'],
  ['max_tokens for a model that reasons', { max_tokens: 9 }, "Use 'max_completion_tokens' instead"],
  [
    'a temperature while it reasons',
    { model: 'gpt-5', tools: undefined, reasoning_effort: 'low', temperature: 0.3 },
    'temperature',
  ],
  ['a penalty for a model that reasons', { presence_penalty: 1 }, 'presence_penalty'],
  [
    'an effort of another model',
    { model: 'gpt-5', reasoning_effort: 'none' },
    "Supported values are: 'minimal'",
  ],
  ['an effort for a model that does not reason', { model: 'gpt-4.1' }, 'reasoning_effort'],
  [
    'tools while gpt-5.6 reasons',
    { model: 'gpt-5.6-luna', reasoning_effort: 'low' },
    'use /v1/responses or set',
  ],
  [
    'tools for gpt-5.6 with nothing said',
    { model: 'gpt-5.6', reasoning_effort: undefined },
    'Function tools',
  ],
  ['a name of a tool with a space', chatTool({ name: 'book it' }), 'does not match pattern'],
  ['a name of a tool that is too long', chatTool({ name: 'x'.repeat(65) }), 'does not match pattern'],
  ['a schema that is no object', chatTool({ parameters: { type: 'string' } }), 'got .type: "string"'],
  [
    'a schema of no type there is',
    chatTool({ parameters: { type: 'object', properties: { a: { type: 'date' } } } }),
    "'date' is not valid",
  ],
  [
    'a list of nothing',
    chatTool({ parameters: { type: 'object', properties: { a: { type: 'array' } } } }),
    'array schema missing items',
  ],
  ['a strict schema that is not strict', chatTool({ strict: true }), 'additionalProperties'],
  [
    'a result of no call',
    { messages: [user, chatResult('c1')] },
    "messages with role 'tool' must be a response",
  ],
  [
    'a call without a result',
    { messages: [user, chatCall('c1'), user] },
    'did not have response messages: c1',
  ],
  ['two calls with one result', { messages: [user, chatCall('c1', 'c2'), chatResult('c1')] }, 'messages: c2'],
  ['two calls of one id', { messages: [user, chatCall('c1', 'c1'), chatResult('c1')] }, 'Duplicate value'],
  [
    'nothing said and nothing called',
    { messages: [user, { role: 'assistant', content: null }] },
    'expected a string, got null',
  ],
  ['a choice without tools', { tools: undefined, tool_choice: 'auto' }, 'tool_choice'],
])

const call = { type: 'function_call', call_id: 'c1', name: 'book', arguments: '{}' }
describeRefusals('responses', [
  ['a field it does not know', { messages: [] }, "Unknown parameter: 'messages'"],
  ['no input', { input: [] }, 'empty array'],
  ['no input at all', { input: undefined }, "Missing required parameter: 'input'"],
  ['max_tokens', { max_tokens: 100 }, "Unknown parameter: 'max_tokens'"],
  ['less than 16 tokens', { max_output_tokens: 5 }, '>= 16'],
  ['a temperature while it reasons', { temperature: 0.2 }, 'temperature'],
  ['an effort nobody has', { reasoning: { effort: 'huge' } }, "'huge' is not supported"],
  ['a tool as in Chat Completions', { tools: goodBodies.chat.tools }, 'tools\\[0\\]'],
  [
    'a schema that is no object',
    { tools: [{ type: 'function', name: 'book', parameters: [] }] },
    'Invalid schema',
  ],
  [
    'a result of no call',
    { input: [{ type: 'function_call_output', call_id: 'c9', output: '' }] },
    'No tool call found',
  ],
  ['a call without a result', { input: [user, call, user] }, 'No tool output found for function call c1'],
  [
    'text of the wrong side',
    { input: [{ role: 'user', content: [{ type: 'output_text', text: 'x' }] }] },
    'input\\[0\\]',
  ],
  ['an earlier answer it does not know', { previous_response_id: 'resp_9' }, 'not found'],
])

const toolUse = (...ids: string[]) => ({
  role: 'assistant',
  content: ids.map((id) => ({ type: 'tool_use', id, name: 'book', input: {} })),
})
const results = (...content: object[]) => ({ role: 'user', content })
const result = (id: string) => ({ type: 'tool_result', tool_use_id: id, content: 'ok' })
const text = (value: string) => ({ type: 'text', text: value })
const cached = (value: string) => ({ ...text(value), cache_control: { type: 'ephemeral' } })
const claudeTool = (fields: Record<string, unknown>) => ({
  tools: [{ ...goodBodies.messages.tools[0], ...fields }],
})
const plain = { thinking: undefined, output_config: undefined }
const haiku4 = { ...plain, model: 'claude-haiku-4-5' }
const sonnet = { ...plain, model: 'claude-sonnet-5-5' }

describeRefusals('messages', [
  ['a field it does not know', { stop: ['x'] }, 'stop: Extra inputs are not permitted'],
  ['no max_tokens', { max_tokens: undefined }, 'max_tokens: Field required'],
  ['no messages', { messages: [] }, 'at least one message'],
  ['the system among the messages', { messages: [{ role: 'system', content: 'x' }] }, 'messages.0.role'],
  [
    'a beginning that is not the user',
    { messages: [{ role: 'assistant', content: 'x' }, user] },
    'first message must use the "user" role',
  ],
  ['the user twice', { messages: [user, user] }, 'roles must alternate'],
  ['an end that is not the user', { messages: [user, { role: 'assistant', content: 'I' }] }, 'prefill'],
  ['an empty text', { messages: [{ role: 'user', content: [text('')] }] }, 'must be non-empty'],
  ['an empty message', { messages: [{ role: 'user', content: '' }] }, 'must have non-empty content'],
  ['a text of blanks', { messages: [{ role: 'user', content: [text(' ')] }] }, 'non-whitespace'],
  ['an empty system block', { system: [text('')] }, 'system: text content blocks must be non-empty'],
  [
    'a call without a result',
    { messages: [user, toolUse('t1'), user] },
    'were found without `tool_result` blocks immediately after: t1',
  ],
  [
    'two calls with one result',
    { messages: [user, toolUse('t1', 't2'), results(result('t1'))] },
    'immediately after: t2',
  ],
  [
    'a result behind a text',
    { messages: [user, toolUse('t1'), results(text('x'), result('t1'))] },
    'immediately after: t1',
  ],
  ['a result of no call', { messages: [results(result('t1'))] }, 'unexpected `tool_use_id`'],
  [
    'a result twice',
    { messages: [user, toolUse('t1'), results(result('t1'), result('t1'))] },
    'single result',
  ],
  [
    'two calls of one id',
    { messages: [user, toolUse('t1', 't1'), results(result('t1'))] },
    'ids must be unique',
  ],
  [
    'an id with a dot',
    { messages: [user, toolUse('t.1'), results(result('t.1'))] },
    'String should match pattern',
  ],
  [
    'thinking it never said',
    {
      messages: [
        user,
        { role: 'assistant', content: [{ type: 'thinking', thinking: 'x', signature: 'y' }, text('z')] },
        user,
      ],
    },
    'Invalid `signature`',
  ],
  [
    'a fifth breakpoint',
    { messages: [results(cached('a'), cached('b'), cached('c'), cached('d'))] },
    'maximum of 4 blocks with cache_control may be provided. Found 5',
  ],
  ['a name of a tool with a space', claudeTool({ name: 'book it' }), 'tools.0.custom.name'],
  ['a tool twice', { tools: [...goodBodies.messages.tools, ...goodBodies.messages.tools] }, 'unique'],
  [
    'a schema that is no object',
    claudeTool({ input_schema: { type: 'string' } }),
    'tools.0.input_schema.type',
  ],
  [
    'a schema of no type there is',
    claudeTool({ input_schema: { type: 'object', properties: { a: { type: 'x' } } } }),
    "'x' is not valid",
  ],
  ['a temperature', { temperature: 0.5 }, '`temperature` is not supported'],
  ['top_k', { top_k: 5 }, '`top_k` is not supported'],
  [
    'thinking with a budget',
    { thinking: { type: 'enabled', budget_tokens: 2000 }, max_tokens: 4000 },
    'thinking.type.enabled',
  ],
  ['no thinking with much effort', { output_config: { effort: 'max' } }, 'effort "max"'],
  [
    'no thinking where that cannot be',
    { ...sonnet, thinking: { type: 'disabled' } },
    'thinking.type.disabled',
  ],
  ['a forced tool where that cannot be', { ...sonnet, tool_choice: { type: 'any' } }, 'tool_choice'],
  ['effort for a model without', { ...haiku4, output_config: { effort: 'low' } }, 'effort parameter'],
  [
    'adaptive thinking for a model without',
    { ...haiku4, thinking: { type: 'adaptive' } },
    'thinking.type.adaptive',
  ],
  [
    'a budget above max_tokens',
    { ...haiku4, thinking: { type: 'enabled', budget_tokens: 2000 } },
    'must be greater than',
  ],
  ['temperature and top_p', { ...haiku4, temperature: 0.5, top_p: 0.5 }, 'cannot both be specified'],
])

it('what models may do on their own terms is taken', async () => {
  const taken: [Wire, Record<string, unknown>][] = [
    ['chat', { temperature: 0.3 }],
    [
      'chat',
      {
        model: 'gpt-4.1',
        reasoning_effort: undefined,
        max_completion_tokens: undefined,
        max_tokens: 50,
        temperature: 0.3,
      },
    ],
    ['chat', { model: 'gpt-5.6-luna' }],
    ['chat', { model: 'gpt-6-luna', reasoning_effort: 'low' }],
    ['chat', { messages: [user, chatCall('c1', 'c2'), chatResult('c2'), chatResult('c1'), user] }],
    ['responses', { input: 'Hello', instructions: 'You answer the phone.' }],
    ['messages', { ...sonnet, thinking: { type: 'between_tools' }, output_config: { effort: 'high' } }],
    ['messages', { ...haiku4, temperature: 0.5 }],
    ['messages', { ...haiku4, messages: [user, { role: 'assistant', content: 'I' }] }],
    ['messages', { messages: [user, toolUse('t1', 't2'), results(result('t2'), result('t1'), text('so?'))] }],
  ]
  for (const [wire, fields] of taken) {
    const answer = await post(server.baseUrl, wire, fields)
    expect([fields, answer.status, await answer.text()]).toEqual([
      fields,
      200,
      expect.stringContaining('Yes'),
    ])
  }
})

it('keys, versions, models and paths are looked at', async () => {
  const strict = await startModelServer({ apiKey: 'right', models: ['gpt-5.4-mini'], answer: () => [] })
  const refused = async (client: 'chat' | 'responses' | 'messages', options: { apiKey: string }) => {
    const error = await hear(createClient(client, strict.baseUrl, options)).catch((reason: unknown) => reason)
    return error as { statusCode: number; message: string }
  }
  for (const client of ['chat', 'responses', 'messages'] as const) {
    expect(await refused(client, { apiKey: 'wrong' })).toMatchObject({ statusCode: 401 })
  }
  expect(await refused('messages', { apiKey: 'right' })).toMatchObject({
    statusCode: 404,
    message: 'model: claude-haiku-5-5',
  })
  const noVersion = await fetch(`${strict.baseUrl}/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'right' },
  })
  await expectRefused(noVersion, 'messages', 'anthropic-version: header is required')
  const noKey = await fetch(`${strict.baseUrl}/chat/completions`, { method: 'POST', body: '{}' })
  expect([noKey.status, await noKey.text()]).toEqual([
    401,
    expect.stringContaining("didn't provide an API key"),
  ])
  const noPath = await fetch(`${strict.baseUrl}/completions`, { headers: { authorization: 'Bearer right' } })
  expect(noPath.status).toBe(404)
  const headers = { authorization: 'Bearer right', 'content-type': 'application/json' }
  const noJson = await fetch(`${strict.baseUrl}/responses`, { method: 'POST', body: '{', headers })
  await expectRefused(noJson, 'responses', 'could not parse the JSON')
  await strict.close()
})
