/** How well a receptionist did on recorded dialogues: captured against known, and how the talk went. Pure. */
import { type Asked, whatIsAsked } from './callers/questions.ts'
import { expectedValues, knownName, type ScoredField } from './dialogue-slots.ts'
import { tellsTimes } from './dialogue-times.ts'
import { type Dialogue, plain, sayNumber } from './dialogues.ts'
import type { CallOutcome } from './events.ts'

/** What stands in the record at the end of a call. */
export interface Captured {
  name?: string
  reason?: string
  timeline?: string
  /** Everything else that is kept for the owner to read (notes, fields of the business's own), in one text. */
  rest?: string
}

/** `elsewhere`: the record holds it, though not in its own field. */
export type SlotResult = 'right' | 'elsewhere' | 'wrong' | 'missing'

export interface SlotScore {
  field: ScoredField
  /** The data set's word for it. */
  slot: string
  known: string
  captured: string | undefined
  result: SlotResult
}

export interface DialogueScore {
  id: string
  slots: SlotScore[]
  /** Times the caller spoke or keyed. */
  turns: number
  /** Of these, the ones before the receptionist had no question left: it asked whether there is anything else. */
  turnsNeeded: number
  /**
   * The receptionist ended the call, or it failed, while the caller still had recorded turns to say; unless the caller
   * had been asked whether there is anything else, and had just said no, thanks, goodbye or that it was
   * well.
   */
  isDeadEnd: boolean
  /** Questions put again: one of the same kind had been put before, after the greeting. */
  repeatedQuestions: number
  /** A name was taken down that the caller did not give: neither the data set's, nor one the caller made up. */
  isNameUnexpected: boolean
  /** Answers that own up to not having understood. */
  notUnderstood: number
}

const once: readonly Asked[] = [
  ...(['name', 'last-name', 'spelling', 'phone', 'email', 'address', 'reason', 'when', 'budget'] as const),
]
const ownsUp =
  /\b(sorry|didn'?t (catch|get|hear|understand)|did not (catch|get|hear|understand)|pardon|say that again)\b/i

const takesLeave =
  /\b(thanks?|bye|goodbye|that'?s (all|it)|all set|nothing|no|nope|ok(ay)?|great|good|perfect|fine|sounds|cool|awesome)\b/i

/** `unsaid`: recorded turns that were never said. `madeUpName`: what a caller without a known name gave as theirs. */
export function scoreDialogue(
  dialogue: Dialogue,
  captured: Captured,
  outcome: Pick<CallOutcome, 'conversation' | 'endedBy'>,
  unsaid: number,
  madeUpName?: string,
): DialogueScore {
  const said = outcome.conversation
    .filter(({ speaker }) => speaker === 'receptionist')
    .map(({ text }) => text)
  // The greeting asks how to help, and "hello" is a fair answer to it.
  const kinds = said
    .slice(1)
    .map(whatIsAsked)
    .filter((kind) => once.includes(kind))
  const turns = callerTurns(outcome.conversation)
  const closing = outcome.conversation.findIndex(
    ({ speaker, text }) => speaker === 'receptionist' && whatIsAsked(text) === 'anything-else',
  )
  const lastWords = outcome.conversation.findLast(({ speaker }) => speaker === 'caller')?.text ?? ''
  return {
    id: dialogue.id,
    slots: expectedValues(dialogue.known).map((expected) => scoreSlot(expected, captured)),
    turns,
    turnsNeeded: closing < 0 ? turns : callerTurns(outcome.conversation.slice(0, closing)),
    isDeadEnd: unsaid > 0 && outcome.endedBy !== 'caller' && !(closing >= 0 && takesLeave.test(lastWords)),
    repeatedQuestions: kinds.length - new Set(kinds).size,
    isNameUnexpected:
      captured.name !== undefined &&
      knownName(dialogue.known) === undefined &&
      plain(captured.name) !== plain(madeUpName ?? ''),
    notUnderstood: said.filter((text) => ownsUp.test(text)).length,
  }
}

function callerTurns(conversation: CallOutcome['conversation']): number {
  return conversation.filter(({ speaker }) => speaker === 'caller').length
}

function scoreSlot(
  { field, slot, value }: { field: ScoredField; slot: string; value: string },
  captured: Captured,
): SlotScore {
  const all = [captured.reason, captured.timeline, captured.rest]
    .filter((text) => text !== undefined)
    .join(' ')
  const own = field === 'service' || field === 'detail' ? all : captured[field]
  const base = { field, slot, known: value, captured: own === '' ? undefined : own }
  if (own && isTold(field, value, own)) return { ...base, result: 'right' }
  if (field !== 'name' && isTold(field, value, all)) return { ...base, captured: all, result: 'elsewhere' }
  const hasOwn = own !== undefined && own !== '' && field !== 'service' && field !== 'detail'
  return { ...base, result: hasOwn ? 'wrong' : 'missing' }
}

/**
 * A name is told when it is the same but for case and punctuation; a reason, which is kept in the caller's own
 * words, and the name of a service, when half of the known words or more are in it; a time when it tells the same day
 * and hour; a detail when it is in it word for word, or as a number in words.
 */
function isTold(field: ScoredField, known: string, captured: string): boolean {
  const [wanted, got] = [plain(known), plain(captured)]
  if (field === 'name') return wanted === got
  if (field === 'timeline') return tellsTimes(known, captured) ?? ` ${got} `.includes(` ${wanted} `)
  if (field === 'detail') {
    return [wanted, sayNumber(wanted)].some((form) => form !== '' && ` ${got} `.includes(` ${form} `))
  }
  const words = [...new Set(wanted.split(' '))].filter((word) => word.length > 2)
  const held = words.filter((word) => got.split(' ').includes(word))
  return words.length === 0 ? got.includes(wanted) : held.length / words.length >= 0.5
}

export type SlotSum = { field: ScoredField; slot: string; known: number } & Record<SlotResult, number>

/** One row a slot, the most frequent first within its field. */
export function sumSlots(scores: DialogueScore[]): SlotSum[] {
  const sums = new Map<string, SlotSum>()
  for (const { field, slot, result } of scores.flatMap(({ slots }) => slots)) {
    const sum = sums.get(slot) ?? { field, slot, known: 0, right: 0, elsewhere: 0, wrong: 0, missing: 0 }
    sum.known++
    sum[result]++
    sums.set(slot, sum)
  }
  return [...sums.values()].sort((a, b) => a.field.localeCompare(b.field) || b.known - a.known)
}
