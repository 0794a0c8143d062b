import { expect, test } from 'vitest'
import { ConversationPrinter } from './conversation-printer.ts'

test('our words carry the time at which they began, also when they are known only at their end', () => {
  let printed = ''
  const write = (text: string) => {
    printed += text
  }
  const printer = new ConversationPrinter({ write, paint: (_, text) => text, width: 80 })
  const at = (seconds: number) => new Date(Date.UTC(2026, 2, 3) + seconds * 1000).toISOString()
  printer.print({ type: 'call-placed', at: at(0), callSid: 'CA1', from: '+15035550147', to: '+15035550188' })
  printer.print({ type: 'caller-said', at: at(7), text: 'Hello.' })
  printer.print({
    ...{ type: 'receptionist-said', at: at(19), beganAt: at(8) },
    ...{ text: 'How can I help?', durationMs: 11_000, answerMs: 600 },
  })
  expect(printed).toMatch(/00:07 +Caller +Hello\./)
  expect(printed).toMatch(/00:08 +Receptionist +How can I help\? \(after 600 ms\)/)
})
