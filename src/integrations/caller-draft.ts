/** Who called, as a CRM is asked for them: by which numbers, which e-mail, and under which name. Pure. */
import type { CallReport } from '../core/call-report.ts'
import { callbackNumber, callersNumber, isCallerIdRefused, ownNumber } from '../core/callback-number.ts'
import { doubtful, type LeadField } from '../core/lead.ts'
import type { CrmDraft } from './crm.ts'
import { oneLine } from './text-shape.ts'

export interface CallerDraft extends CrmDraft {
  /** Numbers to look for them by, the one they want to be called at first; E.164. */
  numbers: string[]
}

/** Only what was told and not taken back; without a number, an e-mail or a name, nothing but the key. */
export function callerDraft({ call, business }: CallReport): CallerDraft {
  const told = (field: LeadField | undefined) =>
    field && field.confidence >= doubtful ? oneLine(field.value) : ''
  const name = (field: LeadField | undefined) => (/\p{L}/u.test(told(field)) ? told(field) : '')
  // An exchange that passes calls on may show the business's own number for every caller: it is nobody's of them.
  const own = [...business.phoneNumbers, ownNumber(call)]
  const theirs = (number: string | undefined) => (own.includes(number) ? undefined : number)
  const phone = theirs(callbackNumber(call))
  const line = isCallerIdRefused(call) ? undefined : theirs(callersNumber(call))
  const email = told(call.lead.email).toLowerCase()
  const known = {
    firstName: name(call.lead.firstName),
    lastName: name(call.lead.lastName),
    company: told(call.lead.company),
    phone,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : '',
    address: told(call.lead.address),
  }
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)),
    key: phone || known.email || call.callSid,
    numbers: [...new Set([phone, line].filter((number) => number !== undefined))],
  }
}

/** `Ana Reyes`, or what is known of it; empty for a caller without a name. */
export function draftName({ firstName, lastName }: Pick<CrmDraft, 'firstName' | 'lastName'>): string {
  return [firstName, lastName].filter(Boolean).join(' ')
}

/** By which a caller is remembered over all their calls. */
export function callerKeys({ numbers, email }: Pick<CallerDraft, 'numbers' | 'email'>): string[] {
  return [...numbers, ...(email === undefined ? [] : [email])]
}
