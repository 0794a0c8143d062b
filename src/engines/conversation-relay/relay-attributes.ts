/** How ConversationRelay is to listen and speak on a call: every attribute said, since defaults differ by account. Pure. */
import type { Business } from '../../core/business.ts'
import type { Call } from '../../core/call.ts'
import { languageOf, languages } from '../../languages/languages.ts'
import { voiceFor } from '../../languages/voices.ts'
import type { ConversationRelayOptions, RelayVoice } from '../../twilio/conversation-relay.ts'

type Attributes = Omit<ConversationRelayOptions, 'url' | 'action' | 'welcomeGreeting' | 'parameters'>

const listening = { transcriptionProvider: 'Deepgram', speechModel: 'nova-3-general' } as const
/** What that model understands of several languages at once. */
const multilingualCodes = ['en', 'es', 'fr', 'de', 'hi', 'ru', 'pt', 'ja', 'it', 'nl']

export function relayAttributes(
  business: Pick<Business, 'languages' | 'translations' | 'voice' | 'name' | 'transferTargets'>,
  call: Pick<Call, 'language' | 'isLanguageAsked' | 'transcript'>,
): Attributes {
  const spoken = voiceFor(business, call.language)
  // Also those that are not offered: callers are told so in their own.
  const tags = [...new Set([call.language, ...business.languages, ...languages.map(({ tag }) => tag)])]
  return {
    ttsLanguage: spoken.language,
    transcriptionLanguage: heardLanguage(business, call),
    ...relayVoice(spoken.voice, call.language),
    ...listening,
    interruptible: 'any',
    interruptSensitivity: 'medium',
    ignoreBackchannel: true,
    dtmfDetection: true,
    // An emergency told into words of ours that may not be cut off is heard all the same.
    reportInputDuringAgentSpeech: 'any',
    profanityFilter: false,
    debug: ['speaker-events'],
    hints: hintsOf(business, business.languages),
    languages: Object.fromEntries(
      tags.flatMap((tag) => {
        const voice = voiceFor(business, tag)
        // Speech and transcription each look their language up by its own tag.
        return [...new Set([tag, voice.language])].map((code) => [
          code,
          { ...relayVoice(voice.voice, tag), ...listening },
        ])
      }),
    ),
  }
}

/** Callers who have said nothing yet may say it in any language that is offered. */
export function heardLanguage(
  business: Pick<Business, 'languages'>,
  call: Pick<Call, 'language' | 'isLanguageAsked' | 'transcript'>,
): string {
  const codes = [...new Set(business.languages.map((tag) => languageOf(tag).code))]
  const isOpen = !call.isLanguageAsked && !call.transcript.some(({ speaker }) => speaker === 'caller')
  const isUnderstood = codes.every((code) => multilingualCodes.includes(code))
  return codes.length > 1 && isOpen && isUnderstood ? 'multi' : call.language
}

/** `<Say>` and the relay name the same voices differently. One that we cannot place is left to the language's own. */
function relayVoice(name: string, tag: string): RelayVoice {
  const [, vendor, voice] = /^(Polly|Google|ElevenLabs)\.(.+)$/.exec(name) ?? []
  switch (vendor) {
    case 'Polly':
      return {
        ttsProvider: 'Amazon',
        voice: /-(Neural|Generative)$/.test(voice ?? '') ? voice : `${voice}-Neural`,
      }
    case 'Google':
      return { ttsProvider: 'Google', voice }
    case 'ElevenLabs':
      return { ttsProvider: 'ElevenLabs', voice }
    default: {
      const usual = languageOf(tag).voice
      return usual === name ? { ttsProvider: 'Amazon' } : relayVoice(usual, tag)
    }
  }
}

function hintsOf(
  business: Pick<Business, 'name' | 'transferTargets'>,
  tags: readonly string[],
): readonly string[] {
  const names = [business.name, ...business.transferTargets.map(({ name }) => name)]
  const words = tags.flatMap((tag) => {
    const { listening } = languageOf(tag)
    return [...listening.names, ...listening.spelling, ...listening.address]
  })
  return [...new Set([...names, ...words])]
}
