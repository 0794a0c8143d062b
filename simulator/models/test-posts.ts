/** Bodies as they stand on the wire, good ones that tests break, for the fakes' own tests. */
import { expect } from 'vitest'
import type { Wire } from './model-request.ts'

const functionTool = {
  name: 'book',
  description: 'Books a visit',
  parameters: { type: 'object', properties: { day: { type: 'string' } } },
}

/** Taken as they are. */
export const goodBodies = {
  chat: {
    model: 'gpt-5.4-mini',
    stream: true,
    messages: [
      { role: 'developer', content: 'You answer the phone.' },
      { role: 'user', content: 'Hello' },
    ],
    tools: [{ type: 'function', function: functionTool }],
    reasoning_effort: 'none',
    max_completion_tokens: 100,
  },
  responses: {
    model: 'gpt-5.6-luna',
    stream: true,
    input: [
      { role: 'developer', content: 'You answer the phone.' },
      { role: 'user', content: [{ type: 'input_text', text: 'Hello' }] },
    ],
    tools: [{ type: 'function', ...functionTool, strict: false }],
    reasoning: { effort: 'low' },
    max_output_tokens: 100,
  },
  messages: {
    model: 'claude-haiku-5-5',
    stream: true,
    max_tokens: 100,
    system: [{ type: 'text', text: 'You answer the phone.', cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'Hello' }],
    tools: [{ name: 'book', description: 'Books a visit', input_schema: functionTool.parameters }],
    thinking: { type: 'disabled' },
    output_config: { effort: 'low' },
  },
} satisfies Record<Wire, Record<string, unknown>>

const paths: Record<Wire, string> = { chat: 'chat/completions', responses: 'responses', messages: 'messages' }

/** Sends the good body of a wire with some fields replaced; `undefined` takes one away. */
export function post(
  baseUrl: string,
  wire: Wire,
  fields: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const key: Record<string, string> =
    wire === 'messages'
      ? { 'x-api-key': 'key', 'anthropic-version': '2023-06-01' }
      : { authorization: 'Bearer key' }
  return fetch(`${baseUrl}/${paths[wire]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key, ...headers },
    body: JSON.stringify({ ...goodBodies[wire], ...fields }),
  })
}

/** Expects the vendor's refusal with 400, in its own shape, saying so. */
export async function expectRefused(answer: Response, wire: Wire, message: string | RegExp): Promise<void> {
  const body: unknown = answer.status === 200 ? await answer.text() : await answer.json()
  const type = 'invalid_request_error'
  const error = { type, message: expect.stringMatching(message) }
  expect(body).toMatchObject(wire === 'messages' ? { type: 'error', error } : { error })
  expect(answer.status).toBe(400)
}
