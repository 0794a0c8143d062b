/** The guides to CRMs: their settings are taken as they stand there, and every setting is explained. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Integration } from '../../src/integrations/integration.ts'
import { createPipedrive } from '../../src/integrations/pipedrive/pipedrive.ts'
import { createSalesforce } from '../../src/integrations/salesforce/salesforce.ts'
import { usualAddresses } from '../../src/integrations/vendor-addresses.ts'
import { createZendesk } from '../../src/integrations/zendesk/zendesk.ts'
import { createZoho } from '../../src/integrations/zoho/zoho.ts'

const context = { addresses: usualAddresses, now: () => new Date() }
const guides: [string, Pick<Integration<unknown>, 'id' | 'settings'>][] = [
  ['pipedrive', createPipedrive(context)],
  ['salesforce', createSalesforce(context)],
  ['zoho', createZoho(context)],
  ['zendesk', createZendesk(context)],
]

test.each(guides)('the guide to %s', (name, { id, settings }) => {
  const guide = readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? []
  const connection = z.object({ kind: z.literal(id), settings }).safeParse(JSON.parse(example))
  expect(connection.error).toBeUndefined()
  const known = Object.keys(z.toJSONSchema(settings, { io: 'input' }).properties ?? {})
  const explained = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, setting]) => setting)
  expect(explained).toEqual(known)
})
