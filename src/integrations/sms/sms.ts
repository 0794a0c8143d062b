/** Texts about a call: to the caller after it, and to those on call when it is urgent. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import { callerText } from '../../core/caller-text.ts'
import { FirstRingError } from '../../core/errors.ts'
import type { Occasion } from '../../core/follow-ups.ts'
import type { TextMessage, TextMessages } from '../../core/text-messages.ts'
import { callersMobile, textsFrom } from '../../core/text-numbers.ts'
import type { TextWords } from '../../core/text-words.ts'
import { type Delivered, type Integration, IntegrationError } from '../integration.ts'
import { templateFault } from '../template.ts'
import { alertOf, callerTextOf, othersOnCall } from './mapping.ts'

const e164 = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'expected a phone number in E.164, for example +15035550188')

export const smsSettingsSchema = z
  .strictObject({
    audience: z.enum(['caller', 'on-call']).default('on-call').meta({
      title: 'Who is texted',
      description: 'The caller after the call, or those on call when it is urgent',
    }),
    to: z
      .array(e164)
      .max(20, 'expected at most 20 numbers')
      .default([])
      .meta({
        title: 'Numbers of those on call',
        shownWith: { audience: 'on-call' },
      }),
    template: z
      .string()
      .max(1600, 'expected at most 1600 characters')
      .default('')
      .meta({
        title: 'Text to the caller',
        description: 'With placeholders such as {{ caller_first_name }}; empty for the usual words',
        isMultiline: true,
        shownWith: { audience: 'caller' },
        // Looked at where an owner saves it, not here: a text goes out without a template that cannot be filled in.
        isText: true,
      }),
  })
  .refine(({ audience, to }) => audience === 'caller' || to.length > 0, {
    path: ['to'],
    error: 'expected at least one number',
  })
export type SmsSettings = z.infer<typeof smsSettingsSchema>

export interface SmsContext {
  /** Undefined without Twilio credentials. */
  textMessages: TextMessages | undefined
  /** Of the language of a tag. */
  textWords(tag: string): TextWords
  now(): Date
}

/** Hours after which a text is no news any more, and is better not sent. */
const goodForHours = { caller: 12, 'on-call': 4 }
const withinMs = 30_000
const occasionsOf: Record<SmsSettings['audience'], readonly Occasion[]> = {
  caller: ['call.completed'],
  'on-call': ['call.urgent', 'call.unanswered', 'callback.taken'],
}

export function createSms(context: SmsContext): Integration<SmsSettings> {
  const textMessages = (): TextMessages => {
    if (context.textMessages) return context.textMessages
    throw new IntegrationError('Texts are not set up: set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN', {
      isRetryable: false,
    })
  }
  return {
    id: 'sms',
    label: 'Text messages',
    group: 'caller',
    settings: smsSettingsSchema,
    occasions: ({ audience }) => occasionsOf[audience],

    async deliver(report, settings) {
      const texts = textMessages()
      const ageMs = context.now().getTime() - Date.parse(report.occurredAt)
      if (ageMs > goodForHours[settings.audience] * 3_600_000) {
        throw new IntegrationError('The text was not sent: it is too late for it now', { isRetryable: false })
      }
      const planned = textsOf(context, report, settings)
      if (planned.texts.length === 0) return { note: 'There was nobody to text' }
      return sendAll(texts, planned)
    },

    async check({ template }) {
      // Not with the settings: a profile's own template stands in them too, and texts go out without it.
      const fault = templateFault(template)
      if (fault) throw refused(`The text ${fault}`)
      try {
        await textMessages().check(AbortSignal.timeout(withinMs))
      } catch (error) {
        throw faultOf(error)
      }
    },

    preview(report, settings) {
      const fault = templateFault(settings.template)
      if (fault) throw refused(`The text ${fault}`)
      return textsOf(context, report, settings).texts.map(({ to, body }) => ({
        target: `Text to ${to}`,
        body,
      }))
    },
  }
}

interface Planned {
  texts: TextMessage[]
  note?: string
}

/** Throws IntegrationError where the call has nothing to be texted with or about. */
function textsOf(context: SmsContext, report: CallReport, settings: SmsSettings): Planned {
  const { call, business, deliveryId } = report
  const from = textsFrom(call, business)
  if (from === undefined) throw refused('The business has no number to text from')
  const common = { from, businessId: business.id, callSid: call.callSid, deliveryId }
  if (settings.audience === 'on-call') {
    const body = alertOf(report, context.textWords(business.languages[0] ?? 'en-US'))
    const purpose = report.occasion === 'callback.taken' ? 'reply' : 'alert'
    return {
      texts: othersOnCall(report, [...new Set(settings.to)]).map((to) => ({
        ...common,
        id: `${deliveryId}-${to.slice(1)}`,
        to,
        body,
        purpose,
      })),
    }
  }
  const purpose = callerText(call)
  const to = callersMobile(call)
  if (purpose === undefined) throw refused('The caller of this call gets no text')
  if (to === undefined) throw refused('The caller has no number that takes texts')
  const words = context.textWords(call.language)
  const { body, note } = callerTextOf(report, purpose, { words, template: settings.template })
  return { texts: [{ ...common, id: deliveryId, to, body, purpose }], ...(note ? { note } : {}) }
}

/** Each is tried, whatever became of the others; what was sent before is not sent again. */
async function sendAll(texts: TextMessages, { texts: all, note }: Planned): Promise<Delivered> {
  const notes = note ? [note] : []
  const faults: IntegrationError[] = []
  const sids: string[] = []
  for (const text of all) {
    try {
      const sent = await texts.send(text, AbortSignal.timeout(withinMs))
      sids.push(sent.messageSid)
      if (sent.note) notes.push(sent.note)
    } catch (error) {
      const fault = faultOf(error)
      faults.push(fault)
      notes.push(`${text.to}: ${fault.message}`)
    }
  }
  const passing = faults.find(({ isRetryable }) => isRetryable)
  if (passing) throw passing
  const [first] = faults
  if (first && sids.length === 0) throw first
  const told = [...new Set(notes)].join('; ')
  return { externalId: sids.join(' '), ...(told ? { note: told } : {}) }
}

function refused(message: string): IntegrationError {
  return new IntegrationError(message, { isRetryable: false })
}

function faultOf(error: unknown): IntegrationError {
  if (error instanceof IntegrationError) return error
  if (!(error instanceof FirstRingError)) throw error
  const message = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`
  const isPassing = error.code === 'vendor-unavailable'
  return new IntegrationError(message, { isRetryable: isPassing, cause: error })
}
