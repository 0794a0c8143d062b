/** Words that may be a recording's wait until the caller says that they are a person, and count then. Pure. */
import type { Call } from '../core/call.ts'
import { personAsks, saidSinceAsked } from '../core/person-question.ts'
import { languageOf } from '../languages/languages.ts'
import { saysIsPerson, saysOnlyIsPerson } from '../understanding/screen-call.ts'
import type { Heard } from './safety.ts'

/**
 * What the turn is about: in answer to the question whether the caller is a person, the words before it count too,
 * whatever silence lies between. `call` has `heard` already applied.
 */
export function withHeldWords(call: Call, heard: Heard): Heard {
  if (!isAnswer(call, heard)) return heard
  const isYes = heard.text === undefined || saysOnlyIsPerson(heard.text, languageOf(call.language))
  const words = [...heldWords(call, heard), ...(isYes ? [] : [heard.text])]
  return words.length === 0 ? heard : { ...heard, text: words.join('. ') }
}

/** A key or a yes; a recording gives neither. */
export function isPersonsAnswer(call: Call, heard: Heard): boolean {
  if (!isAnswer(call, heard)) return false
  const answer = saidSinceAsked(call).at(-1)
  return (
    heard.digits !== undefined || (answer !== undefined && saysIsPerson(answer, languageOf(call.language)))
  )
}

/** The first that the caller says or presses since the question was put. */
function isAnswer(call: Call, { text, digits }: Heard): boolean {
  if (call.personAskedAt === undefined || call.isPerson) return false
  if (text === undefined && digits === undefined) return false
  const answered = saidSinceAsked(call).length - (digits === undefined ? 1 : 0)
  return answered < personAsks(call)
}

/** What was said before the question, and between the first and the second. */
function heldWords(call: Call, { digits }: Heard): string[] {
  const first = call.transcript.slice(0, call.personAskedAt).findLast(({ speaker }) => speaker === 'caller')
  const between = saidSinceAsked(call).slice(0, digits === undefined ? -1 : undefined)
  return [...(first === undefined ? [] : [first.text]), ...between]
}
