/** How an engine comes into a call: with the turn that it begins with, or with TwiML where there is none to be taken. */
import type { Brain } from '../brain/brain.ts'
import { entryOf } from '../calls/entry.ts'
import type { LiveCall } from '../calls/live-call.ts'
import { type EngineName, isEnded } from '../core/call.ts'
import { languageOf } from '../languages/languages.ts'
import { twiml } from '../twilio/twiml.ts'
import { hearLastWords } from './last-words.ts'
import { type Turn, takeTurn } from './take-turn.ts'
import { openTransferTwiml } from './transfer-twiml.ts'

export interface TakeOverOptions {
  brain: Brain
  /** Makes a path of ours absolute. */
  url(path: string): string
}

/** `notice`: what is said before everything else. TwiML for a call that is over, or is being put through. */
export async function takeOver(
  call: LiveCall,
  engine: EngineName,
  { brain, url }: TakeOverOptions,
  notice?: string,
): Promise<Turn | string> {
  const entry = entryOf(call.state)
  if (isEnded(call.state)) {
    hearLastWords(call, entry)
    return twiml()
  }
  // The connection was closed to put the caller through.
  const putThrough = openTransferTwiml(call, url)
  if (putThrough !== undefined) return putThrough
  if (call.state.engine !== engine) call.dispatch({ type: 'engine-started', engine })
  return takeTurn(brain, call, entry, call.now, undefined, notice)
}

/** The law wants it heard at the beginning of a call that is recorded. */
export function recordingNotice({ business, state }: LiveCall): string | undefined {
  const isFirst = state.transcript.length === 0
  if (!isFirst || business.recording.mode !== 'announce') return undefined
  return languageOf(state.language).announcements.recordingNotice
}
