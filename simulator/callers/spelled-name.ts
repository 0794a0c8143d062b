/** A name that no recogniser gets right unless it is spelled. */
import { callerOf, say } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const spelledName: ScriptedCaller = {
  name: 'spelled-name',
  description: 'spells an unusual last name letter by letter',
  from: '+15035550117',
  start: () =>
    callerOf({
      opening: 'Good morning, my garbage disposal is humming and does not turn.',
      reason: 'My garbage disposal is humming and does not turn.',
      firstName: 'Agnieszka',
      lastName: 'Kowalczyk',
      phone: '5035550117',
      answer: (asked) =>
        asked === 'name'
          ? say('Agnieszka Kowalczyk, the last name is spelled K O W A L C Z Y K.')
          : undefined,
    }),
}
