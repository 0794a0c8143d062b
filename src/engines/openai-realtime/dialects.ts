/** Everything in which the vendors of Realtime models differ. Pure. */
import type { RealtimeSessionCreateRequest } from 'openai/resources/realtime/realtime'
import type { SessionOrder } from './realtime-order.ts'
import type { RealtimeDialectName, RealtimeSettings } from './realtime-settings.ts'

/** xAI's session: half of it flat, and without what only OpenAI knows. */
export interface XaiSession {
  instructions?: string
  voice?: string
  turn_detection?: {
    type: 'server_vad'
    threshold: number
    prefix_padding_ms: number
    silence_duration_ms: number
  }
  tools?: RealtimeSessionCreateRequest['tools']
  tool_choice?: RealtimeSessionCreateRequest['tool_choice']
  audio: {
    input: {
      format: { type: 'audio/pcmu' }
      transcription?: { model: string; language_hint?: string; keyterms?: string[] }
    }
    output: { format: { type: 'audio/pcmu' } }
  }
}

interface RealtimeDialect {
  headers(apiKey: string): Record<string, string>
  /** The session as OpenAI has it, in the vendor's own shape. */
  session(
    session: RealtimeSessionCreateRequest,
    order: Partial<SessionOrder>,
    settings: RealtimeSettings,
  ): RealtimeSessionCreateRequest | XaiSession
  /** The vendor's first message; nothing is sent before it. */
  hello: readonly string[]
  /** Names of messages that the vendor still uses, by their present name. */
  eventNames: Readonly<Record<string, string>>
  /** What is used where the configuration names nothing; undefined where it has to. */
  usual: { model: string | undefined; voice: string; transcriptionModel: string }
}

const bearer = (apiKey: string) => ({ authorization: `Bearer ${apiKey}` })

/** By the milliseconds of silence that come near to how long OpenAI's eagerness waits. */
const silenceByEagerness = { low: 1200, medium: 700, auto: 700, high: 400 } as const

export const dialects: Readonly<Record<RealtimeDialectName, RealtimeDialect>> = {
  openai: {
    headers: bearer,
    session: (session) => session,
    hello: ['session.created'],
    eventNames: {},
    usual: { model: 'gpt-realtime-2.1', voice: 'marin', transcriptionModel: 'gpt-live-transcribe' },
  },
  azure: {
    headers: (apiKey) => ({ 'api-key': apiKey }),
    session: (session) => session,
    hello: ['session.created'],
    eventNames: {},
    // A model is a deployment there, and has whatever name its owner gave it.
    usual: { model: undefined, voice: 'marin', transcriptionModel: 'gpt-live-transcribe' },
  },
  xai: {
    headers: bearer,
    session: (session, order, settings) => xaiSession(session, order, settings),
    hello: ['session.created', 'conversation.created'],
    // Their pages show both the old names and the new ones.
    eventNames: {
      'response.audio.delta': 'response.output_audio.delta',
      'response.audio.done': 'response.output_audio.done',
      'response.audio_transcript.delta': 'response.output_audio_transcript.delta',
      'response.audio_transcript.done': 'response.output_audio_transcript.done',
    },
    usual: { model: 'grok-voice-latest', voice: 'eve', transcriptionModel: 'grok-transcribe' },
  },
}

/** Whose server it is, by its host; a proxy's is taken for OpenAI's. */
export function dialectOfUrl(url: string): RealtimeDialectName {
  const { hostname } = new URL(url)
  if (/(^|\.)x\.ai$/.test(hostname)) return 'xai'
  if (/\.(azure\.com|azure\.us|azure\.cn)$/.test(hostname)) return 'azure'
  return 'openai'
}

/** The address of a new conversation with the model. */
export function realtimeAddress({ url, model }: RealtimeSettings): URL {
  const address = new URL(url)
  address.searchParams.set('model', model)
  return address
}

function xaiSession(
  { instructions, tools, tool_choice }: RealtimeSessionCreateRequest,
  order: Partial<SessionOrder>,
  { transcriptionModel }: RealtimeSettings,
): XaiSession {
  const { voice, turnDetection, languages, keywords } = order
  const language = languages?.[0]
  const hasWords = languages !== undefined || keywords !== undefined
  return {
    ...(instructions !== undefined && { instructions }),
    ...(voice !== undefined && { voice }),
    ...(turnDetection && {
      turn_detection: {
        type: 'server_vad' as const,
        threshold:
          turnDetection.type === 'server_vad' ? Math.min(0.9, Math.max(0.1, turnDetection.threshold)) : 0.5,
        prefix_padding_ms: 300,
        silence_duration_ms:
          turnDetection.type === 'server_vad'
            ? turnDetection.silenceMs
            : silenceByEagerness[turnDetection.eagerness],
      },
    }),
    ...(tools !== undefined && { tools }),
    ...(tool_choice !== undefined && { tool_choice }),
    audio: {
      input: {
        format: { type: 'audio/pcmu' },
        ...(hasWords && {
          transcription: {
            model: transcriptionModel,
            ...(language !== undefined && { language_hint: language }),
            ...(keywords && keywords.length > 0 && { keyterms: keywords }),
          },
        }),
      },
      output: { format: { type: 'audio/pcmu' } },
    },
  }
}
