/** One to three sentences about a finished call, from captured fields alone. */
import { DateTime } from 'luxon'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { fullName } from '../core/lead.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import { timeZone } from '../core/time-zone.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { isNameWord } from '../understanding/name-words.ts'

/** Who called and why, how pressing it is, whom to call back when, and how the call ended. Nothing is invented. */
export function summarize(call: Call, business: Pick<Business, 'timezone' | 'languages'>): string {
  const country = business.languages[0]?.slice(-2) ?? 'US'
  if (call.endedReason === 'blocked') return 'Refused: the number is on your block list.'
  if (call.isSpam) return 'A recorded sales or scam call; nothing to do.'
  return [who(call, country), urgency(call), next(call, business.timezone, country)]
    .filter((part) => part !== '')
    .join(' ')
}

function who(call: Call, country: string): string {
  const number = call.lead.phone?.value ?? callerNumber(call.direction === 'inbound' ? call.from : call.to)
  const name = fullName(call.lead)
  const company = call.lead.company?.value ? ` from ${call.lead.company.value}` : ''
  const caller = name
    ? `${name}${company}`
    : number
      ? `A caller from ${readableNumber(number, country)}`
      : 'A caller without a number'
  const reason = call.lead.reason?.value
  if (reason) return `${caller} called: ${quoted(reason, languageOf(call.language))}`
  const voicemail = call.recordings.some(({ source }) => source === 'voicemail')
  if (voicemail) return `${caller} left a voicemail.`
  const hasSpoken = call.transcript.some(({ speaker }) => speaker === 'caller')
  return hasSpoken ? `${caller} called and gave no reason.` : `${caller} called and said nothing.`
}

/** The caller's own words, as a sentence: "my sink is clogged." */
function quoted(words: string, language: Language): string {
  const [first = ''] = words.split(' ')
  const isEveryday = first === 'A' || (!/^I(?:'|$)/.test(first) && !isNameWord(first, language))
  const said = (isEveryday ? words.charAt(0).toLowerCase() + words.slice(1) : words).replaceAll('"', "'")
  return /[.!?…]$/.test(said) ? `"${said}"` : `"${said}."`
}

function urgency(call: Call): string {
  if (call.urgency.level === 'routine') return ''
  const evidence = call.urgency.evidence[0]
  const word = call.urgency.level === 'emergency' ? 'Emergency' : 'Urgent'
  const isTold = evidence !== undefined && call.lead.reason?.value.includes(evidence)
  return evidence && !isTold ? `${word}: ${quoted(evidence, languageOf(call.language))}` : `${word}.`
}

function next(call: Call, timezone: string, country: string): string {
  const transfer = call.transfers.findLast(({ outcome }) => outcome === 'accepted')
  if (transfer) return `Put through to ${transfer.name}.`
  const tried = call.transfers.length > 0 ? 'Nobody took the transfer. ' : ''
  const { callback } = call
  if (callback?.requested) {
    const phone = callback.phone ? ` at ${readableNumber(callback.phone, country)}` : ''
    return `${tried}Call back${phone}${when(call, timezone)}.`
  }
  if (call.endedReason === 'no-input') return `${tried}The call ended in silence.`
  return tried === '' && call.endedReason === 'lost'
    ? 'The end of the call was never reported.'
    : tried.trim()
}

function when({ callback }: Call, timezone: string): string {
  if (!callback?.dueAt) return ''
  const time = (iso: string, format: string) =>
    DateTime.fromISO(iso, { zone: timeZone(timezone) })
      .setLocale('en-US')
      .toFormat(format)
  if (callback.window) {
    const { from, to } = callback.window
    return ` on ${time(from, 'cccc, LLLL d')} between ${time(from, 'h:mm a')} and ${time(to, 'h:mm a')}`
  }
  return ` on ${time(callback.dueAt, 'cccc, LLLL d')} at ${time(callback.dueAt, 'h:mm a')}`
}
