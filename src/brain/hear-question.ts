/** A question to us: answered when we can, passed on when we cannot. */
import { goodReason } from '../core/lead.ts'
import { answerQuestion } from './answer-question.ts'
import type { Draft } from './draft.ts'
import { addNote } from './misses.ts'
import { knownField } from './next-question.ts'

/** Confidence of a reason that is only what the caller asked and was told; a better one is still asked for. */
const answeredOnly = 0.4

/** Whether the question got an answer. One that we cannot answer, beside words that we could use, gets none. */
export function hearQuestion(draft: Draft, question: string, answered: ReadonlySet<string>): boolean {
  const { business, now, phrases, call } = draft
  const answer = answerQuestion(question, { business, now, tag: call.language })
  if (answer === null) addNote(draft, draft.notes.asked(question))
  if (answer === null && answered.size > 0) return false
  draft.say(answer ?? (wasPassedOn(draft) ? phrases.passOnToo : phrases.passOn))
  if (knownField(draft.call, 'reason') === undefined) {
    // What nobody could answer is what the team calls back about.
    const confidence = answer === null ? goodReason : answeredOnly
    draft.add({
      type: 'lead-updated',
      fields: { reason: { value: question, confidence, source: 'spoken', isConfirmed: false } },
    })
  }
  return true
}

function wasPassedOn({ call, phrases }: Draft): boolean {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text ?? ''
  return last.includes(phrases.passOn) || last.includes(phrases.passOnToo)
}
