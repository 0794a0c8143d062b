/** One request against the strict fakes of all vendors: what comes of it, and what comes of every way to fail. */
import { afterEach, describe, expect, it } from 'vitest'
import { type ModelPiece, ModelRefusal, type Refusal } from '../../../simulator/models/model-request.ts'
import {
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from '../../../simulator/models/model-server.ts'
import { ModelFailure } from './model-failure.ts'
import { type ConfiguredModel, createModels, type ModelSettings } from './models.ts'
import { type ModelPart, streamModel } from './stream-model.ts'

const prompt = [
  { role: 'system' as const, content: 'You answer the phone.' },
  { role: 'user' as const, content: [{ type: 'text' as const, text: 'Hello' }] },
]
const tools = [
  {
    type: 'function' as const,
    name: 'check_hours',
    description: 'Opening hours',
    inputSchema: {
      type: 'object' as const,
      properties: { day: { type: 'string' as const } },
      required: ['day'],
      additionalProperties: false,
    },
  },
]
const vendors: [string, Partial<ModelSettings>, Partial<ModelServerOptions>][] = [
  ['OpenAI, chat', { vendor: 'openai', model: 'gpt-5.4-mini', api: 'chat' }, {}],
  ['OpenAI, an older model', { vendor: 'openai', model: 'gpt-4.1-mini', api: 'chat' }, {}],
  ['OpenAI, responses', { vendor: 'openai', model: 'gpt-6-luna', api: 'responses' }, {}],
  ['Anthropic', { vendor: 'anthropic', model: 'claude-haiku-4-5' }, {}],
  ['Anthropic, a newer model', { vendor: 'anthropic', model: 'claude-haiku-5-5' }, {}],
  ['Ollama', { vendor: 'openai-compatible', model: 'llama3.3' }, { dialect: 'ollama' }],
  ['vLLM', { vendor: 'openai-compatible', model: 'qwen3' }, { dialect: 'vllm' }],
  ['llama.cpp', { vendor: 'openai-compatible', model: 'mistral' }, { dialect: 'llama.cpp' }],
]

let server: ModelServer
afterEach(() => server.close().catch(() => undefined))

async function modelOf(
  settings: Partial<ModelSettings>,
  options: ModelServerOptions,
): Promise<ConfiguredModel> {
  server = await startModelServer(options)
  const { baseUrl } = server
  const [model] = await createModels([
    {
      vendor: 'openai',
      model: 'gpt-5.4-mini',
      apiKey: 'a-key',
      api: 'chat',
      reasoning: undefined,
      baseUrl,
      ...settings,
    },
  ])
  if (!model) throw new Error('no model')
  return model
}

const limits = { firstTokenMs: 2000, stallMs: 2000 }
async function hear(model: ConfiguredModel, own = limits, signal = new AbortController().signal) {
  const parts: ModelPart[] = []
  for await (const part of streamModel(model, { prompt, tools }, own, signal)) parts.push(part)
  return parts
}

/** How it ended, where it did not end well. */
async function failureOf(work: Promise<unknown>): Promise<ModelFailure> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  if (!(error instanceof ModelFailure)) throw new Error(`expected a ModelFailure, got ${String(error)}`)
  return error
}

const says = (...pieces: ModelPiece[]) => ({ answer: () => pieces })

describe.each(vendors)('%s', (_name, settings, options) => {
  it('streams words, a tool call and what it used, and refuses nothing of ours', async () => {
    const pieces: ModelPiece[] = [
      { type: 'text', text: 'One moment, I am looking. ' },
      { type: 'tool-call', name: 'check_hours', arguments: { day: 'Sunday' } },
    ]
    const model = await modelOf(settings, { ...options, answer: () => pieces })
    const parts = await hear(model)
    const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('')
    expect(text).toBe('One moment, I am looking. ')
    expect(parts.find(({ type }) => type === 'tool-call')).toMatchObject({
      name: 'check_hours',
      input: '{"day":"Sunday"}',
    })
    expect(parts.at(-1)).toMatchObject({
      type: 'end',
      use: { vendor: settings.vendor, model: settings.model },
    })
    const end = parts.at(-1)
    expect(end?.type === 'end' && end.use.inputTokens > 0 && end.use.outputTokens > 0).toBe(true)
    expect(server.refusals).toEqual([])
  })

  const faults: [string, ModelPiece[], string][] = [
    [
      'is cut off in mid-sentence',
      [{ type: 'text', text: 'We can come on' }, { type: 'cut' }],
      'unreachable',
    ],
    [
      'ends without an end',
      [
        { type: 'text', text: 'We can' },
        { type: 'error', message: 'overloaded' },
      ],
      'overloaded',
    ],
    ['stalls in mid-sentence', [{ type: 'text', text: 'We can come on' }, { type: 'stall' }], 'late'],
    ['never begins', [{ type: 'stall' }], 'late'],
  ]
  it.each(faults)('%s: a failure that is told apart', async (_what, pieces, kind) => {
    const model = await modelOf(settings, { ...options, ...says(...pieces) })
    const failure = await failureOf(hear(model, { firstTokenMs: 150, stallMs: 150 }))
    expect(failure.kind).toBe(kind)
  })

  const refusals: [string, Refusal, string][] = [
    ['a wrong key', { status: 401, message: 'Incorrect API key provided' }, 'refused'],
    ['no such model', { status: 404, message: 'The model does not exist' }, 'refused'],
    [
      'no quota',
      { status: 429, code: 'insufficient_quota', message: 'You exceeded your current quota' },
      'refused',
    ],
    ['too many requests', { status: 429, message: 'Rate limit reached', retryAfterSeconds: 3 }, 'overloaded'],
    ['a fault of its own', { status: 500, message: 'The server had an error' }, 'overloaded'],
    [
      'a page of a proxy',
      { status: 502, message: '', body: { contentType: 'text/html', text: '<h1>Bad gateway</h1>' } },
      'overloaded',
    ],
  ]
  it.each(refusals)('says %s', async (_what, refusal, kind) => {
    const model = await modelOf(settings, { ...options, answer: () => new ModelRefusal(refusal) })
    expect((await failureOf(hear(model))).kind).toBe(kind)
  })

  it('closes the stream without a word about its end: what is an answer as it stands counts as one', async () => {
    const whole = await modelOf(settings, {
      ...options,
      answer: () => [{ type: 'text', text: 'We are open.' }, { type: 'end-of-file' }],
    })
    const parts = await hear(whole)
    expect(parts.at(-1)).toMatchObject({ type: 'end', reason: 'stop' })
    await server.close()
    const half = await modelOf(settings, {
      ...options,
      answer: () => [{ type: 'text', text: 'We are open from' }, { type: 'end-of-file' }],
    })
    expect((await failureOf(hear(half))).kind).toBe('unreachable')
  })

  it('is not there at all', async () => {
    const model = await modelOf(settings, { ...options, ...says() })
    await server.close()
    expect((await failureOf(hear(model))).kind).toBe('unreachable')
  })

  it('stops within a token when the caller cuts in, and the vendor is told', async () => {
    async function* endless(): AsyncGenerator<ModelPiece> {
      for (let count = 0; ; count++) yield { type: 'text', text: `word ${count} ` }
    }
    const model = await modelOf(settings, { ...options, answer: endless, tokensPerSecond: 200 })
    const abort = new AbortController()
    const parts: ModelPart[] = []
    for await (const part of streamModel(model, { prompt, tools }, limits, abort.signal)) {
      parts.push(part)
      if (parts.length === 3) abort.abort()
    }
    expect(parts.length).toBeLessThanOrEqual(5)
    // The vendor bills what it read and wrote until then, and tells nobody how much that was.
    expect(parts.at(-1)).toMatchObject({ type: 'broken-off', use: { vendor: settings.vendor } })
    const end = parts.at(-1)
    expect(end?.type === 'broken-off' && end.use.inputTokens > 0 && end.use.outputTokens > 0).toBe(true)
    await server.waitForAbort()
  })
})

describe('what only some do', () => {
  it('prints broken JSON: nonsense', async () => {
    const pieces: ModelPiece[] = [
      { type: 'text', text: 'Hi' },
      { type: 'raw', text: 'data: {"choices": [{"delta"\n\n' },
    ]
    const model = await modelOf({}, says(...pieces))
    expect((await failureOf(hear(model))).kind).toBe('nonsense')
  })

  it('does not answer with as much as a header: late', async () => {
    const answer = () => new ModelRefusal({ status: 500, message: '', hangs: true })
    const model = await modelOf({}, { answer })
    expect((await failureOf(hear(model, { firstTokenMs: 100, stallMs: 100 }))).kind).toBe('late')
  })

  it.each([
    [
      'is given up on',
      says({ type: 'text', text: 'We can come' }, { type: 'stall' }),
      ['text', 'broken-off'],
    ],
    ['is cut off', says({ type: 'text', text: 'We can come' }, { type: 'cut' }), ['text', 'broken-off']],
    ['never began', says({ type: 'stall' }), ['broken-off']],
    [
      'was turned down',
      { answer: () => new ModelRefusal({ status: 401, message: 'Incorrect API key' }) },
      [],
    ],
  ])('counts an answer that %s', async (_what, options, types) => {
    const model = await modelOf({}, options)
    const parts: ModelPart[] = []
    const limits = { firstTokenMs: 200, stallMs: 200 }
    const work = (async () => {
      for await (const part of streamModel(model, { prompt, tools }, limits, new AbortController().signal))
        parts.push(part)
    })()
    await failureOf(work)
    expect([...new Set(parts.map(({ type }) => type))]).toEqual(types)
  })

  it('keeps what callers say out of the vendor’s store', async () => {
    await hear(await modelOf({}, says({ type: 'text', text: 'Hi' })))
    expect(server.requests[0]?.body).toMatchObject({ store: false })
  })
})
