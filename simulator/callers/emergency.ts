/** A burst pipe: wants a person at once. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const emergency: ScriptedCaller = {
  name: 'emergency',
  description: 'a burst pipe, water everywhere: urgency is recognised and a person alerted',
  from: '+15035550163',
  start: () =>
    callerOf({
      opening: 'A pipe just burst in my kitchen and there is water everywhere, please hurry!',
      reason: 'A pipe burst in my kitchen and the water is still running.',
      firstName: 'Marcus',
      lastName: 'Bell',
      phone: '5035550163',
      address: '88 Cannery Road, Riverside',
      when: 'Right now, please.',
    }),
}
