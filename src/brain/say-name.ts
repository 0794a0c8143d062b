/** Names are said back in passing ("Thank you, Ana Reyes."): going on without a word against it confirms them. */
import type { Call } from '../core/call.ts'
import { doubtful, fullName, type LeadField } from '../core/lead.ts'
import type { Language } from '../languages/language.ts'
import { mayRename, readCorrection } from '../understanding/correction.ts'
import { nameDistance } from '../understanding/name-distance.ts'
import { readName } from '../understanding/names.ts'
import { readSpellingHint } from '../understanding/spelling-hint.ts'
import { wordsOf } from '../understanding/words.ts'
import type { Draft } from './draft.ts'
import { needsReadBack } from './next-question.ts'

const parts = ['firstName', 'lastName'] as const

/** Thanks the caller by full name, once; false when there is none to say, or one that is to be read back as a question. */
export function sayName(draft: Draft): boolean {
  const name = fullName(draft.call.lead)
  if (name === undefined || unconfirmed(draft.call).length === 0) return false
  if (needsReadBack(draft.call, 'name') || wasSaidBack(draft.call)) return false
  draft.say(draft.phrases.thanks(name))
  return true
}

/** The parts of the name that `before` had said back and that the caller's turn left as they were are confirmed. */
export function confirmName(draft: Draft, before: Call): void {
  if (needsReadBack(before, 'name') || !wasSaidBack(before)) return
  const fields: Record<string, LeadField> = {}
  for (const part of unconfirmed(draft.call)) {
    const known = draft.call.lead[part]
    if (known && known.value === before.lead[part]?.value) fields[part] = { ...known, isConfirmed: true }
  }
  if (Object.keys(fields).length > 0) draft.add({ type: 'lead-updated', fields })
}

/** The words take back the name that was just said: "no, it's Dina", "no, Reyes with a z". */
export function correctsName(call: Call, language: Language, text: string): boolean {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')
  const known = parts.flatMap((part) => call.lead[part]?.value ?? [])
  if (!last || known.length === 0 || !holds(last.heard ?? last.text, known.join(' '))) return false
  const correction = readCorrection(text, language)
  if (correction?.field !== undefined) return correction.field === 'name'
  if (!correction && !mayRename(text, language)) return false
  const said = readName(correction?.rest ?? text, language, { asked: true })
  const names = [said?.firstName, said?.lastName].filter((name) => name !== undefined)
  if (names.length === 0) return false
  if (readSpellingHint(text, language)) return true
  const isNear = names.some((name) => known.some((one) => isAlike(name, one)))
  const isSame = names.every((name) => known.some((one) => nameDistance(name, one) === 0))
  if (!correction) return isNear && !isSame
  return isNear || (names.length === 2 && names.every((name) => holds(text, name, true)))
}

/** Misheard for one another: no more letters differ than two, or two in five. */
function isAlike(one: string, other: string): boolean {
  return nameDistance(one, other) <= Math.max(2, Math.floor(Math.max(one.length, other.length) * 0.4))
}

function unconfirmed({ lead }: Call): (typeof parts)[number][] {
  return parts.filter((part) => {
    const field = lead[part]
    return field !== undefined && !field.isConfirmed && field.confidence >= doubtful
  })
}

/** The caller heard the whole name after it was taken. */
function wasSaidBack({ lead, transcript }: Call): boolean {
  const name = fullName(lead)
  const since = Math.max(...parts.map((part) => lead[part]?.turn ?? -1))
  return (
    name !== undefined &&
    transcript.some(
      ({ speaker, turn, heard, text }) =>
        speaker === 'receptionist' && turn > since && holds(heard ?? text, name),
    )
  )
}

/** Whether `text` holds these words together; `isExact` minds capitals. */
function holds(text: string, words: string, isExact = false): boolean {
  if (isExact) return text.includes(words)
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `)
}
