/** Where an engine goes that is added to the ladder. Pure. */
import type { Engine } from '../../words/engine-words.ts'

/** The quicker and the more natural first; each fails over to the ones behind it. */
const usualOrder: readonly Engine[] = ['openai-realtime', 'conversation-relay']

/** Before what is usually behind it, as far as the owner's order allows; others before voicemail, which is the last. */
export function withEngine(ladder: readonly Engine[], name: Engine): Engine[] {
  const rank = usualOrder.indexOf(name)
  if (rank < 0) {
    const end = ladder.at(-1) === 'voicemail' ? ladder.length - 1 : ladder.length
    return ladder.toSpliced(end, 0, name)
  }
  const ahead = usualOrder.slice(0, rank)
  const behind = ladder.findLastIndex((engine) => ahead.includes(engine))
  return ladder.toSpliced(behind + 1, 0, name)
}
