/** Says nothing at all. */
import type { ScriptedCaller } from './scripted-caller.ts'

export const silent: ScriptedCaller = {
  name: 'silent',
  description: 'never says a word: is asked again twice, then wished goodbye',
  from: '+15035550129',
  start: () => ({ respond: () => ({ do: 'silence' }) }),
}
