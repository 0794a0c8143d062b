/** Takes what the caller's words tell into the lead. */
import type { OpenQuestion } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { readEmail } from '../understanding/email.ts'
import { hasNothingElse } from '../understanding/goodbye.ts'
import { readPhone } from '../understanding/phone.ts'
import type { FoundQuestion } from '../understanding/question.ts'
import { cannotAnswer } from '../understanding/unknown.ts'
import { holdsKnownName, isBareYesNo } from './bare-answer.ts'
import { type CaptureContext, type Captured, capture } from './capture.ts'
import type { Draft } from './draft.ts'
import { addNote, takeBackNotGiven } from './misses.ts'

export interface Speech {
  text: string
  confidence?: number | undefined
  alternatives?: string[] | undefined
}

export interface Taken {
  /** Questions' fields that got a value: `name` stands for its parts. */
  answered: Set<string>
  isRenamed: boolean
  partialNumber?: string | undefined
  /** Words that tell more about a matter that is known already. */
  aside?: string | undefined
}

/** The number that the call comes from is a lead of its own, until the caller gives a better one. */
export function keepCallersNumber(draft: Draft): void {
  const number = draft.callersNumber
  if (number === undefined || draft.call.lead.phone) return
  draft.add({
    type: 'lead-updated',
    fields: { phone: { value: number, confidence: 0.6, source: 'caller-id', isConfirmed: false } },
  })
}

/** `expected`: the question that the words may answer; `question`: what they ask of us, which is no answer. */
export function takeFields(
  draft: Draft,
  speech: Speech,
  expected: OpenQuestion | undefined,
  question: FoundQuestion | null,
): Taken {
  // "No, that's all" is no reason for a call.
  const isDone = expected?.field === 'reason' && hasNothingElse(speech.text, draft.language)
  const answers =
    !isDone &&
    (!cannotAnswer(speech.text, draft.language) || isNameGiven(speech.text, draft.language, expected)) &&
    !isBareYesNo(speech.text, draft.language, expected)
  const context: CaptureContext = {
    call: draft.call,
    expected: answers ? expected : undefined,
    country: draft.country,
    language: draft.language,
    confidence: speech.confidence ?? 1,
    alternatives: speech.alternatives,
    question,
    now: draft.now,
    business: draft.business,
  }
  const captured = bestReading(speech, context)
  noteEarlierTime(draft, captured)
  if (Object.keys(captured.fields).length > 0) draft.add({ type: 'lead-updated', fields: captured.fields })
  const answered = answeredBy(captured, expected)
  takeBackNotGiven(draft, answered)
  if (captured.extension) addNote(draft, draft.notes.extension(captured.extension))
  return {
    answered,
    isRenamed: captured.isCorrection && Boolean(captured.fields.firstName ?? captured.fields.lastName),
    partialNumber: captured.partialNumber,
    aside: captured.aside,
  }
}

/** "Ben. I can't recall what he said": the name is given, whatever else is not known. */
function isNameGiven(text: string, language: Language, expected: OpenQuestion | undefined): boolean {
  return expected?.field === 'name' && holdsKnownName(text, language)
}

/** The reason may still hold the time that is replaced now. */
function noteEarlierTime(draft: Draft, { fields }: Captured): void {
  const before = draft.call.lead.timeline?.value
  const now = fields.timeline?.value
  if (before !== undefined && now !== undefined && !now.includes(before))
    addNote(draft, draft.notes.earlierTime(before))
}

/** When the first reading holds no number or e-mail that was asked for, another reading of the same sound may. */
function bestReading({ text, alternatives }: Speech, context: CaptureContext): Captured {
  const first = capture(text, context)
  const field = context.expected?.field
  if ((field !== 'phone' && field !== 'email') || first.fields[field]) return first
  // Everything is read in a reading only when it holds what was asked for: there may be ten of them.
  const { language, country } = context
  const holds = (other: string) =>
    field === 'phone'
      ? readPhone(other, language, { asked: true, country })?.phone !== undefined
      : readEmail(other, language) !== null
  for (const other of alternatives ?? []) {
    const captured = holds(other) ? capture(other, context) : first
    if (captured.fields[field]) return captured
  }
  return first
}

function answeredBy({ fields, again }: Captured, expected: OpenQuestion | undefined): Set<string> {
  const answered = new Set(Object.keys(fields))
  // Spelled or said once more, as it is known: that is an answer, too.
  const parts = expected?.field === 'name' ? ['firstName', 'lastName'] : [expected?.field]
  if (expected?.form !== 'read-back' && again.some((field) => parts.includes(field)))
    answered.add(expected?.field ?? '')
  if (answered.has('firstName') || (answered.has('lastName') && expected?.field === 'name'))
    answered.add('name')
  return answered
}
