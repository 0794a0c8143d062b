/** What HubSpot's refusals mean, and which property of ours they are about (crm.md §1.2, §1.7, §1.8). Pure. */
import { z } from 'zod'
import { IntegrationError } from '../integration.ts'
import { receiverWords, statusError, statusFailure } from '../status-error.ts'
import type { VendorAnswer } from '../vendor-client.ts'

const contextSchema = z.record(z.string(), z.array(z.string())).optional().catch(undefined)

const faultSchema = z.looseObject({
  message: z.string().optional(),
  category: z.string().optional(),
  policyName: z.string().optional(),
  context: contextSchema,
  errors: z
    .array(
      z.looseObject({
        message: z.string().optional(),
        code: z.string().optional(),
        in: z.string().optional(),
        context: contextSchema,
      }),
    )
    .optional()
    .catch(undefined),
})

/** Faults of single properties stand as JSON inside the message. */
const propertyFaultsSchema = z.array(
  z.looseObject({
    name: z.string().optional(),
    error: z.string().optional(),
    message: z.string().optional(),
  }),
)

/** The record can do without the property that is at fault so. */
const dispensable = [
  'PROPERTY_DOESNT_EXIST',
  'READ_ONLY_VALUE',
  'INVALID_OPTION',
  'INVALID_EMAIL',
  'INVALID_OWNER_ID',
]

const dailyWaitMs = 3_600_000

/** Names of the properties without which the same request would pass. */
export function dispensableProperties({ status, json }: Pick<VendorAnswer, 'status' | 'json'>): string[] {
  const fault = faultSchema.safeParse(json).data
  if (status !== 400 || !fault) return []
  const listed = (fault.errors ?? []).flatMap(({ code, context, in: where }) =>
    code !== undefined && dispensable.includes(code)
      ? (context?.propertyName ?? (where === undefined ? [] : [where]))
      : [],
  )
  const inMessage = propertyFaults(fault.message ?? '').flatMap(({ name, error }) =>
    name !== undefined && error !== undefined && dispensable.includes(error) ? [name] : [],
  )
  return [...new Set([...listed, ...inMessage])]
}

/** The record that is there already: `Contact already exists. Existing ID: 37765128953`. */
export function existingId({ status, json }: Pick<VendorAnswer, 'status' | 'json'>): string | undefined {
  const message = faultSchema.safeParse(json).data?.message ?? ''
  return status === 409 ? /Existing ID:\s*(\d+)/i.exec(message)?.[1] : undefined
}

/** `doing` ends "HubSpot refused to …". */
export function hubspotError(doing: string, answer: VendorAnswer): IntegrationError {
  const { status, json } = answer
  const fault = faultSchema.safeParse(json).data
  if (!fault) return statusError('HubSpot', answer)
  const words = wordsOf(fault)
  if (status === 403) {
    const scopes = scopesOf(fault)
    const lacks = scopes.length > 0 ? `the key lacks the scope ${scopes.join(', ')}` : words
    return new IntegrationError(
      `HubSpot refused to ${doing}: ${lacks}. Scopes are given in HubSpot under Settings > Integrations > Service Keys`,
      { failure: 'permission' },
    )
  }
  const waitMs = answer.retryAfterMs ?? waitOf(status, fault)
  return new IntegrationError(`HubSpot refused to ${doing} (${status}): ${words}`, {
    failure: status === 423 || status === 477 ? 'passing' : statusFailure(status),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  })
}

function wordsOf(fault: z.infer<typeof faultSchema>): string {
  const faults = propertyFaults(fault.message ?? '').flatMap(({ message, name }) => message ?? name ?? [])
  const listed = (fault.errors ?? []).flatMap(({ message }) => message ?? [])
  const general = faults.length > 0 ? faults : [fault.message ?? fault.category ?? 'no reason given']
  return receiverWords([...new Set([...general, ...listed])].join('; '))
}

function propertyFaults(message: string): z.infer<typeof propertyFaultsSchema> {
  const list = /\[.*\]/s.exec(message)?.[0]
  if (list === undefined) return []
  try {
    return propertyFaultsSchema.safeParse(JSON.parse(list)).data ?? []
  } catch {
    return []
  }
}

function scopesOf(fault: z.infer<typeof faultSchema>): string[] {
  const contexts = [fault.context, ...(fault.errors ?? []).map(({ context }) => context)]
  return [
    ...new Set(
      contexts.flatMap((context) => context?.requiredGranularScopes ?? context?.requiredScopes ?? []),
    ),
  ]
}

/** 423: the record is busy; 429 tells by its policy's name how long. */
function waitOf(
  status: number,
  { policyName, message = '' }: z.infer<typeof faultSchema>,
): number | undefined {
  if (status === 423) return 2000
  if (status !== 429) return undefined
  if (policyName === 'DAILY') return dailyWaitMs
  return policyName === 'SECONDLY' || /secondly limit/i.test(message) ? 1000 : 10_000
}
