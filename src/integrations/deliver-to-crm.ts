/**
 * How a finished call gets into any CRM: the person, the call, the task to call back. What each step made is kept
 * before the next begins, and after an attempt that broke off the CRM is asked before anything is made again.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import { openCallback } from '../core/callback-request.ts'
import { type CallerDraft, callerDraft, callerKeys, draftName } from './caller-draft.ts'
import { type Candidate, choosePerson } from './choose-person.ts'
import type { ConnectionMemory, External } from './connection-memory.ts'
import type { CrmPerson } from './crm.ts'
import { begin, type CrmDelivery, type Found, madeOnce, type Step } from './crm-step.ts'
import { type Delivered, IntegrationError } from './integration.ts'

const longestLookUpMs = 3_000

/** Throws IntegrationError. Repeats make nothing more: at most one person, one call and one callback come of a call. */
export async function deliverToCrm(delivery: CrmDelivery): Promise<Delivered> {
  const draft = callerDraft(delivery.report)
  const names = callerKeys(draft)
  return alone(delivery.memory, names.length > 0 ? names : [draft.key], () => deliverAlone(delivery, draft))
}

/**
 * Looks up who the caller is while their call is still being read, so that the delivery knows. Nothing is made or
 * changed there. Throws IntegrationError.
 */
export async function lookUpCaller(delivery: CrmDelivery): Promise<void> {
  const draft = callerDraft(delivery.report)
  const keys = callerKeys(draft)
  if (keys.length === 0) return
  const lookUp = async () => {
    const chosen = choosePerson(await candidates(delivery, draft), draft)
    if (chosen) await keepCaller(delivery.memory, chosen.person, chosen.keys)
  }
  let looking: Promise<void> | undefined
  await alone(delivery.memory, keys, () => {
    looking = lookUp()
    return forAWhile(looking)
  })
  await looking
}

/** A CRM that is slow to answer must not keep a delivery about the same caller waiting: what comes later is kept still. */
async function forAWhile(work: Promise<void>): Promise<void> {
  const isOver = new AbortController()
  const late = sleep(longestLookUpMs, undefined, { signal: isOver.signal }).catch(() => undefined)
  await Promise.race([work, late]).finally(() => isOver.abort())
}

/** Two calls of one caller, by any of their numbers or addresses, come one after the other. */
async function alone<T>(memory: ConnectionMemory, names: string[], work: () => Promise<T>): Promise<T> {
  const [first, ...rest] = [...names].sort()
  return first === undefined ? work() : memory.alone(`caller ${first}`, () => alone(memory, rest, work))
}

async function deliverAlone(delivery: CrmDelivery, draft: CallerDraft): Promise<Delivered> {
  const { crm, report, memory } = delivery
  const { callSid } = report.call
  const kept = (step: Step) => memory.external({ callSid }, step)
  const callbacks = openCallback(report.call) && !(await kept('callback')) ? crm.callback : undefined
  let call = await kept('call')
  let remarks: string[] = []
  if (!call || callbacks) {
    const found = await personOf(delivery, draft)
    remarks = found.remarks
    call ??= await madeOnce(delivery, 'call', crm.call, found)
    if (callbacks) await madeOnce(delivery, 'callback', callbacks, found)
  }
  const url = call.url ?? (await kept('person'))?.url
  const note = [...remarks, ...crm.notes].join(' ')
  return {
    externalId: call.id,
    ...(url === undefined ? {} : { externalUrl: url }),
    ...(note === '' ? {} : { note }),
  }
}

async function personOf(delivery: CrmDelivery, draft: CallerDraft): Promise<Found> {
  const { crm, report } = delivery
  const chosen = choosePerson(await candidates(delivery, draft), draft)
  if (chosen) {
    // What the caller told of themselves is not true of somebody whose telephone they used.
    const { key, numbers } = draft
    await fill(delivery, chosen.person, chosen.isUnderOtherName ? { key, numbers } : draft)
    await keepPerson(delivery, chosen.person, chosen.keys)
    return chosen
  }
  const hasIdentity = draft.numbers.length > 0 || draft.email !== undefined
  if (!hasIdentity) return { person: undefined, remarks: unknownCaller(draft) }
  await begin(delivery, 'person')
  const person = await crm.createPerson(draft, report)
  await keepPerson(delivery, person, callerKeys(draft))
  return { person, remarks: [] }
}

/** Who is remembered, and whom the CRM finds: a new record may be missing among the latter for a while. */
async function candidates({ crm, memory }: CrmDelivery, draft: CallerDraft): Promise<Candidate[]> {
  const people = new Map<string, Candidate>()
  const add = (some: CrmPerson[]) => {
    for (const person of some) people.set(person.id, { knownBy: [], ...people.get(person.id), ...person })
  }
  const isFound = () => choosePerson([...people.values()], draft)?.remarks.length === 0
  for (const caller of callerKeys(draft)) {
    const remembered = await memory.external({ caller }, 'person')
    if (!remembered) continue
    const person = await crm.person(remembered.id)
    // An id at another address is somebody else's: the connection leads to another account by now.
    if (!person || isElsewhere(remembered, person)) await memory.forgetExternal({ caller }, 'person')
    else people.set(person.id, { ...person, knownBy: [...(people.get(person.id)?.knownBy ?? []), caller] })
  }
  for (const number of draft.numbers) {
    if (!isFound()) add(await crm.peopleByPhone(number))
  }
  if (draft.email !== undefined && !isFound()) add(await crm.peopleByEmail(draft.email))
  return [...people.values()]
}

function isElsewhere(remembered: External, person: CrmPerson): boolean {
  const [before, now] = [remembered.url, person.url].map((url) => url && URL.parse(url)?.host)
  return remembered.id === person.id && Boolean(before && now && before !== now)
}

/** What cannot be filled in must not keep the call from being logged, unless nothing can be done at all. */
async function fill({ crm, report }: CrmDelivery, person: CrmPerson, draft: CallerDraft): Promise<void> {
  try {
    await crm.fillPerson(person, draft, report)
  } catch (error) {
    if (!(error instanceof IntegrationError) || error.failure !== 'refused') throw error
    crm.notes.push(`What the caller told could not be added to the contact: ${error.message}`)
  }
}

async function keepPerson(
  { memory, report }: CrmDelivery,
  { id, url }: External,
  callers: string[],
): Promise<void> {
  const external = { id, ...(url === undefined ? {} : { url }) }
  await memory.keepExternal({ callSid: report.call.callSid }, 'person', external)
  await keepCaller(memory, external, callers)
}

async function keepCaller(memory: ConnectionMemory, { id, url }: External, callers: string[]): Promise<void> {
  for (const caller of callers) {
    const known = await memory.external({ caller }, 'person')
    if (known?.id === id) continue
    await memory.keepExternal({ caller }, 'person', { id, ...(url === undefined ? {} : { url }) })
  }
}

function unknownCaller(draft: CallerDraft): string[] {
  const name = draftName(draft)
  return [name ? `${name} left neither a number nor an e-mail address.` : 'The caller could not be told.']
}
