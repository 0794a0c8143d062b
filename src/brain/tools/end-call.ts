/** Tool: ends the call once everything is said. */
import { z } from 'zod'
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { languageOfWords } from '../../understanding/caller-language.ts'
import { hasNothingElse, readGoodbye } from '../../understanding/goodbye.ts'
import { isWorthCallback, noteCallback } from '../callbacks.ts'
import type { Draft } from '../draft.ts'
import { knownField, wantedFields } from '../next-question.ts'
import type { Tool } from './tool.ts'
import { dispatchDraft, draftOf } from './tool-draft.ts'

const name = 'end_call'
const reasons = ['goodbye', 'nothing-left', 'wrong-number', 'abusive'] as const
type Reason = (typeof reasons)[number]
/** These callers leave nothing behind that could be asked for. */
const needNothing: readonly Reason[] = ['wrong-number', 'abusive']

export const endCall: Tool<{ reason: Reason }> = {
  name,
  isAllowed: () => true,
  description: () =>
    'Hangs up once you have finished speaking. Use it when the caller has said goodbye or needs nothing more; say ' +
    'goodbye in the same turn.',
  input: () =>
    z.strictObject({
      reason: z.enum(reasons, { error: () => `expected one of ${reasons.join(', ')}` }),
    }),
  async run({ reason }, context) {
    const { call, business } = context
    const missing = missingFields(call, business)
    const wasWarned = call.toolRuns?.some((run) => run.name === name && run.isError) === true
    if (missing.length > 0 && !needNothing.includes(reason) && !wasWarned && !hasSaidGoodbye(call)) {
      return {
        output: `Not yet: the caller has not said goodbye, and was not asked for ${missing.join(', ')}. Ask, or call this again in your next turn if the caller would not tell.`,
        isError: true,
      }
    }
    const draft = draftOf(context)
    const isNoted = !needNothing.includes(reason) && noteUnsaid(draft)
    draft.add({ type: 'ending-decided', reason: 'receptionist-hung-up' })
    dispatchDraft(draft, context)
    const phone = draft.call.callback?.phone
    return {
      output: `The call ends when you have finished.${isNoted ? ` A call back to ${phone} is noted: you may say so, without a time.` : ''} Say one short goodbye if you have not.`,
      ...(isNoted ? { receipts: [{ kind: 'callback' as const }] } : {}),
      next: { do: 'hang-up' },
    }
  },
}

/** A matter that was told and that nobody decided upon is called back about, as after every other end. */
function noteUnsaid(draft: Draft): boolean {
  const { call } = draft
  const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')
  const isWithdrawn = last && readGoodbye(last.text, languageOfWords(last.text, call))?.isWithdrawn === true
  const isTaken = call.transfers.some(({ outcome }) => outcome === 'accepted')
  if (call.isSpam || call.callback !== null || isTaken || !isWorthCallback(draft)) return false
  if (isWithdrawn && call.urgency.level !== 'emergency') return false
  noteCallback(draft)
  return true
}

/** Required, and neither told nor asked for in vain. */
function missingFields(call: Call, business: Business): string[] {
  const required = new Set(
    business.questions.filter(({ isRequired }) => isRequired).map(({ field }) => field),
  )
  return wantedFields(call, business).filter(
    (field) =>
      required.has(field) &&
      knownField(call, field) === undefined &&
      !call.skipped.includes(field) &&
      (call.misses[field] ?? 0) === 0 &&
      call.question?.field !== field,
  )
}

function hasSaidGoodbye(call: Call): boolean {
  const last = call.transcript.findLast(({ speaker }) => speaker === 'caller')
  if (!last) return false
  const language = languageOfWords(last.text, call)
  return readGoodbye(last.text, language) !== null || hasNothingElse(last.text, language)
}
