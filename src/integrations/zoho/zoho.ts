/** Zoho CRM: a finished call becomes a lead or is added to a contact, with a call and a task to call back. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { callerDraft } from '../caller-draft.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { Crm } from '../crm.ts'
import { dailyFact, learnToday } from '../daily-fact.ts'
import { deliverToCrm, lookUpCaller } from '../deliver-to-crm.ts'
import { type Integration, IntegrationError, type Preview } from '../integration.ts'
import { type AccountFacts, accountFacts, markedModules } from './account-facts.ts'
import { zohoActivities } from './activities.ts'
import { apiPath, createZohoClient } from './client.ts'
import { usualApiBase } from './data-centers.ts'
import { type ZohoContext, zohoConsent } from './login.ts'
import { callbackRow, callRow, leadRow } from './mapping.ts'
import { makeCallSidField } from './own-field.ts'
import { zohoPeople } from './people.ts'
import { type ZohoSettings, zohoSettingsSchema } from './settings.ts'

/** What was just made may be missing from queries for so long. */
const indexLagMs = 30_000

export function createZoho(context: ZohoContext): Integration<ZohoSettings> {
  const { now } = context
  return {
    id: 'zoho',
    label: 'Zoho CRM',
    group: 'crm',
    settings: zohoSettingsSchema,
    oauth: zohoConsent(context),
    occasions: () => ['call.completed'],
    deliver: (report, settings, memory) =>
      deliverToCrm({ crm: zohoCrm(context, settings, memory), report, memory, now }),
    prepare: (report, settings, memory) =>
      lookUpCaller({ crm: zohoCrm(context, settings, memory), report, memory, now }),
    async check(settings, memory) {
      const client = createZohoClient(context, settings, memory)
      const facts = accountFacts({ client, memory, settings, now })
      const { marked, ownerId } = await learnToday(facts)
      if (settings.owner !== undefined && ownerId === undefined) {
        throw new IntegrationError(`Zoho has no active user with the e-mail ${settings.owner}`, {
          failure: 'refused',
        })
      }
      const missing = markedModules.filter((module) => !marked.includes(module))
      for (const module of missing) await makeCallSidField(client, module)
      if (missing.length > 0) await learnToday(facts)
    },
    preview: (report, settings) =>
      preview(report, settings, {
        base: context.addresses.zoho ?? usualApiBase(settings.dataCenter),
        now: now(),
      }),
  }
}

function zohoCrm(context: ZohoContext, settings: ZohoSettings, memory: ConnectionMemory): Crm {
  const { now } = context
  const { dataCenter, owner } = settings
  const client = createZohoClient(context, settings, memory)
  const notes: string[] = []
  let known: Promise<AccountFacts> | undefined
  const learn = async (): Promise<AccountFacts> => {
    const facts = await dailyFact(accountFacts({ client, memory, settings, now }))
    if (owner !== undefined && facts.ownerId === undefined) {
      notes.push(`The owner ${owner} is no active user of Zoho; whoever connected it owns the records.`)
    }
    return facts
  }
  const account = () => {
    known ??= learn()
    return known
  }
  const people = zohoPeople({ client, dataCenter, account, notes })
  return {
    vendor: 'Zoho',
    indexLagMs,
    notes,
    ...people,
    ...zohoActivities({ client, dataCenter, account, person: people.person, notes, now }),
  }
}

/** As for a caller whom nobody knows yet, in an account with our fields. */
function preview(
  report: CallReport,
  { owner }: ZohoSettings,
  { base, now }: { base: string; now: Date },
): Preview[] {
  const draft = callerDraft(report)
  const account: AccountFacts = {
    marked: [...markedModules],
    hidden: [],
    ...(owner === undefined ? {} : { ownerId: `(the user ${owner})` }),
  }
  const target = { personId: 'Leads/(the lead or contact)', account, remarks: [] }
  const shown = (path: string, row: object, more: object): Preview => ({
    target: `POST ${base}${apiPath}${path}`,
    body: JSON.stringify({ data: [row], ...more }, null, 2),
  })
  const by = draft.phone === undefined ? 'Email' : 'Phone'
  const hasIdentity = draft.numbers.length > 0 || draft.email !== undefined
  return [
    ...(hasIdentity
      ? [
          shown('/Leads/upsert', leadRow(draft, report, account), {
            trigger: ['workflow'],
            duplicate_check_fields: [by],
          }),
        ]
      : []),
    shown('/Calls', callRow(report, target), { trigger: [] }),
    ...(openCallback(report.call)
      ? [shown('/Tasks', callbackRow(report, target, now), { trigger: ['workflow'] })]
      : []),
  ]
}
