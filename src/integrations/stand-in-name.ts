/** Names for callers who gave none, where a CRM's records must have one: told from real names by their look. Pure. */
import { readableNumber } from '../core/phone-number.ts'
import { draftName } from './caller-draft.ts'
import type { CrmDraft } from './crm.ts'

/** The caller's name, else their number, else their e-mail address. */
export function nameOrStandIn(draft: CrmDraft): string {
  return (
    draftName(draft) ||
    (draft.phone ? readableNumber(draft.phone) : (draft.email ?? 'Caller without a number'))
  )
}

/** The name as a person has it; empty for a number or an address in its place. */
export function realName(name: string | null | undefined): string {
  return name && /\p{L}/u.test(name) && !/^[^\s@]+@[^\s@]+$/.test(name.trim()) ? name : ''
}
