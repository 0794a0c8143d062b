/** A pressed button: what its value names, and what Slack sends about it. Pure. */
import { z } from 'zod'

/** Whose message it was, and which call. */
export interface PressTarget {
  connectionId: string
  callSid: string
}

export interface Press extends PressTarget {
  action: 'take' | 'done'
  /** The person's name at Slack. */
  by: string
}

export function pressValue({ connectionId, callSid }: PressTarget): string {
  return `${connectionId} ${callSid}`
}

const payloadSchema = z.object({
  type: z.string(),
  user: z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() }).optional(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().max(2000).optional() })).optional(),
})

/**
 * What an interaction says. `target` is there for every button of ours, before the signature is known to be good: it
 * names the secret to check it with. `press` is undefined for what asks nothing of us, such as an opened link.
 */
export function readInteraction(body: string): { target: PressTarget | undefined; press: Press | undefined } {
  const nothing = { target: undefined, press: undefined }
  const payload = payloadSchema.safeParse(jsonOf(new URLSearchParams(body).get('payload') ?? ''))
  if (!payload.success || payload.data.type !== 'block_actions') return nothing
  const { user, actions = [] } = payload.data
  const [action] = actions
  const [connectionId, callSid, ...rest] = action?.value?.split(' ') ?? []
  if (!action || !user || !connectionId || !callSid || rest.length > 0) return nothing
  // Nobody has signed this yet, and it is looked up: PostgreSQL takes no NUL, and ids hold nothing but these.
  if (![connectionId, callSid].every((id) => /^[\w-]{1,100}$/.test(id))) return nothing
  const target = { connectionId, callSid }
  const name = action.action_id
  if (name !== 'take' && name !== 'done') return { target, press: undefined }
  const by = (user.name ?? user.username ?? user.id).slice(0, 80)
  return { target, press: { ...target, action: name, by: by || user.id } }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
