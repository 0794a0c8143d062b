/** The first words of a call, and the first words after a break in it. */
import type { Business } from '../core/business.ts'
import type { Call, OpenQuestion } from '../core/call.ts'
import { goodReason } from '../core/lead.ts'
import { isOpen, nextOpening } from '../core/opening-hours.ts'
import { greetingIn } from '../core/owner-texts.ts'
import { languageOf } from '../languages/languages.ts'
import { ask } from './ask.ts'
import type { Reply } from './brain.ts'
import { close } from './closing.ts'
import type { Draft } from './draft.ts'
import { anythingElse, knownField, nextQuestion } from './next-question.ts'

/** The greeting asks how we can help, so the reason is what stands open after it. */
export function open(draft: Draft): Reply {
  const { business, phrases, call } = draft
  const notice = closedNotice(draft)
  const greeting = greetingIn(business, call.language) ?? phrases.greeting(business.name)
  const { statement, question } = splitGreeting(greeting)
  const first = draft.call.lead.firstName
  const welcome = first?.source === 'caller-id' ? phrases.welcomeBack(first.value) : ''
  draft.say(statement)
  draft.say(welcome)
  for (const [index, tag] of business.languages.entries()) sayHint(draft, greeting, tag, index + 1)
  draft.say(notice)
  draft.say(question ?? phrases.howCanIHelp)
  draft.add({ type: 'question-asked', question: { field: 'reason', form: 'ask' } })
  return draft.finish({ do: 'listen', expect: 'open' })
}

/** "Para español, …", to callers who would rather speak it; a greeting that names the language says so itself. */
function sayHint(draft: Draft, greeting: string, tag: string, key: number): void {
  const { label, code, phrases } = languageOf(tag)
  const isSaid = greeting.toLowerCase().includes(label.toLowerCase())
  if (isSaid || code === languageOf(draft.call.language).code) return
  draft.say(phrases.languageHint(key), tag)
}

interface Notice {
  minute: number
  phrases: Draft['phrases']
  text: string
}

/** Every call asks, and the answer holds for a minute; profiles are the same object until they change. */
const notices = new WeakMap<Business, Notice>()

/** That the business is closed, and when it opens; empty while it is open or has no hours. */
export function closedNotice({ business, now, phrases }: Draft): string {
  const minute = Math.floor(now.getTime() / 60_000)
  const known = notices.get(business)
  if (known?.minute === minute && known.phrases === phrases) return known.text
  const hasHours = Object.values(business.hours).some((periods) => periods && periods.length > 0)
  const text =
    !hasHours || isOpen(business, now)
      ? ''
      : phrases.closedNow(nextOpening(business, now), now, business.timezone)
  notices.set(business, { minute, phrases, text })
  return text
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
  const next = stillOpen(call) ?? nextQuestion(call, business, new Set())
  return next ? ask(draft, next) : close(draft)
}

/** What was asked last, unless it was answered before the break, and only what follows was not asked any more. */
function stillOpen(call: Call): OpenQuestion | undefined {
  const { question } = call
  const isAnswered =
    question?.form === 'ask' && (knownField(call, question.field)?.confidence ?? 0) >= goodReason
  return isAnswered ? undefined : question
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
