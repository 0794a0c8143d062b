/** Names for people whose CRM wants one that the caller did not give; they give way to a real one. Pure. */
import type { CrmDraft } from './crm.ts'

/** A CRM's usual word where a needed field is not known. */
export const notProvided = '[not provided]'

/** For CRMs that need a last name. */
export function neededLastName({ firstName, lastName, phone }: CrmDraft): string {
  return lastName ?? (firstName ? notProvided : `Caller ${phone ?? 'unknown'}`)
}

export function isMadeUp(name: string): boolean {
  return name === notProvided || /^Caller (\+\d+|unknown)$/.test(name)
}
