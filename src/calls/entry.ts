/** How an engine comes into a call: at its start, after another engine failed, or after a transfer came back. */
import type { Call } from '../core/call.ts'

export type Entry = { type: 'opening'; isResumed: boolean } | { type: 'transfer-failed'; purpose: string }

export function entryOf(call: Pick<Call, 'transcript' | 'transfers'>): Entry {
  const lastSaid = call.transcript.findLast((entry) => entry.speaker === 'receptionist')
  if (!lastSaid) return { type: 'opening', isResumed: false }
  const lastTransfer = call.transfers.at(-1)
  const hasComeBack =
    lastTransfer?.endedAt !== undefined &&
    lastTransfer.outcome !== 'accepted' &&
    lastTransfer.startedAt >= lastSaid.startedAt
  return hasComeBack
    ? { type: 'transfer-failed', purpose: lastTransfer.purpose }
    : { type: 'opening', isResumed: true }
}
