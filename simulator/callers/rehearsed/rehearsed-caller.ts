/** A caller with what is right on the call they make: what must be on record, and what must never be said or done. */
import type { ScriptedCaller } from '../scripted-caller.ts'

export interface RehearsedCaller extends ScriptedCaller {
  expected: Expected
  /** Who takes up the telephone when the caller is put through. */
  callee: 'answers' | 'no-answer'
}

export interface Expected {
  /** What must stand in a field, where the business asks for it. */
  fields: Record<string, RegExp>
  /** `open`: either is right. */
  callback: 'noted' | 'none' | 'open'
  /** Purpose for which somebody must be rung, where the business has somebody for it; else a call back is noted. */
  transfer: 'emergency' | 'human' | 'none' | 'open'
  isSpam: boolean
  /** At least that, in the end. */
  urgency: 'routine' | 'emergency'
  /** Code of the language that the call is held in, where the business offers it. */
  language: 'en' | 'es'
  /** What no receptionist may say to this caller. */
  neverSaid: { what: string; words: RegExp }[]
  /** Tools that must not have done anything. */
  neverUsed: string[]
  /** The caller speaks, and a model is to answer. */
  isConversation: boolean
  /** Turns of the receptionist, greeting included. */
  mostTurns: number
}

/** A customer with a matter: a lead and a call back, nobody rung, nothing else expected. */
export const customer: Expected = {
  fields: {},
  callback: 'noted',
  transfer: 'none',
  isSpam: false,
  urgency: 'routine',
  language: 'en',
  neverSaid: [],
  neverUsed: ['send_sms'],
  isConversation: true,
  mostTurns: 12,
}

/** The fields of someone who tells everything. `digits`: national, of a number in the United States. */
export function told(
  firstName: string,
  lastName: string,
  digits: string,
  reason: RegExp,
): Record<string, RegExp> {
  const whole = (text: string) => new RegExp(`^${text}$`, 'i')
  return {
    firstName: whole(firstName),
    lastName: whole(lastName),
    phone: whole(`\\+1${digits}`),
    reason,
  }
}
