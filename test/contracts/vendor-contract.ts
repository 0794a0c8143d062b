/** What every integration over a vendor's API must do that makes one record a call; CRMs have a suite of their own. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { VendorReply, VendorRequest, VendorServer } from '../../simulator/vendors/vendor-server.ts'
import type { CallReport } from '../../src/core/call-report.ts'
import type { ConnectionMemory } from '../../src/integrations/connection-memory.ts'
import { createHttpClient } from '../../src/integrations/http-client.ts'
import { createIntegrations } from '../../src/integrations/index.ts'
import { type Integration, IntegrationError } from '../../src/integrations/integration.ts'
import { usualAddresses, type VendorAddresses } from '../../src/integrations/vendor-addresses.ts'
import { finishedCall, reportOf } from '../fixtures/finished-call.ts'
import { openMemory, type TestMemory } from '../memory.ts'
import { noTexts } from '../no-texts.ts'

export interface VendorSubject {
  /** The integration's id. */
  id: string
  open(): Promise<{
    server: VendorServer
    addresses: Partial<VendorAddresses>
    settings: Record<string, unknown>
    /** What must never be seen in an error or a preview. */
    secrets: string[]
    /** Records of calls at the vendor. */
    made(): { id: string; text: string }[]
    /** Whether a request is meant to make one. */
    makes(request: VendorRequest): boolean
    /** The vendor's own answer with this status. */
    refusal(status: number): VendorReply
  }>
}

const vendorTimeoutMs = 500

export function vendorContract(subject: VendorSubject): void {
  describe(subject.id, () => {
    let vendor: Awaited<ReturnType<VendorSubject['open']>>
    let memories: TestMemory
    let memory: ConnectionMemory
    let integration: Integration<unknown>
    beforeEach(async () => {
      const now = () => new Date()
      vendor = await subject.open()
      memories = await openMemory(now)
      memory = memories.of(subject.id)
      const found = createIntegrations({
        ...noTexts,
        http: createHttpClient({ allowPrivateTargets: [], now }),
        mailServer: undefined,
        addresses: { ...usualAddresses, ...vendor.addresses },
        vendorTimeoutMs,
        now,
      }).find(({ id }) => id === subject.id)
      if (!found) throw new Error(`there is no integration ${subject.id}`)
      integration = found
      await integration.check(integration.settings.parse(vendor.settings), memory)
    })
    afterEach(async () => {
      await vendor.server.close()
      await memories.dispose()
    })

    const report = reportOf(finishedCall([{ type: 'call-summarized', summary: 'A leaking water heater.' }]))
    const deliver = (given: CallReport = report, kept: ConnectionMemory = memory) =>
      integration.deliver(given, integration.settings.parse(vendor.settings), kept)
    const fault = async (work: Promise<unknown>): Promise<IntegrationError> => {
      const error = await work.then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).toBeInstanceOf(IntegrationError)
      for (const secret of vendor.secrets) expect(String(error)).not.toContain(secret)
      return error as IntegrationError
    }

    test('the first delivery makes one record, a repeat none', async () => {
      const delivered = await deliver()
      expect(vendor.made()).toEqual([expect.objectContaining({ id: delivered.externalId })])
      expect(vendor.made()[0]?.text).toContain('A leaking water heater.')
      await deliver({ ...report, isRepeat: true })
      const forgetful = { ...memory, external: async () => undefined }
      expect(await deliver({ ...report, isRepeat: true }, forgetful)).toMatchObject(delivered)
      expect(vendor.made()).toHaveLength(1)
    })

    test.each(['cut', 'hang', 500, 'our commit'] as const)(
      'an attempt that breaks off after the record was made (%s) makes no second one',
      async (how) => {
        const broken: ConnectionMemory = {
          ...memory,
          keepExternal: async () => Promise.reject(new Error('the process died')),
        }
        if (how !== 'our commit') {
          const answer = how === 500 ? vendor.refusal(500) : how
          vendor.server.fail({ matches: vendor.makes, times: 1, isAfterDoing: true, how: answer })
        }
        await expect(deliver(report, how === 'our commit' ? broken : memory)).rejects.toBeInstanceOf(Error)
        await deliver({ ...report, isRepeat: true })
        expect(vendor.made()).toHaveLength(1)
      },
    )

    test.each([
      [401, 'credentials'],
      [403, 'permission'],
      [404, 'refused'],
      [409, 'refused'],
      [422, 'refused'],
      [429, 'passing'],
      [500, 'passing'],
      [503, 'passing'],
    ] as const)('a refusal with %i is %s, and delivered once when it is over', async (status, failure) => {
      vendor.server.fail({ matches: vendor.makes, how: vendor.refusal(status) })
      expect(await fault(deliver())).toMatchObject({ failure })
      vendor.server.mend()
      await deliver({ ...report, isRepeat: true })
      expect(vendor.made()).toHaveLength(1)
    })

    test('Retry-After is obeyed', async () => {
      const how = { ...vendor.refusal(429), headers: { 'retry-after': '77' } }
      vendor.server.fail({ matches: vendor.makes, how })
      expect(await fault(deliver())).toMatchObject({ failure: 'passing', retryAfterMs: 77_000 })
    })

    test.each<[string, Parameters<VendorServer['fail']>[0]['how']]>([
      ['hangs', 'hang'],
      ['cuts the connection', 'cut'],
      ['drips its answer', 'drip'],
      ['answers nonsense', { status: 200, text: '{{{' }],
      ['answers JSON of another kind', { status: 200, json: [{ id: { nested: [null] } }] }],
      ['answers 10 MB', { status: 200, text: `{"padding":"${'x'.repeat(10_000_000)}"}` }],
    ])('a vendor that %s is asked again', async (_words, how) => {
      vendor.server.fail({ matches: () => true, how })
      const error = await fault(deliver())
      expect(error.failure).toBe('passing')
      expect(error.message.length).toBeLessThan(600)
    })

    test('neither a vendor that quotes what it was sent nor the preview tells a secret', async () => {
      const how = { status: 400, text: `no: ${vendor.secrets.join(' ')}` }
      vendor.server.fail({ matches: () => true, how })
      await fault(deliver())
      await fault(integration.check(integration.settings.parse(vendor.settings), memory))
      const preview = JSON.stringify(integration.preview(report, integration.settings.parse(vendor.settings)))
      expect(preview).toContain(report.call.callSid)
      for (const secret of vendor.secrets) expect(preview).not.toContain(secret)
    })
  })
}
