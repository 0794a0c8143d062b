/** Takes into a reply what a language model read from the caller's words, as far as the caller has said it. */
import { CallerWords } from './caller-words.ts'
import type { Draft } from './draft.ts'
import { type MergedCapture, mergeCaptured } from './merge-captured.ts'
import { addNote, takeBackNotGiven } from './misses.ts'
import { readOffered } from './read-offered.ts'

/** `given`: by field; blank ones count as left out. `hasUnwrittenWords`: the caller said more than is on record. */
export function captureOffered(
  draft: Draft,
  given: Readonly<Record<string, string | undefined>>,
  hasUnwrittenWords = false,
): MergedCapture {
  const { notes, ...offered } = definedOnly(given)
  const words = new CallerWords(draft.call, draft.country)
  const asked = { ...draft, call: draft.call, words, hasUnwrittenWords }
  const merged = mergeCaptured(offered, asked)
  if (Object.keys(merged.fields).length > 0) draft.add({ type: 'lead-updated', fields: merged.fields })
  for (const { field, value } of merged.dropped) addNote(draft, draft.notes.heardToo(field, value))
  if (notes !== undefined) note(draft, readOffered('notes', notes, asked), merged)
  takeBackNotGiven(draft, Object.keys(merged.fields))
  return merged
}

/** Models write '' for what they do not know. */
export function definedOnly(given: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([field, value]) => (value?.trim() ? [[field, value]] : [])),
  )
}

function note(draft: Draft, read: ReturnType<typeof readOffered>, merged: MergedCapture): void {
  if ('why' in read) merged.refused.push({ field: 'notes', why: read.why })
  else {
    addNote(draft, read.value)
    merged.same.push('notes')
  }
}
