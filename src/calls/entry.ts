/** How an engine comes into a call: at its start, after another engine failed, or after a transfer came back. */
import type { Call } from '../core/call.ts'

export type Entry = { type: 'opening'; isResumed: boolean } | { type: 'transfer-failed'; purpose: string }

export function entryOf(call: Pick<Call, 'transcript' | 'transfers' | 'urgency'>): Entry {
  const lastSaid = call.transcript.findLast((entry) => entry.speaker === 'receptionist')
  if (!lastSaid) return { type: 'opening', isResumed: false }
  if (isEmergencyUnanswered(call)) return { type: 'transfer-failed', purpose: 'emergency' }
  const lastTransfer = call.transfers.at(-1)
  const hasComeBack =
    lastTransfer?.endedAt !== undefined &&
    lastTransfer.outcome !== 'accepted' &&
    lastTransfer.startedAt >= lastSaid.startedAt
  return hasComeBack
    ? { type: 'transfer-failed', purpose: lastTransfer.purpose }
    : { type: 'opening', isResumed: true }
}

/** The engine was gone before it could put the caller through: the next one does, first of all. */
function isEmergencyUnanswered({ urgency, transfers, transcript }: Parameters<typeof entryOf>[0]): boolean {
  const isRung = transfers.some(({ purpose }) => purpose === 'emergency')
  return urgency.level === 'emergency' && !isRung && transcript.at(-1)?.speaker === 'caller'
}
