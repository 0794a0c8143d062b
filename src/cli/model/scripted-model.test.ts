/** The scripted model behind a vendor's wire, asked by the real brain: it must hold the conversation as the rules would. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Dialect } from '../../../simulator/models/dialects.ts'
import { type ModelServer, startModelServer } from '../../../simulator/models/model-server.ts'
import { Conversation } from '../../brain/conversation-driver.ts'
import { createModels, type ModelSettings } from '../../brain/llm/models.ts'
import { reviewCall } from '../../brain/llm/review-call.ts'
import { createLlmBrain } from '../../brain/llm-brain.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import type { CallEventBody } from '../../core/call-event.ts'
import { createScriptedModel } from './scripted-model.ts'

const servers: ModelServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

type Wire = Pick<ModelSettings, 'vendor' | 'model' | 'api'> & { dialect: Dialect }

const compatible: Wire = { vendor: 'openai-compatible', model: 'scripted', api: 'chat', dialect: 'vllm' }
const wires: Wire[] = [
  compatible,
  { vendor: 'openai', model: 'gpt-5.4-mini', api: 'responses', dialect: 'openai' },
  { vendor: 'anthropic', model: 'claude-haiku-4-5', api: 'chat', dialect: 'anthropic' },
]

async function converse(
  business: Partial<Business> = {},
  { dialect, ...wire } = compatible,
  known: CallEventBody[] = [],
) {
  const profile = { ...demoBusiness, ...business }
  const server = await startModelServer({ dialect, answer: createScriptedModel(() => profile) })
  servers.push(server)
  const settings = { ...wire, apiKey: 'key', baseUrl: server.baseUrl, reasoning: undefined }
  const faults: unknown[] = []
  const brain = createLlmBrain({
    models: await createModels([settings]),
    textMessages: undefined,
    calendar: () => undefined,
    now: () => new Date('2026-03-03T16:00:00Z'),
    onFault: (error) => faults.push(error),
    onModelFailure: (_, reason) => faults.push(reason),
  })
  const conversation = new Conversation({ brain, business: profile })
  conversation.apply(...known)
  await conversation.open()
  return { conversation, server, faults }
}

test('a finished call that it is to read is left to the rules, without a refusal', async () => {
  const { conversation, server } = await converse()
  await conversation.hear('Hi, my water heater only gives lukewarm water.')
  conversation.apply({ type: 'call-ended', status: 'completed' })
  const { vendor, model, api } = compatible
  const settings = { vendor, model, api, apiKey: 'key', baseUrl: server.baseUrl, reasoning: undefined }
  const models = await createModels([settings])
  const { call, business } = conversation
  const signal = new AbortController().signal
  const { review, events } = await reviewCall(models, call, business, new Date(call.startedAt), signal)
  expect(review).toBeUndefined()
  expect(events.map(({ type }) => type)).toEqual(['model-used'])
  expect(server.refusals).toEqual([])
})

const toolsOf = ({ call }: Conversation) =>
  (call.toolRuns ?? []).map(({ name, isError }) => (isError ? `${name}!` : name))

describe('the scripted model', () => {
  test.each(wires)('takes a lead over $vendor ($api), and ends the call', async (wire) => {
    const { conversation, server, faults } = await converse({}, wire)
    await conversation.hear('Hi, my water heater only gives lukewarm water.')
    await conversation.hear('My name is Dana Whitfield.')
    const last = await conversation.hear("It's five oh three, five five five, oh one four seven.")
    expect(last).toMatch(/noted a call back.*anything else/i)
    expect(await conversation.hear("No, that's all, thank you.")).toMatch(/bye/i)
    expect(conversation.hasEnded).toBe(true)
    expect(conversation.lead).toMatchObject({
      firstName: 'Dana',
      lastName: 'Whitfield',
      phone: '+15035550147',
    })
    expect(conversation.call.callback).toMatchObject({ requested: true, phone: '+15035550147' })
    expect(toolsOf(conversation)).toEqual(
      expect.arrayContaining(['capture_lead', 'request_callback', 'end_call']),
    )
    expect(conversation.call.promises?.filter(({ isBacked }) => !isBacked) ?? []).toEqual([])
    expect(conversation.events.filter(({ type }) => type === 'model-failed')).toEqual([])
    expect({ faults, refusals: server.refusals }).toEqual({ faults: [], refusals: [] })
    expect(conversation.call.modelUse).toMatchObject([{ vendor: wire.vendor, model: wire.model }])
  })

  test('says the same to the same request, whatever came in between', async () => {
    const { conversation, server } = await converse()
    await conversation.hear('My sink is blocked.')
    await conversation.hear('Ana Reyes.')
    const answer = createScriptedModel(() => demoBusiness)
    const [first, ...others] = server.requests.map((request) => answer(request))
    for (const request of server.requests.toReversed()) answer(request)
    expect([first, ...others]).toEqual(server.requests.map((request) => answer(request)))
  })

  test('knows of keys that were pressed, which stand in no words', async () => {
    const { conversation } = await converse()
    await conversation.hear('My sink is blocked.')
    await conversation.hear('Ana Reyes.')
    await conversation.key('5035550147')
    const last = await conversation.hear('Yes.')
    expect(conversation.lead.phone).toBe('+15035550147')
    expect(last).toMatch(/noted a call back.*anything else/i)
    expect(await conversation.hear("No, that's all, thank you.")).toMatch(/goodbye/i)
  })

  test('knows from the beginning who was greeted by name, and asks them nothing twice', async () => {
    const field = (value: string) =>
      ({ value, confidence: 0.6, source: 'caller-id', isConfirmed: false }) as const
    const fields = { firstName: field('Nadia'), lastName: field('Haddad') }
    const { conversation } = await converse({}, compatible, [{ type: 'lead-updated', fields }])
    const said = [
      await conversation.hear('Hello, are you open on Saturdays?'),
      await conversation.hear('How much does a visit cost?'),
      await conversation.hear('Which areas do you serve?'),
      await conversation.hear('All right. My shower drips and I want it repaired.'),
      await conversation.hear('Yes, that is right.'),
    ].join(' ')
    expect(said.match(/best number/g)).toHaveLength(1)
    expect(conversation.lead).toMatchObject({
      firstName: 'Nadia',
      reason: expect.stringMatching(/^My shower drips/),
    })
  })

  test('puts a caller through who asks for a person', async () => {
    const { conversation } = await converse({
      transferTargets: [{ name: 'Pat', phoneNumber: '+15035550190', for: ['human'] }],
    })
    await conversation.hear('Can I speak to a real person please?')
    expect(conversation.reply?.next).toEqual({ do: 'transfer', purpose: 'human' })
    expect(toolsOf(conversation)).toEqual(['transfer_call'])
  })

  test('speaks Spanish with callers who do', async () => {
    const { conversation } = await converse({ languages: ['en-US', 'es-US'] })
    const wish = 'Hola, ¿habla español?'
    // What the safety layer decides before the brain is asked.
    conversation.apply(
      { type: 'caller-said', text: wish },
      { type: 'language-changed', language: 'es-US', isAsked: true },
    )
    expect(await conversation.input({ type: 'speech', text: wish })).toMatch(/español/i)
    expect(await conversation.hear('Se me descompuso el calentador de agua.')).toMatch(/nombre/i)
  })

  test('refuses what is no turn of a call', async () => {
    const { server } = await converse()
    const reply = await fetch(`${server.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer key' },
      body: JSON.stringify({ model: 'scripted', stream: true, messages: [{ role: 'user', content: 'Hi' }] }),
    })
    expect(reply.status).toBe(400)
    expect(await reply.text()).toMatch(/call_state/)
  })
})
