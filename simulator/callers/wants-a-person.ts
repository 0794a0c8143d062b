/** Does not want to talk to a machine. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const wantsAPerson: ScriptedCaller = {
  name: 'wants-a-person',
  description: 'asks for a human being straight away',
  from: '+15035550155',
  start: () =>
    callerOf({
      opening: 'Can I please speak to a real person?',
      reason: 'I would rather talk to a person about my invoice.',
      firstName: 'Graham',
      lastName: 'Porter',
      phone: '5035550155',
    }),
}
