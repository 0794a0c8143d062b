/** Numbers are said back in passing ("I have 5 0 3, …"): going on without a word against it confirms them. */
import type { Call } from '../core/call.ts'
import { spokenNumber } from '../languages/spoken-number.ts'
import { readCorrection } from '../understanding/correction.ts'
import { readPhone } from '../understanding/phone.ts'
import type { Draft } from './draft.ts'
import { isUnsure, knownField, needsReadBack } from './next-question.ts'

const lastTurns = 2

/** Says a number that the caller just told, unless it is to be read back as a question. */
export function sayNumber(draft: Draft): void {
  const { call, country, phrases } = draft
  const phone = knownField(call, 'phone')
  if (!phone || phone.source === 'caller-id' || phone.isConfirmed || isUnsure(call, 'phone')) return
  draft.say(
    call.callback?.requested
      ? phrases.numberNoted(phone.value, country)
      : phrases.numberTaken(phone.value, country),
  )
}

/** The number that `before` had just said back and that the caller's turn left as it was is confirmed. */
export function confirmNumber(draft: Draft, before: Call): void {
  const { phone } = draft.call.lead
  if (!phone || phone.isConfirmed || phone.source === 'caller-id') return
  if (phone.value !== before.lead.phone?.value || !wasJustSaid(before, draft.country)) return
  if (before.question?.field === 'phone' || needsReadBack(before, 'phone')) return
  draft.add({ type: 'lead-updated', fields: { phone: { ...phone, isConfirmed: true } } })
}

/** The words take back the number that was just said, or its end: "no, it's 503 …", "no, it ends in 0146". */
export function correctsNumber(draft: Draft, text: string): boolean {
  if (!wasJustSaid(draft.call, draft.country)) return false
  const correction = readCorrection(text, draft.language)
  if (!correction || (correction.field !== undefined && correction.field !== 'phone')) return false
  const { language, country } = draft
  return (readPhone(correction.rest, language, { asked: true, country })?.digits.length ?? 0) > 0
}

/** In one of our last turns: "please go ahead" may stand between. */
function wasJustSaid({ lead, transcript }: Call, country: string): boolean {
  const { phone } = lead
  if (phone === undefined) return false
  const said = transcript.filter(({ speaker }) => speaker === 'receptionist').slice(-lastTurns)
  const withDigits = said.map(({ heard, text }) => heard ?? text).filter((text) => /\d \d/.test(text))
  if (withDigits.length === 0) return false
  const spoken = spokenNumber(phone.value, country)
  return withDigits.some((text) => text.includes(spoken))
}
