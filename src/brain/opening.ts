/** The first words of a call, and the first words after a break in it. */
import { isOpen, nextOpening } from '../core/opening-hours.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { close } from './closing.ts'
import type { Draft } from './draft.ts'
import { anythingElse, goodReason, knownField, nextQuestion } from './next-question.ts'

/** The greeting asks how we can help, so the reason is what stands open after it. */
export function open(draft: Draft): Reply {
  const { business, now, phrases } = draft
  const hasHours = Object.values(business.hours).some((periods) => periods && periods.length > 0)
  const notice =
    !hasHours || isOpen(business, now)
      ? ''
      : phrases.closedNow(nextOpening(business, now), now, business.timezone)
  const { statement, question } = splitGreeting(business.greeting)
  draft.say([statement, notice, question ?? phrases.howCanIHelp].filter((part) => part !== '').join(' '))
  draft.add({ type: 'question-asked', question: { field: 'reason', form: 'ask' } })
  return draft.finish({ do: 'listen', expect: 'open' })
}

/** Goes on where the conversation broke off. */
export function resume(draft: Draft): Reply {
  const { phrases, call, business } = draft
  const reason = knownField(call, 'reason')
  draft.say(phrases.resumed(reason && reason.confidence >= goodReason ? reason.value : undefined))
  if (call.question?.field === anythingElse) return close(draft)
  if (!call.transcript.some(({ speaker }) => speaker === 'caller')) {
    draft.say(phrases.howCanIHelp)
    draft.add({ type: 'question-asked', question: { field: 'reason', form: 'ask' } })
    return draft.finish({ do: 'listen', expect: 'open' })
  }
  const next = call.question ?? nextQuestion(call, business, new Set())
  return next ? ask(draft, next) : close(draft)
}

/** A closing question of the greeting goes last, behind what is said about the hours. */
function splitGreeting(greeting: string): { statement: string; question?: string } {
  const said = greeting.trim()
  if (!said.endsWith('?')) return { statement: said }
  const cut = Math.max(
    said.lastIndexOf('. '),
    said.lastIndexOf('! '),
    said.lastIndexOf('? ', said.length - 2),
  )
  return { statement: said.slice(0, cut + 1).trim(), question: said.slice(cut + 1).trim() }
}
