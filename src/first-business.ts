/** The first start makes the business `default`, so that a first call works without any setting. */
import { demoBusiness } from './core/business.ts'
import type { Store } from './store/store.ts'

/** Also gives the configured number to the first business, unless some business has it. */
export async function prepareFirstBusiness(
  store: Store,
  phoneNumber: string | undefined,
  now: Date,
): Promise<void> {
  await store.transaction(async (tx) => {
    const known = await tx.businesses.list()
    const first = known[0] ?? demoBusiness
    const isMissing = phoneNumber && !known.some((business) => business.phoneNumbers.includes(phoneNumber))
    if (known.length > 0 && !isMissing) return
    const phoneNumbers = isMissing ? [...first.phoneNumbers, phoneNumber] : first.phoneNumbers
    await tx.businesses.save({ ...first, phoneNumbers }, now.toISOString())
  })
}
