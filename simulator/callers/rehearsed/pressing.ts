/** A burst pipe, and a customer who speaks Spanish: what must work with every model. */
import { emergency } from '../emergency.ts'
import { spanish } from '../spanish.ts'
import { customer, type RehearsedCaller, told } from './rehearsed-caller.ts'

export const burstPipe: RehearsedCaller = {
  ...emergency,
  callee: 'answers',
  expected: {
    ...customer,
    fields: { phone: /^\+15035550163$/, reason: /pipe/i },
    callback: 'open',
    transfer: 'emergency',
    urgency: 'emergency',
    // Danger is put through before any model is asked.
    isConversation: false,
    mostTurns: 10,
  },
}

export const hispanic: RehearsedCaller = {
  ...spanish,
  callee: 'no-answer',
  expected: {
    ...customer,
    fields: told('Marisol', 'Quintana', '5035550181', /calentador|water heater/i),
    language: 'es',
    mostTurns: 12,
  },
}
