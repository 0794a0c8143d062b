/** Zendesk: the caller as a user, the call as a ticket with a private note, the call back as its task. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { Crm } from '../crm.ts'
import { deliverToCrm, lookUpCaller } from '../deliver-to-crm.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { assigneeId, noAssignee } from './assignee.ts'
import { type ZendeskClient, type ZendeskContext, zendeskClient, zendeskOrigin } from './client.ts'
import { previewZendesk } from './preview.ts'
import { type ZendeskSettings, zendeskSettingsSchema } from './settings.ts'
import { findTicket } from './ticket.ts'
import { zendeskCrm } from './zendesk-crm.ts'

export function createZendesk(context: ZendeskContext): Integration<ZendeskSettings> {
  const open = async (settings: ZendeskSettings, memory: ConnectionMemory): Promise<Crm> => {
    const client = zendeskClient(settings, memory, context)
    const id = await assigneeId(client, settings, memory)
    if (settings.assignee !== undefined && id === undefined) client.notes.push(noAssignee(settings.assignee))
    return zendeskCrm({ client, settings, memory, assigneeId: id })
  }
  return {
    id: 'zendesk',
    label: 'Zendesk',
    group: 'crm',
    settings: zendeskSettingsSchema,
    occasions: () => ['call.completed'],
    deliver: async (report, settings, memory) =>
      deliverToCrm({ crm: await open(settings, memory), report, memory, now: context.now }),
    prepare: async (report, settings, memory) =>
      lookUpCaller({ crm: await open(settings, memory), report, memory, now: context.now }),
    check: (settings, memory) => check(zendeskClient(settings, memory, context), settings, memory),
    preview: (report, settings) =>
      previewZendesk(report, settings, zendeskOrigin(settings, context.addresses)),
  }
}

const meSchema = z.looseObject({
  user: z.looseObject({ id: z.number().nullish(), role: z.string().nullish() }),
})

/** Reads with each scope that reads; what may be written shows at the first call. */
async function check(
  client: ZendeskClient,
  settings: ZendeskSettings,
  memory: ConnectionMemory,
): Promise<void> {
  const { user } = await client.read(meSchema, { method: 'GET', path: '/api/v2/users/me' })
  if (!user.id || user.role === 'end-user') {
    throw new IntegrationError('The user of the OAuth client is no agent or admin of this Zendesk', {
      failure: 'permission',
    })
  }
  await findTicket(client, 'firstring-check')
  const id = await assigneeId(client, settings, memory, { isFresh: true })
  if (settings.assignee !== undefined && id === undefined) {
    throw new IntegrationError(noAssignee(settings.assignee), { failure: 'refused' })
  }
}
