/** The tools as vendors take them: plain object schemas, closed, and the same from turn to turn. */
import { describe, expect, it } from 'vitest'
import { toolDefinitions } from './tool-definitions.ts'
import { ToolCall } from './tool-driver.ts'

/** What OpenAI's strict mode and Anthropic both take. */
const keywords = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'description', 'enum', 'const'],
  ...['minLength', 'maxLength', 'pattern', 'items', 'minimum', 'maximum'],
])

const textMessages = { send: async () => ({ messageSid: 'SM1' }), check: async () => undefined }
const business = {
  phoneNumbers: ['+15035550100'],
  sms: { isEnabled: true, template: 'Book here. '.repeat(140) },
  transferTargets: [{ name: 'Mike', phoneNumber: '+15035550111', for: ['human'] }],
}
const call = new ToolCall({ textMessages, business })

describe('definitions', () => {
  const all = toolDefinitions(call.context())

  it('are there for every tool, in order', () => {
    expect(all.map(({ name }) => name)).toEqual([
      'capture_lead',
      'answer_from_knowledge',
      'check_hours',
      'request_callback',
      'take_message',
      'transfer_call',
      'report_emergency',
      'send_sms',
      'end_call',
    ])
  })

  it.each(all)('$name is a closed object of described fields', ({ parameters, description }) => {
    expect(description.length).toBeGreaterThan(40)
    expect(description.length).toBeLessThan(1024)
    expect(parameters).toMatchObject({ type: 'object', additionalProperties: false })
    const properties = parameters.properties as Record<string, Record<string, unknown>>
    for (const [name, property] of Object.entries(properties)) {
      expect(name).toMatch(/^[a-zA-Z0-9_]{1,64}$/)
      expect(['string', 'boolean']).toContain(property.type)
      expect(Object.keys(property).filter((key) => !keywords.has(key))).toEqual([])
    }
    expect(Object.keys(parameters).filter((key) => !keywords.has(key))).toEqual([])
    for (const required of parameters.required as string[])
      expect(Object.keys(properties)).toContain(required)
  })

  it.each(all)('$name takes no other call, caller or business', async ({ name }) => {
    const other = { callSid: 'CA2', to: '+19005550123', businessId: 'other' }
    const { output, isError } = await new ToolCall({ textMessages, business }).hear('hello').use(name, other)
    expect(isError).toBe(true)
    for (const field of Object.keys(other)) expect(output).toContain(`${field}: is not a field`)
  })

  it('are the same for every turn of a call, so that prompts can be cached', () => {
    const before = JSON.stringify(toolDefinitions(call.context()))
    call.hear('hello').say('Hello.').hear('I am Ana')
    expect(JSON.stringify(toolDefinitions(call.context()))).toBe(before)
  })
})
