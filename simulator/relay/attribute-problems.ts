/** Attributes of a `<ConversationRelay>` that do not go together: Twilio says so and disconnects (64101). */
import type { Element } from '../twiml-document.ts'

const voices: Record<string, RegExp> = {
  ElevenLabs: /^[A-Za-z0-9]{20}(-\S+)?$/,
  Google: /^[a-z]{2,3}-[A-Z]{2}-\S+$/,
  Amazon: /^[A-Z]\p{L}+(-(Neural|Generative|Standard|Long-Form))?$/u,
}
const speechModels: Record<string, readonly string[]> = {
  Deepgram: ['nova-3-general', 'nova-2-general', 'flux', 'flux-general-en'],
  Google: ['telephony', 'long'],
}
/** Models that hear several languages at once. */
const multilingual = ['nova-3-general', 'nova-2-general']

/** One sentence for each; empty when Twilio could go on. */
export function relayProblems({ attributes, children }: Pick<Element, 'attributes' | 'children'>): string[] {
  const { language = 'en-US', speechTimeout = 'auto', eotThreshold = '0.8' } = attributes
  const { ttsLanguage = language, transcriptionLanguage = language } = attributes
  const problems = voiceProblems(attributes, ttsLanguage, transcriptionLanguage)
  for (const child of children.filter(({ name }) => name === 'Language')) {
    const { code = '', ...own } = child.attributes
    const { ttsProvider, transcriptionProvider } = attributes
    const inherited = {
      ...(ttsProvider ? { ttsProvider } : {}),
      ...(transcriptionProvider ? { transcriptionProvider } : {}),
    }
    problems.push(...voiceProblems({ ...inherited, ...own }, code, code))
  }
  const timeoutMs = Number(speechTimeout)
  if (speechTimeout !== 'auto' && !(Number.isInteger(timeoutMs) && timeoutMs >= 600 && timeoutMs <= 5000)) {
    problems.push(`speechTimeout ${speechTimeout}: expected auto or 600 to 5000`)
  }
  if (!(Number(eotThreshold) >= 0.5 && Number(eotThreshold) <= 0.9)) {
    problems.push(`eotThreshold ${eotThreshold}: expected 0.5 to 0.9`)
  }
  return problems
}

function voiceProblems(
  attributes: Record<string, string>,
  ttsLanguage: string,
  transcriptionLanguage: string,
): string[] {
  const { ttsProvider = 'ElevenLabs', transcriptionProvider = 'Deepgram', voice, speechModel } = attributes
  const problems: string[] = []
  const voicePattern = voices[ttsProvider]
  const models = speechModels[transcriptionProvider]
  if (!voicePattern) problems.push(`ttsProvider ${ttsProvider} is not known`)
  else if (voice !== undefined && !voicePattern.test(voice)) {
    problems.push(`voice ${voice} is none of ${ttsProvider}'s`)
  }
  const spoken = ttsProvider === 'Google' ? /^([a-z]+-[A-Z]+)-/.exec(voice ?? '')?.[1] : undefined
  if (spoken !== undefined && ttsLanguage !== 'multi' && spoken !== ttsLanguage) {
    problems.push(`voice ${voice} does not speak ${ttsLanguage}`)
  }
  if (!models) problems.push(`transcriptionProvider ${transcriptionProvider} is not known`)
  else if (speechModel !== undefined && !models.includes(speechModel)) {
    problems.push(`speechModel ${speechModel} is none of ${transcriptionProvider}'s`)
  }
  if (ttsLanguage === 'multi' && ttsProvider !== 'ElevenLabs') {
    problems.push(`ttsLanguage multi needs ElevenLabs, not ${ttsProvider}`)
  }
  const hearsMany =
    transcriptionProvider === 'Deepgram' && (speechModel === undefined || multilingual.includes(speechModel))
  if (transcriptionLanguage === 'multi' && !hearsMany) {
    problems.push('transcriptionLanguage multi needs Deepgram with nova-2-general or nova-3-general')
  }
  return problems
}
