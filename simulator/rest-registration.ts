/** Own numbers over REST, and the messaging product: services, campaigns (A2P 10DLC), toll-free verifications. */
import type { OwnNumber } from './own-numbers.ts'
import { RestError } from './rest-error.ts'
import type { RestContext, RestReply, RestRequest } from './rest-server.ts'

export function listOwnNumbers(context: RestContext, { query }: RestRequest): RestReply {
  const wanted = query.get('PhoneNumber')
  const size = pageSize(query)
  const numbers = context.numbers.list().filter(({ phoneNumber }) => !wanted || phoneNumber === wanted)
  const uri = `/2010-04-01/Accounts/${context.accountSid}/IncomingPhoneNumbers.json`
  return {
    status: 200,
    json: {
      incoming_phone_numbers: numbers.slice(0, size).map(({ sid, phoneNumber }) => ({
        sid,
        account_sid: context.accountSid,
        phone_number: phoneNumber,
        friendly_name: phoneNumber,
        capabilities: { voice: true, sms: true, mms: true, fax: false },
        uri: uri.replace('.json', `/${sid}.json`),
      })),
      page: 0,
      page_size: size,
      uri,
      first_page_uri: uri,
      next_page_uri: null,
      previous_page_uri: null,
    },
  }
}

export function listServices(context: RestContext, { query, url }: RestRequest): RestReply {
  const size = pageSize(query)
  const services = context.numbers.list().flatMap(({ service }) => service ?? [])
  return {
    status: 200,
    json: {
      services: services
        .slice(0, size)
        .map(({ sid }) => ({ sid, account_sid: context.accountSid, friendly_name: 'Texts' })),
      meta: meta('services', url, size, services.length > size),
    },
  }
}

export function fetchServiceNumber(context: RestContext, { path }: RestRequest): RestReply {
  const number = context.numbers.list().find(({ sid }) => sid === path[3])
  if (number?.service?.sid !== path[1] || number === undefined) throw notFound(path)
  return {
    status: 200,
    json: {
      sid: number.sid,
      account_sid: context.accountSid,
      service_sid: path[1],
      phone_number: number.phoneNumber,
      country_code: 'US',
      capabilities: ['SMS'],
    },
  }
}

export function listCampaigns(context: RestContext, { path, url }: RestRequest): RestReply {
  const number = context.numbers.list().find(({ service }) => service?.sid === path[1])
  if (number === undefined) throw notFound(path)
  const campaign = number.service?.campaign
  return {
    status: 200,
    json: {
      compliance:
        campaign === undefined
          ? []
          : [
              {
                sid: `QE${number.sid.slice(2)}`,
                account_sid: context.accountSid,
                messaging_service_sid: path[1],
                us_app_to_person_usecase: 'CUSTOMER_CARE',
                campaign_status: campaign,
                is_externally_registered: false,
              },
            ],
      meta: meta('compliance', url, 50, false),
    },
  }
}

export function listVerifications(context: RestContext, { query, url }: RestRequest): RestReply {
  const wanted = query.get('TollfreePhoneNumberSid')
  const isWanted = ({ sid }: OwnNumber) => wanted === null || sid === wanted
  return {
    status: 200,
    json: {
      verifications: context.numbers
        .list()
        .filter(isWanted)
        .flatMap(({ sid, verification }) =>
          verification === undefined
            ? []
            : [{ sid: `HH${sid.slice(2)}`, tollfree_phone_number_sid: sid, status: verification }],
        ),
      meta: meta('verifications', url, 50, false),
    },
  }
}

function pageSize(query: URLSearchParams): number {
  const size = Number(query.get('PageSize') ?? 50)
  if (!Number.isInteger(size) || size < 1 || size > 1000) throw new RestError(400, 20001, 'Invalid PageSize')
  return size
}

function meta(key: string, url: string, size: number, hasMore: boolean) {
  return {
    key,
    page: 0,
    page_size: size,
    url,
    first_page_url: url,
    previous_page_url: null,
    next_page_url: hasMore ? `${url}&Page=1` : null,
  }
}

function notFound(path: string[]): RestError {
  return new RestError(404, 20404, `The requested resource /${path.join('/')} was not found`)
}
