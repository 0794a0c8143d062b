/** HubSpot: the caller as a contact, the call as a call engagement, the call back as a task. */
import { z } from 'zod'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { Crm } from '../crm.ts'
import { deliverToCrm, lookUpCaller } from '../deliver-to-crm.ts'
import { type Integration, IntegrationError } from '../integration.ts'
import { type HubspotContext, openHubspot, paths } from './client.ts'
import { hubspotCrm } from './hubspot-crm.ts'
import { connectPortal, findOwner, ownerIdOf, portalOf } from './portal.ts'
import { hubspotPreview } from './preview.ts'

const hubspotSettingsSchema = z.strictObject({
  accessToken: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{10,500}$/, 'expected a Service Key, without spaces')
    .meta({
      title: 'Service Key',
      description:
        'From HubSpot: Settings > Integrations > Service Keys. The token of a private app works too.',
      isSecret: true,
    }),
  ownerEmail: z.email('expected an e-mail address').optional().meta({
    title: 'Owner of calls and tasks',
    description: 'E-mail address of a HubSpot user. Without one, nobody is reminded of a call back.',
  }),
})
type HubspotSettings = z.infer<typeof hubspotSettingsSchema>

export function createHubspot(context: HubspotContext): Integration<HubspotSettings> {
  const open = async (
    { accessToken, ownerEmail }: HubspotSettings,
    memory: ConnectionMemory,
  ): Promise<Crm> => {
    const client = openHubspot(context, accessToken, memory)
    const portal = await portalOf(client, memory)
    const ownerId = ownerEmail && (await ownerIdOf(client, memory, ownerEmail))
    const crm = hubspotCrm({ client, portal, memory, ownerId: ownerId || undefined })
    if (ownerEmail && !ownerId) crm.notes.push(`HubSpot has no user ${ownerEmail}: nobody is the owner.`)
    return crm
  }
  return {
    id: 'hubspot',
    label: 'HubSpot',
    group: 'crm',
    settings: hubspotSettingsSchema,
    occasions: () => ['call.completed'],

    deliver: async (report, settings, memory) =>
      deliverToCrm({ crm: await open(settings, memory), report, memory, now: context.now }),
    prepare: async (report, settings, memory) =>
      lookUpCaller({ crm: await open(settings, memory), report, memory, now: context.now }),

    async check({ accessToken, ownerEmail }, memory) {
      const client = openHubspot(context, accessToken, memory)
      const request = { method: 'GET', path: `${paths.objects}/contacts`, query: { limit: '1' } } as const
      await client.read('list contacts', z.looseObject({ results: z.array(z.unknown()) }), request)
      await connectPortal(client, memory)
      if (ownerEmail && !(await findOwner(client, memory, ownerEmail))) {
        throw new IntegrationError(`HubSpot has no user with the address ${ownerEmail} to be the owner`, {
          failure: 'refused',
        })
      }
    },

    preview: (report) => hubspotPreview(report, context.addresses.hubspot),
  }
}
