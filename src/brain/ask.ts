/** Puts a question: into words, and on record as the one that stands open. */
import type { OpenQuestion } from '../core/call.ts'
import { ownersTag, questionIn } from '../core/owner-texts.ts'
import type { Expectation, Reply } from './brain.ts'
import type { Draft } from './draft.ts'
import { anythingElse, callbackOffer, knownField } from './next-question.ts'

export function ask(draft: Draft, question: OpenQuestion): Reply {
  const open = draft.call.question
  if (open?.field !== question.field || open.form !== question.form || open.value !== question.value) {
    draft.add({ type: 'question-asked', question })
  }
  sayQuestion(draft, question)
  return draft.finish({ do: 'listen', expect: expectation(question) })
}

/** What stands open stays open, and is not said again: the caller wants a moment. */
export function waitFor(draft: Draft, question: OpenQuestion): Reply {
  draft.say(draft.phrases.takeYourTime)
  return draft.finish({ do: 'listen', expect: expectation(question) })
}

/** Fields that every language has words of its own for. */
const ours = ['name', 'phone', 'reason', 'email', 'address', 'company', 'timeline', 'budget']

/** A field of the owner's own that is put into words in the owner's language alone is asked for in that. */
function sayQuestion(draft: Draft, question: OpenQuestion): void {
  const { business, call } = draft
  const words = wording(draft, question)
  if (words !== undefined) {
    draft.say(words)
    return
  }
  const { field } = question
  const own = questionIn(business, call.language, field)
  const owners = ownersTag(business)
  const fallback = ours.includes(field) ? undefined : questionIn(business, owners, field)
  if (own === undefined && fallback !== undefined) draft.say(fallback, owners)
  else draft.say(own ?? draft.phrases.askFor(field))
}

/** Undefined for what the owner may have words for. */
function wording(draft: Draft, { field, form, value }: OpenQuestion): string | undefined {
  const { phrases, country, call } = draft
  if (field === anythingElse) return phrases.anythingElse
  if (field === callbackOffer) return phrases.offerCallback
  if (form === 'read-back' && value !== undefined) {
    if (field === 'phone') {
      return call.lead.phone === undefined || call.lead.phone.source === 'caller-id'
        ? phrases.isThisYourNumber(value, country)
        : phrases.readBackPhone(value, country, !isRepeated(draft, field))
    }
    if (field === 'name') return phrases.readBackName(value)
    if (field === 'email') return phrases.readBackEmail(value)
    return phrases.readBackOther(value)
  }
  if (field === 'phone' && value !== undefined) return phrases.goOnWithNumber
  if (form === 'spell')
    return phrases.spell(field === 'name' && knownField(call, 'firstName') ? 'lastName' : field)
  if (form === 'keypad') return phrases.keyIn
  if (field === 'lastName') return phrases.lastName
  if (field === 'reason' && call.lead.reason !== undefined) return phrases.whatElse
  return undefined
}

/** The keys were explained once; a second time they are left out, unless the caller was not understood. */
function isRepeated(draft: Draft, field: string): boolean {
  return (
    draft.call.question?.field === field &&
    draft.call.question.form === 'read-back' &&
    !draft.call.misses[field]
  )
}

/** What the caller may answer to a question. */
export function expectation({ field, form }: OpenQuestion): Expectation {
  if (form === 'read-back') return 'yes-no'
  if (field === 'phone') return 'phone'
  if (form === 'spell') return field === 'email' ? 'email' : 'spelling'
  if (field === 'name' || field === 'lastName') return 'name'
  return field === 'email' || field === 'address' ? field : 'open'
}
