/** Tells everything before being asked. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const allInOne: ScriptedCaller = {
  name: 'all-in-one',
  description: 'says name, number, reason and day in one sentence',
  from: '+15035550135',
  start: () =>
    callerOf({
      opening:
        'Hi, this is Priya Raman, my number is five oh three, five five five, oh one three five, my kitchen drain is clogged and I need someone by Friday.',
      reason: 'My kitchen drain is clogged.',
      firstName: 'Priya',
      lastName: 'Raman',
      phone: '5035550135',
      address: '41 Mill Street, Riverside',
      when: 'By Friday.',
    }),
}
