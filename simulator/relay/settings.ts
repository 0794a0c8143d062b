/** The attributes of a `<ConversationRelay>` as the simulator goes by them, defaults filled in. */
import type { Element } from '../twiml-document.ts'

/** What of the caller's counts: to interrupt us, or to be reported while we speak. */
export interface CallerInputs {
  speech: boolean
  dtmf: boolean
}

export interface RelaySettings {
  url: string
  welcomeGreeting: string
  greetingInterruptible: CallerInputs
  interruptible: CallerInputs
  /** Reported while we speak and may not be interrupted. */
  reported: CallerInputs
  isPreemptible: boolean
  ignoresBackchannel: boolean
  hearsKeys: boolean
  sendsPartials: boolean
  /** Silence that ends the caller's words, milliseconds. */
  speechEndMs: number
  ttsLanguage: string
  transcriptionLanguage: string
  /** Voices by language: those that may be switched to. */
  voices: Map<string, string | undefined>
  debug: Set<string>
  parameters: Record<string, string>
}

/** What `speechTimeout="auto"` comes to for a caller who does not hesitate. */
const autoSpeechEndMs = 700

export function readSettings({ attributes, children }: Element): RelaySettings {
  const { language = 'en-US' } = attributes
  const { ttsLanguage = language, transcriptionLanguage = language, speechTimeout = 'auto' } = attributes
  const voices = new Map<string, string | undefined>([
    [transcriptionLanguage, undefined],
    [ttsLanguage, attributes.voice],
  ])
  for (const child of children) {
    if (child.name === 'Language' && child.attributes.code) {
      voices.set(child.attributes.code, child.attributes.voice ?? voices.get(child.attributes.code))
    }
  }
  const parameters = children.filter(({ name }) => name === 'Parameter')
  return {
    url: attributes.url ?? '',
    welcomeGreeting: (attributes.welcomeGreeting ?? '').trim(),
    greetingInterruptible: inputsOf(attributes.welcomeGreetingInterruptible ?? 'any'),
    interruptible: inputsOf(attributes.interruptible ?? 'any'),
    reported: inputsOf(attributes.reportInputDuringAgentSpeech ?? 'none'),
    isPreemptible: attributes.preemptible === 'true',
    ignoresBackchannel: attributes.ignoreBackchannel === 'true',
    hearsKeys: attributes.dtmfDetection === 'true',
    sendsPartials: attributes.partialPrompts === 'true',
    speechEndMs: speechTimeout === 'auto' ? autoSpeechEndMs : Number(speechTimeout),
    ttsLanguage,
    transcriptionLanguage,
    voices,
    debug: new Set((attributes.debug ?? '').split(/\s+/)),
    parameters: Object.fromEntries(
      parameters.map(({ attributes: { name = '', value = '' } }) => [name, value]),
    ),
  }
}

function inputsOf(word: string): CallerInputs {
  const isAny = word === 'any' || word === 'true'
  return { speech: isAny || word === 'speech', dtmf: isAny || word === 'dtmf' }
}

const backchannel =
  /^(uh[ -]?huh|m+[ -]?h?m+|yeah|yep|yes|ok(ay)?|right|sure|i see|aj[aá]|sí|claro|vale|ya)$/i

/** An "uh-huh": the caller listens, and wants to say nothing. */
export function isBackchannel(text: string): boolean {
  return backchannel.test(text.trim().replace(/[.,!]+$/, ''))
}
