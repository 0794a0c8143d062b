/** What the receptionist promised, in the owner's words: whether it holds, and what to do where it does not. */
import type { CallDetail, TranscriptEntry } from '../api/types.ts'

export type PromiseRecord = CallDetail['promises'][number]

const unbackedWords = 'Nothing backs this promise'

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

/**
 * `unheard`: the caller had cut in before it was said to the end. `taken-back-unheard`: the caller heard the promise, and
 * cut in before it was taken back.
 */
export type PromiseState = 'kept' | 'taken-back' | 'taken-back-unheard' | 'unheard' | 'unbacked'

/** A promise with what became of it. */
export interface SettledPromise {
  promise: PromiseRecord
  state: PromiseState
}

/** A model that hears and speaks has its words taken back in a turn of their own, directly behind. */
export function takesBackApart(events: CallDetail['events']): boolean {
  return events.some((event) => event.type === 'engine-started' && event.engine === 'openai-realtime')
}

/** What became of a promise, as far as the caller heard of it. `isApart`: as `takesBackApart` tells of the call. */
export function promiseState(
  promise: PromiseRecord,
  transcript: TranscriptEntry[],
  isApart: boolean,
): PromiseState {
  if (promise.isBacked) return 'kept'
  const entry = turnOf(promise, transcript)
  const end = entry ? Math.max(0, entry.text.indexOf(promise.text)) + promise.text.length : 0
  // The last sound or two may be missing from what was heard, and the sense is there.
  if (entry && heardCount(entry) < end - 5) return 'unheard'
  if (!promise.isCorrected) return 'unbacked'
  const later = transcript.filter(
    ({ turn, speaker }) => speaker === 'receptionist' && turn > (entry?.turn ?? 0),
  )
  const [next] = later
  const correction = (isApart ? next?.text : entry?.text.slice(end).trim()) ?? ''
  const heard = isApart ? (next ? heardCount(next) : -1) : entry ? heardCount(entry) - end : 0
  const wasSaidAgain =
    correction !== '' && later.some(({ text, isInterrupted }) => !isInterrupted && text.includes(correction))
  return heard >= correction.length / 2 || wasSaidAgain ? 'taken-back' : 'taken-back-unheard'
}

/** Characters of it that the caller heard. */
function heardCount({ text, isInterrupted, heard }: TranscriptEntry): number {
  return isInterrupted && heard !== undefined ? heard.length : text.length
}

/** Somebody has to do something about it. */
export function needsAction(state: PromiseState): boolean {
  return state === 'unbacked' || state === 'taken-back-unheard'
}

/** One line about a promise; the hint says what to do about one that nothing backs. */
export function promiseWords(promise: PromiseRecord, state: PromiseState): { text: string; hint?: string } {
  const kind = kindWords[promise.kind]
  switch (state) {
    case 'kept':
      return { text: `Promised ${kind}, and it is on record` }
    case 'taken-back':
      return { text: `Promised ${kind}, taken back in the next sentence` }
    case 'unheard':
      return { text: `Began to promise ${kind}, and the caller cut in before it was said` }
    case 'taken-back-unheard':
      return {
        text: `${unbackedWords}: ${kind}`,
        hint: `It was taken back, but the caller cut in and did not hear that. ${hints[promise.kind]}`,
      }
    case 'unbacked':
      return { text: `${unbackedWords}: ${kind}`, hint: hints[promise.kind] }
  }
}

/** The turn that a promise was said in: the one it names, or the next one of ours, since the caller may have come first. */
export function turnOf(promise: PromiseRecord, transcript: TranscriptEntry[]): TranscriptEntry | undefined {
  const ours = transcript.filter(({ speaker }) => speaker === 'receptionist')
  return ours.find(({ turn }) => turn >= promise.turn) ?? ours.at(-1)
}
