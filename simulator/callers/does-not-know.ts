/** Knows the reason and the name, and nothing else. */
import { callerOf, say } from './persona.ts'
import type { Asked } from './questions.ts'
import type { ScriptedCaller } from './scripted-caller.ts'

const unknown: Asked[] = ['phone', 'email', 'address', 'when', 'budget']
const answers = ["I don't know.", "I'm not sure, sorry."]

export const doesNotKnow: ScriptedCaller = {
  name: 'does-not-know',
  description: 'answers most questions with not knowing',
  from: '+15035550121',
  start: () =>
    callerOf({
      opening: "Hi, I'm calling for my mother, her heating makes a strange noise.",
      reason: 'The heating makes a strange noise.',
      firstName: 'Tessa',
      lastName: 'Moore',
      answer: (asked, _heard, times) => (unknown.includes(asked) ? say(answers[times % 2] ?? '') : undefined),
    }),
}
