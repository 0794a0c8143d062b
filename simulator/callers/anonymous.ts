/** No caller ID: the number has to be asked for. */
import { callerOf } from './persona.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

export const anonymous: ScriptedCaller = {
  name: 'anonymous',
  description: 'withholds the caller ID and tells the number when asked',
  from: 'anonymous',
  params: { StirVerstat: undefined },
  start: () =>
    callerOf({
      opening: 'Hi, can you give me a price for replacing a toilet?',
      reason: 'I want to have a toilet replaced.',
      firstName: 'Leah',
      lastName: 'Abrams',
      phone: '3125550104',
    }),
}
