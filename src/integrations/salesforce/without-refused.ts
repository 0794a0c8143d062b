/** A body again, without the fields that an org refused or does not have: a field must not cost a lead. Pure. */
import { receiverWords } from '../status-error.ts'
import { shorten } from '../text-shape.ts'
import type { SalesforceFault } from './salesforce-error.ts'

type Body = Record<string, unknown>

export interface Peeled {
  body: Body
  /** What was left out and why, for the owner. */
  note: string
}

const fieldCodes = [
  'INVALID_FIELD',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
  'INVALID_EMAIL_ADDRESS',
]

/** Undefined where nothing of it can be left out: then the refusal stands. */
export function withoutRefused(
  body: Body,
  faults: readonly SalesforceFault[],
  needed: readonly string[],
): Peeled | undefined {
  for (const fault of faults) {
    const cut = shortened(body, fault)
    if (cut) return cut
    const refused = namesIn(fault).filter((name) => name in body && !needed.includes(name))
    if (refused.length === 0) continue
    const isCallCentre = refused.some((name) => name.startsWith('Call'))
    const gone = Object.keys(body).filter(
      (name) => refused.includes(name) || (isCallCentre && name.startsWith('Call') && !needed.includes(name)),
    )
    return {
      body: Object.fromEntries(Object.entries(body).filter(([name]) => !gone.includes(name))),
      note: `Salesforce did not take ${gone.join(', ')}: ${receiverWords(fault.message)}.`,
    }
  }
  return undefined
}

/** Where the org allows less than usual, the text is cut to what it allows. */
function shortened(body: Body, { code, message, fields }: SalesforceFault): Peeled | undefined {
  const most = Number(/max length=(\d+)/.exec(message)?.[1] ?? Number.NaN)
  const name = fields.find((field) => typeof body[field] === 'string')
  const text = name === undefined ? undefined : String(body[name])
  if (code !== 'STRING_TOO_LONG' || name === undefined || text === undefined) return undefined
  if (!(most >= 1) || text.length <= most) return undefined
  return {
    body: { ...body, [name]: shorten(text, most) },
    note: `Salesforce takes no more than ${most} of ${name}.`,
  }
}

function namesIn({ code, message, fields }: SalesforceFault): string[] {
  if (code === 'INACTIVE_OWNER_OR_USER') return ['OwnerId']
  if (!fieldCodes.includes(code)) return []
  const column = /No such column '(\w+)'/.exec(message)?.[1]
  const listed = /create\/update fields?: ([\w, ]+)/.exec(message)?.[1]?.split(/,\s*/) ?? []
  return [...fields, ...(column === undefined ? [] : [column]), ...listed]
}
