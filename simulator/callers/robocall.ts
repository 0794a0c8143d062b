/** A recorded sales call: talks on without listening. */
import type { ScriptedCaller } from './scripted-caller.ts'

const recording = [
  'This is an important notice about your business listing. Our records show that it is not verified and will be marked as permanently closed.',
  'To keep your listing, press one now to speak with a verification specialist, or press two to be removed from our list.',
  'This is your final notice. Press one now to speak with a specialist.',
]

export const robocall: ScriptedCaller = {
  name: 'robocall',
  description: 'a recorded sales call: no lead, no callback, a short goodbye',
  from: '+12125550199',
  params: { StirVerstat: 'TN-Validation-Failed-C' },
  start: () => {
    let played = 0
    return {
      respond: () => {
        const text = recording[played++]
        return text === undefined ? { do: 'hang-up' } : { do: 'say', text }
      },
    }
  },
}
