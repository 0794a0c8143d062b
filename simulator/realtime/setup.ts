/** The session of one connection: the vendor's defaults, and what `session.update` made of them. Pure. */
import { betaField, type SetupUpdate, setupUpdate } from './setup-schema.ts'
import { betaShape, readStrictly, WireError } from './wire-error.ts'
import { readXaiUpdate, xaiUpdate } from './xai-schema.ts'

export interface FunctionTool {
  type: 'function'
  name: string
  description?: string | undefined
  parameters?: Record<string, unknown> | undefined
}

export interface AudioFormat {
  type: 'audio/pcm' | 'audio/pcmu' | 'audio/pcma'
  rate?: 24_000 | undefined
}

export interface ServerVad {
  type: 'server_vad'
  threshold: number
  prefix_padding_ms: number
  silence_duration_ms: number
  idle_timeout_ms: number | null
  create_response: boolean
  interrupt_response: boolean
}

export interface SemanticVad {
  type: 'semantic_vad'
  eagerness: 'low' | 'medium' | 'high' | 'auto'
  create_response: boolean
  interrupt_response: boolean
}

/** In the wire's own names. */
export interface Setup {
  type: 'realtime'
  model: string
  instructions: string
  output_modalities: ('text' | 'audio')[]
  audio: {
    input: {
      format: AudioFormat
      transcription: Record<string, unknown> | null
      noise_reduction: Record<string, unknown> | null
      turn_detection: ServerVad | SemanticVad | null
    }
    output: { format: AudioFormat; voice: string | { id: string }; speed: number }
  }
  tools: FunctionTool[]
  tool_choice: SetupUpdate['tool_choice']
  max_output_tokens: number | 'inf'
  truncation: SetupUpdate['truncation']
  tracing: SetupUpdate['tracing']
  include: SetupUpdate['include']
  prompt: SetupUpdate['prompt']
  reasoning?: SetupUpdate['reasoning']
  parallel_tool_calls?: boolean
}

const serverVad: ServerVad = {
  type: 'server_vad',
  threshold: 0.5,
  prefix_padding_ms: 300,
  silence_duration_ms: 500,
  idle_timeout_ms: null,
  create_response: true,
  interrupt_response: true,
}
const semanticVad: SemanticVad = {
  type: 'semantic_vad',
  eagerness: 'auto',
  create_response: true,
  interrupt_response: true,
}

export function defaultSetup(model: string, voice: string): Setup {
  return {
    type: 'realtime',
    model,
    instructions: '',
    output_modalities: ['audio'],
    audio: {
      input: {
        format: { type: 'audio/pcm', rate: 24_000 },
        transcription: null,
        noise_reduction: null,
        turn_detection: serverVad,
      },
      output: { format: { type: 'audio/pcm', rate: 24_000 }, voice, speed: 1 },
    },
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    truncation: 'auto',
    tracing: null,
    include: null,
    prompt: null,
  }
}

/** `hasSpoken`: the model has made sound on this connection. Throws WireError, and changes nothing then. */
export function updatedSetup(
  before: Setup,
  session: unknown,
  { isHalfFlat, hasSpoken }: { isHalfFlat: boolean; hasSpoken: boolean },
): Setup {
  if (isHalfFlat) {
    const { audio, ...update } = readXaiUpdate(readStrictly(xaiUpdate, session, ['session']))
    return merged(before, { ...update, audio } as SetupUpdate, hasSpoken)
  }
  const beta = betaField(session)
  if (beta !== undefined) throw betaShape(`'session.${beta}' is a field of the beta interface`)
  const update = readStrictly(setupUpdate, session, ['session'])
  checkTranscription(update)
  checkGeneration(before.model, update, 'session')
  return merged(before, update, hasSpoken)
}

function merged(before: Setup, { audio, model, ...update }: SetupUpdate, hasSpoken: boolean): Setup {
  if (model !== undefined && model !== before.model) {
    throw new WireError('invalid_value', 'Cannot change the model of a session.', 'session.model')
  }
  const { input, output } = before.audio
  const voice = audio?.output?.voice
  if (hasSpoken && voice !== undefined && JSON.stringify(voice) !== JSON.stringify(output.voice)) {
    throw new WireError(
      'cannot_update_voice',
      "Cannot update a conversation's voice if assistant audio is present.",
      'session.audio.output.voice',
    )
  }
  const { turn_detection: detection, ...told } = audio?.input ?? {}
  const after = {
    ...before,
    ...defined(update),
    audio: {
      input: {
        ...input,
        ...defined(told),
        ...(detection === undefined
          ? {}
          : { turn_detection: mergedDetection(input.turn_detection, detection) }),
      },
      output: { ...output, ...defined(audio?.output ?? {}) },
    },
  }
  for (const side of ['input', 'output'] as const) {
    const { type } = after.audio[side].format
    if (type !== 'audio/pcmu' && audio?.[side]?.format !== undefined) {
      const at = `session.audio.${side}.format`
      throw new WireError('invalid_value', `This fake takes audio/pcmu only, not '${type}' ('${at}').`, at)
    }
  }
  return after
}

function mergedDetection(
  before: ServerVad | SemanticVad | null,
  told: NonNullable<NonNullable<SetupUpdate['audio']>['input']>['turn_detection'],
): ServerVad | SemanticVad | null {
  if (!told) return null
  if (told.type === 'server_vad') {
    return { ...(before?.type === 'server_vad' ? before : serverVad), ...defined(told) }
  }
  return { ...(before?.type === 'semantic_vad' ? before : semanticVad), ...defined(told) }
}

/** What only models of the second generation take. `at` is where the fields stand. Throws WireError. */
export function checkGeneration(
  model: string,
  told: Pick<SetupUpdate, 'reasoning' | 'parallel_tool_calls'>,
  at: 'session' | 'response',
): void {
  if (model.startsWith('gpt-realtime-2')) return
  const refused = (['reasoning', 'parallel_tool_calls'] as const).find((name) => told[name] !== undefined)
  if (refused === undefined) return
  const param = `${at}.${refused}`
  throw new WireError('unsupported_parameter', `'${param}' is not supported by ${model}.`, param)
}

function checkTranscription(update: SetupUpdate): void {
  const told = update.audio?.input?.transcription
  if (!told) return
  const at = 'session.audio.input.transcription'
  const takesWords = told.model === 'gpt-live-transcribe' || told.model === 'gpt-transcribe'
  const isWhisper = told.model === 'gpt-realtime-whisper'
  const refused =
    (told.languages && !takesWords && 'languages') ||
    (told.keywords && !takesWords && 'keywords') ||
    (told.prompt !== undefined && isWhisper && 'prompt') ||
    (told.delay !== undefined && !isWhisper && 'delay')
  if (refused) {
    const message = `'${at}.${refused}' is not supported by ${told.model ?? 'a transcription without a model'}.`
    throw new WireError('unsupported_parameter', message, `${at}.${refused}`)
  }
}

function defined<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]: Exclude<Fields[Name], undefined>
  }
}
