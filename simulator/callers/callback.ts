/** Wants a call back at a time of their own. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const callback: ScriptedCaller = {
  name: 'callback',
  description: 'asks to be called back after five',
  from: '+15035550184',
  start: () =>
    callerOf({
      opening: 'Hello, could someone call me back after five today? It is about a leaking tap.',
      reason: 'My bathroom tap is leaking.',
      firstName: 'Rosa',
      lastName: 'Delgado',
      phone: '5035550184',
      when: 'After five today.',
    }),
}
