/** What a caller told that a CRM's record of them has no value for. Pure. */
import { draftName } from './caller-draft.ts'
import { fitsName } from './choose-person.ts'
import type { CrmDraft, CrmPerson } from './crm.ts'
import { isMadeUp } from './made-up-name.ts'
import { isSameNumber } from './phone-match.ts'

type Field = Exclude<keyof CrmDraft, 'key'>

/**
 * `record` holds what stands in each field that there is a place for; `phone` in a place for one more number. A name
 * is added to only where it is the same person's.
 */
export function gaps(
  person: CrmPerson,
  record: Partial<Record<Field, unknown>>,
  draft: CrmDraft,
): Partial<Record<Field, string>> {
  const isSameName = person.name === '' || fitsName(draftName(draft), person.name)
  const phone = draft.phone ?? ''
  const isWanted = (field: Field): boolean => {
    if (field === 'firstName' || field === 'lastName') return isSameName
    return field !== 'phone' || !person.phones.some((known) => isSameNumber(known, phone))
  }
  return Object.fromEntries(
    (['firstName', 'lastName', 'company', 'phone', 'email', 'address'] as const)
      .filter((field) => field in record && isBlank(record[field]) && isWanted(field))
      .flatMap((field) => (draft[field] === undefined ? [] : [[field, draft[field]]])),
  )
}

function isBlank(value: unknown): boolean {
  return !value || (typeof value === 'string' && isMadeUp(value))
}
