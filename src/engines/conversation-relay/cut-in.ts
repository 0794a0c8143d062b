/** What an interruption has cut off of what was said. Pure. */
import type { Call } from '../../core/call.ts'
import { heardWords, isSameWords } from './heard-words.ts'

export interface CutOff {
  /** Of the words that were cut off. */
  turn: number
  heard: string
  rest: string
  /** The caller had said nothing since. */
  isLast: boolean
}

/** Twilio tells of one interruption twice, or late: the words are those of an earlier one. */
export function isKnownCut({ transcript }: Pick<Call, 'transcript'>, utterance: string): boolean {
  return (
    utterance.trim() !== '' &&
    transcript.some(({ isInterrupted, heard }) => isInterrupted && isSameWords(heard ?? '', utterance))
  )
}

/** `utterance`: what was heard. Undefined where nothing was missed, or it is known that it was. */
export function cutOffBy({ transcript }: Pick<Call, 'transcript'>, utterance: string): CutOff | undefined {
  const said = transcript.findLast(({ speaker }) => speaker === 'receptionist')
  if (!said || said.isInterrupted) return undefined
  const { heard, rest } = heardWords(said.text, utterance)
  return rest === '' ? undefined : { turn: said.turn, heard, rest, isLast: said === transcript.at(-1) }
}
