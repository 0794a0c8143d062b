/** What an incoming text asks for. Pure. */
import type { TextWords } from '../core/text-words.ts'
import type { Language } from '../languages/language.ts'
import { optsOut } from '../understanding/opt-out.ts'

export interface TextMeaning {
  /** `take` and `done` are said by those on call only; `other` is for the owner to read. */
  asks: 'stop' | 'start' | 'help' | 'take' | 'done' | 'other'
  /** Twilio has answered it already, and knows it too. */
  isCarriers: boolean
  /** In which it was written, as far as that is known. */
  language: Language | undefined
}

/** Whole texts that Twilio itself takes for a keyword (https://help.twilio.com/articles/223134027). */
const carriersWords = {
  stop: ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  start: ['start', 'yes', 'unstop'],
  help: ['help', 'info'],
} as const
const carriersTypes = { STOP: 'stop', START: 'start', HELP: 'help' } as const

/** `languages`: those of the business. */
export function textMeaning(
  { body, optOutType }: { body: string; optOutType: keyof typeof carriersTypes | undefined },
  languages: readonly Language[],
  isOnCall: boolean,
): TextMeaning {
  if (optOutType) return { asks: carriersTypes[optOutType], isCarriers: true, language: undefined }
  const words = body.trim().toLowerCase()
  for (const asks of ['stop', 'start', 'help'] as const) {
    if (carriersWords[asks].some((known) => known === words)) {
      return { asks, isCarriers: true, language: undefined }
    }
  }
  const plain = bare(words)
  const kinds: (keyof TextWords['keywords'])[] = [
    ...(isOnCall ? (['take', 'done'] as const) : []),
    'stop',
    'start',
    'help',
  ]
  for (const language of languages) {
    const asks = kinds.find((kind) => language.texts.keywords[kind].includes(plain))
    if (asks) return { asks, isCarriers: false, language }
  }
  // With a mark or a blank too many Twilio takes it for no keyword, and its writer is in earnest all the same.
  if (carriersWords.stop.some((known) => known === plain)) {
    return { asks: 'stop', isCarriers: false, language: undefined }
  }
  const wants = languages.find((language) => optsOut(body, language))
  if (wants) return { asks: 'stop', isCarriers: false, language: wants }
  return { asks: 'other', isCarriers: false, language: undefined }
}

/** Without what telephones and people put around a word: `"1"`, `#1`, `1️⃣`, `Stop, please.` */
function bare(words: string): string {
  return words
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[\s,.;:!-]+/g, ' ')
}
