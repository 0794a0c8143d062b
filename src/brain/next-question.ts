/** Which question comes next, from what is known. Pure. */
import type { Business, Question } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { callersNumber } from '../core/callback-number.ts'
import { doubtful, fullName, goodReason, type LeadField } from '../core/lead.ts'
import { ownersTag } from '../core/owner-texts.ts'
import { languageOf } from '../languages/languages.ts'
import { folded } from '../understanding/words.ts'

/** Questions of our own; the hyphen keeps them apart from any field a business can name. */
export const anythingElse = 'anything-else'
export const callbackOffer = 'callback-offer'

/** Fields that are read back, in this order, when their confidence is below what is named here. */
const sure: Record<string, number> = { phone: 0.8, name: 0.7, email: 0.8, address: 0.65 }
const confirmable = Object.keys(sure)
const spellable = new Set(['name', 'email', 'phone'])
/** So often a field is asked for in vain before the caller spells it, keys it in, and before it is left out. */
const missesToSpell = 1
const missesToKey = 2
export const missesToSkip = 3

/**
 * The next question, or null when nothing is left to ask. Values to be confirmed come first, then the business's
 * questions, the required ones before the others. `answered`: fields that got a value in this very turn.
 */
export function nextQuestion(
  call: Call,
  business: Business,
  answered: ReadonlySet<string>,
): OpenQuestion | null {
  const fresh = confirmable.find((field) => answered.has(field) && isUnsure(call, field))
  if (fresh) return readBack(call, fresh)
  const open = call.question
  if (open && !answered.has(open.field) && staysOpen(call, open)) {
    return open.form === 'ask' && open.value !== undefined ? open : inForm(call, open.field)
  }
  const toConfirm = confirmable.find((field) => needsReadBack(call, field))
  if (toConfirm) return readBack(call, toConfirm)
  for (const field of wantedFields(call, business)) {
    if (call.skipped.includes(field)) continue
    const question = questionFor(call, business, field)
    if (question) return question
  }
  return null
}

/** An open question that got no answer is put again, unless an emergency has other needs first. */
function staysOpen(call: Call, { field, form }: OpenQuestion): boolean {
  if (form === 'read-back' || field.includes('-') || call.skipped.includes(field)) return false
  if (call.urgency.level === 'emergency' && field !== 'phone' && field !== 'name') return false
  if (isRefused(call) && (field === 'phone' || knownField(call, 'reason') === undefined)) return false
  return isMissing(call, field)
}

function isMissing(call: Call, field: string): boolean {
  const known = knownField(call, field)
  return known === undefined || (field === 'reason' && known.confidence < goodReason)
}

/** Fields to be asked for, in order. In an emergency: where to reach whom, then only what is required. */
export function wantedFields(call: Call, business: Business): string[] {
  // Whoever only wanted no more calls is not asked who they are.
  if (isRefused(call) && knownField(call, 'reason') === undefined) return []
  const required = business.questions.filter(({ isRequired }) => isRequired).map(({ field }) => field)
  const optional = business.questions.filter(({ isRequired }) => !isRequired).map(({ field }) => field)
  return call.urgency.level === 'emergency'
    ? [...new Set(['phone', 'name', ...required])]
    : [...new Set([...required, ...optional])]
}

function questionOf(business: Business, field: string): Question | undefined {
  return business.questions.find((question) => question.field === field)
}

/** The caller wants no call back, in so many words. */
export function isRefused({ callback }: Call): boolean {
  return callback !== null && !callback.requested && callback.status === 'cancelled'
}

/** What is known of a field, leaving out what the caller has called wrong. */
export function knownField(call: Call, field: string): LeadField | undefined {
  const name = field === 'name' ? (call.lead.firstName ?? call.lead.lastName) : call.lead[field]
  return name && name.confidence >= doubtful ? name : undefined
}

function questionFor(call: Call, business: Business, field: string): OpenQuestion | undefined {
  const known = knownField(call, field)
  if (field === 'phone') {
    if (isRefused(call)) return undefined
    const number = callersNumber(call)
    const isCallerId = known?.source === 'caller-id' && !known.isConfirmed
    if (isCallerId || (call.lead.phone === undefined && number)) {
      return { field, form: 'read-back', value: known?.value ?? number }
    }
    return known ? undefined : inForm(call, field)
  }
  if (field === 'name' && known) return lastNameQuestion(call, business)
  return isMissing(call, field) ? inForm(call, field) : undefined
}

/** The last name is asked for once, when only the first was given and the business's own words want both. */
function lastNameQuestion(call: Call, business: Business): OpenQuestion | undefined {
  const { bothNames } = languageOf(ownersTag(business)).words.business
  const wantsBoth = bothNames.test(folded(questionOf(business, 'name')?.ask ?? ''))
  const isOpen =
    call.lead.lastName === undefined && !call.skipped.includes('lastName') && !call.misses.lastName
  return wantsBoth && isOpen ? { field: 'lastName', form: 'ask' } : undefined
}

/** The form follows the misses: asked, then spelled or keyed in. */
export function inForm(call: Call, field: string): OpenQuestion {
  const misses = call.misses[field] ?? 0
  if (field === 'phone' && misses >= missesToKey) return { field, form: 'keypad' }
  if (spellable.has(field) && misses >= missesToSpell) return { field, form: 'spell' }
  return { field, form: 'ask' }
}

/** Whether a value waits for the caller's yes: it was hard to hear. What is sure is said in passing, or with the promise. */
export function needsReadBack(call: Call, field: string): boolean {
  return !call.skipped.includes(field) && isUnsure(call, field)
}

/** What was hard to hear; told after a refusal to tell it, too. */
export function isUnsure(call: Call, field: string): boolean {
  const known = knownField(call, field)
  if (!known || known.isConfirmed || known.source === 'crm') return false
  return known.source !== 'caller-id' && known.confidence < (sure[field] ?? 0)
}

export function readBack(call: Call, field: string): OpenQuestion {
  const value = field === 'name' ? fullName(call.lead) : call.lead[field]?.value
  return { field, form: 'read-back', ...(value ? { value } : {}) }
}
