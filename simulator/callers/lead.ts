/** An ordinary new customer. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const lead: ScriptedCaller = {
  name: 'lead',
  description: 'a new customer who wants a water heater looked at',
  from: '+15035550147',
  start: () =>
    callerOf({
      opening: 'Hi, my water heater only gives lukewarm water and I would like someone to look at it.',
      reason: 'My water heater only gives lukewarm water.',
      firstName: 'Dana',
      lastName: 'Whitfield',
      phone: '5035550147',
      email: 'dana.whitfield@example.com',
      address: '214 Alder Street, Riverside',
      when: 'Thursday afternoon would be best.',
    }),
}
