/** What a caller told that a record in Salesforce has no value for. Pure. */
import { draftName } from '../caller-draft.ts'
import { fitsName } from '../choose-person.ts'
import type { CrmDraft, CrmPerson } from '../crm.ts'
import { isSameNumber } from '../phone-match.ts'
import { shorten } from '../text-shape.ts'
import type { Row } from './client.ts'
import { isMadeUp } from './mapping.ts'

/** A name is added to only where it is the same person's. */
export function gapsOf(person: CrmPerson, row: Row, draft: CrmDraft): Record<string, string> {
  const told = draftName(draft)
  const isSameName = person.name === '' || fitsName(told, person.name)
  const isBlank = (field: string) => {
    const value = row[field]
    return field in row && (!value || (typeof value === 'string' && isMadeUp(value)))
  }
  const street = 'Street' in row ? 'Street' : 'MailingStreet'
  const isKnownNumber =
    draft.phone !== undefined && person.phones.some((one) => isSameNumber(one, draft.phone ?? ''))
  const phone = isBlank('Phone') ? 'Phone' : 'MobilePhone'
  const wanted: [string, string | undefined, number][] = [
    ['FirstName', isSameName ? draft.firstName : undefined, 40],
    ['LastName', isSameName ? draft.lastName : undefined, 80],
    ['Company', draft.company, 255],
    [phone, isKnownNumber ? undefined : draft.phone, 40],
    ['Email', (draft.email?.length ?? 0) > 80 ? undefined : draft.email, 80],
    [street, draft.address, 255],
  ]
  return Object.fromEntries(
    wanted.flatMap(([field, value, limit]) =>
      value !== undefined && isBlank(field) ? [[field, shorten(value, limit)]] : [],
    ),
  )
}
