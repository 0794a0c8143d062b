/** A number that comes in pieces: "five oh three" – pause – "five five five …". */
import type { OpenQuestion } from '../core/call.ts'
import { toE164 } from '../core/phone-number.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import type { Draft } from './draft.ts'
import { miss } from './misses.ts'
import { inForm } from './next-question.ts'

const longest = 15

/** Adds the digits to those of the turn before. Null when they now make a number, which is taken. */
export function joinNumber(draft: Draft, digits: string, open: OpenQuestion): Reply | null {
  const before = open.form === 'read-back' ? '' : (open.value ?? '')
  const joined = before + digits
  const phone = toE164(joined, draft.country)
  if (phone) {
    draft.add({
      type: 'lead-updated',
      fields: { phone: { value: phone, confidence: 0.8, source: 'spoken', isConfirmed: false } },
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
