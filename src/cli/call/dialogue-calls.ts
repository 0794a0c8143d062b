/** Plays recorded dialogues over a line, several calls at a time: for `npm run call` and for the evaluation. */
import { dialogueCaller } from '../../../simulator/dialogue-caller.ts'
import { type Captured, type DialogueScore, scoreDialogue } from '../../../simulator/dialogue-score.ts'
import type { Dialogue } from '../../../simulator/dialogues.ts'
import type { CallOutcome } from '../../../simulator/events.ts'
import type { Simulator } from '../../../simulator/simulator.ts'
import { fullName } from '../../core/lead.ts'
import type { Business } from '../../http/api/schemas/businesses.ts'
import type { CallDetail } from '../../http/api/schemas/calls.ts'
import { fetchCall, fetchFinishedCall } from './api.ts'
import type { CallArguments } from './arguments.ts'
import type { Line } from './open-line.ts'
import { placeTestCall } from './place-call.ts'

export interface PlayedDialogue {
  dialogue: Dialogue
  outcome: CallOutcome
  call: CallDetail
  captured: Captured
  score: DialogueScore
}

export interface DialogueCalls {
  simulator: Simulator
  line: Line
  business: Business
  /** Number that is called; the business's own without it. */
  to?: string | undefined
  isDelivered: boolean
  callee: CallArguments['callee']
  engine?: CallArguments['engine']
  /** Calls that go on at the same time. */
  atATime: number
  /** Numbers of callers begin here, so that no two dialogues of a run share one. */
  firstCaller?: number
  onPlayed?: (done: number) => void
}

/** In the order of `dialogues`. Throws FirstRingError when the server refused a call. */
export async function playAll(
  dialogues: readonly Dialogue[],
  calls: DialogueCalls,
): Promise<PlayedDialogue[]> {
  const played: PlayedDialogue[] = []
  const waiting = dialogues.entries()
  let done = 0
  const playOn = async () => {
    for (const [index, dialogue] of waiting) {
      played[index] = await playOne(dialogue, index + (calls.firstCaller ?? 0), calls)
      calls.onPlayed?.(++done)
    }
  }
  await Promise.all(Array.from({ length: calls.atATime }, playOn))
  return played
}

async function playOne(dialogue: Dialogue, index: number, calls: DialogueCalls): Promise<PlayedDialogue> {
  const phone = fictionalPhone(index)
  const caller = dialogueCaller(dialogue, phone)
  const outcome = await placeTestCall(calls.simulator, calls.line, {
    ...{ caller, business: calls.business, from: `+1${phone}`, to: calls.to },
    speed: Number.POSITIVE_INFINITY,
    isDelivered: calls.isDelivered,
    callee: calls.callee,
    engine: calls.engine,
  })
  const fetched = calls.isDelivered ? fetchFinishedCall : fetchCall
  const call = await fetched(calls.line, outcome.callSid)
  const captured = capturedBy(call)
  return {
    ...{ dialogue, outcome, call, captured },
    score: scoreDialogue(dialogue, captured, outcome, caller.unsaid, caller.madeUpName),
  }
}

const areaCodes = ['503', '212', '312', '415', '617', '702', '206', '305', '512', '404']

/** National digits; 555-01xx is reserved for stories, in every area code. */
function fictionalPhone(index: number): string {
  const areaCode = areaCodes[Math.floor(index / 100) % areaCodes.length] ?? ''
  return `${areaCode}55501${String(index % 100).padStart(2, '0')}`
}

/** Who called, and everything else of the lead that the owner gets to read. */
function capturedBy({ lead }: CallDetail): Captured {
  const name = fullName(lead)
  const own = new Set(['firstName', 'lastName', 'phone', 'reason', 'timeline'])
  const rest = Object.entries(lead).flatMap(([field, known]) =>
    known && !own.has(field) ? [known.value] : [],
  )
  return {
    ...(name ? { name } : {}),
    ...(lead.reason ? { reason: lead.reason.value } : {}),
    ...(lead.timeline ? { timeline: lead.timeline.value } : {}),
    ...(rest.length > 0 ? { rest: rest.join(' | ') } : {}),
  }
}
