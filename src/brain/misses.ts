/** Counts the times a field was asked for in vain, and gives up on it in time. */
import { refusedCallerId } from '../core/callback-number.ts'
import type { Draft } from './draft.ts'
import { knownField, missesToSkip } from './next-question.ts'

/** One more miss; the third leaves the field out and notes that. */
export function miss(draft: Draft, field: string): void {
  draft.add({ type: 'question-missed', field })
  // A last name that is not given at once is not worth a second try.
  if ((draft.call.misses[field] ?? 0) >= missesToSkip || field === 'lastName') skip(draft, field)
}

export function skip(draft: Draft, field: string): void {
  draft.add({ type: 'question-skipped', field })
  if (field.includes('-') || field === 'lastName') return
  const known = knownField(draft.call, field)
  const { doubtful, notGiven } = draft.notes
  addNote(draft, known ? doubtful(field, known.value) : notGiven(field))
}

/** The caller would not tell a number: then the one of the call is not to be used either. */
export function refuseCallerId(draft: Draft): void {
  const { phone } = draft.call.lead
  if (phone?.source !== 'caller-id' || phone.isConfirmed) return
  draft.add({ type: 'lead-updated', fields: { phone: { ...phone, confidence: 0.1 } } })
  draft.add({ type: 'question-skipped', field: refusedCallerId })
}

/** Notes are for the owner: one text, each addition once, a sentence each. */
export function addNote(draft: Draft, note: string): void {
  const known = draft.call.lead.notes?.value
  if (known?.includes(note)) return
  const end = known === undefined || /[.!?…]["'”]?$/.test(known) ? ' ' : '. '
  keepNotes(draft, known ? known + end + note : note)
}

/** What was left out was told after all. */
export function takeBackNotGiven(draft: Draft, fields: Iterable<string>): void {
  const known = draft.call.lead.notes?.value
  if (known === undefined) return
  let rest = known
  for (const field of fields) rest = rest.replace(draft.notes.notGiven(field), '')
  if (rest !== known) keepNotes(draft, rest.replace(/ {2,}/g, ' ').trim())
}

function keepNotes(draft: Draft, text: string): void {
  const value = text.slice(0, 2000)
  draft.add({
    type: 'lead-updated',
    fields: { notes: { value, confidence: 1, source: 'spoken', isConfirmed: false } },
  })
}
