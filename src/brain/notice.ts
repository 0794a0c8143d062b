/** News from our software to a language model, which are not to be read out. Pure. */
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { linesOnRecord } from './call-state.ts'
import { quoted, withoutTags } from './quoted.ts'

export type Notice =
  /** The call begins, and nobody has greeted the caller. */
  | { type: 'answered' }
  /** The model was away, or another one talked before it. */
  | { type: 'line-back' }
  | { type: 'transfer-failed'; purpose: string }
  | { type: 'keys-pressed'; digits: string }
  /** The longest a call may take is nearly over. */
  | { type: 'time-running-out'; minutesLeft: number }

const mostKeys = 40

/** As a text for the conversation, its tags included. */
export function notice(news: Notice): string {
  return tagged(wordsOf(news))
}

/**
 * What stands on record now and did not `before`: by the rules beside the model, which hear every turn too. Undefined
 * when nothing does.
 */
export function noticeOfRecord(before: Call, call: Call, business: Business): string | undefined {
  const known = new Set(linesOnRecord(before, business))
  const lines = linesOnRecord(call, business).filter((line) => !known.has(line) && line !== 'On record:')
  return lines.length === 0 ? undefined : tagged(`New on record:\n${lines.join('\n')}`)
}

function wordsOf(news: Notice): string {
  switch (news.type) {
    case 'answered':
      return 'The call was just answered. Greet the caller.'
    case 'line-back':
      return 'The line was lost for a moment and is back. Say so in a few words, and go on where the conversation broke off.'
    case 'transfer-failed':
      return `Nobody took the call that was to be put through (${quoted(news.purpose, 60)}). The caller is back with you: say that you could not reach anyone, and what happens instead.`
    case 'keys-pressed':
      return `The caller pressed these keys of the telephone: ${withoutTags(news.digits).slice(0, mostKeys).split('').join(' ')}. They answer your question, unless it cannot be answered by keys.`
    case 'time-running-out':
      return `The call ends in ${minutes(news.minutesLeft)}: ask only what is needed still, say what happens next, and come to a close.`
  }
}

function minutes(count: number): string {
  const whole = Math.max(1, Math.round(count))
  return whole === 1 ? 'about a minute' : `about ${whole} minutes`
}

function tagged(words: string): string {
  return `<notice>${words}</notice>`
}
