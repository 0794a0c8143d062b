/** What came of a file of dialogues: metrics over its calls, sums of every slot, and what went wrong. Pure. */
import { type SlotResult, type SlotSum, sumSlots } from '../../../simulator/dialogue-score.ts'
import { scoredFields } from '../../../simulator/dialogue-slots.ts'
import type { PlayedDialogue } from '../call/dialogue-calls.ts'
import type { Metrics, Miss } from './eval-set.ts'
import { type SetResult, timesOf } from './run-set.ts'
import { ratio } from './scores.ts'

export interface DialogueResult extends SetResult {
  /** One entry a slot of the data set. */
  slots: SlotSum[]
}

const found: readonly SlotResult[] = ['right', 'elsewhere']

export function resultOf(set: string, played: PlayedDialogue[]): DialogueResult {
  const answerTimes = played.map(({ outcome }) =>
    outcome.webhooks.reduce((sum, { answerMs }) => sum + answerMs * 1000, 0),
  )
  return {
    set,
    rows: played.length,
    metrics: metricsOf(played),
    baseline: {},
    ...timesOf(answerTimes),
    misses: played.flatMap(missesOf),
    slots: sumSlots(played.map(({ score }) => score)),
  }
}

function metricsOf(played: PlayedDialogue[]): Metrics {
  const slots = played.flatMap(({ score }) => score.slots)
  const perCall = (value: (one: PlayedDialogue) => number) =>
    played.reduce((sum, one) => sum + value(one), 0) / Math.max(1, played.length)
  const captured = (of: typeof slots) =>
    ratio(of.filter(({ result }) => found.includes(result)).length, of.length)
  const byField = scoredFields.flatMap((field): [string, number][] => {
    const own = slots.filter((slot) => slot.field === field)
    return own.length === 0 ? [] : [[`${field}Captured`, captured(own)]]
  })
  return {
    goalsCaptured: captured(slots),
    ...Object.fromEntries(byField),
    turnsNeeded: perCall(({ score }) => score.turnsNeeded),
    turnsPerCall: perCall(({ score }) => score.turns),
    turnsRecorded: perCall(({ dialogue }) => dialogue.turns.length),
    repeatedQuestionsPerCall: perCall(({ score }) => score.repeatedQuestions),
    notUnderstoodPerCall: perCall(({ score }) => score.notUnderstood),
    deadEnds: perCall(({ score }) => Number(score.isDeadEnd)),
    inventedNames: perCall(({ score }) => Number(score.isNameUnexpected)),
    failedCalls: perCall((one) => Number(hasFailed(one))),
  }
}

/** The call broke off, or the receptionist did and took a message instead. */
function hasFailed({ outcome, call }: PlayedDialogue): boolean {
  return outcome.errors.length > 0 || call.events.some(({ type }) => type === 'engine-failed')
}

/** Goals that the record does not hold, calls that ended too early, and names out of nowhere. */
function missesOf(played: PlayedDialogue): Miss[] {
  const { dialogue, score, captured, outcome } = played
  const said = (value: string) =>
    dialogue.turns.find(({ text }) => text.toLowerCase().includes(value.toLowerCase()))?.text ?? ''
  const last = outcome.conversation.slice(-3).map(({ speaker, text }) => `${speaker}: ${text}`)
  return [
    ...score.slots
      .filter(({ result }) => !found.includes(result))
      .map(({ slot, field, known, captured: got }) => ({
        ...{ id: dialogue.id, said: said(known), wanted: `${field} (${slot}): ${known}`, got: got ?? '' },
      })),
    ...(score.isDeadEnd
      ? [
          {
            id: dialogue.id,
            said: last.join(' / '),
            wanted: 'the caller to be heard out',
            got: 'the end of the call',
          },
        ]
      : []),
    ...(hasFailed(played)
      ? [{ id: dialogue.id, said: last.join(' / '), wanted: 'a call that goes well', got: 'a failed call' }]
      : []),
    ...(score.isNameUnexpected
      ? [{ id: dialogue.id, said: '', wanted: 'no name but the one given', got: `name: ${captured.name}` }]
      : []),
  ]
}
