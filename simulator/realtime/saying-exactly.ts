/** A model that says word for word what `response.create` told it to, and is otherwise the one it is given. */
import type { RealtimePieces, RealtimeTurn } from './realtime-turn.ts'

/** The words between the first and the last quotation mark; undefined without any. */
export function quotedWords(instructions: string | undefined): string | undefined {
  const [, words] = /["“]([\s\S]*)["”]/.exec(instructions ?? '') ?? []
  return words
}

/** Instructions of one response that quote nothing are left to `answer`. */
export function sayingExactly(
  answer: (turn: RealtimeTurn) => RealtimePieces,
): (turn: RealtimeTurn) => RealtimePieces {
  return (turn) => {
    const words = turn.why === 'asked' ? quotedWords(turn.request.instructions) : undefined
    return words === undefined ? answer(turn) : [{ type: 'text', text: words }]
  }
}
