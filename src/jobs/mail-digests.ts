/** Once a day, at the business's own time, one mail with the day's calls to whoever wants a digest. */
import { z } from 'zod'
import type { Business } from '../core/business.ts'
import type { Call } from '../core/call.ts'
import { localIso } from '../core/opening-hours.ts'
import { sendMail } from '../integrations/email/client.ts'
import { digestMail } from '../integrations/email/digest.ts'
import { IntegrationError } from '../integrations/integration.ts'
import type { Store } from '../store/store.ts'
import { emailNotificationsId } from './built-in-connections.ts'
import type { JobContext, JobKindOf } from './job-context.ts'

const usualTime = '18:00'
/** The job comes every five minutes: later than this it might not come again on that day. */
const latestTime = '23:50'
const dayMs = 24 * 3_600_000
/** A business whose mail server was away for long does not get calls from before that. */
const longestSpanMs = 7 * dayMs
/** Calls that stand in one mail, and that are counted. */
const mostShown = 100
const pageSize = 100
const mostCounted = 1000

const lastDigestSchema = z.object({ date: z.string(), until: z.string() })

export function mailDigests(context: JobContext): JobKindOf<'mail-digests'> {
  return {
    name: 'mail-digests',
    retryLimit: 0,
    retryDelaySeconds: 60,
    retryDelayMaxSeconds: 60,
    concurrency: 1,
    timeoutSeconds: 300,
    async run() {
      for (const business of await context.store.businesses.list()) {
        try {
          await mailDigest(context, business)
        } catch (error) {
          // The next run tries again, until the day is over: then its calls stand in the next digest.
          const cause = error instanceof IntegrationError ? { error: error.message } : { err: error }
          context.log.warn({ businessId: business.id, ...cause }, 'the digest could not be mailed')
        }
      }
    },
    async onDead(_data, error) {
      context.log.warn({ error }, 'digests could not be mailed')
    },
  }
}

async function mailDigest(context: JobContext, business: Business): Promise<void> {
  const { mailServer, store, memoryOf, now } = context
  const { digest, digestTime = usualTime, emails } = business.notifications
  if (digest !== 'daily' || emails.length === 0 || mailServer === undefined) return
  const local = localIso(now(), business.timezone)
  const [date, time] = [local.slice(0, 10), local.slice(11, 16)]
  if (time < (digestTime < latestTime ? digestTime : latestTime)) return
  const memory = memoryOf(emailNotificationsId)
  const fact = `digest ${business.id}`
  await memory.alone(fact, async () => {
    const last = lastDigest(await memory.fact(fact))
    if (last?.date === date) return
    const until = now().toISOString()
    const since = Math.max(
      last ? Date.parse(last.until) : now().getTime() - dayMs,
      now().getTime() - longestSpanMs,
    )
    const calls = await callsIn(store, business.id, new Date(since).toISOString(), until)
    if (calls.length > 0) {
      const shown = calls.slice(0, mostShown)
      const mail = digestMail({
        id: `digest-${business.id}-${date}`,
        business,
        calls: shown,
        moreCalls: calls.length - shown.length,
        date,
        baseUrl: context.baseUrl,
      })
      await sendMail(mailServer, mail, [...new Set(emails)])
    }
    await memory.keepFact(fact, JSON.stringify({ date, until }))
  })
}

/** Oldest first; neither robocalls nor tests. */
async function callsIn(
  store: Pick<Store, 'calls'>,
  businessId: string,
  from: string,
  to: string,
): Promise<Call[]> {
  const calls: Call[] = []
  let cursor: string | undefined
  do {
    const page = await store.calls.list({ businessId, from, to, limit: pageSize, cursor })
    calls.push(...page.items.filter(({ isSpam, isTest }) => !isSpam && !isTest))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined && calls.length < mostCounted)
  return calls.toReversed()
}

function lastDigest(text: string | undefined): z.infer<typeof lastDigestSchema> | undefined {
  return text === undefined ? undefined : lastDigestSchema.parse(JSON.parse(text))
}
