/** A caller made from a recorded dialogue: answers what is asked if the goal tells, else says the next turn. */
import type { Caller, CallerAction, Heard } from './caller.ts'
import { digitsSpoken, sayDigits, whatIsAsked } from './callers/questions.ts'
import { knownName, knownReason } from './dialogue-slots.ts'
import { type Dialogue, plain } from './dialogues.ts'

export interface DialogueCaller extends Caller {
  /** Recorded turns that were not said. */
  readonly unsaid: number
}

/** `phone`: national digits of the caller ID, which the caller gives as their own. */
export function dialogueCaller(dialogue: Dialogue, phone: string): DialogueCaller {
  const left = [...dialogue.turns]
  const name = knownName(dialogue.known)
  const reason = knownReason(dialogue.known)
  let hasSaidGoodbye = false

  const next = (): CallerAction => {
    const turn = left.shift()
    if (turn) return { do: 'say', ...turn }
    if (hasSaidGoodbye) return { do: 'hang-up' }
    hasSaidGoodbye = true
    return { do: 'say', text: "No, that's all, thank you. Goodbye." }
  }
  /** The recorded turn that holds the value, else the value itself. */
  const tell = (value: string): CallerAction => {
    const at = left.findIndex(({ text }) => ` ${plain(text)} `.includes(` ${plain(value)} `))
    const [turn] = at < 0 ? [] : left.splice(at, 1)
    return { do: 'say', ...(turn ?? { text: `${value}.` }) }
  }
  const answer = (heard: Heard): CallerAction => {
    switch (whatIsAsked(heard.text)) {
      case 'name':
        return name ? tell(name) : next()
      case 'last-name':
        return name ? { do: 'say', text: lastNameOf(name) } : next()
      case 'spelling':
        return name
          ? { do: 'say', text: [...(name.split(' ').at(-1) ?? '')].join(' ').toUpperCase() }
          : next()
      case 'name-read-back':
        return !name || ` ${plain(heard.text)} `.includes(` ${plain(name)} `)
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
      default:
        return next()
    }
  }

  return {
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

/** Many recorded callers go by one name. */
function lastNameOf(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 ? `${rest.join(' ')}.` : `Just ${first}.`
}
