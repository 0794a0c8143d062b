/** Whom tickets go to: the agent by their e-mail address, looked up once and remembered. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { ZendeskClient } from './client.ts'
import type { ZendeskSettings } from './settings.ts'
import { agentByEmail } from './user.ts'

const fact = 'assignee'
const keptSchema = z.object({ subdomain: z.string(), email: z.string(), id: z.number().optional() })

/** Undefined where none is wanted, or none is there. `isFresh`: looked up again, whatever is remembered. */
export async function assigneeId(
  client: ZendeskClient,
  { assignee, subdomain }: ZendeskSettings,
  memory: ConnectionMemory,
  { isFresh = false } = {},
): Promise<number | undefined> {
  if (assignee === undefined) return undefined
  const text = isFresh ? undefined : await memory.fact(fact)
  const kept = text === undefined ? undefined : keptSchema.safeParse(JSON.parse(text)).data
  if (kept?.email === assignee && kept.subdomain === subdomain) return kept.id
  const id = await agentByEmail(client, assignee)
  await memory.keepFact(fact, JSON.stringify({ subdomain, email: assignee, id }))
  return id
}

export function noAssignee(email: string): string {
  return `Zendesk has no agent with the e-mail address ${email} to be the owner of tickets (Assignee)`
}
