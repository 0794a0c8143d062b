/** How a `<Gather>` listens for what is expected next, in the caller's language. Pure. */
import type { Expectation } from '../../brain/brain.ts'
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import type { Language } from '../../languages/language.ts'
import { languageOf } from '../../languages/languages.ts'
import type { GatherOptions } from '../../twilio/gather.ts'

export type Listening = Pick<
  GatherOptions,
  'language' | 'timeoutSeconds' | 'speechTimeout' | 'speechModel' | 'numDigits' | 'hints'
>

/** What Deepgram's model for several languages at once understands; it has no other tag. */
const multilingual = { language: 'multi', speechModel: 'deepgram_nova-3' }
const multilingualCodes = ['en', 'es', 'fr', 'de', 'hi', 'ru', 'pt', 'ja', 'it', 'nl']

/** Seconds of pause that end speech where Twilio's own judgement is not to be had, or would cut in. */
const patientSpeech = 2

/**
 * A caller who has said nothing yet may say it in any language of the business: one recogniser listens for all of
 * them. From the second turn on the language is known, and Twilio's own choice of recogniser is the better one.
 */
export function listeningFor(
  expect: Expectation,
  call: Pick<Call, 'language' | 'isLanguageAsked' | 'transcript'>,
  business: Pick<Business, 'languages'>,
): Listening {
  const { listening } = languageOf(call.language)
  const known = { ...pauses(expect), language: call.language, hints: hintsFor(expect, listening) }
  const offered = [...new Set(business.languages.map(languageOf))]
  const isOpen = !call.isLanguageAsked && !call.transcript.some(({ speaker }) => speaker === 'caller')
  if (offered.length < 2 || expect !== 'open') return known
  const hints = offered.flatMap((language) => language.listening.names)
  const isUnderstood = offered.every(({ code }) => multilingualCodes.includes(code))
  return isOpen && isUnderstood
    ? { ...known, ...multilingual, speechTimeout: patientSpeech, hints }
    : { ...known, hints }
}

/**
 * People pause 0.9 s and more between the groups of a number, and longer while they spell or look something
 * up; a short pause would cut them off. Everywhere else a single key is an answer (0 for a person, 1 for yes).
 */
function pauses(expect: Expectation): Pick<Listening, 'timeoutSeconds' | 'speechTimeout' | 'numDigits'> {
  switch (expect) {
    case 'phone':
      return { timeoutSeconds: 8, speechTimeout: patientSpeech }
    case 'spelling':
    case 'email':
    case 'address':
      return { timeoutSeconds: 8, speechTimeout: patientSpeech, numDigits: 1 }
    case 'yes-no':
    case 'open':
    case 'name':
      return { timeoutSeconds: 7, speechTimeout: 'auto', numDigits: 1 }
  }
}

function hintsFor(expect: Expectation, words: Language['listening']): readonly string[] {
  switch (expect) {
    case 'yes-no':
      return words.yesNo
    case 'email':
      return words.email
    case 'spelling':
      return words.spelling
    case 'address':
      return words.address
    case 'phone':
    case 'open':
    case 'name':
      return []
  }
}
