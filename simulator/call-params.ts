/** The parameters every webhook of a call carries. Missing place names are empty, as Twilio sends them. */

export interface LegIdentity {
  accountSid: string
  callSid: string
  parentCallSid?: string
  from: string
  to: string
  direction: 'inbound' | 'outbound-dial'
}

const places: Record<string, { city: string; state: string; zip: string }> = {
  '503': { city: 'PORTLAND', state: 'OR', zip: '97204' },
  '415': { city: 'OAKLAND', state: 'CA', zip: '94607' },
  '312': { city: 'CHICAGO', state: 'IL', zip: '60601' },
  '212': { city: 'NEW YORK', state: 'NY', zip: '10001' },
}

/** `status` is the call's status at the time of the request; `extra` wins over the standard values. */
export function callParams(
  leg: LegIdentity,
  status: string,
  extra: Record<string, string | undefined> = {},
): Record<string, string> {
  const all: Record<string, string | undefined> = {
    CallSid: leg.callSid,
    AccountSid: leg.accountSid,
    From: leg.from,
    To: leg.to,
    CallStatus: status,
    Direction: leg.direction,
    ApiVersion: '2010-04-01',
    ParentCallSid: leg.parentCallSid,
    Caller: leg.from,
    Called: leg.to,
    ...place('From', leg.from),
    ...place('Caller', leg.from),
    ...place('To', leg.to),
    ...place('Called', leg.to),
    // Parameters that no documentation names yet must not disturb anyone: they are part of the signature.
    NotYetDocumented: 'keep me',
    ...extra,
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function place(prefix: string, number: string): Record<string, string> {
  const isNorthAmerican = /^\+1\d{10}$/.test(number)
  const known = isNorthAmerican ? places[number.slice(2, 5)] : undefined
  return {
    [`${prefix}City`]: known?.city ?? '',
    [`${prefix}State`]: known?.state ?? '',
    [`${prefix}Zip`]: known?.zip ?? '',
    [`${prefix}Country`]: isNorthAmerican ? 'US' : '',
  }
}

/** RFC 2822 in UTC, e.g. `Sun, 22 Nov 2026 17:04:05 +0000`. */
export function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}
