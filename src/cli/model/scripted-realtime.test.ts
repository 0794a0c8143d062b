/** The scripted model behind the Realtime wire, called in sound: it must hold the conversation as the rules would. */
import { afterEach, describe, expect, test } from 'vitest'
import {
  closeServers,
  open,
  start,
  type TestClient,
  telephoneWith,
} from '../../../simulator/realtime/test-client.ts'
import { Conversation } from '../../brain/conversation-driver.ts'
import { notice } from '../../brain/notice.ts'
import { openingNote } from '../../brain/opening-note.ts'
import { createScriptedBrain } from '../../brain/scripted-brain.ts'
import { toolDefinitions } from '../../brain/tools/tool-definitions.ts'
import { type Business, demoBusiness } from '../../core/business.ts'
import { createScriptedRealtime } from './scripted-realtime.ts'

afterEach(closeServers)

const now = new Date('2026-03-03T16:00:00Z')

class ModelCall {
  readonly client: TestClient
  readonly tools: { name: string; arguments: Record<string, unknown> }[] = []
  #responses = 0

  constructor(client: TestClient) {
    this.client = client
  }

  /** What the model says to it, with every tool answered on the way. */
  async hear(words: string, output = 'Noted.'): Promise<string> {
    this.client.say(words)
    return this.answer(output)
  }

  /** Something is told to the model, which is to speak then. */
  async tell(text: string): Promise<string> {
    this.client.send(system(text), { type: 'response.create' })
    return this.answer()
  }

  async answer(output = 'Noted.'): Promise<string> {
    const { response } = await this.client.next('response.done', ++this.#responses)
    expect(response?.status).toBe('completed')
    const calls = response?.output.filter(({ type }) => type === 'function_call') ?? []
    for (const { call_id, name, arguments: told } of calls) {
      this.tools.push({ name: String(name), arguments: JSON.parse(String(told)) as Record<string, unknown> })
      const item = { type: 'function_call_output', call_id, output }
      this.client.send({ type: 'conversation.item.create', item })
    }
    const [message] = response?.output.filter(({ type }) => type === 'message') ?? []
    const [part] = (message?.content ?? []) as { transcript: string }[]
    if (part !== undefined || calls.length === 0) return part?.transcript ?? ''
    this.client.send({ type: 'response.create' })
    return this.answer(output)
  }
}

function system(text: string): Record<string, unknown> {
  const content = [{ type: 'input_text', text }]
  return { type: 'conversation.item.create', item: { type: 'message', role: 'system', content } }
}

async function call(more: Partial<Business> = {}, from?: string): Promise<ModelCall> {
  const business = { ...demoBusiness, ...more }
  const server = await start({ answer: createScriptedRealtime(() => business) })
  const { call: fresh } = new Conversation({
    brain: createScriptedBrain(),
    business,
    now,
    ...(from === undefined ? {} : { from }),
  })
  const setting = { call: fresh, business, now, textMessages: undefined, calendar: undefined }
  const tools = toolDefinitions(setting).map((tool) => ({ type: 'function', ...tool }))
  const client = await open(server, { session: telephoneWith({ tools, instructions: 'Answer the phone.' }) })
  client.send(system(openingNote(fresh, business, now)))
  return new ModelCall(client)
}

describe('the scripted model that hears and speaks', () => {
  test('greets, takes a lead and ends the call', async () => {
    const model = await call()
    expect(await model.tell(notice({ type: 'answered' }))).toMatch(/how can|help/i)
    expect(await model.hear('My water heater is leaking in the basement.')).toMatch(/name/i)
    expect(await model.hear('Dana Whitfield.')).toMatch(/number/i)
    await model.hear('5 0 3 5 5 5 0 1 4 7.')
    await model.hear('Yes, that is right.')
    expect(await model.hear("No, that's all, thank you.")).toMatch(/goodbye/i)
    expect(model.tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['capture_lead', 'request_callback', 'end_call']),
    )
    const told = Object.assign({}, ...model.tools.map(({ arguments: one }) => one)) as object
    expect(told).toMatchObject({ firstName: 'Dana', lastName: 'Whitfield', phone: '+15035550147' })
  })

  test('says exactly what it is told to', async () => {
    const model = await call()
    const instructions = 'Read the last line aloud.\n"One moment, please."'
    model.client.send({ type: 'response.create', response: { instructions, tool_choice: 'none' } })
    expect(await model.answer()).toBe('One moment, please.')
  })

  test('promises nothing that a tool did not do', async () => {
    const model = await call()
    await model.hear('My sink is blocked.')
    await model.hear('Ana Reyes.')
    await model.hear('5 0 3 5 5 5 0 1 4 7.')
    const said = await model.hear('Yes.', 'Nothing was noted: there is no number to call.')
    expect(said).not.toMatch(/call back|call you/i)
  })

  test('knows of keys that were pressed, which stand in no words', async () => {
    const model = await call()
    await model.hear('My sink is blocked.')
    await model.hear('Ana Reyes.')
    const said = await model.tell(notice({ type: 'keys-pressed', digits: '5035550147' }))
    expect(said).toMatch(/5 ?0 ?3/)
  })

  test('puts a caller through who asks for a person, and says so when nobody answers', async () => {
    const targets = [{ name: 'Pat', phoneNumber: '+15035550190', for: ['human'] }]
    const model = await call({ transferTargets: targets })
    await model.hear('Can I speak to a real person please?')
    expect(model.tools).toEqual([{ name: 'transfer_call', arguments: { purpose: 'human' } }])
    const said = await model.tell(notice({ type: 'transfer-failed', purpose: 'human' }))
    expect(said).toMatch(/nobody is free/i)
  })

  test('takes up a call where it broke off, from what was said before', async () => {
    const model = await call()
    const item = (role: string, text: string) => ({
      type: 'conversation.item.create',
      item: {
        ...{ type: 'message', role },
        content: [{ type: role === 'assistant' ? 'output_text' : 'input_text', text }],
      },
    })
    model.client.send(
      item('assistant', 'Thanks for calling Riverside Plumbing. How can I help you today?'),
      item('user', 'My sink is blocked.'),
      item('assistant', 'Okay. May I have your first and last name?'),
      item('user', 'Ana Reyes.'),
    )
    expect(await model.tell(notice({ type: 'line-back' }))).toMatch(/number/i)
    expect(model.tools).toEqual([])
    expect(await model.hear('5 0 3 5 5 5 0 1 4 7.')).toMatch(/5 ?0 ?3/)
  })

  test('speaks Spanish with callers who do', async () => {
    const model = await call({ languages: ['en-US', 'es-US'] })
    expect(await model.hear('Hola, ¿habla español?')).toMatch(/español/i)
    expect(await model.hear('Se me descompuso el calentador de agua.')).toMatch(/nombre/i)
  })

  test('does not answer a cough', async () => {
    const model = await call()
    model.client.sound(new Uint8Array(8 * 400).fill(0x20))
    model.client.silence(700)
    expect(await model.answer()).toBe('')
  })

  test('says on what was broken off', async () => {
    const model = await call()
    const whole = await model.hear('My sink is blocked.')
    const { item_id } = await model.client.next('response.output_audio.done')
    const truncate = { type: 'conversation.item.truncate', item_id, content_index: 0, audio_end_ms: 900 }
    model.client.send(truncate, { type: 'response.create' })
    const rest = await model.answer()
    expect(rest).not.toBe('')
    expect(whole.endsWith(rest)).toBe(true)
    expect(rest.length).toBeLessThan(whole.length)
  })

  test('fails in words where it is not told which call it is', async () => {
    const server = await start({ answer: createScriptedRealtime(() => demoBusiness) })
    const client = await open(server)
    client.say('Hello?')
    const { response } = await client.next('response.done')
    expect(response).toMatchObject({
      status: 'failed',
      status_details: { error: { message: expect.stringContaining('call_state') } },
    })
  })
})
