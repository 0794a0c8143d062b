/**
 * Evaluation set `reason_natcs`: why the caller calls, out of the opening words. The data has no text to compare with, only
 * the intent. So this measures what can be measured: that a reason stands in the record after the opening words, how
 * long it is, that its words are the caller's, and how well the intent can be told from them.
 */
import { z } from 'zod'
import { scriptedReply } from '../../../brain/scripted-brain.ts'
import { applyEvent } from '../../../core/apply-event.ts'
import { demoBusiness } from '../../../core/business.ts'
import type { Call } from '../../../core/call.ts'
import type { CallEventBody } from '../../../core/call-event.ts'
import { languageOf } from '../../../languages/languages.ts'
import { type EvalSet, languageField } from '../eval-set.ts'
import { foldedLabels } from '../naive-bayes.ts'
import { ratio } from '../scores.ts'

const rowSchema = z.object({
  id: z.string(),
  language: languageField,
  utterance: z.string(),
  reason_intent: z.string(),
})
type Row = z.infer<typeof rowSchema>
/** The reason in the record; null without one. */
type Answered = { row: Row; answer: string | null }[]

const folds = 10
/** Fewer rows than that in a fold tell nothing. */
const minRows = 50
/** A Tuesday morning in opening hours. */
const now = new Date('2026-03-03T16:00:00Z')

export const reasonSet: EvalSet<Row, string | null> = {
  name: 'reason_natcs',
  row: rowSchema,
  answer({ utterance, language }) {
    const call = applied(greeted(languageOf(language).tag), [{ type: 'caller-said', text: utterance }])
    const { events } = scriptedReply({
      call,
      business: demoBusiness,
      input: { type: 'speech', text: utterance },
      now,
    })
    return applied(call, events).lead.reason?.value ?? null
  },
  /** All the caller's words: what a receptionist that shortens nothing would keep. */
  baseline: ({ utterance }) => utterance,
  score(answered) {
    const reasons = answered.flatMap(({ row, answer }) =>
      answer === null ? [] : [{ row, words: wordsOf(answer) }],
    )
    const own = reasons.filter(({ row, words }) => {
      const said = new Set(wordsOf(row.utterance))
      return words.every((word) => said.has(word))
    })
    const lengths = reasons.map(({ words }) => words.length)
    const share = ratio(
      lengths.reduce((sum, length) => sum + length, 0),
      reasons.reduce((sum, { row }) => sum + wordsOf(row.utterance).length, 0),
    )
    const isTold = intentsTold(answered)
    return {
      found: ratio(reasons.length, answered.length),
      ownWords: ratio(own.length, reasons.length),
      keptShare: share,
      longestInWords: Math.max(0, ...lengths),
      ...(isTold ? { intentAccuracy: ratio(isTold.filter(Boolean).length, isTold.length) } : {}),
    }
  },
  misses(answered) {
    const [byReason, byAll] = [
      intentsTold(answered),
      intentsTold(answered.map(({ row }) => ({ row, answer: row.utterance }))),
    ]
    return answered.flatMap(({ row, answer }, index) => {
      const base = { id: row.id, said: row.utterance, got: answer ?? '' }
      if (answer === null) return [{ ...base, wanted: 'a reason' }]
      const isLost = byAll?.[index] && !byReason?.[index]
      return isLost ? [{ ...base, wanted: `words that tell ${row.reason_intent}` }] : []
    })
  },
}

/** The call as it stands when the greeting has been said, by language tag. */
const greetedCalls = new Map<string, Call>()

function greeted(language: string): Call {
  const known = greetedCalls.get(language)
  if (known) return known
  const started = applyEvent(undefined, {
    ...{
      type: 'call-started',
      at: now.toISOString(),
      callSid: `CA${'0'.repeat(32)}`,
      isTest: true,
      language,
    },
    ...{ businessId: demoBusiness.id, direction: 'inbound', from: '+15035550142', to: '+15035550188' },
  })
  const { events, say } = scriptedReply({
    ...{ call: started, business: demoBusiness, now },
    input: { type: 'opening', isResumed: false },
  })
  const call = applied(started, [...events, { type: 'receptionist-said', text: say }])
  greetedCalls.set(language, call)
  return call
}

function applied(call: Call, events: CallEventBody[]): Call {
  return events.reduce((before, event) => applyEvent(before, { ...event, at: now.toISOString() }), call)
}

/** Whether the intent of each row is told from the words by a classifier that learnt from the other rows. */
function intentsTold(answered: Answered): boolean[] | undefined {
  if (answered.length < minRows) return undefined
  const examples = answered.map(({ row, answer }) => ({
    words: wordsOf(answer ?? ''),
    label: row.reason_intent,
  }))
  return foldedLabels(examples, folds).map((label, index) => label === examples[index]?.label)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
}
