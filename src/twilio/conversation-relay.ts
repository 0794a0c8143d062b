/** The TwiML verb that hands the call to ConversationRelay: Twilio hears and speaks, we answer over a socket of text. */
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js'
import { FirstRingError } from '../core/errors.ts'
import { hintList } from './hint-list.ts'
import { checkSocketUrl } from './socket-url.ts'
import { cleanText } from './spoken-text.ts'
import type { Verb } from './twiml.ts'

/** What of the caller's may cut speech short, or is reported while we speak. */
export type CallerInput = 'none' | 'dtmf' | 'speech' | 'any'

/** How one language is spoken and heard. Names and values are Twilio's. */
export interface RelayVoice {
  ttsProvider?: 'ElevenLabs' | 'Google' | 'Amazon'
  /** Without the prefix that `<Say>` wants: `Joanna-Neural`, `en-US-Chirp3-HD-Aoede`. */
  voice?: string
  transcriptionProvider?: 'Deepgram' | 'Google'
  /** Deepgram `nova-3-general` `nova-2-general` `flux`; Google `telephony` `long`. */
  speechModel?: string
}

/**
 * Attributes as the documentation spells them. Those left out take Twilio's default, which for the providers
 * differs from account to account: always say them.
 */
export interface ConversationRelayOptions extends RelayVoice {
  /** Address of the socket, `wss:`. Without a query: Twilio loses it. */
  url: string
  /** Asked when the relay has ended, however it ended; without it the next verb runs. */
  action?: string
  /** Spoken by Twilio as soon as the socket stands. */
  welcomeGreeting?: string
  welcomeGreetingInterruptible?: CallerInput
  /** BCP 47, or `multi` where provider and model can. Of both speech and transcription. */
  language?: string
  ttsLanguage?: string
  transcriptionLanguage?: string
  interruptible?: CallerInput
  interruptSensitivity?: 'low' | 'medium' | 'high'
  /** Whether "uh-huh" lets us speak on. */
  ignoreBackchannel?: boolean
  /** Whether keys are reported. */
  dtmfDetection?: boolean
  reportInputDuringAgentSpeech?: CallerInput
  /** Whether our next talk cycle cuts the running one short. */
  preemptible?: boolean
  /** Whether unfinished prompts are reported, `last: false`. */
  partialPrompts?: boolean
  /** Milliseconds of silence that end the caller's words, 600 to 5000, or `auto`. */
  speechTimeout?: number | 'auto'
  /** Confidence in the end of a turn, 0.5 to 0.9; model `flux` only. */
  eotThreshold?: number
  /** Newer than the documentation at hand: the value is passed on as it is. */
  turnDetection?: string
  backgroundNoiseReduction?: boolean | string
  deepgramSmartFormat?: boolean
  /** Masks swear words in what was understood. */
  profanityFilter?: boolean
  /** Words that are likely. */
  hints?: readonly string[]
  elevenlabsTextNormalization?: 'on' | 'auto' | 'off'
  /** Which `info` messages come. */
  debug?: readonly ('debugging' | 'speaker-events' | 'tokens-played')[]
  events?: readonly string[]
  intelligenceService?: string
  conversationConfiguration?: string
  /** Further languages by their tag. They can be switched to; none is active because of it. */
  languages?: Readonly<Record<string, RelayVoice>>
  /** Come back as `customParameters` of the `setup` message. */
  parameters?: Readonly<Record<string, string>>
}

/**
 * Holds the call until the relay ends. Throws FirstRingError `internal` for what Twilio would end the call over:
 * an address that is none of a socket or has a query, a speech timeout or a threshold out of range.
 */
export function conversationRelay(options: ConversationRelayOptions): Verb {
  check(options)
  const { action, languages = {}, parameters = {}, ...rest } = options
  const { welcomeGreeting, hints, debug, events, ...plain } = rest
  const attributes = {
    ...plain,
    welcomeGreeting: textOrNothing(welcomeGreeting),
    hints: hintList(hints),
    debug: textOrNothing(debug?.join(' ')),
    events: textOrNothing(events?.join(' ')),
  }
  return (into) => {
    // The builder's types spell four attributes in small letters, which Twilio does not know, and lack three:
    // it writes names as they are given, so these are the documentation's.
    const node = into
      .connect({ action })
      .conversationRelay(attributes as VoiceResponse.ConversationRelayAttributes)
    for (const [code, voice] of Object.entries(languages)) node.language({ code, ...voice })
    for (const [name, value] of Object.entries(parameters)) node.parameter({ name, value: cleanText(value) })
  }
}

function check({ url, speechTimeout = 'auto', eotThreshold = 0.8 }: ConversationRelayOptions): void {
  checkSocketUrl(url)
  if (speechTimeout !== 'auto' && !(speechTimeout >= 600 && speechTimeout <= 5000)) {
    throw new FirstRingError('internal', `a relay's speechTimeout is 600 to 5000 ms, not ${speechTimeout}`)
  }
  if (!(eotThreshold >= 0.5 && eotThreshold <= 0.9)) {
    throw new FirstRingError('internal', `a relay's eotThreshold is 0.5 to 0.9, not ${eotThreshold}`)
  }
}

function textOrNothing(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text) || undefined
}
