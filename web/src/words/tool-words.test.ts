import { expect, it } from 'vitest'
import { type ToolRun, toolWords } from './tool-words.ts'

const run = (part: Partial<ToolRun>): ToolRun => ({
  id: 'a',
  name: 'request_callback',
  input: '{}',
  output: '',
  isError: false,
  receipts: [],
  turn: 1,
  ...part,
})

it('says what was asked for and what came of it', () => {
  const input = JSON.stringify({ when: 'tomorrow at four', phone: '+15035550142', reason: '' })
  expect(toolWords(run({ input, receipts: [{ kind: 'callback' }] }))).toEqual({
    title: 'Noted a call back',
    asked: [
      { label: 'When', value: 'tomorrow at four' },
      { label: 'Phone', value: '(503) 555-0142' },
    ],
    outcome: 'A call back is on record',
  })
})

it('tells a try that failed from one that worked, with the reason', () => {
  const failed = run({ name: 'send_sms', isError: true, output: 'Nothing was sent: no number.' })
  expect(toolWords(failed)).toMatchObject({
    title: 'Tried to send a text message',
    problem: 'Nothing was sent: no number.',
  })
  expect(toolWords({ ...failed, isError: false })).toEqual({
    title: 'Sent the caller a text message',
    asked: [],
  })
})

it('shows input that is no object as it came, and a tool without words of its own by its name', () => {
  expect(toolWords(run({ name: 'order_pizza', input: '{"size": tw' }))).toEqual({
    title: 'Used the tool order_pizza',
    asked: [{ label: 'Asked for', value: '{"size": tw' }],
  })
  expect(toolWords(run({ input: '{"a":{"b":true,"c":null},"list":["x",2]}' })).asked).toEqual([
    { label: 'A', value: 'B: Yes' },
    { label: 'List', value: 'x, 2' },
  ])
})
