/** Which model of live speech the environment names. Pure. */
import { z } from 'zod'
import { dialectOfUrl, dialects } from './engines/openai-realtime/dialects.ts'
import {
  type RealtimeDialectName,
  type RealtimeSettings,
  realtimeDialects,
} from './engines/openai-realtime/realtime-settings.ts'
import { openAiBaseUrl } from './model-settings.ts'

/** Where OpenAI's models of live speech answer. */
const openAiRealtimeUrl = 'wss://api.openai.com/v1/realtime'

/** The key and the callers' voices go there: unencrypted only within this machine. */
export const realtimeUrl = z
  .url({ protocol: /^wss?$/, error: 'expected an address such as wss://api.openai.com/v1/realtime' })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine(isEncryptedOrHere, 'expected wss://; ws:// is for this machine alone (127.0.0.1, localhost)')
  .refine((url) => {
    const { search, hash, username } = new URL(url)
    return search === '' && hash === '' && username === ''
  }, 'expected no ?, no # and no user: the model is added from OPENAI_REALTIME_MODEL')

/** It travels in a header. */
export const realtimeKey = z.string().regex(/^[!-~]+$/, 'expected a key without blanks and line breaks')

export const realtimeDialect = z.enum(realtimeDialects, `expected ${realtimeDialects.join(', ')}`)

/** The variables, as config.ts has read them. */
interface LiveVoiceVariables {
  OPENAI_API_KEY?: string | undefined
  OPENAI_BASE_URL: string
  OPENAI_REALTIME_URL?: string | undefined
  OPENAI_REALTIME_MODEL?: string | undefined
  OPENAI_REALTIME_VOICE?: string | undefined
  OPENAI_REALTIME_API_KEY?: string | undefined
  OPENAI_REALTIME_DIALECT?: RealtimeDialectName | undefined
  OPENAI_REALTIME_TRANSCRIPTION?: string | undefined
}

/** Undefined without a key. */
export function realtimeOf(env: LiveVoiceVariables): RealtimeSettings | undefined {
  const { url, dialect, apiKey } = placeOf(env)
  const { usual } = dialects[dialect]
  const model = env.OPENAI_REALTIME_MODEL ?? usual.model
  if (apiKey === undefined || model === undefined) return undefined
  return {
    dialect,
    url,
    apiKey,
    model,
    voice: env.OPENAI_REALTIME_VOICE ?? usual.voice,
    transcriptionModel: env.OPENAI_REALTIME_TRANSCRIPTION ?? usual.transcriptionModel,
  }
}

/** What is missing for the server that is named. */
export function realtimeProblems(env: LiveVoiceVariables): { field: string; message: string }[] {
  const problems: { field: string; message: string }[] = []
  const { url, dialect, apiKey } = placeOf(env)
  const why = env.OPENAI_REALTIME_DIALECT
    ? `OPENAI_REALTIME_DIALECT=${dialect}`
    : `OPENAI_REALTIME_URL, which is ${dialect}'s`
  if (url === openAiRealtimeUrl && dialect !== 'openai') {
    problems.push({ field: 'OPENAI_REALTIME_URL', message: `is needed with ${why}` })
  }
  if (dialect !== 'openai' && apiKey === undefined) {
    // OpenAI's key is none of theirs to see.
    problems.push({ field: 'OPENAI_REALTIME_API_KEY', message: `is needed with ${why}` })
  }
  if (dialects[dialect].usual.model === undefined && env.OPENAI_REALTIME_MODEL === undefined) {
    problems.push({
      field: 'OPENAI_REALTIME_MODEL',
      message: `is needed with ${why}: the name of your deployment`,
    })
  }
  return problems
}

function placeOf(env: LiveVoiceVariables): {
  url: string
  dialect: RealtimeDialectName
  apiKey: string | undefined
} {
  const url = env.OPENAI_REALTIME_URL ?? openAiRealtimeUrl
  const dialect = env.OPENAI_REALTIME_DIALECT ?? dialectOfUrl(url)
  // With another base address the key is that server's, and OpenAI has no business with it.
  const isOpenAisKey = env.OPENAI_REALTIME_URL !== undefined || env.OPENAI_BASE_URL === openAiBaseUrl
  const usualKey = dialect === 'openai' && isOpenAisKey ? env.OPENAI_API_KEY : undefined
  return { url, dialect, apiKey: env.OPENAI_REALTIME_API_KEY ?? usualKey }
}

function isEncryptedOrHere(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return (
    protocol === 'wss:' ||
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  )
}
