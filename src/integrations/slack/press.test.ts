/** What a press names is looked up before anybody knows who sent it: only what can be an id is. */
import { expect, test } from 'vitest'
import { pressValue, readInteraction } from './press.ts'

const body = (value: string) =>
  new URLSearchParams({
    payload: JSON.stringify({
      type: 'block_actions',
      user: { id: 'U1', name: 'ana' },
      actions: [{ action_id: 'take', value }],
    }),
  }).toString()

test('a button of ours is read', () => {
  const target = { connectionId: 'con_1-a', callSid: 'CA1' }
  expect(readInteraction(body(pressValue(target)))).toEqual({
    target,
    press: { ...target, action: 'take', by: 'ana' },
  })
})

test.each([
  'con_1\u0000 CA1',
  'con_1 CA1\u0000',
  'con_1',
  'a b c',
  `${'c'.repeat(101)} CA1`,
  "con_1' CA1",
  '',
])('%j names nothing', (value) => {
  expect(readInteraction(body(value))).toEqual({ target: undefined, press: undefined })
})
