/** The rules beside a model that hears and answers by itself: they learn from every turn, and speak only where no model does. */
import type { Brain } from './brain.ts'
import { hearBeside } from './hear-beside.ts'
import { scriptedReply } from './scripted-brain.ts'

export function createBesideBrain(): Brain {
  return {
    name: 'beside',
    async reply(turn) {
      // Greetings, silence and what follows a failed transfer are by rule, as with every engine.
      if (turn.input.type !== 'speech' && turn.input.type !== 'digits') return scriptedReply(turn)
      return { events: hearBeside(turn).events, say: '', next: { do: 'listen', expect: 'open' } }
    },
  }
}
