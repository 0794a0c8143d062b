/** Loses patience with the greeting. */
import type { ScriptedCaller } from './scripted-caller.ts'

export const hangUpEarly: ScriptedCaller = {
  name: 'hang-up-early',
  description: 'hangs up two seconds into the greeting',
  from: '+15035550112',
  start: () => ({ respond: () => ({ do: 'hang-up', afterMs: 2000 }) }),
}
