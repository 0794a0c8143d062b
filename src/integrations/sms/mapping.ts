/** What a call's texts say: to the caller, and to those on call. Pure. */

import type { TransferTarget } from '../../core/business.ts'
import { type CallReport, callPageUrl } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import type { CallerText } from '../../core/caller-text.ts'
import { fullName } from '../../core/lead.ts'
import { callerNumber, readableNumber } from '../../core/phone-number.ts'
import type { TextWords } from '../../core/text-words.ts'
import { IntegrationError } from '../integration.ts'
import { renderText } from '../template.ts'
import { templateValues } from '../template-values.ts'
import { oneLine, shorten } from '../text-shape.ts'

/** Twilio's own limit. */
const longestText = 1600
/** So that a text stays within three of its parts. */
const longestReason = 160

/** To the caller. A template that cannot be filled in is left alone: `note` says so, and our own words go out. */
export function callerTextOf(
  report: CallReport,
  kind: CallerText,
  { words, template }: { words: TextWords; template: string },
): { body: string; note?: string } {
  const { call, business } = report
  const name = oneLine(business.name)
  if (kind === 'missed-call') return { body: words.missedCall(name) }
  const usual = words.followUp({
    business: name,
    hasMessage: call.lead.reason !== undefined || call.callback !== null,
    isCalledBack: openCallback(call) !== undefined,
  })
  if (template.trim() === '') return { body: usual }
  try {
    const body = shorten(tidy(renderText(template, templateValues(report))), longestText)
    return body === '' ? { body: usual } : { body }
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error
    return { body: usual, note: `${error.message}. The usual words were sent` }
  }
}

/** To those on call, in the owner's language. */
export function alertOf(report: CallReport, words: TextWords): string {
  const { call, business, baseUrl, occasion } = report
  const { caller, phone } = callerOf(report)
  if (occasion === 'callback.taken') return words.takenBy(oneLine(call.callback?.takenBy ?? ''), caller)
  const reason = shorten(oneLine(call.lead.reason?.value ?? call.urgency.evidence[0] ?? ''), longestReason)
  return words.alert({
    level: call.urgency.level === 'emergency' ? 'emergency' : 'urgent',
    caller,
    phone,
    // A text can be read by whoever holds the telephone, and by carriers.
    reason: business.isHipaa ? undefined : reason || undefined,
    url: callPageUrl(baseUrl, call.callSid),
    isUnanswered: occasion === 'call.unanswered',
  })
}

/** Whoever took the call back need not be told. */
export function othersOnCall({ call, business, occasion }: CallReport, phones: readonly string[]): string[] {
  const by = occasion === 'callback.taken' ? call.callback?.takenBy : undefined
  return phones.filter((phone) => by === undefined || by !== onCallName(business.transferTargets, phone))
}

/** How somebody on call is named: as a transfer target of that number, else by the number. */
function onCallName(targets: readonly TransferTarget[], phone: string): string {
  return targets.find(({ phoneNumber }) => phoneNumber === phone)?.name ?? phone
}

function callerOf({ call }: CallReport): { caller: string; phone: string | undefined } {
  const number = callerNumber(call.callback?.phone ?? call.lead.phone?.value ?? call.from)
  const phone = number && readableNumber(number)
  const name = fullName(call.lead)
  return name ? { caller: oneLine(name), phone } : { caller: phone ?? 'unknown caller', phone: undefined }
}

/** Lines stay; what nobody sees goes. */
function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Cc}\n]|[^\S\n]+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}
