/** What a session is to be, in the words of OpenAI's wire. Pure. */
import type { AudioTranscription, RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime'
import type { SessionOrder, TurnDetection } from './realtime-order.ts'
import type { RealtimeSettings } from './realtime-settings.ts'

/** Twilio's own sound, both ways: nothing is converted. */
const format = { type: 'audio/pcmu' } as const
/** Enough for a minute and a half of speech; an answer that never ends is cut there. */
const longestAnswerTokens = 2048
/** Beyond it the beginning of the call is forgotten, in one step: what was taken down stands in the instructions. */
const longestConversationTokens = 20_000
const mostKeywords = 100

/** Of a session that has just been opened, with everything that is never changed later. */
export function openingSession(
  order: SessionOrder,
  settings: RealtimeSettings,
): RealtimeSessionCreateRequest {
  return {
    ...changedSession(order, settings),
    output_modalities: ['audio'],
    tool_choice: 'auto',
    max_output_tokens: longestAnswerTokens,
    truncation: {
      type: 'retention_ratio',
      retention_ratio: 0.8,
      token_limits: { post_instructions: longestConversationTokens },
    },
    ...(thinks(settings.model) && { reasoning: { effort: 'low' } }),
  }
}

/** Only what is named; the rest stays as it is. */
export function changedSession(
  order: Partial<SessionOrder>,
  settings: RealtimeSettings,
): RealtimeSessionCreateRequest {
  const { instructions, tools, voice, speed } = order
  const input = inputOf(order, settings)
  const hasOutput = voice !== undefined || speed !== undefined
  return {
    type: 'realtime',
    ...(instructions !== undefined && { instructions }),
    ...(tools !== undefined && {
      tools: tools.map(({ name, description, parameters }) => ({
        type: 'function' as const,
        name,
        description,
        parameters,
      })),
    }),
    ...((input || hasOutput) && {
      audio: {
        ...(input && { input: { format, ...input } }),
        ...(hasOutput && {
          output: {
            format,
            ...(voice !== undefined && { voice }),
            ...(speed !== undefined && { speed: Math.min(1.5, Math.max(0.25, speed)) }),
          },
        }),
      },
    }),
  }
}

type SessionInput = NonNullable<NonNullable<RealtimeSessionCreateRequest['audio']>['input']>

function inputOf(order: Partial<SessionOrder>, settings: RealtimeSettings): SessionInput | undefined {
  const { noiseReduction, turnDetection, languages, keywords } = order
  const input: SessionInput = {
    ...((languages !== undefined || keywords !== undefined) && {
      transcription: transcriptionOf(settings.transcriptionModel, languages ?? [], keywords ?? []),
    }),
    ...(noiseReduction !== undefined && { noise_reduction: { type: noiseReduction } }),
    ...(turnDetection !== undefined && { turn_detection: turnsOf(turnDetection) }),
  }
  return Object.keys(input).length > 0 ? input : undefined
}

function turnsOf(turns: TurnDetection): NonNullable<SessionInput['turn_detection']> {
  // Silence of the caller is counted by ourselves: no idle_timeout_ms.
  const both = { create_response: true, interrupt_response: true }
  return turns.type === 'semantic_vad'
    ? { type: 'semantic_vad', eagerness: turns.eagerness, ...both }
    : {
        type: 'server_vad',
        threshold: turns.threshold,
        prefix_padding_ms: 300,
        silence_duration_ms: turns.silenceMs,
        ...both,
      }
}

/** Each model takes other hints, and refuses those of its siblings. */
function transcriptionOf(model: string, languages: string[], keywords: string[]): AudioTranscription {
  const names = keywords.slice(0, mostKeywords)
  if (/^gpt-(live-)?transcribe/.test(model)) {
    return {
      model,
      ...(languages.length > 0 && { languages }),
      ...(names.length > 0 && { keywords: names }),
    }
  }
  // One language is a promise there, not a guess.
  const [language, another] = languages
  const only = language !== undefined && another === undefined ? { language } : {}
  if (names.length === 0) return { model, ...only }
  if (model.startsWith('whisper')) return { model, ...only, prompt: names.join(', ') }
  if (/^gpt-4o-(mini-)?transcribe(?!-diarize)/.test(model)) {
    return { model, ...only, prompt: `Expect these names and words: ${names.join(', ')}` }
  }
  return { model, ...only }
}

/** Only the models of the second generation take `reasoning`; dates follow the names of the first. */
function thinks(model: string): boolean {
  return /^gpt-realtime-2(\.\d+)?(-|$)/.test(model)
}
