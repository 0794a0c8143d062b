/** How a `<Gather>` listens for what is expected next. Pure. */
import type { Expectation } from '../../brain/brain.ts'

export interface Listening {
  /** Silence after the prompt until it counts as a turn of silence, seconds. */
  timeoutSeconds: number
  /** Pause that ends speech: Twilio's own judgement, or whole seconds. */
  speechTimeout: 'auto' | number
  /** With 1 a single key answers at once; a number is keyed until # or a pause. */
  numDigits?: number
  hints?: string[]
}

/**
 * People pause 0.9 s and more between the groups of a number, and longer while they spell or look something
 * up; a short pause would cut them off. Everywhere else a single key is an answer (0 for a person, 1 for yes).
 */
export function listeningFor(expect: Expectation): Listening {
  switch (expect) {
    case 'yes-no':
      return { timeoutSeconds: 7, speechTimeout: 'auto', numDigits: 1, hints: ['yes', 'no'] }
    case 'phone':
      return { timeoutSeconds: 8, speechTimeout: 2 }
    case 'spelling':
    case 'email':
    case 'address':
      return { timeoutSeconds: 8, speechTimeout: 2, numDigits: 1 }
    case 'open':
    case 'name':
      return { timeoutSeconds: 7, speechTimeout: 'auto', numDigits: 1 }
  }
}
