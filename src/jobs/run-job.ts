/** Runs one attempt at a job: bounded in time, abortable, and its failure read as what to do next. */
import { type Job, JobError, JobPostponed } from './job-queue.ts'

export type Outcome =
  | { is: 'done' }
  | { is: 'failed'; error: string; isRetryable: boolean; retryAfterMs: number | undefined }
  /** Nothing was done: the attempt does not count. */
  | { is: 'postponed'; delayMs: number }
  /** The queue stopped first: the attempt does not count, although it may have got somewhere. */
  | { is: 'stopped' }

const longestError = 2_000

/**
 * `timeoutMs` after its start the attempt is given up and its signal aborts; what it does later is ignored, as
 * after `stop` aborts. Never throws.
 */
export async function runJob<Data>(
  attempt: Omit<Job<Data>, 'signal'>,
  work: (job: Job<Data>) => Promise<void>,
  limits: { timeoutMs: number; stop: AbortSignal },
): Promise<Outcome> {
  const ended = new AbortController()
  let settle: (outcome: Outcome) => void = () => undefined
  const cut = new Promise<Outcome>((resolve) => {
    settle = resolve
  })
  const timer = setTimeout(() => {
    const error = `took longer than ${limits.timeoutMs / 1000} s`
    ended.abort(new Error(error))
    settle({ is: 'failed', error, isRetryable: true, retryAfterMs: undefined })
  }, limits.timeoutMs)
  const onStop = () => {
    ended.abort(limits.stop.reason)
    settle({ is: 'stopped' })
  }
  limits.stop.addEventListener('abort', onStop, { once: true })
  try {
    const worked = run(() => work({ ...attempt, signal: ended.signal }))
    return await Promise.race([cut, worked])
  } finally {
    clearTimeout(timer)
    limits.stop.removeEventListener('abort', onStop)
  }
}

async function run(work: () => Promise<void>): Promise<Outcome> {
  try {
    await work()
    return { is: 'done' }
  } catch (error) {
    if (error instanceof JobPostponed) return { is: 'postponed', delayMs: error.delayMs }
    const told = error instanceof JobError ? error : undefined
    return {
      is: 'failed',
      error: (error instanceof Error ? error.message : String(error)).slice(0, longestError),
      isRetryable: told?.isRetryable ?? true,
      retryAfterMs: told?.retryAfterMs,
    }
  }
}
