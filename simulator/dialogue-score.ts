/** How well a receptionist did on recorded dialogues: captured against known, and how the talk went. Pure. */
import { type Asked, whatIsAsked } from './callers/questions.ts'
import { expectedValues, knownName, type ScoredField } from './dialogue-slots.ts'
import { type Dialogue, plain } from './dialogues.ts'
import type { CallOutcome } from './events.ts'

export type Captured = Partial<Record<ScoredField, string>>

export interface SlotScore {
  field: ScoredField
  /** The data set's word for it. */
  slot: string
  known: string
  captured: string | undefined
  result: 'right' | 'wrong' | 'missing'
}

export interface DialogueScore {
  id: string
  slots: SlotScore[]
  /** Times the caller spoke or keyed. */
  turns: number
  /**
   * The receptionist ended the call, or it failed, while the caller still had recorded turns to say and had
   * not just been asked whether there is anything else.
   */
  isDeadEnd: boolean
  /** Questions put again: one of the same kind had been put before. */
  repeatedQuestions: number
  /** A name was taken down although the data set knows none: invented, or told and never labelled. */
  isNameUnexpected: boolean
  /** Answers that own up to not having understood. */
  notUnderstood: number
}

const once: readonly Asked[] = [
  ...(['name', 'last-name', 'spelling', 'phone', 'email', 'address', 'reason', 'when', 'budget'] as const),
]
const ownsUp =
  /\b(sorry|didn'?t (catch|get|hear|understand)|did not (catch|get|hear|understand)|pardon|say that again)\b/i

export function scoreDialogue(
  dialogue: Dialogue,
  captured: Captured,
  outcome: Pick<CallOutcome, 'conversation' | 'endedBy'>,
  unsaid: number,
): DialogueScore {
  const said = outcome.conversation
    .filter(({ speaker }) => speaker === 'receptionist')
    .map(({ text }) => text)
  const kinds = said.map(whatIsAsked).filter((kind) => once.includes(kind))
  return {
    id: dialogue.id,
    slots: expectedValues(dialogue.known).map(({ field, slot, value }) => {
      const given = captured[field]
      const result = given === undefined ? 'missing' : isSame(field, value, given) ? 'right' : 'wrong'
      return { field, slot, known: value, captured: given, result }
    }),
    turns: outcome.conversation.filter(({ speaker }) => speaker === 'caller').length,
    isDeadEnd: unsaid > 0 && outcome.endedBy !== 'caller' && kindBeforeLast(said) !== 'anything-else',
    repeatedQuestions: kinds.length - new Set(kinds).size,
    isNameUnexpected: captured.name !== undefined && knownName(dialogue.known) === undefined,
    notUnderstood: said.filter((text) => ownsUp.test(text)).length,
  }
}

/** What was asked last before the goodbye. */
function kindBeforeLast(said: string[]): Asked | undefined {
  const question = said.at(-2)
  return question === undefined ? undefined : whatIsAsked(question)
}

/**
 * A name is right when it is the same but for case and punctuation; a reason, which is kept in the caller's
 * own words, when it holds half of the known words or more; a time when the known words are all in it.
 */
function isSame(field: ScoredField, known: string, captured: string): boolean {
  const [wanted, got] = [plain(known), plain(captured)]
  if (field === 'name') return wanted === got
  if (field === 'timeline') return ` ${got} `.includes(` ${wanted} `)
  const words = [...new Set(wanted.split(' '))].filter((word) => word.length > 2)
  const held = words.filter((word) => got.split(' ').includes(word))
  return words.length === 0 ? got.includes(wanted) : held.length / words.length >= 0.5
}

export interface SlotSum {
  field: ScoredField
  slot: string
  known: number
  right: number
  wrong: number
  missing: number
}

/** One row a slot, the most frequent first within its field. */
export function sumSlots(scores: DialogueScore[]): SlotSum[] {
  const sums = new Map<string, SlotSum>()
  for (const { field, slot, result } of scores.flatMap(({ slots }) => slots)) {
    const sum = sums.get(slot) ?? { field, slot, known: 0, right: 0, wrong: 0, missing: 0 }
    sum.known++
    sum[result]++
    sums.set(slot, sum)
  }
  return [...sums.values()].sort((a, b) => a.field.localeCompare(b.field) || b.known - a.known)
}
