/** Text messages with callers and with those on call: what is kept of each, and the port that sends them. */
import { z } from 'zod'

/**
 * `planned`: not taken by the carrier yet, as far as we know. Then Twilio's own words, of which `queued` stands for all
 * before the message leaves Twilio. `received` is an incoming one.
 */
export const messageStatuses = [
  'planned',
  'queued',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
  'received',
] as const
export type MessageStatus = (typeof messageStatuses)[number]

export const messagePurposes = [
  /** To the caller after the call. */
  'follow-up',
  /** To a caller whom nobody heard. */
  'missed-call',
  /** The receptionist promised it on the call. */
  'on-call',
  /** To those on call: an urgent caller. */
  'alert',
  /** Our answer to an incoming text. */
  'reply',
  /** An incoming text. */
  'incoming',
] as const
export type MessagePurpose = (typeof messagePurposes)[number]

/** One text, as it is kept and as the API writes it. */
export const messageSchema = z.object({
  /** Ours; of an incoming text its MessageSid. */
  id: z.string(),
  /** Null until the carrier has taken it. */
  messageSid: z.string().nullable(),
  businessId: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  /** The other side's number, E.164. */
  phone: z.string(),
  /** The business's number, E.164. */
  ownNumber: z.string(),
  body: z.string(),
  purpose: z.enum(messagePurposes),
  status: z.enum(messageStatuses),
  /** Twilio's, of a text that was refused or did not arrive. */
  errorCode: z.number().int().nullable(),
  callSid: z.string().nullable(),
  /** The delivery that it belongs to. */
  deliveryId: z.string().nullable(),
  at: z.string(),
  updatedAt: z.string(),
})
export type Message = z.infer<typeof messageSchema>

/** What is to be sent, and whose it is. */
export interface TextMessage {
  /** Ours, the same in every attempt: a text goes out once under one id. */
  id: string
  /** E.164. */
  to: string
  /** A number of the business, E.164. */
  from: string
  body: string
  purpose: MessagePurpose
  businessId: string
  callSid: string | null
  deliveryId: string | null
}

export interface SentText {
  messageSid: string
  /** What the owner should know although it was sent. */
  note?: string
}

export interface TextMessages {
  /**
   * Sends one text, once in effect however often it is asked for under the same id; it is accepted, not yet delivered,
   * when this resolves. Throws FirstRingError in words for the owner: `vendor-refused` or `not-allowed` (the receiver
   * wants no texts, the number is not registered for them) when nothing was sent, `vendor-unavailable` when it may have been.
   */
  send(text: TextMessage, signal: AbortSignal): Promise<SentText>
  /** Throws FirstRingError when texts cannot be sent at all. */
  check(signal: AbortSignal): Promise<void>
}
