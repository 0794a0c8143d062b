/** Pipedrive: the caller as a person, the call in their log, the call back as an activity, on wish a lead. */
import { deliverToCrm } from '../deliver-to-crm.ts'
import type { Integration } from '../integration.ts'
import { type PipedriveContext, pipedriveClient } from './client.ts'
import { pipedriveCrm } from './pipedrive-crm.ts'
import { previewPipedrive } from './preview.ts'
import { found, setUp } from './set-up.ts'
import { type PipedriveSettings, pipedriveSettingsSchema } from './settings.ts'

export function createPipedrive(context: PipedriveContext): Integration<PipedriveSettings> {
  return {
    id: 'pipedrive',
    label: 'Pipedrive',
    group: 'crm',
    settings: pipedriveSettingsSchema,
    occasions: () => ['call.completed'],
    async deliver(report, settings, memory) {
      const client = pipedriveClient(settings, memory, context)
      const crm = pipedriveCrm({
        client,
        settings,
        memory,
        found: await found(client, settings, memory),
        now: context.now,
      })
      return deliverToCrm({ crm, report, memory, now: context.now })
    },
    check: (settings, memory) => setUp(pipedriveClient(settings, memory, context), settings, memory),
    preview: (report, settings) =>
      previewPipedrive(report, settings, context.addresses.pipedrive ?? undefined),
  }
}
