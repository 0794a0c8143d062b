/** A number that comes in pieces: "five oh three" – pause – "five five five …". */
import type { OpenQuestion } from '../core/call.ts'
import { toE164 } from '../core/phone-number.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import type { Draft } from './draft.ts'
import { miss } from './misses.ts'
import { inForm } from './next-question.ts'

const longest = 15

/**
 * Adds the digits to those of the turn before; behind a number that was read back they replace its end. Null
 * when they now make a number, which is taken.
 */
export function joinNumber(draft: Draft, digits: string, open: OpenQuestion): Reply | null {
  const known = open.value ?? ''
  const joined = open.form === 'read-back' ? digits : known + digits
  const phone = open.form === 'read-back' ? withNewEnd(known, digits) : toE164(joined, draft.country)
  if (phone) {
    const confidence = Math.max(0.8, draft.call.lead.phone?.confidence ?? 0)
    draft.add({
      type: 'lead-updated',
      fields: { phone: { value: phone, confidence, source: 'spoken', isConfirmed: false } },
    })
    return null
  }
  if (joined.length < 10)
    return ask(draft, { field: 'phone', form: open.form === 'keypad' ? 'keypad' : 'ask', value: joined })
  draft.say(draft.phrases.badNumber(Math.min(joined.length, longest)))
  miss(draft, 'phone')
  if (draft.call.skipped.includes('phone')) return null
  draft.add({ type: 'question-asked', question: inForm(draft.call, 'phone') })
  return draft.finish({ do: 'listen', expect: 'phone' })
}

/** "No, it ends in 46": the last digits of an E.164 number replaced. */
function withNewEnd(phone: string, digits: string): string | undefined {
  return digits.length < 8 ? toE164(phone.slice(0, -digits.length) + digits) : undefined
}
