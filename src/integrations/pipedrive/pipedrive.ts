/** Pipedrive: the caller as a person, the call in their log, the call back as an activity, on wish a lead. */
import type { ConnectionMemory } from '../connection-memory.ts'
import type { Crm } from '../crm.ts'
import { deliverToCrm, lookUpCaller } from '../deliver-to-crm.ts'
import type { Integration } from '../integration.ts'
import { type PipedriveContext, pipedriveClient } from './client.ts'
import { pipedriveCrm } from './pipedrive-crm.ts'
import { previewPipedrive } from './preview.ts'
import { found, setUp } from './set-up.ts'
import { type PipedriveSettings, pipedriveSettingsSchema } from './settings.ts'

export function createPipedrive(context: PipedriveContext): Integration<PipedriveSettings> {
  const open = async (settings: PipedriveSettings, memory: ConnectionMemory): Promise<Crm> => {
    const client = pipedriveClient(settings, memory, context)
    const facts = await found(client, settings, memory)
    return pipedriveCrm({ client, settings, memory, found: facts, now: context.now })
  }
  return {
    id: 'pipedrive',
    label: 'Pipedrive',
    group: 'crm',
    settings: pipedriveSettingsSchema,
    occasions: () => ['call.completed'],
    deliver: async (report, settings, memory) =>
      deliverToCrm({ crm: await open(settings, memory), report, memory, now: context.now }),
    prepare: async (report, settings, memory) =>
      lookUpCaller({ crm: await open(settings, memory), report, memory, now: context.now }),
    check: (settings, memory) => setUp(pipedriveClient(settings, memory, context), settings, memory),
    preview: (report, settings) =>
      previewPipedrive(report, settings, context.addresses.pipedrive ?? undefined),
  }
}
