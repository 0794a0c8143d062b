/** Leaves a message and hangs up. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const voicemail: ScriptedCaller = {
  name: 'voicemail',
  description: 'leaves a message after the beep, or all at once when there is none',
  from: '+15035550168',
  start: () =>
    callerOf({
      opening:
        'Hi, this is Walter Simmons, I only want to leave a message. My outdoor faucet froze and cracked. Call me at five oh three, five five five, oh one six eight. Thank you.',
      reason: 'My outdoor faucet froze and cracked, please call me.',
      firstName: 'Walter',
      lastName: 'Simmons',
      phone: '5035550168',
    }),
}
