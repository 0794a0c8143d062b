/**
 * Whether carriers in the US take texts from a number: a local one belongs to a registered campaign (A2P 10DLC), a
 * toll-free one is verified (https://www.twilio.com/docs/messaging/compliance/a2p-10dlc).
 */
import type { z } from 'zod'
import { countryOf } from '../core/phone-number.ts'
import {
  campaignsSchema,
  messagingServicesSchema,
  numberInServiceSchema,
  ownNumbersSchema,
  tollFreeVerificationsSchema,
} from './protocol/rest-registration.ts'
import { readText } from './read-text.ts'
import { createSendToTwilio, type RestRequest, type TwilioAccount } from './rest.ts'

/** `unknown`: it could not be looked up, which keeps nobody from sending. */
export type TextRegistration =
  | { state: 'registered' }
  | { state: 'unregistered'; reason: string }
  | { state: 'unknown' }

export interface TextRegistrations {
  /** Never throws. Twilio has so long to answer all questions, milliseconds. */
  lookUp(from: string, withinMs: number): Promise<TextRegistration>
}

const tollFree = /^\+1(800|833|844|855|866|877|888)\d{7}$/
/** Countries and territories whose carriers ask for it. */
const withRegistration = ['US', 'PR', 'VI', 'GU', 'AS', 'MP']
/** Services of one account that are asked for the number, more than a business has. */
const mostServices = 20

/** Only texts from a US number to another are held back. */
export function needsRegistration(from: string, to: string): boolean {
  return [from, to].every((number) => withRegistration.includes(countryOf(number) ?? ''))
}

export function createTextRegistrations(account: TwilioAccount): TextRegistrations {
  return {
    async lookUp(from, withinMs) {
      const signal = AbortSignal.timeout(withinMs)
      const ask = asking(account, signal, withinMs)
      try {
        const query = new URLSearchParams({ PhoneNumber: from })
        const own = await ask(ownNumbersSchema, { path: `/IncomingPhoneNumbers.json?${query}` })
        const numberSid = own?.incoming_phone_numbers.find((one) => one.phone_number === from)?.sid
        // Hosted elsewhere: nothing can be said of it.
        if (numberSid === undefined) return { state: 'unknown' }
        return tollFree.test(from) ? await ofTollFree(ask, numberSid) : await ofLocal(ask, numberSid)
      } catch {
        return { state: 'unknown' }
      }
    },
  }
}

/** Undefined for a 404; throws for any other refusal and for what cannot be read. */
type Ask = <T>(schema: z.ZodType<T>, request: Pick<RestRequest, 'path' | 'product'>) => Promise<T | undefined>

function asking(account: TwilioAccount, signal: AbortSignal, timeoutMs: number): Ask {
  const send = createSendToTwilio({ ...account, timeoutMs })
  return async (schema, request) => {
    const outcome = await send({ method: 'GET', signal, ...request })
    if (outcome.isOk) return schema.parse(JSON.parse(await readText(outcome.response, timeoutMs)))
    if (outcome.status === 404) return undefined
    throw outcome.error
  }
}

async function ofTollFree(ask: Ask, numberSid: string): Promise<TextRegistration> {
  const known = await ask(tollFreeVerificationsSchema, {
    product: 'messaging',
    path: `/v1/Tollfree/Verifications?TollfreePhoneNumberSid=${numberSid}`,
  })
  const states = known?.verifications.map(({ status }) => status) ?? []
  if (states.includes('TWILIO_APPROVED')) return { state: 'registered' }
  if (states.includes('PENDING_REVIEW') || states.includes('IN_REVIEW')) {
    return unregistered('its verification is still being reviewed: texts go out once Twilio has approved it')
  }
  const way =
    'in the Twilio console: Phone numbers, the number, Regulatory information, Toll-free verification'
  if (states.includes('TWILIO_REJECTED')) return unregistered(`its verification was rejected: mend it ${way}`)
  return states.length > 0
    ? { state: 'unknown' }
    : unregistered(`this toll-free number is not verified for texts yet: verify it ${way}`)
}

async function ofLocal(ask: Ask, numberSid: string): Promise<TextRegistration> {
  const listed = await ask(messagingServicesSchema, {
    product: 'messaging',
    path: `/v1/Services?PageSize=${mostServices}`,
  })
  const services = listed?.services ?? []
  for (const { sid } of services) {
    const path = `/v1/Services/${sid}/PhoneNumbers/${numberSid}`
    const isIn = await ask(numberInServiceSchema, { product: 'messaging', path })
    if (isIn !== undefined) return ofCampaigns(ask, sid)
  }
  if (listed?.meta?.next_page_url) return { state: 'unknown' }
  return unregistered(
    'this number belongs to no messaging service with a registered campaign: in the Twilio console under ' +
      'Messaging, Regulatory compliance, A2P 10DLC, register the business (brand) and what it texts (campaign), ' +
      "and add this number to the campaign's messaging service",
  )
}

async function ofCampaigns(ask: Ask, serviceSid: string): Promise<TextRegistration> {
  const known = await ask(campaignsSchema, {
    product: 'messaging',
    path: `/v1/Services/${serviceSid}/Compliance/Usa2p`,
  })
  const campaigns = known?.compliance ?? []
  const states = campaigns.map(({ campaign_status }) => campaign_status)
  if (states.includes('VERIFIED') || campaigns.some((one) => one.is_externally_registered)) {
    return { state: 'registered' }
  }
  if (states.some((state) => state === 'IN_PROGRESS' || state === 'PENDING')) {
    return unregistered('its campaign is still being reviewed: texts go out once it is approved')
  }
  const way = 'in the Twilio console under Messaging, Regulatory compliance, A2P 10DLC'
  if (states.includes('FAILED')) return unregistered(`its campaign was refused: mend it ${way}`)
  return states.length > 0
    ? { state: 'unknown' }
    : unregistered(`its messaging service has no campaign: register one ${way}`)
}

function unregistered(why: string): TextRegistration {
  return {
    state: 'unregistered',
    reason: `Texts to US numbers are blocked by the carriers (A2P registration): ${why}`,
  }
}
