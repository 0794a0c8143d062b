/** One to three sentences about a finished call for the owner, in the owner's language, from captured fields alone. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { fullName } from '../core/lead.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { callerNumber, readableNumber } from '../core/phone-number.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import type { SummaryWords } from '../languages/summary-words.ts'
import { isNameWord } from '../understanding/name-words.ts'

/**
 * Who called and why, how pressing it is, whom to call back when, and how the call ended. Nothing is invented.
 * `matter`: who called and why in somebody else's words, which were checked.
 */
export function summarize(
  call: Call,
  business: Pick<Business, 'timezone' | 'languages'>,
  matter?: string,
): string {
  const country = business.languages[0]?.slice(-2) ?? 'US'
  const { summary: words, code } = languageOf(ownersTag(business))
  if (call.isSpam) return call.endedReason === 'blocked' ? words.blocked : words.spam
  const spoken = languageOf(call.language).code
  return [
    matter ?? who(call, country, words),
    spoken === code ? '' : words.spoke(spoken),
    urgency(call, words),
    ...booked(call, business.timezone, words),
    next(call, business.timezone, country, words),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function who(call: Call, country: string, words: SummaryWords): string {
  const number = call.lead.phone?.value ?? callerNumber(call.direction === 'inbound' ? call.from : call.to)
  const name = fullName(call.lead)
  const company = call.lead.company?.value
  const unnamed = number ? words.callerFrom(readableNumber(number, country)) : words.callerWithoutNumber
  const caller = name ? (company ? words.nameAndCompany(name, company) : name) : unnamed
  const reason = call.lead.reason?.value
  if (reason) return words.called(caller, quoted(reason, languageOf(call.language)))
  const voicemail = call.recordings.some(({ source }) => source === 'voicemail')
  if (voicemail) return words.leftVoicemail(caller)
  const hasSpoken = call.transcript.some(({ speaker }) => speaker === 'caller')
  return hasSpoken ? words.gaveNoReason(caller) : words.saidNothing(caller)
}

/** The caller's own words, as a sentence: "my sink is clogged." */
function quoted(words: string, language: Language): string {
  const [first = ''] = words.split(' ')
  const isEveryday = first === 'A' || (!/^I(?:'|$)/.test(first) && !isNameWord(first, language))
  const said = (isEveryday ? words.charAt(0).toLowerCase() + words.slice(1) : words).replaceAll('"', "'")
  return /[.!?…]$/.test(said) ? `"${said}"` : `"${said}."`
}

function urgency(call: Call, words: SummaryWords): string {
  if (call.urgency.level === 'routine') return ''
  const evidence = call.urgency.evidence[0]
  const isTold = evidence !== undefined && call.lead.reason?.value.includes(evidence)
  const quote = evidence && !isTold ? quoted(evidence, languageOf(call.language)) : undefined
  return call.urgency.level === 'emergency' ? words.emergency(quote) : words.urgent(quote)
}

function booked({ appointments = [] }: Call, timezone: string, words: SummaryWords): string[] {
  return appointments.map(({ title, startsAt }) => words.booked(title, { dueAt: startsAt, timezone }))
}

function next(call: Call, timezone: string, country: string, words: SummaryWords): string {
  const transfer = call.transfers.findLast(({ outcome }) => outcome === 'accepted')
  if (transfer) return words.putThrough(transfer.name)
  const tried = call.transfers.length > 0 ? words.nobodyTookIt : ''
  const { callback } = call
  if (callback?.requested) {
    const { dueAt, window } = callback
    const number = callback.phone ? readableNumber(callback.phone, country) : undefined
    return `${tried} ${words.callBack(number, dueAt ? { dueAt, window, timezone } : undefined)}`.trim()
  }
  if (call.endedReason === 'no-input') return `${tried} ${words.endedInSilence}`.trim()
  return tried === '' && call.endedReason === 'lost' ? words.endNeverReported : tried
}
