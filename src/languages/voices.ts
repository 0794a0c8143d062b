/** Twilio's voices: which language one speaks, and which one speaks to a caller. */
import type { Business } from '../core/business.ts'
import { isOwners, translationFor } from '../core/owner-texts.ts'
import { languageOf, languages } from './languages.ts'

/** A text's `<Say>` attributes. Twilio fails a voice that does not speak the language it is given. */
export interface SayVoice {
  language: string
  voice: string
}

/** The language that a voice speaks: `es-US` for `Polly.Lupe-Neural`; undefined for voices that we do not know. */
function tagOfVoice(voice: string): string | undefined {
  const named = /^Google\.([a-z]{2,3}-[A-Z]{2})-/.exec(voice)?.[1]
  return named ?? languages.flatMap(({ voices }) => voices).find(({ name }) => name === voice)?.tag
}

/**
 * Who speaks to a caller of this language: the owner's voice for it, when it speaks that language, else the
 * language's own. A voice that we do not know is the owner's business.
 */
export function voiceFor(
  business: Pick<Business, 'languages' | 'translations' | 'voice'>,
  tag: string,
): SayVoice {
  const chosen = isOwners(business, tag) ? business.voice : translationFor(business, tag)?.voice
  const spoken = chosen === undefined ? undefined : (tagOfVoice(chosen) ?? tag)
  if (chosen !== undefined && spoken !== undefined && languageOf(spoken).code === languageOf(tag).code) {
    return { voice: chosen, language: spoken }
  }
  const { voice, tag: ownTag } = languageOf(tag)
  return { voice, language: tagOfVoice(voice) ?? ownTag }
}

/** Voices of this vendor speak over ConversationRelay only. */
const relayOnly = /^ElevenLabs\./

/** The same for `<Say>`, which does not know every voice that the relay does: then the language's own speaks. */
export function sayVoiceFor(
  business: Pick<Business, 'languages' | 'translations' | 'voice'>,
  tag: string,
): SayVoice {
  const chosen = voiceFor(business, tag)
  if (!relayOnly.test(chosen.voice)) return chosen
  const { voice, tag: ownTag } = languageOf(tag)
  return { voice, language: tagOfVoice(voice) ?? ownTag }
}
