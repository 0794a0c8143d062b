/** What the receptionist promised, in the owner's words: whether it holds, and what to do where it does not. */
import type { CallDetail } from '../api/types.ts'

export type PromiseRecord = CallDetail['promises'][number]

export const unbackedWords = 'Nothing backs this promise'

/** What was promised, as the end of a sentence: "a call back". */
const kindWords: Record<PromiseRecord['kind'], string> = {
  booked: 'an appointment',
  sent: 'a message',
  callback: 'a call back',
  transfer: 'being put through',
  noted: 'a note',
  dispatch: 'somebody on the way',
  guarantee: 'a guarantee',
}

const hints: Record<PromiseRecord['kind'], string> = {
  booked: 'The caller believes an appointment is made. Call back and make it, or say that it is not.',
  sent: 'The caller waits for a message that nobody sent. Send it, or call back.',
  callback: 'The caller waits for a call at that time, and none is on your list. Call back.',
  transfer: 'The caller was told of a person and reached none. Call back.',
  noted: 'What the caller wanted passed on is not on the record. Read the conversation, then call back.',
  dispatch: 'The caller believes that somebody is coming. Call back at once.',
  guarantee: 'The caller was assured of something that you have not said. Read it, and set it right.',
}

export type PromiseState = 'kept' | 'taken-back' | 'unbacked'

export function promiseState({ isBacked, isCorrected }: PromiseRecord): PromiseState {
  if (isBacked) return 'kept'
  return isCorrected ? 'taken-back' : 'unbacked'
}

/** One line about a promise; the hint says what to do about one that nothing backs. */
export function promiseWords(promise: PromiseRecord): { text: string; hint?: string } {
  const kind = kindWords[promise.kind]
  switch (promiseState(promise)) {
    case 'kept':
      return { text: `Promised ${kind}, and it is on record` }
    case 'taken-back':
      return { text: `Promised ${kind}, taken back in the next sentence` }
    case 'unbacked':
      return { text: `${unbackedWords}: ${kind}`, hint: hints[promise.kind] }
  }
}
