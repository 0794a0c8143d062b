/** Twilio's report of what became of a text (https://www.twilio.com/docs/messaging/guides/track-outbound-message-status). */
import { z } from 'zod'
import type { MessageStatus } from '../../core/text-messages.ts'
import { amount, requiredText, sid } from './wire-values.ts'

export const messageCallbackSchema = z.looseObject({
  /** `SM…`, with media `MM…`. */
  MessageSid: z.union([sid('SM'), sid('MM')], 'expected the SID of a message'),
  MessageStatus: requiredText(),
  /** Of a text that did not arrive. */
  ErrorCode: amount(),
})

const statuses: Record<string, MessageStatus> = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'queued',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  read: 'read',
}

/** Undefined for a word that is not known. */
export function textStatus(word: string): MessageStatus | undefined {
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined
}
