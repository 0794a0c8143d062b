/**
 * What things cost, with the day on which each price was noted. List prices in US dollars for numbers in the US; what
 * was not read on the vendor's own page says so. An owner's own prices go before these (`price-edits.ts`).
 */
import { modelPrices } from './model-prices.ts'

export type PriceUnit =
  | 'minute'
  | 'use'
  | '100-characters'
  | 'message'
  | 'month'
  /** A million tokens of a language model. */
  | 'million-tokens'

export interface Price {
  id: string
  /** In words. */
  item: string
  unit: PriceUnit
  /** Null: it costs something, but we do not know how much. */
  usd: number | null
  /** YYYY-MM-DD. */
  asOf: string
  source: string
  note?: string
}

const unverified = 'Noted from other people’s pages, not from the vendor’s own: check it.'
const asOf = '2026-11-22'

type TwilioRow = [id: string, item: string, unit: PriceUnit, usd: number | null, note?: string]

/** Each leg of a call is billed by itself, in minutes that are rounded up. */
const twilioRows: TwilioRow[] = [
  ['twilio-inbound-local', 'Inbound call, local number', 'minute', 0.0085],
  ['twilio-inbound-toll-free', 'Inbound call, toll-free number', 'minute', 0.022],
  [
    'twilio-inbound-elsewhere',
    'Inbound call, number outside the US',
    'minute',
    null,
    'Differs from country to country.',
  ],
  ['twilio-client-leg', 'Inbound call over SIP or from an app', 'minute', 0.004, unverified],
  [
    'twilio-outbound-us',
    'Transfer to a US number',
    'minute',
    0.014,
    'Canada is taken for the US. Alaska and Hawaii may cost more.',
  ],
  [
    'twilio-outbound-elsewhere',
    'Transfer to a number outside the US',
    'minute',
    null,
    'Differs from country to country.',
  ],
  [
    'twilio-conversation-relay',
    'ConversationRelay (hearing and speaking)',
    'minute',
    0.07,
    `On top of the call itself. ${unverified}`,
  ],
  [
    'twilio-media-streams',
    'Media Streams (sound to and from an engine)',
    'minute',
    0.0044,
    `On top of the call itself; older lists say 0.0040. ${unverified}`,
  ],
  [
    'twilio-gather-speech',
    'Speech recognition of <Gather>',
    'use',
    0.02,
    `A use is one answer that was listened for. ${unverified}`,
  ],
  ['twilio-say-neural', 'Words spoken by <Say>, neural voice', '100-characters', 0.0032, unverified],
  ['twilio-recording', 'Recording', 'minute', 0.0025, unverified],
  [
    'twilio-sms-out',
    'Text message to a caller',
    'message',
    0.0083,
    'One part of 160 characters; the carriers’ fees (about 0.003 to 0.005) come on top.',
  ],
  ['twilio-number-local', 'Rent of a local number', 'month', 1.15, unverified],
  ['twilio-number-toll-free', 'Rent of a toll-free number', 'month', 2.15, unverified],
]

const vapi: Price = {
  id: 'vapi-minute',
  item: 'VAPI call, with its models and voices',
  unit: 'minute',
  usd: null,
  asOf,
  source: 'VAPI',
  note: 'A platform fee of 0.05 a minute, and what its models and voices cost: all together 0.07 to 0.25.',
}

const xai: Price = {
  id: 'xai-voice-minute',
  item: 'xAI voice, hearing and speaking',
  unit: 'minute',
  usd: null,
  asOf,
  source: 'xAI',
  note: 'Billed by the time of the connection, not by tokens. Lists disagree: 0.05 a minute in spring 2026, 0.08 at resellers since August.',
}

/** Every price that we know of, in the order in which it is shown. */
export const priceBook: readonly Price[] = [
  ...twilioRows.map(
    ([id, item, unit, usd, note]): Price => ({
      id,
      item,
      unit,
      usd,
      asOf,
      source: 'Twilio list price, US',
      ...(note === undefined ? {} : { note }),
    }),
  ),
  vapi,
  xai,
  ...modelPrices.map((price): Price => ({ ...price, asOf })),
]
