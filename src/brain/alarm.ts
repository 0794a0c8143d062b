/** Urgency, and the wish for a person, as far as the conversation answers them. */
import { emergencyNumber } from '../core/emergency-number.ts'
import { isOnDuty } from '../core/opening-hours.ts'
import { higherUrgency } from '../core/urgency.ts'
import type { SpokenWhen } from '../languages/phrases.ts'
import { wantsHuman } from '../understanding/human-wish.ts'
import { detectUrgency } from '../understanding/urgency.ts'
import type { Reply } from './brain.ts'
import { mayBeCalled, noteCallback } from './callbacks.ts'
import type { Draft } from './draft.ts'
import { isRefused } from './next-question.ts'

/**
 * Takes notice of how pressing the words are, and of the wish for a person. Whoever heard the words before
 * may have put the urgency on record already; it is not put there twice. Returns a reply only when somebody
 * can be rung who was not.
 */
export function raiseAlarm(draft: Draft, text: string): Reply | null {
  const detected = detectUrgency(text, draft.language, { emergencyPhrases: draft.business.emergencyPhrases })
  const known = draft.call.urgency
  const higher = higherUrgency(known, detected)
  if (higher.level !== known.level || higher.isLifeThreatening !== known.isLifeThreatening) {
    draft.add({ type: 'urgency-detected', urgency: detected })
  }
  if (detected.level === 'emergency') return transfer(draft, 'emergency') ?? noteEmergency(draft)
  if (wantsHuman(text, draft.language)) {
    const reply = transfer(draft, 'human')
    if (reply) draft.add({ type: 'human-requested', evidence: text.slice(0, 200) })
    return reply ?? noteNobodyFree(draft)
  }
  if (detected.level === 'urgent' && isFirst(draft)) draft.say(draft.phrases.markedUrgent)
  return null
}

/** Nobody took the transfer, or there is nobody to ring. */
export function afterFailedTransfer(draft: Draft, purpose: string): void {
  const wasRung = draft.call.transfers.some((transfer) => transfer.purpose === purpose)
  draft.say(wasRung ? draft.phrases.couldNotReach : draft.phrases.nobodyFree)
  if (purpose === 'emergency' || draft.call.urgency.level === 'emergency') {
    noteCallback(draft)
    draft.say(draft.phrases.emergencyNoted(draft.call.callback?.phone !== undefined))
  } else {
    noteForLater(draft)
  }
}

/** "I've noted that you'd like a call back …", as the record says. */
export function sayNotedCallback(draft: Draft, isMoved = false): void {
  const words = draft.phrases.callbackNoted(whenNoted(draft), isMoved)
  draft.say(draft.call.callback?.phone ? words : draft.phrases.callbackWished(whenNoted(draft)))
}

/** The time on record, as the phrases take it. */
export function whenNoted({ call, now, business }: Draft): SpokenWhen {
  const { dueAt, window } = call.callback ?? {}
  return { dueAt, window, now, timezone: business.timezone }
}

function transfer(draft: Draft, purpose: 'emergency' | 'human'): Reply | null {
  const rung = draft.call.transfers.some((known) => known.purpose === purpose)
  const target = draft.business.transferTargets.find(
    ({ for: purposes, hours }) =>
      purposes.includes(purpose) && isOnDuty(hours, draft.business.timezone, draft.now),
  )
  if (rung || !target) return null
  return draft.finish({ do: 'transfer', purpose })
}

function noteEmergency(draft: Draft): null {
  const isNew = !draft.call.callback?.requested
  if (draft.call.urgency.isLifeThreatening && isNew) {
    draft.say(draft.phrases.dialEmergencyNumber(emergencyNumber(draft.business.languages)))
  }
  noteCallback(draft)
  if (isNew) draft.say(draft.phrases.emergencyNoted(draft.call.callback?.phone !== undefined))
  return null
}

function noteNobodyFree(draft: Draft): null {
  draft.say(draft.phrases.nobodyFree)
  noteForLater(draft)
  return null
}

/** Somebody will call instead, which is said once; nobody can without a number, and nobody does who wants no calls. */
function noteForLater(draft: Draft): void {
  if (isRefused(draft.call)) return
  if (!mayBeCalled(draft)) {
    draft.say(draft.phrases.needsNumber)
    return
  }
  const before = draft.call.callback
  noteCallback(draft)
  const isSaid = before?.requested && before.dueAt === draft.call.callback?.dueAt
  if (!isSaid) sayNotedCallback(draft)
}

/** The urgency was not answered before: no earlier words of the caller were urgent. */
function isFirst(draft: Draft): boolean {
  const earlier = draft.call.transcript.filter(({ speaker }) => speaker === 'caller').slice(0, -1)
  return !earlier.some(
    ({ text }) =>
      detectUrgency(text, draft.language, { emergencyPhrases: draft.business.emergencyPhrases }).level !==
      'routine',
  )
}
