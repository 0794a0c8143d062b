/** Salesforce: a finished call becomes a lead or is added to a contact, with a call and a task to call back. */

import type { CallReport } from '../../core/call-report.ts'
import { openCallback } from '../../core/callback-request.ts'
import { callerDraft } from '../caller-draft.ts'
import type { ConnectionMemory } from '../connection-memory.ts'
import type { Crm } from '../crm.ts'
import { dailyFact, learnToday } from '../daily-fact.ts'
import { deliverToCrm, lookUpCaller } from '../deliver-to-crm.ts'
import { type Integration, IntegrationError, type Preview } from '../integration.ts'
import { salesforceActivities } from './activities.ts'
import { apiPath, createSalesforceClient } from './client.ts'
import type { SalesforceContext } from './login.ts'
import { callbackTask, callerKey, callerKeyField, callTask, leadBody } from './mapping.ts'
import { type OrgFacts, orgFacts, usualOrg } from './org-facts.ts'
import { makeCallerKey } from './own-field.ts'
import { salesforcePeople } from './people.ts'
import { type SalesforceSettings, salesforceSettings } from './settings.ts'

export function createSalesforce(context: SalesforceContext): Integration<SalesforceSettings> {
  const { now } = context
  return {
    id: 'salesforce',
    label: 'Salesforce',
    group: 'crm',
    settings: salesforceSettings(context.addresses.salesforce !== undefined),
    occasions: () => ['call.completed'],
    deliver: (report, settings, memory) =>
      deliverToCrm({ crm: salesforceCrm(context, settings, memory), report, memory, now }),
    prepare: (report, settings, memory) =>
      lookUpCaller({ crm: salesforceCrm(context, settings, memory), report, memory, now }),
    async check(settings, memory) {
      const client = createSalesforceClient(context, settings, memory)
      const facts = orgFacts({ client, memory, settings, now })
      const org = await learnToday(facts)
      if (settings.owner !== undefined && org.ownerId === undefined) {
        throw new IntegrationError(`Salesforce has no active user with the e-mail ${settings.owner}`, {
          failure: 'refused',
        })
      }
      if (!org.hasCallerKey && (await makeCallerKey(client, memory))) await learnToday(facts)
    },
    preview: (report, settings) =>
      preview(report, settings, context.addresses.salesforce ?? settings.loginUrl),
  }
}

function salesforceCrm(
  context: SalesforceContext,
  settings: SalesforceSettings,
  memory: ConnectionMemory,
): Crm {
  const client = createSalesforceClient(context, settings, memory)
  const notes: string[] = []
  let known: Promise<OrgFacts> | undefined
  const learn = async (): Promise<OrgFacts> => {
    const { owner } = settings
    const facts = await dailyFact(orgFacts({ client, memory, settings, now: context.now }))
    if (owner !== undefined && facts.ownerId === undefined) {
      notes.push(`The owner ${owner} is no active user of Salesforce; the Run-As user owns the records.`)
    }
    return facts
  }
  const org = () => {
    known ??= learn()
    return known
  }
  return {
    vendor: 'Salesforce',
    notes,
    ...salesforcePeople({ client, org, notes }),
    ...salesforceActivities({ client, org, notes }),
  }
}

/** As for a caller whom nobody knows yet, in an org with our field. */
function preview(report: CallReport, { owner }: SalesforceSettings, origin: string): Preview[] {
  const draft = callerDraft(report)
  const base = `${origin}${apiPath}/sobjects`
  const org: OrgFacts = { ...usualOrg, ...(owner === undefined ? {} : { ownerId: `(the user ${owner})` }) }
  const target = { personId: '(the lead or contact)', org, remarks: [] }
  const shown = (words: string, body: object): Preview => ({
    target: words,
    body: JSON.stringify(body, null, 2),
  })
  const hasIdentity = draft.numbers.length > 0 || draft.email !== undefined
  return [
    ...(hasIdentity
      ? [
          shown(
            `PATCH ${base}/Lead/${callerKeyField}/${encodeURIComponent(callerKey(draft.key))}`,
            leadBody(draft, report, org),
          ),
        ]
      : []),
    shown(`POST ${base}/Task`, callTask(report, target)),
    ...(openCallback(report.call) ? [shown(`POST ${base}/Task`, callbackTask(report, target))] : []),
  ]
}
