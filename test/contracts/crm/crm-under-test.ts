/** One CRM under test: its integration over the fake vendor, a real store's memory, and a clock of the test's. */
import { expect } from 'vitest'
import type { CallReport } from '../../../src/core/call-report.ts'
import type { ConnectionMemory } from '../../../src/integrations/connection-memory.ts'
import { createHttpClient } from '../../../src/integrations/http-client.ts'
import { createIntegrations } from '../../../src/integrations/index.ts'
import type { Delivered } from '../../../src/integrations/integration.ts'
import { IntegrationError } from '../../../src/integrations/integration.ts'
import { usualAddresses } from '../../../src/integrations/vendor-addresses.ts'
import { openMemory } from '../../memory.ts'
import { noTexts } from '../../no-texts.ts'
import type { CrmFake, CrmSubject } from './subject.ts'

/** How long the suite lets a vendor be silent. */
export const vendorTimeoutMs = 500

export interface CrmUnderTest {
  fake: CrmFake
  memory: ConnectionMemory
  /** What is known of the caller and their calls. */
  clock: { now: Date }
  check(settings?: Record<string, unknown>): Promise<undefined | IntegrationError>
  deliver(report: CallReport, more?: DeliverOptions): Promise<Delivered | IntegrationError>
  /** As the queue does it: again and again, each a repeat, after what the vendor asked for; at most 8 times. */
  deliverUntilOver(report: CallReport, more?: DeliverOptions): Promise<Delivered | IntegrationError>
  preview(report: CallReport): string
  close(): Promise<void>
}

interface DeliverOptions {
  settings?: Record<string, unknown>
  memory?: ConnectionMemory
}

export async function openCrm(subject: CrmSubject): Promise<CrmUnderTest> {
  const clock = { now: new Date('2026-11-24T16:00:00Z') }
  const now = () => clock.now
  const fake = await subject.open(now)
  const memories = await openMemory(now)
  const memory = memories.of('crm')
  const integration = createIntegrations({
    ...noTexts,
    http: createHttpClient({ allowPrivateTargets: [], now }),
    mailServer: undefined,
    addresses: { ...usualAddresses, ...fake.addresses },
    vendorTimeoutMs,
    now,
  }).find(({ id }) => id === subject.id)
  if (!integration) throw new Error(`there is no integration ${subject.id}`)
  const settingsOf = (given = fake.settings) => integration.settings.parse(given)
  const crm: CrmUnderTest = {
    fake,
    memory,
    clock,
    check: async (settings) => (await outcome(integration.check(settingsOf(settings), memory))) || undefined,
    deliver: (report, more) =>
      outcome(integration.deliver(report, settingsOf(more?.settings), more?.memory ?? memory)),
    async deliverUntilOver(report, more) {
      let last = await crm.deliver(report, more)
      for (let repeats = 0; repeats < 8 && last instanceof IntegrationError; repeats++) {
        if (last.failure !== 'passing') return last
        clock.now = new Date(clock.now.getTime() + (last.retryAfterMs ?? 20_000))
        last = await crm.deliver({ ...report, isRepeat: true })
      }
      return last
    },
    preview: (report) => JSON.stringify(integration.preview(report, settingsOf())),
    async close() {
      await fake.server.close()
      await memories.dispose()
    },
  }
  return crm
}

/** Anything else than an IntegrationError is thrown on: it would be a fault of ours. */
async function outcome<T>(work: Promise<T>): Promise<T | IntegrationError> {
  try {
    return await work
  } catch (error) {
    if (error instanceof IntegrationError) return error
    throw error
  }
}

/** Once each: the person, the call with them, and the callback with them. */
export function expectOnce(
  { fake }: CrmUnderTest,
  what: { callback?: boolean; person?: boolean } = {},
): void {
  const [person] = fake.people()
  const people = what.person === false ? [] : [expect.anything()]
  const personId = what.person === false ? undefined : person?.id
  expect(fake.people()).toEqual(people)
  expect(fake.calls()).toEqual([expect.objectContaining({ personId })])
  expect(fake.callbacks()).toEqual(what.callback === false ? [] : [expect.objectContaining({ personId })])
}
