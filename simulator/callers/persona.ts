/** A person with something to say, who answers questions truthfully in whatever order they come. */
import type { Caller, CallerAction, Heard } from '../caller.ts'
import { answers } from './answers.ts'
import { type Asked, digitsSpoken, sayDigits, whatIsAsked } from './questions.ts'

export interface Persona {
  /** What the person speaks; English unless said otherwise. */
  language?: 'en' | 'es'
  /** The first thing said or done, whatever the greeting. */
  opening: string | CallerAction
  firstName: string
  lastName: string
  /** National digits; undefined for someone who does not tell. */
  phone?: string
  email?: string
  address?: string
  reason: string
  when?: string
  budget?: string
  /** Said instead of, or before, the plain answer. Undefined goes on to the plain one. */
  answer?(asked: Asked, heard: Heard, times: number): CallerAction | undefined
}

/** Times of the same question after which a person gives up. */
const patience = 4

export function callerOf(persona: Persona): Caller {
  const counts = new Map<Asked, number>()
  let hasOpened = false
  return {
    get hearsOut() {
      return hasOpened || !cutsIn(persona.opening)
    },
    respond(heard) {
      if (heard.expects === 'record') return leaveMessage(persona)
      const asked = whatIsAsked(heard.text)
      if (!hasOpened && asked !== 'record-consent') {
        hasOpened = true
        return typeof persona.opening === 'string' ? say(persona.opening) : persona.opening
      }
      const times = counts.get(asked) ?? 0
      counts.set(asked, times + 1)
      if (times >= patience) return { do: 'hang-up' }
      return persona.answer?.(asked, heard, times) ?? plainAnswer(persona, asked, heard)
    },
  }
}

function cutsIn(opening: string | CallerAction): boolean {
  return typeof opening !== 'string' && opening.do === 'say' && opening.bargeInAfterMs !== undefined
}

export function say(text: string): CallerAction {
  return { do: 'say', text }
}

function wordsOf({ language = 'en' }: Persona) {
  return { words: answers[language], digitsOf: (number: string) => sayDigits(number, language) }
}

function leaveMessage(persona: Persona): CallerAction {
  const { words, digitsOf } = wordsOf(persona)
  const { firstName, lastName, reason, phone } = persona
  const digits = phone ? digitsOf(phone) : undefined
  return { do: 'say', text: words.message(firstName, lastName, reason, digits), thenHangUp: true }
}

function plainAnswer(persona: Persona, asked: Asked, heard: Heard): CallerAction {
  const { firstName, lastName, phone } = persona
  const { words } = wordsOf(persona)
  switch (asked) {
    case 'name':
      return say(words.name(firstName, lastName))
    case 'last-name':
      return say(`${lastName}.`)
    case 'spelling':
      return say([...`${lastName}`.toUpperCase()].join(' '))
    case 'phone':
      return phone ? tellPhone(persona, phone, heard) : say(words.notSaying)
    case 'phone-read-back':
      return confirmPhone(persona, heard)
    case 'name-read-back':
      return confirmName(persona, heard)
    case 'email':
      return say(persona.email ? words.email(persona.email) : words.noEmail)
    case 'address':
      return say(persona.address ?? words.addressLater)
    case 'when':
      return say(persona.when ?? words.anyTime)
    case 'budget':
      return say(persona.budget ?? words.noBudget)
    case 'anything-else':
      return say(words.nothingElse)
    case 'reason':
      return say(persona.reason)
    case 'goodbye':
      return say(words.bye)
    case 'yes-no':
    case 'record-consent':
      return say(words.yes)
    case 'unclear':
      return say(persona.reason)
  }
}

function tellPhone(persona: Persona, phone: string, heard: Heard): CallerAction {
  const { words, digitsOf } = wordsOf(persona)
  return heard.input.includes('speech') ? say(words.number(digitsOf(phone))) : { do: 'press', digits: phone }
}

/** Yes to the right number, or to one that was not read out; else the right one again. */
function confirmPhone(persona: Persona, heard: Heard): CallerAction {
  const { words, digitsOf } = wordsOf(persona)
  const { phone } = persona
  const read = digitsSpoken(lastSentences(heard.text))
  if (phone === undefined || read.length < 7 || read.includes(phone)) return say(words.right)
  return say(words.notThat(digitsOf(phone)))
}

function confirmName(persona: Persona, heard: Heard): CallerAction {
  const { words } = wordsOf(persona)
  const { firstName, lastName } = persona
  const letters = heard.text.toLowerCase().replace(/[^\p{L}]/gu, '')
  const isRight = letters.includes(lastName.toLowerCase()) || letters.includes(firstName.toLowerCase())
  return say(isRight ? words.yes : words.notThat(`${firstName} ${lastName}`))
}

/** Where the read-back stands: an earlier number, such as the business's own, is none of it. */
function lastSentences(text: string): string {
  return (text.match(/[^.!?]+[.!?]*/g) ?? []).slice(-2).join(' ')
}
