/** Which question comes next, from what is known. Pure. */
import type { Business, Question } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { fullName, type LeadField } from '../core/lead.ts'
import { callerNumber } from '../core/phone-number.ts'

/** Questions of our own; the hyphen keeps them apart from any field a business can name. */
export const anythingElse = 'anything-else'
export const callbackOffer = 'callback-offer'

/** Below this a captured value counts as wrong (the caller said no to it). */
const doubtful = 0.3
/** Below this a name is read back, and a reason asked for again. */
const sure = 0.7
/** So often a field is asked for in vain before the caller spells or keys it in, and before it is left out. */
export const missesToSpell = 2
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
  const open = call.question
  if (open && open.form !== 'read-back' && !answered.has(open.field) && !isSettled(call, open.field)) {
    const isRejected =
      call.lead[open.field] !== undefined || (open.field === 'name' && fullName(call.lead) !== undefined)
    if (isRejected && !call.skipped.includes(open.field)) return inForm(call, open.field)
  }
  const toConfirm = ['phone', 'name', 'email'].find((field) => needsReadBack(call, field))
  if (toConfirm) return readBack(call, toConfirm)
  for (const field of wantedFields(call, business)) {
    if (call.skipped.includes(field)) continue
    const question = questionFor(call, business, field)
    if (question) return question
  }
  return null
}

/** Fields to be asked for, in order. In an emergency: where to reach whom, then only what is required. */
export function wantedFields(call: Call, business: Business): string[] {
  const required = business.questions.filter(({ isRequired }) => isRequired).map(({ field }) => field)
  const optional = business.questions.filter(({ isRequired }) => !isRequired).map(({ field }) => field)
  return call.urgency.level === 'emergency'
    ? [...new Set(['phone', 'name', ...required])]
    : [...new Set([...required, ...optional])]
}

export function questionOf(business: Business, field: string): Question | undefined {
  return business.questions.find((question) => question.field === field)
}

/** What is known of a field, leaving out what the caller has called wrong. */
export function knownField(call: Call, field: string): LeadField | undefined {
  const name = field === 'name' ? (call.lead.firstName ?? call.lead.lastName) : call.lead[field]
  return name && name.confidence >= doubtful ? name : undefined
}

function isSettled(call: Call, field: string): boolean {
  return knownField(call, field)?.isConfirmed === true
}

function questionFor(call: Call, business: Business, field: string): OpenQuestion | undefined {
  const known = knownField(call, field)
  if (field === 'phone') {
    const number = callerNumber(call.direction === 'inbound' ? call.from : call.to)
    const isCallerId = known?.source === 'caller-id' && !known.isConfirmed
    if (isCallerId || (call.lead.phone === undefined && number)) {
      return { field, form: 'read-back', value: known?.value ?? number }
    }
    return known ? undefined : inForm(call, field)
  }
  if (field === 'name' && known) return lastNameQuestion(call, business)
  if (field === 'reason' && known && known.confidence < 0.5) return inForm(call, field)
  return known ? undefined : inForm(call, field)
}

/** The last name is asked for once, when only the first was given and the business's own words want both. */
function lastNameQuestion(call: Call, business: Business): OpenQuestion | undefined {
  const wantsBoth = /\b(?:last|full|sur) ?name|first and last\b/i.test(
    questionOf(business, 'name')?.ask ?? '',
  )
  const isOpen =
    call.lead.lastName === undefined && !call.skipped.includes('lastName') && !call.misses.lastName
  return wantsBoth && isOpen ? { field: 'lastName', form: 'ask' } : undefined
}

/** The form follows the misses: asked, then spelled or keyed in. */
export function inForm(call: Call, field: string): OpenQuestion {
  const isHard = (call.misses[field] ?? 0) >= missesToSpell
  if (isHard && field === 'phone') return { field, form: 'keypad' }
  if (isHard && (field === 'name' || field === 'email')) return { field, form: 'spell' }
  return { field, form: 'ask' }
}

function needsReadBack(call: Call, field: string): boolean {
  if (call.skipped.includes(field)) return false
  const known = knownField(call, field)
  if (!known || known.isConfirmed || known.source === 'crm') return false
  if (field === 'name') return known.confidence < sure && known.source === 'spoken'
  return known.source !== 'caller-id'
}

export function readBack(call: Call, field: string): OpenQuestion {
  const value = field === 'name' ? fullName(call.lead) : call.lead[field]?.value
  return { field, form: 'read-back', ...(value ? { value } : {}) }
}
