/** What a conversation shows, line by line: what was said, and between it what the caller keyed. Pure. */
import type { CallEvent, TranscriptEntry } from '../api/types.ts'

export type ConversationLine = { key: string } & (
  | { type: 'said'; entry: TranscriptEntry }
  | { type: 'keyed'; digits: string; at: string }
)

/**
 * Puts pressed keys before the first words that began at the same time or later: an answer carries the time
 * of the keys it answers. Keys that nothing was said after come last.
 */
export function conversationLines(transcript: TranscriptEntry[], events: CallEvent[]): ConversationLine[] {
  const keyed = events
    .filter((event) => event.type === 'digits-pressed')
    .map((event, index) => ({
      key: `keys ${index}`,
      type: 'keyed' as const,
      digits: event.digits,
      at: event.at,
    }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const lines: ConversationLine[] = []
  let next = 0
  for (const entry of transcript) {
    const begun = Date.parse(entry.startedAt)
    for (let keys = keyed[next]; keys && Date.parse(keys.at) <= begun; keys = keyed[++next]) lines.push(keys)
    lines.push({ key: `turn ${entry.turn}`, type: 'said', entry })
  }
  return [...lines, ...keyed.slice(next)]
}
