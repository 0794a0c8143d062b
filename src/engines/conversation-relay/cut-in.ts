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

/** The line is gone, with so many characters of the last words unspoken: as far as a whole word the rest was heard. */
export function lostWith(call: Pick<Call, 'transcript'>, unheardCharacters: number): CutOff | undefined {
  const text = call.transcript.findLast(({ speaker }) => speaker === 'receptionist')?.text ?? ''
  const spoken = text.slice(0, Math.max(0, text.length - unheardCharacters))
  return unheardCharacters === 0 ? undefined : cutOffBy(call, spoken.slice(0, spoken.search(/\S*$/)))
}

/** `utterance`: what was heard. Undefined where nothing was missed, or it is known that it was. */
export function cutOffBy({ transcript }: Pick<Call, 'transcript'>, utterance: string): CutOff | undefined {
  const said = transcript.findLast(({ speaker }) => speaker === 'receptionist')
  if (!said || said.isInterrupted) return undefined
  const { heard, rest } = heardWords(said.text, utterance)
  return rest === '' ? undefined : { turn: said.turn, heard, rest, isLast: said === transcript.at(-1) }
}
