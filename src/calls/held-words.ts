/** Words that may be a recording's wait until the caller says that they are a person, and count then. Pure. */
import type { Call } from '../core/call.ts'
import { personAsks, saidSinceAsked } from '../core/person-question.ts'
import { languageOf } from '../languages/languages.ts'
import { saysIsPerson } from '../understanding/screen-call.ts'
import type { Heard } from './safety.ts'

/**
 * What the turn is about: in answer to the question whether the caller is a person, the words before it count too.
 * `call` has `heard` already applied.
 */
export function withHeldWords(call: Call, heard: Heard): Heard {
  if (!isAskedForPerson(call) || heard.digits === '0') return heard
  const isYes = isPersonsAnswer(call, heard) && (heard.text?.length ?? 0) <= shortAnswerLength
  if (heard.text === undefined && !isYes) return heard
  const held = heldWords(call, heard)
  if (held.length === 0) return heard
  return { ...heard, text: (isYes ? held : [...held, heard.text]).join('. ') }
}

/** A key or a yes; a recording gives neither. */
export function isPersonsAnswer(call: Call, heard: Heard): boolean {
  if (!isAskedForPerson(call)) return false
  if (heard.digits !== undefined) return true
  const answer = saidSinceAsked(call).at(-1)
  return answer !== undefined && saysIsPerson(answer, languageOf(call.language))
}

/** Nothing but the question has been said since. */
function isAskedForPerson(call: Call): boolean {
  const { personAskedAt: at, transcript } = call
  if (at === undefined) return false
  return transcript.slice(at).filter((entry) => !isCaller(entry)).length === personAsks(call)
}

/** What was said before the question, and between the first and the second. */
function heldWords(call: Call, { text }: Heard): string[] {
  const first = call.transcript.slice(0, call.personAskedAt).findLast(isCaller)?.text
  const between = saidSinceAsked(call).slice(0, text === undefined ? undefined : -1)
  return [...(first === undefined ? [] : [first]), ...between]
}

function isCaller({ speaker }: Call['transcript'][number]): boolean {
  return speaker === 'caller'
}

/** Longer answers say more than yes. */
const shortAnswerLength = 25
