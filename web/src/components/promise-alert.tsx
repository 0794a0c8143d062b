/** Above everything else: promises that nothing backs, since somebody has to act on them. */
import { CircleAlert } from 'lucide-react'
import type { CallDetail } from '../api/types.ts'
import { needsAction, promiseState, promiseWords, takesBackApart } from '../words/promise-words.ts'

export function PromiseAlert({ call: { promises, transcript, events } }: { call: CallDetail }) {
  const isApart = takesBackApart(events)
  const unbacked = promises
    .map((promise) => ({ promise, state: promiseState(promise, transcript, isApart) }))
    .filter(({ state }) => needsAction(state))
  if (unbacked.length === 0) return null
  return (
    <section
      aria-label="Promises that nothing backs"
      className="mb-4 flex gap-3 rounded-xl bg-danger-soft px-4 py-3 text-sm text-danger-text"
    >
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <ul className="min-w-0 space-y-2">
        {unbacked.map(({ promise, state }) => (
          <li key={`${promise.turn} ${promise.kind} ${promise.text}`}>
            <p className="font-semibold">{promiseWords(promise, state).text}</p>
            <p className="break-words">“{promise.text}”</p>
            <p className="mt-0.5">{promiseWords(promise, state).hint}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
