/**
 * Texts on their way, as Twilio carries them: outgoing ones are reported state by state, incoming ones told to the
 * account's webhook; what Twilio answers by itself is answered here.
 */
import type { SentWebhook } from './events.ts'
import type { Agents } from './http-request.ts'
import type { MessageState, Messages, SimulatedMessage } from './messages.ts'
import type { OwnNumbers } from './own-numbers.ts'
import type { Account } from './simulated-call.ts'
import { readReplies } from './text-replies.ts'
import { WebhookSender } from './webhook-sender.ts'

export interface IncomingTextOptions {
  from: string
  /** A number of the account. */
  to: string
  body: string
  /** The number's messaging webhook. */
  smsUrl: string
  /** Keywords are told in `OptOutType`, as in a messaging service with advanced opt-out. */
  hasAdvancedOptOut?: boolean
  /** Of an earlier one, to send it again. */
  messageSid?: string
  params?: Record<string, string>
}

export interface IncomingTextOutcome {
  messageSid: string
  webhook: SentWebhook
  /** What the answer to the webhook says. */
  replies: SimulatedMessage[]
  /** What Twilio answered by itself. */
  ownReply: string | undefined
  /** Replies that Twilio did not send, with its error. */
  refused: { body: string; errorCode: number }[]
}

/** In which order the states of a text are told. */
export type ReportOrder = 'in-order' | 'reversed' | 'doubled' | 'never'

/** https://help.twilio.com/articles/223134027 */
const keywords: Record<string, 'STOP' | 'START' | 'HELP'> = {
  ...Object.fromEntries(
    ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'].map((word) => [
      word,
      'STOP',
    ]),
  ),
  ...Object.fromEntries(['START', 'YES', 'UNSTOP'].map((word) => [word, 'START'])),
  ...Object.fromEntries(['HELP', 'INFO'].map((word) => [word, 'HELP'])),
}

const ownReplies = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START: 'You have successfully been re-subscribed to messages from this number. Reply HELP for help.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
}

export interface TextLineContext extends Account {
  agents: Agents
  messages: Messages
  numbers: OwnNumbers
}

export class TextLine {
  order: ReportOrder = 'in-order'
  /** Reports of states, as they were sent and answered. */
  readonly reports: SentWebhook[] = []
  #context: TextLineContext
  #underWay = new Set<Promise<void>>()

  constructor(context: TextLineContext) {
    this.#context = context
  }

  /** Goes on its way; told to its status callback in the background. */
  carry(message: SimulatedMessage): void {
    const { messages, numbers } = this.#context
    const blocked = numbers.blockedWith(message.from, message.to)
    const fate =
      blocked === undefined
        ? messages.fateOf(message)
        : { status: 'undelivered' as const, errorCode: blocked }
    const last: MessageState = fate === 'delivered' ? 'delivered' : fate.status
    const errorCode = fate === 'delivered' ? null : fate.errorCode
    const states: MessageState[] = last === 'failed' ? ['failed'] : ['sent', last]
    const work = this.#report(message, states, errorCode).finally(() => this.#underWay.delete(work))
    this.#underWay.add(work)
  }

  /** Resolves when every state so far was told. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  async #report(message: SimulatedMessage, states: MessageState[], errorCode: number | null): Promise<void> {
    const told = {
      'in-order': states,
      reversed: states.toReversed(),
      doubled: [...states, ...states],
      never: [],
    }[this.order]
    // The answer to the request that sent it is on its way first.
    await new Promise((resolve) => setImmediate(resolve))
    message.status = states.at(-1) ?? message.status
    message.errorCode = errorCode
    if (message.statusCallback === undefined) return
    for (const state of told) await this.#tell(message, state, errorCode)
  }

  async #tell(message: SimulatedMessage, state: MessageState, errorCode: number | null): Promise<void> {
    const { sid, from, to, statusCallback = '' } = message
    const sender = this.#sender()
    const isFailure = state === 'undelivered' || state === 'failed'
    await sender
      .send('text-status', statusCallback, 'POST', {
        MessageSid: sid,
        SmsSid: sid,
        MessageStatus: state,
        SmsStatus: state,
        From: from,
        To: to,
        AccountSid: this.#context.accountSid,
        ApiVersion: '2010-04-01',
        ...(isFailure && errorCode !== null ? { ErrorCode: String(errorCode) } : {}),
      })
      // A report that is not taken is not told again.
      .catch(() => undefined)
    this.reports.push(...sender.sent)
  }

  /** Throws CallError when the webhook cannot be reached, or answers with what is no reply to a text. */
  async receive(options: IncomingTextOptions): Promise<IncomingTextOutcome> {
    const { messages, accountSid } = this.#context
    const { from, to, body, smsUrl, hasAdvancedOptOut = false, messageSid } = options
    const known = messageSid === undefined ? undefined : messages.get(messageSid)
    const message = known ?? messages.add({ from, to, body, direction: 'inbound', status: 'received' })
    const keyword = keywords[body.trim().toUpperCase()]
    if (keyword === 'STOP') messages.unsubscribe(from, to)
    if (keyword === 'START') messages.subscribe(from, to)
    const sender = this.#sender()
    const answer = await sender.send('text', smsUrl, 'POST', {
      ToCountry: 'US',
      MessageSid: message.sid,
      SmsMessageSid: message.sid,
      SmsSid: message.sid,
      SmsStatus: 'received',
      NumMedia: '0',
      NumSegments: '1',
      Body: body,
      From: from,
      To: to,
      FromCity: '',
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      ...(hasAdvancedOptOut && keyword ? { OptOutType: keyword } : {}),
      ...options.params,
    })
    const outcome: IncomingTextOutcome = {
      messageSid: message.sid,
      webhook: sender.sent[0] as SentWebhook,
      replies: [],
      ownReply: keyword && ownReplies[keyword],
      refused: [],
    }
    for (const { text, statusCallback } of readReplies(answer)) {
      if (messages.isUnsubscribed(from, to)) {
        outcome.refused.push({ body: text, errorCode: 21_610 })
        continue
      }
      const reply = messages.add({
        from: to,
        to: from,
        body: text,
        direction: 'outbound-reply',
        statusCallback,
      })
      outcome.replies.push(reply)
      this.carry(reply)
    }
    return outcome
  }

  #sender(): WebhookSender {
    return new WebhookSender({
      authToken: this.#context.authToken,
      agents: this.#context.agents,
      timeoutMs: 5000,
      connectTo: {},
      onWarning: () => undefined,
      onAnswered: () => undefined,
    })
  }
}
