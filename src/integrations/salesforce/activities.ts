/** The call and the task to call back, as Salesforce's tasks: marked with the CallSid, and found again by it. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import { callbackTitle, callTitle } from '../call-text.ts'
import type { External } from '../connection-memory.ts'
import type { Crm, CrmRecord } from '../crm.ts'
import { IntegrationError } from '../integration.ts'
import { readAnswer } from '../vendor-client.ts'
import type { SalesforceClient } from './client.ts'
import { callbackMark, callbackTask, callTask, localDay, type Target } from './mapping.ts'
import type { OrgFacts } from './org-facts.ts'
import { faultsOf, salesforceError } from './salesforce-error.ts'
import { quoted } from './soql.ts'

export interface ActivitiesContext {
  client: SalesforceClient
  org(): Promise<OrgFacts>
  notes: string[]
}

const createdSchema = z.object({ id: z.string() })
/** The person has been converted, merged or deleted since they were looked up. */
const personCodes = ['CANNOT_UPDATE_CONVERTED_LEAD', 'ENTITY_IS_DELETED', 'INVALID_CROSS_REFERENCE_KEY']

export function salesforceActivities(context: ActivitiesContext): Required<Pick<Crm, 'call' | 'callback'>> {
  return {
    call: record(context, {
      mark: (callSid) => callSid,
      body: callTask,
      title: callTitle,
      day: ({ call }) => call.startedAt,
    }),
    callback: record(context, {
      mark: callbackMark,
      body: callbackTask,
      title: callbackTitle,
      day: ({ call, occurredAt }) => call.callback?.dueAt ?? occurredAt,
    }),
  }
}

interface TaskKind {
  mark(callSid: string): string
  body(report: CallReport, target: Target): Record<string, string | number | boolean>
  title(report: CallReport): string
  day(report: CallReport): string
}

function record({ client, org, notes }: ActivitiesContext, kind: TaskKind): CrmRecord {
  const external = async (id: string): Promise<External> => ({ id, url: await client.pageOf(id) })
  return {
    async find(report, person) {
      const { callSid } = report.call
      const mark = quoted(kind.mark(callSid))
      const marked = await client.send({
        method: 'GET',
        path: '/query',
        query: { q: `SELECT Id FROM Task WHERE CallObject = ${mark} LIMIT 1` },
      })
      const isFieldKnown = faultsOf(marked)[0]?.code !== 'INVALID_FIELD'
      if (isFieldKnown && marked.status >= 300) throw salesforceError(marked)
      const [found] = isFieldKnown ? readAnswer('Salesforce', tasksSchema, marked).records : []
      if (found) return external(found.Id)
      const id = await byText(client, kind, report, person)
      return id === undefined ? undefined : external(id)
    },
    async create(report, person, remarks) {
      const body = kind.body(report, { personId: person?.id, org: await org(), remarks })
      const needed = ['Subject', 'WhoId']
      const answer = await client.write({ method: 'POST', path: '/sobjects/Task' }, body, { needed, notes })
      if (answer.status < 300) return external(readAnswer('Salesforce', createdSchema, answer).id)
      const error = salesforceError(answer)
      const isPersonGone = person && personCodes.includes(faultsOf(answer)[0]?.code ?? '')
      throw isPersonGone ? new IntegrationError(error.message, { failure: 'passing', cause: error }) : error
    },
  }
}

const tasksSchema = z.object({ records: z.array(z.object({ Id: z.string() })) })
const textsSchema = z.array(
  z.object({ Id: z.string(), Description: z.string().nullish(), Subject: z.string().nullish() }),
)

/**
 * Where the org has no call centre the mark was left out: the text has the call's address in it. Salesforce does not
 * search in it, so the person's tasks of the day are read.
 */
async function byText(
  client: SalesforceClient,
  kind: TaskKind,
  report: CallReport,
  person: External | undefined,
): Promise<string | undefined> {
  const whose = person ? quoted(person.id) : 'null'
  const day = localDay(kind.day(report), report)
  const rows = await client.query(
    `SELECT Id, Description, Subject FROM Task WHERE WhoId = ${whose} AND ActivityDate = ${day} ORDER BY CreatedDate DESC LIMIT 200`,
  )
  const tasks = textsSchema.safeParse(rows).data ?? []
  const ours = tasks.filter(({ Description }) => Description?.includes(report.call.callSid))
  return ours.find(({ Subject }) => Subject === kind.title(report))?.Id
}
