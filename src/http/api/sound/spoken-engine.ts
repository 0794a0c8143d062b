/** Which engine can hold a test call in sound, and in words what is missing where none can. Pure. */
import type { EngineName } from '../../../core/call.ts'
import { FirstRingError } from '../../../core/errors.ts'
import type { ApiContext } from '../context.ts'

/** They hear and speak over a media stream; the others need Twilio to hear and to speak. */
const spokenEngines: readonly EngineName[] = ['openai-realtime']

const noKey =
  'OPENAI_API_KEY is not set on this server: the receptionist hears and speaks by OpenAI Realtime, which needs a key. Set it in .env and start the server again.'

type Answering = Pick<ApiContext['answering'], 'engines'>

/** `reason` says what is missing when there is no engine. */
export function spokenEngine(answering: Answering): { engine: EngineName | null; reason: string | null } {
  const engine = spokenEngines.find((name) => answering.engines.includes(name)) ?? null
  return { engine, reason: engine ? null : noKey }
}

/**
 * The engine that a test call begins with; undefined leaves it to the profile. Throws FirstRingError
 * `validation-failed` when sound and engine do not go together.
 */
export function engineOfTestCall(
  wish: { engine?: EngineName | undefined; sound?: boolean | undefined },
  ladder: readonly EngineName[],
  answering: Answering,
): EngineName | undefined {
  if (wish.sound) return engineForSound(wish.engine, answering)
  if (wish.engine && spokenEngines.includes(wish.engine)) {
    throw refusal('engine', `${wish.engine} hears sound only: send sound: true with it`)
  }
  const [first] = ladder.filter((name) => answering.engines.includes(name))
  if (wish.engine || !first || !spokenEngines.includes(first)) return wish.engine
  // Words that are typed would be hummed to a model that listens.
  return ladder.find((name) => answering.engines.includes(name) && !spokenEngines.includes(name))
}

function engineForSound(wished: EngineName | undefined, answering: Answering): EngineName {
  if (wished && !spokenEngines.includes(wished)) {
    throw refusal('engine', `${wished} hears no sound of a browser, expected ${spokenEngines.join(' or ')}`)
  }
  const { engine, reason } = spokenEngine(answering)
  if (!engine) throw refusal('sound', reason ?? 'is not possible on this server')
  return wished ?? engine
}

function refusal(field: string, message: string): FirstRingError {
  return new FirstRingError('validation-failed', `${field}: ${message}`, { fields: [{ field, message }] })
}
