/** What a model server was asked, and promises of what it will be asked, so that tests wait on events. */
import type { ModelRequest, Refusal, Wire } from './model-request.ts'

export interface RefusedRequest extends Refusal {
  /** Absent for a path that is no wire. */
  wire?: Wire
}

export interface RequestLog {
  readonly requests: ModelRequest[]
  readonly refusals: RefusedRequest[]
  /** The request of that number, counted from 1, as soon as it is there. Rejects when the server closes. */
  waitFor(count: number): Promise<ModelRequest>
  /** The request whose client was the nth to go away before the end. Rejects when the server closes. */
  waitForAbort(count?: number): Promise<ModelRequest>
  add(request: ModelRequest): void
  abort(request: ModelRequest, atMs: number): void
  /** Lets go of everybody who still waits. */
  close(): void
}

interface Waiting {
  list: ModelRequest[]
  count: number
  resolve(request: ModelRequest): void
  reject(reason: Error): void
}

export function createRequestLog(): RequestLog {
  const requests: ModelRequest[] = []
  const aborted: ModelRequest[] = []
  let waiting: Waiting[] = []
  const wait = (list: ModelRequest[], count: number) =>
    new Promise<ModelRequest>((resolve, reject) => {
      waiting.push({ list, count, resolve, reject })
      settle()
    })

  function settle(): void {
    waiting = waiting.filter(({ list, count, resolve }) => {
      const found = list[count - 1]
      if (found !== undefined) resolve(found)
      return found === undefined
    })
  }

  return {
    requests,
    refusals: [],
    waitFor: (count) => wait(requests, count),
    waitForAbort: (count = 1) => wait(aborted, count),
    add(request) {
      requests.push(request)
      settle()
    },
    abort(request, atMs) {
      request.abortedAtMs = atMs
      aborted.push(request)
      settle()
    },
    close() {
      for (const { list, count, reject } of waiting) {
        const what = list === requests ? 'requests' : 'aborted requests'
        reject(new Error(`The model server closed after ${list.length} ${what}; ${count} were waited for`))
      }
      waiting = []
    },
  }
}
