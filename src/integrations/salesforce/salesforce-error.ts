/** What Salesforce refuses, as a list of errors, and what each means for a delivery. Pure. */
import { z } from 'zod'
import type { DeliveryFailure } from '../../core/delivery-failure.ts'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusError, statusFailure } from '../status-error.ts'
import type { VendorAnswer } from '../vendor-client.ts'

export interface SalesforceFault {
  code: string
  message: string
  fields: string[]
  /** Records that the org holds for the same, best first: of DUPLICATES_DETECTED. */
  duplicateIds: string[]
}

/** The vendor writes `duplicateResut`; whoever mends that is understood too. */
const duplicatesSchema = z.object({
  matchResults: z.array(
    z.object({
      matchRecords: z.array(
        z.object({ matchConfidence: z.number().optional(), record: z.object({ Id: z.string() }) }),
      ),
    }),
  ),
})
const faultsSchema = z.array(
  z.object({
    errorCode: z.string(),
    message: z.string().catch(''),
    fields: z.array(z.string()).catch([]),
    duplicateResut: duplicatesSchema.optional().catch(undefined),
    duplicateResult: duplicatesSchema.optional().catch(undefined),
  }),
)

const passingCodes = [
  'UNABLE_TO_LOCK_ROW',
  'SERVER_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'UNKNOWN_EXCEPTION',
  'REQUEST_RUNNING_TOO_LONG',
]
const permissionCodes = /^(INSUFFICIENT_ACCESS|API_DISABLED|API_CURRENTLY_DISABLED|FUNCTIONALITY_NOT_ENABLED)/
const rightsAdvice =
  'Give the Run-As user of the External Client App a permission set with API access that may read, create and edit leads, contacts and tasks'
/** The org's budget of a rolling day is used up, and Salesforce names no time. */
const limitWaitMs = 15 * 60_000

export function faultsOf({ json }: Pick<VendorAnswer, 'json'>): SalesforceFault[] {
  return (faultsSchema.safeParse(json).data ?? []).map((fault) => ({
    code: fault.errorCode,
    message: fault.message,
    fields: fault.fields,
    duplicateIds: idsOf(fault.duplicateResut ?? fault.duplicateResult),
  }))
}

function idsOf(duplicates: z.infer<typeof duplicatesSchema> | undefined): string[] {
  return (duplicates?.matchResults ?? [])
    .flatMap(({ matchRecords }) => matchRecords)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ record }) => record.Id)
}

/** A contact goes before a lead, then the better match. */
function rank({
  record,
  matchConfidence = 0,
}: {
  record: { Id: string }
  matchConfidence?: number | undefined
}) {
  return (record.Id.startsWith('003') ? 1000 : 0) + matchConfidence
}

export function salesforceError(answer: VendorAnswer): IntegrationError {
  const [fault] = faultsOf(answer)
  if (!fault) return statusError('Salesforce', answer)
  const isLimit = fault.code === 'REQUEST_LIMIT_EXCEEDED'
  const wait = answer.retryAfterMs ?? (isLimit ? limitWaitMs : undefined)
  const words = receiverWords(fault.message)
  const failure = isLimit ? 'passing' : failureOf(fault.code, answer.status)
  const advice = failure === 'permission' ? `. ${rightsAdvice}` : ''
  return new IntegrationError(`Salesforce answered ${answer.status} ${fault.code}: ${words}${advice}`, {
    failure,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  })
}

function failureOf(code: string, status: number): DeliveryFailure {
  if (passingCodes.includes(code)) return 'passing'
  if (permissionCodes.test(code)) return 'permission'
  return statusFailure(status)
}
