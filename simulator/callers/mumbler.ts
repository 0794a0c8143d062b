/** Hard to understand: recognition returns nonsense with low confidence. */
import type { CallerAction } from '../caller.ts'
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

function mumbled(text: string, heardAs: string): CallerAction {
  return { do: 'say', text, heardAs, confidence: 0.28 }
}

export const mumbler: ScriptedCaller = {
  name: 'mumbler',
  description: 'is understood only the second time',
  from: '+15035550190',
  start: () =>
    callerOf({
      opening: mumbled('My dishwasher leaks.', 'mai dish what she leagues'),
      reason: 'My dishwasher leaks.',
      firstName: 'Ivan',
      lastName: 'Petrov',
      phone: '5035550190',
      answer: (asked, _heard, times) =>
        times === 0 && ['name', 'phone', 'reason', 'when', 'address'].includes(asked)
          ? mumbled('Mm, hold on, let me see.', 'um holed dawn lettuce sea')
          : undefined,
    }),
}
