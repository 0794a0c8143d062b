/** What a person at the other end hears before they decide. */
import { afterEach, expect, test } from 'vitest'
import type { CallerAction } from '../caller.ts'
import { byPath, closeAll, makeCall } from '../test-call.ts'

afterEach(closeAll)

test('a caller who hears first is told the prompt while the answer is still open', async () => {
  const answer = Promise.withResolvers<CallerAction>()
  const { outcome } = await makeCall(
    byPath({
      '/voice': '<Gather input="speech" action="/turn"><Say>How can I help?</Say></Gather>',
      '/turn': '<Hangup/>',
    }),
    {
      caller: { hearsFirst: true, respond: () => answer.promise },
      onEvent: (event) => {
        if (event.type === 'receptionist-said') answer.resolve({ do: 'say', text: `You said: ${event.text}` })
      },
    },
  )
  expect(outcome.conversation.map(({ text }) => text)).toEqual([
    'How can I help?',
    'You said: How can I help?',
  ])
})
