/**
 * The first words of a process cost half a second of looking up and compiling what the rules go by, and sound would stand still
 * meanwhile. These pieces of work do it beforehand; each takes a few dozen milliseconds.
 */
import { blankCall } from '../core/blank-call.ts'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { hearBeside } from './hear-beside.ts'
import { instructions } from './instructions.ts'
import { settleWords } from './settle-words.ts'

/** To be run one after the other, with room for calls between them. Nothing of it is kept but what the rules remember themselves. */
export function warmUp(business: Business, now: Date): (() => void)[] {
  return business.languages.flatMap((tag) => {
    const call = blankCall(business, tag, now)
    const { phrases } = languageOf(tag)
    // Patterns are compiled when they are first used, and for good when they are used again.
    const sentences = [phrases.howCanIHelp, phrases.goodbye(business.name), phrases.greeting(business.name)]
    return [
      () => instructions(business, tag, 'speech'),
      ...patterns(languageOf(tag)).map((pattern) => () => compile(pattern, sentences)),
      ...sentences.map((text) => () => hear(call, business, text, now)),
      ...sentences.map((said) => () => {
        settleWords({ said, call, business, now, before: undefined, next: undefined })
      }),
    ]
  })
}

/** The largest by far; the others are small change. */
function patterns({ words }: Language): RegExp[] {
  return Object.values(words.promises.kinds).flatMap(({ says, unless }) => [
    ...says,
    ...(unless ? [unless] : []),
  ])
}

function compile(pattern: RegExp, sentences: readonly string[]): void {
  for (const sentence of sentences) pattern.test(sentence)
}

function hear(call: Call, business: Business, text: string, now: Date): void {
  hearBeside({ call, business, input: { type: 'speech', text }, now })
}
