import { afterEach, describe, expect, it } from 'vitest'
import { type ModelServer, startModelServer } from './model-server.ts'
import { createClient, hear, userSays } from './test-clients.ts'
import { expectRefused, post } from './test-posts.ts'

let server: ModelServer
afterEach(() => server.close())
const long = 'We are open from nine to five. '.repeat(200)
const system = { role: 'system' as const, content: long }

describe('the prompt cache of OpenAI', () => {
  it.each(['chat', 'responses'] as const)('takes the common start by itself: %s', async (client) => {
    server = await startModelServer({ answer: () => [{ type: 'text', text: 'Yes' }] })
    const model = createClient(client, server.baseUrl)
    const first = await hear(model, { prompt: [system, userSays('Hello')] })
    const second = await hear(model, { prompt: [system, userSays('Are you open?')] })
    const other = await hear(model, { prompt: [userSays('Hello'), system] })
    expect(first.usage?.inputTokens.cacheRead).toBe(0)
    const read = second.usage?.inputTokens.cacheRead ?? 0
    expect(read).toBeGreaterThan(1400)
    expect(read % 128).toBe(0)
    expect(read).toBeLessThan(second.usage?.inputTokens.total ?? 0)
    expect(other.usage?.inputTokens.cacheRead).toBe(0)
  })

  it('takes nothing of a short prompt', async () => {
    server = await startModelServer({ answer: () => [] })
    const model = createClient('chat', server.baseUrl)
    const prompt = [{ ...system, content: 'We are open.' }, userSays('Hello')]
    await hear(model, { prompt })
    expect((await hear(model, { prompt })).usage?.inputTokens.cacheRead).toBe(0)
  })
})

describe('the prompt cache of Anthropic', () => {
  const marked = { ...system, providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } } }

  it('is written up to a breakpoint, and read up to one', async () => {
    server = await startModelServer({ answer: () => [{ type: 'text', text: 'Yes' }] })
    const model = createClient('messages', server.baseUrl)
    const first = (await hear(model, { prompt: [marked, userSays('Hello')] })).usage?.inputTokens
    const second = (await hear(model, { prompt: [marked, userSays('Open?')] })).usage?.inputTokens
    expect(first).toMatchObject({ cacheRead: 0 })
    expect(first?.cacheWrite).toBeGreaterThan(1500)
    expect(second).toMatchObject({ cacheRead: first?.cacheWrite, cacheWrite: 0 })
    expect(second?.noCache).toBeLessThan(40)
    expect(second?.total).toBe((second?.cacheRead ?? 0) + (second?.noCache ?? 0))
  })

  it('does nothing without a breakpoint', async () => {
    server = await startModelServer({ answer: () => [] })
    const model = createClient('messages', server.baseUrl)
    await hear(model, { prompt: [system, userSays('Hello')] })
    const again = await hear(model, { prompt: [system, userSays('Hello')] })
    expect(again.usage?.inputTokens).toMatchObject({ cacheRead: 0, cacheWrite: 0 })
  })
})

describe('thinking', () => {
  it('is counted, shown where the vendor shows it, and comes back signed', async () => {
    server = await startModelServer({
      *answer() {
        yield { type: 'reasoning', text: 'Tuesday is free.' }
        yield { type: 'text', text: 'Yes.' }
      },
    })
    const claude = await hear(createClient('messages', server.baseUrl))
    expect(claude).toMatchObject({ reasoning: 'Tuesday is free.', text: 'Yes.', errors: [] })
    const signed = claude.parts.find((part) => part.type === 'reasoning-delta' && part.delta === '')
    const signature =
      signed?.type === 'reasoning-delta' ? signed.providerMetadata?.anthropic?.signature : undefined
    expect(signature).toMatch(/./)
    const thinking = { type: 'thinking', thinking: 'Tuesday is free.', signature }
    const said = (block: object) => [
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: [block, { type: 'text', text: 'Yes.' }] },
      { role: 'user', content: 'Good' },
    ]
    const taken = await post(server.baseUrl, 'messages', { messages: said(thinking) })
    expect(taken.status).toBe(200)
    // Thinking is switched off in that request.
    expect(await taken.text()).not.toContain('thinking_delta')
    const changed = { ...thinking, thinking: 'Tuesday is full.' }
    const refused = await post(server.baseUrl, 'messages', { messages: said(changed) })
    await expectRefused(refused, 'messages', 'Invalid `signature`')

    const model = 'gpt-5.6-luna'
    const responses = await hear(createClient('responses', server.baseUrl, { model }))
    expect(responses).toMatchObject({ reasoning: 'Tuesday is free.', text: 'Yes.', errors: [] })
    expect(responses.usage?.outputTokens).toMatchObject({ total: 5, reasoning: 4 })
    // That one does not think unless it is told to.
    const small = await hear(createClient('responses', server.baseUrl, { model: 'gpt-5.4-mini' }))
    expect(small).toMatchObject({ reasoning: '', text: 'Yes.' })
    expect(small.usage?.outputTokens).toMatchObject({ total: 1, reasoning: 0 })
    const chat = await hear(createClient('chat', server.baseUrl, { model }))
    expect(chat).toMatchObject({ reasoning: '', text: 'Yes.' })
    expect(chat.usage?.outputTokens).toMatchObject({ total: 5, reasoning: 4 })
  })
})

describe('items of the Responses API', () => {
  it('are known by their id where they were stored, and not where not', async () => {
    server = await startModelServer({ answer: () => [{ type: 'text', text: 'On Tuesday.' }] })
    const model = createClient('responses', server.baseUrl)
    for (const store of [true, false]) {
      const options = { providerOptions: { openai: { store } } }
      const first = await hear(model, options)
      const start = first.parts.find((part) => part.type === 'text-start')
      const id = start?.type === 'text-start' ? String(start.providerMetadata?.openai?.itemId) : ''
      const reference = await post(server.baseUrl, 'responses', {
        input: [
          { type: 'item_reference', id },
          { role: 'user', content: 'When?' },
        ],
      })
      await reference.text()
      expect(reference.status).toBe(store ? 200 : 404)
    }
    expect(server.requests.at(-1)?.messages.length ?? 0).toBeGreaterThan(0)
    expect(server.requests[1]?.messages[0]).toEqual({ role: 'assistant', text: 'On Tuesday.' })
  })
})
