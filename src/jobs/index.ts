/** The list of jobs. A new kind is added here, in job-context.ts, and as a file of its own. */
import { deliver, type Retries } from './deliver.ts'
import { finishCall } from './finish-call.ts'
import { type JobContext, jobName } from './job-context.ts'
import type { JobKind, JobQueue } from './job-queue.ts'
import { mailDigests } from './mail-digests.ts'
import { notify } from './notify.ts'
import { priceCall } from './price-call.ts'
import type { EnqueueFollowUps } from './record-events.ts'
import { refreshMessages } from './refresh-messages.ts'
import { sweepLostCalls } from './sweep-lost-calls.ts'

/** Every kind of job, for `queue.start`. `retries` where deliveries are tried again otherwise than usual. */
export function jobKinds(context: JobContext, retries?: Partial<Retries>): JobKind<never>[] {
  const enqueue = enqueueFollowUps(context.queue)
  return [
    finishCall(context, enqueue),
    priceCall(context, enqueue),
    notify(context),
    deliver(context, retries),
    refreshMessages(context),
    sweepLostCalls(context, enqueue),
    mailDigests(context),
  ]
}

/** Jobs that come by the clock (UTC), for `queue.start`. */
export const repeatingJobs = [
  { kind: 'sweep-lost-calls', cron: '* * * * *' },
  { kind: 'mail-digests', cron: '*/5 * * * *' },
]

/** How follow-ups become jobs: a call's are added in the transaction that made them due. */
export function enqueueFollowUps(queue: JobQueue): EnqueueFollowUps {
  return async (tx, callSid, due) => {
    for (const followUp of due) {
      if (followUp.kind !== 'notify') {
        await queue.add(tx, jobName(followUp.kind), { callSid }, { key: callSid })
      } else {
        const { occasion } = followUp
        await queue.add(tx, jobName('notify'), { callSid, occasion }, { key: `${callSid} ${occasion}` })
      }
    }
  }
}
