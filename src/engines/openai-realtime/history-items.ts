/** A call so far as items of a conversation, for a line that takes it over. Pure. */
import type { TranscriptEntry } from '../../core/transcript.ts'
import type { TextItem } from './realtime-order.ts'

/** Characters: about two thousand tokens, which every answer pays for. What was taken down stands in the instructions. */
const usualMostCharacters = 8_000

/**
 * In the order in which it was said; of words that were cut, those that were heard. Where it is too long, the newest turns
 * are kept whole, and a note in their place says that there were more. One turn is kept, however long.
 */
export function historyItems(
  transcript: readonly TranscriptEntry[],
  mostCharacters = usualMostCharacters,
): TextItem[] {
  const items = transcript.flatMap((entry, index) => itemOf(entry, index))
  let length = 0
  const firstTooMany = items.findLastIndex(({ text }, index) => {
    length += text.length
    return length > mostCharacters && index < items.length - 1
  })
  const leftOut = firstTooMany + 1
  if (leftOut === 0) return items
  const note = `This call goes on from before. Earlier turns that are left out here: ${leftOut}.`
  return [{ id: 'earlier', role: 'system', text: note }, ...items.slice(leftOut)]
}

function itemOf({ turn, speaker, text, heard }: TranscriptEntry, index: number): TextItem[] {
  const said = (heard ?? text).trim()
  // Nothing of it was heard: it was not said.
  if (said === '') return []
  return [{ id: `turn_${turn}_${index}`, role: speaker === 'caller' ? 'user' : 'assistant', text: said }]
}
