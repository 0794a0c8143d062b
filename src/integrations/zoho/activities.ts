/** The call and the task to call back in Zoho: marked with the CallSid, and found again by it. */
import { z } from 'zod'
import type { CallReport } from '../../core/call-report.ts'
import type { External } from '../connection-memory.ts'
import type { Crm, CrmRecord } from '../crm.ts'
import { IntegrationError } from '../integration.ts'
import type { AccountFacts } from './account-facts.ts'
import type { Row, ZohoClient } from './client.ts'
import { quoted } from './coql.ts'
import { type DataCenter, recordUrl } from './data-centers.ts'
import { callbackRow, callRow, callSidField, dueDate, localTime, type Target } from './mapping.ts'
import { convertedCodes, zohoError } from './zoho-error.ts'

/** Whom it is with: contact or lead. */
const personFields = ['Who_Id', 'What_Id']

export interface ActivitiesContext {
  client: ZohoClient
  dataCenter: DataCenter
  account(): Promise<AccountFacts>
  /** As it stands now: the contact that was made of a lead. */
  person(id: string): Promise<External | undefined>
  notes: string[]
  now(): Date
}

interface ActivityKind {
  module: 'Calls' | 'Tasks'
  row(report: CallReport, target: Target): Row
  /** Narrows down where the marked field is missing. */
  where(report: CallReport): string
  /** Mandatory in every account. */
  needed: string[]
}

export function zohoActivities(context: ActivitiesContext): Required<Pick<Crm, 'call' | 'callback'>> {
  return {
    call: record(context, {
      module: 'Calls',
      row: callRow,
      where: (report) => `Call_Start_Time between ${aroundStart(report)}`,
      needed: ['Subject', 'Call_Type', 'Call_Start_Time', 'Call_Duration'],
    }),
    callback: record(context, {
      module: 'Tasks',
      row: (report, target) => callbackRow(report, target, context.now()),
      where: (report) => `Due_Date = ${quoted(dueDate(report))}`,
      needed: ['Subject'],
    }),
  }
}

/** The vendor may keep whole minutes. */
function aroundStart(report: CallReport): string {
  const startMs = Date.parse(report.call.startedAt)
  const [from, to] = [startMs - 60_000, startMs + 60_000].map((ms) =>
    quoted(localTime(new Date(ms).toISOString(), report)),
  )
  return `${from} and ${to}`
}

function record(context: ActivitiesContext, { module, row, where, needed }: ActivityKind): CrmRecord {
  const { client, dataCenter, account, person, notes } = context
  const external = (id: string): External => ({ id, url: recordUrl(dataCenter, module, id) })

  const create = async (
    report: CallReport,
    personId: string | undefined,
    remarks: string[],
    isSecond: boolean,
  ): Promise<External> => {
    const body = row(report, { personId, account: await account(), remarks })
    const { answer, outcome } = await client.write({ method: 'POST', path: `/${module}` }, body, {
      needed: [...needed, ...personFields],
      notes,
      // Calls set nothing off; a task is to be told to whoever has to do it.
      more: { trigger: module === 'Calls' ? [] : ['workflow'] },
    })
    const isOurs = outcome?.code === 'DUPLICATE_DATA' && outcome.field === callSidField
    if (outcome?.id !== undefined && (outcome.isDone || isOurs)) return external(outcome.id)
    if (personId !== undefined && !isSecond && convertedCodes.includes(outcome?.code ?? '')) {
      const standing = await person(personId)
      return create(report, standing?.id, remarks, true)
    }
    const error = zohoError(answer)
    // Deleted since they were looked up: they are looked up again.
    const isPersonGone = outcome?.code === 'INVALID_DATA' && personFields.includes(outcome.field ?? '')
    throw isPersonGone ? new IntegrationError(error.message, { failure: 'passing', cause: error }) : error
  }

  return {
    async find(report) {
      const { callSid } = report.call
      const isMarked = (await account()).marked.includes(module)
      const rows = isMarked
        ? await client.query(`select id from ${module} where ${callSidField} = ${quoted(callSid)} limit 1`)
        : await client.query(`select id, Description from ${module} where ${where(report)} limit 200`)
      const found = (rowsSchema.safeParse(rows).data ?? []).find(
        ({ Description }) => isMarked || Description?.includes(callSid),
      )
      return found && external(found.id)
    },
    create: (report, found, remarks) => create(report, found?.id, remarks, false),
  }
}

const rowsSchema = z.array(z.object({ id: z.string(), Description: z.string().nullish() }))
