/** A caller made from a recorded dialogue: answers what is asked if the goal tells, else says the next turn. */
import type { Caller, CallerAction, Heard } from './caller.ts'
import { digitsSpoken, sayDigits, whatIsAsked } from './callers/questions.ts'
import { knownName, knownReason, knownTimes } from './dialogue-slots.ts'
import { type Dialogue, plain } from './dialogues.ts'

export interface DialogueCaller extends Caller {
  /** What the caller gave as their name because the data set knows none: people have one when they are asked. */
  readonly madeUpName: string | undefined
  /** Recorded turns that were not said. */
  readonly unsaid: number
}

const nameless = 'Robin Hale'

/** `phone`: national digits of the caller ID, which the caller gives as their own. */
export function dialogueCaller(dialogue: Dialogue, phone: string): DialogueCaller {
  const left = [...dialogue.turns]
  const name = knownName(dialogue.known) ?? nameless
  const isMadeUp = name !== knownName(dialogue.known)
  const times = knownTimes(dialogue.known)
  const reason = [knownReason(dialogue.known) ?? ''].find((words) =>
    dialogue.turns.some((turn) => holds(turn, words)),
  )
  let hasSaidGoodbye = false

  const next = (): CallerAction => {
    const turn = left.shift()
    if (turn) return { do: 'say', ...turn }
    if (hasSaidGoodbye) return { do: 'hang-up' }
    hasSaidGoodbye = true
    return { do: 'say', text: "No, that's all, thank you. Goodbye." }
  }
  /** Who is asked whether there is more does not say "sounds good", which once answered a human. */
  const more = (): CallerAction => {
    while (left[0] && isAcknowledgement(left[0].text)) left.shift()
    return next()
  }
  /** The recorded turn that holds most of the values, else the values themselves. */
  const tell = (...values: string[]): CallerAction => {
    const held = left.map((turn) => values.filter((value) => holds(turn, value)).length)
    const most = Math.max(0, ...held)
    const [turn] = most === 0 ? [] : left.splice(held.lastIndexOf(most), 1)
    return { do: 'say', ...(turn ?? { text: `${values.join(' ').replace(/\W+$/, '')}.` }) }
  }
  const answer = (heard: Heard): CallerAction => {
    switch (whatIsAsked(heard.text)) {
      case 'name':
        return tell(name)
      case 'last-name':
        return { do: 'say', text: lastNameOf(name) }
      case 'spelling':
        return { do: 'say', text: [...(name.split(' ').at(-1) ?? '')].join(' ').toUpperCase() }
      case 'name-read-back':
        return ` ${plain(heard.text)} `.includes(` ${plain(name)} `)
          ? { do: 'say', text: 'Yes.' }
          : { do: 'say', text: `No, it's ${name}.` }
      case 'phone':
        return { do: 'say', text: `It's ${sayDigits(phone)}.` }
      case 'phone-read-back': {
        const read = digitsSpoken(heard.text)
        const isRight = read.length < 7 || read.includes(phone)
        return { do: 'say', text: isRight ? 'Yes.' : `No, it's ${sayDigits(phone)}.` }
      }
      case 'yes-no':
      case 'record-consent':
        return { do: 'say', text: 'Yes.' }
      case 'reason':
        return reason ? tell(reason) : next()
      case 'anything-else':
        return more()
      case 'when':
        return times.length > 0 ? tell(...times) : { do: 'say', text: 'Any time is fine.' }
      default:
        return next()
    }
  }

  return {
    madeUpName: isMadeUp ? name : undefined,
    get unsaid() {
      return left.length
    },
    respond(heard) {
      if (heard.expects === 'record') {
        const text = left
          .splice(0)
          .map((turn) => turn.text)
          .join(' ')
        return text === '' ? { do: 'hang-up' } : { do: 'say', text, thenHangUp: true }
      }
      return left.length === dialogue.turns.length ? next() : answer(heard)
    },
  }
}

const acknowledging = new Set(
  "yes yeah yep yup ok okay alright sure great good perfect fine awesome cool nice wonderful excellent right correct indeed exactly confirmed thanks thank you that that's thats is it it's its sounds works would be for me please so much very really a lot all no nope your help".split(
    ' ',
  ),
)

/** Words that only say yes, no or thanks. */
function isAcknowledgement(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z']+|\d+/g) ?? []
  return words.every((word) => acknowledging.has(word))
}

function holds({ text }: { text: string }, value: string): boolean {
  return plain(value) !== '' && ` ${plain(text)} `.includes(` ${plain(value)} `)
}

/** Many recorded callers go by one name. */
function lastNameOf(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 ? `${rest.join(' ')}.` : `Just ${first}.`
}
