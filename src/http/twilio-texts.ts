/** Texts of a number: one comes in, and what became of those that were sent. */
import type { FastifyInstance } from 'fastify'
import { readableNumber } from '../core/phone-number.ts'
import type { Message } from '../core/text-messages.ts'
import { messageStatusUrl } from '../jobs/kept-texts.ts'
import type { KnownRegistrations } from '../jobs/known-registrations.ts'
import { parseMessage } from '../twilio/parse-message.ts'
import { messageCallbackSchema, textStatus } from '../twilio/protocol/message-callback.ts'
import { textRequestSchema } from '../twilio/protocol/text-request.ts'
import { textErrors, unregisteredCodes, unsubscribedCode } from '../twilio/text-errors.ts'
import { textTwiml } from '../twilio/text-twiml.ts'
import { type IncomingTextContext, receiveText } from './incoming-text.ts'

export interface TwilioTextsContext extends IncomingTextContext {
  /** Our address as Twilio knows it, without a trailing slash. */
  publicUrl(): string
  /** Undefined without Twilio credentials. */
  registrations: Pick<KnownRegistrations, 'forget'> | undefined
}

export function addTwilioTexts(app: FastifyInstance, context: TwilioTextsContext): void {
  app.post('/twilio/sms', async (http, reply) => {
    const request = parseMessage(textRequestSchema, http.twilio.params)
    const answer = await receiveText(context, {
      messageSid: request.MessageSid,
      from: request.From,
      to: request.To,
      body: request.Body,
      optOutType: request.OptOutType,
    })
    const document = textTwiml(
      answer && { body: answer.body, statusCallback: messageStatusUrl(context.publicUrl(), answer.id) },
    )
    return reply.type('text/xml').send(document)
  })

  app.post<{ Querystring: { id?: string } }>('/twilio/message-status', async (http, reply) => {
    const request = parseMessage(messageCallbackSchema, http.twilio.params)
    const status = textStatus(request.MessageStatus)
    const { id } = http.query
    if (status === undefined || id === undefined) return reply.code(204).send()
    const { MessageSid: messageSid, ErrorCode: errorCode } = request
    const message = await report(context, id, { status, messageSid, errorCode: errorCode ?? null })
    if (message && errorCode !== undefined && unregisteredCodes.includes(errorCode)) {
      await context.registrations?.forget(message.ownNumber)
    }
    return reply.code(204).send()
  })
}

/** The message when this is news of it. */
async function report(
  { store, now }: TwilioTextsContext,
  id: string,
  news: { status: Message['status']; messageSid: string; errorCode: number | null },
): Promise<Message | undefined> {
  const at = now()
  return store.transaction(async (tx) => {
    const isNews = await tx.messages.advance(id, { ...news, at })
    const message = isNews ? await tx.messages.get(id) : undefined
    if (!message || (news.status !== 'undelivered' && news.status !== 'failed')) return message
    const { phone, ownNumber, deliveryId } = message
    if (news.errorCode === unsubscribedCode) {
      await tx.optOuts.add({ phone, ownNumber, at, source: 'carrier' })
    }
    if (deliveryId !== null) {
      await tx.deliveries.update(deliveryId, 'delivered', { lastError: whyNot(message), updatedAt: at })
    }
    return message
  })
}

function whyNot({ phone, errorCode }: Message): string {
  const why = textErrors[errorCode ?? 0] ?? 'the carrier does not say why'
  const code = errorCode === null ? '' : ` (Twilio error ${errorCode})`
  return `The text to ${readableNumber(phone)} did not arrive: ${why}${code}`
}
