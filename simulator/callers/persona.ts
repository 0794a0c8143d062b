/** A person with something to say, who answers questions truthfully in whatever order they come. */
import type { Caller, CallerAction, Heard } from '../caller.ts'
import { type Asked, digitsSpoken, sayDigits, whatIsAsked } from './questions.ts'

export interface Persona {
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

export function say(text: string): CallerAction {
  return { do: 'say', text }
}

function leaveMessage(persona: Persona): CallerAction {
  const number = persona.phone ? ` My number is ${sayDigits(persona.phone)}.` : ''
  return {
    do: 'say',
    text: `Hello, this is ${persona.firstName} ${persona.lastName}. ${persona.reason}${number} Thank you, bye.`,
    thenHangUp: true,
  }
}

function plainAnswer(persona: Persona, asked: Asked, heard: Heard): CallerAction {
  const { firstName, lastName, phone } = persona
  switch (asked) {
    case 'name':
      return say(`My name is ${firstName} ${lastName}.`)
    case 'last-name':
      return say(`${lastName}.`)
    case 'spelling':
      return say([...`${lastName}`.toUpperCase()].join(' '))
    case 'phone':
      return phone ? tellPhone(phone, heard) : say("I'd rather not say.")
    case 'phone-read-back':
      return confirmPhone(persona, heard)
    case 'name-read-back':
      return confirmName(persona, heard)
    case 'email':
      return say(persona.email ? spokenEmail(persona.email) : "I don't have an e-mail address.")
    case 'address':
      return say(persona.address ?? "I'd rather give the address later.")
    case 'when':
      return say(persona.when ?? 'Any time this week.')
    case 'budget':
      return say(persona.budget ?? "I haven't thought about that.")
    case 'anything-else':
      return say("No, that's all, thank you.")
    case 'reason':
      return say(persona.reason)
    case 'goodbye':
      return say('Thank you, bye.')
    case 'yes-no':
    case 'record-consent':
      return say('Yes.')
    case 'unclear':
      return say(persona.reason)
  }
}

function tellPhone(phone: string, heard: Heard): CallerAction {
  return heard.input.includes('speech') ? say(`It's ${sayDigits(phone)}.`) : { do: 'press', digits: phone }
}

/** Yes to the right number, or to one that was not read out; else the right one again. */
function confirmPhone({ phone }: Persona, heard: Heard): CallerAction {
  const read = digitsSpoken(lastSentences(heard.text))
  if (phone === undefined || read.length < 7 || read.includes(phone)) return say('Yes, that is right.')
  return say(`No, it's ${sayDigits(phone)}.`)
}

function confirmName({ firstName, lastName }: Persona, heard: Heard): CallerAction {
  const letters = heard.text.toLowerCase().replace(/[^a-z]/g, '')
  const isRight = letters.includes(lastName.toLowerCase()) || letters.includes(firstName.toLowerCase())
  return isRight ? say('Yes.') : say(`No, it's ${firstName} ${lastName}.`)
}

/** Where the read-back stands: an earlier number, such as the business's own, is none of it. */
function lastSentences(text: string): string {
  return (text.match(/[^.!?]+[.!?]*/g) ?? []).slice(-2).join(' ')
}

function spokenEmail(email: string): string {
  return email.replace('@', ' at ').replaceAll('.', ' dot ')
}
