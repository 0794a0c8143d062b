/** Callers who hold no conversation: a recording, and nobody at all. */
import { robocall } from '../robocall.ts'
import { silent } from '../silent.ts'
import { customer, type RehearsedCaller } from './rehearsed-caller.ts'

export const robocaller: RehearsedCaller = {
  ...robocall,
  name: 'robocaller',
  callee: 'no-answer',
  expected: {
    ...customer,
    callback: 'none',
    isSpam: true,
    neverUsed: ['send_sms', 'request_callback', 'transfer_call', 'report_emergency'],
    isConversation: false,
    mostTurns: 5,
  },
}

export const nobody: RehearsedCaller = {
  ...silent,
  callee: 'no-answer',
  expected: { ...customer, callback: 'none', isConversation: false, mostTurns: 5 },
}
