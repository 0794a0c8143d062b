/** A text comes in (https://www.twilio.com/docs/messaging/guides/webhook-request). */
import { z } from 'zod'
import { amount, requiredText, sid, text, wordOf } from './wire-values.ts'

export const textRequestSchema = z.looseObject({
  /** `SM…`, with media `MM…`; the same in every repeat. */
  MessageSid: z.union([sid('SM'), sid('MM')], 'expected the SID of a message'),
  From: requiredText(),
  /** The number of the business that was texted. */
  To: requiredText(),
  /** Empty where only pictures were sent. */
  Body: z.string('expected one text value').default(''),
  NumMedia: amount(),
  /** Twilio has answered such a text by itself, and keeps the opt-out. */
  OptOutType: wordOf(['START', 'STOP', 'HELP']),
  FromCity: text(),
})
