/** A question to us: answered when we can, passed on when we cannot. */
import type { OpenQuestion } from '../core/call.ts'
import { goodReason } from '../core/lead.ts'
import { answerIdentity, answerQuestion } from './answer-question.ts'
import type { Draft } from './draft.ts'
import { addNote, skip } from './misses.ts'
import { knownField } from './next-question.ts'

/** Confidence of a reason that is only what the caller asked and was told; a better one is still asked for. */
const answeredOnly = 0.4

/** So many questions in a row that nobody can answer, and what stands open is left out. */
const mostPassedOn = 3

/** Whether the question got an answer. One that we cannot answer, beside words that we could use, gets none. */
export function hearQuestion(draft: Draft, question: string, answered: ReadonlySet<string>): boolean {
  const { business, now, phrases, call } = draft
  const before = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text
  const answer = answerQuestion(question, { business, now, tag: call.language, before })
  const isIdentity = answer !== null && answerIdentity(question, { business, tag: call.language }) !== null
  if (answer === null) addNote(draft, draft.notes.asked(question))
  if (knownField(draft.call, 'reason') === undefined && !isIdentity) {
    // What nobody could answer is what the team calls back about.
    const confidence = answer === null ? goodReason : answeredOnly
    draft.add({
      type: 'lead-updated',
      fields: { reason: { value: question, confidence, source: 'spoken', isConfirmed: false } },
    })
  }
  if (answer === null && answered.size > 0) return false
  draft.say(answer ?? (timesPassedOn(draft) > 0 ? phrases.passOnToo : phrases.passOn))
  if (answer === null && call.question && timesPassedOn(draft) >= mostPassedOn)
    leaveOpen(draft, call.question)
  return true
}

/** Whoever asks and asks instead of answering is not asked the same for ever. */
function leaveOpen(draft: Draft, { field }: OpenQuestion): void {
  if (field !== 'reason' && !field.includes('-')) skip(draft, field)
}

/** How many questions were passed on right before this one. */
function timesPassedOn({ call, phrases }: Draft): number {
  const said = call.transcript.filter(({ speaker }) => speaker === 'receptionist').map(({ text }) => text)
  const isOther = (text: string) => !text.includes(phrases.passOn) && !text.includes(phrases.passOnToo)
  return said.length - 1 - said.findLastIndex(isOther)
}
